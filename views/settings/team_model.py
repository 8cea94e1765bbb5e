"""Our people as a table model."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from app.folding import fold
from app.labels import label
from app.queries.settings_page import Colleague
from app.text import tr

Index = QModelIndex | QPersistentModelIndex

NAME, ROLE, TITLE, CUSTOMERS, STATE = range(5)


class TeamModel(QAbstractTableModel):
    """One row a colleague; ``rows`` are in the order shown."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[Colleague] = []
        self._headings = (tr("Full name"), tr("Role"), tr("Job title"), tr("Customers"), tr("State"))

    def set_rows(self, rows: Sequence[Colleague]) -> None:
        """Show these people."""
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def row_of(self, key: str | None) -> int | None:
        """The row of the colleague with ``key``."""
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

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(self.rows[index.row()], index.column())
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() == CUSTOMERS:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self.layoutAboutToBeChanged.emit()
        before = [self.rows[index.row()].key for index in self.persistentIndexList()]

        def value(one: Colleague) -> Any:
            return one.customers if column == CUSTOMERS else fold(self._text(one, column))

        self.rows.sort(key=value, reverse=order is Qt.SortOrder.DescendingOrder)
        for index, key in zip(self.persistentIndexList(), before, strict=True):
            row = self.row_of(key)
            self.changePersistentIndex(index, self.index(row, index.column()) if row is not None else index)
        self.layoutChanged.emit()

    @staticmethod
    def _text(one: Colleague, column: int) -> str:
        match column:
            case 0:
                return one.name
            case 1:
                return label(one.role)
            case 2:
                return one.title
            case 3:
                return str(one.customers)
            case _:
                return tr("Active") if one.active else tr("Not active")
