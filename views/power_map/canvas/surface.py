"""The canvas as gestures and landings see it."""

from __future__ import annotations

from collections.abc import Collection
from typing import Protocol

from PySide6.QtCore import QPoint, QPointF

from views.power_map.canvas.rating_moves import Move
from views.power_map.edits import MapEdits
from views.power_map.items.scene import MapScene


class Surface(Protocol):
    """What they need of the canvas."""

    map_scene: MapScene
    edits: MapEdits

    def hint(self, text: str, point: QPointF) -> None:
        """Say beside the pointer what letting go would do; "" says nothing."""

    def lift(self, keys: Collection[str]) -> None:
        """These cards move over a still picture of all others; () ends that."""

    def scroll_by(self, pixels: QPoint) -> None: ...

    def choose_kind(self, source: str, target: str, point: QPointF) -> None:
        """Ask for the kind of a line between two people, and draw it."""

    def propose(self, move: Move) -> None:
        """Ratings follow from where cards were put: ask for their evidence, or put the cards back."""

    def say(self, text: str) -> None:
        """A sentence in the message bar of the window."""

    def mapFromScene(self, point: QPointF, /) -> QPoint: ...
