"""Path to power: who can introduce us to the person we need."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from app.formats import listing, percentage
from app.network.paths import Path, PathToPower, path_to_power
from app.network.plain import Network, Person
from app.network.weakness import weight
from app.text import Text, tr
from app.tokens import SPACE
from views.power_map.items.overlay import Mark, Overlay, Tone, Way
from views.power_map.questions.parts import PersonLine, indented, why_button
from views.power_map.questions.planning import Advice
from views.power_map.questions.question import Asked, Question, empty
from views.widgets.buttons import LineButton
from views.widgets.fields import ChoiceField
from views.widgets.layout import SectionHeading, column, hairline, row
from views.widgets.text import PlainLabel

SELECTED = "selected"
"""The choice to start from who is selected on the map."""

EASE = (
    (0.5, Text("likely")),
    (0.25, Text("worth a try")),
    (0.1, Text("hard")),
    (0.0, Text("very hard")),
)
"""From which ease on an introduction, or a path of them, is called so. Our own words."""


class PathQuestion(Question):
    """Goal and start above, the paths below, the easiest unfolded."""

    def __init__(self) -> None:
        super().__init__()
        self._asked: Asked | None = None
        self._selected: Sequence[str] = ()
        self.answer: PathToPower | None = None
        self.chosen = 0
        self.paths: list[LineButton] = []
        self.advice: Advice | None = None
        self.goal = ChoiceField(tr("Whom do we need to reach?"), [])
        self.start = ChoiceField(tr("Starting from"), [], empty=tr("Everybody who supports us"))
        for field in (self.goal, self.start):
            field.committed.connect(lambda _: self._ask())
            field.committed.connect(lambda _: self.look())
        self._answer = column(space=SPACE.s)
        column(self.goal, self.start, self._answer, None, space=SPACE.m, parent=self)

    def about(self, people: Sequence[str]) -> None:
        """The first of ``people`` is the goal; several: the others are where to start."""
        self._selected = tuple(people)
        if self._asked is None:
            return
        known = self._asked.network.person
        if people and people[0] in known:
            self.goal.set_value(people[0])
        self._offer_starts()
        self.start.set_value(SELECTED if len(self._selected) > 1 else None)
        self._ask()
        self.look()

    def show_map(self, asked: Asked) -> None:
        network = asked.network
        self._asked = asked
        goal, start = self.goal.value(), self.start.value()
        self.goal.set_choices([(each.key, _told(each)) for each in network.people])
        if goal not in network.person:
            goal = default_goal(network)
        self.goal.set_value(goal)
        self._offer_starts()
        self.start.set_value(start if start == SELECTED or start in network.person else None)
        self._ask()

    def _offer_starts(self) -> None:
        assert self._asked is not None
        choices = [(each.key, _told(each)) for each in self._asked.network.supporters]
        if len(self._selected) > 1:
            choices.insert(0, (SELECTED, tr("Who else was selected on the map")))
        self.start.set_choices(choices)

    def _ask(self) -> None:
        """Answer anew for the chosen goal and start."""
        asked, goal = self._asked, self.goal.value()
        if asked is None or goal is None:
            return
        start = self.start.value()
        starts = self._selected[1:] if start == SELECTED else None if start is None else [start]
        self.answer = path_to_power(asked.network, goal, starts=starts)
        self.chosen = min(self.chosen, max(0, len(self.answer.paths) - 1))
        self._show()

    def choose(self, place: int) -> None:
        """Unfold another path."""
        self.chosen = place
        self._show()
        self.paths[place].setFocus()
        self.look()

    def _show(self) -> None:
        assert self._asked is not None
        assert self.answer is not None
        empty(self._answer)
        self.paths, self.advice = [], None
        for note in self.answer.notes:
            self._answer.addWidget(PlainLabel(str(note), "quiet", wrap=True))
        for place, path in enumerate(self.answer.paths):
            self._answer.addWidget(hairline())
            self._answer.addWidget(self._head(place, path))
            if place == self.chosen:
                self._answer.addWidget(indented(self._hops(path), SPACE.s))
                self._answer.addWidget(indented(self._advise(path.steps), SPACE.s))
        if self.answer.instead:
            self._answer.addWidget(SectionHeading(tr("Instead")))
            self._answer.addWidget(self._advise(self.answer.instead))
        self.answered.emit()

    def look(self) -> None:
        """Bring the chosen path into sight, or the goal."""
        if self.answer is not None:
            paths = self.answer.paths
            self.looked_for.emit(paths[self.chosen].people if paths else [self.answer.goal])

    def _head(self, place: int, path: Path) -> QWidget:
        """The path in one line: its number, how easy it is, through whom."""
        assert self._asked is not None
        people = self._asked.network.person
        through = listing(people[key].name for key in path.people[:-1])
        said = tr(
            "Path {number}: {percent}, {word}, through {names}",
            number=place + 1,
            percent=percentage(path.ease),
            word=str(in_words(path.ease)),
            names=through,
        )
        head = LineButton(said, lambda: self.choose(place), wraps=True)
        number = PlainLabel(str(place + 1), "section")
        number.setFixedWidth(18)
        word = tr("{percent}, {word}", percent=percentage(path.ease), word=str(in_words(path.ease)))
        head.body.addWidget(number)
        words = column(
            PlainLabel(word, "strong"),
            PlainLabel(tr("Through {names}", names=through), "caption", wrap=True),
            space=0,
        )
        head.body.addLayout(words, 1)
        self.paths.append(head)
        return head

    def _hops(self, path: Path) -> QWidget:
        assert self._asked is not None
        people = self._asked.network.person
        made = QWidget()
        box = column(space=2, parent=made)
        for hop in path.hops:
            box.addWidget(self._person(people[hop.source]))
            ease = tr("↓ {percent}, {word}", percent=percentage(hop.ease), word=str(in_words(hop.ease)))
            reasons = "\n".join(str(reason) for reason in hop.reasons)
            lines = QWidget()
            column(
                PlainLabel(ease, "quiet"), PlainLabel(reasons, "caption", wrap=True), space=0, parent=lines
            )
            box.addWidget(indented(lines, SPACE.l))
        box.addWidget(self._person(people[path.hops[-1].target]))
        why = why_button(tr("Ease of the path"), percentage(path.ease), path.why)
        box.addLayout(row(why, None))
        return made

    def _person(self, person: Person) -> PersonLine:
        return PersonLine(person, lambda: self.seen.emit([person.key]))

    def _advise(self, steps: Sequence[object]) -> Advice:
        assert self._asked is not None
        self.advice = Advice(list(steps), self._asked.planned, self._asked.power_map.day)  # type: ignore[arg-type]
        self.advice.wanted.connect(self.plan_wanted)
        self.advice.plan_wanted.connect(self.plan_shown)
        return self.advice

    def overlay(self) -> Overlay:
        """The chosen path in full colour, the others broken; each way has the numbers of its paths."""
        if self.answer is None or not self.answer.paths:
            goal = self.goal.value()
            return Overlay({goal: Mark(tr("Goal"))}) if goal else Overlay()
        numbers: dict[tuple[str, str], list[int]] = {}
        for place, path in enumerate(self.answer.paths):
            for hop in path.hops:
                numbers.setdefault((hop.source, hop.target), []).append(place)
        ways = tuple(
            Way(
                source,
                target,
                listing(place + 1 for place in places),
                Tone.ACCENT if self.chosen in places else Tone.QUIET,
                dashed=self.chosen not in places,
            )
            for (source, target), places in numbers.items()
        )
        best = self.answer.paths[self.chosen]
        marks = {key: Mark("") for key in best.people[1:-1]}
        marks[best.people[0]] = Mark(tr("Start"), Tone.GOOD)
        marks[best.people[-1]] = Mark(tr("Goal"), Tone.WARN)
        return Overlay(marks, ways, dims_others=True)


def default_goal(network: Network) -> str | None:
    """The weightiest of those who decide and are below their target, rather one who does not support us."""
    if not network.people:
        return None

    def rank(person: Person) -> tuple[bool, bool, tuple[float, int]]:
        below = person.target is not None and person.level.score < person.target.score
        return below and not person.supports, below, weight(network, person)

    return max(network.people, key=rank).key


def in_words(ease: float) -> Text:
    """How easy something of this ease (0–1) is."""
    return next(word for least, word in EASE if ease >= least)


def _told(person: Person) -> str:
    return f"{person.name} · {person.title}" if person.title else person.name
