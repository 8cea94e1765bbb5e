"""The one window there is: the welcome page until a book is open, then the book's."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from views.desk import Desk
from views.greeting import greet
from views.opening import Opening
from views.preferences import Preferences
from views.shelf import Shelf

if TYPE_CHECKING:
    from app.workspace import Workspace
    from views.main_window import MainWindow
    from views.welcome.welcome import Welcome


REMINDS_AFTER_MS = 3000
"""By then the window has settled."""


class Program(QObject):
    """Holds the one window there is: the welcome page until a book is open, then the book's."""

    def __init__(self, desk: Desk, preferences: Preferences, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.shelf = Shelf(desk, preferences, self)
        self.shelf.opened.connect(self.show_book)
        self.shelf.closed.connect(self.leave_book)
        self.window: MainWindow | None = None
        self.welcome: Welcome | None = None
        self._opening: Opening | None = None
        self._settling = QTimer(self, singleShot=True, interval=REMINDS_AFTER_MS)
        self._settling.timeout.connect(self._remind)

    def start(self, path: Path | None, opening: Opening | None = None) -> None:
        """Open the book at ``path``, else welcome the user; ``opening`` was shown meanwhile."""
        self._opening = opening
        if path is None:
            self.show_welcome()
        else:
            self._open(path)

    def show_welcome(self) -> None:
        from views.welcome.welcome import Welcome

        self.welcome = Welcome(self.shelf)
        self.welcome.show()

    def show_book(self, workspace: Workspace, path: Path) -> None:
        """A window on the book ``workspace``, in place of the one there was."""
        from views.main_window import MainWindow

        before, self.window = self.window, MainWindow(workspace, self.shelf, path)
        self.window.show()
        self._put_away_opening()
        if self.welcome is not None:
            self.welcome.close()
            self.welcome.deleteLater()
            self.welcome = None
        if before is not None:
            before.close()
            self.shelf.desk.close_book(before.workspace)
            before.deleteLater()
        greet(self.window, self.shelf.take_news())
        self._settling.start()

    def _remind(self) -> None:
        """From now on remind of what is in the book in sight."""
        from views.reminding.reminding import Reminding

        if self.window is not None:
            Reminding(self.window).start()

    def leave_book(self) -> None:
        """No book is open any more: welcome the user again."""
        before, self.window = self.window, None
        self.show_welcome()
        if before is not None:
            before.close()
            before.deleteLater()

    def _open(self, path: Path) -> None:
        try:
            self.shelf.enter(path, self.shelf.desk.open_book)
        except Exception as error:
            self.show_welcome()
            self._put_away_opening()
            assert self.welcome is not None
            self.shelf.open_book(self.welcome, path, error)

    def _put_away_opening(self) -> None:
        if self._opening is not None:
            self._opening.close()
            self._opening.deleteLater()
            self._opening = None

    def end(self) -> None:
        """Close the book that is open."""
        if self.window is not None:
            self.shelf.desk.close_book(self.window.workspace)
