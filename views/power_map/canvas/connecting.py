"""Lines by keyboard, and the question which kind a line is of."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QMenu

from app.text import tr
from models.values import LineKind
from views.attempt import message_bar
from views.power_map.canvas.viewport import MapViewport
from views.power_map.edits import MapEdits
from views.power_map.items.card_item import CardItem
from views.power_map.painting.sentences import said_of

Hint = Callable[[str, QPointF], None]


class Connecting:
    """From one person to another; ``source`` is the person from whom a line is being drawn."""

    def __init__(self, canvas: MapViewport, edits: MapEdits, hint: Hint) -> None:
        self._canvas, self._edits, self._hint = canvas, edits, hint
        self._scene = canvas.map_scene
        self.source: str | None = None
        self.menu: QMenu | None = None

    def start(self) -> None:
        """From the selected person; two selected people are connected at once."""
        closed, bar = self._edits.closed, message_bar(self._canvas)
        if closed is not None:
            if bar is not None:
                bar.warn(str(closed))
            return
        people = self._scene.selected_people()
        if len(people) == 2:
            self.choose_kind(people[0], people[1], self._scene.cards[people[1]].rect().center())
        elif len(people) == 1:
            self.source = people[0]
            self._hint(
                tr("Go to the other person and press Enter. Escape stops."),
                self._scene.cards[people[0]].rect().bottomLeft(),
            )

    def finish(self) -> None:
        """Enter: connect with the person who is selected now."""
        people = self._scene.selected_people()
        if people and people[0] != self.source:
            item = self._scene.cards[people[0]]
            self.connect_to(item, item.rect().center())

    def connect_to(self, card: CardItem | None, point: QPointF) -> None:
        """Draw the line to ``card``; to nobody ends it."""
        source = self.source
        self.stop()
        if source is not None and card is not None and card.is_person:
            self.choose_kind(source, card.key, point)

    def stop(self) -> None:
        """No line is being drawn any more."""
        self.source = None
        self._hint("", QPointF())

    def follow(self) -> None:
        """The map is another one: no line is drawn from somebody who is not on it."""
        power_map = self._scene.power_map
        if self.source is not None and (power_map is None or self.source not in power_map.person):
            self.stop()

    def choose_kind(self, source: str, target: str, point: QPointF) -> None:
        """Ask for the kind of a line in a small menu at ``point``, and draw it."""
        people = self._scene.power_map.person if self._scene.power_map is not None else {}
        if source not in people or target not in people:
            return
        one, other = people[source].name, people[target].name
        menu = QMenu(self._canvas)
        menu.aboutToHide.connect(menu.deleteLater)
        for kind in LineKind:
            entry = menu.addAction(said_of(kind, one, other).replace("&", "&&"))
            entry.setData(kind)
            entry.triggered.connect(lambda _=False, kind=kind: self._edits.connect(source, target, kind))
        menu.popup(self._canvas.viewport().mapToGlobal(self._canvas.mapFromScene(point)))
        self.menu = menu
