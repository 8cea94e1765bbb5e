"""Dragging cards. What letting go does is the lens's (see ``landings``)."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt

from views.power_map.canvas.gestures.gesture import Gesture
from views.power_map.canvas.landings import Landing, landings
from views.power_map.canvas.surface import Surface


class MoveCards(Gesture):
    """The selected cards follow the pointer; beside it stands what letting go would do."""

    cursor = Qt.CursorShape.ClosedHandCursor

    def __init__(self, canvas: Surface, start: QPointF) -> None:
        super().__init__(canvas, start)
        self.scene.settle()
        self._items = self.scene.selected_cards()
        self._landings = landings(canvas, self._items)
        self._landing: Landing | None = None
        self._places = {item.key: item.pos() for item in self._items}
        for item in self._items:
            item.setZValue(5)
            item.set_hovered(False)
        canvas.lift(self._places)

    def move(self, point: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        for item in self._items:
            item.setPos(self._places[item.key] + point - self.start)
        self.scene.reroute(self._places)
        self._aim(self._landings.at(point, modifiers))
        self.canvas.hint(self._landing.said if self._landing is not None else "", point)

    def finish(self, point: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        self.move(point, modifiers)
        landing = self._landing
        self._end()
        if landing is None or not landing.deed():
            self.scene.glide(self._places)

    def cancel(self) -> None:
        self._end()
        for item in self._items:
            item.setPos(self._places[item.key])
        self.scene.reroute(self._places)

    def _aim(self, landing: Landing | None) -> None:
        before, after = (each.over if each is not None else None for each in (self._landing, landing))
        if before is not after:
            for item, on in ((before, False), (after, True)):
                if item is not None:
                    item.set_target(on)
        self._landing = landing

    def _end(self) -> None:
        self._aim(None)
        self.canvas.hint("", self.start)
        self.canvas.lift(())
        for item in self._items:
            item.setZValue(2)
