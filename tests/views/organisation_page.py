"""Working on the organisational relationship as a person does: typing into tables, pressing buttons."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from views.organisation.lines_table import LinesTable
from views.widgets.fields import Field


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
