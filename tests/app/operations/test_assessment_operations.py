"""Assessments: taken once for a period, never changed."""

from __future__ import annotations

import pytest

from app.clock import FixedClock
from app.errors import UserError
from app.operations.assessment import delete_assessment, take_assessment, take_assessments
from app.operations.rating import rate
from app.queries.assessments import PastAssessment, assessments
from app.queries.scores import scores
from app.text import Text, use_language
from app.transactions import Transactions
from models.values import ChangeKind, Closeness, Dimension, Level, RatingKind, Role
from tests.books import add_customer, add_person, dump

STEP = Text("A step")


@pytest.fixture
def customer(transactions: Transactions) -> str:
    key = add_customer(transactions)
    ana = add_person(transactions, key, "Ana Cáceres")
    for kind, value in (
        (RatingKind.LEVEL, Level.SUPPORT),
        (RatingKind.CLOSENESS, Closeness.WORKING),
        (RatingKind.ROLE, Role.DECIDER),
    ):
        transactions.edit(STEP, rate, ana, kind, value, evidence="Said so")
    return key


def past(transactions: Transactions, customer: str) -> tuple[PastAssessment, ...]:
    return transactions.ask(assessments, customer)


def test_an_assessment_keeps_the_scores_of_its_day_with_their_reasons(
    transactions: Transactions, customer: str
):
    transactions.edit(STEP, take_assessment, customer, "2026-Q1", "After the visit")
    [found] = past(transactions, customer)
    [now] = transactions.ask(scores, transactions.clock.today(), [customer])
    assert found.period == "2026-Q1"
    assert found.taken_on == transactions.clock.today()
    assert found.scores[Dimension.KEY] == now.key_relationship.value == 50
    assert found.overall == now.overall.value
    assert (found.gap, found.coverage, found.notes) == (5, 0, "After the visit")
    assert found.minimum is Dimension.ORGANISATIONAL
    assert found.author == transactions.author
    lines = found.reasons[Dimension.KEY].lines()
    assert lines == now.key_relationship.why.lines()[:-1]


def test_the_reasons_of_an_assessment_are_read_in_any_language(transactions: Transactions, customer: str):
    transactions.edit(STEP, take_assessment, customer, "2026-Q1")
    [found] = past(transactions, customer)
    use_language("es")
    try:
        assert "nivel" in "\n".join(found.reasons[Dimension.KEY].lines())
    finally:
        use_language("en")


def test_what_changes_later_leaves_an_assessment_as_it_is(
    transactions: Transactions, customer: str, clock: FixedClock
):
    transactions.edit(STEP, take_assessment, customer, "2026-Q1")
    before = past(transactions, customer)
    add_person(transactions, customer, "Bo")
    clock.advance(days=100)
    assert past(transactions, customer) == before
    transactions.edit(STEP, take_assessment, customer, "2026-Q2")
    assert [each.period for each in past(transactions, customer)] == ["2026-Q1", "2026-Q2"]


def test_a_period_is_assessed_once(transactions: Transactions, customer: str):
    transactions.edit(STEP, take_assessment, customer, "2026-Q1")
    with pytest.raises(UserError, match="Q1 2026 was assessed on"):
        transactions.edit(STEP, take_assessment, customer, "2026-Q1")
    assert len(past(transactions, customer)) == 1


@pytest.mark.parametrize("period", ["", "2026", "2026-Q5", "Q1 2026", "2026-Q1 "])
def test_a_period_is_a_quarter(transactions: Transactions, customer: str, period: str):
    with pytest.raises(UserError, match="no quarter"):
        transactions.edit(STEP, take_assessment, customer, period)


def test_all_customers_are_assessed_at_once_and_those_that_were_are_left(
    transactions: Transactions, customer: str
):
    other = add_customer(transactions, "Bare")
    transactions.edit(STEP, take_assessment, customer, "2026-Q1")
    first = past(transactions, customer)
    assert len(transactions.edit(STEP, take_assessments, "2026-Q1").result) == 1
    assert past(transactions, customer) == first
    assert past(transactions, other)[0].overall is None
    with pytest.raises(UserError, match="already"):
        transactions.edit(STEP, take_assessments, "2026-Q1")


def test_taking_an_assessment_is_taken_back_and_done_again(transactions: Transactions, customer: str):
    before = transactions.ask(dump)
    taken = transactions.edit(STEP, take_assessment, customer, "2026-Q1")
    after = transactions.ask(dump)
    assert taken.change_set is not None
    undone = transactions.take_back([taken.change_set.revision], ChangeKind.UNDO)
    assert transactions.ask(dump) == before
    assert undone.change_set is not None
    transactions.take_back([undone.change_set.revision], ChangeKind.REDO)
    assert transactions.ask(dump) == after


def test_a_deleted_assessment_can_be_taken_again(transactions: Transactions, customer: str):
    key = transactions.edit(STEP, take_assessment, customer, "2026-Q1").result
    transactions.edit(STEP, delete_assessment, key)
    assert past(transactions, customer) == ()
    transactions.edit(STEP, take_assessment, customer, "2026-Q1")
