"""Drawing a whole map with a painter, without a scene."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter

from app.layout.tree import Layout
from app.queries.power_map import PersonCard, PowerMap
from app.tokens import Tokens
from models.values import LineKind
from views.power_map.arrangement import Entry, arrange, cards, drawn_lines, entries
from views.power_map.card_painting import RECT, Detail, paint_person, paint_seat
from views.power_map.group_item import paint_group
from views.power_map.line_item import line_pen
from views.power_map.line_routes import route


def size_of(power_map: PowerMap) -> QSizeF:
    """Width and height of the map in map units."""
    bounds = arrange(power_map).bounds
    return QSizeF(bounds.width, bounds.height)


def paint_map(painter: QPainter, power_map: PowerMap, tokens: Tokens, detail: Detail) -> None:
    """Draw everything, the upper left corner of the map at (0, 0)."""
    layout = arrange(power_map)
    painter.save()
    painter.translate(-layout.bounds.x, -layout.bounds.y)
    _paint_groups(painter, power_map, layout, tokens)
    _paint_lines(painter, power_map, layout, tokens)
    for card in cards(power_map):
        x, y = layout.positions[card.key]
        painter.save()
        painter.translate(x, y)
        if isinstance(card, PersonCard):
            paint_person(painter, card, tokens, detail, 1.0, selected=False)
        else:
            paint_seat(painter, card, tokens, detail, 1.0, selected=False)
        painter.restore()
    painter.restore()


def _paint_groups(painter: QPainter, power_map: PowerMap, layout: Layout, tokens: Tokens) -> None:
    departments = {department.key: department for department in power_map.departments}
    for group in layout.groups:
        department, box = departments[group.group], group.box
        rect = QRectF(box.x, box.y, box.width, box.height)
        paint_group(painter, rect, department.name, department.relevance, tokens, 1.0)


def _paint_lines(painter: QPainter, power_map: PowerMap, layout: Layout, tokens: Tokens) -> None:
    rects = {key: RECT.translated(x, y) for key, (x, y) in layout.positions.items()}
    coming = entries(power_map, layout)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    order = list(LineKind)
    for line in sorted(drawn_lines(power_map), key=lambda line: order.index(line.kind)):
        source, target = rects.get(line.source), rects.get(line.target)
        if source is not None and target is not None:
            painter.setPen(line_pen(line.kind, tokens, line.strength))
            painter.drawPath(route(line.kind, source, target, coming.get(line.source, Entry())))
