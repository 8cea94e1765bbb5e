"""Where pictures are taken: one demo book, a clock that stands, any theme, language and size."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEvent, QEventLoop, QThreadPool
from PySide6.QtWidgets import QApplication, QWidget

from app.clock import FixedClock
from app.demo.story import make_demo
from app.workspace import Workspace
from models.book import Book
from views.desk import Desk
from views.main_window import MainWindow
from views.preferences import Preferences, use_preferences
from views.shelf import Shelf
from views.speaking import speak
from views.theme import theme

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
SETTLES_MS = 300


@dataclass(frozen=True)
class Look:
    """How a picture is taken; ``size`` in logical pixels."""

    theme: str
    language: str
    size: tuple[int, int]

    @property
    def name(self) -> str:
        return f"{self.size[0]}x{self.size[1]}-{self.theme}-{self.language}"


class Studio:
    """Gives shots what they need. One demo book serves all; a shot must leave it as it was."""

    def __init__(self) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="loam-gallery-")
        self.folder = Path(self._folder.name)
        self.preferences = Preferences(self.folder / "settings.ini")
        use_preferences(self.preferences)
        self.preferences.author = "Lin Yao"
        self.clock = FixedClock(NOW)
        self._workspace: Workspace | None = None

    @property
    def workspace(self) -> Workspace:
        """The demo book, made when first asked for."""
        if self._workspace is None:
            book = Book.create(self.folder / "Demo.loam")
            make_demo(book, self.clock.today())
            self._workspace = Workspace(book, self.clock, self.preferences.author)
        return self._workspace

    def shelf(self) -> Shelf:
        """A shelf for looking at: its ways to books are not taken."""

        def never(*_: object) -> Workspace:
            raise AssertionError("a picture opens no books")

        return Shelf(Desk(never, never, never, lambda _: None, self.folder / "Demo.loam"), self.preferences)

    def window(self) -> MainWindow:
        """The main window on the demo book; go on with ``window.navigator``."""
        return MainWindow(self.workspace, self.shelf(), self.folder / "Demo.loam")

    def take(self, shot: Callable[[Studio], QWidget], look: Look, path: Path) -> None:
        """Show what ``shot`` makes, wait until it is still, and write it as PNG."""
        speak(look.language)
        theme().choose(look.theme)
        widget = shot(self)
        if widget.isWindow() and not widget.isVisible():
            widget.resize(*look.size)
            widget.show()
        settle()
        widget.grab().save(str(path))
        widget.close()
        widget.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def close(self) -> None:
        if self._workspace is not None:
            self._workspace.close()
        self._folder.cleanup()


def settle() -> None:
    """Let everything that was asked for be painted: animations, late layouts, background work."""
    QThreadPool.globalInstance().waitForDone()
    until = QDeadlineTimer(SETTLES_MS)
    while not until.hasExpired():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
