"""Drawing a line from one card to another."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPen
from PySide6.QtWidgets import QGraphicsPathItem

from app.text import tr
from models.values import LineKind
from views.power_map.canvas.gestures.gesture import Gesture
from views.power_map.canvas.surface import Surface
from views.power_map.items.card_item import CardItem
from views.power_map.painting.line_routes import route
from views.theme import colour

_TIP = 1.0


class DrawLine(Gesture):
    """From the handle of a card: the line follows the pointer, and is asked for its kind on a card."""

    cursor = Qt.CursorShape.CrossCursor

    def __init__(self, canvas: Surface, start: QPointF, source: CardItem) -> None:
        super().__init__(canvas, start)
        self.source = source
        self._target: CardItem | None = None
        self._line = QGraphicsPathItem()
        pen = QPen(colour("accent"), 2)
        pen.setDashPattern([4, 3])
        self._line.setPen(pen)
        self._line.setZValue(6)
        self.scene.addItem(self._line)

    def move(self, point: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        found = self.scene.card_at(point, besides={self.source.key}, margin=4)
        target = found if found is not None and found.is_person else None
        if target is not self._target:
            for item, on in ((self._target, False), (target, True)):
                if item is not None:
                    item.set_target(on)
            self._target = target
        end = target.rect() if target else QRectF(point.x(), point.y(), _TIP, _TIP)
        self._line.setPath(route(LineKind.INFLUENCE, self.source.rect(), end))
        said = tr("Connect with {name}", name=target.title) if target else ""
        self.canvas.hint(said, point)

    def finish(self, point: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        self.move(point, modifiers)
        target = self._target
        self._end()
        if target is not None:
            self.canvas.choose_kind(self.source.key, target.key, point)

    def cancel(self) -> None:
        self._end()

    def _end(self) -> None:
        self.scene.removeItem(self._line)
        self.canvas.hint("", self.start)
        if self._target is not None:
            self._target.set_target(False)
