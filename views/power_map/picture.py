"""Drawing a whole arranged map with a painter, without a scene."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter

from app.power_map.arrangement import Arrangement, Axis, Entry, Routing
from app.tokens import TYPE, Tokens
from models.values import LineKind
from views.power_map.area_item import paint_area
from views.power_map.card_painting import Detail, paint_card
from views.power_map.drawing import RECT, draw_elided, font
from views.power_map.echo_item import paint_echo
from views.power_map.line_item import line_pen
from views.power_map.line_routes import route

AXIS = 34.0
"""Map units beside the map for the names of columns and rows."""


def size_of(made: Arrangement) -> QSizeF:
    """Width and height of the map in map units, the names of its axes included."""
    left, top = _margins(made)
    return QSizeF(made.bounds.width + left, made.bounds.height + top)


def paint_map(painter: QPainter, made: Arrangement, tokens: Tokens, detail: Detail) -> None:
    """Draw everything, the upper left corner of the map at (0, 0)."""
    left, top = _margins(made)
    painter.save()
    painter.translate(left - made.bounds.x, top - made.bounds.y)
    for area in made.areas:
        paint_area(painter, area, tokens, 1.0)
    if made.across is not None:
        _paint_across(painter, made.across, made.bounds.y - top, tokens)
    if made.down is not None:
        _paint_down(painter, made.down, made.bounds.x - left, tokens)
    if made.routing is not Routing.ON_DEMAND:
        _paint_lines(painter, made, tokens)
    for echo in made.echoes:
        painter.save()
        painter.translate(*echo.place)
        paint_echo(painter, made.card[echo.key], tokens, 1.0)
        painter.restore()
    for card in made.cards:
        painter.save()
        painter.translate(*made.positions[card.key])
        paint_card(painter, card, tokens, detail, 1.0, selected=False)
        painter.restore()
    painter.restore()


def _margins(made: Arrangement) -> tuple[float, float]:
    return AXIS if made.down else 0.0, AXIS if made.across else 0.0


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
        painter.save()
        painter.translate(left, tick.end)
        painter.rotate(-90)
        draw_elided(painter, QRectF(8, 0, tick.end - tick.start - 16, AXIS), tick.text)
        painter.restore()


def _paint_lines(painter: QPainter, made: Arrangement, tokens: Tokens) -> None:
    rects = {key: RECT.translated(x, y) for key, (x, y) in made.positions.items()}
    painter.setBrush(Qt.BrushStyle.NoBrush)
    order = list(LineKind)
    for line in sorted(made.lines, key=lambda line: order.index(line.kind)):
        source, target = rects.get(line.source), rects.get(line.target)
        if source is not None and target is not None:
            painter.setPen(line_pen(line.kind, tokens, line.strength))
            entry = made.entries.get(line.source, Entry())
            painter.drawPath(route(line.kind, source, target, entry, made.routing))
