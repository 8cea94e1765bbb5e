"""A customer whose plan is to be made, and what one does in the planning list."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.operations.department import add_department
from app.operations.rating import rate
from app.operations.seat import add_seat, assign_holder
from app.operations.team import add_member
from app.text import Text
from app.workspace import Workspace
from models.values import Grade, Level, RatingKind, Role
from tests.books import add_person, dump
from tests.views.customer_pages import Frame, add
from views.planning.gaps_dialog import GapsDialog
from views.planning.lines import Line
from views.planning.model import Col
from views.planning.template_dialog import TemplateDialog
from views.widgets.fields import Field

TODAY = date(2026, 3, 2)


class Planned(Frame):
    """A B customer: Dora decides and is neutral, one seat is empty, the plant was never visited."""

    def __init__(self, qtbot: QtBot, workspace: Workspace) -> None:
        super().__init__(qtbot, workspace)
        self.key = add(workspace, "Cordillera", grade=Grade.PRIORITY)
        self.lin = self.do(add_member, "Lin")
        self.do(add_member, "Wei")
        transactions = workspace.transactions
        self.dora = add_person(transactions, self.key, "Dora")
        self.do(assign_holder, self.do(add_seat, self.key, "Chief", Role.DECIDER), self.dora)
        self.do(rate, self.dora, RatingKind.LEVEL, Level.NEUTRAL, evidence="Seen")
        self.do(add_seat, self.key, "Board", Role.APPROVER)
        self.do(add_department, self.key, "Plant")

    def do(self, operation: Any, *args: Any, **fields: Any) -> Any:
        return self.workspace.edit(Text("Edit"), operation, *args, **fields)

    def items(self) -> dict[str, dict[str, Any]]:
        """The plan by title."""
        return {row["title"]: row for row in self.workspace.ask(dump)["plan_item"].values()}

    def gaps(self, duty: str = "") -> GapsDialog:
        dialog = GapsDialog(self.workspace, self.key, duty)
        self.qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    def template(self) -> TemplateDialog:
        dialog = TemplateDialog(self.workspace, self.key)
        self.qtbot.addWidget(dialog)
        dialog.show()
        return dialog


def lines(dialog: GapsDialog | TemplateDialog) -> dict[str, Line]:
    return {line.title: line for line in dialog.desk.model.lines}


def row_of(dialog: GapsDialog, title: str) -> int:
    model = dialog.desk.model
    return next(
        row
        for row in range(model.rowCount())
        if isinstance(model.row_at(row), Line) and model.row_at(row).title == title
    )


def go_to(dialog: GapsDialog, title: str, column: Col = Col.WHAT) -> None:
    dialog.desk.table.setCurrentIndex(dialog.desk.model.index(row_of(dialog, title), column))
    dialog.desk.table.setFocus()


def press(qtbot: QtBot, widget: QWidget, key: Qt.Key) -> None:
    qtbot.keyClick(widget, key)
    QApplication.processEvents()  # delegates close their editors a moment later


def editor(dialog: GapsDialog, kind: type[QWidget]) -> QWidget:
    """The editor of a cell that is open."""
    [found] = [each for each in dialog.desk.table.findChildren(kind) if each.isVisible()]
    return found


DORA = "Raise Dora from level 0 to 1"
MEET = "Meet Dora"
BOARD = "Find out who takes the seat “Board”"
PLANT = "Find the first person to talk to in Plant"


def say(field: Field, value: Any) -> None:
    """A person chooses or types ``value`` in a field."""
    if isinstance(value, date):
        field.editor.setText(value.isoformat())
    else:
        field._show(value)
    field.commit()
