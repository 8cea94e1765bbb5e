"""A workbook of ours that came back: which sheet is which, and what its cells say as values.

Sheets and columns are known by the hidden row of ids, wherever it stands by now; where it is gone,
by their headings in any language. Order, names and extra rows do not matter.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from app.exchange.cells import Choice, Rated, Reference, References, YesNo, folded
from app.exchange.columns import Sheet
from app.exchange.origin import LISTS, SHEET, Origin
from app.exchange.references import Names, titles_of
from app.exchange.sheets import SHEETS
from app.exchange.spelling import Unread, as_text
from app.exchange.workbook import Cell, SheetData, WorkbookData, column_letters
from app.text import LANGUAGES, Text

DEEPEST_HEADING = 40
WIDEST_MERGE = 200
WORDS = (Choice, Rated, YesNo, Reference, References)
"""Kinds of cells that say the same again and again: each is read once."""
KEY = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
ID = re.compile(r"([a-z]+)\.([a-z_]+)")


@dataclass
class ReturnedRow:
    """``number`` counts from 0. ``key`` is as it stands in the workbook, empty where there is none;
    ``provisional`` is a key for a row without one. ``values`` are by place; absent ones were not said.
    ``copy_of`` is the row that keeps the key that both came with.
    ``addresses`` and ``sheet_name`` say where things stand in a workbook that is not laid out like ours.
    """

    number: int
    key: str
    provisional: str
    cells: Mapping[int, Cell]
    values: dict[int, Any] = field(default_factory=dict)
    addresses: Mapping[int, str] = field(default_factory=dict)
    sheet_name: str = ""
    copy_of: ReturnedRow | None = None


@dataclass
class ReturnedSheet:
    """``columns`` says in which column of the workbook (from 0) each place of a row stands."""

    sheet: Sheet
    name: str
    rows: list[ReturnedRow]
    columns: Mapping[int, int]
    has_keys: bool = True
    incomplete: bool = False

    def address(self, row: ReturnedRow, place: int | None = None) -> str:
        """Where a person finds a value: ``C7``; the row's name or first cell without ``place``."""
        for each in (place, self.sheet.place.get(self.sheet.name)):
            if each is not None and each in row.addresses:
                return row.addresses[each]
        if row.addresses:
            return next(iter(row.addresses.values()))
        for each in (place, self.sheet.place.get(self.sheet.name), *self.columns):
            if each is not None and each in self.columns:
                return f"{column_letters(self.columns[each])}{row.number + 1}"
        return ""


@dataclass
class Returned:
    """``notes`` are sentences about sheets and columns that were not understood."""

    origin: Origin | None
    sheets: dict[str, ReturnedSheet]
    notes: list[Text]

    def rows(self) -> Iterator[ReturnedRow]:
        """The rows of all sheets."""
        return (row for of_sheet in self.sheets.values() for row in of_sheet.rows)


def origin_of(workbook: WorkbookData) -> Origin | None:
    """What the workbook says about itself; None where nothing (any more)."""
    sheet = workbook.sheet(SHEET)
    return None if sheet is None else Origin.of(sheet)


def recognise(workbook: WorkbookData) -> Returned:
    """Sheets and rows of a workbook of ours; their values are filled in by ``understand``."""
    found = Returned(origin_of(workbook), {}, list(workbook.warnings))
    for data in workbook.sheets:
        if data.name.strip().casefold() in (SHEET, LISTS):
            continue
        header = _header_by_ids(data) or _header_by_headings(data)
        if header is None:
            continue
        if header.sheet.id in found.sheets:
            found.notes.append(
                Text(
                    "Sheet “{name}” is a second copy of “{first}” and was not read. Keep one of them.",
                    name=data.name,
                    first=found.sheets[header.sheet.id].name,
                )
            )
            continue
        found.sheets[header.sheet.id] = _sheet_of(data, header)
        found.notes.extend(_unknown_columns(data, header))
    return found


