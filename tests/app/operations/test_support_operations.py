"""Support requests: raised, accepted, delivered, rated by who asked."""

from __future__ import annotations

from datetime import date

import pytest

from app.errors import UserError
from app.operations import plan, support
from app.operations.team import add_member
from app.queries.support import SupportRow, requests_of, support_requests
from app.text import Text
from app.transactions import Transactions
from models.values import SUPPORT_STEPS, Dimension, SupportState, TeamRole
from tests.books import add_customer

STEP = Text("A step")
S = SupportState


def do(transactions: Transactions, operation, *args, **kwargs):
    return transactions.edit(STEP, operation, *args, **kwargs).result


@pytest.fixture
def customer(transactions: Transactions) -> str:
    return add_customer(transactions)


@pytest.fixture
def request_key(transactions: Transactions, customer: str) -> str:
    """Lin, who writes, asks Wei of the product side."""
    do(transactions, add_member, "Lin")
    wei = do(transactions, add_member, "Wei", TeamRole.PRODUCT)
    return do(transactions, support.ask_for_support, customer, "A test plan", owner=wei)


def row(transactions: Transactions) -> SupportRow:
    [found] = transactions.ask(support_requests, None, date(2026, 3, 2))
    return found


def test_a_request_is_raised_by_who_writes(transactions, request_key):
    found = row(transactions)
    assert (found.state, found.raised_by_name, found.owner_name) == (S.RAISED, "Lin", "Wei")
    assert (found.function, found.raised_on) == (TeamRole.PRODUCT, date(2026, 3, 2))


def test_a_request_goes_its_way_with_its_days(transactions, request_key, clock):
    do(transactions, support.step_request, request_key, S.ACCEPTED)
    clock.advance(days=2)
    do(transactions, support.step_request, request_key, S.DELIVERED)
    do(transactions, support.rate_request, request_key, 4, "On time")
    found = row(transactions)
    assert (found.accepted_on, found.delivered_on) == (date(2026, 3, 2), date(2026, 3, 4))
    assert (found.state, found.rating, found.comment) == (S.RATED, 4, "On time")


@pytest.mark.parametrize("to", [state for state in S if state not in SUPPORT_STEPS[S.RAISED]])
def test_a_step_that_skips_is_refused(transactions, request_key, to):
    with pytest.raises(UserError, match="Its next step is “accepted”"):
        do(transactions, support.step_request, request_key, to)


def test_what_was_given_back_waits_again(transactions, request_key):
    do(transactions, support.step_request, request_key, S.ACCEPTED)
    do(transactions, support.step_request, request_key, S.RAISED)
    assert row(transactions).accepted_on is None


def test_nobody_rates_the_own_answer(transactions, request_key):
    do(transactions, support.step_request, request_key, S.ACCEPTED)
    do(transactions, support.step_request, request_key, S.DELIVERED)
    transactions.author = "Wei"
    with pytest.raises(UserError, match="Who asked rates the answer"):
        do(transactions, support.rate_request, request_key, 5)
    transactions.author = "Lin"
    with pytest.raises(UserError, match="from 1 to 5"):
        do(transactions, support.rate_request, request_key, 6)
    do(transactions, support.rate_request, request_key, 5)


def test_who_takes_on_what_names_nobody_is_who_writes(transactions, customer):
    key = do(transactions, support.ask_for_support, customer, "Prices")
    with pytest.raises(UserError, match="Nobody is named"):
        do(transactions, support.step_request, key, S.ACCEPTED)
    do(transactions, add_member, "Lin")
    do(transactions, support.step_request, key, S.ACCEPTED)
    assert row(transactions).owner_name == "Lin"


def test_a_request_knows_the_item_it_serves_and_is_overdue_while_it_waits(transactions, customer):
    item = do(transactions, plan.add_item, customer, Dimension.KEY, "Win Ana")
    day = date(2026, 2, 1)
    key = do(transactions, support.ask_for_support, customer, "Prices", plan_item=item, due_on=day)
    today = date(2026, 3, 2)
    [found] = transactions.ask(requests_of, item, today)
    assert (found.key, found.about, found.overdue) == (key, "Win Ana", True)
    other = add_customer(transactions, "Halden Motors")
    with pytest.raises(UserError, match="another customer"):
        do(transactions, support.ask_for_support, other, "Prices", plan_item=item)
    do(transactions, plan.delete_item, item)
    assert transactions.ask(requests_of, item, today) == ()
    assert row(transactions).about == ""
