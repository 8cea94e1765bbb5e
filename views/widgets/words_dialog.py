"""Asking for the words without which a step is not taken: a reason, or what shows a new level."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QDialog, QWidget

from app.text import tr
from app.tokens import SPACE
from views.widgets.buttons import button
from views.widgets.fields import NotesField
from views.widgets.layout import column, row
from views.widgets.text import PlainLabel

WIDTH = 420


class WordsDialog(QDialog):
    """One question and room for the answer; the button says the deed and waits for the first word."""

    def __init__(
        self,
        question: str,
        asked: str,
        deed: str,
        *,
        note: str = "",
        dangerous: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Loam"))
        self.setMinimumWidth(WIDTH)
        self.words = NotesField(asked, lines=3)
        self.deed = button(deed, self.accept, kind="danger" if dangerous else "primary")
        keep = button(tr("Leave it as it is"), self.reject)
        note_label = PlainLabel(note, "quiet", wrap=True)
        note_label.setVisible(bool(note))
        column(
            PlainLabel(question, "section", wrap=True),
            note_label,
            self.words,
            row(None, keep, self.deed),
            space=SPACE.m,
            margins=SPACE.xl,
            parent=self,
        )
        self.words.editor.textChanged.connect(self._weigh)
        self._weigh()
        self.words.setFocus()

    def _weigh(self) -> None:
        self.deed.setEnabled(bool(self.words.value()))


def asking_window() -> QWidget | None:
    """The window that a dialog belongs to: never another dialog, which may be on its way out."""
    window = QApplication.activeWindow()
    while isinstance(window, QDialog):
        parent = window.parentWidget()
        window = parent.window() if parent is not None else None
    return window


def ask_words(question: str, asked: str, deed: str, *, note: str = "", dangerous: bool = False) -> str | None:
    """Ask and wait; the words, None when the user thinks better of it."""
    window = asking_window()
    dialog = WordsDialog(question, asked, deed, note=note, dangerous=dangerous, parent=window)
    accepted = dialog.exec() == QDialog.DialogCode.Accepted
    words: str = dialog.words.value()
    dialog.deleteLater()
    return words if accepted else None
