"""The calendar as a table: the same entries, sortable, and all of it for screen readers."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from app.formats import listing, short_day_of_week
from app.labels import label
from app.queries.calendar import ActivityEntry, Entry, PlanEntry
from app.text import tr
from views.icons import icon
from views.plan.bar_painting import KIND_ICONS, PLAN_ICON
from views.plan.describing import describe, levels, state, times
from views.theme import theme

DAY, TIME, TITLE, CUSTOMER, KIND, WHO, OWNER, STATE = range(8)
KEY = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()


class AgendaModel(QAbstractTableModel):
    """Entries as rows, in the order of days until sorted by a column."""

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        self._rows: list[Entry] = []
        self._sorted: tuple[int, Qt.SortOrder] = (DAY, Qt.SortOrder.AscendingOrder)

    def set_rows(self, rows: Sequence[Entry]) -> None:
        """Show these entries. When they are the same ones, only their data change."""
        new = self._in_order(rows)
        if [row.key for row in new] == [row.key for row in self._rows]:
            self._rows = new
            if new:
                self.dataChanged.emit(self.index(0, 0), self.index(len(new) - 1, STATE))
            return
        self.beginResetModel()
        self._rows = new
        self.endResetModel()

    def row_of(self, key: str) -> int:
        """The row of an entry, −1 when it is not shown."""
        return next((i for i, row in enumerate(self._rows) if row.key == key), -1)

    def entry(self, row: int) -> Entry:
        return self._rows[row]

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else 8

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        headings = (
            tr("Day"),
            tr("Time"),
            tr("What"),
            tr("Customer"),
            tr("Kind"),
            tr("With whom"),
            tr("Owner"),
            tr("State"),
        )
        return headings[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        entry = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return _text(entry, index.column())
            case Qt.ItemDataRole.DecorationRole if index.column() == TITLE:
                name = KIND_ICONS[entry.kind] if isinstance(entry, ActivityEntry) else PLAN_ICON
                return icon(name, entry.dimension.value if entry.dimension else None)
            case Qt.ItemDataRole.DecorationRole if index.column() == STATE and entry.overdue:
                return icon("triangle-alert", "bad")
            case Qt.ItemDataRole.ForegroundRole if index.column() == STATE and entry.overdue:
                return QColor(theme().tokens.bad)
            case Qt.ItemDataRole.ToolTipRole:
                return describe(entry)
            case Qt.ItemDataRole.UserRole:
                return entry.key
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._sorted = (column, order)
        self.layoutAboutToBeChanged.emit()
        kept = self.persistentIndexList()
        keys = [self._rows[index.row()].key for index in kept]
        self._rows = self._in_order(self._rows)
        places = {row.key: i for i, row in enumerate(self._rows)}
        self.changePersistentIndexList(
            kept, [self.index(places[key], at.column()) for at, key in zip(kept, keys, strict=True)]
        )
        self.layoutChanged.emit()

    def _in_order(self, rows: Sequence[Entry]) -> list[Entry]:
        column, order = self._sorted
        by_day = sorted(rows, key=_day_order)
        backwards = order is Qt.SortOrder.DescendingOrder
        if column in (DAY, TIME):
            return by_day[::-1] if backwards else by_day
        return sorted(by_day, key=lambda row: _text(row, column).casefold(), reverse=backwards)


def _day_order(entry: Entry) -> tuple[date, str, str]:
    undated = isinstance(entry, PlanEntry) and entry.due_on is None
    return (date.max if undated else entry.first, entry.rank, entry.key)


def _text(entry: Entry, column: int) -> str:
    match column:
        case 0:
            if isinstance(entry, PlanEntry) and entry.due_on is None:
                return tr("No due date")
            return short_day_of_week(entry.first)
        case 1:
            return times(entry) if isinstance(entry, ActivityEntry) else tr("due")
        case 2:
            return entry.title
        case 3:
            return entry.customer_name
        case 4:
            return label(entry.kind if isinstance(entry, ActivityEntry) else entry.dimension)
        case 5:
            if isinstance(entry, ActivityEntry):
                return listing(entry.people)
            return " ".join(part for part in (entry.person, levels(entry)) if part)
        case 6:
            return entry.owner_name
        case _:
            return state(entry)
