"""The plan of a customer, or some of it, is kept as a template."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QListWidget, QListWidgetItem, QWidget

from app.formats import day
from app.operations.plan_template import save_template
from app.queries.plan_templates import Keepable, keepable, name_and_grade
from app.text import Text, tr
from app.tokens import SPACE
from models.values import Grade
from views.attempt import attempt
from views.widgets.buttons import button
from views.widgets.fields import ChoiceField, LineField, NotesField
from views.widgets.layout import column, row
from views.widgets.message_bar import MessageBar
from views.widgets.text import PlainLabel

if TYPE_CHECKING:
    from app.workspace import Workspace

KEY = Qt.ItemDataRole.UserRole


class SaveTemplateDialog(QDialog):
    """Asks for a name and which items; ``chosen`` ones are ticked, none given: all that are open."""

    def __init__(
        self,
        workspace: Workspace,
        customer: str,
        chosen: Sequence[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._customer = workspace, customer
        self.saved = ""
        self.setWindowTitle(tr("Save as a template"))
        self.setMinimumSize(560, 560)
        self.name = LineField(tr("Name"), tr("Such as: the first year of a bank"))
        self.grade = ChoiceField(tr("For customers of grade"), Grade, empty=tr("Any grade"))
        self.grade.set_value(workspace.ask(name_and_grade, customer)[1])
        self.notes = NotesField(tr("When it fits"), lines=2)
        self.items = QListWidget()
        self.items.setAccessibleName(tr("Items to keep"))
        self.message_bar = MessageBar()
        self.counted = PlainLabel("", "quiet")
        self.save_button = button(tr("Save the template"), self.save, kind="primary")
        self.save_button.setDefault(True)
        for each in workspace.ask(keepable, customer):
            self._add(each, each.key in chosen if chosen else each.is_open)
        self.items.setSpacing(3)
        self._build()
        self.items.itemChanged.connect(lambda _: self._count())
        self._count()
        self.name.setFocus()

    def _build(self) -> None:
        names = row(self.name, self.grade, space=SPACE.m)
        names.setStretch(0, 3)
        names.setStretch(1, 2)
        box = column(
            names,
            self.notes,
            PlainLabel(
                tr("Names become roles, and days become weeks after the first item."), "caption", wrap=True
            ),
            self.items,
            self.message_bar,
            row(self.counted, None, button(tr("Cancel"), self.reject), self.save_button),
            space=SPACE.m,
            margins=SPACE.xl,
            parent=self,
        )
        box.setStretch(3, 1)

    @property
    def ticked(self) -> list[str]:
        """Keys of the items to keep."""
        items = (self.items.item(place) for place in range(self.items.count()))
        return [item.data(KEY) for item in items if item.checkState() is Qt.CheckState.Checked]

    def save(self) -> None:
        """Keep the template and close; what is in the way is said."""
        name = self.name.value()
        if not name:
            self.name.complain(tr("Give the template a name."))
            self.name.setFocus()
            return
        attempt(
            self,
            lambda: self._workspace.edit(
                Text("Save the template “{name}”", name=name),
                save_template,
                name,
                self._customer,
                self.ticked,
                grade=self.grade.value(),
                notes=self.notes.value(),
            ),
            self._saved,
        )

    def _saved(self, key: str) -> None:
        self.saved = key
        self.accept()

    def _add(self, each: Keepable, on: bool) -> None:
        due = day(each.due_on) or tr("no day")
        item = QListWidgetItem(tr("{title} · {day}", title=each.title, day=due))
        item.setData(KEY, each.key)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
        self.items.addItem(item)

    def _count(self) -> None:
        count = len(self.ticked)
        self.counted.setText(tr("1 item") if count == 1 else tr("{count} items", count=count))
        self.save_button.setEnabled(count > 0)
