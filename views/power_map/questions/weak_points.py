"""Weak points: what hangs by a thread, the gravest first."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.network.weak_points import weak_points
from app.network.weakness import Gravity, WeakKind, WeakPoint
from app.text import Text, tr
from app.tokens import SPACE
from views.power_map.items.overlay import Mark, Overlay, Tone
from views.power_map.questions.parts import indented, why_button
from views.power_map.questions.planning import Advice
from views.power_map.questions.question import Asked, Question, empty
from views.widgets.buttons import LineButton, button
from views.widgets.layout import SectionHeading, column, row
from views.widgets.text import PlainLabel

MOST = 40
"""Weak points that are listed until all are wanted."""

GRAVITIES = {
    Gravity.ACUTE: (Text("Acute"), Tone.BAD),
    Gravity.SERIOUS: (Text("Serious"), Tone.WARN),
    Gravity.WATCH: (Text("To watch"), Tone.QUIET),
}

KINDS = {
    WeakKind.OPPOSED_SEAT: Text("Against us"),
    WeakKind.UNREACHED: Text("Out of reach"),
    WeakKind.SINGLE_THREAD: Text("Single thread"),
    WeakKind.EMPTY_SEAT: Text("Empty seat"),
    WeakKind.NO_COACH: Text("No coach"),
    WeakKind.DEPARTMENT: Text("No supporter"),
    WeakKind.NOT_MET: Text("Not met"),
    WeakKind.ONE_CONTACT: Text("One contact"),
    WeakKind.SAME_FEW: Text("The same few"),
    WeakKind.UNPLANNED: Text("Not planned"),
}
"""What stands on the cards that a weak point is about."""


class WeakPointsQuestion(Question):
    """A list by gravity; the chosen point shows what to do, and is marked alone."""

    def __init__(self) -> None:
        super().__init__()
        self._asked: Asked | None = None
        self.points: tuple[WeakPoint, ...] = ()
        self.chosen: WeakPoint | None = None
        self.lines: list[LineButton] = []
        self.advice: Advice | None = None
        self._most = MOST
        self._list = column(space=2)
        column(self._list, None, parent=self)

    def show_map(self, asked: Asked) -> None:
        self._asked = asked
        self.points = weak_points(asked.network, asked.habits)
        about = self.chosen.about if self.chosen is not None else None
        self.chosen = next((point for point in self.points if point.about == about), None)
        self._show()

    def choose(self, point: WeakPoint) -> None:
        """Unfold a point and show it on the map; the one that is unfolded is folded again."""
        self.chosen = None if point is self.chosen else point
        place = self.points.index(point)
        self._show()
        self.lines[place].setFocus()
        if self.chosen is not None:
            self.seen.emit([*point.people, *point.seats])

    def _show(self) -> None:
        empty(self._list)
        self.lines, self.advice = [], None
        if not self.points:
            self._list.addWidget(PlainLabel(tr("No weak points: nothing here hangs by a thread."), wrap=True))
        gravity = None
        for point in self.points[: self._most]:
            if point.gravity is not gravity:
                gravity = point.gravity
                count = sum(each.gravity is gravity for each in self.points)
                self._list.addWidget(SectionHeading(str(GRAVITIES[gravity][0]), str(count)))
            self._list.addWidget(self._line(point))
            if point is self.chosen:
                self._list.addWidget(indented(self._details(point), SPACE.s))
        rest = len(self.points) - self._most
        if rest > 0:
            more = button(tr("Show {count} more", count=rest), self._show_all, kind="quiet")
            self._list.addLayout(row(more, None))
        self.answered.emit()

    def _show_all(self) -> None:
        self._most = len(self.points)
        self._show()

    def _line(self, point: WeakPoint) -> QWidget:
        said = tr("{kind}: {text}", kind=str(KINDS[point.kind]), text=str(point.text))
        line = LineButton(said, lambda: self.choose(point), wraps=True)
        words = PlainLabel(str(point.text), "strong" if point is self.chosen else "", wrap=True)
        line.body.addLayout(column(PlainLabel(str(KINDS[point.kind]), "caption"), words, space=0), 1)
        self.lines.append(line)
        return line

    def _details(self, point: WeakPoint) -> QWidget:
        assert self._asked is not None
        made = QWidget()
        box = column(PlainLabel(str(point.advice), "good", wrap=True), space=SPACE.s, parent=made)
        box.setContentsMargins(0, 0, 0, SPACE.m)
        box.addLayout(row(why_button(str(KINDS[point.kind]), "", point.why), None))
        self.advice = Advice([point.item], self._asked.planned, self._asked.power_map.day)
        self.advice.wanted.connect(self.plan_wanted)
        self.advice.plan_wanted.connect(self.plan_shown)
        box.addWidget(self.advice)
        return made

    def overlay(self) -> Overlay:
        """The chosen point alone, else all of them: each card says the gravest thing about it."""
        marks: dict[str, Mark] = {}
        for point in (self.chosen,) if self.chosen is not None else self.points:
            mark = Mark(str(KINDS[point.kind]), GRAVITIES[point.gravity][1])
            for key in (*point.people, *point.seats):
                marks.setdefault(key, mark)
        return Overlay(marks, dims_others=self.chosen is not None and bool(marks))
