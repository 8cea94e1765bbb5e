"""Support requests as Qt wants them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from app.formats import day
from app.labels import label
from app.queries.support import SupportRow
from app.text import Text, tr
from views.theme import colour

COLUMNS: tuple[tuple[Text, Callable[[SupportRow], str], Callable[[SupportRow], Any], int], ...] = (
    (Text("What is needed"), lambda r: r.title, lambda r: r.title.casefold(), 300),
    (Text("Customer"), lambda r: r.customer_name, lambda r: r.customer_name.casefold(), 150),
    (Text("For"), lambda r: r.about, lambda r: r.about.casefold(), 150),
    (Text("Asked by"), lambda r: r.raised_by_name, lambda r: r.raised_by_name.casefold(), 120),
    (Text("Who answers"), lambda r: _who(r), lambda r: r.owner_name.casefold(), 190),
    (Text("Asked on"), lambda r: day(r.raised_on), lambda r: r.raised_on.toordinal(), 128),
    (
        Text("Needed by"),
        lambda r: day(r.due_on) or "–",
        lambda r: r.due_on.toordinal() if r.due_on else 10**7,
        128,
    ),
    (Text("State"), lambda r: _state(r), lambda r: (list(type(r.state)).index(r.state), r.rating or 0), 190),
)
CUSTOMER, DUE, STATE = 1, 6, 7
_NO_INDEX = QModelIndex()


class RequestModel(QAbstractTableModel):
    """As the query orders them until a heading is clicked."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[SupportRow] = []
        self._order: tuple[int, Qt.SortOrder] | None = None

    def set_rows(self, rows: Iterable[SupportRow]) -> None:
        """Show other requests in the same order."""
        self.beginResetModel()
        self.rows = list(rows)
        self._sort()
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if not index.isValid():
            return None
        one = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return COLUMNS[index.column()][1](one)
        if role == Qt.ItemDataRole.ForegroundRole:
            if one.overdue and index.column() in (DUE, STATE):
                return colour("bad")
            return colour("ink_2") if index.column() not in (0, DUE, STATE) else None
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        shown = orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return str(COLUMNS[section][0]) if shown and 0 <= section < len(COLUMNS) else None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self.beginResetModel()
        self._order = (column, order) if 0 <= column < len(COLUMNS) else None
        self._sort()
        self.endResetModel()

    def _sort(self) -> None:
        if self._order is not None:
            column, order = self._order
            self.rows.sort(key=COLUMNS[column][2], reverse=order is Qt.SortOrder.DescendingOrder)


def _who(row: SupportRow) -> str:
    if not row.owner_name or row.function is None:
        return row.owner_name or tr("Nobody yet")
    return f"{label(row.function)} · {row.owner_name}"


def _state(row: SupportRow) -> str:
    if row.rating is not None:
        return tr("{state}, {rating} of 5", state=label(row.state), rating=row.rating)
    return tr("{state}, overdue", state=label(row.state)) if row.overdue else label(row.state)
