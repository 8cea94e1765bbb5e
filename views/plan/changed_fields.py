"""What was changed in a plan item since it was approved, and the manager's agreeing to it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.chronicle.fields import heading, in_words
from app.formats import short_day
from app.method.plan_state import may
from app.operations import plan
from app.queries.approval import LaterChange
from app.queries.calendar import PlanEntry
from app.text import Text, tr
from app.tokens import SPACE
from models.values import PlanState
from views.acting import act_as_manager
from views.attempt import attempt
from views.plan.describing import ARROW
from views.widgets.buttons import button
from views.widgets.layout import column, row
from views.widgets.text import PlainLabel, WrappedLabel, set_property

if TYPE_CHECKING:
    from app.workspace import Workspace

NOTHING = "\u2013"


class ChangedFields(QFrame):
    """A note that is there only while something reads otherwise than when it was approved."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("note")
        set_property(self, "tone", "warn")
        self._workspace = workspace
        self._entry: PlanEntry | None = None
        self._lines: QVBoxLayout = column(space=SPACE.xs)
        self.approve = button(tr("Approve as it is now"), self._approve)
        self.act = button(tr("Act as manager"), act_as_manager, icon="user")
        column(
            PlainLabel(tr("Changed since it was approved"), "strong", wrap=True),
            self._lines,
            row(self.approve, None),
            row(self.act, None),
            margins=SPACE.m,
            parent=self,
        )
        self.hide()

    def show_changes(self, entry: PlanEntry, changes: Sequence[LaterChange]) -> None:
        """Tell ``changes`` field by field."""
        self._entry = entry
        while (item := self._lines.takeAt(0)) is not None:
            item.widget().hide()
            item.widget().deleteLater()
        for change in changes:
            self._lines.addWidget(WrappedLabel(_sentence(change), "caption"))
        allowed = may(self._workspace.role, PlanState.SUBMITTED, PlanState.APPROVED)
        self.approve.setEnabled(allowed)
        self.act.setVisible(not allowed)
        self.setVisible(bool(changes))

    def _approve(self) -> None:
        entry = self._entry
        if entry is not None:
            text = Text("Approve “{title}” as it is now", title=entry.title)
            attempt(self, lambda: self._workspace.edit(text, plan.approve_again, entry.key))


def _sentence(change: LaterChange) -> str:
    return tr(
        "{field}: {before} {arrow} {after} ({name}, {day})",
        field=heading("plan_item", change.column),
        before=in_words(change.before) or NOTHING,
        arrow=ARROW,
        after=in_words(change.after) or NOTHING,
        name=change.author or tr("somebody"),
        day=short_day(change.on),
    )
