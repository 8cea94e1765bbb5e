from __future__ import annotations

from datetime import date

import pytest

from app.clock import FixedClock
from app.errors import UserError
from app.operations import plan
from app.operations.rating import rate
from app.queries.ratings import RatingFact, history_of
from app.text import Text
from app.transactions import Transactions
from models.plan import PlanItem
from models.values import ChangeKind, Dimension, Level, PlanState, RatingKind
from tests.books import add_customer, add_department, add_person, dump

STEP = Text("A step")
DUE = date(2026, 3, 20)


@pytest.fixture
def customer(transactions: Transactions) -> str:
    return add_customer(transactions)


@pytest.fixture
def person(transactions: Transactions, customer: str) -> str:
    key = add_person(transactions, customer, "Ana Ruiz")
    do(transactions, rate, key, RatingKind.LEVEL, Level.SUPPORT, evidence="Spoke for us")
    return key


def do(transactions: Transactions, operation, *args, **kwargs):
    return transactions.edit(STEP, operation, *args, **kwargs).result


def add(transactions: Transactions, customer: str, **more) -> str:
    return do(transactions, plan.add_item, customer, Dimension.KEY, "Win Ana", due_on=DUE, **more)


def stored(transactions: Transactions, key: str) -> dict:
    def read(session):
        row = session.get(PlanItem, key)
        return {name: getattr(row, name) for name in PlanItem.__table__.columns.keys()}  # noqa: SIM118

    return transactions.ask(read)


def levels(transactions: Transactions, person: str) -> list[RatingFact]:
    facts = transactions.ask(history_of, person)
    return [fact for fact in facts if fact.kind is RatingKind.LEVEL]


def go(transactions: Transactions, key: str, *states: PlanState) -> None:
    for state in states:
        do(transactions, plan.step, key, state)


ALL_THE_WAY = (PlanState.SUBMITTED, PlanState.APPROVED, PlanState.IN_PROGRESS, PlanState.DONE)


def test_a_new_item_is_a_draft_that_starts_where_the_person_stands(transactions, customer, person):
    row = stored(transactions, add(transactions, customer, person=person, to_level=Level.EXCLUSIVE))
    assert (row["state"], row["from_level"], row["to_level"]) == (
        PlanState.DRAFT,
        Level.SUPPORT,
        Level.EXCLUSIVE,
    )


def test_each_step_is_dated(transactions, customer, clock: FixedClock):
    key = add(transactions, customer)
    go(transactions, key, PlanState.SUBMITTED, PlanState.APPROVED)
    clock.advance(days=3)
    go(transactions, key, PlanState.DONE)
    row = stored(transactions, key)
    assert (row["approved_on"], row["done_on"], row["progress"]) == (
        date(2026, 3, 2),
        date(2026, 3, 5),
        100,
    )


def test_a_step_that_skips_is_refused(transactions, customer):
    key = add(transactions, customer)
    with pytest.raises(UserError, match="Its next step is “submitted”"):
        do(transactions, plan.step, key, PlanState.DONE)
    assert stored(transactions, key)["state"] is PlanState.DRAFT


def test_cancelling_keeps_its_reason_until_it_is_taken_up_again(transactions, customer):
    key = add(transactions, customer)
    with pytest.raises(UserError, match="Say why"):
        do(transactions, plan.step, key, PlanState.CANCELLED)
    do(transactions, plan.step, key, PlanState.CANCELLED, "The project was stopped")
    row = stored(transactions, key)
    assert (row["cancelled_on"], row["cancel_reason"]) == (date(2026, 3, 2), "The project was stopped")
    go(transactions, key, PlanState.DRAFT)
    assert stored(transactions, key)["cancel_reason"] is None


def test_the_level_stays_until_the_item_is_verified(transactions, customer, person):
    key = add(transactions, customer, person=person, to_level=Level.EXCLUSIVE)
    go(transactions, key, *ALL_THE_WAY)
    assert [fact.value for fact in levels(transactions, person)] == [Level.SUPPORT]
    rating = do(transactions, plan.verify, key, "Refused the rival's offer in writing")
    first, second = levels(transactions, person)
    assert (first.key, first.value, first.plan_item) == (rating, Level.EXCLUSIVE, key)
    assert first.evidence == "Refused the rival's offer in writing"
    assert second.value is Level.SUPPORT
    assert stored(transactions, key)["verified_on"] == date(2026, 3, 2)


