"""A real book behind every window that is tested."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.clock import FixedClock
from app.workspace import Workspace
from models.book import Book
from views.desk import Desk
from views.preferences import Preferences, use_preferences
from views.shelf import Shelf
from views.theme import theme


@pytest.fixture(autouse=True)
def light_theme(qapp: QApplication) -> None:
    """Every test starts in the light theme at normal size."""
    theme().choose("light")


@pytest.fixture(scope="session", autouse=True)
def plain_clipboard(qapp: QApplication) -> Iterator[None]:
    """Offscreen, Qt crashes at the end when what Python put on the clipboard is still there."""
    yield
    qapp.clipboard().setText("")


@pytest.fixture
def book_path(tmp_path: Path) -> Path:
    return tmp_path / "My accounts.loam"


@pytest.fixture
def workspace(qapp: QApplication, book_path: Path, clock: FixedClock) -> Iterator[Workspace]:
    """An open, empty book."""
    made = Workspace(Book.create(book_path), clock, "Lin")
    yield made
    made.close()


@pytest.fixture
def preferences(tmp_path: Path) -> Iterator[Preferences]:
    made = Preferences(tmp_path / "settings.ini")
    use_preferences(made)
    yield made
    use_preferences(None)


@pytest.fixture
def desk(tmp_path: Path, clock: FixedClock) -> Desk:
    """Opens and makes real books; the demo book is an empty one."""

    def create(path: Path, author: str, passphrase: str | None = None, /) -> Workspace:
        return Workspace(Book.create(path, passphrase=passphrase), clock, author)

    def open_book(
        path: Path, author: str, passphrase: str | None = None, read_only: bool = False, /
    ) -> Workspace:
        return Workspace(Book.open(path, passphrase=passphrase, read_only=read_only), clock, author)

    return Desk(
        open_book=open_book,
        create_book=create,
        create_demo=create,
        close_book=Workspace.close,
        demo_path=tmp_path / "Demo.loam",
        back_up=lambda workspace: workspace.book.back_up("by hand"),
        restore=Book.restore,
    )


@pytest.fixture
def shelf(desk: Desk, preferences: Preferences) -> Shelf:
    return Shelf(desk, preferences)
