"""The lines of one day as a table model, with an empty last row in which one types the next."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.reception.agenda import Agenda, Line
from app.reception.findings import Finding, FindingKind, Gravity
from app.text import tr
from views.reception.columns import Col, heading, shown

Index = QModelIndex | QPersistentModelIndex
KEY = Qt.ItemDataRole.UserRole
GRAVITY = Qt.ItemDataRole.UserRole + 1
HINT = Qt.ItemDataRole.UserRole + 2
_TOP = QModelIndex()
NEXT = (Col.BEGINS, Col.ENDS, Col.TITLE)
"""What one types into the last row; the rest follows once there is a line."""

CONCERNS: Mapping[FindingKind, tuple[Col, ...]] = {
    FindingKind.REVERSED: (Col.BEGINS, Col.ENDS),
    FindingKind.OUTSIDE: (Col.BEGINS,),
    FindingKind.OVERLAP: (Col.BEGINS, Col.ENDS),
    FindingKind.GUEST_TWICE: (Col.GUESTS, Col.TRACK),
    FindingKind.HOST_TWICE: (Col.HOST,),
    FindingKind.TRANSFER: (Col.PLACE,),
    FindingKind.UNKNOWN_WAY: (Col.PLACE,),
    FindingKind.NO_HOST: (Col.HOST,),
    FindingKind.GAP: (),
    FindingKind.NOBODY: (Col.GUESTS,),
    FindingKind.LEFT_OUT: (),
    FindingKind.NO_GUESTS: (),
}
"""The cells that a finding marks in its lines."""


class AgendaModel(QAbstractTableModel):
    """``store(key, column, text)`` keeps what was typed and says whether it was taken; the key of the
    last row is "". Rows stay the same objects for editors while their lines only change.
    """

    def __init__(self, store: Callable[[str, Col, str], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._agenda = Agenda("", "", datetime.min.date(), datetime.min.date())
        self._lines: list[Line] = []
        self._marks: dict[tuple[str, Col], Gravity] = {}
        self._said: dict[str, list[str]] = {}
        self._next: tuple[datetime, datetime] | None = None
        self.read_only = False

    def show(
        self,
        agenda: Agenda,
        lines: Sequence[Line],
        findings: Sequence[Finding],
        next_: tuple[datetime, datetime],
    ) -> None:
        """Show ``lines`` (of one day); ``next_`` is when the next one would begin and end."""
        self._agenda, self._next = agenda, next_
        self._marks, self._said = _marks(findings)
        self._fit([line.key for line in lines])
        self._lines = list(lines)
        self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, len(Col) - 1))

    def line(self, row: int) -> Line | None:
        """The line in ``row``, None for the row in which one types the next."""
        return self._lines[row] if 0 <= row < len(self._lines) else None

    def row_of(self, key: str) -> int:
        """The row of the line ``key``; that of the next one when it is not here."""
        return next((row for row, line in enumerate(self._lines) if line.key == key), len(self._lines))

    def _fit(self, keys: list[str]) -> None:
        """Rows for ``keys`` in their order; those that stay take their editors and selection along."""
        wanted = set(keys)
        for row in reversed(range(len(self._lines))):
            if self._lines[row].key not in wanted:
                self.beginRemoveRows(_TOP, row, row)
                del self._lines[row]
                self.endRemoveRows()
        known = {line.key for line in self._lines}
        fresh = [key for key in keys if key not in known]
        if fresh:
            place = len(self._lines)
            self.beginInsertRows(_TOP, place, place + len(fresh) - 1)
            by_key = {line.key: line for line in self._agenda.lines}
            self._lines += [by_key[key] for key in fresh]
            self.endInsertRows()
        if [line.key for line in self._lines] != keys:
            self._reorder(keys)

    def _reorder(self, keys: list[str]) -> None:
        self.layoutAboutToBeChanged.emit()
        held = self.persistentIndexList()
        before = [line.key for line in self._lines]
        place = {key: row for row, key in enumerate(keys)}
        self._lines.sort(key=lambda line: place[line.key])
        for index in held:
            if index.row() < len(before):
                row = place[before[index.row()]]
                self.changePersistentIndex(index, self.index(row, index.column()))
        self.layoutChanged.emit()

    # -- what Qt asks ----------------------------------------------------------------------------

    def rowCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self._lines) + (0 if self.read_only else 1)

    def columnCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(Col)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        typed = not self.read_only and index.isValid() and index.column() != Col.GUESTS
        if typed and (index.row() < len(self._lines) or index.column() in NEXT):
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return heading(Col(section))
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line, column = self.line(index.row()), Col(index.column())
        if line is None:
            return self._next_data(column, role)
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                return shown(self._agenda, line, column)
            case Qt.ItemDataRole.ToolTipRole:
                return "\n".join(self._said.get(line.key, ())) if self._mark(line, column) else None
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return "\n".join(self._said.get(line.key, ()))
            case _ if role == KEY:
                return line.key
            case _ if role == GRAVITY:
                return self._mark(line, column)
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or not index.isValid() or str(value) == (index.data(role) or ""):
            return False
        line = self.line(index.row())
        return self._store(line.key if line else "", Col(index.column()), str(value))

    def _mark(self, line: Line, column: Col) -> Gravity | None:
        return self._marks.get((line.key, column))

    def _next_data(self, column: Col, role: int) -> Any:
        """The last row says, quietly, when the next line would begin."""
        if role == KEY:
            return ""
        if role == HINT and column in (Col.BEGINS, Col.ENDS) and self._next is not None:
            return f"{self._next[column]:%H:%M}"
        if role == HINT and column is Col.TITLE:
            return tr("Type the next line…")
        return None


def _marks(
    findings: Sequence[Finding],
) -> tuple[dict[tuple[str, Col], Gravity], dict[str, list[str]]]:
    """The gravest finding of each cell, and the sentences of each line."""
    marks: dict[tuple[str, Col], Gravity] = {}
    said: dict[str, list[str]] = {}
    for finding in findings:
        for key in finding.lines:
            said.setdefault(key, []).append(str(finding.text))
            for column in CONCERNS[finding.kind]:
                marks[key, column] = max(finding.gravity, marks.get((key, column), finding.gravity))
    return marks, said
