from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal

import pytest

from app.errors import UserError
from app.operations import activity
from app.queries.calendar import ActivityEntry, calendar
from app.text import Text
from app.transactions import Transactions
from models.activity import Activity, ActivityParticipant
from models.customer import Customer
from models.team import TeamMember
from models.values import ActivityKind, ActivityState, TeamRole
from tests.books import add_customer, add_person

STEP = Text("A step")
TODAY = date(2026, 3, 2)
NINE = datetime(2026, 3, 4, 9)


@pytest.fixture
def customer(transactions: Transactions) -> str:
    return add_customer(transactions)


def do(transactions: Transactions, operation, *args, **kwargs):
    return transactions.edit(STEP, operation, *args, **kwargs).result


def plan(transactions: Transactions, customer: str, starts_at: datetime = NINE, **more) -> str:
    return do(
        transactions, activity.add_activity, customer, ActivityKind.VISIT, "Site visit", starts_at, **more
    )


def stored(transactions: Transactions, key: str) -> dict:
    def read(session):
        row = session.get(Activity, key)
        return {name: getattr(row, name) for name in Activity.__table__.columns.keys()}  # noqa: SIM118

    return transactions.ask(read)


def entry(transactions: Transactions, key: str) -> ActivityEntry:
    found = transactions.ask(calendar, date(2026, 1, 1), date(2026, 12, 31), today=TODAY)
    return next(one for one in found.activities if one.key == key)


def add_member(transactions: Transactions, name: str) -> str:
    def operation(session) -> str:
        member = TeamMember(name=name, role=TeamRole.ACCOUNT)
        session.add(member)
        return member.key

    return do(transactions, operation)


def test_a_new_activity_takes_an_hour_and_is_planned(transactions, customer):
    row = stored(transactions, plan(transactions, customer))
    assert (row["starts_at"], row["ends_at"]) == (NINE, datetime(2026, 3, 4, 10))
    assert (row["state"], row["all_day"]) == (ActivityState.PLANNED, False)


def test_a_whole_day_runs_from_midnight_to_midnight(transactions, customer):
    key = plan(transactions, customer, all_day=True)
    row = stored(transactions, key)
    assert (row["starts_at"], row["ends_at"]) == (datetime(2026, 3, 4), datetime(2026, 3, 5))
    assert (entry(transactions, key).first, entry(transactions, key).last) == (NINE.date(), NINE.date())


def test_what_one_plans_is_ones_own_else_the_account_managers(transactions, customer):
    ana = add_member(transactions, "Ana Ruiz")
    do(transactions, lambda session: setattr(session.get(Customer, customer), "owner_key", ana))
    assert stored(transactions, plan(transactions, customer))["owner_key"] == ana
    lin = add_member(transactions, "Lin")
    assert stored(transactions, plan(transactions, customer))["owner_key"] == lin


@pytest.mark.parametrize("title", ["", "  ", "x" * 201])
def test_an_activity_needs_a_title_of_some_length(transactions, customer, title):
    with pytest.raises(UserError):
        do(transactions, activity.add_activity, customer, ActivityKind.VISIT, title, NINE)


def test_moving_keeps_the_time_of_day_and_the_length(transactions, customer):
    key = plan(transactions, customer, ends_at=datetime(2026, 3, 5, 12, 30))
    do(transactions, activity.shift_activity, key, -5)
    row = stored(transactions, key)
    assert (row["starts_at"], row["ends_at"]) == (datetime(2026, 2, 27, 9), datetime(2026, 2, 28, 12, 30))


@pytest.mark.parametrize("days", [-60_000, 60_000, 10**9])
def test_moving_out_of_reach_is_refused(transactions, customer, days):
    key = plan(transactions, customer)
    with pytest.raises(UserError):
        do(transactions, activity.shift_activity, key, days)
    assert stored(transactions, key)["starts_at"] == NINE


def test_stretching_keeps_the_times_of_day(transactions, customer):
    key = plan(transactions, customer)
    do(transactions, activity.stretch_activity, key, date(2026, 3, 3), date(2026, 3, 6))
    row = stored(transactions, key)
    assert (row["starts_at"], row["ends_at"]) == (datetime(2026, 3, 3, 9), datetime(2026, 3, 6, 10))


