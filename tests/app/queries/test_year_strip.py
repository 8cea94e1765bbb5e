"""People by months: planned against done."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest

from app.clock import FixedClock
from app.operations import activity, plan
from app.queries.calendar import PlanEntry
from app.queries.year_strip import About, RowKind, Stand, YearStrip, entries_about, months_from, year_strip
from app.text import Text
from app.transactions import Transactions
from models.book import Book
from models.values import ActivityKind, Dimension, PlanState
from tests.books import add_customer, add_department, add_person

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


def visit(transactions: Transactions, customer: str, month: int, *people: str, day: int = 10) -> str:
    when = datetime(2026, month, day, 9)
    return do(transactions, activity.add_activity, customer, ActivityKind.VISIT, "Visit", when, people=people)


def item(transactions: Transactions, customer: str, month: int, **more) -> str:
    due = date(2026, month, 20)
    return do(transactions, plan.add_item, customer, Dimension.KEY, "Win", due_on=due, **more)


def strip(transactions: Transactions, customer: str | None = None, **more) -> YearStrip:
    return transactions.ask(year_strip, date(2026, 1, 1), customer=customer, today=TODAY, **more)


def stands(found: YearStrip) -> dict[str, dict[int, list[Stand]]]:
    return {
        row.about.name: {
            month + 1: [mark.stand for mark in cell] for month, cell in enumerate(row.cells) if cell
        }
        for row in found.rows
    }


def test_months_go_on_into_the_next_year() -> None:
    found = months_from(date(2026, 3, 17))
    assert (found[0], found[-1], len(found)) == (date(2026, 3, 1), date(2027, 2, 1), 12)


def test_what_is_done_ahead_and_late_is_told_apart(transactions, customer):
    ana = add_person(transactions, customer, "Ana")
    done = visit(transactions, customer, 1, ana)
    do(transactions, activity.mark_done, done)
    visit(transactions, customer, 2, ana)
    visit(transactions, customer, 4, ana)
    item(transactions, customer, 2, person=ana)
    assert stands(strip(transactions, customer)) == {
        "Ana": {1: [Stand.DONE], 2: [Stand.LATE, Stand.LATE], 4: [Stand.AHEAD]}
    }


def test_who_is_met_together_has_a_mark_each_and_one_in_the_totals(transactions, customer):
    ana, jo = (add_person(transactions, customer, name) for name in ("Ana", "Jo"))
    visit(transactions, customer, 4, ana, jo)
    found = strip(transactions, customer)
    assert stands(found) == {"Ana": {4: [Stand.AHEAD]}, "Jo": {4: [Stand.AHEAD]}}
    assert found.totals.count(Stand.AHEAD) == 1


def test_people_stand_below_their_department_and_the_whole_comes_first(transactions, customer):
    network = add_department(transactions, customer, "Network")
    ana = add_person(transactions, customer, "Ana", network)
    zoe = add_person(transactions, customer, "Zoe")
    add_person(transactions, customer, "Nobody spoke to")
    for person in (ana, zoe):
        visit(transactions, customer, 4, person)
    visit(transactions, customer, 5)
    found = strip(transactions, customer)
    assert [(row.about.kind, row.about.name, row.depth) for row in found.rows] == [
        (RowKind.WHOLE, "", 0),
        (RowKind.DEPARTMENT, "Network", 0),
        (RowKind.PERSON, "Ana", 1),
        (RowKind.PERSON, "Zoe", 0),
    ]
    assert found.silent == 1
    assert [row.count(Stand.AHEAD) for row in found.rows] == [1, 1, 1, 1]


def test_of_everything_there_is_a_row_for_each_customer_with_anything(transactions, customer):
    other = add_customer(transactions, "Halden")
    add_customer(transactions, "Silent")
    visit(transactions, customer, 4)
    item(transactions, other, 5)
    found = strip(transactions)
    assert stands(found) == {"Cordillera Telecom": {4: [Stand.AHEAD]}, "Halden": {5: [Stand.AHEAD]}}
    assert found.silent == 1


def test_what_is_cancelled_is_not_counted(transactions, customer):
    key = item(transactions, customer, 4)
    do(transactions, plan.step, key, PlanState.CANCELLED, "Not needed")
    assert strip(transactions, customer).rows == ()


def test_one_row_alone_has_its_own_totals(transactions, customer):
    ana, jo = (add_person(transactions, customer, name) for name in ("Ana", "Jo"))
    visit(transactions, customer, 4, ana)
    visit(transactions, customer, 5, jo)
    found = strip(transactions, customer, only=About(RowKind.PERSON, ana, "Ana"))
    assert stands(found) == {"Ana": {4: [Stand.AHEAD]}}
    assert found.totals.count(Stand.AHEAD) == 1


def test_a_department_alone_keeps_its_people(transactions, customer):
    network = add_department(transactions, customer, "Network")
    ana = add_person(transactions, customer, "Ana", network)
    zoe = add_person(transactions, customer, "Zoe")
    item(transactions, customer, 4, person=ana)
    visit(transactions, customer, 5, zoe)
    only = About(RowKind.DEPARTMENT, network, "Network")
    about = transactions.ask(entries_about, only)
    found = strip(transactions, customer, only=only, keeps=lambda entry: entry.key in about)
    assert stands(found) == {"Network": {}, "Ana": {4: [Stand.AHEAD]}}
    assert found.totals.count(Stand.AHEAD) == 1


def test_entries_can_be_left_out(transactions, customer):
    visit(transactions, customer, 4)
    item(transactions, customer, 5)
    found = strip(transactions, customer, keeps=lambda entry: isinstance(entry, PlanEntry))
    assert stands(found) == {"": {5: [Stand.AHEAD]}}


def test_a_row_leads_to_all_its_entries_of_any_time(transactions, customer):
    network = add_department(transactions, customer, "Network")
    ana = add_person(transactions, customer, "Ana", network)
    met, own = visit(transactions, customer, 4, ana), item(transactions, customer, 5, person=ana)
    whole = visit(transactions, customer, 6)
    aimed = item(transactions, customer, 7, department=network)

    def keys(kind: RowKind, key: str) -> set[str]:
        return set(transactions.ask(entries_about, About(kind, key, "")))

    assert keys(RowKind.PERSON, ana) == {met, own}
    assert keys(RowKind.DEPARTMENT, network) == {met, own, aimed}
    assert keys(RowKind.WHOLE, customer) == {whole}
    assert keys(RowKind.CUSTOMER, customer) == {met, own, whole, aimed}
