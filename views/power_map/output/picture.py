"""Drawing an arranged map with a painter, without a scene: all of it, or the part that is wanted."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cached_property

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from app.power_map.arrangement import ECHO, NOTHING_MORE, Arrangement, Axis, Entry, Routing
from app.queries.power_map import MapLine
from app.tokens import TYPE, Tokens
from models.values import LineKind
from views.power_map.items.area_item import area_rect, paint_area
from views.power_map.items.echo_item import paint_echo
from views.power_map.painting.card_painting import Detail, paint_card
from views.power_map.painting.drawing import RECT, draw_elided, font
from views.power_map.painting.line_pens import line_pen
from views.power_map.painting.line_routes import route

AXIS = 34.0
"""Map units beside the map for the names of columns and rows."""
AROUND = 18.0
"""Map units that a card may reach out of its rectangle: its flag."""
A_SIGN = 64
"""Cards between two signs of life."""

Seen = Callable[[QRectF], bool]
Tell = Callable[[int, int], None]
"""Hears how many cards of how many are drawn; may raise ``Cancelled``."""


@contextmanager
def saved(painter: QPainter) -> Iterator[None]:
    """What is set inside holds inside, also when the work is given up there."""
    painter.save()
    try:
        yield
    finally:
        painter.restore()


class Picture:
    """``made``, drawn with the upper left corner of the map and its axes at (0, 0)."""

    def __init__(self, made: Arrangement) -> None:
        self.made = made
        self._left = AXIS if made.down else 0.0
        self._top = AXIS if made.across else 0.0

    @property
    def size(self) -> QSizeF:
        """Width and height in map units, the names of the axes included."""
        return QSizeF(self.made.bounds.width + self._left, self.made.bounds.height + self._top)

    def inked(self) -> Iterator[QRectF]:
        """Where something stands."""
        x, y = self._shift
        for area in self.made.areas:
            yield area_rect(area).translated(x, y)
        for place in self.made.positions.values():
            yield RECT.translated(*place).translated(x, y)

    def paint(
        self,
        painter: QPainter,
        tokens: Tokens,
        detail: Detail = Detail.FULL,
        zoom: float = 1.0,
        within: QRectF | None = None,
        tell: Tell | None = None,
    ) -> None:
        """Draw what touches ``within`` (None: everything). ``zoom`` is pixels per map unit."""
        with saved(painter):
            painter.translate(*self._shift)
            self._paint_ground(painter, tokens, zoom, self._seen(within))
            self._paint_cards(painter, tokens, detail, zoom, self._seen(within), tell)

    def _paint_ground(self, painter: QPainter, tokens: Tokens, zoom: float, seen: Seen) -> None:
        """Areas, axes and lines."""
        made = self.made
        for area in made.areas:
            if seen(area_rect(area)):
                paint_area(painter, area, tokens, zoom)
        if made.across is not None:
            _paint_across(painter, made.across, made.bounds.y - self._top, tokens)
        if made.down is not None:
            _paint_down(painter, made.down, made.bounds.x - self._left, tokens)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for line, path, around in self._ways:
            if seen(around):
                painter.setPen(_opaque(line_pen(line.kind, tokens, line.strength, zoom=zoom), tokens))
                painter.drawPath(path)

    def _paint_cards(
        self, painter: QPainter, tokens: Tokens, detail: Detail, zoom: float, seen: Seen, tell: Tell | None
    ) -> None:
        made = self.made
        for echo in made.echoes:
            if seen(QRectF(*echo.place, *ECHO)):
                with saved(painter):
                    painter.translate(*echo.place)
                    paint_echo(painter, made.card[echo.key], tokens, zoom)
        for number, card in enumerate(made.cards):
            if tell is not None and number % A_SIGN == 0:
                tell(number, len(made.cards))
            x, y = made.positions[card.key]
            if seen(RECT.translated(x, y).adjusted(-AROUND, -AROUND, AROUND, AROUND)):
                with saved(painter):
                    painter.translate(x, y)
                    paint_card(
                        painter,
                        card,
                        tokens,
                        detail,
                        zoom,
                        selected=False,
                        note=made.notes.get(card.key, NOTHING_MORE),
                    )

    @property
    def _shift(self) -> tuple[float, float]:
        return self._left - self.made.bounds.x, self._top - self.made.bounds.y

    def _seen(self, within: QRectF | None) -> Seen:
        if within is None:
            return lambda _: True
        x, y = self._shift
        return within.translated(-x, -y).intersects

    @cached_property
    def _ways(self) -> list[tuple[MapLine, QPainterPath, QRectF]]:
        """Each line with its path and a rectangle around that; reporting lines first."""
        made = self.made
        if made.routing is Routing.ON_DEMAND:
            return []
        rects = {key: RECT.translated(x, y) for key, (x, y) in made.positions.items()}
        order = list(LineKind)
        found = []
        for line in sorted(made.lines, key=lambda line: order.index(line.kind)):
            source, target = rects.get(line.source), rects.get(line.target)
            if source is not None and target is not None:
                entry = made.entries.get(line.source, Entry())
                path = route(line.kind, source, target, entry, made.routing)
                found.append((line, path, path.controlPointRect().adjusted(-4, -4, 4, 4)))
        return found


def _opaque(pen: QPen, tokens: Tokens) -> QPen:
    """The same to the eye: a PDF takes every dash of a transparent line for a shape of its own, which
    made a map of 2,000 people a file of 37 MB."""
    ink, ground, share = pen.color(), QColor(tokens.paper), pen.color().alphaF()
    under = 1 - share
    pen.setColor(
        QColor.fromRgbF(
            ink.redF() * share + ground.redF() * under,
            ink.greenF() * share + ground.greenF() * under,
            ink.blueF() * share + ground.blueF() * under,
        )
    )
    return pen


def _paint_across(painter: QPainter, axis: Axis, top: float, tokens: Tokens) -> None:
    painter.setPen(QColor(tokens.ink_2))
    painter.setFont(font(TYPE.lead, strong=True))
    for tick in axis.ticks:
        rect = QRectF(tick.start + 8, top, tick.end - tick.start - 16, AXIS)
        draw_elided(painter, rect, tick.text, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


def _paint_down(painter: QPainter, axis: Axis, left: float, tokens: Tokens) -> None:
    painter.setPen(QColor(tokens.ink_2))
    painter.setFont(font(TYPE.lead, strong=True))
    for tick in axis.ticks:
        with saved(painter):
            painter.translate(left, tick.end)
            painter.rotate(-90)
            draw_elided(painter, QRectF(8, 0, tick.end - tick.start - 16, AXIS), tick.text)
