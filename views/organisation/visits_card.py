"""Executive visits 高层互访: those of the last months both ways, and those that are planned."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtWidgets import QWidget

from app.formats import day, number
from app.labels import label
from app.method.months import is_within
from app.queries.organisation import OrganisationFacts, VisitFact
from app.text import tr
from app.tokens import SPACE
from models.values import ActivityKind, ActivityState, VisitDirection
from views.customers.scores import said
from views.icons import picture
from views.organisation.edits import OrganisationEdits
from views.organisation.figure import FigureButton
from views.organisation.meeting_form import MeetingForm
from views.theme import theme
from views.widgets.buttons import LineButton, button
from views.widgets.layout import Card, SectionHeading, column, row
from views.widgets.popover import Popover
from views.widgets.text import ElidedLabel, PlainLabel

SHOWN = 4
ARROWS = {VisitDirection.OUTWARD: "arrow-right", VisitDirection.INWARD: "arrow-left"}


class VisitsCard(Card):
    """How often executives met, which way, and when they meet next."""

    def __init__(self, edits: OrganisationEdits) -> None:
        super().__init__()
        self._edits = edits
        self._facts: OrganisationFacts | None = None
        self.heading = SectionHeading(tr("Executive visits"))
        self.count = FigureButton(tr("Executive visits"))
        self.ways = ElidedLabel("", "quiet")
        self.plan = button(tr("Plan a visit"), self.open_form, kind="quiet", icon="plus")
        self.heading.add(button(tr("Receptions"), edits.open_receptions, kind="quiet"))
        self.heading.add(self.plan)
        self.body.setSpacing(SPACE.s)
        self.body.addWidget(self.heading)
        counted = row(self.count, self.ways, space=SPACE.m)
        counted.setStretch(1, 1)
        self.body.addLayout(counted)
        self._lines = column(space=0)
        self.body.addLayout(self._lines)
        self.empty = PlainLabel("", "quiet", wrap=True)
        self.body.addWidget(self.empty)

    def show_facts(self, facts: OrganisationFacts) -> None:
        self._facts = facts
        counted = facts.executive
        self.count.show_figure(
            number(counted.count), said(counted.why), "good" if counted.is_green else "bad"
        )
        self.ways.setText(
            tr(
                "in {months} months: {outward} × we visited them, {inward} × they visited us",
                months=facts.method.executive_months,
                outward=counted.outward,
                inward=counted.inward,
            )
        )
        for line in self.lines():
            self._lines.removeWidget(line)
            line.hide()
            line.deleteLater()
        ahead = facts.ahead[:SHOWN]
        for visit in (*ahead, *facts.visits[:SHOWN]):
            self._lines.addWidget(VisitLine(visit, facts, self._edits))
        self.empty.setVisible(not facts.visits and not facts.ahead)
        self.empty.setText(tr("No executive visit is known yet. Plan the first one: it lifts recognition."))

    def lines(self) -> list[VisitLine]:
        """The visits in sight: planned ones first, then the past, newest first."""
        found = (self._lines.itemAt(place).widget() for place in range(self._lines.count()))
        return [line for line in found if isinstance(line, VisitLine)]

    def open_form(self) -> MeetingForm:
        """Ask when the next visit is; it goes the way that is missing."""
        inward = self._facts is not None and self._facts.executive.inward
        outward = self._facts is not None and self._facts.executive.outward
        way = VisitDirection.INWARD if outward and not inward else VisitDirection.OUTWARD
        form = MeetingForm(
            tr("Plan an executive visit"),
            tr("Plan the visit"),
            tr("Executive visit"),
            way,
            asks_direction=True,
        )
        form.planned.connect(self._plan)
        Popover(form, self.plan).open()
        form.day.setFocus()
        return form

    def _plan(self, title: str, starts_at: datetime, direction: VisitDirection | None) -> None:
        self._edits.plan_meeting(ActivityKind.EXECUTIVE_VISIT, title, starts_at, direction)


class VisitLine(QWidget):
    """One visit; pressed, it opens in the plan. A planned one whose day has come can be closed here."""

    def __init__(self, visit: VisitFact, facts: OrganisationFacts, edits: OrganisationEdits) -> None:
        super().__init__()
        self.visit = visit
        planned = visit.state is ActivityState.PLANNED
        way = label(visit.direction) if visit.direction is not None else tr("Which way?")
        said_of = " · ".join(part for part in (day(visit.day), way, visit.title) if part)
        self.open = LineButton(said_of, lambda: edits.open(visit.key))
        self.open.body.setContentsMargins(0, 4, 0, 4)
        sign = PlainLabel()
        icon = "circle-question-mark" if visit.direction is None else ARROWS[visit.direction]
        sign.setPixmap(picture(icon, 16, theme().tokens.accent if planned else theme().tokens.ink_2))
        counts = is_within(visit.day, facts.day, facts.method.executive_months)
        when = PlainLabel(day(visit.day), "strong" if planned else "" if counts else "caption")
        self.open.body.addWidget(sign)
        self.open.body.addWidget(when)
        self.open.body.addWidget(ElidedLabel(f"{way} · {visit.title}", "quiet"), 1)
        late = planned and visit.day < facts.day
        state = tr("Past, not closed") if late else tr("planned")
        self.state = PlainLabel(state if planned else "", "warn" if late else "caption")
        self.open.body.addWidget(self.state)
        deeds: list[QWidget] = []
        if planned and visit.day <= facts.day:
            done = button(tr("It took place"), lambda: edits.mark_done(visit.key, visit.title), icon="check")
            deeds.append(done)
        if not planned and visit.direction is None:
            deeds += [
                button(label(each), lambda each=each: edits.set_direction(visit.key, visit.title, each))
                for each in VisitDirection
            ]
        self.deeds = deeds
        row(self.open, *deeds, parent=self).setStretch(0, 1)
