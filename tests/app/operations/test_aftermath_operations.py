"""Promises, opinions, gifts, days to remember, templates of activities."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

import pytest

from app.activity_kinds import BUILT_IN, PARTS
from app.errors import UserError
from app.operations.activity_template import add_template, delete_templates, set_template_fields
from app.operations.gift import give
from app.operations.memorable_date import remember
from app.operations.opinion import answer, decide, note_opinion, pass_on, take_back_step
from app.operations.promise import (
    confirm_promise,
    keep_promise,
    make_promise,
    reopen_promise,
    set_promise_fields,
    withdraw_promise,
)
from app.queries.activity_templates import templates_of
from app.queries.care import care_of_customer, care_of_person, gift_year
from app.queries.opinions import OpinionStep, opinions
from app.queries.promises import PromiseRow, promises, promises_due
from app.text import LANGUAGES, Text
from app.transactions import Transactions
from models.customer import Customer
from models.stakeholder import Stakeholder
from models.team import TeamMember
from models.values import ActivityKind, PromiseSide, PromiseState, TeamRole

STEP = Text("A step")
TODAY = date(2026, 3, 2)


@dataclass(frozen=True)
class Keys:
    customer: str
    ana: str
    stranger: str
    lin: str


@pytest.fixture
def keys(transactions: Transactions) -> Keys:
    def fill(session) -> Keys:
        lin = TeamMember(name="Lin", role=TeamRole.ACCOUNT)
        customer = Customer(name="Cordillera", owner_key=lin.key, currency="EUR")
        other = Customer(name="Halden")
        ana = Stakeholder(customer_key=customer.key, name="Ana Ruiz", birthday=date(1980, 2, 29))
        stranger = Stakeholder(customer_key=other.key, name="Otto")
        session.add_all([lin, customer, other, ana, stranger])
        return Keys(customer.key, ana.key, stranger.key, lin.key)

    return transactions.edit(STEP, fill).result


def do(transactions: Transactions, operation, *args, **more):
    return transactions.edit(STEP, operation, *args, **more).result


def promised(transactions: Transactions, keys: Keys, side: PromiseSide, **more) -> str:
    return do(transactions, make_promise, keys.customer, side, "Send the plan", **more)


def row_of(transactions: Transactions, key: str) -> PromiseRow:
    return next(row for row in transactions.ask(promises, None, TODAY) if row.key == key)


def test_only_the_customers_word_closes_a_promise_of_ours(transactions: Transactions, keys: Keys) -> None:
    key = promised(transactions, keys, PromiseSide.OURS, due_on=date(2026, 3, 9))
    do(transactions, keep_promise, key)
    assert row_of(transactions, key).waits_for_word
    with pytest.raises(UserError, match="who confirmed"):
        do(transactions, confirm_promise, key)
    do(transactions, confirm_promise, key, keys.ana)
    row = row_of(transactions, key)
    assert (row.state, row.confirmed_by_name, row.confirmed_on) == (
        PromiseState.CONFIRMED,
        "Ana Ruiz",
        TODAY,
    )


def test_a_promise_of_theirs_is_closed_when_it_was_kept(transactions: Transactions, keys: Keys) -> None:
    key = promised(transactions, keys, PromiseSide.THEIRS)
    do(transactions, keep_promise, key, date(2026, 3, 1))
    row = row_of(transactions, key)
    assert (row.state, row.kept_on, row.confirmed_by_name) == (
        PromiseState.CONFIRMED,
        TODAY,
        "",
    )  # made today, so it was not kept before


@pytest.mark.parametrize("side", PromiseSide)
def test_a_promise_is_confirmed_once(transactions: Transactions, keys: Keys, side: PromiseSide) -> None:
    key = promised(transactions, keys, side, person=keys.ana)
    do(transactions, confirm_promise, key)
    with pytest.raises(UserError, match="“Send the plan” is confirmed already"):
        do(transactions, confirm_promise, key)


def test_whom_it_was_made_to_confirms_without_being_asked_for(transactions: Transactions, keys: Keys) -> None:
    key = promised(transactions, keys, PromiseSide.OURS, person=keys.ana)
    do(transactions, confirm_promise, key)
    assert row_of(transactions, key).confirmed_by_name == "Ana Ruiz"


def test_a_promise_is_withdrawn_with_a_reason_and_taken_up_again(
    transactions: Transactions, keys: Keys
) -> None:
    key = promised(transactions, keys, PromiseSide.OURS)
    with pytest.raises(UserError, match="why"):
        do(transactions, withdraw_promise, key, "  ")
    do(transactions, withdraw_promise, key, "The project ended")
    assert row_of(transactions, key).reason == "The project ended"
    with pytest.raises(UserError, match="cannot become"):
        do(transactions, keep_promise, key)
    do(transactions, reopen_promise, key)
    assert (row_of(transactions, key).state, row_of(transactions, key).reason) == (PromiseState.OPEN, "")


@pytest.mark.parametrize("day", [date(1899, 12, 31), date(2101, 1, 1)])
def test_days_out_of_reach_are_refused_with_a_sentence(
    transactions: Transactions, keys: Keys, day: date
) -> None:
    for deed, args in (
        (make_promise, (keys.customer, PromiseSide.OURS, "Send it")),
        (note_opinion, (keys.customer, "Late")),
        (give, (keys.customer, "Tea")),
    ):
        name = {make_promise: "due_on", note_opinion: "said_on", give: "given_on"}[deed]
        with pytest.raises(UserError, match="out of reach"):
            do(transactions, deed, *args, **{name: day})
    with pytest.raises(UserError, match="out of reach"):
        do(transactions, remember, keys.customer, "Founded", day)


def test_a_promise_is_not_due_before_it_was_made(transactions: Transactions, keys: Keys) -> None:
    key = promised(transactions, keys, PromiseSide.OURS)
    with pytest.raises(UserError, match="due before"):
        do(transactions, set_promise_fields, key, due_on=date(2026, 3, 1))


def test_nobody_of_another_customer_is_named(transactions: Transactions, keys: Keys) -> None:
    for deed, args in (
        (make_promise, (keys.customer, PromiseSide.OURS, "Send it")),
        (note_opinion, (keys.customer, "Late")),
        (give, (keys.customer, "Tea")),
        (remember, (keys.customer, "Wedding", TODAY)),
    ):
        with pytest.raises(UserError, match="another customer"):
            do(transactions, deed, *args, person=keys.stranger)


def test_what_is_due_and_what_waits_for_a_word_is_listed(transactions: Transactions, keys: Keys) -> None:
    late = promised(transactions, keys, PromiseSide.OURS, made_on=date(2026, 2, 1), due_on=date(2026, 3, 1))
    soon = promised(transactions, keys, PromiseSide.THEIRS, due_on=date(2026, 3, 5))
    promised(transactions, keys, PromiseSide.OURS, due_on=date(2026, 4, 5))
    promised(transactions, keys, PromiseSide.OURS)
    kept = promised(transactions, keys, PromiseSide.OURS)
    do(transactions, keep_promise, kept)
    found = transactions.ask(promises_due, TODAY, date(2026, 3, 8))
    assert [row.key for row in found] == [late, soon, kept]
    assert [row.overdue for row in found] == [True, False, False]
    assert transactions.ask(promises_due, TODAY, date(2026, 3, 8), "nobody") == ()


def test_an_opinion_goes_its_way_step_by_step(transactions: Transactions, keys: Keys) -> None:
    key = do(transactions, note_opinion, keys.customer, "Parts take too long", said_on=date(2026, 2, 20))

    def now():
        [row] = transactions.ask(opinions, keys.customer, TODAY)
        return row

    assert (now().step, now().overdue) == (OpinionStep.NOTED, True)
    with pytest.raises(UserError, match="Pass the opinion on"):
        do(transactions, decide, key, "A store in Lima")
    do(transactions, pass_on, key, keys.lin)
    assert (now().step, now().overdue) == (OpinionStep.PASSED_ON, False)
    with pytest.raises(UserError, match="decision first"):
        do(transactions, answer, key)
    do(transactions, decide, key, "A store in Lima")
    do(transactions, answer, key)
    assert (now().step, now().answered_on) == (OpinionStep.ANSWERED, TODAY)
    for step in (OpinionStep.DECIDED, OpinionStep.PASSED_ON, OpinionStep.NOTED):
        do(transactions, take_back_step, key)
        assert now().step is step


@pytest.mark.parametrize(
    ("values", "over"),
    [((), "0"), (("120.50", "379.50"), "0"), (("499.99", "0.02"), "0.01"), (("900", None, "0"), "400")],
)
def test_the_year_counts_what_was_given_in_the_customers_currency(
    transactions: Transactions, keys: Keys, values: tuple[str | None, ...], over: str
) -> None:
    for value in values:
        amount = Decimal(value) if value is not None else None
        do(transactions, give, keys.customer, "Tea", person=keys.ana, value=amount, given_on=TODAY)
    for more in ({"given_on": date(2025, 12, 31)}, {"given_on": TODAY, "currency": "USD"}):
        do(transactions, give, keys.customer, "Pen", person=keys.ana, value=Decimal(700), **more)
    found = transactions.ask(gift_year, keys.ana, TODAY)
    assert found.spent == sum(Decimal(value) for value in values if value)
    assert (found.elsewhere, found.unpriced, found.currency) == (1, values.count(None), "EUR")
    assert found.over == Decimal(over)


def test_a_gift_has_no_value_below_nothing(transactions: Transactions, keys: Keys) -> None:
    with pytest.raises(UserError, match="0 or more"):
        do(transactions, give, keys.customer, "Tea", value=Decimal(-1))


def test_days_come_back_by_sun_or_moon_or_not_at_all(transactions: Transactions, keys: Keys) -> None:
    do(transactions, remember, keys.customer, "Founded", date(1999, 3, 1))
    do(transactions, remember, keys.customer, "Wedding", date(2010, 9, 22), person=keys.ana, lunar=True)
    do(transactions, remember, keys.customer, "Promoted", date(2025, 5, 1), person=keys.ana, yearly=False)
    care = transactions.ask(care_of_customer, keys.customer, TODAY)
    assert care is not None
    assert [(one.title, one.next) for one in care.dates] == [
        ("Wedding", date(2026, 9, 25)),
        ("Founded", date(2027, 3, 1)),
        ("Promoted", None),
    ]
    assert [one.person_name for one in care.dates] == ["Ana Ruiz", "", "Ana Ruiz"]
    ana = transactions.ask(care_of_person, keys.ana, TODAY)
    assert ana is not None
    assert ana.birthday is not None
    assert ana.birthday.next == date(2027, 2, 28)
    assert [one.title for one in ana.dates] == ["Wedding", "Promoted"]


def test_every_kind_has_a_whole_template_in_every_language() -> None:
    assert set(BUILT_IN) == set(ActivityKind)
    for outline in BUILT_IN.values():
        assert 5 <= outline.minutes <= 600
        for part in PARTS:
            for language in LANGUAGES:
                assert getattr(outline, part).say(language).strip()


def test_an_own_template_begins_as_the_built_in_one_and_comes_before_it(
    transactions: Transactions,
) -> None:
    key = do(transactions, add_template, ActivityKind.CALL, "Call of the month")
    own, built_in = transactions.ask(templates_of, ActivityKind.CALL)
    assert (own.key, built_in.key) == (key, None)
    assert (own.purpose, own.minutes) == (built_in.purpose, built_in.minutes)
    do(transactions, set_template_fields, key, purpose="Ask three questions", minutes=20)
    own, _ = transactions.ask(templates_of, ActivityKind.CALL)
    assert (own.purpose, own.minutes) == ("Ask three questions", 20)
    with pytest.raises(UserError, match="1 minute"):
        do(transactions, set_template_fields, key, minutes=0)
    do(transactions, delete_templates, key)
    assert [one.key for one in transactions.ask(templates_of, ActivityKind.CALL)] == [None]
