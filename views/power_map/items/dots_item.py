"""All cards as one item while they are dots: two thousand of them cost as much as fifty cards."""

from __future__ import annotations

from collections.abc import Mapping
from math import ceil

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPixmap
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from views.power_map.items.card_item import CardItem, Dot
from views.power_map.painting.card_painting import Detail, dot_diameter, paint_card
from views.power_map.painting.drawing import RECT
from views.theme import theme

BORDER = 4
"""Pixels around a dot for its outline."""


class DotsItem(QGraphicsItem):
    """Paints the dots of ``cards`` (a live mapping of the scene) from one picture for each kind of dot."""

    def __init__(self, cards: Mapping[str, CardItem]) -> None:
        super().__init__()
        self._cards = cards
        self._bounds = QRectF()
        self.setZValue(1.9)
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)

    def cover(self, bounds: QRectF) -> None:
        """All cards stand within ``bounds``."""
        if bounds != self._bounds:
            self.prepareGeometryChange()
            self._bounds = bounds

    def boundingRect(self) -> QRectF:
        return self._bounds

    def shape(self) -> QPainterPath:
        return QPainterPath()

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        to_pixels = painter.worldTransform()
        zoom = option.levelOfDetailFromTransform(to_pixels)
        if Detail.at(zoom) is not Detail.DOT:
            return
        ratio = painter.device().devicePixelRatioF()
        pictures: dict[tuple[Dot, float, bool], QPixmap] = {}
        side = ceil(dot_diameter(zoom) * zoom) + 2 * BORDER
        middle = to_pixels.map(RECT.center())
        x, y = middle.x() - side / 2, middle.y() - side / 2
        seen = option.exposedRect.adjusted(-RECT.width(), -RECT.height(), 0, 0)
        left, top, right, bottom = seen.left(), seen.top(), seen.right(), seen.bottom()
        painter.save()
        painter.resetTransform()
        for item in self._cards.values():
            card_x, card_y = item.x(), item.y()
            if not (left < card_x < right and top < card_y < bottom):
                continue
            dot = item.dot()
            if dot is not None:
                looks = dot, item.opacity(), item.isSelected()
                picture = pictures.get(looks)
                if picture is None:
                    picture = pictures[looks] = _picture_of(item, side, zoom, ratio)
                painter.drawPixmap(QPointF(x + card_x * zoom, y + card_y * zoom), picture)
        painter.restore()


def _picture_of(item: CardItem, side: int, zoom: float, ratio: float) -> QPixmap:
    """The dot of ``item`` in the middle of ``side`` × ``side`` pixels."""
    made = QPixmap(round(side * ratio), round(side * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(side / 2, side / 2)
    painter.scale(zoom, zoom)
    painter.translate(-RECT.center())
    painter.setOpacity(item.opacity())
    paint_card(painter, item.card, theme().tokens, Detail.DOT, zoom, selected=item.isSelected())
    painter.end()
    return made
