from __future__ import annotations

from datetime import date

import pytest

from app.clock import FixedClock
from app.errors import UserError
from app.network.changes import Leaves, apply
from app.operations import influence, seat, stakeholder
from app.operations.rating import rate
from app.power_map.supposed import supposed_map
from app.queries.network import network
from app.queries.power_map import PersonCard, PowerMap, power_map
from app.queries.stakeholder import person_details, what_goes
from app.text import Text
from app.transactions import Transactions
from models.values import ChangeKind, Level, LineKind, RatingKind, Role
from tests.books import add_customer, add_department, dump

STEP = Text("A step")
TODAY = date(2026, 3, 2)


@pytest.fixture
def customer(transactions: Transactions) -> str:
    return add_customer(transactions)


def do(transactions: Transactions, operation, *args, **kwargs):
    return transactions.edit(STEP, operation, *args, **kwargs).result


def mapped(transactions: Transactions, customer: str) -> PowerMap:
    return transactions.ask(power_map, customer, TODAY)


def add(transactions: Transactions, customer: str, name: str, **more) -> str:
    return do(transactions, stakeholder.add_person, customer, name, **more)


def card(transactions: Transactions, customer: str, key: str) -> PersonCard:
    return mapped(transactions, customer).person[key]


def test_a_person_below_somebody_reports_to_them_in_their_department(transactions, customer):
    network = add_department(transactions, customer, "Network")
    chief = add(transactions, customer, "Gu Mingtang", department=network)
    added = do(transactions, stakeholder.add_below, chief, "Ana Ruiz", "Planner")
    person = card(transactions, customer, added)
    assert (person.manager, person.department, person.title) == (chief, network, "Planner")


def test_a_person_beside_somebody_shares_manager_and_department(transactions, customer):
    network = add_department(transactions, customer, "Network")
    chief = add(transactions, customer, "Gu Mingtang")
    planner = add(transactions, customer, "Ana Ruiz", department=network, manager=chief)
    added = do(transactions, stakeholder.add_beside, planner, "Li Wei")
    person = card(transactions, customer, added)
    assert (person.manager, person.department) == (chief, network)


def test_a_person_above_somebody_comes_between_them_and_their_manager(transactions, customer):
    chief = add(transactions, customer, "Gu Mingtang")
    planner = add(transactions, customer, "Ana Ruiz", manager=chief)
    added = do(transactions, stakeholder.add_above, planner, "Head of planning")
    assert card(transactions, customer, planner).manager == added
    assert card(transactions, customer, added).manager == chief


def test_two_people_of_one_name_are_two_people(transactions, customer):
    one = add(transactions, customer, "Li Wei")
    other = add(transactions, customer, "Li Wei")
    assert one != other
    assert [person.name for person in mapped(transactions, customer).people] == ["Li Wei", "Li Wei"]


@pytest.mark.parametrize("name", ["", "   ", "x" * 201])
def test_a_name_is_needed_and_has_a_limit(transactions, customer, name):
    with pytest.raises(UserError):
        add(transactions, customer, name)
    person = add(transactions, customer, "Ana Ruiz")
    with pytest.raises(UserError):
        do(transactions, stakeholder.rename, person, name)
    assert card(transactions, customer, person).name == "Ana Ruiz"


def test_a_department_of_another_customer_is_refused(transactions, customer):
    elsewhere = add_department(transactions, add_customer(transactions, "Halden Motors"), "Purchasing")
    with pytest.raises(UserError, match="another customer"):
        add(transactions, customer, "Ana Ruiz", department=elsewhere)
    person = add(transactions, customer, "Ana Ruiz")
    with pytest.raises(UserError, match="another customer"):
        do(transactions, stakeholder.move_to_department, [person], elsewhere)


def test_a_placed_card_stays_until_tidied(transactions, customer):
    person = add(transactions, customer, "Ana Ruiz")
    empty = do(transactions, seat.add_seat, customer, "CFO", Role.APPROVER)
    do(transactions, stakeholder.place, {person: (120.0, -40.0), empty: (7, 8)})
    found = mapped(transactions, customer)
    assert found.person[person].placement == (120.0, -40.0)
    assert found.seat[empty].placement == (7.0, 8.0)
    do(transactions, stakeholder.unpin, [empty])
    assert mapped(transactions, customer).seat[empty].placement is None
    do(transactions, stakeholder.tidy_map, customer)
    assert card(transactions, customer, person).placement is None


def test_moving_to_a_department_gives_the_card_back_to_the_layout(transactions, customer):
    network = add_department(transactions, customer, "Network")
    person = add(transactions, customer, "Ana Ruiz", place=(5.0, 5.0))
    do(transactions, stakeholder.move_to_department, [person], network)
    moved = card(transactions, customer, person)
    assert (moved.department, moved.department_name, moved.placement) == (network, "Network", None)


def test_a_seat_is_empty_from_the_day_its_holder_left(transactions, customer):
    person = add(transactions, customer, "Ana Ruiz")
    cfo = do(transactions, seat.add_seat, customer, "CFO", Role.APPROVER)
    do(transactions, seat.assign_holder, cfo, person, date(2026, 1, 1))
    do(transactions, stakeholder.leave, [person])
    found = mapped(transactions, customer)
    assert found.person[person].left
    assert found.present == ()
    assert found.seat[cfo].empty
    [tenure] = transactions.ask(person_details, person).tenures
    assert (tenure.since, tenure.until) == (date(2026, 1, 1), date(2026, 3, 1))


