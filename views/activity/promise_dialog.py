"""One promise: who promised what to whom, until when, and who sees to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from app.operations.promise import make_promise, set_promise_fields
from app.queries.calendar_entry import options
from app.queries.promises import PromiseRow
from app.text import Text, tr
from app.tokens import SPACE
from models.values import PromiseSide
from views.activity.short_date_field import ShortDateField
from views.attempt import attempt
from views.widgets.buttons import button
from views.widgets.fields import ChoiceField, LineField
from views.widgets.layout import column, row
from views.widgets.message_bar import MessageBar
from views.widgets.text import PlainLabel

if TYPE_CHECKING:
    from app.workspace import Workspace

WIDTH = 460


class PromiseDialog(QDialog):
    """A new promise at ``customer``, or ``promise`` to be changed."""

    def __init__(
        self,
        workspace: Workspace,
        customer: str,
        promise: PromiseRow | None,
        activity: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._customer = workspace, customer
        self._promise, self._activity = promise, activity
        self.setWindowTitle(tr("Promise"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(WIDTH)
        found = workspace.ask(options, customer)
        self.side = ChoiceField(tr("Who promised"), PromiseSide)
        self.what = LineField(tr("What"), tr("What is to be done?"))
        self.person = ChoiceField(
            tr("To whom, or by whom"), [(one.key, one.text) for one in found.people], empty=tr("Nobody named")
        )
        self.due = ShortDateField(tr("Due"), workspace.today())
        self.owner = ChoiceField(
            tr("Who of us sees to it"),
            [(one.key, one.text) for one in found.members],
            empty=tr("The account manager"),
        )
        self.side.set_value(promise.side if promise else PromiseSide.OURS)
        if promise is not None:
            self.what.set_value(promise.title)
            self.person.set_value(promise.person)
            self.due.set_value(promise.due_on)
            self.owner.set_value(promise.owner)
        self.message_bar = MessageBar()
        deed = tr("Save the promise") if promise else tr("Note the promise")
        self.save = button(deed, self.store, kind="primary")
        self.save.setDefault(True)
        heading = tr("Promise") if promise else tr("A new promise")
        column(
            PlainLabel(heading, "section"),
            self.side,
            self.what,
            self.person,
            row(self.due, self.owner),
            self.message_bar,
            row(None, button(tr("Cancel"), self.reject), self.save),
            space=SPACE.m,
            margins=SPACE.xl,
            parent=self,
        )
        self.what.setFocus()

    def store(self) -> None:
        """Store it and close; what is refused is said here."""
        if not self.due.commit():
            return
        title = self.what.value()
        if self._promise is not None:
            text, key = Text("Change the promise “{title}”", title=self._promise.title), self._promise.key
            fields = {
                "title": title,
                "side": self.side.value(),
                "stakeholder_key": self.person.value(),
                "due_on": self.due.value(),
                "owner_key": self.owner.value(),
            }
            attempt(
                self,
                lambda: self._workspace.edit(text, set_promise_fields, key, **fields),
                lambda _: self.accept(),
            )
            return
        attempt(
            self,
            lambda: self._workspace.edit(
                Text("Note the promise “{title}”", title=title),
                make_promise,
                self._customer,
                self.side.value(),
                title,
                person=self.person.value(),
                owner=self.owner.value(),
                due_on=self.due.value(),
                activity=self._activity,
            ),
            lambda _: self.accept(),
        )
