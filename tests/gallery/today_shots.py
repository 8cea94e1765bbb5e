"""Today: of everybody, of one account manager, of the manager, unfolded, and of an empty book; reminders."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QWidget

from app.workspace import Workspace
from models.book import Book
from models.values import TeamRole
from tests.gallery.studio import Studio
from views.main_window import MainWindow
from views.today.today_page import TodayPage

COLLEAGUE = "Mateo Aguirre"


def mine(studio: Studio) -> QWidget:
    """The day of one account manager, in everyday order."""
    return _of(studio, COLLEAGUE, TeamRole.ACCOUNT)


def manager(studio: Studio) -> QWidget:
    """What waits for the manager's word."""
    return _of(studio, COLLEAGUE, TeamRole.MANAGER)


def unfolded(studio: Studio) -> QWidget:
    """All that is overdue was asked for: the page scrolls."""
    window = studio.window()
    _shown(window)
    assert isinstance(window.page, TodayPage)
    window.page.overdue.more.click()
    return window


def narrow(studio: Studio) -> QWidget:
    """The columns stand under one another."""
    window = studio.window()
    window.resize(880, 900)
    window.show()
    return window


def nothing(studio: Studio) -> QWidget:
    """A book without any customer."""
    book = Book.create(studio.folder / f"empty-{len(list(studio.folder.iterdir()))}.loam")
    workspace = Workspace(book, studio.clock, studio.preferences.author)
    window = MainWindow(workspace, studio.shelf(), studio.folder / "My accounts.loam")
    window.destroyed.connect(workspace.close)
    return window


def reminders(studio: Studio) -> QWidget:
    window = studio.window()
    window.navigator.open_page("settings", "calendar")
    return window


def _of(studio: Studio, name: str, role: TeamRole) -> MainWindow:
    """The page as a colleague sees it; the studio stays as it was."""
    workspace = studio.workspace
    window = studio.window()
    author, workspace.author, workspace.role = workspace.author, name, role
    _shown(window)
    assert window.page is not None
    window.page.refresh(None)
    workspace.author, workspace.role = author, TeamRole.ACCOUNT
    return window


def _shown(window: MainWindow) -> None:
    window.resize(1366, 768)
    window.show()


SHOTS: Mapping[str, Callable[[Studio], QWidget]] = {
    "today-mine": mine,
    "today-manager": manager,
    "today-unfolded": unfolded,
    "today-narrow": narrow,
    "today-nothing": nothing,
    "today-reminders": reminders,
}
