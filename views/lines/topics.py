"""What a benchmarking meeting spoke about, typed into a table: ours, theirs, the common ground, what next."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from app.formats import day
from app.operations import benchmarking
from app.queries.benchmarking import Meeting, meeting
from app.text import Text, tr
from app.tokens import SPACE
from views.attempt import attempt, message_bar
from views.lines.model import LineColumn
from views.lines.table import LinesTable
from views.widgets.buttons import button
from views.widgets.layout import column, row
from views.widgets.message_bar import MessageBar
from views.widgets.text import PlainLabel

if TYPE_CHECKING:
    from app.changes import ChangeSet
    from app.workspace import Workspace

TABLES = frozenset({"meeting_topic", "plan_item", "activity", "series_exception"})
DIALOG = (980, 460)


class TopicsTable(QWidget):
    """The topics of one activity; while it is in sight it keeps itself in step with the book."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._key = ""
        self.meeting: Meeting | None = None
        self.table = LinesTable(
            tr("Topics of the meeting"),
            (
                LineColumn("topic", tr("Topic"), 3),
                LineColumn("ours", tr("Our strategy"), 4),
                LineColumn("theirs", tr("Their strategy"), 4),
                LineColumn("common_ground", tr("Common ground"), 4),
                LineColumn("follow_up", tr("What comes next"), 4),
            ),
            tr("Type a topic …"),
            ordered=True,
        )
        self.table.lines.added.connect(self._add)
        self.table.lines.edited.connect(self._set)
        self.table.removed.connect(self._delete)
        self.table.moved.connect(self._move)
        self.table.chosen.connect(self._offer)
        self.plan = button(tr("Plan what comes next"), self._plan, kind="quiet", icon="plus")
        self.planned = PlainLabel(tr("What comes next is in the plan."), "good")
        column(self.table, row(self.plan, self.planned, None), space=0, parent=self)
        self.setFocusProxy(self.table)
        workspace.changed.connect(self._hear)

    def show_activity(self, key: str) -> None:
        """Show the topics of the activity ``key``."""
        self._key = key
        self.refresh()

    def refresh(self) -> None:
        """Ask the book and show."""
        self.meeting = self._workspace.ask(meeting, self._key)
        self.table.set_rows(self.meeting.topics if self.meeting is not None else ())
        self._offer()

    def _hear(self, change_set: ChangeSet) -> None:
        if self.isVisible() and not TABLES.isdisjoint(change_set.tables):
            self.refresh()

    def _offer(self) -> None:
        """What applies to the topic that has the keyboard."""
        one = self.table.current()
        self.plan.setVisible(one is not None and bool(one.follow_up) and one.item is None)
        self.planned.setVisible(one is not None and one.item is not None)

    def _topic(self, key: str) -> str:
        topics = self.meeting.topics if self.meeting is not None else ()
        return next((each.topic for each in topics if each.key == key), "")

    def _add(self, topic: str) -> None:
        text = Text("Add the topic “{title}”", title=topic)
        attempt(self, lambda: self._workspace.edit(text, benchmarking.add_topic, self._key, topic))

    def _set(self, key: str, field: str, value: Any) -> None:
        text = Text("Change the topic “{title}”", title=self._topic(key))
        attempt(
            self, lambda: self._workspace.edit(text, benchmarking.set_topic_fields, key, **{field: value})
        )

    def _delete(self, key: str) -> None:
        text = Text("Delete the topic “{title}”", title=self._topic(key))
        attempt(self, lambda: self._workspace.edit(text, benchmarking.delete_topics, key))

    def _move(self, key: str, places: int) -> None:
        text = Text("Move the topic “{title}”", title=self._topic(key))

        def follow(_: object) -> None:
            place = self.table.lines.row_of(key)
            if place is not None:
                self.table.setCurrentIndex(self.table.lines.index(place, self.table.currentIndex().column()))

        attempt(self, lambda: self._workspace.edit(text, benchmarking.move_topic, key, places), follow)

    def _plan(self) -> None:
        one = self.table.current()
        if one is None:
            return
        text = Text("Plan “{title}”", title=one.follow_up)

        def say(_: object) -> None:
            bar = message_bar(self)
            if bar is not None:
                bar.say(tr("“{title}” is in the plan now.", title=one.follow_up))

        attempt(self, lambda: self._workspace.edit(text, benchmarking.plan_follow_up, one.key), say)


class TopicsDialog(QDialog):
    """The topics of one activity in a window of their own; every change is stored at once."""

    def __init__(self, workspace: Workspace, activity: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Loam"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(*DIALOG)
        self.topics = TopicsTable(workspace)
        self.topics.show_activity(activity)
        found = self.topics.meeting
        self.message_bar = MessageBar()
        close = button(tr("Close"), self.accept)
        content = column(
            PlainLabel(found.title if found is not None else "", "section"),
            PlainLabel(day(found.day) if found is not None else "", "caption"),
            self.topics,
            None,
            row(None, close),
            space=SPACE.s,
            margins=SPACE.xl,
        )
        column(content, self.message_bar, space=0, parent=self)
        self.topics.setFocus()
