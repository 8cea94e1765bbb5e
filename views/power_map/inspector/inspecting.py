"""The inspector of the map: it shows what is selected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from app.power_map.arrangement import FoldCard
from app.queries.power_map import MapLine, PowerMap
from app.queries.stakeholder import holders, person_details
from app.text import tr
from app.tokens import SPACE
from views.activity.care import CareSection
from views.power_map.edits import MapEdits
from views.power_map.inspector.doubles import Doubles
from views.power_map.inspector.other_panels import LinePanel, SeveralPanel
from views.power_map.inspector.person_panel import PersonPanel
from views.power_map.inspector.rating_form import Draft
from views.power_map.inspector.seat_panel import SeatPanel
from views.power_map.inspector.whole_panel import WholePanel, glance
from views.power_map.items.scene import MapScene
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
    merge_wanted = Signal(str, str)
    """Two records are about the same person."""
    left = Signal()
    """Escape: the keyboard is to go back to the map."""

    def __init__(self, workspace: Workspace, scene: MapScene, edits: MapEdits) -> None:
        super().__init__()
        self._workspace, self._scene, self._edits = workspace, scene, edits
        self._map: PowerMap | None = None
        self.panel: QWidget | None = None
        self._doubles = Doubles(workspace, self)
        self._seat = ""
        self._person: PersonPanel | None = None
        self._drafts: dict[str, Draft] = {}
        self._guest = False
        scene.chosen.connect(self._follow)
        self._doubles.found.connect(self._show_doubles)
        QApplication.instance().focusChanged.connect(self._follow_keyboard)

    def show_map(self, power_map: PowerMap) -> None:
        """The map is a new one: what is shown is up to date again."""
        self._map = power_map
        self._show()

    def show_instead(self, title: str, content: QWidget) -> None:
        """Show something else in this place, whatever is selected, until ``show_own``."""
        self._guest = True
        self._put(title, content)

    def show_own(self) -> None:
        """What is selected is shown here again."""
        if self._guest:
            self._guest = False
            self._show()

    def open(self) -> None:
        """Unfold, and go to the rating of a person, or the first field about a seat."""
        self.unfold()
        if isinstance(self.panel, PersonPanel):
            self.panel.start_rating()
        elif isinstance(self.panel, SeatPanel):
            self.panel.holder.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape that no field has taken leads back; what was typed is stored as the keyboard leaves."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def show_seat(self, key: str) -> None:
        """Show a seat that has no card because somebody holds it, until something else is selected."""
        self._seat = key
        self._show()

    def _follow(self) -> None:
        if isinstance(self.panel, PersonPanel):
            self.panel.finish()
        self._seat = ""
        self._show()

    def _show(self) -> None:
        power_map = self._map
        if power_map is None or self._guest:
            return
        line, keys = self._selected_on(power_map)
        if self._seat in power_map.seat:
            chosen = power_map.person.get(keys[0]) if len(keys) == 1 else None
            self._show_seat(power_map, self._seat, chosen.name if chosen else "")
        elif line is not None:
            self._put(tr("Line"), LinePanel(self._edits, power_map, line))
        elif len(keys) > 1:
            several = SeveralPanel(self._edits, power_map, keys)
            several.delete.connect(self.delete)
            several.merge_wanted.connect(self.merge_wanted)
            self._put(tr("{count} selected", count=len(keys)), several)
        elif keys and keys[0] in power_map.person:
            self._show_person(power_map, keys[0])
        elif keys and keys[0] in power_map.seat:
            self._show_seat(power_map, keys[0])
        else:
            self._show_whole(power_map)

    def _selected_on(self, power_map: PowerMap) -> tuple[MapLine | None, list[str]]:
        """The selected line and keys of the selected cards, as far as ``power_map`` still has them."""
        picked = self._scene.line.key if self._scene.line is not None else None
        line = next((each for each in power_map.lines if each.key == picked), None)
        keys = [
            item.key
            for item in self._scene.selected_cards()
            if item.key in power_map.person or item.key in power_map.seat or isinstance(item.card, FoldCard)
        ]
        return line, keys

    def _show_whole(self, power_map: PowerMap) -> None:
        """The same panel stays while it says the same, with what is edited there and where it is scrolled."""
        seen = glance(power_map, self._doubles.of(power_map))
        if isinstance(self.panel, WholePanel) and self.panel.seen == seen:
            return
        whole = WholePanel(self._edits, seen)
        whole.chosen.connect(self.chosen)
        whole.level_wanted.connect(self.level_wanted)
        whole.department_wanted.connect(self.department_wanted)
        whole.merge_wanted.connect(self.merge_wanted)
        self._put(tr("This map"), whole)

    def _show_doubles(self) -> None:
        if isinstance(self.panel, WholePanel):
            self._show()

    def _show_person(self, power_map: PowerMap, key: str) -> None:
        """One panel serves all people: it is made once, and shows whoever is selected."""
        details = self._workspace.ask(person_details, key, power_map.day)
        if details is None:
            return
        panel, card = self._person or self._make_person_panel(), power_map.person[key]
        another = panel.key != key
        if another:
            self._keep_draft(panel)
        panel.show_person(power_map, card, details)
        if another and key in self._drafts:
            panel.rating.take_up(self._drafts.pop(key))
        if self.panel is not panel:
            self._put(card.name, panel)
        elif another:
            self._scroll_to_top()
        self.set_title(card.name)

    def _make_person_panel(self) -> PersonPanel:
        care = CareSection(self._workspace, lambda: self._edits.closed)
        panel = self._person = PersonPanel(self._edits, care)
        panel.seat_wanted.connect(self.show_seat)
        panel.rating.grounds_opened.connect(self._bring_into_sight)
        panel.history.opened.connect(self._bring_into_sight)
        panel.line_wanted.connect(lambda other: self.line_wanted.emit(panel.key, other))
        return panel

    def _keep_draft(self, panel: PersonPanel) -> None:
        """A rating that was begun waits until its person is selected again."""
        draft = panel.rating.draft()
        if draft is not None:
            self._drafts[panel.key] = draft

    def _show_seat(self, power_map: PowerMap, key: str, came_from: str = "") -> None:
        seat, known = power_map.seat[key], self._workspace.ask(holders, key)
        panel = self.panel
        if not isinstance(panel, SeatPanel) or panel.key != key:
            panel = SeatPanel(self._edits, key)
            panel.back.connect(self._follow)
            self._put(seat.title, panel)
        panel.show_seat(power_map, seat, known, came_from)
        self.set_title(seat.title)

    def _put(self, title: str, panel: QWidget) -> None:
        if isinstance(self.panel, PersonPanel):
            self.release()
        self.panel = panel
        self.set_content(title, panel)

    def _scroll_to_top(self) -> None:
        area = _area_around(self.panel)
        if area is not None:
            area.verticalScrollBar().setValue(0)

    def _follow_keyboard(self, _: QWidget | None, now: QWidget | None) -> None:
        """The keyboard may go to a field by a deed, where Tab would have scrolled."""
        if now is not None and self.isAncestorOf(now):
            self._bring_into_sight(now)

    def _bring_into_sight(self, part: QWidget) -> None:
        """Scroll to a part of the panel, once it has its place."""

        def scroll() -> None:
            area = _area_around(part)
            if area is not None:
                QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
                area.ensureWidgetVisible(part, 0, SPACE.m)

        QTimer.singleShot(0, part, scroll)


def _area_around(part: QWidget | None) -> QScrollArea | None:
    """What scrolls ``part``."""
    while part is not None and not isinstance(part, QScrollArea):
        part = part.parentWidget()
    return part
