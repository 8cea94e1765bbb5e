"""Calendar files that are broken, huge or meant to do harm: bounded, a sentence, nothing half imported."""

from __future__ import annotations

import time
from datetime import datetime
from pathlib import Path

import pytest

from app.errors import UserError
from app.exchange.ics.lines import Broken, components
from app.exchange.ics.reading import Reading
from app.exchange.ics.table import Event
from app.exchange.import_ import accept, read_and_compare
from app.exchange.plan import ProposalKind
from app.exchange.precheck import precheck
from app.exchange.workbook import Kind
from app.transactions import Transactions
from tests.books import add_customer, dump


def calendar(*lines: str) -> bytes:
    return "\r\n".join(["BEGIN:VCALENDAR", "VERSION:2.0", *lines, "END:VCALENDAR", ""]).encode()


def event(*lines: str, uid: str = "UID:1") -> list[str]:
    start = [] if any(line.startswith("DTSTART") for line in lines) else ["DTSTART:20260310T090000"]
    return [
        "BEGIN:VEVENT",
        *([uid] if uid else []),
        "SUMMARY:Cordillera Telecom",
        *start,
        *lines,
        "END:VEVENT",
    ]


def read(content: bytes) -> tuple[list[Event], dict[str, list[str]]]:
    reading = Reading(content, lambda done: None)
    events = list(reading.events())
    return events, {note: rest for note, *rest in reading.notes}


@pytest.fixture
def cordillera(book: Transactions) -> Transactions:
    add_customer(book)
    return book


def test_attachments_and_alarms_that_run_programs_are_left_out_and_said():
    alarm = ["BEGIN:VALARM", "TRIGGER:-PT5M", "ACTION:PROCEDURE", "ATTACH:file:///bin/sh", "END:VALARM"]
    mail = ["BEGIN:VALARM", "TRIGGER:-PT5M", "ACTION:EMAIL", "END:VALARM"]
    show = ["BEGIN:VALARM", "TRIGGER:-PT20M", "ACTION:DISPLAY", "END:VALARM"]
    [found], notes = read(calendar(*event("ATTACH:http://example.com/x.exe", *alarm, *mail, *show)))
    assert found.reminder == 20
    assert notes == {"attachments": ["1"], "alarms": ["2"]}


def test_dates_beside_the_rule_of_a_series_are_left_out_and_said():
    series = event("RRULE:FREQ=WEEKLY;COUNT=3", "RDATE:20260401T090000")
    twice = event("RRULE:FREQ=WEEKLY;COUNT=3", "RRULE:FREQ=MONTHLY;COUNT=2", uid="UID:2")
    events, notes = read(calendar(*series, *twice))
    assert [one.rule for one in events] == ["FREQ=WEEKLY;COUNT=3"] * 2
    assert notes == {"extra_dates": ["2"]}


def test_a_day_without_a_time_is_left_out_of_a_series_with_one():
    [found], _ = read(calendar(*event("RRULE:FREQ=WEEKLY;COUNT=3", "EXDATE;VALUE=DATE:20260317")))
    assert found.excluded_starts == (datetime(2026, 3, 17, 9),)


def test_a_rule_of_every_second_for_ever_is_a_problem_of_its_event(cordillera: Transactions, tmp_path: Path):
    path = tmp_path / "c.ics"
    fine = event(uid="UID:2")
    path.write_bytes(calendar(*event("RRULE:FREQ=SECONDLY"), *fine))
    started = time.perf_counter()
    plan = read_and_compare(cordillera, path)
    assert time.perf_counter() - started < 10
    assert (plan.counts["created"], plan.counts["problems"]) == (1, 1)
    [problem] = plan.of(ProposalKind.PROBLEM)
    assert "more than once a day" in str(problem.message)
    assert problem.cell == "line 3"


def test_events_without_an_identifier_are_known_again_by_what_they_say(
    cordillera: Transactions, tmp_path: Path
):
    path = tmp_path / "c.ics"
    path.write_bytes(calendar(*event(uid=""), *event("DTSTART:20260401T100000", uid="")))
    plan = read_and_compare(cordillera, path)
    assert plan.counts["created"] == 2
    assert any("no identifier" in str(note) for note in plan.notes)
    accept(cordillera, plan, plan.clean())
    assert read_and_compare(cordillera, path).counts["unchanged"] == 2


def test_broken_lines_and_events_are_left_out_alone():
    content = calendar(
        "this is no line",
        *event(),
        "BEGIN:VEVENT",
        "UID:3",
        "DTSTART:tomorrow",
        "END:VEVENT",
        "BEGIN:VEVENT",
        "SUMMARY:no beginning",
        "END:VEVENT",
        "BEGIN:VEVENT",
        "UID:cut off",
    )
    events, notes = read(content)
    assert [each.uid for each in events] == ["1"]
    assert notes["unreadable"] == ["2"]
    assert int(notes["broken_lines"][0]) >= 2


