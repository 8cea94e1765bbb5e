from __future__ import annotations

from datetime import date

import pytest

from app.clock import FixedClock
from app.errors import UserError
from app.operations import department, seat, stakeholder
from app.queries.power_map import PowerMap, power_map
from app.queries.stakeholder import person_details
from app.text import Text
from app.transactions import Transactions
from models.values import Level, Role
from tests.books import add_customer, add_department, add_person

STEP = Text("A step")
TODAY = date(2026, 3, 2)


@pytest.fixture
def customer(transactions: Transactions) -> str:
    return add_customer(transactions)


@pytest.fixture
def cfo(transactions: Transactions, customer: str) -> str:
    return do(transactions, seat.add_seat, customer, "CFO", Role.APPROVER)


def do(transactions: Transactions, operation, *args, **kwargs):
    return transactions.edit(STEP, operation, *args, **kwargs).result


def mapped(transactions: Transactions, customer: str, day: date = TODAY) -> PowerMap:
    return transactions.ask(power_map, customer, day)


def test_a_new_seat_is_empty(transactions, customer, cfo):
    assert mapped(transactions, customer).empty_seats[0].title == "CFO"


def test_moving_a_seat_to_another_person_keeps_both_histories(
    transactions: Transactions, customer: str, cfo: str, clock: FixedClock
):
    ana, li = (add_person(transactions, customer, name) for name in ("Ana Ruiz", "Li Wei"))
    do(transactions, seat.assign_holder, cfo, ana)
    clock.advance(days=40)
    do(transactions, seat.assign_holder, cfo, li)
    [before] = transactions.ask(person_details, ana).tenures
    [after] = transactions.ask(person_details, li).tenures
    assert (before.since, before.until) == (TODAY, date(2026, 4, 10))
    assert (after.since, after.until) == (date(2026, 4, 11), None)
    assert mapped(transactions, customer, date(2026, 4, 10)).seat[cfo].holder == ana
    assert mapped(transactions, customer, date(2026, 4, 11)).seat[cfo].holder == li


def test_a_seat_given_and_moved_on_one_day_leaves_no_tenure_of_no_day(transactions, customer, cfo):
    ana, li = (add_person(transactions, customer, name) for name in ("Ana Ruiz", "Li Wei"))
    do(transactions, seat.assign_holder, cfo, ana)
    do(transactions, seat.assign_holder, cfo, li)
    assert transactions.ask(person_details, ana).tenures == ()
    assert mapped(transactions, customer).seat[cfo].holder == li


def test_giving_a_seat_to_its_holder_again_changes_nothing(transactions, customer, cfo):
    ana = add_person(transactions, customer, "Ana Ruiz")
    do(transactions, seat.assign_holder, cfo, ana)
    assert transactions.edit(STEP, seat.assign_holder, cfo, ana).change_set is None


def test_a_vacated_seat_is_on_the_map_again(transactions, customer, cfo):
    ana = add_person(transactions, customer, "Ana Ruiz")
    do(transactions, seat.assign_holder, cfo, ana, date(2026, 1, 5))
    assert mapped(transactions, customer).empty_seats == ()
    assert mapped(transactions, customer).person[ana].role is Role.APPROVER
    do(transactions, seat.assign_holder, cfo, None)
    assert [each.key for each in mapped(transactions, customer).empty_seats] == [cfo]


def test_a_seat_is_not_given_before_the_present_holder_took_it(transactions, customer, cfo):
    ana, li = (add_person(transactions, customer, name) for name in ("Ana Ruiz", "Li Wei"))
    do(transactions, seat.assign_holder, cfo, ana)
    with pytest.raises(UserError, match="later day"):
        do(transactions, seat.assign_holder, cfo, li, date(2026, 2, 1))


def test_who_has_left_takes_no_seat(transactions, customer, cfo):
    ana = add_person(transactions, customer, "Ana Ruiz")
    do(transactions, stakeholder.leave, [ana])
    with pytest.raises(UserError, match="has left"):
        do(transactions, seat.assign_holder, cfo, ana)


def test_the_target_of_a_seat_counts_for_its_holder(transactions, customer, cfo):
    ana = add_person(transactions, customer, "Ana Ruiz")
    do(transactions, seat.set_seat_fields, cfo, target=Level.COACH)
    do(transactions, seat.assign_holder, cfo, ana)
    assert mapped(transactions, customer).person[ana].target is Level.COACH


def test_deleting_a_seat_keeps_its_holder(transactions, customer, cfo):
    ana = add_person(transactions, customer, "Ana Ruiz")
    do(transactions, seat.assign_holder, cfo, ana)
    do(transactions, seat.rename_seat, cfo, "Finance director")
    do(transactions, seat.delete_seat, cfo)
    found = mapped(transactions, customer)
    assert (found.seats, [each.name for each in found.people]) == ((), ["Ana Ruiz"])


def test_a_seat_of_strangers_is_refused(transactions, customer, cfo):
    stranger = add_person(transactions, add_customer(transactions, "Halden Motors"), "Jo Berg")
    with pytest.raises(UserError, match="another customer"):
        do(transactions, seat.assign_holder, cfo, stranger)


def test_a_department_cannot_be_moved_into_its_own_part(transactions, customer):
    network = do(transactions, department.add_department, customer, "Network")
    core = do(transactions, department.add_department, customer, "Core", parent=network)
    radio = do(transactions, department.add_department, customer, "Radio", parent=core)
    with pytest.raises(UserError, match="own parts"):
        do(transactions, department.move_department, network, radio)
    do(transactions, department.move_department, radio, network)
    parents = {each.name: each.parent for each in mapped(transactions, customer).departments}
    assert parents == {"Network": None, "Core": network, "Radio": network}


def test_deleting_a_department_keeps_its_people_and_parts(transactions, customer):
    network = add_department(transactions, customer, "Network")
    do(transactions, department.add_department, customer, "Core", parent=network)
    ana = add_person(transactions, customer, "Ana Ruiz", network)
    do(transactions, department.rename_department, network, "Networks")
    do(transactions, department.delete_department, network)
    found = mapped(transactions, customer)
    assert found.person[ana].department is None
    assert [(each.name, each.parent) for each in found.departments] == [("Core", None)]
