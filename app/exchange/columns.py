"""What a workbook has: sheets with columns, as one table that the writer and the reader share.

The table itself stands in :mod:`app.exchange.sheets`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from app.exchange.cells import Choice, Kind, Reference, References, Speech
from app.exchange.spelling import Unread
from app.exchange.workbook import UNCACHED, Cell, CellError
from app.text import Text

Row = tuple[Any, ...]
"""The values of one row, in the order of its sheet's columns."""


@dataclass(frozen=True)
class Column:
    """One column. ``id`` never changes once released: it stands hidden in workbooks.

    ``virtual`` columns are not stored in the sheet's own table. Columns of one ``unit`` are taken or
    left together. A column that is not ``editable`` is written for reading only. A ``required`` one
    that is blank in a new row takes its ``default``, if it has one.
    """

    id: str
    heading: Text
    kind: Kind
    width: int = 16
    explanation: Text | None = None
    required: bool = False
    editable: bool = True
    virtual: bool = False
    unit: str = ""
    field: str = ""
    default: Any = None

    @property
    def stored(self) -> str:
        """The column of the table that holds it."""
        return self.field or (f"{self.id}_key" if isinstance(self.kind, Reference) else self.id)

    def write(self, value: Any, speech: Speech) -> Cell:
        """The cell that shows ``value``."""
        return None if value is None else self.kind.format(value, speech)

    def read(self, cell: Cell, speech: Speech) -> Any:
        """The value that a cell says, or ``Unread``."""
        if cell is None or cell == "":
            return () if isinstance(self.kind, References) else None
        if isinstance(cell, CellError):
            return Unread(Text("The cell shows the error {code}. Write the value instead.", code=cell.code))
        if cell is UNCACHED:
            return Unread(
                Text("The formula in this cell was never calculated. Open the workbook in Excel and save it.")
            )
        return self.kind.parse(cell, speech)


@dataclass(frozen=True)
class Sheet:
    """One sheet a subject. ``table`` names the recorded table that holds its rows.

    ``name`` is the column that names a row to people, ``order`` says how rows are sorted, and
    ``natural`` columns that two rows never share. Rows of an ``append_only`` sheet never change; one
    with ``fixed_rows`` has the same rows always.
    """

    id: str
    table: str
    title: Text
    about: Text
    columns: tuple[Column, ...] = field(repr=False)
    name: str = "name"
    order: tuple[str, ...] = ()
    natural: tuple[str, ...] = ()
    append_only: bool = False
    fixed_rows: bool = False

    @cached_property
    def place(self) -> dict[str, int]:
        """Where each column stands in a row."""
        return {column.id: place for place, column in enumerate(self.columns)}

    @cached_property
    def units(self) -> dict[str, tuple[int, ...]]:
        """Places of the columns that are taken or left together, by unit."""
        found: dict[str, tuple[int, ...]] = {}
        for place, column in enumerate(self.columns):
            if column.unit:
                found[column.unit] = (*found.get(column.unit, ()), place)
        return found

    def column(self, id_: str) -> Column:
        return self.columns[self.place[id_]]

    def value(self, row: Row, id_: str) -> Any:
        """The value of column ``id_`` in ``row``."""
        return row[self.place[id_]]


def lists_of(column: Column) -> str | None:
    """The name of the drop-down list of a column, if it has one."""
    match column.kind:
        case Choice(members):
            return members.__name__
        case Reference(sheet):
            return sheet
        case _:
            return None
