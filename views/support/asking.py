"""Support in the form of an item or an activity: what was asked for, and asking for more."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.labels import label
from app.operations import support
from app.queries.plan_item import owners
from app.queries.support import SupportRow
from app.text import Text, tr
from app.tokens import SPACE
from views.attempt import attempt
from views.support.ask_dialog import AskDialog, Asked
from views.support.request_dialog import RequestDialog
from views.widgets.buttons import LineButton, button
from views.widgets.layout import SectionHeading, column
from views.widgets.text import ElidedLabel, PlainLabel
from views.widgets.words_dialog import asking_window

if TYPE_CHECKING:
    from app.workspace import Workspace


def open_request(workspace: Workspace, key: str) -> RequestDialog:
    """Show one request in a dialog of its own."""
    dialog = RequestDialog(workspace, key, asking_window())
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog


def ask_for_support(
    workspace: Workspace, customer: str, *, about: str = "", plan_item: str = "", activity: str = ""
) -> AskDialog:
    """Ask what is needed for a customer's item or activity (its key), named ``about``."""
    members = workspace.ask(owners, customer, workspace.today())
    dialog = AskDialog(members, about, asking_window())
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def store(asked: Asked) -> None:
        attempt(
            dialog,
            lambda: workspace.edit(
                Text("Ask for support: {title}", title=asked.title),
                support.ask_for_support,
                customer,
                asked.title,
                details=asked.text,
                owner=asked.owner,
                due_on=asked.due_on,
                plan_item=plan_item or None,
                activity=activity or None,
            ),
            lambda _: dialog.accept(),
        )

    dialog.asked.connect(store)
    dialog.open()
    return dialog


class RequestLines(QWidget):
    """The requests of one item or activity, each a line that opens it."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._customer = self._about = self._item = self._activity = ""
        self._rows: tuple[SupportRow, ...] = ()
        heading = SectionHeading(tr("Support requests"))
        self.ask = button(tr("Ask for it"), self._ask, kind="quiet")
        heading.add(self.ask)
        self._lines: QVBoxLayout = column(space=0)
        column(heading, self._lines, space=SPACE.xs, parent=self)

    def show_requests(
        self,
        customer: str,
        about: str,
        rows: Sequence[SupportRow],
        *,
        plan_item: str = "",
        activity: str = "",
    ) -> None:
        """Show ``rows``; what is asked for from here serves ``plan_item`` or ``activity`` (keys)."""
        self._customer, self._about = customer, about
        self._item, self._activity = plan_item, activity
        if tuple(rows) == self._rows:
            return
        self._rows = tuple(rows)
        while (item := self._lines.takeAt(0)) is not None:
            item.widget().hide()
            item.widget().deleteLater()
        for one in rows:
            self._lines.addWidget(self._line(one))

    def _line(self, one: SupportRow) -> QWidget:
        said = ", ".join(part for part in (one.title, label(one.state), one.owner_name) if part)
        line = LineButton(said, lambda: open_request(self._workspace, one.key))
        words = ElidedLabel(one.title)
        state = PlainLabel(label(one.state), "bad" if one.overdue else "caption")
        for label_ in (words, state):
            label_.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        line.body.addWidget(words, 1)
        line.body.addWidget(state)
        return line

    def _ask(self) -> None:
        ask_for_support(
            self._workspace,
            self._customer,
            about=self._about,
            plan_item=self._item,
            activity=self._activity,
        )
