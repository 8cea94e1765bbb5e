"""The map tab of a customer: canvas, what floats over it, table twin, inspector."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.queries.power_map import PowerMap, power_map
from app.text import tr
from app.tokens import SPACE
from views.power_map.arrangement import cards
from views.power_map.canvas import MapCanvas
from views.power_map.deeds import Deeds
from views.power_map.edits import MapEdits
from views.power_map.filters import FilterBar
from views.power_map.floating import Legend, ScorePanel, ZoomBar
from views.power_map.keys import MapKeys
from views.power_map.scene import MapScene
from views.tabbed_page import CustomerTab
from views.widgets.empty_state import EmptyState
from views.widgets.layout import row

if TYPE_CHECKING:
    from app.changes import ChangeSet
    from app.workspace import Workspace
    from views.navigation import Navigator


class PowerMapPage(CustomerTab):
    """The stakeholder power map of ``self.customer``."""

    tables = frozenset(
        {
            "customer",
            "stakeholder",
            "department",
            "seat",
            "seat_tenure",
            "influence_line",
            "rating",
            "team_member",
            "setting",
        }
    )

    def __init__(self, workspace: Workspace, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(workspace, navigator, parent)
        self.power_map: PowerMap | None = None
        self.scene = MapScene(self)
        self.edits = MapEdits(workspace, self)
        self.canvas = MapCanvas(self.scene, self.edits)
        self.deeds = Deeds(workspace, self.canvas, find=self._find, open_=self._open)
        self._keys = MapKeys(self.canvas, self.deeds)
        self.stage = Stage(self.canvas)
        self.filters, self.zoom_bar = self.stage.filters, self.stage.zoom_bar
        self.filters.changed.connect(lambda _: self._filter())
        self.filters.next_found.connect(self._next_found)
        self._fitted = ""
        empty = EmptyState(
            "network", tr("Nobody is on this map yet."), tr("Add the first person"), self._add_first
        )
        self._stack = QStackedWidget()
        for page in (self.stage, empty):
            self._stack.addWidget(page)
        row(self._stack, space=0, parent=self)

    def title(self) -> str:
        return self.power_map.name if self.power_map else tr("Map")

    def refresh(self, change_set: ChangeSet | None) -> None:
        found = self.workspace.ask(power_map, self.customer, self.workspace.today())
        fresh = self.power_map is None or self.power_map.customer != found.customer
        self.power_map = self.edits.power_map = found
        if fresh:
            self.scene.select([])
        self.scene.show_map(found, animate=change_set is not None and not fresh)
        self.stage.score.show_score(found.score)
        self.stage.arrange()
        self._stack.setCurrentIndex(0 if cards(found) else 1)
        self._filter()
        if self._fitted != self.customer:
            self._fitted = self.customer
            self.canvas.fit()

    def open_record(self, key: str) -> None:
        if key in self.scene.cards:
            self.scene.select([key])
            self.canvas.centre_on(key)

    def _add_first(self) -> None:
        self._stack.setCurrentIndex(0)
        self.deeds.add_person()

    def _find(self) -> None:
        self.filters.search.setFocus()
        self.filters.search.selectAll()

    def _open(self) -> None:
        pass

    def _matches(self) -> list[str]:
        assert self.power_map is not None
        wanted = self.filters.filter
        return [card.key for card in cards(self.power_map) if wanted.takes(card)]

    def _filter(self) -> None:
        if self.power_map is None:
            return
        matches = self._matches()
        self.scene.dim_except(set(matches) if self.filters.filter.filters else None)
        self.filters.say_count(len(matches), len(cards(self.power_map)))

    def _next_found(self) -> None:
        matches = self._matches()
        if matches:
            chosen = [item.key for item in self.scene.selected_cards()]
            place = matches.index(chosen[-1]) + 1 if chosen and chosen[-1] in matches else 0
            self.open_record(matches[place % len(matches)])


class Stage(QWidget):
    """The canvas edge to edge, and what floats over it in the corners."""

    def __init__(self, canvas: MapCanvas) -> None:
        super().__init__()
        self.canvas = canvas
        canvas.setParent(self)
        self.filters = FilterBar(self)
        self.score = ScorePanel(self)
        self.zoom_bar = ZoomBar(self)
        self.legend = Legend(self)
        self.legend.resized.connect(self.arrange)
        bar = self.zoom_bar
        bar.zoom_in.connect(canvas.zoom_in)
        bar.zoom_out.connect(canvas.zoom_out)
        bar.whole.connect(lambda: canvas.set_zoom(1.0))
        bar.fit.connect(canvas.fit)
        canvas.zoomed.connect(bar.show_zoom)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def arrange(self) -> None:
        """Put everything in its corner."""
        self.canvas.setGeometry(self.rect())
        edge = SPACE.m
        for widget in (self.filters, self.score, self.zoom_bar, self.legend):
            widget.adjustSize()
        right, bottom = self.width() - edge, self.height() - edge
        self.filters.move(edge, edge)
        self.score.move(right - self.score.width(), edge)
        self.zoom_bar.move(right - self.zoom_bar.width(), bottom - self.zoom_bar.height())
        self.legend.move(edge, bottom - self.legend.height())
