"""Write the stored book of the current schema, once its migration is done.

    python -m tests.models.stored_book

A stored book that has landed is never written again: every later program must open it.
"""

from __future__ import annotations

from pathlib import Path

from models.book import Book
from models.schema import Customer
from models.shape import SCHEMA

STORED_BOOKS = Path(__file__).parent / "books"


def write_stored_book() -> Path:
    """A small book as this program writes it, with one customer.

    Raises:
        FileExistsError: there is a stored book of this schema.
    """
    path = STORED_BOOKS / f"schema_{SCHEMA:04}.loam"
    if path.exists():
        raise FileExistsError(path)
    with Book.create(path) as book, book.writing() as session:
        session.add(Customer(name="蓝海电信"))
    return path


if __name__ == "__main__":
    print(write_stored_book())
