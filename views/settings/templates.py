"""Templates of activities: how each kind is done well here."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from app.labels import label
from app.operations.activity_template import add_template, delete_templates, set_template_fields
from app.queries.activity_templates import Template, built_in, own_templates
from app.text import Text, tr
from app.tokens import SPACE
from models.values import ActivityKind
from views.attempt import attempt
from views.settings.section import Section
from views.theme import theme
from views.widgets.buttons import button
from views.widgets.choice import ask
from views.widgets.fields import ChoiceField, Field, LineField, NotesField
from views.widgets.layout import Card, SectionHeading, row
from views.widgets.text import PlainLabel

if TYPE_CHECKING:
    from app.workspace import Workspace

LIST_HEIGHT = 300
KEY = Qt.ItemDataRole.UserRole


class TemplatesSection(Section):
    """A line for each kind, its own templates below it, and the form of the one that is chosen.

    A built-in template is shown and not changed; "Make it our own" begins a copy that is.
    """

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._chosen: tuple[ActivityKind, str | None] = (ActivityKind.VISIT, None)
        self._own: dict[str, Template] = {}
        about = tr(
            "What a new activity begins with. Your own templates come before the built-in ones of their kind;"
            " they belong to the book and travel in workbooks."
        )
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Activity templates"))
        self.list.setFixedHeight(theme().size(LIST_HEIGHT))
        self.list.currentItemChanged.connect(lambda *_: self._choose())
        self.adopt = button(tr("Make it our own"), self._adopt, icon="copy", kind="primary")
        self.delete = button(tr("Delete the template"), self._ask_to_delete, icon="trash-2", kind="danger")
        self.read_only = PlainLabel(tr("Built in. Make it your own to change it."), "quiet")
        self.fields: dict[str, Field] = {
            "name": LineField(tr("Name")),
            "kind": ChoiceField(tr("Kind of activity"), ActivityKind),
            "purpose": NotesField(tr("Purpose"), lines=2),
            "who": NotesField(tr("Who takes part"), lines=2),
            "preparation": NotesField(tr("Preparation"), lines=5),
            "agenda": NotesField(tr("Agenda points"), lines=5),
            "standard": NotesField(tr("Standard of quality"), lines=3),
            "summary": NotesField(tr("Outline of the summary"), lines=3),
            "follow_up": NotesField(tr("What comes next"), lines=3),
            "minutes": LineField(tr("Usual length in minutes")),
        }
        self.form = Card()
        self.form.body.setSpacing(SPACE.m)
        self.form.body.addLayout(row(self.read_only, None, self.adopt))
        for name, field in self.fields.items():
            field.committed.connect(lambda value, name=name: self._set(name, value))
            self.form.body.addWidget(field)
        self.form.body.addLayout(row(self.delete, None))
        self.body.addWidget(SectionHeading(tr("Activity templates")))
        self.body.addWidget(PlainLabel(about, "quiet", wrap=True))
        self.body.addWidget(self.list)
        self.body.addWidget(self.form)
        self.body.addStretch(1)

    def refresh(self) -> None:
        found = self._workspace.ask(own_templates)
        self._own = {one.key: one for one in found if one.key is not None}
        kind, key = self._chosen
        if key is not None and key not in self._own:
            self._chosen = (kind, None)
        self.list.blockSignals(True)
        self.list.clear()
        for each in ActivityKind:
            own = [one for one in found if one.kind is each]
            for one in own:
                self._line(one, one.name)
            self._line(built_in(each), tr("{kind} · built in", kind=label(each)))
        self.list.blockSignals(False)
        self._show()

    def show_template(self, key: str) -> bool:
        """Choose an own template; False when there is no such one."""
        self.refresh()
        if key in self._own:
            self._chosen = (self._own[key].kind, key)
            self.refresh()
        return key in self._own

    def _line(self, template: Template, text: str) -> None:
        item = QListWidgetItem(text)
        item.setData(KEY, (template.kind, template.key))
        self.list.addItem(item)
        if (template.kind, template.key) == self._chosen:
            self.list.setCurrentItem(item)

    def _choose(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            kind, key = item.data(KEY)
            self._chosen = (ActivityKind(kind), key)
            self._show()

    @property
    def chosen(self) -> Template:
        """The template in the form."""
        kind, key = self._chosen
        return self._own[key] if key is not None else built_in(kind)

    def _show(self) -> None:
        template = self.chosen
        own = template.key is not None
        self.read_only.setVisible(not own)
        self.adopt.setVisible(not own)
        self.delete.setVisible(own)
        for name, field in self.fields.items():
            value = getattr(template, name)
            field.set_value(("" if value is None else str(value)) if name == "minutes" else value)
            if isinstance(field, ChoiceField):
                field.setEnabled(own)
            else:
                field.editor.setReadOnly(not own)  # type: ignore[attr-defined]

    def _adopt(self) -> None:
        template = self.chosen
        text = Text("Add the template {name}", name=template.name)

        def show(key: str) -> None:
            self._chosen = (template.kind, key)
            self.refresh()
            self.fields["name"].setFocus()

        attempt(self, lambda: self._workspace.edit(text, add_template, template.kind, template.name), show)

    def _set(self, name: str, value: Any) -> None:
        template = self.chosen
        if template.key is None:
            return
        if name == "minutes":
            if value and not value.isdecimal():
                self.fields[name].complain(tr("Write a whole number of minutes, such as 60."))
                return
            value = int(value) if value else None
        if name == "kind":
            self._chosen = (value, template.key)
        text, key = Text("Edit the template {name}", name=template.name), template.key
        fields = {name: value}
        if not attempt(self, lambda: self._workspace.edit(text, set_template_fields, key, **fields)):
            self._show()

    def _ask_to_delete(self) -> None:
        template = self.chosen
        if template.key is None:
            return
        question = tr("Delete the template {name}?", name=template.name)
        note = tr("Activities that began with it stay as they are. Undo brings it back.")
        if ask(self, question, ("delete", tr("Delete the template")), note=note, dangerous=True) is None:
            return
        text, key = Text("Delete the template {name}", name=template.name), template.key
        attempt(self, lambda: self._workspace.edit(text, delete_templates, key))
