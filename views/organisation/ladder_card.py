"""The ladder to strategic partnership (row 45): four rungs, where one stands, what is missing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.labels import label
from app.method.partnership import RUNGS, Criterion, Ladder
from app.network.plain import Draft
from app.queries.organisation import OrganisationFacts
from app.text import tr
from app.tokens import SPACE
from models.values import Partnership
from views.customers.scores import said
from views.icons import picture
from views.organisation.edits import OrganisationEdits
from views.organisation.figure import FigureButton
from views.theme import theme
from views.widgets.buttons import LineButton, button
from views.widgets.layout import Card, SectionHeading, column, hairline, row
from views.widgets.text import ElidedLabel, PlainLabel

INDENT = 24


class LadderCard(Card):
    """``plan_wanted(Draft)`` when what is missing shall be planned. The rung to look at is opened."""

    plan_wanted = Signal(object)

    def __init__(self, edits: OrganisationEdits) -> None:
        super().__init__()
        self._edits = edits
        self._facts: OrganisationFacts | None = None
        self._opened: Partnership | None = None
        self._customer = ""
        self.heading = SectionHeading(tr("Partnership"))
        self.stands = FigureButton(tr("Partnership"))
        self.withdraw = button(tr("Withdraw the confirmation"), lambda: edits.confirm(None), kind="quiet")
        self.rungs = {step: RungRow(step) for step in reversed(RUNGS)}
        self.body.setSpacing(SPACE.s)
        self.body.addWidget(self.heading)
        self.body.addLayout(row(self.stands, None, self.withdraw))
        for step, rung in self.rungs.items():
            rung.opened.connect(lambda step=step: self.open_rung(step))
            rung.confirmed.connect(lambda step=step: self._confirm(step))
            rung.plan_wanted.connect(self.plan_wanted)
            self.body.addWidget(hairline())
            self.body.addWidget(rung)
        self.body.addStretch(1)

    def show_facts(self, facts: OrganisationFacts) -> None:
        self._facts = facts
        found = facts.ladder
        if facts.customer != self._customer:
            self._customer, self._opened = facts.customer, found.next or found.confirmed
        self.stands.show_figure(
            label(found.confirmed) if found.confirmed else tr("Not confirmed yet"), said(found.why)
        )
        self.withdraw.setVisible(found.confirmed is not None)
        for step, rung in self.rungs.items():
            rung.show_rung(facts, step is self._opened)

    def _confirm(self, step: Partnership) -> None:
        facts = self._facts
        if facts is not None:
            self._edits.confirm(step, len(facts.ladder.missing_until(step)))

    def open_rung(self, step: Partnership) -> None:
        """Show what a rung asks for; of the open one, hide it."""
        self._opened = None if self._opened is step else step
        if self._facts is not None:
            self.show_facts(self._facts)


class RungRow(QWidget):
    """One rung: how much of it is there; opened, each fact with a check or the deed that brings it."""

    opened = Signal()
    confirmed = Signal()
    plan_wanted = Signal(object)

    def __init__(self, step: Partnership) -> None:
        super().__init__()
        self.step = step
        self.head = LineButton(label(step), self.opened.emit)
        self.head.body.setContentsMargins(0, 4, 0, 4)
        self._sign = PlainLabel()
        self.name = ElidedLabel(label(step))
        self.note = ElidedLabel("", "caption")
        self.head.body.addWidget(self._sign)
        self.head.body.addWidget(self.name, 1)
        self.head.body.addWidget(self.note)
        self.confirm = button(tr("Confirm"), self.confirmed.emit)
        self.confirm.setAccessibleName(tr("Confirm the partnership “{step}”", step=label(step)))
        self._detail = QWidget()
        self._lines = column(space=SPACE.xs, margins=(0, 0, 0, SPACE.s), parent=self._detail)
        line = row(self.head, self.confirm)
        line.setStretch(0, 1)
        column(line, self._detail, space=0, parent=self)

    def show_rung(self, facts: OrganisationFacts, is_open: bool) -> None:
        found = facts.ladder
        rung = next(each for each in found.rungs if each.step is self.step)
        here = found.confirmed is self.step
        missing = found.missing_until(self.step)
        asked = found.asked_until(self.step)
        self.name.set_tone("strong" if here else "")
        self.note.setText(_note(found, self.step, asked))
        self.note.set_tone("good" if here and not missing else "warn" if here else "caption")
        reached = found.reached is not None and RUNGS.index(found.reached) >= RUNGS.index(self.step)
        icon = "circle-check" if reached else "flag" if here else "arrow-up"
        ink = theme().tokens.good if reached else theme().tokens.warn if here else theme().tokens.ink_3
        self._sign.setPixmap(picture(icon, 16, ink))
        self.head.setAccessibleName(f"{label(self.step)}: {self.note.text()}")
        self.confirm.setVisible(is_open and not here)
        self._detail.setVisible(is_open)
        self._fill(rung.criteria, asked, facts if is_open else None)

    def lines(self) -> list[CriterionLine]:
        """The facts in sight."""
        found = (self._lines.itemAt(place).widget() for place in range(self._lines.count()))
        return [line for line in found if isinstance(line, CriterionLine)]

    def _fill(
        self, criteria: Sequence[Criterion], asked: Sequence[Criterion], facts: OrganisationFacts | None
    ) -> None:
        for line in self.lines():
            self._lines.removeWidget(line)
            line.hide()
            line.deleteLater()
        if facts is None:
            return
        own = [each.deed.source for each in criteria]
        for each in asked:
            draft = Draft(each.deed)
            below = "" if each.deed.source in own else label(facts.ladder.rung_of(each))
            line = CriterionLine(each, below, facts.planned.holds(draft))
            line.add.clicked.connect(lambda _=False, draft=draft: self.plan_wanted.emit(draft))
            self._lines.addWidget(line)


class CriterionLine(QWidget):
    """A fact that is there, or the deed that would bring it."""

    def __init__(self, criterion: Criterion, below: str, planned: bool) -> None:
        """``below`` names the lower rung that asks for it, "" where this one does."""
        super().__init__()
        self.criterion = criterion
        tokens = theme().tokens
        sign = PlainLabel()
        sign.setPixmap(
            picture("check", 16, tokens.good) if criterion.is_met else picture("x", 16, tokens.warn)
        )
        tone = "quiet" if criterion.is_met else ""
        words = column(PlainLabel(str(criterion.wanted), tone, wrap=True), space=0)
        self.add = button(tr("Plan it"), kind="quiet", icon="plus")
        self.add.setVisible(not criterion.is_met and not planned)
        if not criterion.is_met:
            parts = (below, criterion.now, criterion.deed)
            how = " · ".join(str(part) for part in parts if part)
            words.addWidget(PlainLabel(how, "caption", wrap=True))
            self.add.setAccessibleName(tr("Plan “{title}”", title=criterion.deed))
        state = PlainLabel(tr("In the plan"), "caption")
        state.setVisible(planned and not criterion.is_met)
        line = row(sign, words, self.add, state, margins=(theme().size(INDENT), 0, 0, 0), parent=self)
        line.setStretch(1, 1)


def _note(found: Ladder, step: Partnership, asked: Sequence[Criterion]) -> str:
    missing = sum(not each.is_met for each in asked)
    if found.confirmed is step:
        if not missing:
            return tr("confirmed, and all facts are there")
        return (
            tr("confirmed, {count} facts missing", count=missing)
            if missing > 1
            else tr("confirmed, 1 fact missing")
        )
    return tr("{met} of {count} facts", met=len(asked) - missing, count=len(asked))
