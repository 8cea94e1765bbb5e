"""A department in the list of the inspector: a line to read, and the fields it turns into."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QMenu

from app.queries.power_map import DepartmentNode
from app.text import tr
from app.tokens import SPACE
from views.power_map.edits import MapEdits
from views.widgets.buttons import LineButton, button, icon_button
from views.widgets.fields import ChoiceField
from views.widgets.layout import column, row
from views.widgets.text import ElidedLabel, PlainLabel, set_tooltip

INDENT = 14
RELEVANCE = (1, 2, 3)


class DepartmentLine(LineButton):
    """Name, relevance as dots, number of people. F2, the pencil or a double-click edits it."""

    edit_wanted = Signal(str)
    add_wanted = Signal(str)
    """A department below this one."""
    delete_wanted = Signal(str)

    def __init__(self, department: DepartmentNode, people: int, depth: int) -> None:
        super().__init__(tr("{department}, {count} people", department=department.name, count=people))
        self.key = department.key
        self.context_menu: QMenu | None = None
        self.body.setContentsMargins(SPACE.s + depth * INDENT, 0, SPACE.xs, 0)
        self.body.setSpacing(SPACE.s)
        name = ElidedLabel(department.name)
        dots = PlainLabel(relevance_dots(department.relevance), "caption")
        if department.relevance is not None:
            set_tooltip(dots, tr("Relevance {relevance} of 3", relevance=department.relevance))
        count = PlainLabel(str(people), "quiet")
        count.setFixedWidth(22)
        count.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        pencil = icon_button("pencil", tr("Edit {name}", name=department.name), self._edit)
        for part in (name, dots, count, pencil):
            self.body.addWidget(part)
        self.body.setStretch(0, 1)

    def _edit(self) -> None:
        self.edit_wanted.emit(self.key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F2:
            self._edit()
        elif event.key() == Qt.Key.Key_Delete:
            self.delete_wanted.emit(self.key)
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._edit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.context_menu = menu = QMenu(self)
        menu.addAction(tr("Edit"), self._edit)
        menu.addAction(tr("Add a department below"), lambda: self.add_wanted.emit(self.key))
        menu.addSeparator()
        menu.addAction(
            tr("Delete the department; its people stay"), lambda: self.delete_wanted.emit(self.key)
        )
        menu.popup(event.globalPos())


class DepartmentEditor(QFrame):
    """Name, relevance and what it belongs to, kept in one step. Escape leaves it as it was."""

    closed = Signal()

    def __init__(
        self, edits: MapEdits, department: DepartmentNode, departments: Sequence[DepartmentNode]
    ) -> None:
        super().__init__()
        self._edits = edits
        self.key = department.key
        self.setObjectName("card")
        self.name = QLineEdit(department.name)
        self.name.setAccessibleName(tr("Department"))
        self.name.returnPressed.connect(self.keep)
        self.relevance = ChoiceField(
            tr("Relevance"), [(each, relevance_dots(each)) for each in RELEVANCE], empty="–"
        )
        self.relevance.set_value(department.relevance)
        others = [(each.key, each.name) for each in departments if each.key != department.key]
        self.parent_field = ChoiceField(tr("Belongs to"), others, empty=tr("Nothing above it"))
        self.parent_field.set_value(department.parent)
        keep = button(tr("Keep the changes"), self.keep, kind="primary")
        column(
            self.name,
            self.relevance,
            self.parent_field,
            row(button(tr("Cancel"), self.closed.emit, kind="quiet"), None, keep),
            margins=SPACE.m,
            parent=self,
        )

    def keep(self) -> None:
        """Store what changed, as one step; what is refused is said, and the fields stay."""
        name, relevance, parent = self.name.text(), self.relevance.value(), self.parent_field.value()
        if self._edits.change_department(self.key, name=name, relevance=relevance, parent=parent):
            self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)


def relevance_dots(relevance: int | None) -> str:
    """●●○: 2 of 3; empty where it is not known."""
    return "●" * relevance + "○" * (RELEVANCE[-1] - relevance) if relevance is not None else ""
