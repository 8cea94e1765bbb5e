"""What cards are drawn with: letters, marks, and where things stand on a card.

Coordinates are those of the card: (0, 0) is its top left corner, lengths are map units.
"""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from app.power_map.arrangement import CARD_HEIGHT, CARD_WIDTH
from app.tokens import CARD_RADIUS, Tokens
from models.values import Closeness, Power
from views.theme import theme

RECT = QRectF(0, 0, CARD_WIDTH, CARD_HEIGHT)
BAR = 6.0
LEFT = 16.0
RIGHT = CARD_WIDTH - 10.0
DOT = 64.0
STALE_OPACITY = 0.6

ROW_1 = QRectF(LEFT, 7, RIGHT - LEFT, 20)
ROW_2 = QRectF(LEFT, 29, RIGHT - LEFT, 17)
ROW_3 = QRectF(LEFT, 51, RIGHT - LEFT, 20)

MIDDLE = Qt.AlignmentFlag.AlignVCenter
BEGIN = Qt.AlignmentFlag.AlignLeft | MIDDLE
END = Qt.AlignmentFlag.AlignRight | MIDDLE
CENTRE = Qt.AlignmentFlag.AlignCenter
ONE_LINE = Qt.AlignmentFlag.AlignAbsolute | Qt.TextFlag.TextSingleLine
AT_START = BEGIN | ONE_LINE


@cache
def font(pixels: int, *, strong: bool = False) -> QFont:
    """The interface font in map units: the map has a zoom of its own."""
    made = theme().font(pixels, strong=strong, figures=True)
    made.setPixelSize(pixels)
    return made


def paint_closeness(
    painter: QPainter, closeness: Closeness, tokens: Tokens, x: float, middle: float
) -> float:
    """Four dots, as many filled as the closeness says."""
    painter.setPen(QPen(QColor(tokens.ink_2), 1))
    for place in range(4):
        filled = place < closeness.score
        painter.setBrush(QColor(tokens.ink_2) if filled else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QPointF(x + 3.5 + place * 10, middle), 3, 3)
    return x + 37


def paint_power(painter: QPainter, power: Power, tokens: Tokens, x: float, middle: float) -> float:
    """Five rising bars, as many filled as the power says."""
    for place in range(5):
        height = 4 + place * 2
        bar = QRectF(x + place * 5, middle + 6 - height, 3.5, height)
        filled = place < power.score
        painter.fillRect(bar, QColor(tokens.ink_2 if filled else tokens.line_strong))
    return x + 24


def paint_no_private(painter: QPainter, tokens: Tokens, x: float, middle: float) -> float:
    """A cup, crossed out: working contact only."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(tokens.ink_2), 1.25))
    painter.drawRoundedRect(QRectF(x + 1, middle - 4, 8, 8), 2, 2)
    painter.drawArc(QRectF(x + 7, middle - 2.5, 5, 5), -90 * 16, 180 * 16)
    painter.setPen(QPen(QColor(tokens.bad), 1.5))
    painter.drawLine(QPointF(x - 1, middle + 6), QPointF(x + 13, middle - 6))
    return x + 13


def paint_flag(painter: QPainter, tokens: Tokens, x: float) -> None:
    """A small flag on the upper edge: this one decides, and is against us."""
    painter.setPen(QPen(QColor(tokens.level_opposed), 2))
    painter.drawLine(QPointF(x, -13), QPointF(x, 2))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tokens.level_opposed))
    painter.drawPolygon(QPolygonF([QPointF(x, -14), QPointF(x + 13, -10), QPointF(x, -5)]))


def draw_elided(painter: QPainter, rect: QRectF, text: str, align: Qt.AlignmentFlag = BEGIN) -> None:
    """One line of ``text``, at the left also when it is written from the right."""
    painter.drawText(rect, align | ONE_LINE, elided(text, QFontMetricsF(painter.font()), rect.width()))


def elided(text: str, metrics: QFontMetricsF, width: float) -> str:
    """``text`` in one line, cut where it is wider than ``width``."""
    return metrics.elidedText(" ".join(text.split()), Qt.TextElideMode.ElideRight, width)


def paint_surface(
    painter: QPainter,
    tokens: Tokens,
    selected: bool,
    *,
    dashed: bool,
    dashed_ink: str,
    ground: str | None = None,
) -> None:
    """The card without anything on it; ``ground`` is its colour where it stands out."""
    pen = QPen(QColor(tokens.accent if selected else tokens.line_strong), 2 if selected else 1)
    if dashed and not selected:
        pen = QPen(QColor(dashed_ink), 1.25)
        pen.setDashPattern([5, 4])
    painter.setPen(pen)
    painter.setBrush(QColor(ground or (tokens.paper if dashed else tokens.raised)))
    painter.drawRoundedRect(RECT.adjusted(0.5, 0.5, -0.5, -0.5), CARD_RADIUS, CARD_RADIUS)
