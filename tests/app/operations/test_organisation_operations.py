"""Ratings of customers, agreements, innovation centres, topics of benchmarking meetings."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.errors import UserError
from app.operations import agreement, benchmarking, innovation
from app.operations.activity import add_activity, delete_activity
from app.operations.customer import set_fields
from app.operations.customer_rating import delete_customer_ratings, rate_customer
from app.operations.plan import step
from app.queries.benchmarking import meeting
from app.queries.organisation import organisation
from app.text import Text
from app.transactions import Transactions
from models.plan import PlanItem
from models.values import ActivityKind, AgreementKind, ChangeKind, CustomerRatingKind, Dimension, PlanState
from tests.books import add_customer, dump

STEP = Text("A step")
TODAY = date(2026, 3, 2)
MORNING = datetime(2026, 2, 24, 9)


@pytest.fixture
def customer(transactions: Transactions) -> str:
    return add_customer(transactions)


@pytest.fixture
def talks(transactions: Transactions, customer: str) -> str:
    return do(transactions, add_activity, customer, ActivityKind.BENCHMARKING, "Strategy talks", MORNING)


def do(transactions: Transactions, operation, *args, **kwargs):
    return transactions.edit(STEP, operation, *args, **kwargs).result


def of(transactions: Transactions, customer: str):
    return transactions.ask(organisation, customer, TODAY)


def test_every_opinion_is_kept_and_the_newest_counts(transactions, customer):
    kind = CustomerRatingKind.DEPTH
    do(transactions, rate_customer, customer, kind, 2, rated_on=date(2025, 9, 1), evidence=" Two orders ")
    slip = do(transactions, rate_customer, customer, kind, 3)
    newest, first = of(transactions, customer).ratings_of(kind)
    assert (newest.value, newest.rated_on, newest.author, newest.has_evidence) == (3, TODAY, "Lin", False)
    assert (first.value, first.evidence, first.has_evidence) == (2, "Two orders", True)
    assert of(transactions, customer).score.parts[0].rated == 3
    do(transactions, delete_customer_ratings, slip)
    assert of(transactions, customer).score.parts[0].rated == 2


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        (CustomerRatingKind.DEPTH, 0.5),
        (CustomerRatingKind.FIT, 5.5),
        (CustomerRatingKind.FIT, float("nan")),
        (CustomerRatingKind.SATISFACTION, 10.5),
    ],
)
def test_a_rating_out_of_its_range_is_refused(transactions, customer, kind, value):
    with pytest.raises(UserError, match="This rating goes from"):
        do(transactions, rate_customer, customer, kind, value)


def test_a_rating_is_not_of_the_future_nor_of_another_customers_meeting(transactions, customer, talks):
    kind = CustomerRatingKind.FIT
    with pytest.raises(UserError, match="future"):
        do(transactions, rate_customer, customer, kind, 3, rated_on=date(2026, 3, 3))
    other = add_customer(transactions, "Jianglan")
    before = transactions.ask(dump)
    with pytest.raises(UserError, match="another customer"):
        do(transactions, rate_customer, other, kind, 3, activity=talks)
    assert transactions.ask(dump) == before
    do(transactions, rate_customer, customer, kind, 3, activity=talks)
    [rating] = of(transactions, customer).ratings
    assert (rating.occasion, rating.has_evidence) == ("Strategy talks", True)


def test_an_agreement_locks_projects_until_it_ends(transactions, customer):
    do(transactions, set_fields, customer, forecast=Decimal(1000), currency="PEN")
    key = do(transactions, agreement.add_agreement, customer, " Frame  work ", AgreementKind.HARD)
    project = do(transactions, agreement.add_project, key, "Ring north", amount=Decimal(250))
    do(transactions, agreement.set_project_fields, project, due_on=date(2026, 9, 1), notes="First lot")
    assert of(transactions, customer).solidity.share == 0
    do(transactions, agreement.set_agreement_fields, key, signed_on=TODAY, exclusive=True)
    found = of(transactions, customer)
    [signed] = found.agreements
    assert (signed.title, signed.is_in_force, signed.exclusive, signed.total) == (
        "Frame work",
        True,
        True,
        250,
    )
    assert (found.solidity.locked, found.solidity.share) == (250, 25)
    do(transactions, agreement.set_agreement_fields, key, ends_on=date(2026, 3, 1))
    assert of(transactions, customer).solidity.share == 0
    do(transactions, agreement.delete_agreements, key)
    assert of(transactions, customer).agreements == ()
    assert transactions.ask(dump)["agreement_project"] == {}


def test_what_ends_before_it_begins_is_refused(transactions, customer):
    signed = do(transactions, agreement.add_agreement, customer, "Framework", starts_on=TODAY)
    centre = do(transactions, innovation.add_centre, customer, "Lab", opened_on=TODAY)
    with pytest.raises(UserError, match="ends before it begins"):
        do(transactions, agreement.set_agreement_fields, signed, ends_on=date(2026, 3, 1))
    with pytest.raises(UserError, match="ends before it begins"):
        do(transactions, innovation.set_centre_fields, centre, closed_on=date(2026, 3, 1))
    with pytest.raises(UserError, match="out of reach"):
        do(transactions, agreement.set_agreement_fields, signed, ends_on=date(2101, 1, 1))
    project = do(transactions, agreement.add_project, signed, "Ring")
    for fields in ({"amount": Decimal(-1)}, {"due_on": date(1899, 1, 1)}, {"name": " "}):
        with pytest.raises(UserError):
            do(transactions, agreement.set_project_fields, project, **fields)


def test_a_centre_has_topics_with_results_and_property(transactions, customer):
    centre = do(transactions, innovation.add_centre, customer, "Lab", ip_terms="Shared")
    topic = do(transactions, innovation.add_topic, centre, "Energy", result="17 % less")
    do(transactions, innovation.set_topic_fields, topic, ip="One patent", finished_on=TODAY)
    [found] = of(transactions, customer).centres
    assert not found.is_open
    [worked] = found.topics
    assert (worked.title, worked.result, worked.ip, worked.finished_on) == (
        "Energy",
        "17 % less",
        "One patent",
        TODAY,
    )
    do(transactions, innovation.set_centre_fields, centre, opened_on=TODAY)
    assert of(transactions, customer).centres[0].is_open
    do(transactions, innovation.delete_topics, topic)
    do(transactions, innovation.delete_centres, centre)
    assert of(transactions, customer).centres == ()


def test_topics_keep_their_order_and_can_be_moved(transactions, talks):
    keys = [do(transactions, benchmarking.add_topic, talks, name) for name in ("One", "Two", "Three")]

    def order() -> list[str]:
        return [each.topic for each in transactions.ask(meeting, talks).topics]

    assert order() == ["One", "Two", "Three"]
    do(transactions, benchmarking.move_topic, keys[2], -1)
    assert order() == ["One", "Three", "Two"]
    do(transactions, benchmarking.move_topic, keys[0], 9)
    assert order() == ["Three", "Two", "One"]
    do(transactions, benchmarking.move_topic, keys[2], -9)
    assert order() == ["Three", "Two", "One"]
    do(transactions, benchmarking.delete_topics, keys[1])
    assert order() == ["Three", "One"]


def test_what_comes_next_of_a_topic_becomes_one_plan_item(transactions, customer, talks):
    topic = do(transactions, benchmarking.add_topic, talks, "Energy", common_ground="Both save")
    with pytest.raises(UserError, match="Nothing comes next"):
        do(transactions, benchmarking.plan_follow_up, topic)
    do(transactions, benchmarking.set_topic_fields, topic, follow_up="Joint pilot in Lima")
    key = do(transactions, benchmarking.plan_follow_up, topic, date(2026, 4, 1))

    def item(session):
        row = session.get(PlanItem, key)
        return row.customer_key, row.title, row.dimension, row.state, row.due_on, row.reason

    assert transactions.ask(item) == (
        customer,
        "Joint pilot in Lima",
        Dimension.ORGANISATIONAL,
        PlanState.DRAFT,
        date(2026, 4, 1),
        "Agreed in “Strategy talks”: Energy",
    )
    assert transactions.ask(meeting, talks).topics[0].item == key
    with pytest.raises(UserError, match="in the plan already"):
        do(transactions, benchmarking.plan_follow_up, topic)
    do(transactions, step, key, PlanState.CANCELLED, "Lima waits")
    assert transactions.ask(meeting, talks).topics[0].item is None
    again = do(transactions, benchmarking.plan_follow_up, topic)
    assert transactions.ask(meeting, talks).topics[0].item == again != key
    with pytest.raises(UserError, match="in the plan already"):
        do(transactions, benchmarking.plan_follow_up, topic)


def test_deleting_a_meeting_takes_its_topics_and_undo_brings_them_back(transactions, customer, talks):
    do(transactions, benchmarking.add_topic, talks, "Energy")
    do(transactions, rate_customer, customer, CustomerRatingKind.FIT, 4, activity=talks)
    do(transactions, agreement.add_agreement, customer, "Framework", activity_key=talks)
    before = transactions.ask(dump)
    revision = transactions.edit(STEP, delete_activity, talks).change_set.revision
    after = of(transactions, customer)
    assert (after.meetings, after.ratings[0].activity, len(after.agreements)) == ((), None, 1)
    transactions.take_back([revision], ChangeKind.UNDO)
    assert transactions.ask(dump) == before


@given(
    st.lists(st.tuples(st.integers(0, 4), st.integers(-6, 6)), min_size=1, max_size=8),
)
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_moved_topics_stand_as_in_a_list_and_undo_brings_back_the_order(transactions, talks, moves) -> None:
    names = ["a", "b", "c", "d", "e"]
    keys = {name: do(transactions, benchmarking.add_topic, talks, name) for name in names}
    before = transactions.ask(dump)
    made = []
    for place, places in moves:
        name = names.pop(place)
        names.insert(max(0, min(place + places, len(names))), name)
        found = transactions.edit(STEP, benchmarking.move_topic, keys[name], places).change_set
        made += [found.revision] if found is not None else []
        assert [each.topic for each in transactions.ask(meeting, talks).topics] == names
    if made:
        transactions.take_back(made, ChangeKind.UNDO)
    assert transactions.ask(dump) == before
    do(transactions, benchmarking.delete_topics, *keys.values())
