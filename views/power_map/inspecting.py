"""The inspector of the map: it shows what is selected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.queries.power_map import PowerMap
from app.queries.stakeholder import person_details
from app.text import tr
from views.power_map.edits import MapEdits
from views.power_map.other_panels import LinePanel, SeatPanel, SeveralPanel
from views.power_map.person_panel import PersonPanel
from views.power_map.scene import MapScene
from views.power_map.whole_panel import WholePanel
from views.widgets.inspector import Inspector

if TYPE_CHECKING:
    from app.workspace import Workspace


class MapInspector(Inspector):
    """One person, a seat, a line, several cards, or the whole map."""

    delete = Signal()
    chosen = Signal(object)
    level_wanted = Signal(object)
    department_wanted = Signal(str)
    line_wanted = Signal(str, str)
    """A line from one person to another is to be drawn; its kind is not known yet."""

    def __init__(self, workspace: Workspace, scene: MapScene, edits: MapEdits) -> None:
        super().__init__()
        self._workspace, self._scene, self._edits = workspace, scene, edits
        self._map: PowerMap | None = None
        self.panel: QWidget | None = None
        self._seat = ""
        scene.chosen.connect(self._follow)

    def show_map(self, power_map: PowerMap) -> None:
        """The map is a new one: what is shown is up to date again."""
        self._map = power_map
        self._show()

    def open(self) -> None:
        """Unfold, and go to the first field."""
        self.unfold()
        if isinstance(self.panel, PersonPanel):
            self.panel.name.setFocus()
        elif isinstance(self.panel, SeatPanel):
            self.panel.holder.setFocus()

    def show_seat(self, key: str) -> None:
        """Show a seat that has no card because somebody holds it, until something else is selected."""
        self._seat = key
        self._show()

    def _follow(self) -> None:
        self._seat = ""
        self._show()

    def _show(self) -> None:
        power_map = self._map
        if power_map is None:
            return
        line, keys = self._scene.line, [item.key for item in self._scene.selected_cards()]
        if self._seat in power_map.seat:
            seat = power_map.seat[self._seat]
            self._put(seat.title, SeatPanel(self._edits, power_map, seat))
        elif line is not None:
            self._put(tr("Line"), LinePanel(self._edits, power_map, line))
        elif len(keys) > 1:
            several = SeveralPanel(self._edits, power_map, keys)
            several.delete.connect(self.delete)
            self._put(tr("{count} selected", count=len(keys)), several)
        elif keys and keys[0] in power_map.person:
            self._show_person(power_map, keys[0])
        elif keys and keys[0] in power_map.seat:
            seat = power_map.seat[keys[0]]
            self._put(seat.title, SeatPanel(self._edits, power_map, seat))
        else:
            whole = WholePanel(self._edits, power_map)
            whole.chosen.connect(self.chosen)
            whole.level_wanted.connect(self.level_wanted)
            whole.department_wanted.connect(self.department_wanted)
            self._put(tr("This map"), whole)

    def _show_person(self, power_map: PowerMap, key: str) -> None:
        details = self._workspace.ask(person_details, key)
        if details is None:
            return
        card = power_map.person[key]
        if isinstance(self.panel, PersonPanel) and self.panel.key == key:
            self.panel.show_person(power_map, card, details)
            self.set_title(card.name)
            return
        panel = PersonPanel(self._edits, card)
        panel.seat_wanted.connect(self.show_seat)
        panel.line_wanted.connect(lambda other: self.line_wanted.emit(key, other))
        panel.show_person(power_map, card, details)
        self._put(card.name, panel)

    def _put(self, title: str, panel: QWidget) -> None:
        self.panel = panel
        self.set_content(title, panel)
