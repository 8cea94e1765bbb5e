"""Contacts in rhythm: what is due so many weeks after the last contact with a customer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from app.formats import day
from app.labels import label
from app.operations.cadence import FEWEST_WEEKS, MOST_WEEKS, add_cadence, delete_cadence, set_cadence
from app.queries.cadences import CadenceDue, cadences
from app.queries.calendar_entry import options
from app.text import Text, tr
from app.tokens import SPACE
from models.values import ActivityKind
from views.attempt import attempt
from views.plan.entry_fields import NumberField
from views.widgets.buttons import button, icon_button
from views.widgets.date_field import DateField
from views.widgets.fields import ChoiceField
from views.widgets.layout import column, hairline, row
from views.widgets.text import ElidedLabel, PlainLabel

if TYPE_CHECKING:
    from app.workspace import Workspace

WIDTH = 560
NUMBER_WIDTH = 96
USUAL_WEEKS = 4


class CadenceDialog(QDialog):
    """Lists the rhythms of one customer, adds, changes and removes them; each deed is one step to undo."""

    def __init__(self, workspace: Workspace, customer: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._customer = workspace, customer
        self._changing = ""
        self.setWindowTitle(tr("Contacts in rhythm"))
        self.setMinimumWidth(WIDTH)
        self._lines: QVBoxLayout = column(space=SPACE.m)
        self.kind = ChoiceField(tr("Kind"), ActivityKind)
        self.kind.set_value(ActivityKind.CALL)
        self.person = ChoiceField(tr("With whom"), [], empty=tr("Anybody at the customer"))
        self.weeks = NumberField(tr("Weeks apart"), FEWEST_WEEKS, MOST_WEEKS, whole=True)
        self.weeks.set_value(USUAL_WEEKS)
        self.weeks.setFixedWidth(NUMBER_WIDTH)
        self.starts_on = DateField(tr("Not before"), empty=tr("From now on"))
        self.add_button = button(tr("Add the rhythm"), self.add, kind="primary")
        self.change_button = button(tr("Change the rhythm"), self.change, kind="primary")
        self.leave_button = button(tr("Leave it as it is"), self.leave, kind="quiet")
        first, second = row(self.kind, self.person), row(self.weeks, self.starts_on, None)
        for line in (first, second):
            for place in (0, 1):
                line.itemAt(place).setAlignment(Qt.AlignmentFlag.AlignTop)
        first.setStretch(0, 1)
        first.setStretch(1, 1)
        note = tr("A contact is due so many weeks after the last one, and marked until it is booked.")
        column(
            PlainLabel(tr("Contacts in rhythm"), "section"),
            PlainLabel(note, "quiet", wrap=True),
            self._lines,
            hairline(),
            first,
            second,
            row(
                self.leave_button,
                None,
                button(tr("Close"), self.reject),
                self.add_button,
                self.change_button,
            ),
            space=SPACE.m,
            margins=SPACE.xl,
            parent=self,
        )
        people = workspace.ask(options, customer).people
        self.person.set_choices([(one.key, one.text) for one in people])
        self._show_deeds()
        self.refresh()

    def refresh(self) -> None:
        """Show what the book says now."""
        while (item := self._lines.takeAt(0)) is not None:
            item.widget().hide()
            item.widget().deleteLater()
        found = self._workspace.ask(cadences, self._workspace.today(), customer=self._customer)
        for one in found:
            self._lines.addWidget(self._line(one))
        if not found:
            self._lines.addWidget(PlainLabel(tr("Nobody is contacted in rhythm yet."), "quiet"))

    def add(self) -> None:
        """Add the rhythm that the fields say; what cannot be read is marked."""
        if not self._readable():
            return
        weeks = self.weeks.value()

        def deed() -> None:
            self._workspace.edit(
                Text("Add a rhythm of {weeks} weeks", weeks=weeks),
                add_cadence,
                self._customer,
                self.kind.value(),
                weeks,
                person=self.person.value(),
                starts_on=self.starts_on.value(),
            )

        if attempt(self, deed):
            self.refresh()

    def edit(self, one: CadenceDue) -> None:
        """Show a rhythm in the fields, to be changed there."""
        self._changing = one.key
        for field, value in (
            (self.kind, one.kind),
            (self.person, one.person),
            (self.weeks, one.weeks),
            (self.starts_on, one.starts_on),
        ):
            field.set_value(value)
        self._show_deeds()
        self.weeks.setFocus()

    def change(self) -> None:
        """The rhythm that is edited is what the fields say; what cannot be read is marked."""
        if not self._readable():
            return
        weeks = self.weeks.value()

        def deed() -> None:
            self._workspace.edit(
                Text("Change a rhythm to {weeks} weeks", weeks=weeks),
                set_cadence,
                self._changing,
                kind=self.kind.value(),
                weeks=weeks,
                stakeholder_key=self.person.value(),
                starts_on=self.starts_on.value(),
            )

        if attempt(self, deed):
            self.leave()
            self.refresh()

    def leave(self) -> None:
        """The fields are for a new rhythm again."""
        self._changing = ""
        for field, value in (
            (self.kind, ActivityKind.CALL),
            (self.person, None),
            (self.weeks, USUAL_WEEKS),
            (self.starts_on, None),
        ):
            field.set_value(value)
        self._show_deeds()

    def _readable(self) -> bool:
        """Whether the fields can be read; those that cannot are marked."""
        weeks, starts_on = self.weeks.commit(), self.starts_on.commit()
        return weeks and starts_on

    def _show_deeds(self) -> None:
        changing = bool(self._changing)
        self.add_button.setVisible(not changing)
        self.change_button.setVisible(changing)
        self.leave_button.setVisible(changing)

    def remove(self, key: str) -> None:
        """A rhythm ends; undo brings it back."""
        if attempt(self, lambda: self._workspace.edit(Text("Remove a rhythm"), delete_cadence, key)):
            if key == self._changing:
                self.leave()
            self.refresh()

    def _line(self, one: CadenceDue) -> QWidget:
        line = QWidget()
        words = column(ElidedLabel(what(one)), ElidedLabel(standing(one), "caption"), space=0)
        edit = icon_button("pencil", tr("Change this rhythm"), lambda: self.edit(one))
        remove = icon_button("x", tr("Remove this rhythm"), lambda: self.remove(one.key))
        row(words, edit, remove, parent=line).setStretch(0, 1)
        return line


def what(one: CadenceDue) -> str:
    """What is due how often, and with whom."""
    kind, weeks = label(one.kind), one.weeks
    if one.person_name and weeks == 1:
        return tr("{kind} with {name}, every week", kind=kind, name=one.person_name)
    if one.person_name:
        return tr("{kind} with {name}, every {weeks} weeks", kind=kind, name=one.person_name, weeks=weeks)
    if weeks == 1:
        return tr("{kind}, every week", kind=kind)
    return tr("{kind}, every {weeks} weeks", kind=kind, weeks=weeks)


def standing(one: CadenceDue) -> str:
    """When the next one is due, and whether it is booked."""
    if one.booked is not None:
        return tr("Due on {due}. Booked for {booked}.", due=day(one.due), booked=day(one.booked))
    if one.last is not None:
        return tr("Due on {due}. The last one was on {last}.", due=day(one.due), last=day(one.last))
    return tr("Due on {due}. There was none yet.", due=day(one.due))
