"""Working on the organisational relationship as a person does: typing into tables, pressing buttons."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from app.operations.activity import add_activity
from app.queries.organisation import OrganisationFacts, organisation
from app.text import Text
from app.workspace import Workspace
from models.values import (
    ActivityKind,
    CustomerRatingKind,
    Grade,
)
from tests.views.customer_pages import Frame, add
from views.lines.table import LinesTable
from views.navigation import Place
from views.organisation.panel import OrganisationPanel
from views.relationship.page import RelationshipPage
from views.widgets.fields import Field

STEP = Text("A step")
TODAY = date(2026, 3, 2)
DEPTH, FIT = CustomerRatingKind.DEPTH, CustomerRatingKind.FIT


class Page(Frame):
    """The segment "Organisation" of one customer."""

    def __init__(self, qtbot: QtBot, workspace: Workspace) -> None:
        super().__init__(qtbot, workspace)
        self.workspace = workspace
        self.key = add(workspace, "Cordillera Telecom", grade=Grade.PARTNER)
        self.page = RelationshipPage(workspace, self.navigator)
        self.page.show_customer(self.key)
        self.hold(self.page)
        self.page.turn_to("organisation")
        self.places: list[Place] = []
        self.navigator.moved.connect(self.places.append)

    @property
    def panel(self) -> OrganisationPanel:
        found = self.page.segment
        assert isinstance(found, OrganisationPanel)
        return found

    @property
    def facts(self) -> OrganisationFacts:
        found = self.workspace.ask(organisation, self.key, TODAY)
        assert found is not None
        return found

    def do(self, operation, *args, **more):
        found = self.workspace.edit(STEP, operation, *args, **more)
        QApplication.processEvents()
        return found

    def meeting(self, kind: ActivityKind, day: date, title: str = "Strategy talks") -> str:
        return self.do(add_activity, self.key, kind, title, datetime(day.year, day.month, day.day, 9))


def type_into(table: LinesTable, row: int, column: int, text: str) -> None:
    """Open a cell, write ``text`` over it, and go on with Enter."""
    table.setFocus()
    table.setCurrentIndex(table.lines.index(row, column))
    QTest.keyClick(table, Qt.Key.Key_F2)
    editor = editor_of(table)
    assert editor is not None
    editor.setPlainText(text)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QApplication.processEvents()


def editor_of(table: LinesTable) -> QPlainTextEdit | None:
    """The editor that is open in the table."""
    found = (one for one in table.viewport().findChildren(QPlainTextEdit) if one.isVisible())
    return next(found, None)


def type_line(table: LinesTable, *cells: str) -> None:
    """Type a new line below the others, cell by cell."""
    row = len(table.lines.rows)
    for column, text in enumerate(cells):
        if text:
            type_into(table, row, column, text)


def said(table: LinesTable) -> list[list[str]]:
    """What the lines say, without the empty one."""
    columns = range(table.lines.columnCount())
    rows = range(len(table.lines.rows))
    return [[str(table.lines.index(row, column).data() or "") for column in columns] for row in rows]


def enter(field: Field, text: str) -> None:
    """Write into a field and leave it."""
    if isinstance(field.editor, QPlainTextEdit):
        field.editor.setPlainText(text)
    else:
        field.editor.setText(text)  # type: ignore[attr-defined]
    field.commit()
    QApplication.processEvents()
