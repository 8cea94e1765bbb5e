"""The planning list as Qt wants it: headings of dimensions, and lines that can be ticked and changed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from app.formats import day, number
from app.labels import label, short
from app.text import tr
from models.values import Dimension
from views.planning.lines import Line, grouped
from views.widgets.date_field import read_date

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
CHECK = Qt.ItemDataRole.CheckStateRole


class Col(IntEnum):
    """The columns, left to right."""

    WHAT = 0
    WHOM = 1
    LEVEL = 2
    DUE = 3
    OWNER = 4
    WEIGHT = 5


EDITABLE = (Col.WHAT, Col.DUE, Col.OWNER, Col.WEIGHT)


class PlanningModel(QAbstractTableModel):
    """``changed`` comes after every tick and change; ``refused(str)`` when a value cannot be taken."""

    changed = Signal()
    refused = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[Dimension | Line] = []
        self.owners: Mapping[str, str] = {}

    def set_lines(self, lines: Sequence[Line], owners: Mapping[str, str]) -> None:
        """Show ``lines``; ``owners`` are the names of our people by key."""
        self.beginResetModel()
        self._rows = grouped(lines)
        self.owners = owners
        self.endResetModel()
        self.changed.emit()

    def row_at(self, row: int) -> Dimension | Line:
        """The heading or line of a row."""
        return self._rows[row]

    @property
    def lines(self) -> list[Line]:
        """All lines, top to bottom."""
        return [row for row in self._rows if isinstance(row, Line)]

    @property
    def ticked(self) -> list[Line]:
        return [line for line in self.lines if line.ticked]

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(Col)

    def headerData(self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if way is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and section == Col.WEIGHT:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            tr("What and why"),
            tr("With whom"),
            tr("Level"),
            tr("Due on"),
            tr("Owner"),
            tr("Weight"),
        )[section]

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid():
            if index.column() == Col.WHAT:
                flags |= Qt.ItemFlag.ItemIsUserCheckable
            if isinstance(self._rows[index.row()], Line) and index.column() in EDITABLE:
                flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == CHECK and index.column() == Col.WHAT:
            return self._tick(row)
        if isinstance(row, Dimension):
            return self._of_heading(row, index.column(), role)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._shown(row, Col(index.column()))
            case Qt.ItemDataRole.EditRole:
                return self._edited(row, Col(index.column()))
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._said(row) if index.column() == Col.WHAT else None
            case Qt.ItemDataRole.ToolTipRole:
                return "\n".join(each for each in (row.title, row.gap, row.demand, row.note) if each)
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if not index.isValid():
            return False
        row = self._rows[index.row()]
        if role == CHECK:
            self.tick([row] if isinstance(row, Line) else self._members(row), _is_on(value))
            return True
        if isinstance(row, Dimension) or role != Qt.ItemDataRole.EditRole:
            return False
        taken = self._take(row, Col(index.column()), value)
        self.tell(row)
        return taken

    def tick(self, lines: Sequence[Line], on: bool) -> None:
        """Tick ``lines``, or take their ticks off."""
        for line in lines:
            line.ticked = on
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, Col.WHAT))
        self.changed.emit()

    def tell(self, line: Line) -> None:
        """Say that ``line`` was changed."""
        row = next(place for place, each in enumerate(self._rows) if each is line)
        self.dataChanged.emit(self.index(row, 0), self.index(row, len(Col) - 1))
        self.changed.emit()

    def _take(self, line: Line, column: Col, value: Any) -> bool:
        match column:
            case Col.WHAT:
                title = " ".join(str(value).split())
                if not title:
                    self.refused.emit(tr("An item needs words that say what to do."))
                    return False
                line.title = title
            case Col.DUE:
                try:
                    line.due_on = value if isinstance(value, date) else read_date(str(value))
                except ValueError as error:
                    self.refused.emit(str(error))
                    return False
                line.note = ""
            case Col.OWNER:
                line.owner, line.note = value, ""
            case Col.WEIGHT:
                line.weight = float(value)
        return True

    def _members(self, heading: Dimension) -> list[Line]:
        return [line for line in self.lines if line.dimension is heading]

    def _tick(self, row: Dimension | Line) -> Qt.CheckState:
        if isinstance(row, Line):
            return Qt.CheckState.Checked if row.ticked else Qt.CheckState.Unchecked
        on = [line.ticked for line in self._members(row)]
        if all(on):
            return Qt.CheckState.Checked
        return Qt.CheckState.PartiallyChecked if any(on) else Qt.CheckState.Unchecked

    def _of_heading(self, heading: Dimension, column: int, role: int) -> Any:
        if column != Col.WHAT or role not in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
        ):
            return None
        members = self._members(heading)
        on = sum(line.ticked for line in members)
        return tr("{dimension}: {on} of {count}", dimension=label(heading), on=on, count=len(members))

    def _shown(self, line: Line, column: Col) -> str:
        match column:
            case Col.WHAT:
                return line.title
            case Col.WHOM:
                return line.whom
            case Col.LEVEL:
                return levels_of(line)
            case Col.DUE:
                return day(line.due_on)
            case Col.OWNER:
                return self.owners.get(line.owner or "", "")
            case Col.WEIGHT:
                return number(line.weight, 1)

    def _edited(self, line: Line, column: Col) -> Any:
        match column:
            case Col.WHAT:
                return line.title
            case Col.DUE:
                return line.due_on
            case Col.OWNER:
                return line.owner
            case Col.WEIGHT:
                return line.weight
        return None

    def _said(self, line: Line) -> str:
        """All of a line, for screen readers."""
        parts = [line.title, line.whom, levels_of(line), day(line.due_on)]
        parts += [self.owners.get(line.owner or "", ""), line.gap, line.note]
        return ", ".join(part for part in parts if part)


def levels_of(line: Line) -> str:
    """ "0 → 1", "" for an item that is about no level."""
    if line.to_level is None:
        return ""
    return f"{short(line.from_level) if line.from_level is not None else ''} → {short(line.to_level)}".strip()


def _is_on(value: Any) -> bool:
    return Qt.CheckState(value) is Qt.CheckState.Checked
