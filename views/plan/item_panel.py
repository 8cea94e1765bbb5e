"""The form of a plan item."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from app.formats import day
from app.labels import label, short
from app.operations import plan
from app.queries.calendar_entry import Options, PlanDetails
from app.text import Text, tr
from models.values import PLAN_STEPS, Dimension, Level, PlanState, Support
from views.plan.entry_fields import NumberField
from views.plan.panel import EntryPanel
from views.plan.steps import step_text
from views.widgets.buttons import button, icon_button
from views.widgets.date_field import DateField
from views.widgets.fields import ChoiceField, Field, LineField, NotesField
from views.widgets.layout import column, row
from views.widgets.text import PlainLabel

if TYPE_CHECKING:
    from app.workspace import Workspace
    from views.navigation import Navigator


class ItemPanel(EntryPanel):
    """What shall move, for whom, by when, how one will know; and the way from draft to verified."""

    def __init__(self, key: str, workspace: Workspace, navigator: Navigator) -> None:
        super().__init__(key, workspace, navigator)
        self.heading = tr("Plan item")
        levels = [(level, f"{short(level)} · {label(level)}") for level in Level]
        reachable = [(level, text) for level, text in levels if level is not Level.NOT_CONTACTED]
        self.title = self._plain(LineField(tr("Title")), Text("title"), "title")
        self.due = self._by(DateField(tr("Due")), Text("due date"), plan.set_due)
        self.dimension = self._plain(ChoiceField(tr("Dimension"), Dimension), Text("dimension"), "dimension")
        self.person = ChoiceField(tr("About whom"), [], empty=tr("Nobody in particular"))
        self._by(self.person, Text("person"), plan.set_person)
        self.department = ChoiceField(tr("Department"), [], empty=tr("No department"))
        self._plain(self.department, Text("department"), "department_key")
        self.from_level = ChoiceField(tr("From level"), levels, empty=tr("Not said"))
        self._plain(self.from_level, Text("level to start from"), "from_level")
        self.to_level = ChoiceField(tr("To level"), reachable, empty=tr("No level"))
        self._plain(self.to_level, Text("level to reach"), "to_level")
        self.support = ChoiceField(tr("Supports"), Support, empty=tr("Not said"))
        self._plain(self.support, Text("what it supports"), "support")
        self.owner = ChoiceField(tr("Owner"), [], empty=tr("Nobody yet"))
        self._plain(self.owner, Text("owner"), "owner_key")
        self.weight = self._plain(NumberField(tr("Weight"), 0.01, 100), Text("weight"), "weight")
        self.progress = self._plain(
            NumberField(tr("Progress, %"), 0, 100, whole=True), Text("progress"), "progress"
        )
        self.acceptance = self._plain(
            NotesField(tr("Done when"), tr("How will one know that it is reached?"), lines=2),
            Text("acceptance"),
            "acceptance",
        )
        self.evidence = self._plain(
            NotesField(tr("Evidence"), tr("What shows that it was reached?"), lines=3),
            Text("evidence"),
            "evidence",
        )
        self.map_button = icon_button("network", tr("Show this person on the map"), self._open_map)
        self._dates = PlainLabel("", "caption", wrap=True)
        for first in (self.title, self.due):
            self._add(first)
        self._add(self.person, self.map_button)
        for field in (self.from_level, self.to_level, self.acceptance, self.evidence):
            self._add(field)
        for choice in (self.dimension, self.department, self.support, self.owner):
            self._add(choice)
        self._add(self.weight, self.progress)
        self._add(self._dates)
        self.setFocusProxy(self.title)

    def _plain(self, field: Field, name: Text, column_name: str) -> Field:
        """A field that is stored as it is in a column."""

        def deed(value: Any) -> Callable[[], object]:
            return lambda: self._workspace.edit(
                self._changing(name), plan.set_item_fields, self.key, **{column_name: value}
            )

        return self._keep(field, name, deed)

    def _by(self, field: Field, name: Text, operation: Callable[..., object]) -> Field:
        """A field that has an operation of its own."""

        def deed(value: Any) -> Callable[[], object]:
            return lambda: self._workspace.edit(self._changing(name), operation, self.key, value)

        return self._keep(field, name, deed)

    def _fill(self, details: PlanDetails, options: Options) -> None:
        entry = details.entry
        self.person.set_choices([(one.key, one.text) for one in options.people])
        self.department.set_choices([(one.key, one.text) for one in options.departments])
        self.owner.set_choices([(one.key, one.text) for one in options.members])
        values = (
            (self.title, entry.title),
            (self.due, entry.due_on),
            (self.dimension, entry.dimension),
            (self.person, details.person),
            (self.department, details.department),
            (self.from_level, entry.from_level),
            (self.to_level, entry.to_level),
            (self.support, details.support),
            (self.owner, entry.owner),
            (self.weight, details.weight),
            (self.progress, entry.progress),
            (self.acceptance, details.acceptance),
            (self.evidence, details.evidence),
        )
        for field, value in values:
            field.set_value(value)
        settled = entry.state in (PlanState.VERIFIED, PlanState.CANCELLED)
        for field, _ in values:
            field.editor.setEnabled(not settled)
        self.map_button.setVisible(details.person is not None)
        self._dates.setText("\n".join(_dates(details)))
        self._dates.setVisible(bool(self._dates.text()))

    def _step_state(self, details: PlanDetails) -> object:
        return super()._step_state(details), details.entry.to_level, details.person

    def _step_buttons(self, details: PlanDetails) -> list[QWidget]:
        buttons = super()._step_buttons(details)
        if PlanState.CANCELLED in PLAN_STEPS[details.entry.state]:
            buttons.append(self._cancelling())
        return buttons

    def _step_text(self, to: PlanState) -> Text:
        assert isinstance(self._details, PlanDetails)
        return step_text(self._details.entry, to)

    def _cancelling(self) -> QWidget:
        """A button that asks for the reason before it cancels."""
        box, asking = QWidget(), QWidget()
        reason = NotesField(tr("Why is it cancelled?"), lines=2)
        text = self._step_text(PlanState.CANCELLED)
        confirm = button(
            tr("Cancel the item"),
            lambda: self._do(text, plan.step, PlanState.CANCELLED, reason.value()),
            kind="danger",
        )
        first = button(tr("Cancel the item"))
        keep = button(tr("Keep it"))
        for one, other in ((first, asking), (keep, first)):
            one.clicked.connect(other.show)
        first.clicked.connect(first.hide)
        first.clicked.connect(lambda: reason.setFocus())
        keep.clicked.connect(asking.hide)
        column(reason, row(confirm, keep, None), parent=asking)
        asking.hide()
        column(first, asking, space=0, parent=box)
        return box

    def _open_map(self) -> None:
        details = self._details
        assert isinstance(details, PlanDetails)
        self._navigator.open_customer(details.entry.customer, "map", details.person)


def _dates(details: PlanDetails) -> list[str]:
    dated = (
        (details.approved_on, Text("Approved on {day}", day=day(details.approved_on))),
        (details.done_on, Text("Done on {day}", day=day(details.done_on))),
        (details.verified_on, Text("Verified on {day}", day=day(details.verified_on))),
        (details.cancelled_on, Text("Cancelled on {day}", day=day(details.cancelled_on))),
    )
    lines = [str(text) for on, text in dated if on is not None]
    if details.cancel_reason:
        lines.append(tr("Reason: {reason}", reason=details.cancel_reason))
    return lines
