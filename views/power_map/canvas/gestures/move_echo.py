"""Dragging a further appearance of a card from one buying step to another."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt

from views.power_map.canvas.gestures.gesture import Gesture
from views.power_map.canvas.landings import Landing, landings
from views.power_map.canvas.surface import Surface
from views.power_map.items.echo_item import EchoItem


class MoveEcho(Gesture):
    """The echo follows the pointer; its seat leaves the step in which it was seen there."""

    cursor = Qt.CursorShape.ClosedHandCursor

    def __init__(self, canvas: Surface, start: QPointF, echo: EchoItem) -> None:
        super().__init__(canvas, start)
        self._echo, self._place = echo, echo.pos()
        card = self.scene.cards[echo.echo.key]
        self._landings = landings(canvas, [card], {card.key: echo.echo.area})
        self._landing: Landing | None = None
        echo.setZValue(5)

    def move(self, point: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        self._echo.setPos(self._place + point - self.start)
        self._aim(self._landings.at(point, modifiers))
        self.canvas.hint(self._landing.said if self._landing is not None else "", point)

    def finish(self, point: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        self.move(point, modifiers)
        landing = self._landing
        self.cancel()
        if landing is not None:
            landing.deed()

    def cancel(self) -> None:
        self._aim(None)
        self.canvas.hint("", self.start)
        self._echo.setPos(self._place)
        self._echo.setZValue(1.8)

    def _aim(self, landing: Landing | None) -> None:
        for each, on in ((self._landing, False), (landing, True)):
            over = each.over if each is not None else None
            if over is not None:
                over.set_target(on)
        self._landing = landing
