"""A new file with the demo in it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from app.demo.story import make_demo
from models.book import Book


def create_demo(path: Path, today: date, *, passphrase: str | None = None) -> Book:
    """Make the demo book of ``today`` at ``path``, all of it or nothing, and open it.

    Raises:
        BookExists and other errors of ``Book.create``.
    """
    book = Book.create(path, passphrase=passphrase)
    try:
        make_demo(book, today)
    except BaseException:
        book.close()
        path.unlink(missing_ok=True)
        raise
    return book
