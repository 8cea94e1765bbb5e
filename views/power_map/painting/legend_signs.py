"""What colours, letters and lines of a map mean, in the words of every legend: on the screen and on paper."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from app.labels import label
from app.power_map.arrangement import Arrangement, Routing
from app.power_map.perspective import Lens
from app.text import tr
from app.tokens import TYPE, Tokens
from models.values import Closeness, Level, LineKind, Power, Role, Tie
from views.power_map.painting.card_painting import paint_chip
from views.power_map.painting.card_signs import paint_pen, paint_target, paint_tie, paint_verified
from views.power_map.painting.drawing import paint_closeness, paint_flag, paint_no_private, paint_power
from views.power_map.painting.line_pens import line_pen

Paint = Callable[[QPainter, Tokens, float], object]
STRONGEST = 3


@dataclass(frozen=True)
class Sign:
    """``paint`` draws at (0, middle), ``width`` map units wide."""

    width: float
    text: str
    paint: Paint


@dataclass(frozen=True)
class SignGroup:
    title: str
    signs: tuple[Sign, ...]


def sign_groups(made: Arrangement) -> list[SignGroup]:
    """The signs that stand on ``made``, level first; none on a plain map."""
    if any(card.plain for card in made.cards) or not made.cards:
        return []
    marks = (
        Sign(38, tr("Closeness, 0 to 4"), _paint_closeness),
        Sign(26, tr("Power, 1 to 5"), _paint_power),
        Sign(15, tr("No private activities"), _paint_private),
        Sign(28, tr("Level wanted"), _paint_wanted),
        Sign(13, tr("Reached through the plan"), _paint_reached),
        Sign(32, tr("Tie to a rival, −2 to +2"), _paint_tie),
        Sign(15, tr("Decides, and is against us"), _paint_blocking),
        *_of_lens(made.perspective.lens),
    )
    groups = [
        SignGroup(tr("Level"), tuple(Sign(22, label(each), partial(_paint_chip, each)) for each in Level)),
        SignGroup(
            tr("Decision role"), tuple(Sign(22, label(each), partial(_paint_chip, each)) for each in Role)
        ),
        SignGroup(tr("Marks"), marks),
    ]
    if made.routing is not Routing.ON_DEMAND:
        groups.insert(2, SignGroup(tr("Lines"), _lines()))
    return groups


def _lines() -> tuple[Sign, ...]:
    kinds = [Sign(38, label(kind), partial(_paint_line, kind, 2)) for kind in LineKind]
    strong = Sign(38, tr("The thicker, the stronger"), partial(_paint_line, LineKind.INFLUENCE, STRONGEST))
    return (*kinds, strong)


def _of_lens(lens: Lens) -> tuple[Sign, ...]:
    """What only one lens paints."""
    match lens:
        case Lens.INFLUENCE:
            return (Sign(38, tr("Influence, 0 to 100"), _paint_bar),)
        case Lens.CHAIN:
            return (
                Sign(15, tr("Signs"), _paint_signs),
                Sign(22, tr("Nobody sits there"), partial(_paint_ground, empty=True)),
                Sign(22, tr("Is against us"), partial(_paint_ground, empty=False)),
            )
        case Lens.POWER:
            return (Sign(22, tr("Powerful, and not won yet"), _paint_to_win),)
        case _:
            return ()


def _paint_chip(member: Level | Role, painter: QPainter, tokens: Tokens, middle: float) -> None:
    paint_chip(painter, QRectF(0, middle - 10, 22, 20), member, tokens, TYPE.caption)


def _paint_line(kind: LineKind, strength: int, painter: QPainter, tokens: Tokens, middle: float) -> None:
    painter.setPen(line_pen(kind, tokens, strength))
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
    paint_tie(painter, Tie.LEANING, tokens, 32, middle)


def _paint_private(painter: QPainter, tokens: Tokens, middle: float) -> None:
    paint_no_private(painter, tokens, 1, middle)


def _paint_blocking(painter: QPainter, tokens: Tokens, middle: float) -> None:
    painter.translate(0, middle + 6)
    paint_flag(painter, tokens, 1)


def _paint_bar(painter: QPainter, tokens: Tokens, middle: float) -> None:
    painter.fillRect(QRectF(0, middle - 2, 36, 4), QColor(tokens.accent))


def _paint_signs(painter: QPainter, tokens: Tokens, middle: float) -> None:
    paint_pen(painter, tokens, 1, middle)


def _paint_ground(painter: QPainter, tokens: Tokens, middle: float, *, empty: bool) -> None:
    pen = QPen(QColor(tokens.warn if empty else tokens.level_opposed), 1)
    if empty:
        pen.setDashPattern([4, 3])
    painter.setPen(pen)
    painter.setBrush(QColor(tokens.warn_soft if empty else tokens.bad_soft))
    painter.drawRoundedRect(QRectF(0.5, middle - 7, 21, 14), 3, 3)


def _paint_to_win(painter: QPainter, tokens: Tokens, middle: float) -> None:
    painter.setPen(QPen(QColor(tokens.line), 1))
    painter.setBrush(QColor(tokens.warn_soft))
    painter.drawRoundedRect(QRectF(0.5, middle - 7, 21, 14), 3, 3)
