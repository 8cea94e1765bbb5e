"""What a calendar shows of a book."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path
from time import perf_counter

import pytest

from app.clock import FixedClock
from app.operations import activity, plan
from app.queries.calendar import Calendar, calendar
from app.recorder import insert_rows
from app.text import Text
from app.transactions import Transactions
from models.book import Book
from models.keys import new_key
from models.team import TeamMember
from models.values import ActivityKind, Dimension, PlanState, TeamRole
from tests.books import add_customer, add_person

STEP = Text("A step")
TODAY = date(2026, 3, 2)


@pytest.fixture
def transactions(tmp_path: Path, clock: FixedClock) -> Iterator[Transactions]:
    with Book.create(tmp_path / "test.loam") as book:
        yield Transactions(book, clock, "Lin")


@pytest.fixture
def customer(transactions: Transactions) -> str:
    return add_customer(transactions)


def do(transactions: Transactions, operation, *args, **kwargs):
    return transactions.edit(STEP, operation, *args, **kwargs).result


def march(transactions: Transactions, **more) -> Calendar:
    return transactions.ask(calendar, date(2026, 3, 1), date(2026, 3, 31), today=TODAY, **more)


def visit(transactions: Transactions, customer: str, *when: int, **more) -> str:
    return do(
        transactions, activity.add_activity, customer, ActivityKind.VISIT, "Visit", datetime(*when), **more
    )


def test_what_touches_the_days_is_there_and_nothing_else(transactions, customer):
    visit(transactions, customer, 2026, 2, 28, 9)
    visit(transactions, customer, 2026, 2, 28, all_day=True)
    over = visit(transactions, customer, 2026, 2, 27, ends_at=datetime(2026, 3, 1, 8))
    late = visit(transactions, customer, 2026, 3, 31, 23, ends_at=datetime(2026, 4, 2))
    visit(transactions, customer, 2026, 4, 1, 0)
    assert [one.key for one in march(transactions).activities] == [over, late]


def test_an_activity_without_length_is_on_its_day(transactions, customer):
    key = visit(transactions, customer, 2026, 3, 1, ends_at=datetime(2026, 3, 1))
    [found] = march(transactions).activities
    assert (found.key, found.first, found.last) == (key, date(2026, 3, 1), date(2026, 3, 1))


def test_a_past_activity_that_nobody_closed_is_overdue(transactions, customer):
    visit(transactions, customer, 2026, 3, 1, 9)
    today = visit(transactions, customer, 2026, 3, 2, 8)
    done = visit(transactions, customer, 2026, 3, 1, 10)
    do(transactions, activity.mark_done, done)
    assert [one.overdue for one in march(transactions).activities] == [True, False, False]
    assert march(transactions).activities[2].key == today


def test_an_activity_wears_the_dimension_of_the_item_that_it_serves(transactions, customer):
    key = visit(transactions, customer, 2026, 3, 4, 9)
    assert march(transactions).activities[0].dimension is None
    do(transactions, plan.add_item, customer, Dimension.GENERAL, "Cover planning", activity=key)
    assert march(transactions).activities[0].dimension is Dimension.GENERAL


def test_items_stand_on_their_due_date_or_among_the_undated(transactions, customer):
    person = add_person(transactions, customer, "Ana Ruiz")
    due = do(transactions, plan.add_item, customer, Dimension.KEY, "Win", due_on=TODAY, person=person)
    undated = do(transactions, plan.add_item, customer, Dimension.KEY, "Some day")
    dropped = do(transactions, plan.add_item, customer, Dimension.KEY, "Never")
    do(transactions, plan.step, dropped, PlanState.CANCELLED, "Not needed")
    found = march(transactions)
    assert [(one.key, one.person, one.overdue) for one in found.items] == [(due, "Ana Ruiz", False)]
    assert [one.key for one in found.undated] == [undated]


def test_one_customer_or_one_of_our_people(transactions, customer):
    def member(session) -> str:
        one = TeamMember(name="Wei", role=TeamRole.SOLUTION)
        session.add(one)
        return one.key

    wei = do(transactions, member)
    other = add_customer(transactions, "Halden Motors")
    elsewhere = visit(transactions, other, 2026, 3, 4, 9, owner=wei)
    beside = visit(transactions, customer, 2026, 3, 5, 9, members=[wei])
    visit(transactions, customer, 2026, 3, 6, 9)
    assert {one.key for one in march(transactions, member=wei).activities} == {elsewhere, beside}
    assert [one.key for one in march(transactions, customer=other).activities] == [elsewhere]
    assert march(transactions, customer=other).activities[0].customer_name == "Halden Motors"


def test_a_month_among_five_thousand_entries_is_there_at_once(transactions, customer):
    def fill(session) -> None:
        start = datetime(2024, 1, 1, 9)
        insert_rows(
            session,
            "activity",
            [
                {
                    "key": new_key(),
                    "customer_key": customer,
                    "kind": "visit",
                    "state": "planned",
                    "title": f"Visit {i}",
                    "starts_at": str(start + timedelta(hours=4 * i)),
                    "ends_at": str(start + timedelta(hours=4 * i + 1)),
                    "all_day": 0,
                }
                for i in range(5000)
            ],
        )

    do(transactions, fill)
    march(transactions)
    begin = perf_counter()
    found = march(transactions)
    assert len(found.activities) == 186
    assert perf_counter() - begin < 0.1
