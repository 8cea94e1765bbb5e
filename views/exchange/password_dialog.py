"""Asks for the password of a workbook. It is used once and kept nowhere."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from app.text import tr
from app.tokens import SPACE
from views.widgets.buttons import button
from views.widgets.layout import column, row
from views.widgets.text import PlainLabel


class PasswordDialog(QDialog):
    """``password`` is what was typed."""

    def __init__(self, file_name: str, *, was_wrong: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Loam"))
        self.setMinimumWidth(420)
        question = tr("“{file}” is locked. Which password opens it?", file=file_name)
        self.line = QLineEdit()
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.setAccessibleName(tr("Password"))
        wrong = PlainLabel(tr("This password does not open it. Check the keyboard layout."), "bad", wrap=True)
        unlock = button(tr("Unlock"), self.accept, kind="primary")
        unlock.setDefault(True)
        self.line.textChanged.connect(lambda text: unlock.setEnabled(bool(text)))
        unlock.setEnabled(False)
        column(
            PlainLabel(question, "section", wrap=True),
            self.line,
            wrong,
            row(None, button(tr("Cancel"), self.reject), unlock),
            space=SPACE.m,
            margins=SPACE.xl,
            parent=self,
        )
        if not was_wrong:
            wrong.hide()

    @property
    def password(self) -> str:
        return self.line.text()
