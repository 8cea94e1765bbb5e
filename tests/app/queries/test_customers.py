"""The list of customers, and one of them at a glance."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from app.clock import FixedClock
from app.operations.activity import add_activity
from app.operations.customer import add_customer, set_fields
from app.operations.rating import rate
from app.operations.seat import add_seat, assign_holder
from app.operations.stakeholder import delete_people, leave, rename
from app.queries.customer import Overview, overview
from app.queries.customers import CustomerRow, customer_rows, what_goes
from app.text import Text
from app.transactions import Transactions
from models.book import Book
from models.values import ActivityKind, Grade, Level, MarketType, RatingKind, Role, SectionKind
from tests.books import add_department, add_person

EDIT = Text("Edit")


@pytest.fixture
def transactions(tmp_path: Path, clock: FixedClock) -> Iterator[Transactions]:
    with Book.create(tmp_path / "test.loam") as book:
        yield Transactions(book, clock, "Lin")


@pytest.fixture
def customer(transactions: Transactions) -> str:
    key: str = do(transactions, add_customer, "Cordillera Telecom", grade=Grade.STRATEGIC)
    return key


def do(transactions: Transactions, operation: Any, *args: Any, **fields: Any) -> Any:
    return transactions.edit(EDIT, operation, *args, **fields).result


def row(transactions: Transactions) -> CustomerRow:
    (found,) = transactions.ask(customer_rows, transactions.clock.today())
    return found


def seen(transactions: Transactions, customer: str) -> Overview:
    found = transactions.ask(overview, customer, transactions.clock.today())
    assert found is not None
    return found


def visit(transactions: Transactions, customer: str, on: datetime, **fields: Any) -> str:
    fields.setdefault("ends_at", on + timedelta(hours=1))
    key: str = do(transactions, add_activity, customer, ActivityKind.VISIT, "Visit", on, **fields)
    return key


def test_the_next_contact_is_the_nearest_planned_one_from_today_on(
    transactions: Transactions, customer: str
) -> None:
    assert row(transactions).next_contact is None
    for on in (datetime(2026, 2, 20, 9), datetime(2026, 3, 9, 9), datetime(2026, 3, 5, 9)):
        visit(transactions, customer, on)
    assert str(row(transactions).next_contact) == "2026-03-05"


def test_a_whole_day_that_ended_at_midnight_is_no_contact_to_come(
    transactions: Transactions, customer: str
) -> None:
    yesterday = datetime(2026, 3, 1)
    visit(transactions, customer, yesterday, ends_at=yesterday + timedelta(days=1), all_day=True)
    assert row(transactions).next_contact is None


def test_who_has_left_does_not_count(transactions: Transactions, customer: str) -> None:
    add_person(transactions, customer, "Gu Mingtang")
    gone = add_person(transactions, customer, "Álvaro Quispe")
    do(transactions, leave, [gone])
    assert row(transactions).people == 1


def test_an_opposed_approver_is_flagged_in_the_list(transactions: Transactions, customer: str) -> None:
    seat = do(transactions, add_seat, customer, "CFO", Role.APPROVER)
    person = add_person(transactions, customer, "Gonzalo Iturralde")
    do(transactions, assign_holder, seat, person)
    assert not row(transactions).opposed
    do(transactions, rate, person, RatingKind.LEVEL, Level.OPPOSED)
    assert (row(transactions).opposed, row(transactions).key_score) == (True, 0.0)


def test_what_is_missing_is_named_with_the_largest_part_first(
    transactions: Transactions, customer: str
) -> None:
    assert row(transactions).missing[:2] == (SectionKind.ORGANISATION, SectionKind.STRATEGY)


def test_only_saline_alkali_customers_hide_their_revenue(transactions: Transactions, customer: str) -> None:
    assert not row(transactions).breaks_ground
    do(transactions, set_fields, customer, market_type=MarketType.SALINE_ALKALI)
    assert row(transactions).breaks_ground


def test_what_goes_with_a_customer_is_counted(transactions: Transactions, customer: str) -> None:
    add_person(transactions, customer, "Gu Mingtang")
    add_department(transactions, customer, "Network")
    do(transactions, add_customer, "Child", parent_key=customer)
    going = transactions.ask(what_goes, [customer])
    assert (going.names, going.people, going.departments, going.children, going.total) == (
        ("Cordillera Telecom",),
        1,
        1,
        1,
        2,
    )


def test_those_who_decide_stand_by_weight_with_empty_seats_among_them(
    transactions: Transactions, customer: str
) -> None:
    for title, role in (("Buyer", Role.EVALUATOR), ("User", Role.USER), ("CEO", Role.DECIDER)):
        do(transactions, add_seat, customer, title, role)
    seats = seen(transactions, customer).seats
    assert [(each.position.title, each.position.holder) for each in seats] == [("CEO", None), ("Buyer", None)]


def test_what_is_due_begins_with_what_is_overdue(transactions: Transactions, customer: str) -> None:
    visit(transactions, customer, datetime(2026, 3, 5, 9))
    visit(transactions, customer, datetime(2026, 2, 20, 9))
    due = seen(transactions, customer).due
    assert [(entry.overdue, entry.first.day) for entry in due] == [(True, 20), (False, 5)]


def test_edits_of_anything_that_belongs_to_the_customer_are_told(
    transactions: Transactions, customer: str
) -> None:
    other: str = do(transactions, add_customer, "Other")
    person = add_person(transactions, customer, "Gu")
    transactions.edit(Text("Rate"), rate, person, RatingKind.LEVEL, Level.COACH)
    transactions.edit(Text("Rename"), rename, person, "Gu Mingtang")
    told = [change.text.source for change in seen(transactions, customer).recent]
    assert told == ["Rename", "Rate", "Add {name}", "Edit"]
    transactions.edit(Text("Delete"), delete_people, [person])
    told = [change.text.source for change in seen(transactions, customer).recent]
    assert told == ["Delete", "Rename", "Add {name}", "Edit"]
    assert [change.text.source for change in seen(transactions, other).recent] == ["Edit"]


def test_a_customer_that_is_gone_has_no_overview(transactions: Transactions) -> None:
    assert transactions.ask(overview, "nobody", transactions.clock.today()) is None
