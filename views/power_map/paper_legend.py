"""What colours, letters and lines of a map on paper mean: a strip of signs with words, in lines."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from app.labels import label
from app.power_map.arrangement import Arrangement, Routing
from app.text import tr
from app.tokens import TYPE, Tokens
from models.values import Closeness, Level, LineKind, Power, Role, Tie
from views.power_map.card_painting import paint_chip
from views.power_map.card_signs import paint_target, paint_tie, paint_verified
from views.power_map.drawing import (
    BEGIN,
    font,
    paint_closeness,
    paint_flag,
    paint_no_private,
    paint_power,
)
from views.power_map.line_pens import line_pen

ROW = 28.0
BETWEEN = 22.0
WORDS = 7.0

Paint = Callable[[QPainter, Tokens, float], object]


@dataclass(frozen=True)
class Sign:
    """``paint`` draws at (0, middle), ``width`` map units wide."""

    width: float
    text: str
    paint: Paint


class PaperLegend:
    """The legend of ``made`` in lines that are at most ``width`` map units wide; empty for a plain map."""

    def __init__(self, made: Arrangement, width: float) -> None:
        self._metrics = QFontMetricsF(font(TYPE.caption))
        self._lines: list[list[Sign]] = []
        if any(card.plain for card in made.cards) or not made.cards:
            return
        for group in _groups(made):
            self._break(group, width)

    @property
    def height(self) -> float:
        return ROW * len(self._lines)

    def paint(self, painter: QPainter, tokens: Tokens) -> None:
        """Draw it with its upper left corner at (0, 0)."""
        for number, line in enumerate(self._lines):
            x = 0.0
            for sign in line:
                painter.save()
                painter.translate(x, number * ROW)
                sign.paint(painter, tokens, ROW / 2)
                painter.restore()
                painter.setPen(QColor(tokens.ink_2))
                painter.setFont(font(TYPE.caption))
                words = QRectF(x + sign.width + WORDS, number * ROW, self._length(sign), ROW)
                painter.drawText(words, BEGIN, sign.text)
                x += sign.width + WORDS + self._length(sign) + BETWEEN

    def _break(self, group: list[Sign], width: float) -> None:
        """Put a group into lines of its own."""
        x = width
        for sign in group:
            wide = sign.width + WORDS + self._length(sign)
            if x + wide > width:
                self._lines.append([])
                x = 0.0
            self._lines[-1].append(sign)
            x += wide + BETWEEN

    def _length(self, sign: Sign) -> float:
        return self._metrics.horizontalAdvance(sign.text) + 2


def _groups(made: Arrangement) -> list[list[Sign]]:
    levels = [Sign(22, label(level), partial(_paint_chip, level)) for level in Level]
    roles = [Sign(22, label(role), partial(_paint_chip, role)) for role in Role]
    lines = [Sign(38, label(kind), partial(_paint_line, kind)) for kind in LineKind]
    marks = [
        Sign(38, tr("Closeness, 0 to 4"), _paint_closeness),
        Sign(26, tr("Power, 1 to 5"), _paint_power),
        Sign(15, tr("No private activities"), _paint_private),
        Sign(28, tr("Level wanted"), _paint_wanted),
        Sign(13, tr("Reached through the plan"), _paint_reached),
        Sign(26, tr("Tie to a rival, −2 to +2"), _paint_tie),
        Sign(15, tr("Decides, and is against us"), _paint_blocking),
    ]
    if made.routing is Routing.ON_DEMAND:
        lines = []
    return [group for group in (levels, roles, [*lines, *marks]) if group]


def _paint_chip(member: Level | Role, painter: QPainter, tokens: Tokens, middle: float) -> None:
    paint_chip(painter, QRectF(0, middle - 10, 22, 20), member, tokens, TYPE.caption)


def _paint_line(kind: LineKind, painter: QPainter, tokens: Tokens, middle: float) -> None:
    painter.setPen(line_pen(kind, tokens, 2))
    painter.drawLine(QPointF(1, middle), QPointF(36, middle))
    if kind is LineKind.INFLUENCE:
        for side in (-4, 4):
            painter.drawLine(QPointF(36, middle), QPointF(29, middle + side))
    if kind is LineKind.CONFLICT:
        for side in (-4, 4):
            painter.drawLine(QPointF(15, middle - side), QPointF(23, middle + side))


def _paint_closeness(painter: QPainter, tokens: Tokens, middle: float) -> None:
    paint_closeness(painter, Closeness.WORKING, tokens, 0, middle)


def _paint_power(painter: QPainter, tokens: Tokens, middle: float) -> None:
    paint_power(painter, Power.CONSIDERABLE, tokens, 0, middle)


def _paint_wanted(painter: QPainter, tokens: Tokens, middle: float) -> None:
    paint_target(painter, Level.EXCLUSIVE, 1, tokens, 28, middle - 10)


def _paint_reached(painter: QPainter, tokens: Tokens, middle: float) -> None:
    paint_verified(painter, tokens, QPointF(6, middle))


def _paint_tie(painter: QPainter, tokens: Tokens, middle: float) -> None:
    paint_tie(painter, Tie.LEANING, tokens, 26, middle)


def _paint_private(painter: QPainter, tokens: Tokens, middle: float) -> None:
    paint_no_private(painter, tokens, 1, middle)


def _paint_blocking(painter: QPainter, tokens: Tokens, middle: float) -> None:
    painter.translate(0, middle + 6)
    paint_flag(painter, tokens, 1)
