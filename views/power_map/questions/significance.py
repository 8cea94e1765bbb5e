"""How influential the selected person is, beside K, while the network of influence is looked at."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from app.network.centrality import HERE, Influence, influence, influence_apart
from app.power_map.perspective import Lens
from app.queries.network import network
from app.queries.power_map import PowerMap
from app.text import Text, tr
from app.tokens import SPACE
from views.attempt import report
from views.power_map.items.scene import MapScene
from views.widgets.layout import column, hairline, row
from views.widgets.score_badge import ScoreBadge, Why
from views.widgets.text import ElidedLabel, PlainLabel

if TYPE_CHECKING:
    from app.jobs import Job
    from app.workspace import Workspace

WIDEST = 180


class Significance(QWidget):
    """Name, influence with "Why?", and rank; a large network is counted in the background."""

    resized = Signal()

    def __init__(self, workspace: Workspace, scene: MapScene) -> None:
        super().__init__()
        self._workspace, self._scene = workspace, scene
        self._counted: PowerMap | None = None
        self._found: Mapping[str, Influence] = {}
        self._job: Job | None = None
        self._name = ElidedLabel("", "strong")
        self._name.setMaximumWidth(WIDEST)
        self.badge = ScoreBadge(tr("Influence"), tr("Influence"))
        self.rank = PlainLabel("", "quiet")
        figures = row(self.badge, None, self.rank, space=SPACE.m)
        column(hairline(), self._name, figures, space=SPACE.xs, margins=(0, SPACE.xs, 0, 0), parent=self)
        self.hide()
        scene.chosen.connect(self.follow)
        scene.shown.connect(self.follow)

    def follow(self) -> None:
        """Somebody else is selected, or the map is another."""
        power_map, person = self._scene.power_map, self._person()
        if power_map is None or person is None:
            self._show_at_all(False)
            return
        if power_map is not self._counted:
            self._count(power_map)
        self._say(power_map, person)
        self._show_at_all(True)

    def _person(self) -> str | None:
        """The one selected person, while the network is looked at."""
        people = self._scene.selected_people()
        looks = self._scene.arrangement.perspective.lens is Lens.INFLUENCE
        return people[0] if looks and len(people) == 1 else None

    def _count(self, power_map: PowerMap) -> None:
        self._counted, self._found = power_map, {}
        if self._job is not None:
            self._job.cancel()
            self._job = None
        asked = network(power_map)
        if len(asked.people) <= HERE:
            self._found = influence(asked)
            return
        self._job = self._workspace.jobs.start(
            Text("Counting who stands between whom"),
            lambda progress: (power_map, influence_apart(asked, progress)),
            self._take,
            self._fail,
        )
        self._job.ended.connect(self._end)

    @Slot(object)
    def _take(self, counted: tuple[PowerMap, Mapping[str, Influence]]) -> None:
        power_map, found = counted
        if self._counted is power_map:
            self._found = found
            self.follow()

    @Slot(object)
    def _fail(self, error: Exception) -> None:
        report(error, self)

    @Slot()
    def _end(self) -> None:
        """Nothing counts any more, whether it came to an answer or was cancelled."""
        if self.sender() is self._job:
            self._job = None
            self.follow()

    def _say(self, power_map: PowerMap, person: str) -> None:
        self._name.setText(power_map.person[person].name)
        self._name.updateGeometry()
        found = self._found.get(person)
        if found is None:
            self.badge.set_score(None)
            self.rank.setText(tr("Counting…") if self._job is not None else "")
            return
        why = found.why
        inputs = [(str(what), str(value)) for what, value in why.inputs]
        next_step = str(why.next_step) if why.next_step is not None else ""
        self.badge.set_score(found.number, Why(str(why.rule), inputs, next_step))
        self.rank.setText(tr("Rank {rank}", rank=found.rank))

    def _show_at_all(self, on: bool) -> None:
        if on or not self.isHidden():
            self.setVisible(on)
            self.resized.emit()
