"""A region behind the cards: a department, a cell, a column, a ring."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from app.power_map.arrangement import Area, AreaKind
from app.power_map.organisation import SPACING
from app.tokens import CARD_RADIUS, TYPE, Tokens
from views.power_map.painting.drawing import draw_elided, font
from views.theme import theme

LARGEST_LETTERS = 56
"""Map units: how far letters grow while the map is zoomed out."""
LEGIBLE = 0.35
"""Below this zoom the relevance is left out."""
TITLED = (AreaKind.DEPARTMENT, AreaKind.LOOSE)
"""Areas that carry their name inside; others are named by an axis or stand for themselves."""


class AreaItem(QGraphicsItem):
    """One area; it lies under everything else."""

    def __init__(self, area: Area) -> None:
        super().__init__()
        self.area = area
        self.target = False
        self.setZValue(0)

    def set_area(self, area: Area) -> None:
        if area.box != self.area.box:
            self.prepareGeometryChange()
        if area != self.area:
            self.area = area
            self.update()

    def set_target(self, on: bool) -> None:
        """What is being dragged would land in this area."""
        if on != self.target:
            self.target = on
            self.update()

    def rect(self) -> QRectF:
        return area_rect(self.area)

    def boundingRect(self) -> QRectF:
        return self.rect().adjusted(-2, -2, 2, 2)

    def shape(self) -> QPainterPath:
        path = QPainterPath()
        if self.area.kind is not AreaKind.RING:
            path.addRect(self.rect())
        return path

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        zoom = option.levelOfDetailFromTransform(painter.worldTransform())
        paint_area(painter, self.area, theme().tokens, zoom, self.target)

    def paint_target(self, painter: QPainter) -> None:
        """Only the outline of a target, over a still picture."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(theme().tokens.accent), 3))
        painter.drawRoundedRect(self.rect(), CARD_RADIUS + 4, CARD_RADIUS + 4)


def area_rect(area: Area) -> QRectF:
    return QRectF(area.box.x, area.box.y, area.box.width, area.box.height)


def paint_area(painter: QPainter, area: Area, tokens: Tokens, zoom: float, target: bool = False) -> None:
    """Draw an area; a name inside it grows against the zoom, to stay legible."""
    rect = area_rect(area)
    if area.kind is AreaKind.RING:
        _paint_ring(painter, area, rect, tokens, zoom)
        return
    painter.setPen(QPen(QColor(tokens.accent if target else tokens.line), 3 if target else 1))
    painter.setBrush(QColor(tokens.accent_soft if target else tokens.sunken))
    if area.stressed and not target:
        painter.setBrush(QColor(tokens.warn_soft))
    if area.kind is AreaKind.LOOSE and not target:
        painter.setBrush(Qt.BrushStyle.NoBrush)
    radius = CARD_RADIUS if area.kind is AreaKind.CELL else CARD_RADIUS + 4
    painter.drawRoundedRect(rect, radius, radius)
    if area.kind in TITLED:
        _paint_title(painter, area, rect, tokens, zoom)


def _paint_title(painter: QPainter, area: Area, rect: QRectF, tokens: Tokens, zoom: float) -> None:
    pixels = max(TYPE.caption, min(round(10.5 / max(zoom, 0.01)), LARGEST_LETTERS))
    if pixels * zoom < 6:
        return
    painter.setPen(QColor(tokens.ink_2))
    painter.setFont(font(pixels, strong=True))
    header = QRectF(rect.left() + 14, rect.top() + 2, rect.width() - 24, 0)
    header.setHeight(max(SPACING.header + SPACING.padding - 4, pixels * 1.3))
    dots = "  " + "●" * area.relevance if area.relevance and zoom >= LEGIBLE else ""
    draw_elided(painter, header, area.title + dots)


def _paint_ring(painter: QPainter, area: Area, rect: QRectF, tokens: Tokens, zoom: float) -> None:
    pen = QPen(QColor(tokens.line_strong), 1 / max(zoom, 0.05))
    pen.setDashPattern([6, 5])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(rect)
    painter.setPen(QColor(tokens.ink_3))
    painter.setFont(font(max(TYPE.caption, min(round(10.5 / max(zoom, 0.01)), LARGEST_LETTERS))))
    name = QRectF(rect.center().x() - 200, rect.top() - 4, 400, 30)
    painter.drawText(name, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, area.title)
