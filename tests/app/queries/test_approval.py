"""What was changed in a plan item since a manager agreed to it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from app.clock import FixedClock
from app.operations import plan
from app.operations.plan_set import set_due_of_all, set_fields_of_all, step_all, verify_all
from app.operations.team import add_member
from app.queries.approval import changed_since_approval, later_changes
from app.text import Text
from app.transactions import Transactions
from models.book import Book
from models.plan import PlanItem
from models.values import ChangeKind, Dimension, Level, PlanState
from tests.books import add_customer, add_person

STEP = Text("A step")
DUE = date(2026, 3, 20)


def do(transactions: Transactions, operation, *args, **kwargs):
    return transactions.edit(STEP, operation, *args, **kwargs)


@pytest.fixture
def transactions(tmp_path: Path, clock: FixedClock) -> Iterator[Transactions]:
    with Book.create(tmp_path / "test.loam") as book:
        yield Transactions(book, clock, "Lin")


@pytest.fixture
def customer(transactions: Transactions) -> str:
    return add_customer(transactions)


@pytest.fixture
def item(transactions: Transactions, customer: str) -> str:
    """Written, changed while it was a draft, submitted, approved."""
    key = do(transactions, plan.add_item, customer, Dimension.KEY, "Win Ana", due_on=DUE).result
    do(transactions, plan.set_item_fields, key, weight=2.0)
    for state in (PlanState.SUBMITTED, PlanState.APPROVED):
        do(transactions, plan.step, key, state)
    return key


def changed(transactions: Transactions) -> dict[str, frozenset[str]]:
    return transactions.ask(changed_since_approval)


def test_what_was_changed_before_the_approval_is_agreed_to(transactions, item):
    assert changed(transactions) == {}


def test_a_change_after_the_approval_is_told_with_who_and_when(transactions, item):
    transactions.author = "Wei"
    ana = do(transactions, add_member, "Ana").result
    do(transactions, plan.set_due, item, date(2026, 4, 1))
    do(transactions, plan.set_item_fields, item, owner_key=ana, progress=40, evidence="He said so")
    owner, due = transactions.ask(later_changes, item)
    assert (due.column, due.before, due.after, due.author) == (
        "due_on",
        date(2026, 3, 20),
        date(2026, 4, 1),
        "Wei",
    )
    assert (owner.before, owner.after, owner.on) == (None, "Ana", date(2026, 3, 2))
    assert changed(transactions) == {item: frozenset({"due_on", "owner_key"})}


def test_working_on_an_item_changes_no_plan(transactions, item):
    do(transactions, plan.step, item, PlanState.IN_PROGRESS)
    do(transactions, plan.set_item_fields, item, progress=70, evidence="A letter")
    assert changed(transactions) == {}


def test_what_was_changed_and_changed_back_is_no_change(transactions, item):
    do(transactions, plan.set_due, item, date(2026, 4, 1))
    do(transactions, plan.set_due, item, DUE)
    assert changed(transactions) == {}


def test_approving_again_agrees_to_it_on_the_same_day_too(transactions, item):
    do(transactions, plan.set_item_fields, item, title="Win Ana and Bo")
    again = do(transactions, plan.approve_again, item).change_set
    assert changed(transactions) == {}
    do(transactions, plan.set_item_fields, item, weight=5.0)
    transactions.take_back([again.revision], ChangeKind.REVERT)
    assert changed(transactions) == {item: frozenset({"title", "weight"})}
    [_, weight] = transactions.ask(later_changes, item)
    assert (weight.before, weight.after) == (2, 5)


def test_a_draft_again_has_nothing_to_agree_to(transactions, item):
    do(transactions, plan.set_item_fields, item, weight=5.0)
    do(transactions, plan.step, item, PlanState.CANCELLED, "Stopped")
    assert changed(transactions) == {}
    do(transactions, plan.step, item, PlanState.DRAFT)
    assert changed(transactions) == {}


def test_many_items_go_their_way_in_one_edit(transactions, customer, item):
    person = add_person(transactions, customer, "Ana Ruiz")
    add = (plan.add_item, customer, Dimension.KEY)
    second = do(transactions, *add, "Coach", person=person, to_level=Level.COACH).result
    keys = [second, do(transactions, *add, "Open").result]
    for state in (PlanState.SUBMITTED, PlanState.APPROVED, PlanState.DONE):
        change_set = do(transactions, step_all, keys, state).change_set
        assert change_set.records("plan_item") == set(keys)
    do(transactions, set_due_of_all, [*keys, item], DUE)
    do(transactions, set_fields_of_all, [*keys, item], weight=3.0)
    verified = do(transactions, verify_all, {second: "Wrote to us", keys[1]: None}).change_set
    assert len(verified.records("rating")) == 1


def test_what_came_into_the_book_approved_counts_from_then_on_beside_what_was_approved_twice(
    transactions, customer, item
):
    def come(session) -> str:
        found = session.get_one(PlanItem, item)
        came = PlanItem(
            customer_key=customer,
            dimension=Dimension.KEY,
            title="Arrived",
            weight=1.0,
            state=PlanState.APPROVED,
            approved_on=found.approved_on,
        )
        session.add(came)
        return came.key

    came = do(transactions, come).result
    do(transactions, plan.set_item_fields, item, title="Win Ana and Bo")
    do(transactions, plan.approve_again, item)
    do(transactions, set_fields_of_all, [came, item], weight=3.0)
    assert changed(transactions) == {came: frozenset({"weight"}), item: frozenset({"weight"})}
    do(transactions, plan.set_item_fields, came, title="Arrived late", weight=1.0)
    assert changed(transactions)[came] == {"title"}
