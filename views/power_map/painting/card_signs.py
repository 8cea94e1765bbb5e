"""Small signs on cards: the target, a verified level, ties to rivals, influence, a signature.

Coordinates are those of the card. Painters that take ``right`` draw to the left of it and say where they
begin; those that take ``x`` draw to the right and say where they end.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPolygonF

from app.labels import short
from app.power_map.arrangement import CARD_HEIGHT, CARD_WIDTH
from app.tokens import TYPE, Tokens
from models.values import Level, Tie
from views.power_map.painting.drawing import BAR, CENTRE, END, font
from views.widgets.badges import badge_look

CHIP = 22.0


def paint_target(
    painter: QPainter, target: Level, gap: int, tokens: Tokens, right: float, top: float
) -> float:
    """The level wanted as the ghost of a chip, and as many arrows before it as levels are missing."""
    look = badge_look(target, tokens)
    chip = QRectF(right - CHIP + 2, top, CHIP - 2, 20)
    pen = QPen(QColor(look.edge), 1.25)
    pen.setDashPattern([2.5, 2])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(chip.adjusted(0.75, 0.75, -0.75, -0.75), 4, 4)
    painter.setPen(QColor(tokens.ink_2))
    painter.setFont(font(TYPE.caption))
    painter.drawText(chip, CENTRE, short(target))
    painter.setPen(QPen(QColor(tokens.ink_3), 1.25))
    x, middle = chip.left() - 3, chip.center().y()
    for _ in range(gap):
        arrow = [QPointF(x - 3, middle - 3), QPointF(x, middle), QPointF(x - 3, middle + 3)]
        painter.drawPolyline(QPolygonF(arrow))
        x -= 4
    return x - 1


def paint_verified(painter: QPainter, tokens: Tokens, corner: QPointF, radius: float = 5.5) -> None:
    """A tick in a disc at the ``corner`` of the level: reached by a verified plan item."""
    painter.setPen(QPen(QColor(tokens.raised), radius * 0.27))
    painter.setBrush(QColor(tokens.good))
    painter.drawEllipse(corner, radius, radius)
    tick = [QPointF(-0.45, 0.05), QPointF(-0.1, 0.4), QPointF(0.5, -0.35)]
    painter.setPen(QPen(QColor(tokens.on_accent), radius * 0.27))
    painter.drawPolyline(QPolygonF([corner + each * radius for each in tick]))


def paint_tie(painter: QPainter, tie: Tie, tokens: Tokens, right: float, middle: float) -> float:
    """A diamond with +2 … −2: how close the nearest rival is."""
    ink = QColor(tokens.bad if tie.score > 0 else tokens.good)
    text = short(tie)
    painter.setFont(font(TYPE.caption, strong=True))
    width = QFontMetricsF(painter.font()).horizontalAdvance(text)
    painter.setPen(ink)
    painter.drawText(QRectF(right - width, middle - 9, width, 18), END, text)
    left = right - width - 12
    diamond = [QPointF(0, 0), QPointF(4.5, -4.5), QPointF(9, 0), QPointF(4.5, 4.5)]
    painter.setPen(QPen(ink, 1.25))
    painter.setBrush(ink if abs(tie.score) > 1 else Qt.BrushStyle.NoBrush)
    painter.drawPolygon(QPolygonF([QPointF(left, middle) + each for each in diamond]))
    return left


def paint_significance(painter: QPainter, share: float, tokens: Tokens, zoom: float) -> None:
    """A bar along the lower edge, as long as the influence (0–1) of the card."""
    height = max(4.0, min(2.5 / max(zoom, 0.05), 8.0))
    bar = QRectF(BAR + 2, CARD_HEIGHT - 2 - height, (CARD_WIDTH - BAR - 6) * share, height)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tokens.accent))
    painter.drawRoundedRect(bar, height / 2, height / 2)


def paint_significance_number(
    painter: QPainter, number: float, tokens: Tokens, right: float, middle: float
) -> float:
    """The influence, 0–100."""
    text = str(round(number))
    painter.setFont(font(TYPE.lead, strong=True))
    width = QFontMetricsF(painter.font()).horizontalAdvance(text)
    painter.setPen(QColor(tokens.accent))
    painter.drawText(QRectF(right - width, middle - 10, width, 20), END, text)
    return right - width


def paint_pen(painter: QPainter, tokens: Tokens, x: float, middle: float, size: float = 11) -> float:
    """A pen that signs."""
    painter.save()
    painter.translate(x, middle + size * 0.4)
    painter.scale(size / 11, size / 11)
    painter.setPen(QPen(QColor(tokens.accent), 1.25))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolygon(
        QPolygonF([QPointF(0, 0), QPointF(1, -3.5), QPointF(7.5, -10), QPointF(10, -7.5), QPointF(3.5, -1)])
    )
    painter.drawLine(QPointF(6, 0), QPointF(11, 0))
    painter.restore()
    return x + size + 4
