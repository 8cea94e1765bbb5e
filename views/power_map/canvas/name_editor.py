"""Typing a name right on the map."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from app.text import tr
from views.theme import TYPE, theme

MIN_WIDTH = 200


class NameEditor(QLineEdit):
    """One line over the canvas. Enter hands the text to ``done``, which says whether it was taken;
    Escape hands nothing. Leaving it hands over what was typed, once."""

    def __init__(self, parent: QWidget, back: QWidget | None = None) -> None:
        """``back`` has the keyboard afterwards, the parent unless given."""
        super().__init__(parent)
        self._back = back or parent
        self._done: Callable[[str], bool] | None = None
        self._before = ""
        self.hide()

    def start(self, rect: QRect, text: str, hint: str, done: Callable[[str], bool]) -> None:
        """Edit ``text`` at ``rect`` of the parent."""
        self._done, self._before = done, text
        self.setFont(theme().font(TYPE.body, strong=True))
        self.setText(text)
        self.setPlaceholderText(hint)
        self.setAccessibleName(hint or tr("Name"))
        rect.setWidth(max(rect.width(), MIN_WIDTH))
        rect.setHeight(max(rect.height(), self.sizeHint().height()))
        self.setGeometry(rect)
        self.show()
        self.raise_()
        self.selectAll()
        self.setFocus()

    def abandon(self) -> None:
        """Nothing is handed over."""
        self._done = None
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._end()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._hand_over()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason and self._done is not None:
            if self.text().strip() and self.text() != self._before:
                self._hand_over()
            else:
                self._end()

    def _hand_over(self) -> None:
        done, self._done = self._done, None
        if done is None:
            return
        if self.text() == self._before or done(self.text()):
            self._end()
        else:
            self._done = done

    def _end(self) -> None:
        self._done = None
        self.hide()
        self._back.setFocus()
