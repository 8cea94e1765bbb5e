"""Our own team: who works with customers, and who no longer does."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.operations.team import add_member, set_active, set_member_fields
from app.queries.settings_page import Colleague, team
from app.text import Text, tr
from app.tokens import SPACE
from models.values import TeamRole
from views.attempt import attempt
from views.settings.section import Section
from views.settings.team_model import NAME, TeamModel
from views.widgets.buttons import button
from views.widgets.fields import ChoiceField, Field, LineField
from views.widgets.layout import Card, SectionHeading, row
from views.widgets.table import Table
from views.widgets.text import PlainLabel

if TYPE_CHECKING:
    from app.workspace import Workspace

TABLE_HEIGHT = 300


class TeamSection(Section):
    """A table of colleagues, and a form for the one selected."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._key: str | None = None
        head = SectionHeading(tr("Own team"))
        self.add = button(tr("Add a team member"), self._add_member, icon="user-plus")
        head.add(self.add)
        about = tr(
            "The people who answer for customers, plan items and activities. Who leaves is set to not"
            " active: they are no longer offered, and what they did stays under their name."
        )
        self.model = TeamModel()
        self.table = Table("team")
        self.table.setSelectionMode(Table.SelectionMode.SingleSelection)
        self.table.setModel(self.model)
        self.table.setMinimumHeight(TABLE_HEIGHT)
        self.table.setAccessibleName(tr("Own team"))
        for column, width in enumerate((170, 165, 135, 100)):
            self.table.setColumnWidth(column, width)
        self.table.sortByColumn(NAME, Qt.SortOrder.AscendingOrder)
        self.table.remember_columns()
        self.table.selectionModel().currentRowChanged.connect(self._select)
        self.fields: dict[str, Field] = {
            "name": LineField(tr("Full name")),
            "role": ChoiceField(tr("Role"), TeamRole),
            "title": LineField(tr("Job title")),
            "email": LineField(tr("E-mail")),
            "phone": LineField(tr("Phone")),
        }
        for name, field in self.fields.items():
            field.committed.connect(lambda value, name=name: self._set(name, value))
        self.activity = button("", self._turn)
        self.body.addWidget(head)
        self.body.addWidget(PlainLabel(about, "quiet", wrap=True))
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self._form())

    def _form(self) -> Card:
        fields = self.fields
        self.form = Card()
        for left, right in (("name", "role"), ("title", "email")):
            pair = row(fields[left], fields[right], space=SPACE.m)
            pair.setStretch(0, 1)
            pair.setStretch(1, 1)
            self.form.body.addLayout(pair)
        last = row(fields["phone"], QWidget(), space=SPACE.m)
        last.setStretch(0, 1)
        last.setStretch(1, 1)
        self.form.body.addLayout(last)
        self.form.body.addLayout(row(self.activity, None))
        return self.form

    def refresh(self) -> None:
        key = self._key
        self.model.set_rows(self._workspace.ask(team))
        header = self.table.horizontalHeader()
        if header.sortIndicatorSection() < self.model.columnCount():
            self.model.sort(header.sortIndicatorSection(), header.sortIndicatorOrder())
        place = self.model.row_of(key)
        if self.model.rows:
            self.table.selectRow(place or 0)
        self._show(self._selected())

    def show_member(self, key: str) -> bool:
        """Select a colleague; False when there is no such one."""
        place = self.model.row_of(key)
        if place is not None:
            self.table.selectRow(place)
            self.table.setFocus()
        return place is not None

    def _selected(self) -> Colleague | None:
        index = self.table.currentIndex()
        return self.model.rows[index.row()] if index.isValid() else None

    def _select(self) -> None:
        self._show(self._selected())

    def _show(self, one: Colleague | None) -> None:
        self.form.setVisible(one is not None)
        if one is None:
            return
        self._key = one.key
        for name, field in self.fields.items():
            field.set_value(getattr(one, name))
        self.activity.setText(tr("Set to not active") if one.active else tr("Set to active again"))

    def _add_member(self) -> None:
        name = tr("New colleague")

        def show(key: str) -> None:
            self._key = key
            self.refresh()
            editor = self.fields["name"].editor
            editor.setFocus()
            getattr(editor, "selectAll", lambda: None)()

        text = Text("Add {name} to the team", name=name)
        attempt(self, lambda: self._workspace.edit(text, add_member, name), show)

    def _set(self, field: str, value: Any) -> None:
        one = self._selected()
        if one is None:
            return
        text = Text("Edit {name} in the team", name=one.name)
        fields = {field: value}
        if not attempt(self, lambda: self._workspace.edit(text, set_member_fields, one.key, **fields)):
            self._show(one)

    def _turn(self) -> None:
        one = self._selected()
        if one is None:
            return
        text = (
            Text("Set {name} to not active", name=one.name)
            if one.active
            else Text("Set {name} to active again", name=one.name)
        )
        attempt(self, lambda: self._workspace.edit(text, set_active, one.key, not one.active))