def test_deleting_a_person_takes_what_was_announced_and_undo_brings_it_back(transactions, customer):
    chief = add(transactions, customer, "Gu Mingtang")
    person = add(transactions, customer, "Ana Ruiz", manager=chief)
    report = add(transactions, customer, "Li Wei", manager=person)
    cfo = do(transactions, seat.add_seat, customer, "CFO", Role.APPROVER)
    do(transactions, seat.assign_holder, cfo, person)
    do(transactions, rate, person, RatingKind.LEVEL, Level.SUPPORT)
    before = transactions.ask(dump)
    going = transactions.ask(what_goes, [person])
    assert going.names == ("Ana Ruiz",)
    assert (going.lines, going.reports, going.ratings, going.tenures) == (2, 1, 1, 1)
    outcome = transactions.edit(STEP, stakeholder.delete_people, [person])
    after = mapped(transactions, customer)
    assert [each.key for each in after.people] == [chief, report]
    assert after.lines == ()
    transactions.take_back([outcome.change_set.revision], ChangeKind.UNDO)
    assert transactions.ask(dump) == before


def test_plain_fields_are_trimmed_and_emptied(transactions, customer):
    person = add(transactions, customer, "Ana Ruiz")
    do(transactions, stakeholder.set_fields, person, title="  Planner ", email="")
    assert card(transactions, customer, person).title == "Planner"
    assert transactions.ask(person_details, person).email == ""


def test_the_map_of_a_past_day_shows_who_was_there_then(
    transactions: Transactions, customer: str, clock: FixedClock
):
    person = add(transactions, customer, "Ana Ruiz")
    clock.advance(days=30)
    add(transactions, customer, "Li Wei")
    do(transactions, stakeholder.rename, person, "Ana Ruiz de Castro")
    do(transactions, rate, person, RatingKind.LEVEL, Level.COACH)
    then = transactions.ask_on(TODAY, power_map, customer, TODAY)
    assert [(each.name, each.level) for each in then.people] == [("Ana Ruiz", Level.NOT_CONTACTED)]
    assert [each.name for each in mapped(transactions, customer).people] == ["Ana Ruiz de Castro", "Li Wei"]


def test_a_rating_fades_after_ninety_days(transactions: Transactions, customer: str):
    person = add(transactions, customer, "Ana Ruiz")
    do(transactions, rate, person, RatingKind.LEVEL, Level.SUPPORT, rated_on=date(2025, 12, 2))
    found = card(transactions, customer, person)
    assert (found.age, found.stale) == (90, False)
    then = transactions.ask(power_map, customer, date(2026, 3, 3)).person[person]
    assert (then.age, then.stale) == (91, True)


def test_an_opposed_approver_blocks_and_turns_the_score_red(transactions: Transactions, customer: str):
    person = add(transactions, customer, "Ana Ruiz")
    do(transactions, rate, person, RatingKind.ROLE, Role.APPROVER)
    do(transactions, rate, person, RatingKind.LEVEL, Level.OPPOSED)
    found = mapped(transactions, customer)
    assert found.person[person].blocks
    assert found.score.is_red
    assert found.person[person].target is Level.EXCLUSIVE
    assert found.person[person].gap == 3


def test_the_worked_example_of_the_key_score(transactions: Transactions, customer: str):
    from models.values import Closeness

    for name, role, level, closeness in (
        ("D", Role.DECIDER, Level.EXCLUSIVE, Closeness.PRIVATE),
        ("A", Role.APPROVER, Level.SUPPORT, Closeness.WORKING),
        ("E", Role.EVALUATOR, Level.COACH, Closeness.TRUSTED),
        ("I", Role.INFLUENCER, Level.OPPOSED, Closeness.UNKNOWN),
    ):
        person = add(transactions, customer, name)
        do(transactions, rate, person, RatingKind.ROLE, role)
        do(transactions, rate, person, RatingKind.LEVEL, level)
        do(transactions, rate, person, RatingKind.CLOSENESS, closeness)
    do(transactions, seat.add_seat, customer, "Network planning", Role.EVALUATOR)
    score = mapped(transactions, customer).score
    assert score.value == pytest.approx(51.47, abs=0.005)
    assert score.gap == 11


def test_lines_lead_to_the_people_of_the_map(transactions: Transactions, customer: str):
    chief = add(transactions, customer, "Gu Mingtang")
    person = add(transactions, customer, "Ana Ruiz", manager=chief)
    do(transactions, influence.connect, chief, person, LineKind.INFLUENCE, strength=2)
    found = mapped(transactions, customer)
    assert {line.kind for line in found.lines_of(person)} == {LineKind.REPORTS_TO, LineKind.INFLUENCE}
    assert found.person[person].manager == chief


def test_nobody_reports_to_somebody_who_has_left_and_what_is_supposed_agrees(
    transactions: Transactions, customer: str
):
    chief = add(transactions, customer, "Gu Mingtang")
    ana = add(transactions, customer, "Ana Ruiz", manager=chief)
    chair = do(transactions, seat.add_seat, customer, "CFO", Role.DECIDER, reports_to=chief)
    before = mapped(transactions, customer)
    assert (before.person[ana].manager, before.seat[chair].reports_to) == (chief, chief)
    supposed = supposed_map(before, apply(network(before), [Leaves(chief)]))
    do(transactions, stakeholder.leave, [chief])
    after = mapped(transactions, customer)
    for found in (supposed, after, supposed_map(after, network(after))):
        assert (found.person[ana].manager, found.seat[chair].reports_to) == (None, None)
