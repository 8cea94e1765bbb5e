"""The organisational relationship of one customer, now and on a past day."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from app.almanac.rule_text import read_rule
from app.clock import FixedClock
from app.method.agreements import AgreementState, agreement_state
from app.operations.activity import add_activity, mark_done, set_activity_fields
from app.operations.agreement import add_agreement, add_project
from app.operations.benchmarking import add_topic
from app.operations.customer_rating import rate_customer
from app.operations.series import set_recurrence
from app.queries.benchmarking import meeting
from app.queries.dimensions import in_force
from app.queries.organisation import OrganisationFacts, organisation
from app.queries.scores import scores
from app.text import Text
from app.transactions import Transactions
from models.book import Book
from models.partnership import Agreement
from models.values import ActivityKind, AgreementKind, CustomerRatingKind, VisitDirection
from tests.books import add_customer

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


def of(transactions: Transactions, customer: str, day: date = TODAY) -> OrganisationFacts:
    found = transactions.ask(organisation, customer, day)
    assert found is not None
    return found


def visit(transactions: Transactions, customer: str, day: date, direction: VisitDirection) -> str:
    at = datetime(day.year, day.month, day.day, 9)
    key = do(transactions, add_activity, customer, ActivityKind.EXECUTIVE_VISIT, f"Visit {day}", at)
    do(transactions, set_activity_fields, key, direction=direction)
    return key


def test_a_customer_without_records_has_an_empty_page(transactions, customer) -> None:
    found = of(transactions, customer)
    assert found.score.value is None
    assert found.ladder.reached is None
    assert (found.ratings, found.visits, found.ahead, found.meetings) == ((), (), (), ())
    assert (found.agreements, found.centres, found.solidity.share) == ((), (), None)
    assert transactions.ask(organisation, "nobody", TODAY) is None


def test_visits_count_both_ways_and_the_next_planned_one_comes_first(transactions, customer) -> None:
    for day, direction in (
        (date(2026, 1, 20), VisitDirection.OUTWARD),
        (date(2025, 2, 1), VisitDirection.INWARD),
    ):
        do(transactions, mark_done, visit(transactions, customer, day, direction))
    for day in (date(2026, 9, 1), date(2026, 5, 1)):
        visit(transactions, customer, day, VisitDirection.INWARD)
    found = of(transactions, customer)
    assert [each.day for each in found.visits] == [date(2026, 1, 20), date(2025, 2, 1)]
    assert [each.day for each in found.ahead] == [date(2026, 5, 1), date(2026, 9, 1)]
    assert (found.executive.count, found.executive.outward, found.executive.inward) == (1, 1, 0)


def test_a_series_of_visits_is_seen_visit_by_visit(transactions, customer) -> None:
    first = visit(transactions, customer, date(2026, 2, 2), VisitDirection.OUTWARD)
    rule = read_rule("FREQ=MONTHLY;INTERVAL=6;COUNT=3", datetime(2026, 2, 2, 9))
    do(transactions, set_recurrence, first, rule)
    days = [date(2026, 2, 2), date(2026, 8, 2), date(2027, 2, 2)]
    assert [each.day for each in of(transactions, customer).ahead] == days
    do(transactions, mark_done, of(transactions, customer).ahead[0].key)
    found = of(transactions, customer)
    assert [each.day for each in found.ahead] == days[1:]
    assert found.executive.outward == 1


def test_topics_of_one_meeting_of_a_series_are_its_own(transactions, customer) -> None:
    at = datetime(2026, 2, 2, 9)
    key = do(transactions, add_activity, customer, ActivityKind.BENCHMARKING, "Talks", at)
    do(transactions, set_recurrence, key, read_rule("FREQ=MONTHLY;COUNT=2", at))
    later, first = of(transactions, customer).meetings
    assert [later.day, first.day] == [date(2026, 3, 2), date(2026, 2, 2)]
    do(transactions, add_topic, later.key, "Energy")
    with_topics, without = of(transactions, customer).meetings
    assert [each.topic for each in with_topics.topics] == ["Energy"]
    assert without.topics == ()
    for asked in (later.key, with_topics.key):
        found = transactions.ask(meeting, asked)
        assert found is not None
        assert found.day == date(2026, 3, 2)
        assert len(found.topics) == 1


def test_the_score_is_that_of_the_scores(transactions, customer) -> None:
    for kind in CustomerRatingKind:
        do(transactions, rate_customer, customer, kind, 4)
    do(transactions, add_agreement, customer, "Framework", signed_on=TODAY)
    [known] = transactions.ask(scores, TODAY, [customer])
    assert of(transactions, customer).score == known.organisational


def test_a_past_day_knows_what_was_known_then(transactions, customer, clock) -> None:
    do(transactions, rate_customer, customer, CustomerRatingKind.DEPTH, 3)
    clock.set(datetime(2026, 6, 1, 9, tzinfo=UTC))
    agreed = do(
        transactions, add_agreement, customer, "Framework", AgreementKind.HARD, signed_on=date(2026, 6, 1)
    )
    do(transactions, add_project, agreed, "Ring", amount=Decimal(10), due_on=date(2026, 12, 1))
    do(transactions, rate_customer, customer, CustomerRatingKind.DEPTH, 5)
    now = of(transactions, customer, date(2026, 6, 1))
    assert (len(now.agreements), now.score.parts[0].points, now.solidity.locked) == (1, 100, 10)
    then = transactions.ask_on(TODAY, organisation, customer, TODAY)
    assert (then.agreements, then.score.parts[0].points, len(then.ratings)) == ((), 50, 1)


def test_the_two_ways_to_know_an_agreement_in_force_agree(transactions, customer) -> None:
    days = [None, TODAY - timedelta(days=1), TODAY, TODAY + timedelta(days=1)]
    for signed in days:
        for starts in days:
            for ends in days:
                if starts is None or ends is None or starts <= ends:
                    do(
                        transactions,
                        add_agreement,
                        customer,
                        "A",
                        signed_on=signed,
                        starts_on=starts,
                        ends_on=ends,
                    )

    def asked(session: Session) -> tuple[set[str], set[str]]:
        known = set(session.scalars(select(Agreement.key).where(in_force(TODAY))))
        reckoned = {
            row.key
            for row in session.scalars(select(Agreement))
            if agreement_state(row.signed_on, row.starts_on, row.ends_on, TODAY) is AgreementState.IN_FORCE
        }
        return known, reckoned

    known, reckoned = transactions.ask(asked)
    assert known == reckoned
    assert 0 < len(known) < 50
