"""Contacts that are due, and what the days of a calendar are marked with."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from time import perf_counter

import pytest

from app.almanac.lunar import LunarDay
from app.almanac.rule import Rule
from app.clock import FixedClock
from app.errors import UserError
from app.operations import activity, cadence, series, stakeholder
from app.queries.cadences import CadenceDue, cadences
from app.queries.calendar import calendar
from app.queries.day_marks import DayMark, MarkKind
from app.recorder import insert_rows
from app.text import Text
from app.transactions import Transactions
from models.aftermath import MemorableDate
from models.book import Book
from models.keys import new_key
from models.stakeholder import Stakeholder
from models.values import ActivityKind, ActivityState
from tests.books import add_customer, add_person

STEP = Text("A step")
TODAY = date(2026, 3, 2)


@pytest.fixture
def transactions(tmp_path: Path, clock: FixedClock) -> Iterator[Transactions]:
    with Book.create(tmp_path / "test.loam") as book:
        yield Transactions(book, clock, "Lin")


@pytest.fixture
def customer(transactions: Transactions) -> str:
    return add_customer(transactions)


def do(transactions: Transactions, operation, *args, **kwargs):
    return transactions.edit(STEP, operation, *args, **kwargs).result


def met(transactions, customer, kind, day: date, *people: str, done: bool = True) -> str:
    at = datetime(day.year, day.month, day.day, 9)
    key = do(transactions, activity.add_activity, customer, kind, "Contact", at, people=people)
    if done:
        do(transactions, activity.mark_done, key)
    return key


def due(transactions) -> CadenceDue:
    [found] = transactions.ask(cadences, TODAY)
    return found


def marks(transactions, first: date, last: date, **more) -> list[DayMark]:
    return list(transactions.ask(calendar, first, last, today=TODAY, **more).marks)


def test_without_a_contact_it_is_due_when_it_starts_or_today(transactions, customer):
    key = do(transactions, cadence.add_cadence, customer, ActivityKind.CALL, 4)
    assert (due(transactions).last, due(transactions).due) == (None, TODAY)
    do(transactions, cadence.set_cadence, key, starts_on=date(2026, 5, 1))
    assert due(transactions).due == date(2026, 5, 1)


def test_it_is_due_so_many_weeks_after_the_last_contact_and_never_before_it_starts(transactions, customer):
    key = do(transactions, cadence.add_cadence, customer, ActivityKind.VISIT, 4)
    met(transactions, customer, ActivityKind.VISIT, date(2026, 1, 5))
    met(transactions, customer, ActivityKind.CALL, date(2026, 2, 9))
    met(transactions, customer, ActivityKind.CALL, date(2026, 2, 20), done=False)
    assert (due(transactions).last, due(transactions).due) == (date(2026, 2, 9), date(2026, 3, 9))
    do(transactions, cadence.set_cadence, key, starts_on=date(2026, 4, 1))
    assert due(transactions).due == date(2026, 4, 1)


def test_a_cadence_of_executive_visits_is_served_by_these_only(transactions, customer):
    do(transactions, cadence.add_cadence, customer, ActivityKind.EXECUTIVE_VISIT, 26)
    met(transactions, customer, ActivityKind.EXECUTIVE_VISIT, date(2025, 12, 1))
    met(transactions, customer, ActivityKind.VISIT, date(2026, 2, 1))
    assert due(transactions).due == date(2026, 6, 1)


def test_a_cadence_for_a_person_counts_contacts_with_that_person(transactions, customer):
    ana, bo = add_person(transactions, customer, "Ana"), add_person(transactions, customer, "Bo")
    do(transactions, cadence.add_cadence, customer, ActivityKind.CALL, 2, person=ana)
    met(transactions, customer, ActivityKind.VISIT, date(2026, 2, 2), ana)
    met(transactions, customer, ActivityKind.VISIT, date(2026, 2, 23), bo)
    assert (due(transactions).person_name, due(transactions).last) == ("Ana", date(2026, 2, 2))
    do(transactions, stakeholder.leave, [ana])
    assert transactions.ask(cadences, TODAY) == ()


def test_what_is_booked_is_known_also_in_a_series(transactions, customer):
    ana = add_person(transactions, customer, "Ana")
    do(transactions, cadence.add_cadence, customer, ActivityKind.CALL, 2, person=ana)
    assert due(transactions).booked is None
    key = met(transactions, customer, ActivityKind.CALL, date(2026, 1, 5), ana, done=False)
    assert due(transactions).booked is None
    do(transactions, series.set_recurrence, key, Rule.weekly([3]))
    assert due(transactions).booked == date(2026, 3, 5)


@pytest.mark.parametrize("weeks", [0, -1, 261])
def test_weeks_go_from_one_to_five_years(transactions, customer, weeks):
    with pytest.raises(UserError, match="between 1 and 260"):
        do(transactions, cadence.add_cadence, customer, ActivityKind.CALL, weeks)


def test_a_cadence_is_for_people_of_its_customer(transactions, customer):
    other = add_person(transactions, add_customer(transactions, "Other"), "Eve")
    with pytest.raises(UserError, match="another customer"):
        do(transactions, cadence.add_cadence, customer, ActivityKind.CALL, 2, person=other)


def test_a_contact_that_is_due_is_marked_until_it_is_booked(transactions, customer):
    key = do(transactions, cadence.add_cadence, customer, ActivityKind.CALL, 2)
    met(transactions, customer, ActivityKind.CALL, date(2026, 1, 5))
    [mark] = marks(transactions, date(2026, 3, 1), date(2026, 3, 31))
    assert (mark.kind, mark.day, mark.key, mark.activity) == (MarkKind.CADENCE, TODAY, key, ActivityKind.CALL)
    met(transactions, customer, ActivityKind.CALL, date(2026, 3, 20), done=False)
    assert marks(transactions, date(2026, 3, 1), date(2026, 3, 31)) == []


def test_birthdays_by_the_sun_and_by_the_moon_are_marked(transactions, customer):
    born = [("Ana", date(1980, 3, 15), None), ("Bo", date(1984, 2, 29), None), ("Gu", date(1970, 5, 5), True)]
    for name, birthday, lunar in born:
        key = add_person(transactions, customer, name)

        def operation(session, key=key, birthday=birthday, lunar=lunar):
            person = session.get(Stakeholder, key)
            person.birthday, person.lunar_birthday = birthday, lunar

        do(transactions, operation)
    found = marks(transactions, date(2026, 2, 22), date(2026, 5, 31))
    assert [(one.title, one.day, one.years) for one in found] == [
        ("Bo", date(2026, 2, 28), 42),
        ("Ana", date(2026, 3, 15), 46),
        ("Gu", date(2026, 5, 17), 56),
    ]
    assert found[2].lunar == LunarDay(1970, 4, 1)
    year = marks(transactions, date(2026, 1, 1), date(2026, 12, 31))
    assert [one.title for one in year] == ["Bo", "Ana", "Gu"]


def test_memorable_dates_are_marked_every_year_or_once(transactions, customer):
    def remember(session):
        for title, day, yearly in (
            ("Contract signed", date(2020, 3, 9), True),
            ("Opening", date(2026, 3, 20), False),
            ("Old opening", date(2025, 3, 20), False),
        ):
            session.add(
                MemorableDate(customer_key=customer, title=title, day=day, yearly=yearly, lunar=False)
            )

    do(transactions, remember)
    found = marks(transactions, date(2026, 3, 1), date(2026, 3, 31), customer=customer)
    assert [(one.title, one.day.day, one.years) for one in found] == [
        ("Contract signed", 9, 6),
        ("Opening", 20, None),
    ]
    assert marks(transactions, date(2026, 3, 1), date(2026, 3, 31), customer="another") == []
    assert marks(transactions, date(2026, 3, 1), date(2026, 3, 31), member="somebody") == []


def test_a_month_among_many_series_is_immediate(transactions, customer):
    def fill(session):
        insert_rows(
            session,
            "activity",
            [
                {
                    "key": new_key(),
                    "customer_key": customer,
                    "kind": ActivityKind.CALL,
                    "state": ActivityState.PLANNED,
                    "all_day": False,
                    "title": f"Call {i}",
                    "starts_at": datetime(2020 + i % 6, 1 + i % 12, 1 + i % 28, 9),
                    "ends_at": datetime(2020 + i % 6, 1 + i % 12, 1 + i % 28, 10),
                    "recurrence": "FREQ=MONTHLY;COUNT=100" if i % 10 == 0 else None,
                }
                for i in range(5000)
            ],
        )

    do(transactions, fill)
    marks(transactions, date(2026, 3, 1), date(2026, 3, 31))
    begin = perf_counter()
    found = transactions.ask(calendar, date(2026, 3, 1), date(2026, 3, 31), today=TODAY)
    assert len(found.activities) == 500
    assert perf_counter() - begin < 0.2
