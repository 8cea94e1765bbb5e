"""Name, grade and notes of a template."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QWidget

from app.operations.plan_template import set_template_fields
from app.queries.plan_templates import Template
from app.text import Text, tr
from app.tokens import SPACE
from models.values import Grade
from views.attempt import attempt
from views.widgets.buttons import button
from views.widgets.fields import ChoiceField, LineField, NotesField
from views.widgets.layout import column, row
from views.widgets.message_bar import MessageBar

if TYPE_CHECKING:
    from app.workspace import Workspace


class EditTemplateDialog(QDialog):
    """Changes what ``template`` says about itself, as one step."""

    def __init__(self, workspace: Workspace, template: Template, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._template = workspace, template
        self.setWindowTitle(tr("Change the template"))
        self.setMinimumWidth(480)
        self.name = LineField(tr("Name"))
        self.grade = ChoiceField(tr("For customers of grade"), Grade, empty=tr("Any grade"))
        self.notes = NotesField(tr("When it fits"), lines=3)
        self.name.set_value(template.name)
        self.grade.set_value(template.grade)
        self.notes.set_value(template.notes)
        self.message_bar = MessageBar()
        self.save_button = button(tr("Change the template"), self.save, kind="primary")
        self.save_button.setDefault(True)
        column(
            self.name,
            self.grade,
            self.notes,
            self.message_bar,
            row(None, button(tr("Cancel"), self.reject), self.save_button),
            space=SPACE.m,
            margins=SPACE.xl,
            parent=self,
        )

    def save(self) -> None:
        """Keep what was changed and close; what is in the way is said."""
        attempt(
            self,
            lambda: self._workspace.edit(
                Text("Change the template “{name}”", name=self._template.name),
                set_template_fields,
                self._template.key,
                name=self.name.value(),
                grade=self.grade.value(),
                notes=self.notes.value(),
            ),
            lambda _: self.accept(),
        )
