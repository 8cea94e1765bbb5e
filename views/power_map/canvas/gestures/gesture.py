"""What every gesture is."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt

from views.power_map.canvas.surface import Surface


class Gesture:
    """Begins where the button went down. Points are those of the scene.

    It may move items as it likes; the book changes only in ``finish``, by one edit. ``cancel`` puts
    everything back.
    """

    cursor: Qt.CursorShape | None = None

    def __init__(self, canvas: Surface, start: QPointF) -> None:
        self.canvas = canvas
        self.scene = canvas.map_scene
        self.start = start

    def move(self, point: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        """The pointer is at ``point``."""

    def finish(self, point: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        """The button was let go at ``point``."""

    def cancel(self) -> None:
        """Nothing of it happened."""
