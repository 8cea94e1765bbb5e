from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.clock import FixedClock
from app.exchange.export import export_workbook
from app.transactions import Transactions
from models.book import Book
from tests.app.exchange.rich_book import fill


@pytest.fixture
def book(tmp_path: Path, clock: FixedClock) -> Iterator[Transactions]:
    """A small book with something in every table."""
    with Book.create(tmp_path / "test.loam") as opened:
        transactions = Transactions(opened, clock, "Lin")
        fill(transactions)
        yield transactions


@pytest.fixture
def workbook(book: Transactions, tmp_path: Path) -> Path:
    """The whole book as a workbook in English."""
    path = tmp_path / "out.xlsx"
    export_workbook(book, path)
    return path
