"""How a foreign workbook's columns become our fields: a plan that a person checks and the book keeps.

:func:`app.exchange.guessing.guess_layout` proposes one, :func:`app.exchange.applying.apply_mapping`
carries it out. A mapping finds its columns by heading, so next month's file may move them.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from typing import Any

from app.exchange.headings import normal_heading
from app.exchange.workbook import SheetData, WorkbookData

HEADER_DEPTH = 40


@dataclass(frozen=True)
class ColumnMapping:
    """One column. ``fields`` is empty for a column that is left out and has several names for a
    combined cell, cut at ``separator`` (``""`` names a part that is left out).

    ``marks``: the cell only ticks that its field has this value, as in columns “Against | For”.
    ``values`` translates foreign words, compared without case, before the vocabulary is asked.
    """

    column: int
    heading: str
    fields: tuple[str, ...] = ()
    separator: str = ""
    marks: str = ""
    values: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class SheetMapping:
    """One table: its sheet, where its headings are (rows from 0), and what its rows mainly are:
    ``customers``, ``people`` or ``departments``."""

    sheet: str
    subject: str
    header_row: int
    header_rows: int
    columns: tuple[ColumnMapping, ...]


@dataclass(frozen=True)
class Mapping:
    """A named mapping of a workbook. ``fixed`` fills fields that the workbook leaves empty, such as
    the ``customer`` of a stakeholder register."""

    name: str
    sheets: tuple[SheetMapping, ...]
    fixed: dict[str, str] = field(default_factory=dict)

    @property
    def fingerprint(self) -> str:
        """The same for all workbooks with these headings, in whatever order: 16 hex digits."""
        headings = sorted(sorted(_wanted(sheet)) for sheet in self.sheets)
        return hashlib.sha256(json.dumps(headings).encode()).hexdigest()[:16]

    def to_json(self) -> str:
        return json.dumps(asdict(self), ensure_ascii=False, sort_keys=True)

    @classmethod
    def from_json(cls, text: str) -> Mapping:
        """What :meth:`to_json` wrote. Raises ValueError, KeyError or TypeError for anything else."""
        stored = json.loads(text)
        return cls(stored["name"], tuple(map(_sheet_from, stored["sheets"])), dict(stored["fixed"]))


def _sheet_from(stored: dict[str, Any]) -> SheetMapping:
    columns = tuple(
        ColumnMapping(**{**column, "fields": tuple(column["fields"])}) for column in stored["columns"]
    )
    return SheetMapping(**{**stored, "columns": columns})


@dataclass(frozen=True)
class Located:
    """Where a sheet mapping's table stands in one workbook; ``columns`` by the mapping's columns."""

    sheet: SheetData
    header_row: int
    columns: dict[int, int]


def headings_of(sheet: SheetData, row: int, rows: int) -> list[str]:
    """The headings of a table whose heading takes ``rows`` (1 or 2) rows from ``row``.

    Of two rows the upper one is a group: “Contact” over “Phone” gives “Contact Phone”.
    """
    lowest = row + rows - 1
    texts = []
    for column in range(max(len(line) for line in sheet.rows[row : lowest + 1])):
        lower = _text(sheet.value(lowest, column))
        upper = _text(sheet.shown(row, column)) if rows == 2 else ""
        texts.append(f"{upper} {lower}".strip() if lower != upper else lower)
    return texts


def locate(workbook: WorkbookData, mapping: SheetMapping) -> Located | None:
    """Find the table of ``mapping``: first in the sheet of its name, then in any other.

    ``None`` unless every heading that feeds a field is there.
    """
    named = [sheet for sheet in workbook.sheets if sheet.name == mapping.sheet]
    for sheet in [*named, *(sheet for sheet in workbook.sheets if sheet.name != mapping.sheet)]:
        last = min(len(sheet.rows) - mapping.header_rows + 1, HEADER_DEPTH)
        for row in sorted(range(last), key=lambda row: abs(row - mapping.header_row)):
            if (columns := _columns(headings_of(sheet, row, mapping.header_rows), mapping)) is not None:
                return Located(sheet, row, columns)
    return None


def recognise(workbook: WorkbookData, mappings: Sequence[Mapping]) -> Mapping | None:
    """The one of the remembered ``mappings`` that fits ``workbook`` with most headings, if any."""
    fitting = [
        mapping
        for mapping in mappings
        if mapping.sheets and all(locate(workbook, sheet) is not None for sheet in mapping.sheets)
    ]
    return max(fitting, key=lambda mapping: sum(map(len, map(_wanted, mapping.sheets))), default=None)


def _wanted(mapping: SheetMapping) -> list[str]:
    return [normal_heading(column.heading) for column in mapping.columns if column.fields]


def _columns(headings: list[str], mapping: SheetMapping) -> dict[int, int] | None:
    """The columns of ``mapping`` in a row of ``headings``; columns of one heading keep their order.

    A column without a heading is taken where it stood beside its left neighbour.
    """
    places: dict[str, list[int]] = {}
    for place, heading in enumerate(headings):
        places.setdefault(normal_heading(heading), []).append(place)
    found: dict[int, int] = {}
    for column in mapping.columns:
        heading = normal_heading(column.heading)
        if not heading:
            left = found.get(column.column - 1)
            if left is not None:
                found[column.column] = left + 1
        elif places.get(heading):
            found[column.column] = places[heading].pop(0)
        elif column.fields:
            return None
    return found


def _text(value: object) -> str:
    return " ".join(value.split()) if isinstance(value, str) else ""