@pytest.mark.parametrize(
    ("lines", "sentence"),
    [
        (["DTSTART:18991231T090000"], "1900"),
        (["DTSTART:21010101T090000"], "2100"),
        (["DTSTART:20260310T090000", "DTEND:20260310T080000"], "before it begins"),
        (["RRULE:FREQ=WEEKLY;COUNT=100000"], "too many"),
    ],
)
def test_what_a_calendar_cannot_hold_is_a_problem_with_a_sentence(
    cordillera: Transactions, tmp_path: Path, lines: list[str], sentence: str
):
    path = tmp_path / "c.ics"
    path.write_bytes(calendar(*event(*lines)))
    before = cordillera.ask(dump)
    plan = read_and_compare(cordillera, path)
    assert plan.counts["created"] == 0
    assert any(sentence in str(each.message) for each in plan.of(ProposalKind.PROBLEM))
    accept(cordillera, plan, plan.everything())
    assert cordillera.ask(dump) == before


def test_an_appointment_in_the_missing_hour_is_moved_out_of_it_and_said():
    lines = ("DTSTART;TZID=Europe/Madrid:20260329T023000", "DTEND;TZID=Europe/Madrid:20260329T030000")
    [found], notes = read(calendar(*event(*lines)))
    assert found.starts_at == datetime(2026, 3, 29, 3, 30)
    assert "missing_hour" in notes


def test_zones_of_outlook_and_of_paths_are_understood_and_others_said():
    outlook = event("DTSTART;TZID=China Standard Time:20260310T090000")
    path = event("DTSTART;TZID=/citadel.org/20260101_1/Europe/Madrid:20260310T090000", uid="UID:2")
    own = event("DTSTART;TZID=Our office:20260310T090000", uid="UID:3")
    zone = ["BEGIN:VTIMEZONE", "TZID:Our office", "X-LIC-LOCATION:America/Lima", "END:VTIMEZONE"]
    odd = event("DTSTART;TZID=Moon:20260310T090000", uid="UID:4")
    events, notes = read(calendar(*outlook, *path, *own, *zone, *odd))
    assert [each.zone for each in events] == ["Asia/Shanghai", "Europe/Madrid", "America/Lima", ""]
    assert all(each.starts_at == datetime(2026, 3, 10, 9) for each in events)
    assert notes == {"unknown_zone": ["Moon"]}


def test_a_duration_and_a_whole_day_have_their_ends():
    timed = event("DURATION:PT90M")
    whole = event("DTSTART;VALUE=DATE:20260310", uid="UID:2")
    first, second = read(calendar(*timed, *whole))[0]
    assert first.ends_at == datetime(2026, 3, 10, 10, 30)
    assert (second.all_day, second.ends_at) == (True, datetime(2026, 3, 11))


def test_ten_megabytes_are_read_in_bounded_time_with_signs_of_progress(tmp_path: Path):
    one = "\r\n".join(event("DESCRIPTION:" + "word " * 400, uid="UID:{}"))
    content = calendar(*(one.replace("{}", str(number)) for number in range(5000)))
    assert len(content) > 10_000_000
    signs: list[int] = []
    started = time.perf_counter()
    reading = Reading(content, signs.append)
    assert sum(1 for _ in reading.events()) == 5000
    assert time.perf_counter() - started < 60
    assert len(signs) == 10


def test_one_line_of_many_megabytes_is_cut_and_harmless():
    events, _ = read(calendar(*event("DESCRIPTION:" + "x" * 12_000_000)))
    assert len(events[0].description) < 100_001


def test_components_nested_without_end_take_no_longer_than_lines():
    content = "\n".join(["BEGIN:VCALENDAR", *(["BEGIN:VEVENT"] * 50_000), "END:VCALENDAR"])
    broken = Broken()
    found = list(components(content, broken))
    assert [each.name for each in found] == ["VCALENDAR"]
    assert broken.lines == 50_000


@pytest.mark.parametrize(
    "start", [b"BEGIN:VCALENDAR\r\n", b"\xef\xbb\xbfbegin:vcalendar\n", b"\n BEGIN:VCALENDAR\n"]
)
def test_a_calendar_is_recognised_by_its_content(tmp_path: Path, start: bytes):
    path = tmp_path / "download.txt"
    path.write_bytes(start + b"END:VCALENDAR\n")
    assert precheck(path) is Kind.ICS


def test_a_file_that_only_has_the_name_of_a_calendar_is_refused_with_a_sentence(
    cordillera: Transactions, tmp_path: Path
):
    path = tmp_path / "c.ics"
    path.write_bytes(b"\x89PNG\r\n\x1a\n")
    with pytest.raises(UserError, match="c.ics|not a workbook"):
        read_and_compare(cordillera, path)
