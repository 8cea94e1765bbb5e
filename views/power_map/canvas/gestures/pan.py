"""Moving the sheet under the window."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt

from views.power_map.canvas.gestures.gesture import Gesture


class Pan(Gesture):
    """Space or the middle button held: the point of the map that was taken stays under the pointer."""

    cursor = Qt.CursorShape.ClosedHandCursor

    def move(self, point: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        pixels = self.canvas.mapFromScene(self.start) - self.canvas.mapFromScene(point)
        self.canvas.scroll_by(pixels)
