"""The books of the user: which one is open, and opening another."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from app.errors import UserError
from app.text import Text, tr
from views.attempt import attempt
from views.desk import Desk
from views.entrance import Entrance
from views.passphrase_dialog import ask_new_passphrase, ask_passphrase
from views.preferences import Preferences

if TYPE_CHECKING:
    from app.workspace import Workspace

ENDING = ".loam"


class Shelf(QObject):
    """Opens, makes and backs up books; ``opened(workspace, path)`` asks for a window on the book.

    Whatever fails is said in the message bar of the window that asked, which stays as it was.
    """

    opened = Signal(object, object)
    closed = Signal()
    """The book that was open is not any more, and no other is."""

    def __init__(self, desk: Desk, preferences: Preferences, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.preferences = preferences
        self.open_now: Path | None = None
        self.news = ""

    def new_book(self, where: QWidget) -> bool:
        """Ask for a place and, if wanted, a passphrase, and make an empty book there."""
        chosen, _ = QFileDialog.getSaveFileName(where, tr("New book"), str(Path.home()), self._filter())
        if not chosen:
            return False
        path = with_ending(Path(chosen))
        passphrase = ask_new_passphrase(where, path.stem)
        if passphrase is None:
            return False
        create = self.desk.create_book
        return self._enter(where, path, lambda at, author: create(at, author, passphrase or None))

    def choose_book(self, where: QWidget) -> bool:
        """Ask for a book and open it."""
        last = self.preferences.last_book
        folder = str(last.parent if last else Path.home())
        chosen, _ = QFileDialog.getOpenFileName(where, tr("Open a book"), folder, self._filter())
        return bool(chosen) and self.open_book(where, Path(chosen))

    def open_book(self, where: QWidget, path: Path, error: Exception | None = None) -> bool:
        """Open the book at ``path``, asking for what it takes: a passphrase, a backup, reading only.

        ``error`` is what opening it said a moment ago.
        """
        return Entrance(self, where, path).enter(error)

    def open_demo(self, where: QWidget) -> bool:
        """Open the demo book, made on the first time."""
        path = self.desk.demo_path
        return (
            self.open_book(where, path) if path.exists() else self._enter(where, path, self.desk.create_demo)
        )

    def back_up(self, where: QWidget, workspace: Workspace, then: Callable[[Path], object]) -> bool:
        """Write a backup of the open book; ``then`` is told where it is."""
        back_up = self.desk.back_up
        assert back_up is not None
        return attempt(where, lambda: back_up(workspace), then)

    def restore(self, where: QWidget, workspace: Workspace, book: Path) -> bool:
        """Ask for a backup, put it in the place of ``book``, which is open, and open it again."""
        folder = book.with_name(f"{book.name}.backups")
        start = str(folder if folder.is_dir() else book.parent)
        chosen, _ = QFileDialog.getOpenFileName(where, tr("Restore a backup"), start, self._filter())
        return bool(chosen) and self.put_back(where, workspace, book, Path(chosen))

    def put_back(self, where: QWidget, workspace: Workspace, book: Path, backup: Path) -> bool:
        """Put ``backup`` in the place of ``book``, which is open, and open it again.

        When the book cannot be opened after that, ``closed`` tells that none is open any more.
        """
        passphrase = None
        if workspace.book.encrypted:
            passphrase = ask_passphrase(where, book.stem)
            if passphrase is None:
                return False
        self.desk.close_book(workspace)
        self.open_now = None
        entrance = Entrance(self, where, book, passphrase)
        restored = entrance.restore(backup)
        if not entrance.enter():
            self.closed.emit()
            return False
        return restored

    def tell_restored(self, kept: Path | None) -> None:
        """Remember to say, in the window on the restored book, where the file went that was there."""
        self.news = tr("The book is as it was in the backup.")
        if kept is not None:
            self.news = tr(
                "The book is as it was in the backup. The file that was there is kept as “{file}”.",
                file=kept.name,
            )

    def take_news(self) -> str:
        """What the window on the book opened last has to say; once."""
        news, self.news = self.news, ""
        return news

    def enter(self, path: Path, way: Callable[[Path, str], Workspace]) -> None:
        """Take the book at ``path`` by one of the desk's ways; ``opened`` tells of it.

        Raises:
            UserError: it cannot be opened; the book that is open stays.
        """
        if path.absolute() == self.open_now:
            raise UserError(Text("“{book}” is open already.", book=path.stem))
        workspace = way(path, self.preferences.author)
        self.open_now = path.absolute()
        self.preferences.remember_book(path)
        self.opened.emit(workspace, path)

    def _enter(self, where: QWidget, path: Path, way: Callable[[Path, str], Workspace]) -> bool:
        return attempt(where, lambda: self.enter(path, way))

    def _filter(self) -> str:
        return f"{tr('Loam book')} (*{ENDING})"


def with_ending(path: Path) -> Path:
    """``path`` with the ending of books, should it have none."""
    return path if path.suffix == ENDING else path.with_name(path.name + ENDING)


def quit_program() -> None:
    QApplication.closeAllWindows()
