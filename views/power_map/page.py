"""The map tab of a customer: canvas or table, what floats over it, and the inspector."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QStackedWidget, QWidget

from app.power_map.belonging import cards
from app.power_map.perspective import WHOLE, Lens, Perspective
from app.queries.power_map import PowerMap, power_map
from app.text import tr
from views.power_map.ahead import Ahead
from views.power_map.canvas.canvas import MapCanvas
from views.power_map.canvas.steps import StepsPrompt
from views.power_map.deeds.deeds import Deeds
from views.power_map.deeds.keys import MapKeys
from views.power_map.deeds.map_help import help_of
from views.power_map.deeds.menus import add_menu, menu_for_selection
from views.power_map.edits import MapEdits
from views.power_map.floating.stage import Stage
from views.power_map.inspector.inspecting import MapInspector
from views.power_map.items.scene import MapScene
from views.power_map.questions.asking import Asking
from views.power_map.questions.significance import Significance
from views.power_map.time.time_travel import TimeTravel
from views.tabbed_page import CustomerTab
from views.widgets.empty_state import EmptyState
from views.widgets.layout import row

if TYPE_CHECKING:
    from app.changes import ChangeSet
    from app.workspace import Workspace
    from views.navigation import Navigator


class PowerMapPage(CustomerTab):
    """The stakeholder power map of ``self.customer``."""

    shows_key_score = True
    tables = frozenset(
        {
            "customer",
            "stakeholder",
            "department",
            "seat",
            "seat_tenure",
            "influence_line",
            "rating",
            "buying_step",
            "step_seat",
            "rival",
            "rival_tie",
            "activity",
            "activity_participant",
            "plan_item",
            "gift",
            "memorable_date",
            "source",
            "team_member",
            "setting",
        }
    )

    def __init__(self, workspace: Workspace, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(workspace, navigator, parent)
        self.power_map: PowerMap | None = None
        self.perspective = WHOLE
        self.menu: QMenu | None = None
        self._folded: dict[str, frozenset[str]] = {}
        self.scene = MapScene(self)
        self.edits = MapEdits(workspace, self)
        self.canvas = MapCanvas(self.scene, self.edits)
        self.inspector = MapInspector(workspace, self.scene, self.edits)
        self.deeds = Deeds(workspace, self.canvas, find=self._find, open_=self._inspect, look=self.look)
        self._keys = MapKeys(self.canvas, self.deeds)
        self.stage = Stage(self.canvas)
        self.steps_prompt = StepsPrompt(self.canvas, self.deeds.steps)
        self.table = self.stage.table
        self.filters = self.stage.filters
        self.time = TimeTravel(workspace, self.canvas, self.inspector, self.stage.time_bar, self)
        self.asking = Asking(workspace, navigator, self.canvas, self)
        self.significance = Significance(workspace, self.scene)
        self.ahead = Ahead(workspace, self)
        self.stage.score.add(self.asking.button)
        self.stage.score.add(self.significance)
        self.deeds.leave = lambda: self.asking.close() or self.time.escape()
        self._connect()
        self._fitted = ""
        self._empty = EmptyState(
            "network", tr("Nobody is on this map yet."), tr("Add the first person"), self._add_first
        )
        paste = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self._empty)
        paste.activated.connect(self._paste_first)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.stage)
        self._stack.addWidget(self._empty)
        box = row(self._stack, self.inspector, self.asking.panel, space=0, parent=self)
        box.setStretch(0, 1)

    def _connect(self) -> None:
        self.stage.lenses.chosen.connect(self.look_through)
        self.stage.focus.reach_wanted.connect(self.deeds.looking.reach)
        self.stage.focus.left.connect(self.deeds.looking.leave_focus)
        self.filters.changed.connect(lambda _: self._filter())
        self.filters.searched.connect(self._show_first_found)
        self.filters.lines_wanted.connect(self.scene.show_kinds)
        self.filters.next_found.connect(self._next_found)
        self.filters.add_wanted.connect(self._offer_adding)
        self.canvas.menu_wanted.connect(self._offer_menu)
        self.canvas.opened.connect(lambda _: self.deeds.open())
        self.canvas.fold_wanted.connect(self.deeds.looking.fold)
        self.scene.chosen.connect(self._follow_selection)
        self.table.chosen.connect(self._select_listed)
        self.table.opened.connect(lambda _: self._inspect())
        self.table.delete_wanted.connect(self.deeds.delete)
        self.table.menu_wanted.connect(self._offer_menu_in_table)
        self.inspector.delete.connect(self.deeds.delete)
        self.inspector.chosen.connect(self.scene.select)
        self.inspector.merge_wanted.connect(self.deeds.merge)
        self.inspector.level_wanted.connect(self.filters.show_only_level)
        self.inspector.department_wanted.connect(self.canvas.centre_on_group)
        self.inspector.line_wanted.connect(self._draw_line)
        self.inspector.left.connect(self.stage.take_keyboard)
        self.stage.unfold.clicked.connect(self.inspector.unfold)
        self.inspector.folded.connect(self.stage.offer_unfolding)
        self.ahead.ready.connect(self._look_laid_out)
        self.ahead.given_up.connect(lambda: self.stage.lenses.show_lens(self.perspective.lens))
        self.time.turned.connect(self._turn_to_day)
        self.stage.time_bar.opened.connect(self.asking.close)
        self.stage.score.plan_wanted.connect(self.asking.keeping.keep_step)
        self.significance.resized.connect(self.stage.arrange)
        self.asking.opened.connect(self._make_room_for_questions)
        self.asking.closed.connect(lambda: self._show_inspector())
        self.asking.supposed.connect(lambda: self._show_scene(animate=True))
        self.asking.supposed.connect(self.stage.arrange)

    # -- the page --------------------------------------------------------------------------------

    def title(self) -> str:
        return self.power_map.name if self.power_map else tr("Map")

    def help_text(self) -> str:
        return help_of(self.perspective.lens)

    def event(self, event: QEvent) -> bool:
        """Ctrl+Page Down and Up turn to another lens wherever the keyboard is on this page."""
        if isinstance(event, QKeyEvent) and self._keys.lens_of(event) is not None:
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self._keys.press(event)
                return True
        return super().event(event)

    def refresh(self, change_set: ChangeSet | None) -> None:
        now = self.workspace.ask(power_map, self.customer, self.workspace.today())
        fresh = self.power_map is None or self.power_map.customer != now.customer
        found = self.time.show_now(now)
        if fresh:
            self.ahead.forget()
            self.canvas.naming.abandon()
            self.scene.select([])
            self.scene.show_overlay(None)
            self.filters.clear()
            folded = self._folded.get(self.customer, frozenset())
            self.perspective = replace(self.perspective, folded=folded, focus=None)
            if not self.ahead.may_look(found, self.perspective):
                self.perspective = replace(self.perspective, lens=Lens.ORGANISATION)
                self.stage.lenses.show_lens(Lens.ORGANISATION)
        self._keep_focus_on((now, found))
        self.inspector.show_map(now)
        self._show(found, animate=change_set is not None and not fresh)
        if self._fitted != self.customer and cards(found):
            self._fitted = self.customer
            self.ahead.load()
            self.layout().activate()
            self.canvas.first_look()

    def _keep_focus_on(self, maps: Iterable[PowerMap]) -> None:
        """Who is on none of ``maps`` any more is not focused on, not even when they come back."""
        if all(card.key != self.perspective.focus for each in maps for card in cards(each)):
            self.perspective = replace(self.perspective, focus=None)

    def _show(self, found: PowerMap, *, animate: bool) -> None:
        """``found`` is the map in sight: that of now, or of a past day."""
        self.power_map = self.edits.power_map = found
        self.asking.show_map(found)
        self._show_scene(animate=animate)
        self.filters.show_map(found)
        self.time.show()
        anything = bool(cards(found)) or self.time.is_past
        self._stack.setCurrentWidget(self.stage if anything else self._empty)
        self._show_inspector()
        self._filter()
        self.stage.arrange()

    def _show_scene(self, *, animate: bool) -> None:
        """The map in sight on the sheet, or what is supposed of it.

        The people of a large network stay where they stand until it is laid out anew.
        """
        if self.power_map is not None:
            seen = self.asking.seen(self.power_map)
            waits = not self.ahead.may_look(seen, self.perspective)
            self.scene.show_map(seen, self.perspective, animate=animate, as_it_stands=waits)
            self.stage.score.show_score(seen.score, supposed=seen is not self.power_map)

    def _show_inspector(self) -> None:
        """Unless it is folded away, or the questions stand in its place."""
        anything = self._stack.currentWidget() is self.stage
        self.inspector.setVisible(self.inspector.is_open and anything and not self.asking.is_open)

    def _make_room_for_questions(self) -> None:
        """Questions are asked of the map of now, in the inspector's place."""
        if self.time.bar.is_open:
            self.time.close()
        self._show_inspector()

    def _inspect(self) -> None:
        """Show the details of what is selected, in place of the questions."""
        self.asking.close()
        self.inspector.open()

    def _turn_to_day(self) -> None:
        """The map of another day is here."""
        if self.time.map is not None:
            self._show(self.time.map, animate=True)

    def look_through(self, lens: Lens) -> None:
        """Turn to another lens; who is selected stays so."""
        self.look(replace(self.perspective, lens=lens))

    def look(self, perspective: Perspective) -> None:
        """Look at the same map in another way; cards glide from place to place."""
        self.ahead.forget()
        if self.power_map is None:
            return
        laid_out = self.ahead.may_look(self.asking.seen(self.power_map), perspective)
        if perspective == self.perspective or not laid_out:
            return
        before, self.perspective = self.perspective, perspective
        self._folded[self.customer] = perspective.folded
        self._show_scene(animate=True)
        self.time.show()
        self.stage.lenses.show_lens(perspective.lens)
        self._filter()
        self.stage.arrange()
        if replace(before, folded=perspective.folded) != perspective:
            self.canvas.first_look()

    def _look_laid_out(self, perspective: Perspective) -> None:
        """A large network is laid out: turn to it, or let its people go from where they waited."""
        if perspective != self.perspective:
            self.look(perspective)
            return
        self._show_scene(animate=True)
        self.time.show()
        self._filter()
        self.stage.arrange()

    def open_record(self, key: str) -> None:
        """Select the card of a person or seat and bring it to the middle, out of a folded department too."""
        if self.deeds.looking.reveal(key):
            self.scene.settle()
            self.scene.select([key])
            self.canvas.centre_on(key)

    # -- deeds of the page -----------------------------------------------------------------------

    def _add_first(self) -> None:
        self._stack.setCurrentWidget(self.stage)
        self.canvas.fit()
        self.deeds.add_person()

    def _paste_first(self) -> None:
        """People from the clipboard onto a map of nobody, wherever the keyboard is on this page."""
        self.deeds.transfer.paste()
        if self._stack.currentWidget() is self.stage:
            self.stage.take_keyboard()

    def _offer_menu(self, at: QPoint, point: QPointF) -> None:
        self.menu = menu_for_selection(self.canvas, self.deeds, point)
        self.menu.aboutToHide.connect(self.menu.deleteLater)
        self.asking.offer(self.menu)
        self.menu.popup(at)

    def _offer_menu_in_table(self, at: QPoint) -> None:
        chosen = self.scene.selected_cards()
        if chosen:
            self._offer_menu(at, chosen[-1].rect().center())

    def _offer_adding(self) -> None:
        if not self.canvas.may_edit():
            return
        button = self.filters.add
        self.menu = add_menu(self.canvas, self.deeds)
        self.menu.aboutToHide.connect(self.menu.deleteLater)
        self.menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _draw_line(self, source: str, target: str) -> None:
        self.canvas.choose_kind(source, target, self.scene.cards[source].rect().center())

    def _find(self) -> None:
        self.filters.search.setFocus()
        self.filters.search.selectAll()

    def _select_listed(self, keys: Sequence[str]) -> None:
        """The table lists who is folded away, too; to be selected they are unfolded."""
        self.deeds.looking.unfold_around(keys)
        self.scene.select(keys)

    def _follow_selection(self) -> None:
        chosen = self.scene.selected_cards()
        self.table.select([item.key for item in chosen])
        self.canvas.setAccessibleDescription(chosen[-1].words if chosen else "")

    def _matches(self) -> list[str]:
        assert self.power_map is not None
        wanted = self.filters.filter
        return [card.key for card in cards(self.power_map) if wanted.takes(card)]

    def _filter(self) -> None:
        if self.power_map is None:
            return
        matches = set(self._matches())
        stands_for = self.scene.arrangement.stands_for
        seen = matches | {stands_for[key] for key in matches if key in stands_for}
        self.scene.dim_except(seen if self.filters.filter.filters else None)
        everyone = cards(self.power_map)
        self.table.show_only(matches)
        self.filters.say_count(len(matches), len(everyone))

    def _show_first_found(self) -> None:
        """Bring the first match to the middle while words are typed; Enter selects it, and the next."""
        matches = self._matches()
        standing = [self.scene.arrangement.stands_for.get(key, key) for key in matches[:1]]
        if standing and standing[0] in self.scene.cards and not self.canvas.isHidden():
            self.canvas.centre_on(standing[0])

    def _next_found(self) -> None:
        matches = self._matches()
        if matches:
            chosen = [item.key for item in self.scene.selected_cards()]
            place = matches.index(chosen[-1]) + 1 if chosen and chosen[-1] in matches else 0
            self.open_record(matches[place % len(matches)])
