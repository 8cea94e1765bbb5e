"""Sheets of a workbook as plain rows, by python-calamine, checked against what the file stores.

Runs in the child process only, see :mod:`app.exchange.reading_process`.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from functools import partial
from html import unescape
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from app.exchange.refusals import Reason, Refused
from app.exchange.workbook import UNCACHED, CellError, Kind
from app.exchange.xlsx_scan import Stored, empty_shared_strings, find_parts, scan_sheet

if TYPE_CHECKING:
    from python_calamine import CalamineSheet, CalamineWorkbook, SheetMetadata

LARGEST_RECTANGLE = 16_000_000
LARGEST_SCATTERED = 60_000_000
MOST_MERGED = 20_000
LARGEST_WHOLE_NUMBER = 2**53
ODS_TABLE = re.compile(rb'<table:table [^>]*?table:name="([^"]*)"')
ODS_ERROR = re.compile(
    rb'calcext:value-type="error"'
    rb"|<text:p>(?:#N/A|#REF!|#DIV/0!|#VALUE!|#NAME\?|#NUM!|#NULL!|Err:\d+)</text:p>"
)
ASCII_BLANKS = " \t\r\n\v\f"

Row = list[Any]
Alive = Callable[[int, int, str], None]
Marks = dict[int, dict[int, Any]]


@dataclass
class Reading:
    """A sheet while it is read. ``missing`` holds once ``rows`` is used up: cells that readers
    disagree about, ``None`` if nobody can tell (in xls and xlsb there is no second reader)."""

    name: str
    hidden: bool
    rows: Iterable[Row]
    missing: int | None = 0
    merged: list[tuple[int, int, int, int]] = field(default_factory=list)


def read_sheets(source: Path | BinaryIO, name: str, kind: Kind, alive: Alive) -> Iterator[Reading]:
    """Every worksheet in order. ``alive(done, total, sheet)`` is called several times a second.

    Raises Refused, and whatever calamine raises.
    """
    from python_calamine import PasswordError, SheetTypeEnum, load_workbook

    try:
        book = load_workbook(source)
    except PasswordError as error:
        raise Refused(Reason.PASSWORD_UNSUPPORTED, name) from error
    sheets = [sheet for sheet in book.sheets_metadata if sheet.typ is SheetTypeEnum.WorkSheet]
    if kind in (Kind.XLSX, Kind.XLSM):
        yield from _checked_sheets(source, name, book, sheets, alive)
        return
    suspects = _sheets_with_errors(source) if kind is Kind.ODS else {sheet.name for sheet in sheets}
    for place, sheet in enumerate(sheets):
        alive(place, len(sheets), sheet.name)
        content = book.get_sheet_by_name(sheet.name)
        missing = None if sheet.name in suspects else 0
        yield Reading(sheet.name, _is_hidden(sheet), _shown_rows(content), missing, _merged(content))


def _sheets_with_errors(source: Path | BinaryIO) -> set[str]:
    """OpenDocument sheets with an error in a cell, which calamine shows as a blank."""
    with zipfile.ZipFile(source) as package:
        content = package.read("content.xml")
    tables = ODS_TABLE.split(content)
    named = zip(tables[1::2], tables[2::2], strict=True)
    return {unescape(name.decode("utf-8", "replace")) for name, table in named if ODS_ERROR.search(table)}


def _checked_sheets(
    source: Path | BinaryIO, name: str, book: CalamineWorkbook, sheets: list[SheetMetadata], alive: Alive
) -> Iterator[Reading]:
    with zipfile.ZipFile(source) as package:
        parts = find_parts(package)
        empty_strings = empty_shared_strings(package, parts)
        for place, sheet in enumerate(sheets):
            still_alive = partial(alive, place, len(sheets), sheet.name)
            still_alive()
            reading = Reading(sheet.name, _is_hidden(sheet), ())
            part = parts.sheets.get(sheet.name)
            stored = scan_sheet(package, part, empty_strings, still_alive) if part else None
            if part and stored and _is_scattered(stored):
                if package.getinfo(part).file_size > LARGEST_SCATTERED:
                    raise Refused(Reason.MEMORY, name)
                rows: Iterable[Row] = _scattered_rows(source, sheet.name)
            else:
                content = book.get_sheet_by_name(sheet.name)
                reading.merged = _merged(content)
                rows = _shown_rows(content)
            reading.rows = _checked(rows, stored, reading)
            yield reading


def _is_hidden(sheet: SheetMetadata) -> bool:
    from python_calamine import SheetVisibleEnum

    return sheet.visible is not SheetVisibleEnum.Visible


def _is_scattered(stored: Stored) -> bool:
    """A few cells far apart: calamine would ask for the memory of the whole rectangle."""
    return stored.rows * stored.columns > LARGEST_RECTANGLE + 20 * stored.cells


def _merged(sheet: CalamineSheet) -> list[tuple[int, int, int, int]]:
    ranges = (sheet.merged_cell_ranges or [])[:MOST_MERGED]
    return [(top, left, bottom, right) for (top, left), (bottom, right) in ranges]


def _shown_rows(sheet: CalamineSheet) -> Iterator[Row]:
    """Rows of a calamine sheet from A1 on; blanks and spaces ``None``, whole numbers as ``int``."""
    if sheet.start is None:
        return
    before = [None] * sheet.start[1]
    for row in sheet.iter_rows():
        yield before + [
            (value.replace("\r\n", "\n") if value.strip(ASCII_BLANKS) else None)
            if value.__class__ is str
            else int(value)
            if value.__class__ is float and value.is_integer() and abs(value) < LARGEST_WHOLE_NUMBER
            else value
            for value in row
        ]


def _scattered_rows(source: Path | BinaryIO, sheet: str) -> Iterator[Row]:
    """Rows by openpyxl, which is slow but stores single cells; empty rows in between are empty."""
    from openpyxl import load_workbook

    book = load_workbook(source, data_only=True, keep_links=False)
    by_row: dict[int, dict[int, Any]] = {}
    for (row, column), cell in book[sheet]._cells.items():
        if cell.value is not None and str(cell.value).strip(ASCII_BLANKS) and cell.data_type != "e":
            by_row.setdefault(row - 1, {})[column - 1] = cell.value
    for number in range(max(by_row, default=-1) + 1):
        cells = by_row.get(number, {})
        row_values: Row = [None] * (max(cells, default=-1) + 1)
        for column, value in cells.items():
            row_values[column] = value
        yield row_values


def _checked(rows: Iterable[Row], stored: Stored | None, reading: Reading) -> Iterator[Row]:
    """The rows with errors and uncalculated formulas marked; counts what did not arrive."""
    marks = _marks(stored)
    last_mark = max(marks, default=-1)
    shown = number = 0
    for number, row in enumerate(rows, start=1):
        shown += len(row) - row.count(None)
        if number - 1 in marks:
            _put(row, marks[number - 1])
        yield row
    for later in range(number, last_mark + 1):
        row = []
        _put(row, marks.get(later, {}))
        yield row
    reading.missing = None if stored is None or stored.unplaced else abs(stored.cells - shown)


def _marks(stored: Stored | None) -> Marks:
    marks: Marks = {}
    if stored is not None:
        for row, column in stored.uncached:
            marks.setdefault(row, {})[column] = UNCACHED
        for (row, column), code in stored.errors.items():
            marks.setdefault(row, {})[column] = CellError(code)
    return marks


def _put(row: Row, marks: dict[int, Any]) -> None:
    """Write marks into a row where it has nothing, lengthening it as needed."""
    row.extend([None] * (max(marks, default=-1) + 1 - len(row)))
    for column, mark in marks.items():
        if row[column] is None:
            row[column] = mark


def plain(value: object) -> object:
    """A cell that JSON does not know, as JSON; see :mod:`app.exchange.reading_process`."""
    if isinstance(value, datetime):
        return {"t": value.isoformat()}
    if isinstance(value, date):
        return {"d": value.isoformat()}
    if isinstance(value, time):
        return value.isoformat("auto")
    if isinstance(value, timedelta):
        return duration(value)
    if isinstance(value, CellError):
        return {"e": value.code}
    if value is UNCACHED:
        return {"f": 1}
    return str(value)


def duration(value: timedelta) -> str:
    """Hours, minutes and seconds as Excel shows [h]:mm:ss, such as ``36:00:00``."""
    seconds = round(abs(value.total_seconds()))
    sign = "-" if value < timedelta(0) else ""
    return f"{sign}{seconds // 3600}:{seconds // 60 % 60:02}:{seconds % 60:02}"
