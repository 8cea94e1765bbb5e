"""The table twin of the map: the same people, sortable, for keyboard and screen readers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from app.labels import label, short
from app.power_map.arrangement import Card
from app.queries.power_map import PersonCard, SeatCard
from app.text import tr
from models.values import ROLE_WEIGHTS, Level
from views.power_map.card_words import spoken
from views.widgets.table import Table

KEY = Qt.ItemDataRole.UserRole
SORT = Qt.ItemDataRole.UserRole + 1
_Index = QModelIndex | QPersistentModelIndex
_NONE = -10
_TOP = QModelIndex()


class _Column:
    def __init__(self, heading: str, text: Callable[[Card], str], order: Callable[[Card], Any] | None = None):
        self.heading, self.text, self.order = heading, text, order or (lambda card: text(card).casefold())


def _person(card: Card) -> PersonCard | None:
    return card if isinstance(card, PersonCard) else None


def _level(card: Card) -> str:
    if isinstance(card, SeatCard):
        return ""
    return f"{short(card.level)}  {label(card.level)}"


def _columns() -> list[_Column]:
    return [
        _Column(tr("Full name"), lambda card: card.name if isinstance(card, PersonCard) else tr("Who?")),
        _Column(tr("Job title"), lambda card: card.title),
        _Column(tr("Department"), lambda card: card.department_name),
        _Column(
            tr("Decision role"),
            lambda card: f"{card.role.value}  {label(card.role)}" if card.role else "",
            lambda card: ROLE_WEIGHTS[card.role] if card.role else 0,
        ),
        _Column(
            tr("Level"),
            _level,
            lambda card: (
                _NONE
                if isinstance(card, SeatCard)
                else card.level.score - (0.5 if card.level is Level.NOT_CONTACTED else 0)
            ),
        ),
        _Column(
            tr("Target level"),
            lambda card: short(card.target) if card.target else "",
            lambda card: card.target.score if card.target else _NONE,
        ),
        _Column(
            tr("Closeness"),
            lambda card: label(card.closeness) if isinstance(card, PersonCard) else "",
            lambda card: card.closeness.score if isinstance(card, PersonCard) else _NONE,
        ),
        _Column(
            tr("Power"),
            lambda card: short(card.power) if isinstance(card, PersonCard) and card.power else "",
            lambda card: card.power.score if isinstance(card, PersonCard) and card.power else _NONE,
        ),
        _Column(tr("Our contact"), lambda card: card.contact_name if isinstance(card, PersonCard) else ""),
        _Column(
            tr("Rated, days ago"),
            lambda card: str(card.age) if isinstance(card, PersonCard) and card.age is not None else "",
            lambda card: card.age if isinstance(card, PersonCard) and card.age is not None else _NONE,
        ),
    ]


class PeopleModel(QAbstractTableModel):
    """One row a card. Role ``KEY`` is the card's key, ``SORT`` what a column sorts by."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns = _columns()
        self._rows: list[Card] = []

    def set_rows(self, rows: Sequence[Card]) -> None:
        """Show these cards. The same people with other facts keep their rows."""
        keys = [card.key for card in rows]
        if keys == [card.key for card in self._rows]:
            self._rows = list(rows)
            if rows:
                last = self.index(len(rows) - 1, len(self._columns) - 1)
                self.dataChanged.emit(self.index(0, 0), last)
            return
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def row_of(self, key: str) -> int:
        """The row of a card, -1 when it is not there."""
        return next((place for place, card in enumerate(self._rows) if card.key == key), -1)

    def rowCount(self, parent: _Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        card, column = self._rows[index.row()], self._columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.text(card)
        if role == KEY:
            return card.key
        if role == SORT:
            return column.order(card)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(card) if index.column() == 0 else column.text(card)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].heading if 0 <= section < len(self._columns) else None
        return None


def sorted_people(model: PeopleModel, parent: QObject | None = None) -> QSortFilterProxyModel:
    """``model`` in the order of the column that the user chose."""
    proxy = QSortFilterProxyModel(parent)
    proxy.setSortRole(SORT)
    proxy.setSortLocaleAware(True)
    proxy.setSourceModel(model)
    return proxy


class PeopleTable(Table):
    """Shows cards; its selection and the map's are one."""

    chosen = Signal(object)
    """Keys that the user selected here."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.people = PeopleModel(self)
        self._sorted = sorted_people(self.people, self)
        self._waiting: Sequence[Card] | None = None
        self._chosen: list[str] = []
        self.setModel(self._sorted)
        self.setAccessibleName(tr("People"))
        self.sortByColumn(4, Qt.SortOrder.DescendingOrder)
        for column, width in enumerate((170, 200, 150, 140, 150, 90, 170, 70, 120, 100)):
            self.setColumnWidth(column, width)
        self.selectionModel().selectionChanged.connect(self._tell)

    def show_cards(self, cards: Sequence[Card]) -> None:
        """Show these, the selection staying on those that are among them; out of sight they wait."""
        self._waiting = cards
        if not self.isHidden():
            self._fill()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fill()

    def _fill(self) -> None:
        if self._waiting is not None:
            self.people.set_rows(self._waiting)
            self._waiting = None
            self.select(self._chosen)

    def keys(self) -> list[str]:
        """Keys of the selected rows."""
        return [self._sorted.index(row, 0).data(KEY) for row in self.selected_rows()]

    def select(self, keys: Sequence[str]) -> None:
        """Select the rows of ``keys``, silently."""
        self._chosen = list(keys)
        if self._waiting is not None or set(keys) == set(self.keys()):
            return
        selection = QItemSelection()
        for key in keys:
            place = self.people.row_of(key)
            if place >= 0:
                index = self._sorted.mapFromSource(self.people.index(place, 0))
                selection.select(index, index)
        model = self.selectionModel()
        model.blockSignals(True)
        model.select(
            selection,
            QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows,
        )
        model.blockSignals(False)
        self.viewport().update()

    def _tell(self) -> None:
        self._chosen = self.keys()
        self.chosen.emit(self._chosen)
