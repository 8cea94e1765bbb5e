"""Who works for a customer: the iron triangle and everybody beside it, each with duties (row 46)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from app.labels import label
from app.operations import assignment
from app.queries.calendar_entry import members
from app.queries.team import TRIANGLE, Assigned, assigned
from app.text import Text, tr
from app.tokens import SPACE
from models.values import TeamRole
from views.attempt import attempt
from views.plan.entry_fields import NumberField
from views.widgets.badges import Badge
from views.widgets.buttons import button, icon_button
from views.widgets.date_field import DateField
from views.widgets.fields import ChoiceField, Field, NotesField
from views.widgets.layout import Card, column, row, scrolling
from views.widgets.message_bar import MessageBar
from views.widgets.text import ElidedLabel, PlainLabel

if TYPE_CHECKING:
    from app.changes import ChangeSet
    from app.workspace import Workspace

WIDTH, HEIGHT, SHARE, DAY = 620, 600, 90, 150


def duty_of(role: TeamRole) -> str:
    """What the method asks of a corner of the triangle, "" for the others."""
    match role:
        case TeamRole.ACCOUNT:
            return tr("Leads, and answers for the relationship.")
        case TeamRole.SOLUTION:
            return tr("Answers for the solution.")
        case TeamRole.FULFILMENT:
            return tr("Answers for delivery and for being content with the contract.")
        case _:
            return ""


class MemberCard(Card):
    """One assignment: share of time, days, duties. Fields are stored when they are left."""

    def __init__(self, workspace: Workspace, one: Assigned) -> None:
        super().__init__()
        self._workspace, self._one = workspace, one
        badge = Badge(one.role, long=one.role not in TRIANGLE)
        remove = icon_button("x", tr("Take {name} out of this team", name=one.name), self._remove)
        head = row(
            badge, ElidedLabel(one.name, "strong"), PlainLabel(duty_of(one.role), "caption"), None, remove
        )
        self.share = self._field(ShareField(tr("Time, %")), "share")
        self.since = self._field(DateField(tr("Since")), "since")
        self.until = self._field(DateField(tr("Until"), empty=tr("Still here")), "until")
        self.share.setFixedWidth(SHARE)
        self.since.setFixedWidth(DAY)
        self.until.setFixedWidth(DAY)
        self.duties = self._field(
            NotesField(tr("Duties here"), tr("What does {name} answer for?", name=one.name), lines=2),
            "duties",
        )
        self.body.setSpacing(SPACE.s)
        self.body.addLayout(head)
        self.body.addLayout(row(self.share, self.since, self.until, None, space=SPACE.m))
        self.body.addWidget(self.duties)
        self.show_member(one)

    def show_member(self, one: Assigned) -> None:
        """Show what the book says now."""
        self._one = one
        for field, value in (
            (self.share, one.share),
            (self.since, one.since),
            (self.until, one.until),
            (self.duties, one.duties),
        ):
            field.set_value(value)

    def _field(self, field: Field, name: str) -> Field:
        def commit(value: Any) -> None:
            text = Text("Team of the customer: {name}", name=self._one.name)
            fields = {name: value}
            if not attempt(
                self,
                lambda: self._workspace.edit(text, assignment.set_assignment_fields, self._one.key, **fields),
            ):
                self.show_member(self._one)

        field.committed.connect(commit)
        return field

    def _remove(self) -> None:
        text = Text("Take {name} out of the team of the customer", name=self._one.name)
        attempt(self, lambda: self._workspace.edit(text, assignment.take_from_team, self._one.key))


class ShareField(NumberField):
    """A share of time; blank is not said."""

    def __init__(self, label: str) -> None:
        super().__init__(label, 0, 100)

    def value(self) -> Any:
        return super().value() if self._line.text().strip() else None


class TeamDialog(QDialog):
    """Everybody who works for one customer; corners of the triangle that are missing are offered."""

    def __init__(self, workspace: Workspace, customer: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._customer = workspace, customer
        self.setWindowTitle(tr("Team of {customer}", customer=name))
        self.resize(WIDTH, HEIGHT)
        self.message_bar = MessageBar()
        self.cards: dict[str, MemberCard] = {}
        self.missing = PlainLabel("", "warn", wrap=True)
        self._lines: QVBoxLayout = column(space=SPACE.m)
        held = QWidget()
        column(self._lines, None, parent=held)
        self.member = ChoiceField(tr("Somebody else"), [], empty=tr("Choose"))
        self.role = ChoiceField(tr("As"), TeamRole)
        self.add = button(tr("Add to the team"), self._add, icon="user-plus")
        adding = row(self.member, self.role, self.add, space=SPACE.m)
        adding.setAlignment(self.add, Qt.AlignmentFlag.AlignBottom)
        adding.setStretch(0, 3)
        adding.setStretch(1, 2)
        about = tr("The iron triangle shares one duty with different weights; others work beside it.")
        column(
            PlainLabel(tr("Team of {customer}", customer=name), "section"),
            PlainLabel(about, "quiet", wrap=True),
            self.missing,
            scrolling(held),
            adding,
            row(None, button(tr("Close"), self.accept)),
            self.message_bar,
            space=SPACE.m,
            margins=SPACE.xl,
            parent=self,
        )
        workspace.changed.connect(self._hear)
        self.refresh()

    def refresh(self) -> None:
        """Show what the book says now; cards that stay keep their cursor."""
        workspace = self._workspace
        found = workspace.ask(assigned, self._customer, workspace.today())
        if [one.key for one in found] != list(self.cards):
            while (item := self._lines.takeAt(0)) is not None:
                item.widget().hide()
                item.widget().deleteLater()
            self.cards = {one.key: MemberCard(workspace, one) for one in found}
            for card in self.cards.values():
                self._lines.addWidget(card)
        for one in found:
            self.cards[one.key].show_member(one)
        lacking = [role for role in TRIANGLE if role not in {one.role for one in found if not one.ended}]
        words = " · ".join(label(role) for role in lacking)
        self.missing.setText(tr("Nobody yet: {roles}", roles=words))
        self.missing.setVisible(bool(lacking))
        self.member.set_choices([(one.key, one.text) for one in workspace.ask(members)])
        self.role.set_value(lacking[0] if lacking else TeamRole.PRODUCT)

    def _add(self) -> None:
        member = self.member.value()
        if member is None:
            self.member.complain(tr("Choose who works for this customer."))
            return
        text = Text("Add somebody to the team of the customer")
        role = self.role.value()
        attempt(
            self,
            lambda: self._workspace.edit(text, assignment.add_to_team, self._customer, member, role),
            lambda _: self.member.set_value(None),
        )

    def _hear(self, change_set: ChangeSet) -> None:
        if change_set.tables & {"team_assignment", "team_member"} and self.isVisible():
            self.refresh()
