"""The sign beside what is being dragged: when it would be, and who would be needed twice."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from app.tokens import TYPE, Tokens
from views.icons import picture
from views.plan.bar_painting import CLASH_ICON, ICON, PAD
from views.theme import theme

WIDE = 460
ALIGN = Qt.AlignmentFlag


def paint_bubble(
    painter: QPainter, near: QRectF, time: str, warnings: Sequence[str], room: QRectF, tokens: Tokens
) -> None:
    """A small sign below ``near`` and within ``room``: ``time``, and below it what would clash."""
    font = theme().font(TYPE.caption, strong=True, figures=True)
    quiet = theme().font(TYPE.caption)
    metrics = QFontMetricsF(font)
    step = metrics.lineSpacing()
    longest = max([metrics.horizontalAdvance(text) for text in (time, *warnings)])
    wide = min(WIDE, longest + (ICON + PAD if warnings else 0)) + 4 * PAD
    high = step * (1 + len(warnings)) + 2 * PAD
    left = min(max(near.left(), room.left()), room.right() - wide - 2)
    top = near.bottom() + 4 if near.bottom() + 4 + high < room.bottom() else near.top() - high - 4
    box = QRectF(left, max(top, room.top()), wide, high)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(tokens.warn if warnings else tokens.line_strong), 1))
    painter.setBrush(QColor(tokens.warn_soft if warnings else tokens.raised))
    painter.drawRoundedRect(box, 5, 5)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setFont(font)
    painter.setPen(QColor(tokens.ink))
    painter.drawText(QRectF(left + 2 * PAD, box.top() + PAD, wide, step), ALIGN.AlignVCenter, time)
    painter.setFont(quiet)
    for place, text in enumerate(warnings, start=1):
        y = box.top() + PAD + place * step
        painter.drawPixmap(QPointF(left + 2 * PAD, y + 2), picture(CLASH_ICON, ICON, tokens.warn))
        words = QRectF(left + 3 * PAD + ICON, y, wide - 5 * PAD - ICON, step)
        said = QFontMetricsF(quiet).elidedText(text, Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, ALIGN.AlignVCenter, said)
