"""The dialog for what should never happen."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QWidget

from app.incident import incident_report
from app.text import tr
from app.tokens import SPACE
from views.widgets.buttons import button
from views.widgets.layout import column, row
from views.widgets.text import PlainLabel


class ErrorDialog(QDialog):
    """Says that an edit was not made, and offers a report that holds nothing from the book."""

    def __init__(self, error: BaseException, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Something went wrong"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumSize(560, 380)
        self._report = incident_report(error)
        text = QPlainTextEdit(self._report)
        text.setReadOnly(True)
        text.setAccessibleName(tr("Report"))
        self._copy = button(tr("Copy report"), self.copy_report, icon="copy")
        close = button(tr("Close"), self.accept, kind="primary")
        close.setDefault(True)
        column(
            PlainLabel(tr("Loam made a mistake."), "title"),
            PlainLabel(
                tr(
                    "The last step was not carried out. What was saved before is safe. "
                    "The report says where it happened; it holds no names and nothing else from your book."
                ),
                wrap=True,
            ),
            text,
            row(self._copy, None, close),
            space=SPACE.m,
            margins=SPACE.xl,
            parent=self,
        )
        close.setFocus()

    def copy_report(self) -> None:
        """Put the report on the clipboard."""
        QGuiApplication.clipboard().setText(self._report)
        self._copy.setText(tr("Copied"))
