"""Cells of the agenda: marked where something is wrong, typed in place, completed from what is known."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QCompleter, QLineEdit, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.reception.findings import Gravity
from app.tokens import SPACE
from views.reception.columns import Col, heading
from views.reception.model import GRAVITY, HINT
from views.theme import theme

Index = QModelIndex | QPersistentModelIndex
MARK = 3.0
WIDEST = 24
"""Characters of the longest offer that a list shows in full."""


class CellEditor(QLineEdit):
    """A line in a cell; F4, or Alt and an arrow, opens the list of what can be chosen.

    ``left(columns, rows)`` comes when a key leaves the cell for another one.
    """

    left = Signal(int, int)

    def __init__(self, offers: list[str], name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrame(False)
        self.setObjectName("cell")
        self.setAccessibleName(name)
        if offers:
            completer = QCompleter(offers, self)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            popup = completer.popup()
            wide = max(popup.fontMetrics().horizontalAdvance(one) for one in offers)
            popup.setMinimumWidth(wide + 4 * SPACE.m)
            self.setCompleter(completer)

    def offer_all(self) -> None:
        """Open the list of everything that can be chosen."""
        completer = self.completer()
        if completer is not None:
            completer.setCompletionPrefix("")
            completer.complete()

    def is_choosing(self) -> bool:
        """Whether the list is open."""
        completer = self.completer()
        return completer is not None and completer.popup().isVisible()

    def leave(self, columns: int, rows: int) -> None:
        """Take what is chosen in the list, if it is open, and go on to another cell."""
        if self.is_choosing():
            chosen = self.completer().popup().currentIndex()
            if chosen.isValid():
                self.setText(str(chosen.data()))
            self.completer().popup().hide()
        self.left.emit(columns, rows)

    def event(self, event: QEvent) -> bool:
        """An open list hands keys on past every event filter: Enter and Tab leave the cell all the same."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self.is_choosing():
            way = _way(event)
            if way is not None and event.key() not in (Qt.Key.Key_Up, Qt.Key.Key_Down):
                self.leave(*way)
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        arrow = event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up)
        if event.key() == Qt.Key.Key_F4 or (arrow and event.modifiers() & Qt.KeyboardModifier.AltModifier):
            self.offer_all()
        else:
            super().keyPressEvent(event)


class AgendaDelegate(QStyledItemDelegate):
    """``gone(columns, rows)`` says where to type next after a cell was left with a key."""

    gone = Signal(int, int)

    def __init__(self, offers: Callable[[Col], list[str]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._offers = offers

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        column = Col(index.column())
        editor = CellEditor(self._offers(column), heading(column), parent)
        editor.setPlaceholderText(str(index.data(HINT) or ""))
        editor.left.connect(lambda columns, rows: self._go_on(editor, columns, rows))
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        assert isinstance(editor, CellEditor)
        if not editor.isModified():
            editor.setText(str(index.data(Qt.ItemDataRole.EditRole) or ""))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: Any, index: Index) -> None:
        assert isinstance(editor, CellEditor)
        editor.setModified(False)
        model.setData(index, editor.text(), Qt.ItemDataRole.EditRole)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        box = QRect(option.rect)
        box.setWidth(max(box.width(), theme().size(88)))
        editor.setGeometry(box)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tab goes on to the next cell, Enter to the next line; both keep what was typed."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            assert isinstance(watched, CellEditor)
            way = _way(event)
            if way is not None and watched.is_choosing():
                return False
            if way is not None:
                watched.leave(*way)
                return True
        return super().eventFilter(watched, event)

    def _go_on(self, editor: CellEditor, columns: int, rows: int) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, self.EndEditHint.NoHint)
        self.gone.emit(columns, rows)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        gravity, tokens = index.data(GRAVITY), theme().tokens
        if gravity is not None:
            soft = tokens.bad_soft if gravity is Gravity.WRONG else tokens.warn_soft
            painter.fillRect(option.rect, QColor(soft))
        super().paint(painter, option, index)
        if gravity is not None:
            strong = tokens.bad if gravity is Gravity.WRONG else tokens.warn
            painter.save()
            painter.setPen(QPen(QColor(strong), MARK))
            left = option.rect.left() + MARK / 2
            painter.drawLine(int(left), option.rect.top() + 1, int(left), option.rect.bottom() - 1)
            painter.restore()
        hint = index.data(HINT)
        if hint:
            painter.save()
            painter.setPen(QColor(tokens.ink_3))
            box = option.rect.adjusted(SPACE.s + 3, 0, -SPACE.xs, 0)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, hint)
            painter.restore()


def _way(event: QKeyEvent) -> tuple[int, int] | None:
    """How many columns and rows a key goes on, None when it stays in the cell."""
    match event.key():
        case Qt.Key.Key_Tab:
            return 1, 0
        case Qt.Key.Key_Backtab:
            return -1, 0
        case Qt.Key.Key_Return | Qt.Key.Key_Enter:
            return 0, -1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
        case Qt.Key.Key_Down if not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            return 0, 1
        case Qt.Key.Key_Up if not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            return 0, -1
    return None
