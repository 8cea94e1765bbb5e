"""The books of the user: which one is open, and opening another."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from app.text import tr
from views.attempt import attempt
from views.desk import Desk
from views.preferences import Preferences

if TYPE_CHECKING:
    from app.workspace import Workspace

ENDING = ".loam"


class Shelf(QObject):
    """Opens, makes and backs up books; ``opened(workspace, path)`` asks for a window on the book.

    Whatever fails is said in the message bar of the window that asked, which stays as it was.
    """

    opened = Signal(object, object)

    def __init__(self, desk: Desk, preferences: Preferences, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.preferences = preferences

    def new_book(self, where: QWidget) -> bool:
        """Ask for a place and make an empty book there."""
        chosen, _ = QFileDialog.getSaveFileName(where, tr("New book"), str(Path.home()), self._filter())
        return bool(chosen) and self._enter(where, with_ending(Path(chosen)), self.desk.create_book)

    def choose_book(self, where: QWidget) -> bool:
        """Ask for a book and open it."""
        last = self.preferences.last_book
        folder = str(last.parent if last else Path.home())
        chosen, _ = QFileDialog.getOpenFileName(where, tr("Open a book"), folder, self._filter())
        return bool(chosen) and self.open_book(where, Path(chosen))

    def open_book(self, where: QWidget, path: Path) -> bool:
        return self._enter(where, path, self.desk.open_book)

    def open_demo(self, where: QWidget) -> bool:
        """Open the demo book, made on the first time."""
        path = self.desk.demo_path
        return self._enter(where, path, self.desk.open_book if path.exists() else self.desk.create_demo)

    def back_up(self, where: QWidget, workspace: Workspace, book: Path) -> bool:
        """Ask for a place and put a copy of the open book there; True when it was written."""
        back_up = self.desk.back_up
        assert back_up is not None
        day = workspace.today().isoformat()
        proposal = str(book.with_name(f"{book.stem} {day}{ENDING}"))
        chosen, _ = QFileDialog.getSaveFileName(where, tr("Back up the book"), proposal, self._filter())
        return bool(chosen) and attempt(where, lambda: back_up(workspace, with_ending(Path(chosen))))

    def restore(self, where: QWidget, book: Path, close: Callable[[], object]) -> bool:
        """Ask for a backup and open it in place of ``book``; ``close`` closes the book first."""
        restore = self.desk.restore
        assert restore is not None
        chosen, _ = QFileDialog.getOpenFileName(
            where, tr("Restore a backup"), str(book.parent), self._filter()
        )
        if not chosen:
            return False

        def bring_back() -> None:
            close()
            restore(Path(chosen), book)

        return attempt(where, bring_back) and self.open_book(where, book)

    def _enter(self, where: QWidget, path: Path, enter: Callable[[Path, str], Workspace]) -> bool:
        def opened(workspace: Workspace) -> None:
            self.preferences.remember_book(path)
            self.opened.emit(workspace, path)

        return attempt(where, lambda: enter(path, self.preferences.author), opened)

    def _filter(self) -> str:
        return f"{tr('Loam book')} (*{ENDING})"


def with_ending(path: Path) -> Path:
    """``path`` with the ending of books, should it have none."""
    return path if path.suffix == ENDING else path.with_name(path.name + ENDING)


def quit_program() -> None:
    QApplication.closeAllWindows()
