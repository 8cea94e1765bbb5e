"""Strategy benchmarking meetings 战略对标会议, each with its topics (row 38)."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.formats import day
from app.labels import label
from app.queries.benchmarking import Meeting
from app.queries.organisation import OrganisationFacts
from app.text import tr
from app.tokens import SPACE
from models.values import ActivityKind, ActivityState, VisitDirection
from views.lines.topics import TopicsTable
from views.organisation.edits import OrganisationEdits
from views.organisation.meeting_form import MeetingForm
from views.widgets.buttons import LineButton, button
from views.widgets.layout import SectionHeading, column, row
from views.widgets.popover import Popover
from views.widgets.text import ElidedLabel, PlainLabel

if TYPE_CHECKING:
    from app.workspace import Workspace

AT_FIRST = 2


class MeetingsPart(QWidget):
    """The newest meetings with their topics; the others one click away."""

    def __init__(self, edits: OrganisationEdits) -> None:
        super().__init__()
        self._edits = edits
        self._facts: OrganisationFacts | None = None
        self._all = False
        self.blocks: dict[str, MeetingBlock] = {}
        self.heading = SectionHeading(tr("Strategy benchmarking"))
        self.plan = button(tr("Plan a meeting"), self.open_form, kind="quiet", icon="plus")
        self.heading.add(self.plan)
        self.empty = PlainLabel(
            tr(
                "No meeting yet. Open both strategies and write down the common ground: it lifts "
                "strategic fit."
            ),
            "quiet",
            wrap=True,
        )
        self._blocks = column(space=SPACE.m)
        self.more = button("", self.show_all, kind="quiet")
        column(self.heading, self.empty, self._blocks, row(self.more, None), space=SPACE.s, parent=self)

    def show_facts(self, facts: OrganisationFacts) -> None:
        if self._facts is not None and self._facts.customer != facts.customer:
            self._all = False
        self._facts = facts
        meetings = facts.meetings if self._all else facts.meetings[:AT_FIRST]
        self.empty.setVisible(not facts.meetings)
        self.more.setVisible(len(meetings) < len(facts.meetings))
        self.more.setText(tr("Show all {count} meetings", count=len(facts.meetings)))
        wanted = {each.key for each in meetings}
        for key in self.blocks.keys() - wanted:
            block = self.blocks.pop(key)
            self._blocks.removeWidget(block)
            block.hide()
            block.deleteLater()
        for place, each in enumerate(meetings):
            if each.key not in self.blocks:
                self.blocks[each.key] = MeetingBlock(each.key, self._edits.workspace, self._edits)
            block = self.blocks[each.key]
            if self._blocks.indexOf(block) != place:
                self._blocks.removeWidget(block)
                self._blocks.insertWidget(place, block)
            block.show_meeting(each, facts)

    def holder_of(self, key: str) -> QWidget | None:
        """The block of a meeting, or of the meeting with the topic ``key``."""
        facts = self._facts
        found = next(
            (
                each.key
                for each in (facts.meetings if facts is not None else ())
                if each.key == key or any(topic.key == key for topic in each.topics)
            ),
            None,
        )
        if found is not None and found not in self.blocks:
            self.show_all()
        return self.blocks.get(found or "")

    def show_all(self) -> None:
        """List older meetings too."""
        self._all = True
        if self._facts is not None:
            self.show_facts(self._facts)

    def open_form(self) -> MeetingForm:
        """Ask when the next meeting is."""
        form = MeetingForm(
            tr("Plan a strategy benchmarking meeting"),
            tr("Plan the meeting"),
            tr("Strategy benchmarking"),
            None,
            asks_direction=False,
        )
        form.planned.connect(self._plan)
        Popover(form, self.plan).open()
        form.day.setFocus()
        return form

    def _plan(self, title: str, starts_at: datetime, direction: VisitDirection | None) -> None:
        self._edits.plan_meeting(ActivityKind.BENCHMARKING, title, starts_at, direction)


class MeetingBlock(QWidget):
    """One meeting: a line that opens it in the plan, and its topics."""

    def __init__(self, key: str, workspace: Workspace, edits: OrganisationEdits) -> None:
        super().__init__()
        self.key = key
        self._edits = edits
        self._title = ""
        self.head = LineButton("", lambda: edits.open(key))
        self.head.body.setContentsMargins(0, 4, 0, 4)
        self.when, self.title = PlainLabel("", "strong"), ElidedLabel("")
        self.state = PlainLabel("", "caption")
        self.head.body.addWidget(self.when)
        self.head.body.addWidget(self.title, 1)
        self.head.body.addWidget(self.state)
        self.done = button(tr("It took place"), lambda: edits.mark_done(key, self._title), icon="check")
        self.topics = TopicsTable(workspace)
        head = row(self.head, self.done)
        head.setStretch(0, 1)
        column(head, self.topics, space=SPACE.xs, parent=self)

    def show_meeting(self, meeting: Meeting, facts: OrganisationFacts) -> None:
        self._title = meeting.title
        self.when.setText(day(meeting.day))
        self.title.setText(meeting.title)
        self.state.setText(_state(meeting))
        self.head.setAccessibleName(f"{day(meeting.day)} · {meeting.title}")
        due = meeting.state is ActivityState.PLANNED and meeting.day <= facts.day
        self.done.setVisible(due)
        self.topics.show_activity(self.key)


def _state(meeting: Meeting) -> str:
    kind = "" if meeting.kind is ActivityKind.BENCHMARKING else label(meeting.kind)
    return " · ".join(part for part in (kind, label(meeting.state)) if part)
