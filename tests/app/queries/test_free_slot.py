"""When one of our people has time for a customer."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest

from app.clock import FixedClock
from app.operations.activity import add_activity
from app.queries.free_slot import free_slot
from app.text import Text
from app.transactions import Transactions
from models.book import Book
from models.customer import Customer
from models.team import TeamMember
from models.values import ActivityKind, TeamRole

HOURS = (9 * 60, 18 * 60)
MONDAY = datetime(2026, 3, 2, 10)


@pytest.fixture
def transactions(tmp_path: Path, clock: FixedClock) -> Iterator[Transactions]:
    with Book.create(tmp_path / "test.loam") as book:
        yield Transactions(book, clock, "Lin")


@pytest.fixture
def acme(transactions: Transactions) -> str:
    def operation(session) -> str:
        session.add(TeamMember(name="Lin", role=TeamRole.ACCOUNT))
        made = Customer(name="Acme", country="ES")
        session.add(made)
        return made.key

    return transactions.edit(Text("Fill"), operation).result


def busy(transactions: Transactions, customer: str, begin: datetime, end: datetime) -> None:
    transactions.edit(
        Text("Busy"), add_activity, customer, ActivityKind.TECHNICAL_PRESENTATION, "Busy", begin, end
    )


def begins(transactions: Transactions, acme: str, now: datetime, near: date | None = None) -> datetime | None:
    found = transactions.ask(free_slot, acme, ActivityKind.VISIT, now, HOURS, "Lin", near)
    return found and found.starts_at


def test_it_is_tomorrow_morning_unless_that_is_taken(transactions, acme):
    assert begins(transactions, acme, MONDAY) == datetime(2026, 3, 3, 9)
    busy(transactions, acme, datetime(2026, 3, 3, 8), datetime(2026, 3, 3, 18))
    assert begins(transactions, acme, MONDAY) == datetime(2026, 3, 4, 9)


def test_on_friday_it_is_today_while_there_is_time_else_next_week(transactions, acme):
    assert begins(transactions, acme, datetime(2026, 3, 6, 10)) == datetime(2026, 3, 6, 13, 30)
    assert begins(transactions, acme, datetime(2026, 3, 6, 17)) == datetime(2026, 3, 9, 9)


def test_holidays_of_the_customer_are_left_alone(transactions, acme):
    assert begins(transactions, acme, datetime(2026, 4, 30, 17)) == datetime(2026, 5, 4, 9)


def test_near_a_day_is_that_day_or_the_nearest_with_room(transactions, acme):
    assert begins(transactions, acme, MONDAY, date(2026, 3, 12)) == datetime(2026, 3, 12, 9)
    assert begins(transactions, acme, MONDAY, date(2026, 3, 8)) == datetime(2026, 3, 9, 9)


def test_four_full_weeks_have_none(transactions, acme):
    busy(transactions, acme, datetime(2026, 3, 2), datetime(2026, 4, 2))
    assert begins(transactions, acme, MONDAY) is None
