"""What if: a sandbox of suppositions, with the figures before and after. Nothing of it is stored."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.errors import UserError
from app.network.changes import Becomes, Leaves, Supposition, TakesSeat
from app.network.what_if import Outcome, suppose
from app.text import Text, tr
from app.tokens import SPACE
from views.attempt import report
from views.power_map.items.overlay import Overlay
from views.power_map.questions.outcome import OutcomeView
from views.power_map.questions.planning import Advice
from views.power_map.questions.question import Asked, Question, empty
from views.power_map.questions.supposing import Supposing
from views.power_map.questions.supposition_marks import marks_of
from views.widgets.buttons import button, icon_button
from views.widgets.layout import SectionHeading, column, row
from views.widgets.text import PlainLabel


class WhatIfQuestion(Question):
    """What is supposed, one line each, then what would come of it. ``outcome`` is None without any."""

    supposed = Signal()
    """The map is to be shown as ``outcome`` says, or as it is."""

    def __init__(self) -> None:
        super().__init__()
        self._asked: Asked | None = None
        self.changes: list[Supposition] = []
        self.outcome: Outcome | None = None
        self.answer: OutcomeView | None = None
        self.advice: Advice | None = None
        self.form = Supposing()
        self.form.wanted.connect(self.add)
        self.more = button(tr("Suppose more"), self._suppose_more, kind="quiet", icon="plus")
        self.drop = button(tr("Drop it all"), self.clear, kind="quiet", icon="x")
        self._deeds = QWidget()
        row(self.more, self.drop, None, parent=self._deeds)
        self._list = column(space=SPACE.xs)
        self._answer = column(space=SPACE.s)
        column(self._list, self._deeds, self.form, self._answer, None, space=SPACE.m, parent=self)

    def about(self, people: Sequence[str]) -> None:
        self.form.offer(people)

    def show_map(self, asked: Asked) -> None:
        """Suppositions about who is not on the map any more are dropped."""
        another = self._asked is not None and self._asked.power_map.customer != asked.power_map.customer
        self._asked = asked
        self.form.show_network(asked.network)
        changes, self.changes, self.outcome = [] if another else self.changes, [], None
        for change in changes:
            self._try([*self.changes, change])
        self._show()

    def add(self, *changes: Supposition) -> None:
        """Suppose these too; what was supposed about the same person or seat before gives way."""
        kept = [each for each in self.changes if not any(_same(each, new) for new in changes)]
        if self._try([*kept, *changes]):
            self._show()
            self.supposed.emit()
            self.looked_for.emit(list(self.overlay().marks))

    def remove(self, change: Supposition) -> None:
        """No longer suppose this; what cannot be supposed without it goes too."""
        rest = [each for each in self.changes if each != change]
        self.changes, self.outcome = [], None
        for each in rest:
            self._try([*self.changes, each])
        self._show()
        self.supposed.emit()

    def clear(self) -> None:
        """The map as it is."""
        if self.changes:
            self.changes, self.outcome = [], None
            self._show()
            self.supposed.emit()

    def suppose_taken(self, seat: str) -> None:
        """Begin to suppose that somebody takes a seat."""
        self.form.show()
        self.form.offer_seat(seat)

    def _suppose_more(self) -> None:
        self.form.show()
        self.form.sort.setFocus()

    def _try(self, changes: list[Supposition]) -> bool:
        assert self._asked is not None
        try:
            self.outcome = suppose(self._asked.network, changes, self._asked.habits)
        except UserError as error:
            report(error, self)
            return False
        self.changes = changes
        return True

    def _show(self) -> None:
        empty(self._list)
        empty(self._answer)
        self.answer = self.advice = None
        outcome, asked = self.outcome, self._asked
        self.form.setVisible(outcome is None)
        self._deeds.setVisible(outcome is not None)
        if outcome is None or asked is None:
            self._answer.addWidget(
                PlainLabel(
                    tr("Suppose something, and see what becomes of K, gap and coverage. Nothing is stored."),
                    "quiet",
                    wrap=True,
                )
            )
            self.answered.emit()
            return
        self._list.addWidget(SectionHeading(tr("Supposed")))
        for change, said in zip(self.changes, outcome.said, strict=True):
            self._list.addWidget(self._line(change, said))
        self.answer = OutcomeView(outcome)
        self.answer.seen.connect(self.seen)
        self._answer.addWidget(self.answer)
        if outcome.items:
            self._answer.addWidget(SectionHeading(tr("What it takes")))
            self.advice = Advice(outcome.items, asked.planned, asked.power_map.day)
            self.advice.wanted.connect(self.plan_wanted)
            self.advice.plan_wanted.connect(self.plan_shown)
            self._answer.addWidget(self.advice)
        self.answered.emit()

    def _line(self, change: Supposition, said: Text) -> QWidget:
        made = QWidget()
        gone = icon_button("x", tr("No longer suppose: {text}", text=str(said)), lambda: self.remove(change))
        row(PlainLabel(str(said), wrap=True), gone, parent=made).setStretch(0, 1)
        return made

    def overlay(self) -> Overlay:
        if self.outcome is None or self._asked is None:
            return Overlay()
        return marks_of(self._asked.network, self.outcome.network, self.changes)


def _same(one: Supposition, other: Supposition) -> bool:
    match one, other:
        case ((Leaves() | Becomes()), (Leaves() | Becomes())):
            return one.person == other.person
        case TakesSeat(), TakesSeat():
            return one.seat == other.seat
    return False
