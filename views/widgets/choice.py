"""A question with named answers, for what cannot be undone or has several ways on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from app.text import tr
from app.tokens import SPACE
from views.widgets.buttons import button
from views.widgets.layout import column, row
from views.widgets.text import PlainLabel


class ChoiceDialog(QDialog):
    """Asks one question; each answer is a button that says its deed. ``answer`` is None when dismissed."""

    def __init__(
        self,
        question: str,
        answers: Sequence[tuple[str, str]],
        *,
        note: str = "",
        dangerous: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """``answers`` are (value, text), the recommended one first; ``dangerous`` reddens it."""
        super().__init__(parent)
        self.answer: str | None = None
        self.setWindowTitle(tr("Loam"))
        self.setMinimumWidth(420)
        dismiss = button(tr("Cancel"), self.reject)
        kinds = ["danger" if dangerous else "primary", *[""] * (len(answers) - 1)]
        deeds = [
            button(text, lambda value=value: self.choose(value), kind=kind)
            for (value, text), kind in zip(answers, kinds, strict=True)
        ]
        deeds[0].setDefault(not dangerous)
        note_label = PlainLabel(note, "quiet", wrap=True)
        note_label.setVisible(bool(note))
        column(
            PlainLabel(question, "section", wrap=True),
            note_label,
            row(None, dismiss, *reversed(deeds)),
            space=SPACE.m,
            margins=SPACE.xl,
            parent=self,
        )
        (dismiss if dangerous else deeds[0]).setFocus()

    def choose(self, value: str) -> None:
        """Answer, and close."""
        self.answer = value
        self.accept()


class Notice(QDialog):
    """Says one sentence where there is no message bar to say it in."""

    def __init__(self, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Loam"))
        self.setMinimumWidth(420)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        close = button(tr("Close"), self.accept)
        close.setDefault(True)
        words = PlainLabel(sentence, wrap=True)
        column(words, row(None, close), space=SPACE.l, margins=SPACE.xl, parent=self)


def ask(
    parent: QWidget, question: str, *answers: tuple[str, str], note: str = "", dangerous: bool = False
) -> str | None:
    """Ask and wait; the value of the chosen answer, None when dismissed."""
    dialog = ChoiceDialog(question, answers, note=note, dangerous=dangerous, parent=parent)
    dialog.exec()
    return dialog.answer
