"""Old edits that are taken back although they no longer fit to what was stored since."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from app.clock import FixedClock
from app.operations import department, influence, seat, stakeholder
from app.operations.merging import merge_people
from app.recorder import insert_rows
from app.reverting import Kept, KeptBecause
from app.text import Text
from app.transactions import Transactions
from models.book import Book
from models.keys import new_key
from models.values import ChangeKind, Role
from tests.books import add_customer, add_department, dump

STEP = Text("A step")


def edit(transactions: Transactions, operation, *args, **kwargs) -> int:
    """The revision of an edit."""
    return transactions.edit(STEP, operation, *args, **kwargs).change_set.revision


def take_back(transactions: Transactions, revision: int) -> list[Kept]:
    return transactions.take_back([revision], ChangeKind.REVERT).result


def people(transactions: Transactions, customer: str, names: str) -> list[str]:
    return [transactions.edit(STEP, stakeholder.add_person, customer, name).result for name in names]


def managers(transactions: Transactions) -> set[tuple[str, str]]:
    lines = transactions.ask(dump).get("influence_line", {}).values()
    return {(line["from_key"], line["to_key"]) for line in lines if line["kind"] == "reports_to"}


@pytest.fixture
def transactions(tmp_path: Path, clock: FixedClock) -> Iterator[Transactions]:
    with Book.create(tmp_path / "test.loam") as book:
        yield Transactions(book, clock, "Lin")


@pytest.fixture
def customer(transactions: Transactions) -> str:
    return add_customer(transactions)


def test_nobody_gets_a_second_manager_back(transactions, customer):
    ana, bo, cy, di = people(transactions, customer, "ABCD")
    edit(transactions, influence.set_manager, ana, bo)
    moved = edit(transactions, influence.set_manager, ana, cy)
    edit(transactions, influence.set_manager, ana, di)
    [kept] = take_back(transactions, moved)
    assert (kept.table, kept.because) == ("influence_line", KeptBecause.REPLACED)
    assert managers(transactions) == {(ana, di)}


def test_a_reporting_line_that_would_close_a_circle_by_now_does_not_come_back(transactions, customer):
    ana, bo, cy = people(transactions, customer, "ABC")
    edit(transactions, influence.set_manager, bo, cy)
    edit(transactions, influence.set_manager, ana, bo)
    cut = edit(transactions, influence.set_manager, ana, None)
    edit(transactions, influence.set_manager, cy, ana)
    [kept] = take_back(transactions, cut)
    assert kept.because is KeptBecause.REPLACED
    assert managers(transactions) == {(bo, cy), (cy, ana)}


def test_taking_a_merge_back_closes_no_circle(transactions, customer):
    stays, between, goes, chief = people(transactions, customer, "SBGC")
    edit(transactions, influence.set_manager, stays, between)
    edit(transactions, influence.set_manager, between, goes)
    edit(transactions, influence.set_manager, goes, chief)
    merged = edit(transactions, merge_people, stays, goes)
    edit(transactions, influence.set_manager, chief, stays)
    kept = take_back(transactions, merged)
    assert [each.because for each in kept] == [KeptBecause.REPLACED]
    circle = {(stays, between), (between, goes), (goes, chief), (chief, stays)}
    assert managers(transactions) < circle
    assert (chief, stays) in managers(transactions)


def test_a_seat_that_somebody_took_since_is_not_given_back(transactions, customer):
    ana, bo, cy = people(transactions, customer, "ABC")
    cfo = transactions.edit(STEP, seat.add_seat, customer, "CFO", Role.APPROVER).result
    edit(transactions, seat.assign_holder, cfo, ana, date(2026, 1, 1))
    taken = edit(transactions, seat.assign_holder, cfo, bo, date(2026, 2, 1))
    edit(transactions, seat.assign_holder, cfo, cy, date(2026, 2, 20))
    take_back(transactions, taken)
    tenures = transactions.ask(dump)["seat_tenure"].values()
    assert [each["stakeholder_key"] for each in tenures if each["until"] is None] == [cy]


def test_departments_never_come_back_below_themselves(transactions, customer):
    one, other = (add_department(transactions, customer, name) for name in ("One", "Other"))
    edit(transactions, department.move_department, one, other)
    out = edit(transactions, department.move_department, one, None)
    edit(transactions, department.move_department, other, one)
    [kept] = take_back(transactions, out)
    assert (kept.record, kept.because) == (one, KeptBecause.REPLACED)


def test_what_a_book_held_twice_already_comes_back_twice(transactions, customer):
    """Workbooks of others say that somebody has two managers; undo is exact all the same."""
    ana, bo, cy, di = people(transactions, customer, "ABCD")
    rows = [
        {"key": new_key(), "customer_key": customer, "from_key": ana, "to_key": manager, "kind": "reports_to"}
        for manager in (bo, cy)
    ]
    edit(transactions, insert_rows, "influence_line", rows)
    before = transactions.ask(dump)
    moved = edit(transactions, influence.remove_lines, rows[0]["key"])
    later = edit(transactions, influence.set_manager, ana, di)
    transactions.take_back([later], ChangeKind.REVERT)
    assert take_back(transactions, moved) == []
    assert transactions.ask(dump) == before
