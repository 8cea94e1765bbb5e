"""Going back in time on the map: which day is shown, and what it is compared with."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from app.formats import day as written
from app.queries.map_comparison import compare
from app.queries.map_days import MapDays
from app.queries.map_differences import Difference, Topic, kinds_of
from app.queries.power_map import PowerMap
from app.text import Text, tr
from views.attempt import report
from views.power_map.canvas.canvas import MapCanvas
from views.power_map.inspector.inspecting import MapInspector
from views.power_map.inspector.past_panel import PastPanel
from views.power_map.time.comparing import overlay
from views.power_map.time.comparison_panel import ComparisonPanel
from views.power_map.time.past_maps import PastMaps
from views.power_map.time.time_bar import TimeBar

if TYPE_CHECKING:
    from app.workspace import Workspace

MANY = 300
"""People on a map that takes too long to be shown at every pixel of a drag."""
RESTS_MS = 120
AHEAD = 8
"""Days with changes whose maps are asked for before they are wanted."""
QUARTER = timedelta(days=91)
"""How far back a comparison begins when nobody says."""


class TimeTravel(QObject):
    """Owns the day that the map shows; the page asks for ``map`` and shows that.

    ``day`` is the past day that is wanted, None for now. ``since`` is the earlier day that it is compared
    with. While a past day is shown nothing can be edited.
    """

    turned = Signal()
    """``map`` is another one."""

    def __init__(
        self, workspace: Workspace, canvas: MapCanvas, inspector: MapInspector, bar: TimeBar, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._canvas, self._inspector, self.bar = canvas, inspector, bar
        self._scene = canvas.map_scene
        self.maps = PastMaps(workspace, self)
        self.now: PowerMap | None = None
        self.day: date | None = None
        self.since: date | None = None
        self.differences: tuple[Difference, ...] = ()
        self._shown: PowerMap | None = None
        self._topics: frozenset[Topic] = frozenset()
        self._compared: tuple[PowerMap, PowerMap] | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(RESTS_MS)
        self._rest.timeout.connect(self._turn)
        self.maps.arrived.connect(self._arrive)
        self.maps.dated.connect(self._take_days)
        self.maps.failed.connect(self._fail)
        bar.opened.connect(self.open)
        bar.closed.connect(self.close)
        bar.today_wanted.connect(lambda: self.go(None))
        bar.compare_wanted.connect(self.compare)
        bar.compare_ended.connect(self.stop_comparing)
        bar.track.day_wanted.connect(self._wander)
        bar.track.since_wanted.connect(self.compare_with)
        self._scene.chosen.connect(self._follow)

    @property
    def map(self) -> PowerMap | None:
        """What is to be shown: the map of the past day once it is here, until then what was shown before."""
        return self._shown or self.now

    @property
    def is_past(self) -> bool:
        return self._shown is not None

    def show_now(self, power_map: PowerMap) -> PowerMap:
        """``power_map`` is how things are now; returns what is to be shown."""
        if self.now is None or self.now.customer != power_map.customer:
            self._forget()
        self.now = power_map
        self.maps.show_customer(power_map.customer)
        if self.bar.is_open:
            self.maps.look_up_days()
        return self._shown or power_map

    # -- what the user wants ---------------------------------------------------------------------

    def open(self) -> None:
        """Unfold the line of days."""
        if self.now is None:
            return
        self.bar.track.show_days(MapDays(self.now.day - timedelta(days=1), self.now.day))
        self.maps.look_up_days()
        self.bar.fold(False)
        self._canvas.look_again()
        self._say()

    def close(self) -> None:
        """Back to now, and fold the line of days away."""
        self.stop_comparing()
        self.go(None)
        self.bar.fold(True)
        self._canvas.look_again()
        self._canvas.setFocus()

    def _wander(self, day: date) -> None:
        """The handle was moved: at once, but a large map is only shown where the dragged handle rests."""
        if self.now is None or not self.bar.track.isSliderDown() or len(self.now.people) <= MANY:
            self.go(day)
            return
        self.day = day if day < self.now.day else None
        self.bar.show_state(day, self.since, written(day))
        self._rest.start()

    def go(self, day: date | None) -> None:
        """Show the map as it was at the end of ``day``, as soon as it is here; None is now."""
        if self.now is None:
            return
        self.day = day if day is not None and day < self.now.day else None
        if self.since is not None and self.since >= (self.day or self.now.day):
            self.since = None
        self._turn()

    def compare(self) -> None:
        """Compare a past day with now, and now with a quarter ago."""
        if self.now is None:
            return
        first = self.bar.track.days.first
        since = self.day or max(first, self.now.day - QUARTER)
        if since < self.now.day:
            self.day, self.since = None, since
            self._turn()

    def compare_with(self, since: date) -> None:
        """Compare what is shown with an earlier day."""
        self.since = since
        self._turn()

    def stop_comparing(self) -> None:
        if self.since is not None:
            self.since = None
            self._turn()

    def escape(self) -> bool:
        """End the comparison, else go back to now; False when there is nothing to end."""
        if self.since is not None:
            self.stop_comparing()
        elif self.day is not None:
            self.go(None)
        else:
            return False
        return True

    # -- turning ---------------------------------------------------------------------------------

    def _turn(self) -> None:
        """Show what is here of what is wanted, and ask for the rest."""
        self._rest.stop()
        found = self._nearest(self.day) if self.day is not None else None
        if found is not self._shown and (self.day is None or found is not None):
            self._shown = found
            self._canvas.show_past(found is not None)
            self.turned.emit()
        else:
            self.show()
        self._say()
        self._ask()

    def _nearest(self, day: date) -> PowerMap | None:
        """The map of ``day``, until it is here that of the change before: it only is a little younger."""
        changed = max((each for each in self.bar.track.days.counts if each <= day), default=None)
        return self.maps.get(day) or (self.maps.get(changed) if changed is not None else None)

    def _ask(self) -> None:
        """Ask for what is wanted first, then for what may be wanted next."""
        days, at = self.bar.track.days, self.day or self.bar.track.days.last
        ahead = AHEAD if self.maps.come_quickly else 0
        near = sorted(days.counts, key=lambda day: abs((day - at).days))[:ahead]
        self.maps.want(
            *(each for each in (self.day, self.since, *near) if each is not None and each < days.last)
        )

    def _arrive(self, day: date) -> None:
        if day in (self.day, self.since):
            self._turn()

    def _take_days(self, days: MapDays) -> None:
        self.bar.track.show_days(days)
        self._say()
        self._ask()

    def _fail(self, error: Exception) -> None:
        report(error, self._canvas)
        self.since, self.day = None, None
        self._turn()

    def _forget(self) -> None:
        self.day = self.since = self._shown = self._compared = None
        self._canvas.show_past(False)
        self._inspector.show_own()
        self.bar.fold(True)

    # -- showing ---------------------------------------------------------------------------------

    def show(self) -> None:
        """The map is on the scene, in this way: mark it, and fill the panel at its side.

        While a map to compare is on its way there are no marks: those of before are of other days.
        """
        before = self.maps.get(self.since) if self.since is not None else None
        after = self.maps.get(self.day) if self.day is not None else self.now
        if before is not None and after is not None:
            self._mark(before, after)
        elif self._compared is not None:
            self._scene.show_overlay(None)
            if self.since is None:
                self._compared = None
        if self._compared is None:
            self._follow()

    def _mark(self, before: PowerMap, after: PowerMap) -> None:
        if self._compared != (before, after):
            self._compared = before, after
            self.differences = compare(before, after)
            panel = ComparisonPanel(before, after, self.differences, self._topics)
            panel.chosen.connect(self._see)
            panel.topics_wanted.connect(self._see_only)
            self._inspector.show_instead(tr("What changed"), panel)
            self._say()
        kinds = kinds_of(self._topics)
        self._scene.show_overlay(overlay(self.differences, before, self._scene.arrangement, kinds))

    def _see_only(self, topics: frozenset[Topic]) -> None:
        self._topics = topics
        self.show()

    def _see(self, difference: Difference) -> None:
        """Select what a difference is about and bring it to the middle."""
        stands_for = self._scene.arrangement.stands_for
        keys = [stands_for.get(key, key) for key in difference.keys]
        keys = [key for key in keys if key in self._scene.cards]
        self._scene.select(keys)
        if keys:
            self._canvas.centre_on(keys[0])

    def _follow(self) -> None:
        """Tell about what is selected on the map of a past day."""
        if self._compared is not None:
            return
        if self._shown is None:
            self._inspector.show_own()
            return
        panel = PastPanel(self._shown, [item.key for item in self._scene.selected_cards()])
        self._inspector.show_instead(panel.title, panel)

    def _say(self) -> None:
        if self.now is None or not self.bar.is_open:
            return
        day = self.day or self.now.day
        self.bar.show_state(day, self.since, str(self._words(day)))

    def _words(self, day: date) -> Text:
        if self.since is not None:
            return Text("{day} compared with {other}", day=written(day), other=written(self.since))
        if self.day is not None and self._shown is None:
            return Text("Drawing the map of {day}", day=written(day))
        if self.day is not None:
            return Text("Map of {day}. Nothing can be edited here.", day=written(day))
        return Text("Today. Drag the handle to see the map as it was.")
