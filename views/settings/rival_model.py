"""The rivals as a table model; names are changed in place."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from app.folding import fold
from app.queries.settings_page import RivalFact
from app.text import tr

Index = QModelIndex | QPersistentModelIndex

NAME, PEOPLE, NOTES = range(3)


class RivalModel(QAbstractTableModel):
    """One row a rival; ``rows`` are in the order shown. ``renamed(key, name)`` asks for another name."""

    renamed = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[RivalFact] = []
        self._headings = (tr("Name"), tr("People with a tie"), tr("Notes"))

    def set_rows(self, rows: Sequence[RivalFact]) -> None:
        """Show these rivals."""
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def row_of(self, key: str | None) -> int | None:
        """The row of the rival with ``key``."""
        return next((row for row, one in enumerate(self.rows) if one.key == key), None)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._headings)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._headings[section]
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        editable = Qt.ItemFlag.ItemIsEditable if index.column() == NAME else Qt.ItemFlag.NoItemFlags
        return super().flags(index) | editable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        one = self.rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return (one.name, str(one.people), " ".join(one.notes.split()))[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() == PEOPLE:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        one = self.rows[index.row()]
        if role != Qt.ItemDataRole.EditRole or str(value).strip() == one.name:
            return False
        self.renamed.emit(one.key, str(value))
        return True

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self.layoutAboutToBeChanged.emit()
        before = [self.rows[index.row()].key for index in self.persistentIndexList()]
        keys = (lambda one: fold(one.name), lambda one: one.people, lambda one: fold(one.notes))
        self.rows.sort(key=keys[column], reverse=order is Qt.SortOrder.DescendingOrder)
        for index, key in zip(self.persistentIndexList(), before, strict=True):
            row = self.row_of(key)
            self.changePersistentIndex(index, self.index(row, index.column()) if row is not None else index)
        self.layoutChanged.emit()
