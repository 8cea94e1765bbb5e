"""How lines of each kind are drawn."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPen

from app.tokens import Tokens
from models.values import LineKind
from views.theme import theme

WIDTHS = {None: 1.25, 1: 1.25, 2: 2.0, 3: 3.0}
THIN = 1.5
"""Pixels: lines thinner than this are drawn one pixel wide, which is many times faster."""


class Weight(Enum):
    """How much a line says at the moment."""

    RECEDING = "receding"
    PLAIN = "plain"
    STRONG = "strong"


FAINT = {
    (LineKind.DOTTED, Weight.PLAIN): 0.5,
    (LineKind.INFLUENCE, Weight.PLAIN): 0.45,
    (LineKind.CONFLICT, Weight.PLAIN): 0.8,
    (LineKind.DOTTED, Weight.RECEDING): 0.12,
    (LineKind.INFLUENCE, Weight.RECEDING): 0.12,
    (LineKind.CONFLICT, Weight.RECEDING): 0.2,
    (LineKind.REPORTS_TO, Weight.RECEDING): 0.6,
}
"""Opacity. Reporting lines are the skeleton; the others wait until somebody is looked at."""


def line_pen(
    kind: LineKind,
    tokens: Tokens,
    strength: int | None = None,
    weight: Weight = Weight.PLAIN,
    zoom: float = 1.0,
) -> QPen:
    """How a line of ``kind`` is drawn: a stronger one is thicker, none is thinner than a pixel."""
    ink = {
        LineKind.REPORTS_TO: tokens.ink if weight is Weight.STRONG else tokens.edge,
        LineKind.DOTTED: tokens.ink if weight is Weight.STRONG else tokens.edge,
        LineKind.INFLUENCE: tokens.accent,
        LineKind.CONFLICT: tokens.bad,
    }[kind]
    colour = QColor(ink)
    colour.setAlphaF(FAINT.get((kind, weight), 1.0))
    width = WIDTHS[strength] + (0.75 if weight is Weight.STRONG else 0)
    pen = QPen(colour, max(width, (1.6 if weight is Weight.STRONG else 1.0) / max(zoom, 0.05)))
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if kind is LineKind.DOTTED:
        pen.setDashPattern([4, 4])
    return pen


def plain_pen(pen: QPen, zoom: float) -> QPen:
    """``pen`` as it looks on an area: in the colour that shines through there, thin lines a pixel wide.

    ``zoom`` is pixels per map unit.
    Both are for speed: blending and outlines of strokes cost twenty times as much as a plain pixel.
    """
    ink, ground = pen.color(), QColor(theme().tokens.sunken)
    share = ink.alphaF()
    made = QPen(pen)
    made.setColor(
        QColor.fromRgbF(
            share * ink.redF() + (1 - share) * ground.redF(),
            share * ink.greenF() + (1 - share) * ground.greenF(),
            share * ink.blueF() + (1 - share) * ground.blueF(),
        )
    )
    if pen.widthF() * zoom < THIN:
        made.setWidthF(0.99 / zoom)
    return made
