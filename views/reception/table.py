"""The agenda as a table in which one types line after line, without the mouse."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from app.text import tr
from views.reception.columns import WIDTHS, Col
from views.reception.delegate import AgendaDelegate
from views.reception.model import KEY, NEXT, AgendaModel
from views.theme import theme
from views.widgets.table import Table

Index = QModelIndex | QPersistentModelIndex
SHIFTS = {Qt.Key.Key_Up: -5, Qt.Key.Key_Down: 5}
"""Minutes by which Ctrl and an arrow move a line."""


class AgendaTable(Table):
    """Typing begins in the current cell; Tab goes to the next, Enter to the next line.

    ``created`` is set by whoever stored what was typed into the last row: Tab goes on in that line.
    """

    picked = Signal(str)
    """Another line is current, by key; "" is the row in which one types the next."""
    guests_wanted = Signal(str)
    delete_wanted = Signal(list)
    insert_wanted = Signal(str)
    shift_wanted = Signal(str, int)

    def __init__(
        self, model: AgendaModel, offers: Callable[[Col], list[str]], parent: QWidget | None = None
    ) -> None:
        super().__init__("agenda", parent)
        self.created = ""
        self._lines = model
        self._row_begins_in = Col.TITLE
        self._types_next = False
        self._moving = False
        self.setModel(model)
        self.setSortingEnabled(False)
        self.horizontalHeader().setSectionsMovable(False)
        self.setObjectName("bare")
        self.setCornerWidget(QWidget())
        self.setAccessibleName(tr("Agenda points"))
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.cells = AgendaDelegate(offers, self)
        self.cells.gone.connect(self._go)
        self.setItemDelegate(self.cells)
        for column, width in WIDTHS.items():
            self.setColumnWidth(column, theme().size(width))
        self.remember_columns()
        self.opened.connect(self._open)
        self.selectionModel().currentChanged.connect(self._tell)

    @property
    def current_key(self) -> str:
        """The key of the current line; "" for none."""
        return str(self.currentIndex().data(KEY) or "")

    def show_line(self, key: str, column: Col = Col.TITLE) -> None:
        """Make a line current and bring it into sight; "" is the row of the next."""
        self.setCurrentIndex(self._lines.index(self._lines.row_of(key), column))
        self.scrollTo(self.currentIndex())

    def type_next(self) -> None:
        """Begin to type the next line."""
        self.show_line("")
        self.setFocus()
        self.edit(self.currentIndex())

    def edit(self, index: Index, *more) -> bool | None:
        if not self._moving and index.isValid() and (not more or more[0] != self.EditTrigger.NoEditTriggers):
            self._row_begins_in = Col(index.column())
            self._types_next = self._lines.line(index.row()) is None
        return super().edit(index, *more)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, control = self.current_key, event.modifiers() & Qt.KeyboardModifier.ControlModifier
        shift = SHIFTS.get(Qt.Key(event.key()))
        if control and shift is not None and key:
            self.shift_wanted.emit(key, shift)
        elif event.key() == Qt.Key.Key_Delete:
            self._delete()
        elif event.key() == Qt.Key.Key_Insert and key:
            self.insert_wanted.emit(key)
        elif event.key() in (Qt.Key.Key_F4, Qt.Key.Key_Space, Qt.Key.Key_F2) and self._is_guests():
            self._open(self.currentIndex())
        elif event.key() == Qt.Key.Key_F4:
            self._open(self.currentIndex())
            self._offer()
        else:
            super().keyPressEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseButtonDblClick and self._is_guests():
            self._open(self.currentIndex())
            return True
        return super().viewportEvent(event)

    def _is_guests(self) -> bool:
        return bool(self.current_key) and self.currentIndex().column() == Col.GUESTS

    def _open(self, index: QModelIndex) -> None:
        if self._is_guests():
            self.guests_wanted.emit(self.current_key)
        elif index.flags() & Qt.ItemFlag.ItemIsEditable:
            self.edit(index)

    def _offer(self) -> None:
        editor = self.indexWidget(self.currentIndex()) or self.viewport().focusWidget()
        offer_all = getattr(editor, "offer_all", None)
        if offer_all is not None:
            offer_all()

    def _delete(self) -> None:
        keys = [line.key for row in self.selected_rows() if (line := self._lines.line(row)) is not None]
        if keys:
            self.delete_wanted.emit(keys)

    def _tell(self, now: QModelIndex, before: QModelIndex) -> None:
        if now.isValid() and (now.row() != before.row() or not before.isValid()):
            self.picked.emit(self.current_key)

    def _go(self, columns: int, rows: int) -> None:
        """Type on: ``columns`` further in the line, or ``rows`` further down where the row began.

        After a line that was typed as the next one comes the next one, wherever its time put it.
        """
        key, column = self.current_key, Col(self.currentIndex().column())
        if not key and columns:
            key = self.created
        self.created = ""
        row = self._lines.row_of(key)
        if columns:
            row, column = self._beside(row, column, columns)
        else:
            last = self.model().rowCount() - 1
            row = last if self._types_next and rows > 0 else min(max(row + rows, 0), last)
            column = self._row_begins_in
            if self._lines.line(row) is None and column not in NEXT:
                column = Col.TITLE
        self._moving = True
        self.setCurrentIndex(self._lines.index(row, column))
        self.setFocus()
        if self.currentIndex().flags() & Qt.ItemFlag.ItemIsEditable:
            self.edit(self.currentIndex())
        self._moving = False

    def _beside(self, row: int, column: Col, step: int) -> tuple[int, Col]:
        """The next cell to type in, in this line or the one beside it."""
        place = row * len(Col) + column
        last = self.model().rowCount() * len(Col) - 1
        while 0 <= place + step <= last:
            place += step
            index = self._lines.index(place // len(Col), place % len(Col))
            if index.flags() & Qt.ItemFlag.ItemIsEditable and not self.isColumnHidden(index.column()):
                return index.row(), Col(index.column())
        return row, column
