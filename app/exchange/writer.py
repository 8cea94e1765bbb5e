"""Writes a workbook that people like to work in and that comes back whole.

Each sheet has, above its headings, a hidden row with the ids of its columns, and a hidden first column
with the keys of its rows: it is recognised again however it was renamed, sorted or translated.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from math import ceil
from typing import TYPE_CHECKING, Any

from app.exchange.about import A4, LINE, display_width, write_about
from app.exchange.cells import (
    LONGEST_CELL,
    UNSAFE,
    Answer,
    Choice,
    Date,
    Line,
    Moment,
    Number,
    Percent,
    Reference,
    YesNo,
    choice_label,
)
from app.exchange.columns import Column, Row, Sheet, lists_of
from app.exchange.formats import LONG_TEXT, Formats
from app.exchange.map_sheets import MapPicture, write_map_sheets
from app.exchange.origin import LISTS, SHEET, Origin
from app.exchange.progress import Progress, no_progress
from app.exchange.references import Labels, WritingSpeech
from app.exchange.rows import Rows
from app.exchange.sheets import SHEETS
from app.exchange.workbook import Cell
from app.text import Text
from models.values import Level

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

IDS_ROW, HEADING_ROW, FIRST_ROW = 0, 1, 2
SPARE_ROWS = 500
MANY_ROWS = 50_000
ROWS_A_SIGN = 500
LONGEST_LISTED = 255
MOST_LINES = 8
WIDTH_OF_A_PAGE = 220
"""Characters that one can still read on a page across."""


@dataclass(frozen=True)
class Withheld:
    """A cell whose text no workbook can hold; it stays in the book and is not compared."""

    sheet: str
    key: str
    column: str
    row: str

    @property
    def text(self) -> Text:
        sheet = SHEETS[self.sheet]
        return Text(
            "“{column}” of “{row}” on sheet “{sheet}” cannot stand in a workbook: it is longer than"
            " 32,767 characters or holds invisible signs. It stays in the book and was left blank.",
            column=sheet.column(self.column).heading,
            row=self.row,
            sheet=sheet.title,
        )


def withheld_cells(rows: Rows, labels: Labels) -> list[Withheld]:
    """Texts that are too long for a cell or hold characters that XML does not have."""
    found = []
    for sheet_id, of_sheet in rows.items():
        sheet = SHEETS[sheet_id]
        texts = [place for place, column in enumerate(sheet.columns) if isinstance(column.kind, Line)]
        for key, row in of_sheet.items():
            for place in texts:
                value = row[place]
                if isinstance(value, str) and (len(value) > LONGEST_CELL or UNSAFE.search(value)):
                    name = labels.get(sheet_id, {}).get(key, "")
                    found.append(Withheld(sheet_id, key, sheet.columns[place].id, UNSAFE.sub("", name)))
    return found


def write_workbook(
    path: str,
    rows: Rows,
    labels: Labels,
    origin: Origin,
    *,
    created: datetime,
    pictures: Sequence[MapPicture] = (),
    progress: Progress | None = None,
) -> dict[str, int]:
    """Write ``rows`` to a new file at ``path``, and ``pictures`` of maps; the number of rows by sheet.

    ``created`` is wall-clock time for the file's properties. ``progress`` may raise Cancelled; the
    half-written file is the caller's to remove. Raises OSError where there is no room.
    """
    from xlsxwriter import Workbook
    from xlsxwriter.exceptions import FileCreateError

    total = sum(map(len, rows.values()))
    options = {
        "constant_memory": total > MANY_ROWS,
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
    }
    book = Workbook(path, options)
    book.set_properties({"created": created, "author": origin.author, "title": "Loam"})
    formats = Formats(book)
    speech = WritingSpeech(origin.language, labels)
    counts = {sheet_id: len(rows[sheet_id]) for sheet_id in SHEETS}
    write_about(book.add_worksheet(Text("About").say(origin.language)), formats, origin, labels, counts)
    lists = _Lists(labels, origin.language)
    writing = _Writing(book, formats, speech, origin, lists, progress or no_progress, total)
    for sheet in SHEETS.values():
        writing.write(sheet, rows[sheet.id])
    write_map_sheets(book, pictures, origin.language)
    lists.write(book.add_worksheet(LISTS))
    hidden = book.add_worksheet(SHEET)
    hidden.hide()
    for number, told in enumerate(origin.rows()):
        for place, text in enumerate(told):
            hidden.write_string(number, place, text)
    try:
        book.close()
    except FileCreateError as error:
        cause = error.args[0] if error.args else None
        raise cause if isinstance(cause, OSError) else error from error
    return counts


class _Lists:
    """The drop-down lists: a hidden sheet with one column a list."""

    def __init__(self, labels: Labels, language: str) -> None:
        self._columns: dict[str, list[str]] = {}
        for sheet in SHEETS.values():
            for column in sheet.columns:
                name = lists_of(column)
                match column.kind:
                    case Choice(members) if name is not None:
                        self._columns[name] = [choice_label(member, language) for member in members]
                    case Reference(target) if name is not None:
                        self._columns[name] = sorted(labels[target].values())
        self._columns["YesNo"] = [choice_label(answer, language) for answer in Answer]
        self._places = {name: place for place, name in enumerate(self._columns)}

    def range(self, column: Column) -> str | None:
        """Where the list of a column stands; None if it has none or an empty one."""
        from xlsxwriter.utility import xl_col_to_name

        name = "YesNo" if isinstance(column.kind, YesNo) else lists_of(column)
        if name is None or not self._columns[name]:
            return None
        letters = xl_col_to_name(self._places[name])
        return f"={LISTS}!${letters}$2:${letters}${len(self._columns[name]) + 1}"

    def write(self, worksheet: Worksheet) -> None:
        worksheet.hide()
        longest = max(map(len, self._columns.values()))
        names = list(self._columns)
        for row in range(longest + 1):
            for place, name in enumerate(names):
                if row == 0:
                    worksheet.write_string(0, place, name)
                elif row <= len(self._columns[name]):
                    worksheet.write_string(row, place, self._columns[name][row - 1])


@dataclass
class _Writing:
    book: Workbook
    formats: Formats
    speech: WritingSpeech
    origin: Origin
    lists: _Lists
    progress: Progress
    total: int
    done: int = 0

    def write(self, sheet: Sheet, rows: Mapping[str, Row]) -> None:
        title = sheet.title.say(self.speech.language)
        worksheet = self.book.add_worksheet(title)
        self._prepare(worksheet, sheet, len(rows))
        blank = self.origin.withheld
        text = Text("Writing sheet “{sheet}”.", sheet=sheet.title)
        self.progress(self.done, self.total, text)
        for number, (key, cells) in enumerate(self._sorted(sheet, rows), start=FIRST_ROW):
            if number % ROWS_A_SIGN == 0:
                self.progress(self.done, self.total, text)
            self.done += 1
            worksheet.set_row(number, _height(sheet, cells))
            worksheet.write_string(number, 0, key)
            for place, (column, cell) in enumerate(zip(sheet.columns, cells, strict=True), start=1):
                if blank and (sheet.id, key, column.id) in blank:
                    continue
                tint = not column.editable or sheet.append_only
                _write_cell(worksheet, number, place, cell, self.formats.cell(column.kind, tint))
        worksheet.autofilter(HEADING_ROW, 0, max(HEADING_ROW, HEADING_ROW + len(rows)), len(sheet.columns))

    def _sorted(self, sheet: Sheet, rows: Mapping[str, Row]) -> Iterable[tuple[str, list[Cell]]]:
        written = [
            (
                key,
                [column.write(value, self.speech) for column, value in zip(sheet.columns, row, strict=True)],
            )
            for key, row in rows.items()
        ]
        places = [sheet.place[id_] for id_ in sheet.order]
        return (
            sorted(written, key=lambda each: ([_sortable(each[1][place]) for place in places], each[0]))
            if places
            else written
        )

    def _prepare(self, worksheet: Worksheet, sheet: Sheet, count: int) -> None:
        language = self.speech.language
        worksheet.hide_gridlines(2)
        worksheet.freeze_panes(FIRST_ROW, 1 + min(2, len(sheet.columns)))
        worksheet.set_column(0, 0, 40, self.formats.tint, {"hidden": True})
        worksheet.set_row(IDS_ROW, None, None, {"hidden": True})
        worksheet.set_row(HEADING_ROW, 32)
        worksheet.write_string(IDS_ROW, 0, f"{sheet.id}.key")
        worksheet.write_string(HEADING_ROW, 0, Text("Key").say(language), self.formats.heading(False))
        width = sum(column.width for column in sheet.columns)
        worksheet.set_paper(A4)
        worksheet.set_landscape()
        worksheet.fit_to_pages(ceil(width / WIDTH_OF_A_PAGE), 0)
        worksheet.repeat_rows(HEADING_ROW)
        worksheet.repeat_columns(0, min(2, len(sheet.columns)))
        worksheet.set_footer("&L&A&R&P / &N")
        last = FIRST_ROW + count + SPARE_ROWS
        for place, column in enumerate(sheet.columns, start=1):
            worksheet.set_column(
                place, place, column.width, self.formats.cell(column.kind, not column.editable)
            )
            worksheet.write_string(IDS_ROW, place, f"{sheet.id}.{column.id}")
            heading = self.formats.heading(column.editable)
            worksheet.write_string(HEADING_ROW, place, column.heading.say(language), heading)
            if column.explanation is not None:
                worksheet.write_comment(
                    HEADING_ROW, place, column.explanation.say(language), {"author": "Loam", "x_scale": 1.6}
                )
            if column.editable:
                self._offer(worksheet, column, place, last)
            if column.kind == Choice(Level):
                self._colour(worksheet, place, last)

    def _colour(self, worksheet: Worksheet, place: int, last: int) -> None:
        """Level colours, which follow what is typed."""
        for level, form in self.formats.levels.items():
            shown = choice_label(level, self.speech.language)
            rule = {"type": "cell", "criteria": "==", "value": f'"{shown}"', "format": form}
            worksheet.conditional_format(FIRST_ROW, place, last, place, rule)

    def _offer(self, worksheet: Worksheet, column: Column, place: int, last: int) -> None:
        """The drop-down list or the rule of a column, for the rows there are and some new ones."""
        rule = _rule(column, self.lists.range(column))
        if rule is not None:
            rule |= {
                "error_type": "warning",
                "error_title": column.heading.say(self.speech.language)[:32],
                "error_message": _expected(column).say(self.speech.language)[:LONGEST_LISTED],
            }
            worksheet.data_validation(FIRST_ROW, place, last, place, rule)


def _height(sheet: Sheet, cells: Iterable[Cell]) -> int | None:
    """Points that a row with long texts needs, within reason; None for the height of one line.

    Excel would find out by itself; LibreOffice does not.
    """
    lines = 1
    for column, cell in zip(sheet.columns, cells, strict=True):
        if isinstance(cell, str) and isinstance(column.kind, Line) and column.kind.longest > LONG_TEXT:
            paragraphs = cell.split("\n")[:MOST_LINES]
            lines = max(lines, sum(max(1, ceil(display_width(each) / column.width)) for each in paragraphs))
    return None if lines == 1 else LINE * min(lines, MOST_LINES)


def _rule(column: Column, listed: str | None) -> dict[str, Any] | None:
    match column.kind:
        case _ if listed is not None:
            return {"validate": "list", "source": listed}
        case Date():
            return {"validate": "date", "criteria": ">=", "value": date(1900, 3, 1)}
        case Moment():
            return {"validate": "date", "criteria": ">=", "value": datetime(1900, 3, 1)}
        case Percent():
            return {"validate": "decimal", "criteria": "between", "minimum": 0, "maximum": 1}
        case Number(low, high, whole) if low is not None:
            kind = "integer" if whole else "decimal"
            return {"validate": kind, "criteria": "between", "minimum": low, "maximum": high}
        case _:
            return None


def _expected(column: Column) -> Text:
    """What a cell wants, for the warning that the spreadsheet shows."""
    match column.kind:
        case Date() | Moment():
            return Text("Write a date, like 2026-03-02.")
        case Percent():
            return Text("Write a percentage between 0 % and 100 %.")
        case Number(low, high):
            return Text("Write a number between {low:g} and {high:g}.", low=low, high=high)
        case Reference(target):
            return Text(
                "Choose from the list, or a name that is new on sheet “{sheet}”.", sheet=SHEETS[target].title
            )
        case _:
            return Text("Choose from the list.")


def _sortable(cell: Cell) -> tuple[int, Any]:
    if cell is None:
        return (3, "")
    if isinstance(cell, datetime):
        return (0, cell.isoformat())
    if isinstance(cell, date):
        return (0, cell.isoformat())
    if isinstance(cell, int | float):
        return (1, float(cell))
    return (2, str(cell).casefold())


def _write_cell(worksheet: Worksheet, row: int, place: int, cell: Cell, form: Format) -> None:
    if cell is None or cell == "":
        worksheet.write_blank(row, place, None, form)
    elif isinstance(cell, str):
        worksheet.write_string(row, place, cell, form)
    elif isinstance(cell, datetime | date):
        worksheet.write_datetime(row, place, cell, form)
    elif isinstance(cell, int | float):
        worksheet.write_number(row, place, cell, form)
    else:
        raise TypeError(f"no cell for {cell!r}")
