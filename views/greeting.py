"""After a book has come into sight: what its user should know, and the backup of the day."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QTimer

from app.jobs import Progress
from app.text import Text, tr
from views.attempt import attempt

if TYPE_CHECKING:
    from views.main_window import MainWindow

BACKUP_AFTER_MS = 1_500
_WARNED = QByteArray(b"warned")


def greet(window: MainWindow, news: str) -> None:
    """Say ``news`` and what is wrong around the book of ``window``; back it up when it is time."""
    bar = window.message_bar
    warning = _warning(window)
    if news:
        bar.warn(news)
    elif warning:
        bar.warn(warning)
    elif window.workspace.book.read_only:
        bar.say(tr("This book is open for reading only. Nothing you do here is saved."))
    timer = QTimer(window, singleShot=True)
    timer.timeout.connect(lambda: attempt(window, lambda: back_up_daily(window)))
    timer.start(BACKUP_AFTER_MS)


def back_up_daily(window: MainWindow) -> None:
    """Start the backup of the day as a job, unless there is one."""
    from app.book_care import DAILY, is_backup_due

    workspace = window.workspace
    book = workspace.book
    if not is_backup_due(book, workspace.clock):
        return

    def work(progress: Progress) -> Path:
        progress(0, 1, Text("Backing up the book"))
        return book.back_up(DAILY)

    workspace.jobs.start(Text("Backing up the book"), work)


def _warning(window: MainWindow) -> str:
    if window.workspace.transactions.clock_is_behind():
        return tr(
            "The clock of this computer is behind the last change in this book. Set it right, or ages and"
            " due dates will be wrong."
        )
    return _about_place(window)


def _about_place(window: MainWindow) -> str:
    """What is dangerous about the folder of the book, said once a book."""
    from app.book_care import risky_place

    risk = risky_place(window.book)
    name = f"warned/{window.book.absolute().as_posix().replace('/', '|')}"
    preferences = window.shelf.preferences
    if risk is None or not preferences.state(name).isEmpty():
        return ""
    preferences.keep_state(name, _WARNED)
    return str(risk)
