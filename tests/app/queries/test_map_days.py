"""On which days a customer's map changed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from app.clock import FixedClock
from app.history import latest_revision
from app.operations.buying import add_step, put_into_step
from app.operations.customer import set_fields as set_customer_fields
from app.operations.influence import connect, remove_lines
from app.operations.rating import rate
from app.operations.seat import add_seat, assign_holder
from app.operations.stakeholder import delete_people, leave
from app.queries.map_days import MapDays, map_days
from app.queries.power_map import power_map
from app.text import Text
from app.transactions import Transactions
from models.book import Book
from models.values import ChangeKind, Level, LineKind, RatingKind, Role
from tests.books import add_customer, add_person

STEP = Text("A step")
TODAY = date(2026, 3, 2)


@pytest.fixture
def transactions(tmp_path: Path, clock: FixedClock) -> Iterator[Transactions]:
    clock.set(datetime(2026, 1, 5, 12, tzinfo=UTC))
    with Book.create(tmp_path / "test.loam") as book:
        yield Transactions(book, clock, "Lin")


@pytest.fixture
def customer(transactions: Transactions) -> str:
    return add_customer(transactions)


@pytest.fixture
def on(transactions: Transactions, clock: FixedClock) -> Callable[..., Any]:
    """``on(month, day, operation, …)`` edits at noon of that day of 2026."""

    def edit(month: int, day: int, operation: Callable[..., Any], *args: Any, **more: Any) -> Any:
        clock.set(datetime(2026, month, day, 12, tzinfo=UTC))
        return transactions.edit(STEP, operation, *args, **more).result

    return edit


def days(transactions: Transactions, customer: str) -> MapDays:
    return transactions.ask(map_days, customer, TODAY)


def test_a_map_begins_on_the_day_on_which_its_customer_came(transactions: Transactions, customer: str):
    assert days(transactions, customer) == MapDays(date(2026, 1, 5), TODAY, {})


def test_a_customer_without_history_has_today_only(transactions: Transactions):
    assert days(transactions, "nobody") == MapDays(TODAY, TODAY, {})


def test_every_record_of_the_map_counts_on_the_day_it_was_stored(
    transactions: Transactions, customer: str, on: Callable[..., Any]
):
    ana, li = (add_person(transactions, customer, name) for name in ("Ana", "Li"))
    on(1, 7, connect, ana, li, LineKind.INFLUENCE)
    on(1, 7, rate, ana, RatingKind.LEVEL, Level.SUPPORT, rated_on=date(2026, 1, 6))
    seat = on(1, 9, add_seat, customer, "CFO", Role.APPROVER)
    step = on(1, 10, add_step, customer, "Tender")
    on(1, 10, put_into_step, seat, step)
    on(1, 12, remove_lines, transactions.ask(power_map, customer, TODAY).lines[0].key)
    assert days(transactions, customer).counts == {
        date(2026, 1, 5): 2,
        date(2026, 1, 7): 2,
        date(2026, 1, 9): 1,
        date(2026, 1, 10): 2,
        date(2026, 1, 12): 1,
    }


def test_who_was_deleted_counts_with_all_that_went_along(
    transactions: Transactions, customer: str, on: Callable[..., Any]
):
    ana = add_person(transactions, customer, "Ana")
    on(1, 8, rate, ana, RatingKind.LEVEL, Level.SUPPORT)
    on(1, 9, delete_people, [ana])
    assert days(transactions, customer).counts == {
        date(2026, 1, 5): 1,
        date(2026, 1, 8): 1,
        date(2026, 1, 9): 2,
    }


def test_undo_is_a_change_too(transactions: Transactions, customer: str, clock: FixedClock):
    add_person(transactions, customer, "Ana")
    clock.set(datetime(2026, 1, 9, 12, tzinfo=UTC))
    transactions.take_back([transactions.ask(latest_revision)], ChangeKind.UNDO)
    assert days(transactions, customer).counts == {date(2026, 1, 5): 1, date(2026, 1, 9): 1}


def test_other_customers_and_what_is_not_on_the_map_do_not_count(
    transactions: Transactions, customer: str, on: Callable[..., Any]
):
    other = add_customer(transactions, "Halden Motors")
    add_person(transactions, other, "Ana")
    on(1, 9, set_customer_fields, customer, city="Lima")
    assert days(transactions, customer).counts == {}


def test_what_was_entered_ahead_counts_on_the_day_it_comes_about(
    transactions: Transactions, customer: str, on: Callable[..., Any]
):
    ana, li = (add_person(transactions, customer, name) for name in ("Ana", "Li"))
    seat = on(1, 6, add_seat, customer, "CFO", Role.APPROVER)
    on(1, 6, assign_holder, seat, ana, date(2026, 2, 1))
    on(1, 7, leave, [li], date(2026, 2, 10))
    found = days(transactions, customer)
    assert {date(2026, 2, 1), date(2026, 2, 10)} < set(found.counts)
    for day in (date(2026, 2, 1), date(2026, 2, 10)):
        before, after = (
            transactions.ask_on(each, power_map, customer, each)
            for each in (day.replace(month=1, day=31) if day.day == 1 else day.replace(day=9), day)
        )
        assert ({p.key for p in before.present}, before.seat[seat].holder) != (
            {p.key for p in after.present},
            after.seat[seat].holder,
        )


def test_what_was_entered_late_changes_nothing_on_the_day_it_speaks_of(
    transactions: Transactions, customer: str, on: Callable[..., Any]
):
    ana = add_person(transactions, customer, "Ana")
    seat = on(1, 6, add_seat, customer, "CFO", Role.APPROVER)
    on(1, 20, assign_holder, seat, ana, date(2026, 1, 12))
    assert date(2026, 1, 12) not in days(transactions, customer).counts


def test_the_neighbours_of_a_day():
    found = MapDays(date(2026, 1, 1), TODAY, {date(2026, 1, 3): 1, date(2026, 2, 1): 4})
    assert found.before(date(2026, 2, 1)) == date(2026, 1, 3)
    assert found.after(date(2026, 1, 3)) == date(2026, 2, 1)
    assert found.before(date(2026, 1, 3)) is None
    assert found.after(date(2026, 2, 1)) is None
