"""Marks over the map: one mechanism for everything that points at cards and ways.

A comparison of two dates, a path to power, a rival's view, weak points: each makes an ``Overlay`` and
hands it to ``MapScene.show_overlay``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from app.power_map.arrangement import CARD_HEIGHT, CARD_WIDTH
from app.tokens import CARD_RADIUS, TYPE, Tokens
from views.power_map.painting.drawing import draw_elided, font
from views.power_map.painting.line_routes import edge_towards
from views.theme import theme


class Tone(Enum):
    """What a mark says about its card. Never by colour alone: a mark has a text too."""

    GOOD = "good"
    WARN = "warn"
    BAD = "bad"
    ACCENT = "accent"
    QUIET = "quiet"

    def ink(self, tokens: Tokens) -> str:
        return {
            Tone.GOOD: tokens.good,
            Tone.WARN: tokens.warn,
            Tone.BAD: tokens.bad,
            Tone.ACCENT: tokens.accent,
            Tone.QUIET: tokens.ink_3,
        }[self]


@dataclass(frozen=True, slots=True)
class Mark:
    """A short text on a small flag over the card, and a frame in the tone's colour."""

    text: str
    tone: Tone = Tone.ACCENT


@dataclass(frozen=True, slots=True)
class Way:
    """A thick arrow from card to card, with a word on it."""

    source: str
    target: str
    text: str = ""
    tone: Tone = Tone.ACCENT
    dashed: bool = False


@dataclass(frozen=True, slots=True)
class Ghost:
    """A card that is not on the map (any more): an outline with a name at ``place`` (top left)."""

    name: str
    place: tuple[float, float]
    text: str
    tone: Tone = Tone.QUIET


@dataclass(frozen=True)
class Overlay:
    """``dims_others``: cards without a mark and not on a way recede."""

    marks: Mapping[str, Mark] = field(default_factory=dict)
    ways: tuple[Way, ...] = ()
    ghosts: tuple[Ghost, ...] = ()
    dims_others: bool = False

    @property
    def touched(self) -> set[str]:
        """Keys of the cards that it speaks of."""
        ends = {end for way in self.ways for end in (way.source, way.target)}
        return set(self.marks) | ends


NOTHING = Overlay()

RISE = 6.0
"""How far above the card's edge the middle of a flag is: half the gap between stacked cards."""


class OverlayItem(QGraphicsItem):
    """Paints ways and ghosts between and beside the cards; marks are painted by the cards."""

    def __init__(self) -> None:
        super().__init__()
        self.overlay = NOTHING
        self._rects: Mapping[str, QRectF] = {}
        self.setZValue(1.5)

    def show_overlay(self, overlay: Overlay, rects: Mapping[str, QRectF]) -> None:
        """``rects`` are those of the cards that the overlay touches."""
        self.prepareGeometryChange()
        self.overlay, self._rects = overlay, rects
        self.update()

    def boundingRect(self) -> QRectF:
        around = QRectF()
        for rect in self._rects.values():
            around = around.united(rect)
        for ghost in self.overlay.ghosts:
            around = around.united(QRectF(*ghost.place, CARD_WIDTH, CARD_HEIGHT))
        return around.adjusted(-80, -80, 80, 80)

    def shape(self) -> QPainterPath:
        return QPainterPath()

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        zoom = option.levelOfDetailFromTransform(painter.worldTransform())
        for ghost in self.overlay.ghosts:
            paint_ghost(painter, ghost, theme().tokens, zoom)
        for way in self.overlay.ways:
            if way.source in self._rects and way.target in self._rects:
                ends = self._rects[way.source], self._rects[way.target]
                paint_way(painter, way, *ends, theme().tokens, zoom)


def paint_mark(painter: QPainter, mark: Mark, card: QRectF, tokens: Tokens, zoom: float) -> None:
    """The frame around ``card`` and the flag on its upper edge."""
    ink = QColor(mark.tone.ink(tokens))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(ink, max(2.5, 2 / max(zoom, 0.05))))
    painter.drawRoundedRect(card.adjusted(-2, -2, 2, 2), CARD_RADIUS + 2, CARD_RADIUS + 2)
    if mark.text:
        above = QPointF(card.left() + 10, card.top() - RISE)
        _paint_label(painter, mark.text, above, ink, tokens, zoom)


def paint_way(
    painter: QPainter, way: Way, source: QRectF, target: QRectF, tokens: Tokens, zoom: float
) -> None:
    """An arrow from one card's edge to the other's."""
    ink = QColor(way.tone.ink(tokens))
    pen = QPen(ink, max(4.0, 2.5 / max(zoom, 0.05)))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    if way.dashed:
        pen.setDashPattern([2, 2])
    start, end = edge_towards(source, target.center()), edge_towards(target, source.center())
    painter.setPen(pen)
    painter.drawLine(start, end)
    along = end - start
    length = max(1.0, (along.x() ** 2 + along.y() ** 2) ** 0.5)
    unit = along / length
    across = QPointF(-unit.y(), unit.x())
    head = min(18.0, length / 2)
    path = QPainterPath(end)
    path.lineTo(end - unit * head + across * head * 0.5)
    path.lineTo(end - unit * head - across * head * 0.5)
    path.closeSubpath()
    painter.setBrush(ink)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawPath(path)
    if way.text:
        _paint_label(painter, way.text, (start + end) / 2 - QPointF(20, 0), ink, tokens, zoom)


def paint_ghost(painter: QPainter, ghost: Ghost, tokens: Tokens, zoom: float) -> None:
    """Where somebody stood who is not on this map."""
    rect = QRectF(*ghost.place, CARD_WIDTH, CARD_HEIGHT)
    ink = QColor(ghost.tone.ink(tokens))
    pen = QPen(ink, max(1.5, 1 / max(zoom, 0.05)))
    pen.setDashPattern([4, 4])
    painter.setPen(pen)
    painter.setBrush(QColor(tokens.paper))
    painter.drawRoundedRect(rect, CARD_RADIUS, CARD_RADIUS)
    painter.setPen(QColor(tokens.ink_2))
    painter.setFont(font(max(TYPE.body, min(round(11 / max(zoom, 0.05)), 30)), strong=True))
    draw_elided(painter, rect.adjusted(10, 6, -10, -6), ghost.name)
    _paint_label(painter, ghost.text, QPointF(rect.left() + 10, rect.top()), ink, tokens, zoom)


def _paint_label(painter: QPainter, text: str, at: QPointF, ink: QColor, tokens: Tokens, zoom: float) -> None:
    """A word on a small flag whose middle is at the height of ``at``."""
    pixels = max(TYPE.caption, min(round(10 / max(zoom, 0.05)), 40))
    painter.setFont(font(pixels, strong=True))
    metrics = QFontMetricsF(painter.font())
    width, height = metrics.horizontalAdvance(text) + pixels, pixels * 1.5
    flag = QRectF(at.x(), at.y() - height / 2, width, height)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    painter.drawRoundedRect(flag, height / 3, height / 3)
    painter.setPen(QColor(tokens.paper))
    painter.drawText(flag, Qt.AlignmentFlag.AlignCenter, text)
