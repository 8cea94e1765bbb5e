"""Answering dialogs that stop everything else, as a person would."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QPlainTextEdit, QPushButton

EVERY_MS = 10
TRIES = 2000


class Asked:
    """Answers the next modal dialogs in turn, one answer each; gives up after twenty seconds."""

    def __init__(self, *answers: Callable[[QDialog], None]) -> None:
        self._answers = list(answers)
        self._tries = TRIES
        self._last: QDialog | None = None
        self._timer = QTimer(interval=EVERY_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    @property
    def done(self) -> bool:
        """Every answer was given."""
        return not self._answers

    def _look(self) -> None:
        dialog = QApplication.activeModalWidget()
        self._tries -= 1
        if self.done or self._tries <= 0:
            self._timer.stop()
            if isinstance(dialog, QDialog) and not self.done:
                dialog.reject()
        elif isinstance(dialog, QDialog) and dialog is not self._last:
            self._last = dialog
            answer = self._answers.pop(0)
            if self.done:
                self._timer.stop()
            answer(dialog)


def press(text: str) -> Callable[[QDialog], None]:
    """Press the button whose words begin with ``text``."""

    def answer(dialog: QDialog) -> None:
        found = [one for one in dialog.findChildren(QPushButton) if one.text().startswith(text)]
        assert found, [one.text() for one in dialog.findChildren(QPushButton)]
        found[0].click()

    return answer


def answer(words: str) -> Callable[[QDialog], None]:
    """Write ``words`` into the first field and press the deed."""

    def write(dialog: QDialog) -> None:
        dialog.findChildren(QPlainTextEdit)[0].setPlainText(words)
        deeds = [one for one in dialog.findChildren(QPushButton) if one.property("kind")]
        deeds[-1].click()

    return write


def dismiss(dialog: QDialog) -> None:
    dialog.reject()