def test_stretching_a_whole_day_ends_at_midnight(transactions, customer):
    key = plan(transactions, customer, all_day=True)
    do(transactions, activity.stretch_activity, key, date(2026, 3, 4), date(2026, 3, 6))
    assert stored(transactions, key)["ends_at"] == datetime(2026, 3, 7)
    assert entry(transactions, key).last == date(2026, 3, 6)


def test_a_cost_below_zero_is_refused(transactions, customer):
    key = plan(transactions, customer)
    do(transactions, activity.set_activity_fields, key, cost=Decimal(0))
    with pytest.raises(UserError, match="cannot be below zero"):
        do(transactions, activity.set_activity_fields, key, cost=Decimal("-0.01"))
    assert stored(transactions, key)["cost"] == 0


def test_an_end_before_the_beginning_is_refused(transactions, customer):
    key = plan(transactions, customer)
    with pytest.raises(UserError, match="ends before it begins"):
        do(transactions, activity.stretch_activity, key, date(2026, 3, 6), date(2026, 3, 4))
    with pytest.raises(UserError, match="ends before it begins"):
        do(transactions, activity.set_times, key, NINE, datetime(2026, 3, 4, 8))
    with pytest.raises(UserError, match="ends before it begins"):
        plan(transactions, customer, ends_at=datetime(2026, 3, 3, 9))


def test_exactly_the_chosen_people_take_part(transactions, customer):
    gu, ana = (add_person(transactions, customer, name) for name in ("Gu Mingtang", "Ana Ruiz"))
    lin = add_member(transactions, "Lin")
    key = plan(transactions, customer, people=[gu], members=[lin])
    do(transactions, activity.set_participants, key, [gu, ana])
    assert entry(transactions, key).people == ("Gu Mingtang", "Ana Ruiz")
    assert transactions.edit(STEP, activity.set_participants, key, [ana, gu]).change_set is None


def test_people_of_another_customer_do_not_take_part(transactions, customer):
    stranger = add_person(transactions, add_customer(transactions, "Halden Motors"), "Jo Berg")
    with pytest.raises(UserError, match="another customer"):
        plan(transactions, customer, people=[stranger])


def test_after_the_event_summary_and_quality_are_kept(transactions, customer):
    key = plan(transactions, customer)
    do(transactions, activity.mark_done, key, "Forty minutes with the evaluator", 4)
    row = stored(transactions, key)
    assert (row["state"], row["summary"], row["quality"]) == (
        ActivityState.DONE,
        "Forty minutes with the evaluator",
        4,
    )
    do(transactions, activity.mark_done, key)
    assert stored(transactions, key)["summary"] == "Forty minutes with the evaluator"
    with pytest.raises(UserError, match="1 to 5"):
        do(transactions, activity.mark_done, key, None, 6)


def test_a_cancelled_activity_stays_and_can_be_planned_again(transactions, customer):
    key = plan(transactions, customer)
    do(transactions, activity.cancel_activity, key)
    assert entry(transactions, key).state is ActivityState.CANCELLED
    do(transactions, activity.plan_again, key)
    assert entry(transactions, key).state is ActivityState.PLANNED


def test_deleting_takes_the_participants_along(transactions, customer):
    key = plan(transactions, customer, people=[add_person(transactions, customer, "Ana Ruiz")])
    do(transactions, activity.delete_activity, key)
    assert transactions.ask(lambda session: session.query(ActivityParticipant).count()) == 0


def test_plain_fields_are_set_and_what_cannot_be_is_refused(
    transactions: Transactions, customer: str
) -> None:
    visit = plan(transactions, customer)
    do(
        transactions,
        activity.set_activity_fields,
        visit,
        kind=ActivityKind.CALL,
        place=" Lima\x00 ",
        quality=4,
    )
    row = stored(transactions, visit)
    assert (row["kind"], row["place"], row["quality"]) == (ActivityKind.CALL, "Lima", 4)
    for fields in ({"quality": 6}, {"title": " "}, {"owner_key": "nobody"}):
        with pytest.raises(UserError):
            do(transactions, activity.set_activity_fields, visit, **fields)
