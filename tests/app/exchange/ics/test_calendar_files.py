"""What goes into a calendar file comes back as it was, and into another calendar as it should."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from app.almanac.occurrences import occurrences
from app.almanac.rule import Rule, WeekdayOf
from app.almanac.rule_text import read_rule
from app.clock import FixedClock
from app.exchange.ics.export import export_calendar
from app.exchange.ics.reading import Reading
from app.exchange.import_ import accept, compare_calendar_file, read_and_compare
from app.exchange.reader import read_workbook
from app.operations import activity, plan
from app.operations.customer import add_customer
from app.text import Text
from app.transactions import Transactions
from models.activity import Activity, SeriesException
from models.book import Book
from models.plan import PlanItem
from models.values import NO_REMINDER, ActivityKind, ActivityState, Dimension
from tests.app.exchange.desk import NOTHING
from tests.books import dump

EDIT = Text("Edit")
MORNING = datetime(2026, 3, 4, 9)


@pytest.fixture
def customer(book: Transactions) -> str:
    return book.edit(EDIT, add_customer, "Cordillera Telecom").result


def add(book: Transactions, customer: str, title: str, **fields: Any) -> str:
    start = fields.pop("starts_at", MORNING)
    key = book.edit(EDIT, activity.add_activity, customer, ActivityKind.VISIT, title, start).result
    if fields:
        book.edit(EDIT, lambda session: _assign(session, key, fields))
    return key


def _assign(session: Any, key: str, fields: dict[str, Any]) -> None:
    row = session.get(Activity, key)
    for name, value in fields.items():
        setattr(row, name, value)


def counts(book: Transactions, path: Path) -> dict[str, int]:
    found = read_and_compare(book, path).counts
    return {kind: count for kind, count in found.items() if kind != "unchanged"}


def write(path: Path, *lines: str, of: str = "VCALENDAR") -> Path:
    text = "\r\n".join([f"BEGIN:{of}", "VERSION:2.0", "PRODID:-//Other//EN", *lines, f"END:{of}", ""])
    path.write_text(text, encoding="utf-8", newline="")
    return path


def event(uid: str, title: str, start: str = "DTSTART:20260310T090000", *more: str) -> list[str]:
    return ["BEGIN:VEVENT", f"UID:{uid}", f"SUMMARY:{title}", start, *more, "END:VEVENT"]


def test_a_file_that_was_exported_proposes_nothing(book: Transactions, customer: str, tmp_path: Path):
    series = add(book, customer, "每周电话", recurrence="FREQ=WEEKLY;BYDAY=WE;COUNT=10", reminder_minutes=15)
    stand_in = add(book, customer, "Moved", starts_at=MORNING + timedelta(days=8))
    add(book, customer, "In Madrid", time_zone="Europe/Madrid", place="Calle Mayor 1, 28013 Madrid; 2º")
    add(
        book, customer, "Two days", all_day=True, ends_at=datetime(2026, 3, 6), starts_at=datetime(2026, 3, 4)
    )
    off = add(book, customer, "Off")
    book.edit(EDIT, activity.cancel_activity, off)
    book.edit(
        EDIT,
        lambda session: session.add_all(
            [
                SeriesException(series_key=series, start=MORNING + timedelta(days=7), activity_key=stand_in),
                SeriesException(series_key=series, start=MORNING + timedelta(days=14)),
            ]
        ),
    )
    book.edit(EDIT, plan.add_item, customer, Dimension.KEY, "Meet the board", due_on=date(2026, 4, 1))
    report = export_calendar(book, tmp_path / "c.ics")
    assert report.items >= 1
    assert counts(book, tmp_path / "c.ics") == NOTHING
    before = book.ask(dump)
    plan_ = read_and_compare(book, tmp_path / "c.ics")
    accept(book, plan_, plan_.clean())
    assert book.ask(dump) == before


RULES = st.one_of(
    st.builds(Rule.daily, st.integers(1, 9), count=st.integers(1, 40)),
    st.builds(
        Rule.weekly,
        st.sets(st.integers(0, 6), min_size=1),
        st.integers(1, 4),
        until=st.dates(date(2026, 4, 1), date(2027, 4, 1)),
    ),
    st.builds(Rule.monthly, st.sampled_from([1, 15, 31, -1, WeekdayOf(2, 1), WeekdayOf(4, -1)])),
    st.builds(Rule.yearly, st.integers(1, 3)),
)


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    rule=RULES,
    zone=st.sampled_from([None, "Europe/Madrid", "Asia/Shanghai", "America/Lima"]),
    skipped=st.sets(st.integers(0, 6), max_size=3),
    title=st.text(st.characters(exclude_categories=["C", "Z"]), min_size=1, max_size=90),
)
def test_any_series_goes_out_and_comes_back_the_same(
    rule: Rule,
    zone: str | None,
    skipped: set[int],
    title: str,
    clock: FixedClock,
    tmp_path_factory: pytest.TempPathFactory,
):
    folder = tmp_path_factory.mktemp("series")
    with Book.create(folder / "b.loam") as opened:
        book = Transactions(opened, clock, "Lin")
        owner = book.edit(EDIT, add_customer, "Nopal").result
        key = add(book, owner, title, recurrence=str(rule), time_zone=zone)
        starts = occurrences(MORNING, rule, MORNING, MORNING + timedelta(days=400), limit=30)
        gone = [starts[number] for number in skipped if number < len(starts)]
        book.edit(
            EDIT,
            lambda session: session.add_all(SeriesException(series_key=key, start=start) for start in gone),
        )
        export_calendar(book, folder / "c.ics")
        found = list(Reading((folder / "c.ics").read_bytes(), lambda done: None).events())
        plan_ = _compared(book, folder / "c.ics")
        assert {kind: n for kind, n in plan_.counts.items() if kind != "unchanged"} == NOTHING
    [back] = found
    again = read_rule(back.rule, back.starts_at, back.zone or None)
    seen = occurrences(back.starts_at, again, MORNING, MORNING + timedelta(days=400), limit=30)
    assert (back.title, seen) == (" ".join(title.split()), starts)
    assert sorted(back.excluded_starts) == sorted(gone)


def _compared(book: Transactions, path: Path) -> Any:
    """Without the child process, which takes most of a second each time."""
    from app.exchange.reading_process import read
    from app.exchange.workbook import SheetData, WorkbookData

    sheets: list[list[Any]] = []

    def take(*message: Any) -> None:
        match message:
            case ("sheet", name, hidden):
                sheets.append([name, hidden, []])
            case ("rows", rows):
                sheets[-1][2] += [tuple(row) for row in rows]

    kind = read(path, None, take)
    found = tuple(SheetData(name, tuple(rows), hidden) for name, hidden, rows in sheets)
    return compare_calendar_file(book, WorkbookData(path.name, kind, found))


def test_what_was_moved_on_the_phone_moves_in_the_book(book: Transactions, customer: str, tmp_path: Path):
    key = add(book, customer, "Site visit")
    item = book.edit(EDIT, plan.add_item, customer, Dimension.KEY, "Board", due_on=date(2026, 4, 1)).result
    path = tmp_path / "c.ics"
    export_calendar(book, path)
    text = path.read_text(encoding="utf-8")
    text = text.replace("20260304T090000", "20260305T140000").replace("20260304T100000", "20260305T150000")
    text = text.replace("DATE:20260401", "DATE:20260408").replace("DATE:20260402", "DATE:20260409")
    path.write_text(text, encoding="utf-8", newline="")
    book.edit(EDIT, activity.set_activity_fields, key, place="Coventry")
    plan_ = read_and_compare(book, path)
    assert (plan_.counts["changed"], plan_.counts["conflicting"]) == (3, 0)
    accept(book, plan_, plan_.clean())
    [row] = book.ask(lambda session: [session.get(Activity, key)])
    assert (row.starts_at, row.place) == (datetime(2026, 3, 5, 14), "Coventry")
    assert book.ask(lambda session: session.get(PlanItem, item).due_on) == date(2026, 4, 8)


def test_what_both_sides_moved_is_a_conflict(book: Transactions, customer: str, tmp_path: Path):
    key = add(book, customer, "Site visit")
    path = tmp_path / "c.ics"
    export_calendar(book, path)
    text = path.read_text(encoding="utf-8").replace("20260304T", "20260305T")
    path.write_text(text, encoding="utf-8", newline="")
    book.edit(EDIT, activity.shift_activity, key, 7)
    assert read_and_compare(book, path).counts["conflicting"] == 2


def test_an_event_of_another_program_is_known_by_its_uid_and_sequence(
    book: Transactions, customer: str, tmp_path: Path
):
    path = tmp_path / "o.ics"
    write(path, *event("abc", "Cordillera Telecom: review", "DTSTART:20260310T090000", "SEQUENCE:1"))
    first = read_and_compare(book, path)
    assert first.counts["created"] == 1
    accept(book, first, first.clean())
    assert counts(book, path) == NOTHING
    later = event("abc", "Cordillera Telecom: review", "DTSTART:20260311T090000", "SEQUENCE:2")
    assert read_and_compare(book, write(path, *later)).counts["changed"] == 3
    same = event("abc", "Cordillera Telecom: review", "DTSTART:20260311T090000", "SEQUENCE:1")
    assert read_and_compare(book, write(path, *same)).counts["conflicting"] == 2
    older = event("abc", "Cordillera Telecom: review", "DTSTART:20260311T090000", "SEQUENCE:0")
    found = read_and_compare(book, write(path, *older))
    assert found.counts == {**NOTHING, "unchanged": 1}
    assert any("older" in str(note) for note in found.notes)


def test_an_event_finds_its_customer_by_address_by_name_or_by_the_users_word(
    book: Transactions, customer: str, tmp_path: Path
):
    from app.operations.stakeholder import add_person, set_fields

    person = book.edit(EDIT, add_person, customer, "Inés Carvajal").result
    book.edit(EDIT, set_fields, person, email="ines@cordillera.example")
    path = write(
        tmp_path / "o.ics",
        *event("1", "Lunch", "DTSTART:20260310T120000", "ATTENDEE;CN=Inés:mailto:Ines@Cordillera.example"),
        *event("2", "Call cordillera telecom"),
        *event("3", "Dentist"),
    )
    plan_ = read_and_compare(book, path)
    assert (plan_.counts["created"], plan_.counts["problems"]) == (2, 1)
    workbook = read_workbook(path)
    asked = compare_calendar_file(book, workbook, customer=customer)
    assert (asked.counts["created"], asked.counts["problems"]) == (3, 0)
    report = accept(book, asked, asked.clean())
    assert report.created == 3


def test_a_moved_occurrence_of_another_program_stands_for_itself(
    book: Transactions, customer: str, tmp_path: Path
):
    path = write(
        tmp_path / "o.ics",
        *event("s", "Cordillera Telecom weekly", "DTSTART:20260310T090000", "RRULE:FREQ=WEEKLY;COUNT=5"),
        *event(
            "s",
            "Cordillera Telecom weekly",
            "DTSTART:20260318T160000",
            "RECURRENCE-ID:20260317T090000",
        ),
    )
    plan_ = read_and_compare(book, path)
    accept(book, plan_, plan_.clean())
    [exception] = book.ask(lambda session: list(session.scalars(select(SeriesException))))[-1:]
    standing = book.ask(lambda session: session.get(Activity, exception.activity_key))
    series = book.ask(lambda session: session.get(Activity, exception.series_key))
    assert (exception.start, standing.starts_at) == (datetime(2026, 3, 17, 9), datetime(2026, 3, 18, 16))
    assert series.recurrence == "FREQ=WEEKLY;COUNT=5"
    assert counts(book, path) == NOTHING


@pytest.mark.parametrize("ours", [True, False])
def test_an_occurrence_that_comes_alone_moves_itself_and_not_its_series(
    book: Transactions, customer: str, tmp_path: Path, ours: bool
):
    fields = {} if ours else {"uid": "s"}
    key = add(
        book, customer, "Weekly", starts_at=datetime(2026, 3, 10, 9), recurrence="FREQ=WEEKLY", **fields
    )
    moved = ("DTSTART:20260318T160000", "DTEND:20260318T170000", "RECURRENCE-ID:20260317T090000")
    path = write(tmp_path / "o.ics", *event(f"{key}@loam" if ours else "s", "Weekly", *moved))
    plan_ = read_and_compare(book, path)
    accept(book, plan_, plan_.clean())
    [exception] = book.ask(lambda session: list(session.scalars(select(SeriesException))))
    standing = book.ask(lambda session: session.get(Activity, exception.activity_key))
    series = book.ask(lambda session: session.get(Activity, key))
    assert series.starts_at == datetime(2026, 3, 10, 9)
    assert (exception.series_key, exception.start) == (key, datetime(2026, 3, 17, 9))
    assert standing.starts_at == datetime(2026, 3, 18, 16)
    assert counts(book, path) == NOTHING


def test_occurrences_that_come_without_their_series_are_known_again(
    book: Transactions, customer: str, tmp_path: Path
):
    path = tmp_path / "o.ics"
    title = "Cordillera Telecom weekly"
    second = event("s", title, "DTSTART:20260318T160000", "RECURRENCE-ID:20260317T090000")
    third = event("s", title, "DTSTART:20260325T160000", "RECURRENCE-ID:20260324T090000")
    for lines in (third, [*second, *third]):
        plan_ = read_and_compare(book, write(path, *lines))
        accept(book, plan_, plan_.clean())
        assert counts(book, path) == NOTHING
    assert counts(book, write(path, *second)) == NOTHING

    def starts(session: Any) -> list[datetime]:
        return sorted(session.scalars(select(Activity.starts_at).where(Activity.title == title)))

    assert book.ask(starts) == [datetime(2026, 3, 18, 16), datetime(2026, 3, 25, 16)]
    series = event("s", title, "DTSTART:20260310T090000", "RRULE:FREQ=WEEKLY;COUNT=5")
    plan_ = read_and_compare(book, write(path, *series, *second, *third))
    accept(book, plan_, plan_.clean())
    assert len(book.ask(starts)) == 3
    assert len(book.ask(lambda session: list(session.scalars(select(SeriesException))))) == 2
    assert counts(book, path) == NOTHING


def test_a_single_event_may_come_back_as_an_occurrence(book: Transactions, customer: str, tmp_path: Path):
    key = add(book, customer, "Weekly", starts_at=datetime(2026, 3, 17, 9), uid="s")
    moved = event("s", "Weekly", "DTSTART:20260318T160000", "RECURRENCE-ID:20260317T090000", "SEQUENCE:1")
    later = event("s", "Weekly", "DTSTART:20260325T160000", "RECURRENCE-ID:20260324T090000")
    path = write(tmp_path / "o.ics", *moved, *later)
    plan_ = compare_calendar_file(book, read_workbook(path), customer=customer)
    accept(book, plan_, plan_.clean())
    assert book.ask(lambda session: session.get(Activity, key)).starts_at == datetime(2026, 3, 18, 16)
    assert counts(book, path) == NOTHING


@pytest.fixture
def in_shanghai(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    if not hasattr(time, "tzset"):
        pytest.skip("The time zone of this machine cannot be set for a while.")
    with monkeypatch.context() as patch:
        patch.setenv("TZ", "Asia/Shanghai")
        time.tzset()
        yield
    time.tzset()


def _only_series(content: bytes) -> tuple[datetime, Rule]:
    [found] = Reading(content, lambda done: None).events()
    return found.starts_at, read_rule(found.rule, found.starts_at, found.zone or None)


def test_a_series_in_utc_ends_in_the_zone_that_it_is_read_in(in_shanghai: None, tmp_path: Path):
    daily = event("s", "Call", "DTSTART:20260310T220000Z", "RRULE:FREQ=DAILY;UNTIL=20260312T220000Z")
    first, rule = _only_series(write(tmp_path / "o.ics", *daily).read_bytes())
    assert (first, rule.until) == (datetime(2026, 3, 11, 6), date(2026, 3, 13))


def test_the_end_in_utc_of_a_series_without_a_zone_is_told_in_that_of_its_calendar(tmp_path: Path):
    daily = event("s", "Call", "DTSTART:20260311T060000", "RRULE:FREQ=DAILY;UNTIL=20260312T220000Z")
    path = write(tmp_path / "o.ics", "X-WR-TIMEZONE:Asia/Shanghai", *daily)
    assert _only_series(path.read_bytes())[1].until == date(2026, 3, 13)
    for_ever = event("s", "Call", "DTSTART:20260311T060000", "RRULE:FREQ=DAILY;UNTIL=99991231T235959Z")
    path = write(tmp_path / "o.ics", "X-WR-TIMEZONE:Asia/Shanghai", *for_ever)
    assert _only_series(path.read_bytes())[1].until == date.max


def test_what_nobody_is_to_be_reminded_of_has_no_alarm_and_stays_so(
    book: Transactions, customer: str, tmp_path: Path
):
    add(book, customer, "Quiet", reminder_minutes=NO_REMINDER)
    export_calendar(book, tmp_path / "c.ics")
    assert b"VALARM" not in (tmp_path / "c.ics").read_bytes()
    assert counts(book, tmp_path / "c.ics") == NOTHING


@pytest.fixture
def states(book: Transactions, customer: str) -> tuple[Transactions, str]:
    return book, add(book, customer, "Site visit")


def test_an_event_cancelled_elsewhere_is_cancelled_here(states: tuple[Transactions, str], tmp_path: Path):
    book, key = states
    path = tmp_path / "c.ics"
    export_calendar(book, path, keys=[key])
    text = path.read_text(encoding="utf-8").replace("STATUS:CONFIRMED", "STATUS:CANCELLED")
    path.write_text(text, encoding="utf-8", newline="")
    plan_ = read_and_compare(book, path)
    assert plan_.counts["changed"] == 1
    accept(book, plan_, plan_.clean())
    assert book.ask(lambda session: session.get(Activity, key).state) is ActivityState.CANCELLED
