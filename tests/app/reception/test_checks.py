"""What is wrong with an agenda is found; what is right is left alone."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from app.reception.agenda import Agenda, Line, known_transfers
from app.reception.checks import check
from app.reception.findings import Finding, FindingKind, Gravity
from models.values import AgendaKind as Kind
from tests.app.reception.agendas import agendas
from tests.app.reception.journey import AGENDA, COMMERCIAL, DAY, HALL, LAB, ROOM, TECHNICAL, at, line

K = FindingKind


def said(*lines: Line, **more) -> list[tuple[FindingKind, str]]:
    found = check(replace(AGENDA, guests=more.pop("guests", AGENDA.guests), lines=lines, **more))
    return [(one.kind, str(one.text)) for one in found]


def kinds(*lines: Line, **more) -> list[FindingKind]:
    return [kind for kind, _ in said(*lines, **more)]


def test_a_full_day_names_its_overlap_and_its_missing_host() -> None:
    assert len(AGENDA.guests) == 8
    assert len(AGENDA.lines) == 22
    assert [(one.kind, one.lines, one.gravity) for one in check(AGENDA)] == [
        (K.OVERLAP, ("08", "09"), Gravity.WRONG),
        (K.NO_HOST, ("15",), Gravity.OPEN),
    ]
    assert [str(one.text) for one in check(AGENDA)] == [
        "“Network plan 2027” and “Walk to the restaurant” overlap from 11:50 to 12:00.",
        "“Payment terms” at 14:15 has no host.",
    ]


def test_only_lines_that_receive_somebody_need_a_host() -> None:
    hostless = [
        line(str(place), f"{9 + place}:00", f"{10 + place}:00", kind, kind.value)
        for place, kind in enumerate(Kind)
    ]
    assert [text for kind, text in said(*hostless) if kind is K.NO_HOST] == [
        "“exchange” at 09:00 has no host.",
        "“reception” at 10:00 has no host.",
        "“exhibition” at 11:00 has no host.",
        "“meal” at 12:00 has no host.",
    ]


def test_a_host_who_is_no_longer_there_is_no_host() -> None:
    assert kinds(line("1", "9:00", "10:00", Kind.MEAL, "Lunch", host="left")) == [K.NO_HOST]


def test_parallel_tracks_for_everybody_ask_who_goes_where() -> None:
    one = line("1", "9:00", "10:00", Kind.OTHER, "A", track="A")
    other = line("2", "9:30", "10:30", Kind.OTHER, "B", track="B")
    assert said(one, other) == [
        (K.GUEST_TWICE, "“A” and “B” run side by side at 09:30. Say which guests go where.")
    ]
    assert said(replace(one, guests=TECHNICAL), replace(other, guests=COMMERCIAL)) == []
    assert said(replace(one, guests=TECHNICAL), replace(other, guests=COMMERCIAL | {"g1"})) == [
        (K.GUEST_TWICE, "Rodrigo Peñaloza is in “A” and “B” at 09:30.")
    ]
    assert said(replace(one, guests=TECHNICAL), replace(other, guests=COMMERCIAL | {"g1", "g3"})) == [
        (K.GUEST_TWICE, "2 guests are in “A” and “B” at 09:30, Rodrigo Peñaloza among them.")
    ]


def test_tracks_that_nobody_divided_are_asked_about_once() -> None:
    tracks = [
        line(
            f"{track}{place}",
            f"{9 + place}:00",
            f"{10 + place}:00",
            Kind.OTHER,
            f"{track}{place}",
            track=track,
        )
        for place in range(3)
        for track in "AB"
    ]
    [finding] = check(replace(AGENDA, lines=tuple(tracks)))
    assert len(finding.lines) == 6


def test_a_way_that_nobody_knows_is_asked_for_once() -> None:
    places = [LAB, HALL, LAB, HALL]
    lines = [
        line(str(hour), f"{hour}:00", f"{hour + 1}:00", Kind.OTHER, str(hour), place=place)
        for hour, place in enumerate(places, 9)
    ]
    assert kinds(*lines) == [K.UNKNOWN_WAY]


def test_two_tracks_in_one_place_are_no_two_places() -> None:
    meal = line("1", "9:00", "10:00", Kind.OTHER, "Buffet", place="Café", track="Food")
    assert kinds(meal, line("2", "9:00", "10:00", Kind.DRINKS, "Bar", place="cafe", track="Bar")) == []


def test_a_host_is_not_in_two_places() -> None:
    one = line("1", "9:00", "10:00", Kind.OTHER, "A", track="A", guests=TECHNICAL, host="sun")
    other = line("2", "9:00", "10:00", Kind.OTHER, "B", track="B", guests=COMMERCIAL, host="sun")
    assert said(one, other) == [(K.HOST_TWICE, "Sun Ke receives in “A” and “B” at 09:00.")]
    assert said(one, replace(other, host="he")) == []


def test_a_way_takes_as_long_as_is_known() -> None:
    hall = line("1", "9:00", "10:00", Kind.OTHER, "Tour", place=HALL)
    room = line("2", "10:07", "11:00", Kind.OTHER, "Talk", place=ROOM)
    assert said(hall, room) == [
        (
            K.TRANSFER,
            "From Exhibition hall to Room 801 there are 7 min; the way takes 8 min. Add a transfer.",
        )
    ]
    later = replace(room, starts_at=at("10:08"))
    assert kinds(hall, later) == []
    way = line("w", "10:00", "10:07", Kind.TRANSFER, "Walk")
    assert kinds(hall, way, room) == [K.TRANSFER]
    assert kinds(replace(hall, place=ROOM), replace(room, place=HALL)) == [K.TRANSFER]


def test_an_unknown_way_takes_the_usual_time_unless_somebody_planned_it() -> None:
    lab = line("1", "9:00", "10:00", Kind.OTHER, "Test", place=LAB)
    hall = line("2", "10:14", "11:00", Kind.OTHER, "Tour", place=HALL)
    assert said(lab, hall) == [
        (K.UNKNOWN_WAY, "How long is the way from Laboratory to Exhibition hall? There are 14 min.")
    ]
    assert kinds(lab, replace(hall, starts_at=at("10:15"))) == []
    assert kinds(lab, line("w", "10:00", "10:05", Kind.TRANSFER, "Walk"), hall) == []
    found = check(replace(AGENDA, lines=(lab, hall)), transfer_minutes=10)
    assert found == ()


def test_a_host_has_to_make_the_way_too() -> None:
    one = line("1", "9:00", "10:00", Kind.OTHER, "A", track="A", guests=TECHNICAL, host="sun", place=LAB)
    other = line("2", "10:00", "11:00", Kind.OTHER, "B", track="B", guests=COMMERCIAL, host="sun", place=HALL)
    assert said(one, other) == [
        (K.UNKNOWN_WAY, "How long is the way from Laboratory to Exhibition hall? There are 0 min.")
    ]
    known = known_transfers([(LAB, HALL, 6)])
    assert said(one, other, transfers=known) == [
        (K.TRANSFER, "Sun Ke has 0 min from Laboratory to Exhibition hall; the way takes 6 min.")
    ]


def test_time_without_anything_is_a_gap_unless_it_is_the_evening() -> None:
    morning = line("1", "9:00", "10:00", Kind.OTHER, "A")
    assert kinds(morning, line("2", "10:15", "11:00", Kind.OTHER, "B")) == []
    assert said(morning, line("2", "10:16", "11:00", Kind.OTHER, "B")) == [
        (K.GAP, "Nothing is planned from 10:00 to 10:16.")
    ]
    evening = line("3", "17:00", "18:00", Kind.OTHER, "C")
    assert kinds(evening, line("4", "20:00", "21:00", Kind.OTHER, "D")) == []
    next_day = replace(morning, key="5", starts_at=at("9:00") + span_of(1), ends_at=at("10:00") + span_of(1))
    assert kinds(morning, next_day, last=DAY + span_of(1)) == []


def test_a_gap_of_one_guest_names_the_guest() -> None:
    whole = line("1", "9:00", "10:00", Kind.OTHER, "A")
    some = line(
        "2", "10:00", "11:00", Kind.OTHER, "B", guests=frozenset({one.key for one in AGENDA.guests[1:]})
    )
    after = line("3", "11:00", "12:00", Kind.OTHER, "C")
    assert said(whole, some, after) == [(K.GAP, "Inés Carvajal has nothing from 10:00 to 11:00.")]


def test_a_line_ends_after_it_begins_and_within_its_day() -> None:
    assert said(line("1", "10:00", "9:00", Kind.OTHER, "A"))[0] == (
        K.REVERSED,
        "“A” ends before it begins. Set a later end.",
    )
    assert said(line("1", "10:00", "10:00", Kind.OTHER, "A"))[0][0] is K.REVERSED
    late = line("1", "9:00", "10:00", Kind.OTHER, "A")
    late = replace(late, starts_at=late.starts_at + span_of(1), ends_at=late.ends_at + span_of(1))
    assert said(late) == [(K.OUTSIDE, "“A” is not on the day, 12 Mar.")]
    until_midnight = line("1", "23:00", "23:30", Kind.OTHER, "A")
    assert kinds(replace(until_midnight, ends_at=at("0:00") + span_of(1))) == []


def test_an_agenda_that_was_left_behind_is_told_in_one_sentence() -> None:
    moved = replace(AGENDA, first=DAY + span_of(3), last=DAY + span_of(3))
    outside = [one for one in check(moved) if one.kind is K.OUTSIDE]
    assert [(str(one.text), len(one.lines)) for one in outside] == [
        ("22 lines are not on the day, 15 Mar.", 22)
    ]


def test_guests_are_somewhere_and_lines_have_guests() -> None:
    empty = line("1", "9:00", "10:00", Kind.OTHER, "A", guests=frozenset({"left"}))
    assert kinds(empty) == [K.NOBODY] + 8 * [K.LEFT_OUT]
    assert said(line("1", "9:00", "10:00", Kind.OTHER, "A"), guests=()) == [
        (K.NO_GUESTS, "No guests yet. Say who comes.")
    ]
    assert kinds(guests=()) == []


def span_of(count: int) -> timedelta:
    return timedelta(days=count)


def shape(found: tuple[Finding, ...]) -> list[tuple[FindingKind, tuple[str, ...], Gravity]]:
    return [(one.kind, one.lines, one.gravity) for one in found]


@given(agendas(), st.randoms(use_true_random=False))
def test_the_order_in_which_lines_were_typed_changes_nothing(agenda: Agenda, random) -> None:
    lines, guests = list(agenda.lines), list(agenda.guests)
    random.shuffle(lines)
    random.shuffle(guests)
    assert check(replace(agenda, lines=tuple(lines), guests=tuple(guests))) == check(agenda)


@given(agendas(), st.integers(-400, 400))
def test_another_day_changes_nothing(agenda: Agenda, days: int) -> None:
    by = timedelta(days=days)
    moved = replace(
        agenda,
        first=agenda.first + by,
        last=agenda.last + by,
        lines=tuple(
            replace(one, starts_at=one.starts_at + by, ends_at=one.ends_at + by) for one in agenda.lines
        ),
    )
    assert shape(check(moved)) == shape(check(agenda))


def test_a_crowded_agenda_is_checked_within_a_keystroke() -> None:
    lines = tuple(
        replace(
            one,
            key=f"{one.key}-{day}",
            starts_at=one.starts_at + span_of(day),
            ends_at=one.ends_at + span_of(day),
        )
        for day in range(14)
        for one in AGENDA.lines
    )
    guests = tuple(replace(AGENDA.guests[0], key=f"g{place}", name=f"Guest {place}") for place in range(120))
    crowded = replace(AGENDA, lines=lines, guests=guests, last=DAY + span_of(13))
    began = time.perf_counter()
    check(crowded)
    assert time.perf_counter() - began < 0.3


def test_a_broken_workbook_of_lines_at_one_time_is_checked_in_bounded_time() -> None:
    lines = tuple(line(f"{place:04}", "9:00", "10:00", Kind.OTHER, "A") for place in range(2000))
    began = time.perf_counter()
    found = check(replace(AGENDA, lines=lines))
    assert time.perf_counter() - began < 3
    assert len(found) < 20_000


def test_of_two_times_for_one_way_the_longer_counts() -> None:
    assert list(known_transfers([("A", "B", 5), ("b ", "a", 9)]).values()) == [9]
