"""A call every week, and what tests ask of it."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from app.almanac.occurrence_key import occurrence_key
from app.almanac.rule import Rule
from app.operations import activity, series
from app.queries.calendar import ActivityEntry, calendar
from app.text import Text
from app.transactions import Transactions
from models.values import ActivityKind

STEP = Text("A step")
TODAY = date(2026, 3, 2)
MONDAY = datetime(2026, 3, 2, 9)
WEEK = timedelta(weeks=1)


def do(transactions: Transactions, operation, *args, **kwargs):
    return transactions.edit(STEP, operation, *args, **kwargs).result


def weekly_call(transactions: Transactions, customer: str, person: str) -> str:
    """A call on six Mondays of March and April."""
    key = do(
        transactions, activity.add_activity, customer, ActivityKind.CALL, "Call", MONDAY, people=[person]
    )
    do(transactions, series.set_recurrence, key, Rule.weekly([0], count=6))
    return key


def repeating(transactions: Transactions, customer: str, first: datetime, rule: Rule) -> str:
    key = do(transactions, activity.add_activity, customer, ActivityKind.CALL, "Call", first)
    do(transactions, series.set_recurrence, key, rule)
    return key


def at(series_key: str, week: int) -> str:
    return occurrence_key(series_key, MONDAY + week * WEEK)


def entries(transactions: Transactions) -> tuple[ActivityEntry, ...]:
    return transactions.ask(calendar, date(2026, 1, 1), date(2026, 12, 31), today=TODAY).activities


def days(transactions: Transactions) -> list[str]:
    return [f"{one.starts_at:%m-%d %H}" for one in entries(transactions)]


def titles(transactions: Transactions) -> list[str]:
    return [one.title for one in entries(transactions)]


def count(transactions: Transactions, kind: type) -> int:
    return transactions.ask(lambda session: session.query(kind).count())
