"""Customers to tick, found by typing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from app.folding import fold, holds_all
from app.queries.exchange_page import SendableCustomer
from app.text import tr

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class CustomerTicks(QAbstractListModel):
    """Ticks stay when a search hides their line; ``ticked`` are keys. ``changed`` after each tick."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._all: list[tuple[SendableCustomer, str]] = []
        self._shown: list[SendableCustomer] = []
        self._query = ""
        self.ticked: set[str] = set()

    def set_rows(self, rows: Sequence[SendableCustomer], ticked: Iterable[str] = ()) -> None:
        self.beginResetModel()
        self._all = [(row, fold(f"{row.name} {row.code}")) for row in rows]
        self.ticked = {row.key for row in rows} & set(ticked)
        self._pick()
        self.endResetModel()

    def find(self, query: str) -> None:
        """Show customers whose name or code holds every word; ticked ones come first."""
        self.beginResetModel()
        self._query = query
        self._pick()
        self.endResetModel()

    def names(self) -> list[str]:
        """The names of what is ticked."""
        return [row.name for row, _ in self._all if row.key in self.ticked]

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.isValid() else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._shown[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return f"{row.name}  {row.code}" if row.code else row.name
            case Qt.ItemDataRole.CheckStateRole:
                return Qt.CheckState.Checked if row.key in self.ticked else Qt.CheckState.Unchecked
            case Qt.ItemDataRole.ToolTipRole:
                return tr("People: {count}", count=row.people)
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if not index.isValid() or role != Qt.ItemDataRole.CheckStateRole:
            return False
        key = self._shown[index.row()].key
        (self.ticked.add if Qt.CheckState(value) is Qt.CheckState.Checked else self.ticked.discard)(key)
        self.dataChanged.emit(index, index, [Qt.ItemDataRole.CheckStateRole])
        self.changed.emit()
        return True

    def _pick(self) -> None:
        found = [row for row, folded in self._all if holds_all(folded, self._query)]
        self._shown = sorted(found, key=lambda row: row.key not in self.ticked)
