"""Days as one types them in a hurry. Today is Monday 2 March 2026."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.short_dates import read_short_date

TODAY = date(2026, 3, 2)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("+3d", date(2026, 3, 5)),
        ("+2w", date(2026, 3, 16)),
        ("2w", date(2026, 3, 16)),
        ("2 semanas", date(2026, 3, 16)),
        ("3天", date(2026, 3, 5)),
        ("2周", date(2026, 3, 16)),
        ("+1m", date(2026, 4, 2)),
        ("+1y", date(2027, 3, 2)),
        ("today", TODAY),
        ("Mañana", date(2026, 3, 3)),
        ("后天", date(2026, 3, 4)),
        ("fri", date(2026, 3, 6)),
        ("Viernes", date(2026, 3, 6)),
        ("周五", date(2026, 3, 6)),
        ("mon", date(2026, 3, 9)),
        ("15", date(2026, 3, 15)),
        ("1", date(2026, 4, 1)),
        ("31", date(2026, 3, 31)),
        ("3/4", date(2026, 4, 3)),
        ("1/2", date(2027, 2, 1)),
        ("3.4.2027", date(2027, 4, 3)),
        ("3/4/26", date(2026, 4, 3)),
        ("2026-03-05", date(2026, 3, 5)),
        ("3 apr", date(2026, 4, 3)),
        ("3 de abril de 2027", date(2027, 4, 3)),
        ("4月3日", date(2026, 4, 3)),
        ("2027年4月3日", date(2027, 4, 3)),
        ("29/2", date(2028, 2, 29)),
        ("", None),
        ("  ", None),
    ],
)
def test_a_day_is_read_as_it_is_typed(typed: str, meant: date | None) -> None:
    assert read_short_date(typed, TODAY) == meant


def test_where_the_month_comes_first_it_is_read_so() -> None:
    assert read_short_date("3/4", TODAY, day_first=False) == date(2026, 3, 4)
    assert read_short_date("4/3/27", TODAY, day_first=False) == date(2027, 4, 3)


@pytest.mark.parametrize(
    "typed",
    ["soon", "32", "0", "30/2", "13/13", "+2x", "1/2/3/4", "1/1/" + "9" * 20, "+999999w", "5 xyz", "1e5"],
)
def test_what_is_no_day_is_refused(typed: str) -> None:
    with pytest.raises(ValueError, match=r"no day|out of reach|day is|month must"):
        read_short_date(typed, TODAY)


@given(st.text(max_size=12))
def test_whatever_is_typed_is_a_day_or_refused(typed: str) -> None:
    try:
        found = read_short_date(typed, TODAY)
    except ValueError:
        return
    assert found is None or isinstance(found, date)


@given(st.dates(TODAY, TODAY + timedelta(days=364)))
def test_day_and_month_mean_the_next_such_day(day: date) -> None:
    assert read_short_date(f"{day.day}/{day.month}", TODAY) == day
