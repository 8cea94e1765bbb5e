"""Loam's composition root: the command line, and the window when no command is given."""

from __future__ import annotations

import io
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from app.commands.itinerary import Photographer
    from app.commands.power_map import Drawing
    from app.workspace import Workspace
    from models.book import Book
    from views.desk import Desk, FoundCustomer

# Imports are local: a command loads no Qt, the window no commands, and the process that reads
# workbooks, which imports this module too, neither.


def main(arguments: Sequence[str]) -> int:
    """Run Loam and return its exit status: 0 done, 1 refused or problems.

    Raises:
        SystemExit: wrong usage (2), or help that was asked for (0).
    """
    from app.commands.command_line import Screens, run

    return run(arguments, Screens(show_window, draw_map, photographer))


def show_window(book: Path | None, language: str | None) -> int:
    """The window on ``book``, on the last one, or the welcome page."""
    from views.application import run
    from views.preferences import Preferences

    preferences = Preferences()
    if language is not None:
        preferences.language = language
    return run(sys.argv[:1], desk(), book, preferences)


def draw_map(drawing: Drawing) -> None:
    """Draw a power map into a file, without a window."""
    from views.photographs import draw

    draw(drawing)


def photographer() -> Photographer:
    """Takes the pictures of the tour."""
    from views.photographs import Photographer

    return Photographer()


def desk() -> Desk:
    """What the window can do with books, without knowing how they are stored."""
    from app.clock import SystemClock
    from app.paths import user_data
    from views.desk import Desk

    clock = SystemClock()

    def workspace(book: Book, author: str) -> Workspace:
        from app.workspace import Workspace

        return Workspace(book, clock, author)

    def open_book(
        path: Path, author: str, passphrase: str | None = None, read_only: bool = False, /
    ) -> Workspace:
        from models.book import Book

        return workspace(Book.open(path, passphrase=passphrase, read_only=read_only), author)

    def create_book(path: Path, author: str, passphrase: str | None = None, /) -> Workspace:
        from models.book import Book

        return workspace(Book.create(path, passphrase=passphrase), author)

    def make_demo(path: Path, author: str) -> Workspace:
        from app.demo.making import create_demo

        return workspace(create_demo(path, clock.today()), author)

    return Desk(
        open_book=open_book,
        create_book=create_book,
        create_demo=make_demo,
        close_book=lambda opened: opened.close(),
        demo_path=user_data() / "demo.loam",
        find_customers=found_customers,
        back_up=lambda opened: opened.book.back_up("by-hand"),
        restore=restore,
    )


def found_customers(workspace: Workspace, wanted: str) -> list[FoundCustomer]:
    """What “Find a customer” lists."""
    from app.queries.customer_search import find_customers
    from views.desk import FoundCustomer

    return [
        FoundCustomer(hit.key, hit.name, " · ".join(part for part in (hit.grade or "", hit.city) if part))
        for hit in workspace.ask(find_customers, wanted)
    ]


def restore(backup: Path, book: Path, passphrase: str | None) -> Path | None:
    """Put a backup in the place of a closed book; where the file went that was there."""
    from models.book import Book

    return Book.restore(backup, book, passphrase)


if __name__ == "__main__":
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper) and not stream.isatty():
            stream.reconfigure(encoding="utf-8")
    sys.exit(main(sys.argv[1:]))
