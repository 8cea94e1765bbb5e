"""A week or a day by the hour: where the mouse and the keyboard come in."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QToolTip, QWidget

from views.plan.hours.keys import press_key
from views.plan.hours.mouse import Mouse
from views.plan.hours.wishes import HoursWishes
from views.widgets.text import plain_tooltip


class HoursView(HoursWishes):
    """Week or day of a calendar."""

    def __init__(
        self, now: Callable[[], datetime], first_weekday: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(now, first_weekday, parent)
        self.mouse = Mouse(self)

    @property
    def busy(self) -> bool:
        return self.mouse.busy

    def abandon(self) -> None:
        self.mouse.forget()
        super().abandon()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.mouse.press(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.mouse.move(event.position(), bool(event.modifiers() & Qt.KeyboardModifier.AltModifier))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.mouse.release(event.position())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.mouse.double(event.position())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        at = QPointF(event.pos())
        self.menu_wanted.emit(self.key_at(at), self.mouse.day(at), event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not press_key(self, event):
            super().keyPressEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            key = self.key_at(QPointF(event.pos()))
            text = self.showing.describe(self.entries[key]) if key and not self.busy else ""
            if not text and event.pos().y() < self.grid.head:
                text = self.showing.about_day(self.mouse.day(QPointF(event.pos())))
            QToolTip.showText(event.globalPos(), plain_tooltip(text), self)
            return True
        return super().viewportEvent(event)
