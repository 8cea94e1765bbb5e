"""A tick box in a painted list, as the style sheet draws it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter

from views.icons import picture
from views.theme import colour, theme

TICK = 16


def paint_tick(painter: QPainter, rect: QRect, state: Any) -> None:
    """Draw the box of ``state`` (a ``Qt.CheckState``) into ``rect``, a square of ``TICK``."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    off = state == Qt.CheckState.Unchecked
    painter.setPen(colour("edge" if off else "accent"))
    painter.setBrush(colour("raised" if off else "accent"))
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    if not off:
        name = "check" if state == Qt.CheckState.Checked else "minus"
        size = rect.width() - 4
        painter.drawPixmap(rect.left() + 2, rect.top() + 2, picture(name, size, theme().tokens.on_accent))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
