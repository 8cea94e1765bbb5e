"""Plan items as Qt wants them: those that the filter lets through, in the order of one heading."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCollator, QLocale, QModelIndex, QPersistentModelIndex, Qt

from app.queries.plan_list import PlanRow
from app.text import language, tr
from models.values import PlanState
from views.plan_list.item_columns import COLUMNS, DUE, LEFT, RIGHT, STATE
from views.plan_list.item_filter import ItemFilter
from views.theme import colour, theme

KEY = Qt.ItemDataRole.UserRole

_NO_INDEX = QModelIndex()
_FIGURES = frozenset({"due", "weight", "progress"})
_STRONG = frozenset({"title", "due", "state"})


class ItemModel(QAbstractTableModel):
    """Rows by place; ``row_at`` gives the plain row."""

    def __init__(self) -> None:
        super().__init__()
        self._all: tuple[PlanRow, ...] = ()
        self._shown: list[PlanRow] = []
        self._filter = ItemFilter()
        self._order = (DUE, Qt.SortOrder.AscendingOrder)

    @property
    def rows(self) -> Sequence[PlanRow]:
        """Those in sight, top to bottom."""
        return self._shown

    @property
    def total(self) -> int:
        """How many there are, in sight or not."""
        return len(self._all)

    def set_rows(self, rows: Iterable[PlanRow], chosen: ItemFilter | None = None) -> None:
        """Show other items, through ``chosen`` or the filter there was."""
        self._all = tuple(rows)
        self._filter = chosen or self._filter
        self._choose()

    def set_filter(self, chosen: ItemFilter) -> None:
        """Show what ``chosen`` lets through."""
        self._filter = chosen
        self._choose()

    def row_at(self, place: int) -> PlanRow:
        return self._shown[place]

    def place_of(self, key: str) -> int | None:
        """The line of an item, None when the filter hides it."""
        return next((place for place, row in enumerate(self._shown) if row.key == key), None)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if not index.isValid():
            return None
        row, column = self._shown[index.row()], COLUMNS[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return column.shown(row)
            case Qt.ItemDataRole.TextAlignmentRole:
                return column.align
            case Qt.ItemDataRole.FontRole if column.id in _FIGURES:
                return theme().font(figures=True)
            case Qt.ItemDataRole.ForegroundRole:
                return _ink(row, column.id)
            case Qt.ItemDataRole.ToolTipRole if index.column() == STATE and row.changed:
                return tr("Changed since it was approved. Open it to see what.")
            case _ if role == KEY:
                return row.key
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and 0 <= section < len(COLUMNS):
            if role == Qt.ItemDataRole.DisplayRole:
                return str(COLUMNS[section].title)
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return RIGHT if COLUMNS[section].align == RIGHT else LEFT
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if 0 <= column < len(COLUMNS):
            self._order = (column, order)
            self._choose()

    def _choose(self) -> None:
        self.beginResetModel()
        self._shown = _sorted([row for row in self._all if self._filter.keeps(row)], *self._order)
        self.endResetModel()


def _ink(row: PlanRow, column: str) -> Any:
    if row.entry.overdue and column in ("due", "state"):
        return colour("bad")
    if row.state is PlanState.CANCELLED or column not in _STRONG:
        return colour("ink_2")
    return None


def _sorted(rows: list[PlanRow], place: int, order: Qt.SortOrder) -> list[PlanRow]:
    """Sorted by one column, equal ones by due date as they came, those without a value last."""
    column = COLUMNS[place]
    collator = QCollator(QLocale(language()))
    collator.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    collator.setNumericMode(True)

    def value(row: PlanRow) -> Any:
        found = column.sorted_by(row)
        return collator.sortKey(found) if column.by_name else found

    known = [row for row in rows if column.sorted_by(row) is not None]
    unknown = [row for row in rows if column.sorted_by(row) is None]
    return sorted(known, key=value, reverse=order is Qt.SortOrder.DescendingOrder) + unknown
