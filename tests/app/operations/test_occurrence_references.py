"""Other records name an occurrence of a series: it becomes an activity of its own, and they name that."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from app.almanac.occurrence_key import occurrence_key
from app.almanac.rule import Rule
from app.operations import activity, opinion, plan, promise, rating, reception, series, support
from app.operations.customer_rating import rate_customer
from app.operations.gift import give
from app.queries.reception import reception_details
from app.text import Text
from app.transactions import Transactions
from models.activity import Activity, SeriesException
from models.aftermath import Gift, Opinion, Promise
from models.partnership import CustomerRating
from models.plan import PlanItem
from models.rating import Rating
from models.reception import Reception
from models.support import SupportRequest
from models.values import ActivityKind, Closeness, CustomerRatingKind, Dimension, PromiseSide, RatingKind
from tests.books import add_customer, add_person

STEP = Text("A step")
MONDAY = datetime(2026, 3, 2, 9)
SECOND = MONDAY + timedelta(weeks=1)


def do(transactions: Transactions, operation, *args, **kwargs):
    return transactions.edit(STEP, operation, *args, **kwargs).result


@pytest.fixture
def customer(transactions: Transactions) -> str:
    return add_customer(transactions)


@pytest.fixture
def second(transactions: Transactions, customer: str) -> str:
    """The second of four weekly visits."""
    key = do(transactions, activity.add_activity, customer, ActivityKind.VISIT, "Visit", MONDAY)
    do(transactions, series.set_recurrence, key, Rule.weekly([0], count=4))
    return occurrence_key(key, SECOND)


def _promise(session: Session, customer: str, of: str) -> None:
    promise.make_promise(session, customer, PromiseSide.OURS, "A sample", made_on=MONDAY.date(), activity=of)


def _opinion(session: Session, customer: str, of: str) -> None:
    opinion.note_opinion(session, customer, "Too slow", activity=of)


def _gift(session: Session, customer: str, of: str) -> None:
    give(session, customer, "Tea", activity=of)


def _support(session: Session, customer: str, of: str) -> None:
    support.ask_for_support(session, customer, "An engineer", activity=of)


def _item(session: Session, customer: str, of: str) -> None:
    plan.add_item(session, customer, Dimension.GENERAL, "Meet them", activity=of)


def _customer_rating(session: Session, customer: str, of: str) -> None:
    rate_customer(session, customer, CustomerRatingKind.DEPTH, 3, activity=of)


@pytest.mark.parametrize(
    ("kind", "operation"),
    [
        (Promise, _promise),
        (Opinion, _opinion),
        (Gift, _gift),
        (SupportRequest, _support),
        (PlanItem, _item),
        (CustomerRating, _customer_rating),
    ],
)
def test_what_comes_of_an_occurrence_names_its_own_activity(
    transactions: Transactions,
    customer: str,
    second: str,
    kind: type[Any],
    operation: Callable[[Session, str, str], None],
):
    do(transactions, operation, customer, second)
    named = transactions.ask(lambda session: session.scalar(select(kind.activity_key)))
    assert transactions.ask(own_activity) == named


def test_a_person_is_rated_on_the_occasion_of_an_occurrence(
    transactions: Transactions, customer: str, second: str
):
    ana = add_person(transactions, customer, "Ana")
    do(transactions, rating.rate, ana, RatingKind.CLOSENESS, Closeness.ACQUAINTED, activity=second)
    named = transactions.ask(lambda session: session.scalar(select(Rating.activity_key)))
    assert transactions.ask(own_activity) == named


def test_one_occurrence_becomes_a_reception_and_the_others_stay(
    transactions: Transactions, customer: str, second: str
):
    before = transactions.ask(reception_details, second)
    assert before is not None
    assert (before.starts_at, before.agenda.first, before.state) == (SECOND, SECOND.date(), None)
    key = do(transactions, reception.make_reception, second)
    assert transactions.ask(own_activity) == key
    assert transactions.ask(lambda session: session.scalar(select(Reception.activity_key))) == key
    after = transactions.ask(reception_details, second)
    assert after is not None
    assert (after.activity, after.starts_at) == (key, SECOND)
    assert do(transactions, reception.make_reception, second) == key


def own_activity(session: Session) -> str | None:
    """The one that stands for the second visit."""
    wanted = select(SeriesException.activity_key).where(SeriesException.start == SECOND)
    found = session.scalar(wanted)
    assert found is not None
    assert session.get(Activity, found) is not None
    return found
