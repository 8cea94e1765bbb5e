"""One opinion: what was said, by whom and when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from app.operations.opinion import note_opinion, set_opinion_fields
from app.queries.calendar_entry import options
from app.queries.opinions import OpinionRow
from app.text import Text, tr
from app.tokens import SPACE
from views.attempt import attempt
from views.widgets.buttons import button
from views.widgets.date_field import DateField
from views.widgets.fields import ChoiceField, NotesField
from views.widgets.layout import column, row
from views.widgets.message_bar import MessageBar
from views.widgets.text import PlainLabel

if TYPE_CHECKING:
    from app.workspace import Workspace

WIDTH = 460


class OpinionDialog(QDialog):
    """A new opinion of ``customer``, or ``opinion`` to be changed."""

    def __init__(
        self,
        workspace: Workspace,
        customer: str,
        opinion: OpinionRow | None,
        activity: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._customer = workspace, customer
        self._opinion, self._activity = opinion, activity
        self.setWindowTitle(tr("Opinion"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(WIDTH)
        found = workspace.ask(options, customer)
        self.text = NotesField(tr("What was said"), tr("Word for word, if you know it"), lines=3)
        self.person = ChoiceField(
            tr("Who said it"), [(one.key, one.text) for one in found.people], empty=tr("Nobody named")
        )
        self.said_on = DateField(tr("On"))
        self.said_on.set_value(opinion.said_on if opinion else workspace.today())
        self.to = ChoiceField(
            tr("Pass on to"), [(one.key, one.text) for one in found.members], empty=tr("Nobody yet")
        )
        self.to.setVisible(opinion is None)
        if opinion is not None:
            self.text.set_value(opinion.text)
            self.person.set_value(opinion.person)
        self.message_bar = MessageBar()
        deed = tr("Save the opinion") if opinion else tr("Note the opinion")
        self.save = button(deed, self.store, kind="primary")
        self.save.setDefault(True)
        heading = tr("Opinion") if opinion else tr("A new opinion")
        column(
            PlainLabel(heading, "section"),
            self.text,
            row(self.person, self.said_on),
            self.to,
            self.message_bar,
            row(None, button(tr("Cancel"), self.reject), self.save),
            space=SPACE.m,
            margins=SPACE.xl,
            parent=self,
        )
        self.text.setFocus()

    def store(self) -> None:
        """Store it and close; what is refused is said here."""
        if not self.said_on.commit():
            return
        day = self.said_on.value() or self._workspace.today()
        if self._opinion is not None:
            key = self._opinion.key
            fields = {"text": self.text.value(), "stakeholder_key": self.person.value(), "said_on": day}
            attempt(
                self,
                lambda: self._workspace.edit(Text("Change an opinion"), set_opinion_fields, key, **fields),
                lambda _: self.accept(),
            )
            return
        attempt(
            self,
            lambda: self._workspace.edit(
                Text("Note an opinion"),
                note_opinion,
                self._customer,
                self.text.value(),
                person=self.person.value(),
                said_on=day,
                passed_to=self.to.value(),
                activity=self._activity,
            ),
            lambda _: self.accept(),
        )
