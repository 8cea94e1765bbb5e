"""The table twin of every lens: the same people, sortable, for keyboard and screen readers."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from app.power_map.arrangement import NOTHING_MORE, Card
from app.power_map.belonging import cards
from app.power_map.perspective import Lens
from app.text import tr
from views.power_map.canvas.name_editor import NameEditor
from views.power_map.floating.table_columns import NAME, SORTED_BY, TAKES_PART, Column, columns
from views.power_map.items.scene import MapScene
from views.power_map.painting.card_words import NOBODY, spoken
from views.preferences import preferences
from views.theme import theme
from views.widgets.table import Table

KEY = Qt.ItemDataRole.UserRole
SORT = Qt.ItemDataRole.UserRole + 1
_Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()


class PeopleModel(QAbstractTableModel):
    """One row a card. Role ``KEY`` is the card's key, ``SORT`` what a column sorts by."""

    def __init__(self, scene: MapScene, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._scene = scene
        self.columns: list[Column] = []
        self._rows: list[Card] = []

    def show(self, shown: Sequence[Column], rows: Sequence[Card]) -> None:
        self.beginResetModel()
        self.columns, self._rows = list(shown), list(rows)
        self.endResetModel()

    def row_of(self, key: str) -> int:
        """The row of a card, -1 when it is not there."""
        return next((place for place, card in enumerate(self._rows) if card.key == key), -1)

    def rowCount(self, parent: _Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        card, column = self._rows[index.row()], self.columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.text(card)
        if role == KEY:
            return card.key
        if role == SORT:
            return column.sorts_by(card)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(card, column)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].heading if 0 <= section < len(self.columns) else None
        return None

    def _spoken(self, card: Card, column: Column) -> str:
        power_map, made = self._scene.power_map, self._scene.arrangement
        if column.key == NAME:
            rivals = power_map.rivals if power_map is not None else NOBODY
            return spoken(card, rivals, made.notes.get(card.key, NOTHING_MORE))
        text = column.text(card)
        return tr("Takes part") if text == TAKES_PART else text


def sorted_people(model: PeopleModel, parent: QObject | None = None) -> QSortFilterProxyModel:
    """``model`` in the order of the column that the user chose."""
    proxy = QSortFilterProxyModel(parent)
    proxy.setSortRole(SORT)
    proxy.setSortLocaleAware(True)
    proxy.setSourceModel(model)
    return proxy


class PeopleTable(Table):
    """Shows who is on the map of ``scene``, in columns that fit its lens. Selection is that of the map."""

    chosen = Signal(object)
    """Keys that the user selected here."""
    menu_wanted = Signal(QPoint)
    """The menu of what is selected, at a global point."""
    delete_wanted = Signal()

    def __init__(
        self, scene: MapScene, rename: Callable[[str, str], bool], parent: QWidget | None = None
    ) -> None:
        """``rename`` gives a card, by key, another name and says whether it was taken."""
        super().__init__("map", parent)
        self._scene, self._rename = scene, rename
        self._taken: Collection[str] | None = None
        self._stale = True
        self._shown_as: tuple[Lens, int] | None = None
        self.people = PeopleModel(scene, self)
        self._sorted = sorted_people(self.people, self)
        self.setModel(self._sorted)
        self.setAccessibleName(tr("People"))
        self.editor = NameEditor(self.viewport(), back=self)
        self.remember_columns()
        self.selectionModel().selectionChanged.connect(self._tell)
        scene.shown.connect(self._renew)
        scene.marked.connect(self._renew)

    def show_only(self, keys: Collection[str]) -> None:
        """Show no other cards than these."""
        self._taken = keys
        self._renew()

    def keys(self) -> list[str]:
        """Keys of the selected rows."""
        return [self._sorted.index(row, 0).data(KEY) for row in self.selected_rows()]

    def select(self, keys: Sequence[str]) -> None:
        """Select the rows of ``keys``, silently."""
        if self._stale or set(keys) == set(self.keys()):
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
        if selection.indexes():
            model.setCurrentIndex(selection.indexes()[0], QItemSelectionModel.SelectionFlag.NoUpdate)
        model.blockSignals(False)
        self.viewport().update()

    # -- what is shown ---------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._show()

    def _renew(self) -> None:
        """Nothing is made while the map is in sight."""
        self._stale = True
        if self.isVisible():
            self._show()

    def _show(self) -> None:
        power_map, made = self._scene.power_map, self._scene.arrangement
        if power_map is None:
            return
        self._stale = False
        rows = [
            card
            for card in cards(power_map)
            if (card.key in made.card or card.key in made.stands_for)
            and (self._taken is None or card.key in self._taken)
        ]
        shown = columns(power_map, made, self._scene.overlay)
        selection = self.selectionModel()
        selection.blockSignals(True)
        name, self._name = self._name, ""
        self.people.show(shown, rows)
        self._name = name
        selection.blockSignals(False)
        self._lay_out(made.perspective.lens)
        self.select([item.key for item in self._scene.selected_cards()])

    def _lay_out(self, lens: Lens) -> None:
        """Widths and order as the user left them in this lens, else as they fit its columns."""
        if self._shown_as == (lens, len(self.people.columns)):
            return
        self._shown_as = lens, len(self.people.columns)
        self._name = ""
        for place, column in enumerate(self.people.columns):
            self.setColumnHidden(place, False)
            self.setColumnWidth(place, theme().size(column.width))
            if column.key == SORTED_BY[lens]:
                self.sortByColumn(place, Qt.SortOrder.DescendingOrder)
        name = f"map-{lens.value}-{len(self.people.columns)}"
        self.horizontalHeader().restoreState(preferences().state(f"columns/{name}"))
        self._name = name

    # -- keys and menu ---------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F2 renames in place, Delete deletes what is selected."""
        current = self.currentIndex()
        if event.key() == Qt.Key.Key_F2 and current.isValid():
            self._type_name(current)
        elif event.key() == Qt.Key.Key_Delete and self.keys():
            self.delete_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _type_name(self, row: QModelIndex) -> None:
        """Type the name of a person, or the title of an empty seat, over its cell."""
        item = self._scene.cards.get(row.data(KEY))
        if item is not None:
            place = self.visualRect(row.siblingAtColumn(0))
            self.editor.start(place, item.title, tr("Name"), partial(self._rename, item.key))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        place = event.pos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            place = self.visualRect(self.currentIndex()).bottomLeft()
        if self.keys():
            self.menu_wanted.emit(self.viewport().mapToGlobal(place))

    def _tell(self) -> None:
        self.chosen.emit(self.keys())
