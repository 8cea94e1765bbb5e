"""Quarters, as assessments name them."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import UserError
from app.method.periods import period_name, quarter_of, require_quarter


@pytest.mark.parametrize(
    ("day", "quarter"),
    [
        (date(2026, 1, 1), "2026-Q1"),
        (date(2026, 3, 31), "2026-Q1"),
        (date(2026, 4, 1), "2026-Q2"),
        (date(2026, 9, 30), "2026-Q3"),
        (date(2026, 12, 31), "2026-Q4"),
    ],
)
def test_a_quarter_has_three_months(day: date, quarter: str) -> None:
    assert quarter_of(day) == quarter


@given(st.dates())
def test_the_quarter_of_any_day_is_one(day: date) -> None:
    assert require_quarter(quarter_of(day)) == quarter_of(day)


@given(st.dates(), st.dates())
def test_quarters_sort_as_their_days_do(one: date, other: date) -> None:
    if one <= other:
        assert quarter_of(one) <= quarter_of(other)


@pytest.mark.parametrize("period", ["", "2026", "2026-Q0", "2026-Q5", "2026-q1", "12026-Q1", "2026-Q1\n"])
def test_what_is_no_quarter_is_refused(period: str) -> None:
    with pytest.raises(UserError, match="no quarter"):
        require_quarter(period)


def test_people_read_the_quarter_before_the_year() -> None:
    assert str(period_name("2026-Q4")) == "Q4 2026"
    assert period_name("first half of 2026") == "first half of 2026"
