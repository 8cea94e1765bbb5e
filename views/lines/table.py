"""The table of ``LinesModel``: as high as its lines, words that wrap, typing that goes from cell to cell."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QMenu,
    QPlainTextEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.text import tr
from views.attempt import message_bar
from views.lines.model import LineColumn, LinesModel
from views.theme import theme
from views.widgets.table import ROW, Table

Index = QModelIndex | QPersistentModelIndex
PADDING = 24
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class LinesTable(Table):
    """Shows records and asks for changes of them; it grows with its lines and never scrolls itself.

    ``removed(key)`` comes on Delete in the first column (elsewhere it empties the cell), ``moved(key,
    places)`` on Ctrl+Up and Ctrl+Down; the menu offers both. ``ordered``: lines can be moved.
    """

    removed = Signal(str)
    moved = Signal(str, int)
    chosen = Signal()
    """Another line has the keyboard."""

    def __init__(
        self, what: str, columns: Sequence[LineColumn], prompt: str, *, ordered: bool = False
    ) -> None:
        """``what`` names the table for screen readers; ``prompt`` stands in its empty line."""
        super().__init__()
        self._ordered = ordered
        self.lines = LinesModel(columns, prompt)
        self.lines.refused.connect(self._say)
        self.setModel(self.lines)
        self.setItemDelegate(_WordsDelegate(self))
        self.setAccessibleName(what)
        self.setSortingEnabled(False)
        self.setWordWrap(True)
        self.setSelectionMode(Table.SelectionMode.SingleSelection)
        self.setSelectionBehavior(Table.SelectionBehavior.SelectItems)
        self.setEditTriggers(
            Table.EditTrigger.DoubleClicked
            | Table.EditTrigger.SelectedClicked
            | Table.EditTrigger.EditKeyPressed
            | Table.EditTrigger.AnyKeyPressed
        )
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.horizontalHeader()
        header.setSectionsMovable(False)
        header.setStretchLastSection(False)
        header.setSectionsClickable(False)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.opened.connect(self.edit)
        self.selectionModel().currentRowChanged.connect(lambda *_: self.chosen.emit())
        self.lines.modelReset.connect(self.chosen)
        for changed in (self.lines.dataChanged, self.lines.modelReset, self.lines.rowsInserted):
            changed.connect(lambda *_: self._fit())
        theme().changed.connect(self._fit)

    def set_rows(self, rows: Sequence[Any]) -> None:
        """Show these records; the line that has the keyboard keeps it."""
        at = self.currentIndex()
        here, column = at.row(), at.column()
        kept = self.lines.record(here)
        self.lines.set_rows(rows)
        if here >= 0 and not self.currentIndex().isValid():
            place = self.lines.row_of(kept.key) if kept is not None else None
            row = min(here, len(self.lines.rows)) if place is None else place
            self.setCurrentIndex(self.lines.index(row, max(column, 0)))

    def current(self) -> Any:
        """The record that has the keyboard, None on the empty line."""
        return self.lines.record(self.currentIndex().row())

    def begin_new(self) -> None:
        """Type into the empty line."""
        self.setFocus()
        index = self.lines.index(len(self.lines.rows), 0)
        self.setCurrentIndex(index)
        self.edit(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        one, steps = self.current(), {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if one is not None and event.matches(QKeySequence.StandardKey.Delete):
            if self.currentIndex().column() == 0:
                self.removed.emit(one.key)
            else:
                self.lines.setData(self.currentIndex(), "")
        elif self._ordered and one is not None and event.key() in steps and _with_control(event):
            self.moved.emit(one.key, steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.setCurrentIndex(self.indexAt(event.pos()))
        if self.current() is not None:
            self.menu().popup(event.globalPos())

    def menu(self) -> QMenu:
        """What applies to the line that has the keyboard."""
        one, made = self.current(), QMenu(self)
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self._ordered:
            made.addAction(tr("Move up"), "Ctrl+Up", lambda: self.moved.emit(one.key, -1))
            made.addAction(tr("Move down"), "Ctrl+Down", lambda: self.moved.emit(one.key, 1))
        made.addAction(tr("Remove the line"), lambda: self.removed.emit(one.key))
        return made

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self.lines.index(0, 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Part the width among the columns, and take as much height as the lines need."""
        columns, room = self.lines.columns, self.viewport().width()
        whole, taken = sum(column.stretch for column in columns), 0
        for place, column in enumerate(columns):
            width = room * column.stretch // whole
            self.setColumnWidth(place, width if place < len(columns) - 1 else room - taken)
            taken += width
        self.resizeRowsToContents()
        lines = sum(self.rowHeight(row) for row in range(self.lines.rowCount()))
        height = self.horizontalHeader().sizeHint().height() + lines + 2 * self.frameWidth()
        if height != self.maximumHeight():
            self.setFixedHeight(height)

    def _say(self, sentence: str) -> None:
        bar = message_bar(self)
        if bar is not None:
            bar.warn(sentence)


class _WordsDelegate(QStyledItemDelegate):
    """Several lines of plain text; Enter and Tab go on, Shift+Enter breaks the line."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        made = QPlainTextEdit(parent)
        made.setAccessibleName(str(index.data(Qt.ItemDataRole.AccessibleTextRole) or ""))
        made.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.document().setDocumentMargin(1)
        return made

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        assert isinstance(editor, QPlainTextEdit)
        editor.setPlainText(str(index.data(Qt.ItemDataRole.EditRole) or ""))
        editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        assert isinstance(editor, QPlainTextEdit)
        model.setData(index, editor.toPlainText())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        room: Any = option
        editor.setGeometry(room.rect.adjusted(0, 0, -1, -1))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> Any:
        narrow: Any = QStyleOptionViewItem(option)
        narrow.rect = narrow.rect.adjusted(0, 0, -PADDING, 0)  # Qt forgets what the style sheet leaves free
        hint = super().sizeHint(narrow, index)
        hint.setHeight(max(hint.height() + 10, theme().size(ROW)))
        return hint

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        pressed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        hint = _goes_on(event) if pressed else None
        if hint is None or not isinstance(editor, QWidget):
            return super().eventFilter(editor, event)
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, hint)
        return True


def _goes_on(event: Any) -> QAbstractItemDelegate.EndEditHint | None:
    """Where a key leads out of a cell; None for keys that write in it."""
    hints = QAbstractItemDelegate.EndEditHint
    held = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
    if event.key() in ENTER:
        return None if held else hints.NoHint
    return {Qt.Key.Key_Tab: hints.EditNextItem, Qt.Key.Key_Backtab: hints.EditPreviousItem}.get(event.key())


def _with_control(event: QKeyEvent) -> bool:
    return bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)


def keys_help() -> str:
    """How one works in such a table, for F1."""
    return tr(
        "In a table just type: Enter or Tab goes on, Shift+Enter breaks the line. Delete empties a cell; in "
        "the first column it removes the line."
    )
