"""A calendar file as a table: one row an event. The child process writes it, the comparison reads it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, fields
from datetime import datetime

from app.exchange.origin import Origin
from app.exchange.workbook import Cell, SheetData, WorkbookData

EVENTS, ABOUT, NOTES = "events", "about", "notes"
"""The sheets of a calendar file."""


@dataclass(frozen=True)
class Event:
    """A VEVENT. Times are on the wall clock of ``zone`` ("": wherever one is); ``ends_at`` is exclusive.

    ``occurrence`` is the start, in its series, of an occurrence that stands for itself; ``excluded`` are
    starts that do not take place, parted by commas. ``line`` is where it begins in the file.
    """

    line: int
    uid: str
    sequence: int
    title: str
    starts_at: datetime
    ends_at: datetime
    all_day: bool
    zone: str = ""
    rule: str = ""
    excluded: str = ""
    occurrence: datetime | None = None
    place: str = ""
    description: str = ""
    status: str = ""
    categories: str = ""
    addresses: str = ""
    reminder: int | None = None
    key: str = ""
    kind: str = ""
    state: str = ""

    @property
    def excluded_starts(self) -> tuple[datetime, ...]:
        return tuple(datetime.fromisoformat(each) for each in self.excluded.split(",") if each)


NAMES = tuple(each.name for each in fields(Event))


@dataclass(frozen=True)
class CalendarFile:
    """What a calendar file says. ``origin`` is None for one that another program made.

    ``notes`` name what was passed over: each is a word of ``app.exchange.ics.notes`` with its numbers.
    """

    name: str
    events: tuple[Event, ...]
    origin: Origin | None = None
    notes: tuple[tuple[str, ...], ...] = field(default=())


def event_row(event: Event) -> list[Cell]:
    """The cells of an event, in the order of ``NAMES``."""
    return [getattr(event, name) for name in NAMES]


def calendar_file(workbook: WorkbookData) -> CalendarFile:
    """A calendar file that was read (``Kind.ICS``) as what it says."""
    sheets = {sheet.name: sheet for sheet in workbook.sheets}
    return CalendarFile(
        workbook.name,
        tuple(_events(sheets[EVENTS])),
        Origin.of(sheets[ABOUT]),
        tuple(_words(sheets[NOTES].rows)),
    )


def _events(sheet: SheetData) -> Iterator[Event]:
    for row in sheet.rows:
        cells = [row[place] if place < len(row) else None for place in range(len(NAMES))]
        values = dict(zip(NAMES, cells, strict=True))
        yield Event(**{name: _text(name, value) for name, value in values.items()})  # type: ignore[arg-type]


def _text(name: str, value: Cell) -> Cell:
    """Blank text comes back as nothing from the other process."""
    return "" if value is None and name not in ("occurrence", "reminder") else value


def _words(rows: Iterable[Sequence[Cell]]) -> Iterator[tuple[str, ...]]:
    for row in rows:
        yield tuple("" if cell is None else str(cell) for cell in row)
