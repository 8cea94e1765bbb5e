"""The form of a plan item."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from app.formats import day
from app.labels import label, short
from app.method.plan_state import closed
from app.operations import plan
from app.queries.calendar_entry import Options, PlanDetails
from app.queries.plan_item import ItemFacts, Meeting, Owner, item_facts
from app.text import Text, tr
from app.tokens import SPACE
from models.values import Dimension, Level, Support
from views.plan.changed_fields import ChangedFields
from views.plan.describing import ARROW
from views.plan.entry_fields import NumberField
from views.plan.next_deed import NextDeeds
from views.plan.panel import EntryPanel
from views.plan.state_path import StatePath
from views.support.asking import RequestLines
from views.widgets.buttons import icon_button
from views.widgets.date_field import DateField
from views.widgets.fields import ChoiceField, Field, LineField, NotesField
from views.widgets.layout import hairline
from views.widgets.text import PlainLabel

if TYPE_CHECKING:
    from app.workspace import Workspace
    from views.navigation import Navigator


class ItemPanel(EntryPanel):
    """What shall move, for whom, by when, how one will know; and the way from draft to verified."""

    def __init__(self, key: str, workspace: Workspace, navigator: Navigator) -> None:
        super().__init__(key, workspace, navigator)
        self.heading = tr("Plan item")
        self._said.hide()
        self.path = StatePath()
        self.deeds = NextDeeds(workspace)
        self.note = PlainLabel("", "warn", wrap=True)
        self.changes = ChangedFields(workspace)
        self.requests = RequestLines(workspace)
        self._build_fields()
        for part in (self.path, self.deeds, self.note):
            self._steps.addWidget(part)
        self._place_fields()
        self.setFocusProxy(self.title)
        workspace.acting.connect(self._hear_role)

    def _build_fields(self) -> None:
        levels = [(level, f"{short(level)} · {label(level)}") for level in Level]
        reachable = [(level, text) for level, text in levels if level is not Level.NOT_CONTACTED]
        self.title = self._plain(LineField(tr("Title")), Text("title"), "title")
        self.due = self._by(DateField(tr("Due")), Text("due date"), plan.set_due)
        self.owner = ChoiceField(tr("Owner"), [], empty=tr("Nobody yet"))
        self._plain(self.owner, Text("owner"), "owner_key")
        self.person = ChoiceField(tr("About whom"), [], empty=tr("Nobody in particular"))
        self._by(self.person, Text("person"), plan.set_person)
        self.map_button = icon_button("network", tr("Show this person on the map"), self._open_map)
        self.department = ChoiceField(tr("Department"), [], empty=tr("The whole organisation"))
        self._plain(self.department, Text("department"), "department_key")
        self.from_level = ChoiceField(tr("From level"), levels, empty=tr("Not said"))
        self._plain(self.from_level, Text("level to start from"), "from_level")
        self.to_level = ChoiceField(tr("To level"), reachable, empty=tr("No level"))
        self._plain(self.to_level, Text("level to reach"), "to_level")
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
        self.progress = self._plain(
            NumberField(tr("Progress, %"), 0, 100, whole=True), Text("progress"), "progress"
        )
        self.weight = self._plain(NumberField(tr("Weight"), 0.01, 100), Text("weight"), "weight")
        self.dimension = self._plain(ChoiceField(tr("Dimension"), Dimension), Text("dimension"), "dimension")
        self.support = ChoiceField(tr("Supports"), Support, empty=tr("Not said"))
        self._plain(self.support, Text("what it supports"), "support")
        self.activity = ChoiceField(tr("Activity that serves it"), [], empty=tr("None yet"))
        self._plain(self.activity, Text("activity"), "activity_key")
        self.activity_button = icon_button("calendar", tr("Open this activity"), self._open_activity)
        self.why = PlainLabel("", "caption", wrap=True)

    def _place_fields(self) -> None:
        self._fields.addWidget(hairline())
        self._add(self.title)
        self._add(self.due, self.progress, shares=(3, 2))
        self._add(self.owner, self.weight, shares=(3, 1))
        self._add(self.person, self.map_button)
        self._add(self.department)
        self._add_levels()
        self._add(self.acceptance)
        self._add(self.evidence)
        self._add(self.dimension, self.support)
        self._add(self.activity, self.activity_button)
        self._add(self.why)
        self._add(self.changes)  # below what is edited: nothing moves under the pointer when it appears
        self._fields.addWidget(hairline())
        self._add(self.requests)

    def _add_levels(self) -> None:
        """From one level to another, with the arrow between them."""
        arrow = PlainLabel(ARROW, "quiet")
        arrow.setContentsMargins(0, 0, 0, SPACE.s)
        self._add(self.from_level, arrow, self.to_level)

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
        facts = self._workspace.ask(item_facts, self.key, self._workspace.today())
        if facts is None:
            return
        entry = details.entry
        self.person.set_choices([(one.key, one.text) for one in options.people])
        self.department.set_choices([(one.key, one.text) for one in options.departments])
        self.owner.set_choices(_owner_choices(facts.owners, entry.owner, entry.owner_name))
        self.activity.set_choices([(one.key, _meeting(one)) for one in facts.meetings])
        values = (
            (self.title, entry.title),
            (self.due, entry.due_on),
            (self.owner, entry.owner),
            (self.person, details.person),
            (self.department, details.department),
            (self.from_level, entry.from_level),
            (self.to_level, entry.to_level),
            (self.acceptance, details.acceptance),
            (self.evidence, details.evidence),
            (self.progress, entry.progress),
            (self.weight, details.weight),
            (self.dimension, entry.dimension),
            (self.support, details.support),
            (self.activity, details.activity),
        )
        for field, value in values:
            field.set_value(value)
            field.editor.setEnabled(closed(entry.state) is None)
        self.map_button.setVisible(details.person is not None)
        self.activity_button.setVisible(details.activity is not None)
        self.why.setText(tr("Proposed because: {reason}", reason=facts.reason))
        self.why.setVisible(bool(facts.reason))
        self._show_state(details, facts)

    def _show_state(self, details: PlanDetails, facts: ItemFacts) -> None:
        entry = details.entry
        self.path.show_path(entry.state, facts.days, facts.approved_by, entry.overdue)
        self.deeds.show_deeds(entry)
        self.changes.show_changes(entry, facts.changes)
        self.requests.show_requests(entry.customer, entry.title, facts.requests, plan_item=self.key)
        said = ""
        if facts.return_reason:
            said = tr("Returned to draft: {reason}", reason=facts.return_reason)
        elif details.cancel_reason:
            said = tr("Reason: {reason}", reason=details.cancel_reason)
        self.note.setText(said)
        self.note.setVisible(bool(said))

    def _rebuild_steps(self, details: Any) -> None:
        """The steps are shown with the fields."""

    def _hear_role(self) -> None:
        if isinstance(self._details, PlanDetails) and self._options is not None:
            self._fill(self._details, self._options)

    def _open_map(self) -> None:
        details = self._details
        assert isinstance(details, PlanDetails)
        self._navigator.open_customer(details.entry.customer, "map", details.person)

    def _open_activity(self) -> None:
        details = self._details
        assert isinstance(details, PlanDetails)
        self._navigator.open_customer(details.entry.customer, "plan", details.activity)


def _owner_choices(offered: Sequence[Owner], present: str | None, name: str) -> list[tuple[str, str]]:
    """The iron triangle first; who owns it now stays on offer when no longer active."""
    choices = [(one.key, _owner(one)) for one in offered]
    if present is not None and present not in (one.key for one in offered):
        choices.append((present, name))
    return choices


def _owner(one: Owner) -> str:
    if one.role is not None:
        return f"{short(one.role)} · {one.name}"
    return f"{one.name} · {one.title}" if one.title else one.name


def _meeting(one: Meeting) -> str:
    return f"{day(one.on)} · {one.title}"
