from __future__ import annotations

from datetime import date

import pytest

from app.errors import UserError
from app.operations import influence, stakeholder
from app.queries.power_map import MapLine, power_map
from app.text import Text
from app.transactions import Transactions
from models.values import LineKind
from tests.books import add_customer, add_person

STEP = Text("A step")


@pytest.fixture
def people(transactions: Transactions) -> list[str]:
    customer = add_customer(transactions)
    return [add_person(transactions, customer, name) for name in ("Gu Mingtang", "Ana Ruiz", "Li Wei")]


def do(transactions: Transactions, operation, *args, **kwargs):
    return transactions.edit(STEP, operation, *args, **kwargs).result


def lines(transactions: Transactions, person: str) -> tuple[MapLine, ...]:
    customer = transactions.ask(lambda session: stakeholder.find(session, stakeholder.Stakeholder, person))
    return transactions.ask(power_map, customer.customer_key, date(2026, 3, 2)).lines


def test_a_person_reports_to_one_manager(transactions, people):
    chief, ana, li = people
    do(transactions, influence.set_manager, li, ana)
    do(transactions, influence.set_manager, li, chief)
    [line] = lines(transactions, li)
    assert (line.source, line.target, line.kind) == (li, chief, LineKind.REPORTS_TO)
    do(transactions, influence.set_manager, li, None)
    assert lines(transactions, li) == ()


def test_reporting_to_the_same_manager_again_changes_nothing(transactions, people):
    chief, _, li = people
    do(transactions, influence.set_manager, li, chief)
    assert transactions.edit(STEP, influence.set_manager, li, chief).change_set is None


def test_a_circle_is_refused_with_a_sentence_that_names_both(transactions, people):
    chief, ana, li = people
    do(transactions, influence.set_manager, ana, chief)
    do(transactions, influence.set_manager, li, ana)
    with pytest.raises(UserError) as refused:
        do(transactions, influence.set_manager, chief, li)
    assert "Gu Mingtang cannot report to Li Wei" in str(refused.value)
    assert len(lines(transactions, li)) == 2


@pytest.mark.parametrize("kind", LineKind)
def test_a_line_to_oneself_is_refused(transactions, people, kind):
    with pytest.raises(UserError, match="A line needs two people"):
        do(transactions, influence.connect, people[0], people[0], kind)


@pytest.mark.parametrize("kind", [LineKind.DOTTED, LineKind.INFLUENCE, LineKind.CONFLICT])
def test_a_second_line_of_the_same_kind_is_refused(transactions, people, kind):
    do(transactions, influence.connect, people[0], people[1], kind)
    with pytest.raises(UserError, match="already a line"):
        do(transactions, influence.connect, people[0], people[1], kind)
    assert len(lines(transactions, people[0])) == 1


def test_influence_goes_both_ways_and_a_conflict_only_once(transactions, people):
    do(transactions, influence.connect, people[0], people[1], LineKind.INFLUENCE)
    do(transactions, influence.connect, people[1], people[0], LineKind.INFLUENCE)
    do(transactions, influence.connect, people[0], people[1], LineKind.CONFLICT)
    with pytest.raises(UserError, match="already a line"):
        do(transactions, influence.connect, people[1], people[0], LineKind.CONFLICT)
    assert len(lines(transactions, people[0])) == 3


def test_strength_is_one_to_three_or_unknown(transactions, people):
    do(transactions, influence.connect, people[0], people[1], LineKind.INFLUENCE, strength=1)
    [line] = lines(transactions, people[0])
    do(transactions, influence.set_strength, line.key, 3)
    assert lines(transactions, people[0])[0].strength == 3
    do(transactions, influence.set_strength, line.key, None)
    assert lines(transactions, people[0])[0].strength is None
    with pytest.raises(UserError):
        do(transactions, influence.set_strength, line.key, 4)


def test_removing_a_line_keeps_the_people(transactions, people):
    do(transactions, influence.connect, people[0], people[1], LineKind.DOTTED)
    do(transactions, influence.remove_lines, lines(transactions, people[0])[0].key)
    assert lines(transactions, people[0]) == ()


def test_people_of_two_customers_are_not_connected(transactions, people):
    stranger = add_person(transactions, add_customer(transactions, "Halden Motors"), "Jo Berg")
    with pytest.raises(UserError, match="different customers"):
        do(transactions, influence.connect, people[0], stranger, LineKind.INFLUENCE)


def test_hanging_people_under_a_manager_is_all_or_nothing(transactions, people):
    chief, ana, li = people
    do(transactions, influence.set_manager, ana, chief)
    with pytest.raises(UserError):
        do(transactions, stakeholder.hang_under, [li, chief], ana)
    assert [line.source for line in lines(transactions, li)] == [ana]