@dataclass(frozen=True)
class _Header:
    sheet: Sheet
    columns: Mapping[int, int]
    key_column: int | None
    heading_row: int
    first_row: int


def _header_by_ids(data: SheetData) -> _Header | None:
    for number, row in enumerate(data.rows[:DEEPEST_HEADING]):
        ids = {place: matched for place, cell in enumerate(row) if (matched := _id(cell)) is not None}
        if len(ids) < 2:
            continue
        sheet = SHEETS[next(iter(ids.values()))[0]]
        columns: dict[int, int] = {}
        key_column = None
        for place, (of_sheet, column) in ids.items():
            if of_sheet == sheet.id and column == "key":
                key_column = place if key_column is None else key_column
            elif of_sheet == sheet.id and column in sheet.place:
                columns.setdefault(sheet.place[column], place)
        heading = _headings_below(data, sheet, number, columns)
        return _Header(sheet, columns, key_column, heading, heading + 1)
    return None


def _headings_below(data: SheetData, sheet: Sheet, ids: int, columns: Mapping[int, int]) -> int:
    """The row with the headings; where nobody knows them, the first below the ids that has no key."""
    known = _headings(sheet)
    for number in range(ids + 1, min(ids + 1 + DEEPEST_HEADING, len(data.rows))):
        cells = [(place, data.value(number, column)) for place, column in columns.items()]
        said = sum(isinstance(cell, str) and known.get(folded(cell)) == place for place, cell in cells)
        if said * 2 > len(columns):
            return number
    below = data.rows[ids + 1] if ids + 1 < len(data.rows) else ()
    return ids if any(isinstance(cell, str) and KEY.fullmatch(cell) for cell in below) else ids + 1


def _id(cell: Cell) -> tuple[str, str] | None:
    matched = ID.fullmatch(cell.strip()) if isinstance(cell, str) else None
    if matched is None or matched.group(1) not in SHEETS:
        return None
    return matched.group(1), matched.group(2)


def _header_by_headings(data: SheetData) -> _Header | None:
    """The row that says most headings of one sheet; nothing where less than half of it is known."""
    best: tuple[tuple[int, bool, int], _Header] | None = None
    for number, row in enumerate(data.rows[:DEEPEST_HEADING]):
        words = {place: folded(cell) for place, cell in enumerate(row) if isinstance(cell, str)}
        for sheet in SHEETS.values():
            columns: dict[int, int] = {}
            for place, word in words.items():
                known = _headings(sheet).get(word)
                if known is not None:
                    columns.setdefault(known, place)
            if len(columns) < 2 or len(columns) * 2 < len(words):
                continue
            keys = [place for place, word in words.items() if word in _KEY_HEADINGS]
            rank = (len(columns), folded(data.name) in titles_of(sheet), -number)
            if best is None or rank > best[0]:
                best = (rank, _Header(sheet, columns, keys[0] if keys else None, number, number + 1))
    return best[1] if best else None


_KEY_HEADINGS = frozenset({"key", "键", "clave"})


def _headings(sheet: Sheet) -> dict[str, int]:
    return {
        folded(column.heading.say(language)): place
        for language in LANGUAGES
        for place, column in enumerate(sheet.columns)
    }


def _sheet_of(data: SheetData, header: _Header) -> ReturnedSheet:
    rows = []
    merged = _merged(data)
    copies: dict[str, int] = {}
    for number in range(header.first_row, len(data.rows)):
        row = data.rows[number]
        cells = {
            place: row[column] if column < len(row) else None for place, column in header.columns.items()
        }
        if merged:
            _spread(cells, merged, data, number, header.columns)
        if all(cell is None for cell in cells.values()):
            continue
        key = data.value(number, header.key_column) if header.key_column is not None else None
        fingerprint = _fingerprint(header.sheet, cells)
        copies[fingerprint] = copies.get(fingerprint, 0) + 1
        provisional = f"new-{header.sheet.id}-{fingerprint}-{copies[fingerprint]}"
        rows.append(ReturnedRow(number, "" if key is None else as_text(key).strip(), provisional, cells))
    return ReturnedSheet(
        header.sheet, data.name, rows, header.columns, header.key_column is not None, data.incomplete
    )


