"""What the Today page finds in a book."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import event

from app.almanac.rule import Rule
from app.clock import FixedClock
from app.operations import activity, cadence, plan, promise, series, support
from app.operations.rating import rate
from app.operations.setting import set_parameters
from app.queries.today.page import Today, today_page
from app.text import Text
from app.transactions import Transactions
from models.aftermath import MemorableDate
from models.book import Book
from models.customer import Customer
from models.stakeholder import Stakeholder
from models.team import TeamMember
from models.values import (
    ActivityKind,
    Dimension,
    Grade,
    Level,
    PlanState,
    PromiseSide,
    RatingKind,
    Role,
    TeamRole,
)

STEP = Text("A step")
MONDAY = date(2026, 3, 2)


@pytest.fixture
def transactions(tmp_path: Path, clock: FixedClock) -> Iterator[Transactions]:
    with Book.create(tmp_path / "test.loam") as book:
        yield Transactions(book, clock, "Lin")


def do(transactions: Transactions, operation, *args, **kwargs):
    return transactions.edit(STEP, operation, *args, **kwargs).result


def add(transactions: Transactions, record) -> str:
    def operation(session) -> str:
        session.add(record)
        return record.key

    return do(transactions, operation)


def customer(transactions: Transactions, name: str, grade: Grade = Grade.GENERAL) -> str:
    return add(transactions, Customer(name=name, grade=grade))


def visit(transactions, customer: str, at: datetime, kind=ActivityKind.VISIT, **more) -> str:
    return do(transactions, activity.add_activity, customer, kind, "Visit", at, **more)


def item(transactions, customer: str, due: date | None, *states: PlanState, title: str = "Item") -> str:
    key = do(transactions, plan.add_item, customer, Dimension.KEY, title, due_on=due)
    for state in states:
        do(transactions, plan.step, key, state)
    return key


def page(transactions: Transactions, day: date = MONDAY, writer: str = "") -> Today:
    return transactions.ask(today_page, day, writer)


def test_the_agenda_is_seven_days_from_today(transactions):
    acme = customer(transactions, "Acme")
    visit(transactions, acme, datetime(2026, 3, 1, 9))
    now = visit(transactions, acme, datetime(2026, 3, 2, 15))
    last = visit(transactions, acme, datetime(2026, 3, 8, 23))
    visit(transactions, acme, datetime(2026, 3, 9, 0))
    dropped = visit(transactions, acme, datetime(2026, 3, 3, 9))
    do(transactions, activity.cancel_activity, dropped)
    assert [entry.key for entry in page(transactions).agenda] == [now, last]


def test_a_past_visit_waits_until_somebody_says_how_it_went(transactions):
    acme = customer(transactions, "Acme")
    past = visit(transactions, acme, datetime(2026, 2, 20, 9))
    visit(transactions, acme, datetime(2026, 3, 1), ends_at=datetime(2026, 3, 3))
    assert [entry.key for entry in page(transactions).unclosed] == [past]
    do(transactions, activity.mark_done, past)
    assert page(transactions).unclosed == ()


def test_each_item_stands_in_one_list(transactions):
    acme = customer(transactions, "Acme")
    late = item(transactions, acme, date(2026, 3, 1), PlanState.SUBMITTED, PlanState.APPROVED)
    today = item(transactions, acme, MONDAY, PlanState.SUBMITTED, PlanState.APPROVED)
    sunday = item(transactions, acme, date(2026, 3, 8))
    item(transactions, acme, date(2026, 3, 9))
    item(transactions, acme, None)
    waiting = item(transactions, acme, date(2026, 2, 1), PlanState.SUBMITTED)
    done = item(transactions, acme, date(2026, 2, 1), PlanState.SUBMITTED, PlanState.APPROVED, PlanState.DONE)
    found = page(transactions)
    assert [one.key for one in found.items.overdue] == [late]
    assert [one.key for one in found.items.due] == [today, sunday]
    assert [one.key for one in found.items.to_approve] == [waiting]
    assert [one.key for one in found.items.to_verify] == [done]
    assert found.needs == 5


def test_stale_ratings_are_those_of_deciding_people_weightiest_first(transactions, clock):
    acme = customer(transactions, "Acme")

    def person(name: str, role: Role, rated: date) -> str:
        key = add(transactions, Stakeholder(customer_key=acme, name=name))
        do(transactions, rate, key, RatingKind.ROLE, role, rated_on=rated)
        do(transactions, rate, key, RatingKind.LEVEL, Level.SUPPORT, rated_on=rated)
        return key

    evaluator = person("Ana", Role.EVALUATOR, date(2025, 1, 1))
    decider = person("Gu", Role.DECIDER, MONDAY - timedelta(days=91))
    person("Li", Role.DECIDER, MONDAY - timedelta(days=90))
    person("Jo", Role.USER, date(2025, 1, 1))
    found = page(transactions).stale
    assert [(one.person, one.age) for one in found] == [(decider, 91), (evaluator, 425)]


def test_c_visits_count_different_customers_of_this_iso_week(transactions):
    names = ("One", "Two", "Three", "Four")
    one, two, three, four = (customer(transactions, name) for name in names)
    key_customer = customer(transactions, "Strategic", Grade.STRATEGIC)
    visit(transactions, one, datetime(2026, 3, 2, 9))
    visit(transactions, one, datetime(2026, 3, 3, 9))
    visit(transactions, two, datetime(2026, 3, 8, 23))
    visit(transactions, three, datetime(2026, 3, 1, 9))
    visit(transactions, four, datetime(2026, 3, 4, 9), kind=ActivityKind.CALL)
    visit(transactions, key_customer, datetime(2026, 3, 4, 9))
    found = page(transactions).c_visits
    assert (set(found.visited), found.count, found.wanted) == ({one, two}, 2, 5)
    assert [(due.customer, due.last_visit) for due in found.due] == [(four, None), (three, date(2026, 3, 1))]


def test_a_cancelled_visit_does_not_count(transactions):
    one = customer(transactions, "One")
    do(transactions, activity.cancel_activity, visit(transactions, one, datetime(2026, 3, 2, 9)))
    assert page(transactions).c_visits.count == 0


def test_visits_are_counted_for_the_user_when_the_book_knows_them(transactions):
    lin = add(transactions, TeamMember(name="Lin", role=TeamRole.ACCOUNT))
    wei = add(transactions, TeamMember(name="Wei", role=TeamRole.PRODUCT))
    one, two, three = (customer(transactions, name) for name in ("One", "Two", "Three"))
    visit(transactions, one, datetime(2026, 3, 2, 9), owner=lin)
    visit(transactions, two, datetime(2026, 3, 2, 9), owner=wei)
    visit(transactions, three, datetime(2026, 3, 3, 9), owner=wei, members=[lin])
    assert set(page(transactions, writer="Lin").c_visits.visited) == {one, three}
    assert page(transactions, writer="Lin").c_visits.member == "Lin"
    assert page(transactions, writer="Somebody").c_visits.count == 3


def test_birthdays_of_two_weeks_over_the_turn_of_the_year(transactions):
    acme = customer(transactions, "Acme")
    for name, born in (
        ("Ana", date(1970, 1, 3)),
        ("Gu", date(1980, 12, 28)),
        ("Li", date(1980, 1, 11)),
    ):
        add(transactions, Stakeholder(customer_key=acme, name=name, birthday=born))
    found = [one.mark for one in page(transactions, date(2026, 12, 28)).days_ahead]
    assert [(mark.title, mark.day, mark.years) for mark in found] == [
        ("Gu", date(2026, 12, 28), 46),
        ("Ana", date(2027, 1, 3), 57),
    ]


def test_the_next_executive_visit_is_the_nearest_planned_one(transactions):
    acme = customer(transactions, "Acme")
    visit(transactions, acme, datetime(2026, 5, 1, 9), kind=ActivityKind.EXECUTIVE_VISIT)
    near = visit(transactions, acme, datetime(2026, 4, 1, 9), kind=ActivityKind.EXECUTIVE_VISIT)
    visit(transactions, acme, datetime(2026, 2, 1, 9), kind=ActivityKind.EXECUTIVE_VISIT)
    found = page(transactions).next_executive_visit
    assert found is not None
    assert found.key == near


def test_an_empty_book_needs_nothing(transactions):
    found = page(transactions)
    assert (found.needs, found.agenda, found.c_visits.count) == (0, (), 0)


def test_a_series_is_on_the_agenda_asks_how_it_went_and_is_the_next_executive_visit(transactions):
    acme = customer(transactions, "Acme")
    weekly = visit(transactions, acme, datetime(2026, 2, 10, 9), ActivityKind.EXECUTIVE_VISIT)
    do(transactions, series.set_recurrence, weekly, Rule.weekly([1]))
    done = page(transactions).unclosed[0].key
    do(transactions, activity.mark_done, done)
    found = page(transactions)
    assert [entry.first for entry in found.agenda] == [date(2026, 3, 3)]
    assert [entry.first for entry in found.unclosed] == [date(2026, 2, 17), date(2026, 2, 24)]
    assert found.next_executive_visit is not None
    assert found.next_executive_visit.first == date(2026, 3, 3)


def test_an_account_manager_waits_for_the_manager_who_approves_for_everybody(transactions):
    acme = customer(transactions, "Acme")
    asked = item(transactions, acme, date(2026, 3, 5), PlanState.SUBMITTED)
    done = item(transactions, acme, MONDAY, PlanState.SUBMITTED, PlanState.APPROVED, PlanState.DONE)
    seen = transactions.ask(today_page, MONDAY, "", TeamRole.ACCOUNT)
    assert (seen.items.to_approve, seen.items.to_verify, seen.needs) == ((), (), 0)
    assert {one.key for one in seen.items.waiting} == {asked, done}
    lin = add(transactions, TeamMember(name="Lin", role=TeamRole.MANAGER))
    boss = transactions.ask(today_page, MONDAY, "Lin", TeamRole.MANAGER)
    assert boss.whose.member == lin
    assert [one.key for one in boss.items.to_approve] == [asked]
    assert [one.key for one in boss.items.to_verify] == [done]
    assert boss.items.waiting == ()


def test_what_was_changed_since_its_approval_is_shown_to_who_approves(transactions):
    acme = customer(transactions, "Acme")
    key = item(transactions, acme, MONDAY, PlanState.SUBMITTED, PlanState.APPROVED)
    assert [one.key for one in page(transactions).items.due] == [key]
    do(transactions, plan.set_due, key, date(2026, 3, 4))
    found = page(transactions).items
    assert ([one.key for one in found.changed], found.due) == ([key], ())
    theirs = transactions.ask(today_page, MONDAY, "", TeamRole.ACCOUNT).items
    assert ([one.key for one in theirs.due], theirs.waiting) == ([key], ())


def test_mine_is_what_one_owns_or_takes_part_in(transactions):
    lin = add(transactions, TeamMember(name="Lin", role=TeamRole.ACCOUNT))
    wei = add(transactions, TeamMember(name="Wei", role=TeamRole.PRODUCT))
    acme = add(transactions, Customer(name="Acme", owner_key=wei))
    mine = do(transactions, plan.add_item, acme, Dimension.KEY, "Mine", due_on=MONDAY, owner=lin)
    theirs = do(transactions, plan.add_item, acme, Dimension.KEY, "Theirs", due_on=MONDAY, owner=wei)
    with_me = visit(transactions, acme, datetime(2026, 3, 3, 9), owner=wei, members=[lin])
    without = visit(transactions, acme, datetime(2026, 3, 4, 9), owner=wei)
    found = page(transactions, writer="Lin")
    assert [one.key for one in found.items.due] == [mine]
    assert [entry.key for entry in found.agenda] == [with_me]
    everybody = transactions.ask(today_page, MONDAY, "Lin", None, True)
    assert {one.key for one in everybody.items.due} == {mine, theirs}
    assert [entry.key for entry in everybody.agenda] == [with_me, without]


def test_promises_contacts_in_rhythm_and_support_wait_until_they_are_done(transactions):
    acme = customer(transactions, "Acme")
    ours = do(transactions, promise.make_promise, acme, PromiseSide.OURS, "Offer", due_on=date(2026, 3, 6))
    theirs = do(transactions, promise.make_promise, acme, PromiseSide.THEIRS, "Plan", due_on=MONDAY)
    do(transactions, promise.make_promise, acme, PromiseSide.OURS, "Later", due_on=date(2026, 3, 9))
    rhythm = do(transactions, cadence.add_cadence, acme, ActivityKind.CALL, 4, starts_on=date(2026, 3, 5))
    asked = do(transactions, support.ask_for_support, acme, "A price")
    found = page(transactions)
    assert [one.key for one in found.promises] == [theirs, ours]
    assert [one.key for one in found.cadences] == [rhythm]
    assert [one.key for one in found.support] == [asked]
    assert found.needs == 4
    do(transactions, promise.keep_promise, theirs)
    visit(transactions, acme, datetime(2026, 3, 6, 9), kind=ActivityKind.CALL)
    found = page(transactions)
    assert ([one.key for one in found.promises], found.cadences) == ([ours], ())


def test_contacts_in_rhythm_are_looked_up_once(transactions):
    acme = customer(transactions, "Acme")
    do(transactions, cadence.add_cadence, acme, ActivityKind.CALL, 4, starts_on=date(2026, 3, 5))
    asked: list[str] = []

    def note(connection, cursor, statement: str, *rest) -> None:
        asked.append(statement)

    event.listen(transactions.book.engine, "before_cursor_execute", note)
    assert page(transactions).cadences
    assert sum("FROM cadence" in statement for statement in asked) == 1


def test_lunar_birthdays_and_days_to_remember_come_with_the_others(transactions):
    acme = customer(transactions, "Acme")
    gu = add(
        transactions,
        Stakeholder(customer_key=acme, name="Gu", birthday=date(1970, 2, 20), lunar_birthday=True),
    )
    add(transactions, MemorableDate(customer_key=acme, title="Ten years", day=date(2016, 3, 6), yearly=True))
    found = page(transactions).days_ahead
    assert [(one.mark.title, one.mark.day) for one in found] == [
        ("Gu", date(2026, 3, 3)),
        ("Ten years", date(2026, 3, 6)),
    ]
    assert not found[0].planned
    visit(transactions, acme, datetime(2026, 3, 4, 9), kind=ActivityKind.CALL, people=[gu])
    assert page(transactions).days_ahead[0].planned


def test_a_trip_brings_who_lives_there_to_the_top_unless_seen_lately(transactions):
    far = add(transactions, Customer(name="Far", grade=Grade.STRATEGIC, city="Leeds"))
    longest = customer(transactions, "Longest")
    near, lately = (
        add(transactions, Customer(name=name, grade=Grade.GENERAL, city="Leeds"))
        for name in ("Near", "Lately")
    )
    for key, on in ((longest, (2025, 1, 7)), (near, (2025, 12, 1)), (lately, (2026, 2, 20))):
        do(transactions, activity.mark_done, visit(transactions, key, datetime(*on, 9)))
    trip = visit(transactions, far, datetime(2026, 3, 4, 9))
    due = page(transactions).c_visits.due
    assert [one.customer for one in due] == [near, longest, lately]
    assert due[0].trip is not None
    assert (due[0].trip.entry.key, due[0].trip.where, due[1].trip) == (trip, "Leeds", None)


def test_who_is_visited_soon_anyway_is_proposed_last_and_the_unseen_are_counted(transactions):
    one, two = (customer(transactions, name) for name in ("One", "Two"))
    do(transactions, activity.mark_done, visit(transactions, two, datetime(2026, 2, 20, 9)))
    visit(transactions, one, datetime(2026, 3, 26, 9))
    found = page(transactions).c_visits
    assert [due.customer for due in found.due] == [two, one]
    assert (found.unseen, found.total, found.unseen_days) == (1, 2, 90)


def test_who_is_booked_by_the_end_of_the_week_after_next_is_not_offered_again(transactions):
    one, two = (customer(transactions, name) for name in ("One", "Two"))
    visit(transactions, one, datetime(2026, 3, 20, 9))
    assert [due.customer for due in page(transactions).c_visits.due] == [two]


def in_city(transactions, name: str, city: str, grade: Grade = Grade.GENERAL) -> str:
    return add(transactions, Customer(name=name, grade=grade, city=city, region="North"))


def trips_named(transactions) -> dict[str, str]:
    return {due.name: due.trip.where for due in page(transactions).c_visits.due if due.trip is not None}


def test_where_one_usually_is_nobody_makes_a_trip_to(transactions):
    usual = in_city(transactions, "Usual", "York", Grade.PRIORITY)
    in_city(transactions, "Near", "York")
    visit(transactions, usual, datetime(2026, 3, 4, 9))
    assert trips_named(transactions) == {"Near": "York"}
    for day in range(1, 6):
        visit(transactions, usual, datetime(2026, 2, day, 9))
    assert trips_named(transactions) == {}


def test_a_visit_to_a_c_customer_is_no_trip_for_who_lives_in_another_city(transactions):
    booked = in_city(transactions, "Booked", "Leeds")
    in_city(transactions, "Elsewhere", "York")
    in_city(transactions, "There", "Leeds")
    visit(transactions, booked, datetime(2026, 3, 4, 9))
    assert trips_named(transactions) == {"There": "Leeds"}


def test_a_crowded_day_and_a_later_week_are_no_trip_to_join(transactions):
    far = in_city(transactions, "Far", "Leeds", Grade.STRATEGIC)
    in_city(transactions, "There", "Leeds")
    visit(transactions, far, datetime(2026, 3, 11, 9))
    assert trips_named(transactions) == {}
    for hour in (9, 12):
        visit(transactions, far, datetime(2026, 3, 4, hour))
    assert trips_named(transactions) == {"There": "Leeds"}
    visit(transactions, far, datetime(2026, 3, 4, 15))
    assert trips_named(transactions) == {}


def test_ones_own_customers_are_proposed_before_those_of_others(transactions):
    lin = add(transactions, TeamMember(name="Lin", role=TeamRole.ACCOUNT))
    theirs = customer(transactions, "Theirs")
    mine = add(transactions, Customer(name="Mine", grade=Grade.GENERAL, owner_key=lin))
    do(transactions, activity.mark_done, visit(transactions, mine, datetime(2026, 2, 20, 9)))
    assert [due.customer for due in page(transactions, writer="Lin").c_visits.due] == [mine, theirs]
    assert [due.customer for due in page(transactions).c_visits.due] == [theirs, mine]


def test_a_weekly_visit_counts_as_the_method_counts(transactions):
    lin = add(transactions, TeamMember(name="Lin", role=TeamRole.ACCOUNT))
    one, two = (customer(transactions, name) for name in ("One", "Two"))
    weekly = visit(transactions, one, datetime(2026, 2, 10, 9), owner=lin)
    do(transactions, series.set_recurrence, weekly, Rule.weekly([1]))
    do(transactions, set_parameters, {"c_visits": 2.0})
    found = page(transactions, writer="Lin").c_visits
    assert (found.visited, found.wanted) == ({one}, 2)
    assert str(found.why.next_step) == "Visit one more C customer this week."
    visit(transactions, two, datetime(2026, 3, 4, 9), owner=lin)
    found = transactions.ask(today_page, MONDAY, "Lin", None, True).c_visits
    assert (found.count, found.by_member, found.due) == (2, (("Lin", 2),), ())
