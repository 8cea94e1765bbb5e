"""Plan from a template: good practice of our own, its roles matched to the people of a customer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from app.labels import label
from app.operations.plan_template import delete_template
from app.queries.plan_templates import Template, name_and_grade, template_plan, templates
from app.text import Text, tr
from app.tokens import SPACE
from views.attempt import attempt
from views.planning.desk import PlanningDesk
from views.planning.edit_template import EditTemplateDialog
from views.planning.lines import lines_of_template
from views.planning.periods import complaint
from views.widgets.buttons import button
from views.widgets.choice import ask
from views.widgets.date_field import DateField
from views.widgets.empty_state import EmptyState
from views.widgets.fields import ChoiceField
from views.widgets.layout import column, row
from views.widgets.text import ElidedLabel

if TYPE_CHECKING:
    from datetime import date

    from app.workspace import Workspace

SIZE = (1240, 720)


class TemplateDialog(QDialog):
    """Applies a template to one customer; ``added`` are the keys of what came of it."""

    def __init__(self, workspace: Workspace, customer: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._customer = workspace, customer
        name, self._grade = workspace.ask(name_and_grade, customer)
        self.added: list[str] = []
        self.setWindowTitle(tr("Plan from a template"))
        self.resize(*SIZE)
        self.start = DateField(tr("Starts on"))
        self.start.setFixedWidth(144)
        self.start.set_value(workspace.today())
        self.choice = ChoiceField(tr("Template"), [])
        self.choice.setFixedWidth(400)
        self._found: dict[str, Template] = {}
        self.notes = ElidedLabel("", "quiet")
        self.edit_button = button(tr("Change this template…"), self._edit, kind="quiet")
        self.delete_button = button(tr("Delete this template"), self._delete, kind="quiet")
        self.desk = PlanningDesk(workspace, tr("This template has no items. Add some in a workbook."))
        self.desk.needed = (self.start,)
        self.message_bar = self.desk.message_bar
        self.none = EmptyState(
            "notebook-pen",
            tr(
                "There are no templates yet. Save the plan of a customer as a template,"
                " or take one in with a workbook."
            ),
        )
        self._build(name)
        self._fill()
        self.desk.setFocus()

    def _build(self, name: str) -> None:
        heading = column(ElidedLabel(name, "title"), self.notes, space=2)
        self._head = QWidget()
        head = row(
            heading,
            self.choice,
            self.start,
            space=SPACE.m,
            margins=(SPACE.xl, SPACE.l, SPACE.xl, SPACE.m),
            parent=self._head,
        )
        head.setStretch(0, 1)
        box = column(self._head, self.desk, self.none, space=0, parent=self)
        box.setStretch(1, 1)
        box.setStretch(2, 1)
        self.desk.add_left(self.delete_button)
        self.desk.add_left(self.edit_button)
        self.choice.committed.connect(lambda _: self._show())
        self.start.committed.connect(lambda _: self._show())
        self.desk.left.connect(self.reject)
        self.desk.accepted.connect(self._accepted)

    def _fill(self, chosen: str | None = None) -> None:
        """Offer the templates, ``chosen`` or else the first one of them chosen."""
        self._found = {each.key: each for each in self._workspace.ask(templates, self._grade)}
        self.choice.set_choices([(key, _said(each)) for key, each in self._found.items()])
        self.choice.set_value(chosen or next(iter(self._found), None))
        self.choice.setVisible(bool(self._found))
        self.start.setVisible(bool(self._found))
        self.desk.setVisible(bool(self._found))
        self.none.setVisible(not self._found)
        self._show()

    @property
    def template(self) -> Template | None:
        """The one that is chosen."""
        return self._found.get(self.choice.value())

    def _show(self) -> None:
        chosen, today = self.template, self._workspace.today()
        start = self._start(today)
        if chosen is None:
            return
        plan = self._workspace.ask(template_plan, chosen.key, self._customer, today, start)
        if plan is None:
            return
        self.notes.setText(chosen.notes or tr("Roles become people, weeks become days."))
        self.desk.show_lines(
            self._customer,
            lines_of_template(plan),
            plan.members,
            dict(plan.load),
            plan.first,
            plan.last,
        )

    def _start(self, today: date) -> date:
        """The first day; ``today`` when what was typed can be none, which is said."""
        try:
            start: date | None = self.start.value()
            wrong = complaint(start, start, today)
        except ValueError as error:
            start, wrong = None, str(error)
        if start is None or wrong:
            self.message_bar.warn(wrong)
            self.start.set_value(today)
            return today
        return start

    def _edit(self) -> None:
        chosen = self.template
        if chosen is not None:
            dialog = EditTemplateDialog(self._workspace, chosen, self)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.accepted.connect(lambda: self._fill(chosen.key))
            dialog.open()

    def _delete(self) -> None:
        chosen = self.template
        if chosen is None:
            return
        answer = ask(
            self,
            tr("Delete the template “{name}”?", name=chosen.name),
            ("delete", tr("Delete the template")),
            note=tr("Plans that were made from it stay. Undo brings it back."),
            dangerous=True,
        )
        if answer:
            text = Text("Delete the template “{name}”", name=chosen.name)
            attempt(
                self,
                lambda: self._workspace.edit(text, delete_template, chosen.key),
                lambda _: self._fill(),
            )

    def _accepted(self, keys: list[str]) -> None:
        self.added = keys
        self.accept()


def _said(template: Template) -> str:
    """The name, for whom, and how long it takes."""
    grade = label(template.grade) if template.grade is not None else tr("Any grade")
    return tr("{name} · {grade}, {weeks} weeks", name=template.name, grade=grade, weeks=template.weeks)