def _merged(data: SheetData) -> dict[tuple[int, int], tuple[int, int]]:
    """Where the value of each covered cell of a merged one stands."""
    return {
        (row, column): (top, left)
        for top, left, bottom, right in data.merged
        for row in range(top, min(bottom + 1, len(data.rows)))
        for column in range(left, min(right, left + WIDEST_MERGE) + 1)
        if (row, column) != (top, left)
    }


def _spread(
    cells: dict[int, Cell],
    merged: Mapping[tuple[int, int], tuple[int, int]],
    data: SheetData,
    row: int,
    columns: Mapping[int, int],
) -> None:
    """Cells merged downwards all say the value on top; cells merged sideways into another say nothing."""
    for place, column in columns.items():
        origin = merged.get((row, column))
        if origin is not None and origin[1] == column:
            cells[place] = data.value(*origin)
        elif origin is not None:
            del cells[place]


def _fingerprint(sheet: Sheet, cells: Mapping[int, Cell]) -> str:
    """The same for the same cells, wherever row and columns stand."""
    said = "\n".join(
        f"{sheet.columns[place].id}={cell!r}" for place, cell in sorted(cells.items()) if cell is not None
    )
    return hashlib.sha256(said.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def _unknown_columns(data: SheetData, header: _Header) -> Iterator[Text]:
    taken = {header.key_column, *header.columns.values()}
    for place in range(data.width):
        heading = data.value(header.heading_row, place)
        if (
            place not in taken
            and heading is not None
            and any(row[place:] for row in data.rows[header.first_row :])
        ):
            yield Text(
                "Column “{heading}” of sheet “{sheet}” is not one of ours and was not read.",
                heading=as_text(heading),
                sheet=data.name,
            )


def understand(returned: Returned, names: Names) -> None:
    """Read every cell as a value, or as ``Unread``; ``names`` learns the rows of the workbook first.

    Values that a row has already stay.

    In a workbook of one customer a new row needs no customer.
    """
    only = _only_customer(returned.origin)
    for of_sheet in returned.sheets.values():
        names.learn(of_sheet.sheet, _named(of_sheet))
    for of_sheet in returned.sheets.values():
        columns = [(place, of_sheet.sheet.columns[place]) for place in _customer_first(of_sheet)]
        read: dict[tuple[int, str | None, str], Any] = {}
        for row in of_sheet.rows:
            names.customer = None
            for place, column in columns:
                if place not in row.cells or place in row.values:
                    continue
                cell = row.cells[place]
                if isinstance(column.kind, WORDS) and isinstance(cell, str):
                    said = (place, names.customer, cell)
                    if said not in read:
                        read[said] = column.read(cell, names)
                    value = read[said]
                else:
                    value = column.read(cell, names)
                if value is None and column.id == "customer" and column.required and not row.key:
                    value = only
                row.values[place] = value
                if column.id == "customer" and not isinstance(value, Unread):
                    names.customer = value
    names.customer = None


def _only_customer(origin: Origin | None) -> str | None:
    customers = origin.customers if origin is not None else None
    return next(iter(customers)) if customers is not None and len(customers) == 1 else None


def _named(of_sheet: ReturnedSheet) -> Iterator[tuple[str, str, Cell]]:
    """Key, name and day of the rows that others may refer to."""
    place = of_sheet.sheet.place.get(of_sheet.sheet.name)
    if place is None or place not in of_sheet.columns:
        return
    start = of_sheet.sheet.place.get("starts_at", -1)
    for row in of_sheet.rows:
        name = row.cells.get(place)
        if name is not None:
            yield row.key or row.provisional, as_text(name), row.cells.get(start)


def _customer_first(of_sheet: ReturnedSheet) -> Sequence[int]:
    customer = of_sheet.sheet.place.get("customer")
    return sorted(of_sheet.columns, key=lambda place: (place != customer, place))
