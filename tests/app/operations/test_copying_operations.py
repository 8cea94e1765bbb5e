from __future__ import annotations

from datetime import date

import pytest

from app.errors import UserError
from app.operations import influence, seat, stakeholder
from app.operations.cards import remove_cards
from app.operations.copying import Listed, add_listed, copy_people
from app.operations.rating import rate
from app.queries.copying import known_people
from app.queries.power_map import PowerMap, power_map
from app.text import Text
from app.transactions import Transactions
from models.values import Level, LineKind, RatingKind, Role
from tests.books import add_customer, add_department, dump

STEP = Text("A step")
TODAY = date(2026, 3, 2)
NAMING = "{} (copy)".format


@pytest.fixture
def customer(transactions: Transactions) -> str:
    return add_customer(transactions)


def do(transactions: Transactions, operation, *args, **kwargs):
    return transactions.edit(STEP, operation, *args, **kwargs).result


def mapped(transactions: Transactions, customer: str) -> PowerMap:
    return transactions.ask(power_map, customer, TODAY)


# -- lists ---------------------------------------------------------------------------------------


def test_a_list_becomes_people_in_that_order(transactions, customer):
    do(transactions, add_listed, customer, [Listed("顾明棠", "CTO"), Listed("Ana Ruiz")])
    people = mapped(transactions, customer).people
    assert [(person.name, person.title) for person in people] == [("顾明棠", "CTO"), ("Ana Ruiz", "")]


def test_a_bad_name_in_a_list_adds_nobody(transactions, customer):
    with pytest.raises(UserError):
        do(transactions, add_listed, customer, [Listed("Ana Ruiz"), Listed(" ")])
    assert mapped(transactions, customer).people == ()


def test_departments_of_a_list_are_found_whatever_their_case_and_added_once(transactions, customer):
    network = add_department(transactions, customer, "Network")
    listed = [
        Listed("Ana", None, "NETWORK"),
        Listed("Li", None, "Finance"),
        Listed("Jo", None, "finance"),
        Listed("Uma"),
    ]
    do(transactions, add_listed, customer, listed, department=network)
    found = mapped(transactions, customer)
    assert [person.department_name for person in found.people] == ["Network", "Finance", "Finance", "Network"]
    assert len(found.departments) == 2


def test_roles_of_a_list_are_ratings_of_today(transactions, customer):
    [key] = do(transactions, add_listed, customer, [Listed("Ana", role=Role.DECIDER)])
    assert mapped(transactions, customer).person[key].rated_role is Role.DECIDER


# -- copies --------------------------------------------------------------------------------------


def test_copies_take_along_what_is_plain_and_the_lines_among_them(transactions, customer):
    network = add_department(transactions, customer, "Network")
    chief = do(transactions, stakeholder.add_person, customer, "Gu", title="CTO", department=network)
    ana = do(transactions, stakeholder.add_below, chief, "Ana")
    li = do(transactions, stakeholder.add_below, ana, "Li")
    do(transactions, rate, ana, RatingKind.LEVEL, Level.COACH)
    do(transactions, influence.connect, ana, li, LineKind.INFLUENCE, strength=3, note="Trusts her")
    do(transactions, influence.connect, ana, chief, LineKind.CONFLICT)
    two, three = do(transactions, copy_people, [ana, li], customer, NAMING)
    found = mapped(transactions, customer)
    assert (found.person[two].name, found.person[two].department) == ("Ana (copy)", network)
    assert (found.person[two].manager, found.person[three].manager) == (chief, two)
    assert found.person[two].level is Level.NOT_CONTACTED
    [line] = [line for line in found.lines_of(two) if line.kind is not LineKind.REPORTS_TO]
    assert (line.source, line.target, line.strength, line.note) == (two, three, 3, "Trusts her")


def test_copies_at_another_customer_keep_their_names_and_leave_the_rest_behind(transactions, customer):
    network = add_department(transactions, customer, "Network")
    chief = do(transactions, stakeholder.add_person, customer, "Gu", department=network)
    ana = do(transactions, stakeholder.add_below, chief, "Ana")
    other = add_customer(transactions, "Andes")
    [key] = do(transactions, copy_people, [ana], other, NAMING)
    person = mapped(transactions, other).person[key]
    assert (person.name, person.department, person.manager) == ("Ana", None, None)


def test_the_name_of_a_copy_is_never_too_long(transactions, customer):
    person = do(transactions, stakeholder.add_person, customer, "x" * 200)
    [key] = do(transactions, copy_people, [person], customer, NAMING)
    name = mapped(transactions, customer).person[key].name
    assert len(name) == 200
    assert name.endswith("x (copy)")


def test_copies_of_who_stands_above_each_other_in_two_ways_are_taken_back(transactions, customer):
    one = do(transactions, stakeholder.add_person, customer, "Gu")
    two = do(transactions, stakeholder.add_below, one, "Ana")
    do(transactions, influence.connect, one, two, LineKind.DOTTED)
    book = transactions.ask(dump)
    outcome = transactions.edit(STEP, copy_people, [two, one], customer, NAMING)
    assert len(mapped(transactions, customer).people) == 4
    assert outcome.change_set is not None
    transactions.take_back([outcome.change_set.revision], outcome.change_set.kind)
    assert transactions.ask(dump) == book


def test_only_people_of_this_book_are_known(transactions, customer):
    person = do(transactions, stakeholder.add_person, customer, "Gu")
    assert transactions.ask(known_people, ["nobody", person]) == {person: customer}
    assert transactions.ask(known_people, [str(number) for number in range(1200)]) == {}


# -- cards ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("left", [True, False])
def test_seats_go_and_people_leave_or_go_together(transactions, customer, left: bool):
    person = do(transactions, stakeholder.add_person, customer, "Gu")
    empty = do(transactions, seat.add_seat, customer, "CFO", Role.APPROVER)
    do(transactions, remove_cards, [person], [empty], left=left)
    found = mapped(transactions, customer)
    assert found.seats == ()
    assert [each.left for each in found.people] == ([True] if left else [])
