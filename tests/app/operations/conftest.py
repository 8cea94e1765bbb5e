"""A customer with a small organisation, for tests of operations."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.clock import FixedClock
from app.transactions import Transactions
from models.book import Book
from tests.app.operations.weekly import weekly_call
from tests.books import add_customer, add_person


@pytest.fixture
def transactions(tmp_path: Path, clock: FixedClock) -> Iterator[Transactions]:
    with Book.create(tmp_path / "test.loam") as book:
        yield Transactions(book, clock, "Lin")


@pytest.fixture
def customer(transactions: Transactions) -> str:
    return add_customer(transactions)


@pytest.fixture
def weekly(transactions: Transactions, customer: str) -> str:
    """A call with Ana on six Mondays of March and April."""
    return weekly_call(transactions, customer, add_person(transactions, customer, "Ana"))
