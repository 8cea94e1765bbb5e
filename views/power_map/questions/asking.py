"""Asking the map: the panel, the marks on the map, and what becomes of advice."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QWidget

from app.network.plain import Draft
from app.network.what_if import Outcome
from app.power_map.supposed import supposed_map
from app.queries.drafts import planned
from app.queries.network import habits, network
from app.queries.power_map import PowerMap
from app.text import Text, tr
from views.power_map.canvas.canvas import MapCanvas
from views.power_map.items.overlay import Mark, Overlay
from views.power_map.questions.keeping import Keeping
from views.power_map.questions.offers import offer_questions
from views.power_map.questions.panel import Ask, QuestionsPanel
from views.power_map.questions.question import Asked
from views.power_map.questions.sight import bring_into_sight
from views.widgets.buttons import button
from views.widgets.text import set_tooltip

if TYPE_CHECKING:
    from app.workspace import Workspace
    from views.navigation import Navigator

KEYS = "Ctrl+Shift+A"
SUPPOSED = Text("This map is only supposed. Drop what you supposed to edit it.")


class Asking(QObject):
    """Asks the map in sight while ``panel`` is open, and again whenever the map is another."""

    opened = Signal()
    closed = Signal()
    supposed = Signal()
    """``seen`` of the same map is another one."""

    def __init__(
        self, workspace: Workspace, navigator: Navigator, canvas: MapCanvas, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._canvas, self._scene = canvas, canvas.map_scene
        self._map: PowerMap | None = None
        self._asked: Asked | None = None
        self._shown: Outcome | None = None
        self.keeping = Keeping(workspace, navigator, canvas)
        self.panel = QuestionsPanel()
        self.button = button(tr("Ask the map"), self.toggle, kind="quiet", icon="lightbulb")
        set_tooltip(self.button, tr("Paths, suppositions, weak points, rivals ({keys})", keys=KEYS))
        QShortcut(QKeySequence(KEYS), parent).activated.connect(self.toggle)
        self.panel.closed.connect(self.close)
        self.panel.turned.connect(self._turn)
        self.panel.what_if.supposed.connect(self._suppose)
        self.panel.rivals.rival_named.connect(canvas.edits.add_rival)
        for question in self.panel.questions.values():
            question.answered.connect(self._mark)
            question.seen.connect(self.see)
            question.looked_for.connect(self._look_for)
            question.plan_wanted.connect(self._keep)
            question.plan_shown.connect(self.keeping.show_plan)
        self._scene.shown.connect(self._mark)

    @property
    def is_open(self) -> bool:
        return not self.panel.isHidden()

    # -- open and close --------------------------------------------------------------------------

    def toggle(self) -> None:
        if self.is_open:
            self.close()
        else:
            self.open()

    def open(self, ask: Ask | None = None, people: Sequence[str] | None = None) -> None:
        """Ask, about ``people`` or who is selected."""
        about = list(people) if people is not None else self._scene.selected_people()
        if self._map is None or not self._map.present:
            return
        if not self.is_open:
            self.panel.show()
            self.opened.emit()
        if ask is None or ask is self.panel.asked:
            self._turn()
        else:
            self.panel.turn_to(ask)
        if about:
            self.panel.question.about(about)
        self.panel.chips[self.panel.asked].setFocus()

    def close(self) -> bool:
        """The map as it is, without marks; False when the panel was closed already."""
        if not self.is_open:
            return False
        self.panel.hide()
        self._scene.show_overlay(None)
        self.closed.emit()
        self._suppose()
        self._canvas.setFocus()
        return True

    # -- the map ---------------------------------------------------------------------------------

    def show_map(self, power_map: PowerMap) -> None:
        """``power_map`` is the map in sight from now on."""
        if self._map is not None and self._map.customer != power_map.customer:
            self.panel.what_if.clear()
            self.close()
        self._map, self.keeping.customer = power_map, power_map.customer
        if self.is_open:
            self._ask()
            self._take_note()

    def seen(self, power_map: PowerMap) -> PowerMap:
        """``power_map``, or what is supposed of it while that is in sight."""
        outcome = self.panel.what_if.outcome
        if not self._is_supposed or outcome is None:
            return power_map
        return supposed_map(power_map, outcome.network)

    @property
    def _is_supposed(self) -> bool:
        return self.is_open and self.panel.asked is Ask.WHAT_IF and self.panel.what_if.outcome is not None

    def _ask(self) -> None:
        """Ask the question in sight of the map as it is now; the others when they are turned to."""
        power_map = self._map
        assert power_map is not None
        if self._asked is None or self._asked.power_map is not power_map:
            self._asked = Asked(
                power_map,
                network(power_map),
                self._workspace.ask(habits, power_map.customer, power_map.day),
                self._workspace.ask(planned, power_map.customer),
            )
        self.panel.question.show_map(self._asked)

    def _turn(self) -> None:
        self._ask()
        self._suppose()

    def _suppose(self) -> None:
        """Show the map as it is supposed to be, or as it is."""
        if self._take_note():
            self.supposed.emit()

    def _take_note(self) -> bool:
        """Whether something else is supposed than was shown; nothing supposed is edited."""
        outcome = self.panel.what_if.outcome if self._is_supposed else None
        if outcome is self._shown:
            return False
        self._shown = outcome
        self._canvas.connecting.stop()
        self._canvas.edits.close_while(SUPPOSED, outcome is not None)
        return True

    def _mark(self) -> None:
        if self.is_open and self._scene.power_map is not None:
            self._scene.show_overlay(self._through_folds(self.panel.question.overlay()))

    def _through_folds(self, overlay: Overlay) -> Overlay:
        """What is said of people in a folded department is said of its card."""
        stands_for = self._scene.arrangement.stands_for
        marks: dict[str, Mark] = {}
        for key, mark in overlay.marks.items():
            marks.setdefault(stands_for.get(key, key), mark)
        ways = tuple(
            replace(
                way,
                source=stands_for.get(way.source, way.source),
                target=stands_for.get(way.target, way.target),
            )
            for way in overlay.ways
        )
        return replace(overlay, marks=marks, ways=tuple(way for way in ways if way.source != way.target))

    def see(self, keys: Sequence[str]) -> None:
        """Select these cards and bring them into sight."""
        stands_for = self._scene.arrangement.stands_for
        found = [key for key in (stands_for.get(key, key) for key in keys) if key in self._scene.cards]
        self._scene.select(found)
        bring_into_sight(self._canvas, found)

    def _look_for(self, keys: Sequence[str]) -> None:
        """Bring these cards into sight; who is selected stays so."""
        stands_for = self._scene.arrangement.stands_for
        self._scene.settle()
        bring_into_sight(self._canvas, [stands_for.get(key, key) for key in keys])

    # -- what becomes of answers -----------------------------------------------------------------

    def _keep(self, drafts: Sequence[Draft], due_on: date | None) -> None:
        """Advice goes into the plan; what was supposed has then served."""
        supposed = self._is_supposed
        if self.keeping.keep(drafts, due_on) and supposed:
            self.panel.what_if.clear()

    def offer(self, menu: QMenu) -> None:
        """Add the questions about what is selected to a context menu of the map."""
        offer_questions(menu, self._scene, self.panel, self.open)
