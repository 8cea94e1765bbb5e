"""A small surface that floats beside a widget until the user goes elsewhere."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QWidget

from app.tokens import SPACE
from views.widgets.layout import column


class Popover(QFrame):
    """Holds ``content``; ``open()`` shows it below ``anchor``, or above where there is no room."""

    def __init__(self, content: QWidget, anchor: QWidget) -> None:
        super().__init__(anchor, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setObjectName("popover")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._anchor = anchor
        column(content, margins=SPACE.s, parent=self)

    def open(self) -> None:
        self.adjustSize()
        below = self._anchor.mapToGlobal(QPoint(0, self._anchor.height() + SPACE.xs))
        screen = self._anchor.screen().availableGeometry()
        x = max(screen.left(), min(below.x(), screen.right() - self.width()))
        y = below.y()
        if y + self.height() > screen.bottom():
            y = self._anchor.mapToGlobal(QPoint(0, 0)).y() - self.height() - SPACE.xs
        self.move(x, max(screen.top(), y))
        self.show()
