"""What a workbook says, as plain values: the one shape that readers make and everything else takes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum, StrEnum
from functools import cached_property
from typing import Final

from app.text import Text


class Kind(StrEnum):
    """What a file is, recognised by its content and never by its name."""

    XLSX = "xlsx"
    XLSM = "xlsm"
    XLSB = "xlsb"
    ODS = "ods"
    XLS = "xls"
    CSV = "csv"
    ICS = "ics"


@dataclass(frozen=True)
class CellError:
    """A cell that shows an error in Excel, such as ``#N/A``; neither a value nor blank."""

    code: str


class Uncached(Enum):
    """A formula that was never calculated, so its value is unknown; it is not blank."""

    FORMULA = "formula"


UNCACHED: Final = Uncached.FORMULA

Value = str | int | float | bool | date | datetime | None
Cell = Value | CellError | Uncached

LARGEST_MERGE = 10_000


def column_letters(column: int) -> str:
    """Excel's letters of a column counted from 0: 0 → ``A``, 26 → ``AA``, 16383 → ``XFD``."""
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def column_number(letters: str) -> int:
    """The inverse of :func:`column_letters`: ``A`` → 0."""
    number = 0
    for letter in letters.upper():
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1


@dataclass(frozen=True)
class SheetData:
    """One sheet. ``rows[0][0]`` is always cell A1, whatever part of the sheet is filled.

    Rows are as long as their last value and the sheet as its last row with one, so ask
    :meth:`value` for a cell that may lie outside. ``incomplete`` says that readers disagree
    about how many cells there are: what seems blank or missing here must never be believed.
    ``merged`` lists merged cells as (top, left, bottom, right), from 0 and inclusive.
    """

    name: str
    rows: tuple[tuple[Cell, ...], ...]
    hidden: bool = False
    incomplete: bool = False
    merged: tuple[tuple[int, int, int, int], ...] = ()

    def value(self, row: int, column: int) -> Cell:
        """The cell at ``row`` and ``column``, both from 0; ``None`` where nothing is stored."""
        if row < len(self.rows) and column < len(self.rows[row]):
            return self.rows[row][column]
        return None

    def shown(self, row: int, column: int) -> Cell:
        """As :meth:`value`, but a merged cell shows its top left value all over."""
        return self.value(*self._origins.get((row, column), (row, column)))

    @cached_property
    def _origins(self) -> dict[tuple[int, int], tuple[int, int]]:
        """The top left of every merged cell, for merges that a person may have made by hand."""
        return {
            (row, column): (top, left)
            for top, left, bottom, right in self.merged
            if (bottom - top + 1) * (right - left + 1) <= LARGEST_MERGE
            for row in range(top, bottom + 1)
            for column in range(left, right + 1)
        }

    def address(self, row: int, column: int) -> str:
        """Where a person finds the cell, such as ``Insight!C7``; both numbers from 0."""
        return f"{self.name}!{column_letters(column)}{row + 1}"

    @property
    def width(self) -> int:
        """Columns up to the last one with a value."""
        return max((len(row) for row in self.rows), default=0)


@dataclass(frozen=True)
class WorkbookData:
    """A whole workbook: its file name, what kind of file, the sheets in order, what was odd."""

    name: str
    kind: Kind
    sheets: tuple[SheetData, ...]
    warnings: tuple[Text, ...] = ()

    def sheet(self, name: str) -> SheetData | None:
        """The sheet of that name, compared without case and outer blanks; ``None`` if there is none."""
        wanted = name.strip().casefold()
        return next((sheet for sheet in self.sheets if sheet.name.strip().casefold() == wanted), None)
