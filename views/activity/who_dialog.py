"""Asking for one person: who confirmed it, who shall be told."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QWidget

from app.queries.calendar_entry import Option
from app.text import tr
from app.tokens import SPACE
from views.widgets.buttons import button
from views.widgets.fields import ChoiceField
from views.widgets.layout import column, row
from views.widgets.text import PlainLabel
from views.widgets.words_dialog import asking_window

WIDTH = 420


class WhoDialog(QDialog):
    """One question and people to choose from; the button says the deed."""

    def __init__(
        self, question: str, asked: str, people: Sequence[Option], deed: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Loam"))
        self.setMinimumWidth(WIDTH)
        self.who = ChoiceField(asked, [(one.key, one.text) for one in people])
        self.who.set_value(people[0].key if people else None)
        self.deed = button(deed, self.accept, kind="primary")
        self.deed.setDefault(True)
        self.deed.setEnabled(bool(people))
        keep = button(tr("Leave it as it is"), self.reject)
        column(
            PlainLabel(question, "section", wrap=True),
            self.who,
            row(None, keep, self.deed),
            space=SPACE.m,
            margins=SPACE.xl,
            parent=self,
        )
        self.who.setFocus()


def ask_who(question: str, asked: str, people: Sequence[Option], deed: str) -> str | None:
    """Ask and wait; the key of the person, None when the user thinks better of it."""
    dialog = WhoDialog(question, asked, people, deed, asking_window())
    accepted = dialog.exec() == QDialog.DialogCode.Accepted
    key: str | None = dialog.who.value()
    dialog.deleteLater()
    return key if accepted else None