def test_verifying_is_one_edit_that_can_be_taken_back(transactions, customer, person):
    key = add(transactions, customer, person=person, to_level=Level.EXCLUSIVE)
    go(transactions, key, *ALL_THE_WAY)
    before = transactions.ask(dump)
    change_set = transactions.edit(STEP, plan.verify, key, "He said so").change_set
    assert change_set is not None
    assert change_set.tables == {"plan_item", "rating"}
    transactions.take_back([change_set.revision], ChangeKind.UNDO)
    assert transactions.ask(dump) == before


def test_a_level_does_not_change_without_evidence(transactions, customer, person):
    key = add(transactions, customer, person=person, to_level=Level.EXCLUSIVE)
    go(transactions, key, *ALL_THE_WAY)
    with pytest.raises(UserError, match="only with evidence"):
        do(transactions, plan.verify, key)
    assert stored(transactions, key)["state"] is PlanState.DONE
    assert len(levels(transactions, person)) == 1


def test_verifying_never_lowers_a_level(transactions, customer, person):
    key = add(transactions, customer, person=person, to_level=Level.EXCLUSIVE)
    go(transactions, key, *ALL_THE_WAY)
    do(transactions, rate, person, RatingKind.LEVEL, Level.COACH, evidence="Guides us")
    assert do(transactions, plan.verify, key, "He said so") is None
    assert levels(transactions, person)[0].value is Level.COACH


def test_only_what_is_done_can_be_verified(transactions, customer, person):
    key = add(transactions, customer, person=person, to_level=Level.EXCLUSIVE)
    go(transactions, key, PlanState.SUBMITTED, PlanState.APPROVED)
    with pytest.raises(UserError, match="cannot become “verified”"):
        do(transactions, plan.verify, key, "He said so")


def test_an_item_about_no_level_is_verified_without_evidence(transactions, customer):
    key = add(transactions, customer)
    go(transactions, key, *ALL_THE_WAY, PlanState.VERIFIED)
    assert stored(transactions, key)["state"] is PlanState.VERIFIED


def test_what_is_closed_stays_as_it_is_wherever_it_is_changed_from(transactions, customer, person):
    verified, cancelled = add(transactions, customer), add(transactions, customer)
    go(transactions, verified, *ALL_THE_WAY, PlanState.VERIFIED)
    do(transactions, plan.step, cancelled, PlanState.CANCELLED, "They moved")
    for key in (verified, cancelled):
        before = stored(transactions, key)
        for operation, args in (
            (plan.shift_due, (30,)),
            (plan.set_due, (None,)),
            (plan.set_person, (person,)),
        ):
            with pytest.raises(UserError, match="stays as it is"):
                do(transactions, operation, key, *args)
        with pytest.raises(UserError, match="stays as it is"):
            do(transactions, plan.set_item_fields, key, weight=9)
        assert stored(transactions, key) == before


def test_the_due_date_moves_by_days_and_may_be_open(transactions, customer):
    key = add(transactions, customer)
    do(transactions, plan.shift_due, key, 10)
    assert stored(transactions, key)["due_on"] == date(2026, 3, 30)
    do(transactions, plan.set_due, key, None)
    do(transactions, plan.shift_due, key, 10)
    assert stored(transactions, key)["due_on"] is None
    with pytest.raises(UserError, match="out of reach"):
        do(transactions, plan.set_due, key, date(2101, 1, 1))


@pytest.mark.parametrize("fields", [{"title": " "}, {"weight": 0}, {"progress": 101}, {"progress": -1}])
def test_fields_out_of_range_are_refused(transactions, customer, fields):
    key = add(transactions, customer)
    before = stored(transactions, key)
    with pytest.raises(UserError):
        do(transactions, plan.set_item_fields, key, **fields)
    assert stored(transactions, key) == before


def test_what_belongs_to_another_customer_is_refused(transactions, customer):
    other = add_customer(transactions, "Halden Motors")
    with pytest.raises(UserError, match="another customer"):
        add(transactions, customer, person=add_person(transactions, other, "Jo Berg"))
    with pytest.raises(UserError, match="another customer"):
        add(transactions, customer, department=add_department(transactions, other, "Purchasing"))


def test_deleting_an_item_keeps_the_level_it_reached(transactions, customer, person):
    key = add(transactions, customer, person=person, to_level=Level.EXCLUSIVE)
    go(transactions, key, *ALL_THE_WAY)
    do(transactions, plan.verify, key, "He said so")
    do(transactions, plan.delete_item, key)
    first = levels(transactions, person)[0]
    assert (first.value, first.plan_item) == (Level.EXCLUSIVE, None)
