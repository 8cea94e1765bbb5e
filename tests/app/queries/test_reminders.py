"""Of which activities somebody is to be reminded."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from app.almanac.rule import Rule
from app.clock import FixedClock
from app.operations import activity, series
from app.queries.reminders import reminders
from app.text import Text
from app.transactions import Transactions
from models.book import Book
from models.customer import Customer
from models.team import TeamMember
from models.values import NO_REMINDER, ActivityKind, TeamRole

STEP = Text("A step")
NOW = datetime(2026, 3, 2, 9)


@pytest.fixture
def transactions(tmp_path: Path, clock: FixedClock) -> Iterator[Transactions]:
    with Book.create(tmp_path / "test.loam") as book:
        yield Transactions(book, clock, "Lin")


@pytest.fixture
def acme(transactions: Transactions) -> str:
    def operation(session) -> str:
        made = Customer(name="Acme")
        session.add(made)
        return made.key

    return transactions.edit(STEP, operation).result


def visit(transactions: Transactions, acme: str, at: datetime, minutes: int | None = None, **more) -> str:
    def operation(session) -> str:
        key = activity.add_activity(session, acme, ActivityKind.VISIT, "Visit", at, **more)
        activity.set_activity_fields(session, key, reminder_minutes=minutes)
        return key

    return transactions.edit(STEP, operation).result


def found(transactions: Transactions, usual: int | None = 15, author: str = "") -> dict[str, datetime]:
    return {one.key: one.at for one in transactions.ask(reminders, NOW, author, usual)}


def test_an_activity_has_its_own_reminder_or_the_usual_one(transactions, acme):
    own = visit(transactions, acme, datetime(2026, 3, 3, 9), 60)
    usual = visit(transactions, acme, datetime(2026, 3, 3, 11))
    assert found(transactions) == {own: datetime(2026, 3, 3, 8), usual: datetime(2026, 3, 3, 10, 45)}
    assert found(transactions, None) == {own: datetime(2026, 3, 3, 8)}


def test_nobody_is_reminded_of_what_says_so(transactions, acme):
    visit(transactions, acme, datetime(2026, 3, 3, 9), NO_REMINDER)
    assert found(transactions) == {}


def test_nobody_is_reminded_of_what_is_past_done_or_takes_whole_days(transactions, acme):
    visit(transactions, acme, datetime(2026, 3, 2, 8))
    done = visit(transactions, acme, datetime(2026, 3, 2, 12))
    transactions.edit(STEP, activity.mark_done, done)
    visit(transactions, acme, datetime(2026, 3, 3), all_day=True)
    trip = visit(transactions, acme, datetime(2026, 3, 4), 1440, all_day=True)
    assert found(transactions) == {trip: datetime(2026, 3, 3)}


def test_each_time_of_a_series_is_reminded_of(transactions, acme):
    weekly = visit(transactions, acme, datetime(2026, 2, 10, 9), 30)
    transactions.edit(STEP, series.set_recurrence, weekly, Rule.weekly([1]))
    assert sorted(found(transactions).values())[:2] == [
        datetime(2026, 3, 3, 8, 30),
        datetime(2026, 3, 10, 8, 30),
    ]


def test_one_is_reminded_of_what_is_ones_own(transactions, acme):
    def team(session) -> tuple[str, str]:
        both = [TeamMember(name="Lin", role=TeamRole.ACCOUNT), TeamMember(name="Wei", role=TeamRole.PRODUCT)]
        session.add_all(both)
        return both[0].key, both[1].key

    lin, wei = transactions.edit(STEP, team).result
    mine = visit(transactions, acme, datetime(2026, 3, 3, 9), owner=lin)
    theirs = visit(transactions, acme, datetime(2026, 3, 3, 9), owner=wei)
    assert set(found(transactions, author="Lin")) == {mine}
    assert set(found(transactions, author="Somebody")) == {mine, theirs}
