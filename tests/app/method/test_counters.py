"""Calculation 15: the counters."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from app.method.counters import (
    ExecutiveVisit,
    Locked,
    Visit,
    c_visits,
    c_visits_of,
    executive_visits,
    solidity,
)
from app.method.months import is_within, months_later
from models.values import VisitDirection

WEDNESDAY = date(2026, 3, 4)
MONDAY, SUNDAY = date(2026, 3, 2), date(2026, 3, 8)


def test_different_customers_of_the_week_count_once_for_each_person() -> None:
    found = c_visits(
        [
            Visit("lin", "nopal", MONDAY),
            Visit("lin", "nopal", WEDNESDAY),
            Visit("lin", "kestrel", SUNDAY),
            Visit("lin", "alderwick", date(2026, 3, 1)),
            Visit("lin", "alderwick", date(2026, 3, 9)),
            Visit("wu", "nopal", MONDAY),
        ],
        WEDNESDAY,
    )
    assert {member: each.count for member, each in found.items()} == {"lin": 2, "wu": 1}
    assert str(found["lin"].why.next_step) == "Visit 3 more different C customers this week."


def test_a_week_belongs_to_the_year_of_neither_end() -> None:
    visits = [Visit("lin", "a", date(2026, 12, 29)), Visit("lin", "b", date(2027, 1, 2))]
    assert c_visits(visits, date(2026, 12, 31))["lin"].count == 2


def test_five_are_enough() -> None:
    assert c_visits_of("abcde").is_enough
    assert c_visits_of("abcde").why.next_step is None
    assert not c_visits_of("abcd").is_enough
    assert str(c_visits_of("abcd").why.next_step) == "Visit one more C customer this week."


def test_one_executive_visit_in_twelve_months_turns_red_to_green() -> None:
    assert not executive_visits([], WEDNESDAY).is_green
    assert not executive_visits([ExecutiveVisit(date(2025, 3, 4))], WEDNESDAY).is_green
    assert not executive_visits([ExecutiveVisit(date(2026, 3, 5))], WEDNESDAY).is_green
    assert executive_visits([ExecutiveVisit(date(2025, 3, 5))], WEDNESDAY).is_green


def test_executive_visits_go_both_ways() -> None:
    found = executive_visits([ExecutiveVisit(MONDAY, VisitDirection.OUTWARD)], WEDNESDAY)
    assert (found.outward, found.inward, found.last) == (1, 0, MONDAY)
    assert str(found.why.next_step) == "Invite their executives: nobody visited us in these months."


def test_solidity_is_what_is_locked_in_the_next_24_months_of_the_forecast() -> None:
    found = solidity(
        [
            Locked("Core", Decimal(30_000_000), date(2026, 9, 1)),
            Locked("Access", Decimal(20_000_000), date(2028, 3, 4)),
            Locked("Later", Decimal(99_000_000), date(2028, 3, 5)),
            Locked("Past", Decimal(99_000_000), date(2026, 3, 3)),
            Locked("Cloud", Decimal(1), None),
        ],
        Decimal(200_000_000),
        WEDNESDAY,
        currency="CNY",
    )
    assert (found.locked, found.share) == (Decimal(50_000_000), 25)
    assert found.left_out == ("Cloud",)
    assert str(found.why.next_step) == "Give “Cloud” an amount and a day: it does not count yet."


@pytest.mark.parametrize("forecast", [None, Decimal(0)])
def test_without_a_forecast_there_is_no_solidity(forecast: Decimal | None) -> None:
    found = solidity([Locked("Core", Decimal(5), WEDNESDAY)], forecast, WEDNESDAY)
    assert found.share is None
    assert str(found.why.next_step) == "Enter what we expect to sell in the next 24 months."


def test_a_month_that_is_too_short_ends_the_window_on_its_last_day() -> None:
    assert months_later(date(2024, 2, 29), 12) == date(2025, 2, 28)
    assert months_later(date(2026, 1, 31), -2) == date(2025, 11, 30)
    assert is_within(date(2025, 3, 1), date(2026, 2, 28), 12)
    assert not is_within(None, WEDNESDAY, 12)
