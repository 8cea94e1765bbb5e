"""Selecting what lies in a rectangle."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPen
from PySide6.QtWidgets import QGraphicsRectItem

from views.power_map.canvas.gestures.gesture import Gesture
from views.power_map.canvas.surface import Surface
from views.theme import colour

_ADDING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class SelectArea(Gesture):
    """A rubber band; with Ctrl or Shift it adds to what is selected."""

    def __init__(self, canvas: Surface, start: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        super().__init__(canvas, start)
        self._before = {item.key for item in self.scene.selected_cards()}
        self._kept = set(self._before) if modifiers & _ADDING else set()
        self.scene.select(self._kept)
        self._band = QGraphicsRectItem()
        pen = QPen(colour("accent"), 1)
        pen.setCosmetic(True)
        fill = QColor(colour("accent"))
        fill.setAlpha(28)
        self._band.setPen(pen)
        self._band.setBrush(fill)
        self._band.setZValue(10)
        self.scene.addItem(self._band)

    def move(self, point: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        area = QRectF(self.start, point).normalized()
        self._band.setRect(area)
        inside = {key for key, item in self.scene.cards.items() if item.rect().intersects(area)}
        self.scene.select(self._kept | inside)

    def finish(self, point: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        self.scene.removeItem(self._band)

    def cancel(self) -> None:
        self.scene.removeItem(self._band)
        self.scene.select(self._before)
