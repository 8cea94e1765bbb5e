"""The rectangle around a department's people, with its name."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from app.tokens import CARD_RADIUS, TYPE, Tokens
from views.power_map.arrangement import SPACING
from views.power_map.card_painting import draw_elided, font
from views.theme import theme

LARGEST_LETTERS = 56
"""Map units: how far letters grow while the map is zoomed out."""
LEGIBLE = 0.35
"""Below this zoom the relevance is left out."""


class GroupItem(QGraphicsItem):
    """One rectangle of department ``department``; it lies under everything else."""

    def __init__(self, department: str, name: str, rect: QRectF, relevance: int | None) -> None:
        super().__init__()
        self.department = department
        self.target = False
        self.name = name
        self._rect, self._relevance = rect, relevance
        self.setZValue(0)

    def set_rect(self, rect: QRectF) -> None:
        self.prepareGeometryChange()
        self._rect = rect

    def set_name(self, name: str, relevance: int | None) -> None:
        if (name, relevance) != (self.name, self._relevance):
            self.name, self._relevance = name, relevance
            self.update()

    def set_target(self, on: bool) -> None:
        """What is being dragged would move into this department."""
        if on != self.target:
            self.target = on
            self.update()

    def rect(self) -> QRectF:
        return self._rect

    def boundingRect(self) -> QRectF:
        return self._rect.adjusted(-2, -2, 2, 2)

    def shape(self) -> QPainterPath:
        path = QPainterPath()
        path.addRect(self._rect)
        return path

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        zoom = option.levelOfDetailFromTransform(painter.worldTransform())
        paint_group(painter, self._rect, self.name, self._relevance, theme().tokens, zoom, self.target)

    def paint_target(self, painter: QPainter) -> None:
        """Only the outline of a target, over a still picture."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(theme().tokens.accent), 3))
        painter.drawRoundedRect(self._rect, CARD_RADIUS + 4, CARD_RADIUS + 4)


def paint_group(
    painter: QPainter,
    rect: QRectF,
    name: str,
    relevance: int | None,
    tokens: Tokens,
    zoom: float,
    target: bool = False,
) -> None:
    """Draw a department's rectangle; its name grows against the zoom, to stay legible."""
    painter.setPen(QPen(QColor(tokens.accent if target else tokens.line), 3 if target else 1))
    painter.setBrush(QColor(tokens.accent_soft if target else tokens.sunken))
    painter.drawRoundedRect(rect, CARD_RADIUS + 4, CARD_RADIUS + 4)
    pixels = max(TYPE.caption, min(round(10.5 / max(zoom, 0.01)), LARGEST_LETTERS))
    if pixels * zoom < 6:
        return
    painter.setPen(QColor(tokens.ink_2))
    painter.setFont(font(pixels, strong=True))
    header = QRectF(rect.left() + 14, rect.top() + 2, rect.width() - 24, 0)
    header.setHeight(max(SPACING.header + SPACING.padding - 4, pixels * 1.3))
    dots = "  " + "●" * relevance if relevance and zoom >= LEGIBLE else ""
    draw_elided(painter, header, name + dots)
