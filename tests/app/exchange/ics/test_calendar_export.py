"""What goes out into a calendar file, and how another library reads it."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from app.errors import UserError
from app.exchange.ics.export import export_calendar
from app.exchange.ics.reading import Reading
from app.operations import activity
from app.operations.customer import add_customer
from app.text import Text
from app.transactions import Transactions
from models.activity import Activity
from models.setting import LedgerEntry
from models.values import ActivityKind

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


def test_only_what_is_wanted_goes_out(book: Transactions, customer: str, tmp_path: Path):
    other = book.edit(EDIT, add_customer, "Nopal").result
    add(book, customer, "Near")
    add(book, customer, "Far", starts_at=datetime(2027, 3, 4, 9))
    add(book, customer, "Weekly for years", starts_at=datetime(2020, 1, 6, 9), recurrence="FREQ=WEEKLY")
    add(book, other, "Elsewhere")
    days = {"first": date(2026, 3, 1), "last": date(2026, 3, 31)}
    export_calendar(book, tmp_path / "c.ics", customers=["Cordillera Telecom"], **days)
    events = Reading((tmp_path / "c.ics").read_bytes(), lambda done: None).events()
    assert {each.title for each in events} == {"Near", "Weekly for years"}
    [entry] = book.ask(lambda session: list(session.scalars(select(LedgerEntry))))[-1:]
    assert (entry.file_name, entry.counts) == ("c.ics", {"activities": 2, "plan": 0})
    with pytest.raises(UserError, match="last day is before the first"):
        export_calendar(book, tmp_path / "d.ics", first=date(2026, 3, 2), last=date(2026, 3, 1))
    assert not (tmp_path / "d.ics").exists()


def test_every_change_makes_the_sequence_higher(book: Transactions, customer: str, tmp_path: Path):
    key = add(book, customer, "Site visit")

    def sequence() -> int:
        export_calendar(book, tmp_path / "c.ics")
        events = Reading((tmp_path / "c.ics").read_bytes(), lambda done: None).events()
        return next(each.sequence for each in events if each.title == "Site visit")

    first = sequence()
    book.edit(EDIT, activity.shift_activity, key, 1)
    assert sequence() == first + 1
    assert sequence() == first + 1


def test_another_library_reads_the_zones_alarms_and_series(book: Transactions, customer: str, tmp_path: Path):
    import icalendar

    add(
        book,
        customer,
        "Standing call",
        time_zone="Europe/Madrid",
        recurrence="FREQ=WEEKLY;COUNT=8",
        reminder_minutes=30,
    )
    export_calendar(book, tmp_path / "c.ics")
    content = (tmp_path / "c.ics").read_bytes()
    assert all(len(line) <= 75 for line in content.split(b"\r\n"))
    calendar = icalendar.Calendar.from_ical(content)
    [zone] = calendar.walk("VTIMEZONE")
    assert str(zone["TZID"]) == "Europe/Madrid"
    [found] = [each for each in calendar.walk("VEVENT") if each["SUMMARY"] == "Standing call"]
    assert found["DTSTART"].dt.utcoffset() == timedelta(hours=1)
    assert found["RRULE"]["COUNT"] == [8]
    [alarm] = found.walk("VALARM")
    assert alarm["TRIGGER"].dt == timedelta(minutes=-30)
