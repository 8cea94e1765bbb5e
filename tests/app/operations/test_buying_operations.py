from __future__ import annotations

from datetime import date

import pytest

from app.errors import UserError
from app.operations import buying, seat, stakeholder
from app.operations.buying import NewSeat
from app.queries.buying import steps_of, taking_part
from app.queries.power_map import power_map
from app.text import Text
from app.transactions import Transactions
from models.values import ChangeKind, Role
from tests.books import add_customer, dump

STEP = Text("A step")


@pytest.fixture
def customer(transactions: Transactions) -> str:
    return add_customer(transactions)


@pytest.fixture
def steps(transactions: Transactions, customer: str) -> list[str]:
    return do(transactions, buying.add_steps, customer, ["Need", "Tender", "Contract"])


@pytest.fixture
def cfo(transactions: Transactions, customer: str) -> str:
    return do(transactions, seat.add_seat, customer, "CFO", Role.APPROVER)


def do(transactions: Transactions, operation, *args, **kwargs):
    return transactions.edit(STEP, operation, *args, **kwargs).result


def names(transactions: Transactions, customer: str) -> list[str]:
    return transactions.ask(lambda session: [step.name for step in steps_of(session, customer)])


def test_steps_stand_in_the_order_in_which_they_were_added(transactions, customer, steps):
    assert names(transactions, customer) == ["Need", "Tender", "Contract"]


def test_a_step_is_added_before_another_one(transactions, customer, steps):
    do(transactions, buying.add_step, customer, "Decision", before=steps[2])
    do(transactions, buying.add_step, customer, "Payment", before="gone")
    assert names(transactions, customer) == ["Need", "Tender", "Decision", "Contract", "Payment"]


def test_steps_are_put_into_another_order_and_those_not_named_follow(transactions, customer, steps):
    do(transactions, buying.order_steps, customer, [steps[2], steps[0]])
    assert names(transactions, customer) == ["Contract", "Need", "Tender"]


def test_a_step_is_renamed_and_needs_a_name(transactions, customer, steps):
    do(transactions, buying.rename_step, steps[0], " Demand ")
    assert names(transactions, customer)[0] == "Demand"
    with pytest.raises(UserError, match="name is needed"):
        do(transactions, buying.add_step, customer, " ")


def test_a_seat_moves_from_one_step_to_another_and_stands_in_none_twice(transactions, customer, steps, cfo):
    do(transactions, buying.put_into_step, cfo, steps[1])
    do(transactions, buying.put_into_step, cfo, steps[0])
    assert transactions.ask(taking_part, customer) == {cfo: (steps[0], steps[1])}
    assert transactions.edit(STEP, buying.put_into_step, cfo, steps[0]).change_set is None
    do(transactions, buying.put_into_step, cfo, steps[2], out_of=steps[0])
    assert transactions.ask(taking_part, customer) == {cfo: (steps[1], steps[2])}
    do(transactions, buying.put_into_step, cfo, steps[2], out_of=steps[1])
    assert transactions.ask(taking_part, customer) == {cfo: (steps[2],)}
    do(transactions, buying.take_out_of_step, cfo, steps[2])
    assert transactions.ask(taking_part, customer) == {}
    assert transactions.edit(STEP, buying.take_out_of_step, cfo, steps[2]).change_set is None


def test_putting_a_seat_out_of_a_step_into_the_same_one_changes_nothing(transactions, customer, steps, cfo):
    do(transactions, buying.put_into_step, cfo, steps[1])
    again = transactions.edit(STEP, buying.put_into_step, cfo, steps[1], out_of=steps[1])
    assert again.change_set is None


def test_a_seat_takes_part_in_steps_of_its_own_customer_only(transactions, steps):
    elsewhere = add_customer(transactions, "Halden")
    other = do(transactions, seat.add_seat, elsewhere, "CFO", Role.APPROVER)
    with pytest.raises(UserError, match="another customer"):
        do(transactions, buying.put_into_step, other, steps[0])
    assert transactions.ask(taking_part, elsewhere) == {}


def test_deleted_steps_leave_the_seats_and_come_back_with_them(transactions, customer, steps, cfo):
    do(transactions, buying.put_into_step, cfo, steps[1])
    before = transactions.ask(dump)
    gone = transactions.edit(STEP, buying.delete_steps, *steps[:2]).change_set
    assert names(transactions, customer) == ["Contract"]
    assert list(transactions.ask(dump)["seat"]) == [cfo]
    assert gone is not None
    transactions.take_back([gone.revision], ChangeKind.UNDO)
    assert transactions.ask(dump) == before


def test_seats_and_people_without_one_take_part_in_a_step_together(transactions, customer, steps, cfo):
    person = do(transactions, stakeholder.add_person, customer, "Ana Ruiz")
    do(transactions, buying.put_into_step, cfo, steps[0])
    wanted = [NewSeat(person, "Planner", Role.EVALUATOR)]
    outcome = transactions.edit(STEP, buying.take_part, steps[1], {cfo: (steps[0],)}, wanted)
    taken = transactions.ask(taking_part, customer)
    assert taken.pop(cfo) == (steps[1],)
    [(made, where)] = taken.items()
    assert where == (steps[1],)
    found = transactions.ask(power_map, customer, date(2026, 3, 2))
    assert (found.seat[made].title, found.seat[made].role) == ("Planner", Role.EVALUATOR)
    assert found.seat[made].holder == person
    assert outcome.change_set is not None
    transactions.take_back([outcome.change_set.revision], ChangeKind.UNDO)
    assert transactions.ask(taking_part, customer) == {cfo: (steps[0],)}


def test_taking_part_in_no_step_leaves_those_named(transactions, customer, steps, cfo):
    for step in steps:
        do(transactions, buying.put_into_step, cfo, step)
    do(transactions, buying.take_part, None, {cfo: (steps[0], steps[2])})
    assert transactions.ask(taking_part, customer) == {cfo: (steps[1],)}
