"""The lunar calendar, and days that come back every year."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.almanac.lunar import FIRST_DAY, LAST_DAY, LunarDay, celebrated, to_lunar, to_solar
from app.almanac.yearly import next_yearly, yearly_between


@pytest.mark.parametrize(
    ("solar", "lunar"),
    [
        (date(2026, 2, 17), LunarDay(2026, 1, 1)),
        (date(2026, 9, 25), LunarDay(2026, 8, 15)),
        (date(2020, 5, 23), LunarDay(2020, 4, 1, leap=True)),
        (date(2033, 12, 22), LunarDay(2033, 11, 1, leap=True)),
        (date(1900, 1, 31), LunarDay(1900, 1, 1)),
        (date(2101, 1, 28), LunarDay(2100, 12, 29)),
    ],
)
def test_known_days_of_both_calendars_meet(solar: date, lunar: LunarDay) -> None:
    assert to_lunar(solar) == lunar
    assert to_solar(lunar) == solar


@given(st.dates(FIRST_DAY, LAST_DAY))
def test_there_and_back_is_the_same_day(day: date) -> None:
    lunar = to_lunar(day)
    assert lunar is not None
    assert to_solar(lunar) == day


def test_outside_the_calendar_there_is_nothing() -> None:
    assert to_lunar(FIRST_DAY - timedelta(days=1)) is None
    assert to_lunar(LAST_DAY + timedelta(days=1)) is None
    assert to_solar(LunarDay(2026, 2, 30)) is None
    assert to_solar(LunarDay(2026, 2, 1, leap=True)) is None
    assert celebrated(LunarDay(2000, 1, 1), 2101) is None


def test_a_birth_in_a_leap_month_is_celebrated_in_the_plain_one_of_other_years() -> None:
    born = LunarDay(1968, 7, 15, leap=True)
    assert celebrated(born, 2026) == to_solar(LunarDay(2026, 7, 15))
    assert celebrated(born, 2006) == to_solar(LunarDay(2006, 7, 15, leap=True))


def test_a_birth_in_a_plain_month_is_never_celebrated_in_a_leap_one() -> None:
    assert celebrated(LunarDay(1968, 7, 15), 2006) == to_solar(LunarDay(2006, 7, 15))


def test_a_birth_on_the_30th_is_celebrated_on_the_last_day_of_a_short_month() -> None:
    born = to_lunar(date(1976, 2, 29))
    assert born == LunarDay(1976, 1, 30)
    assert to_solar(LunarDay(2027, 1, 30)) == date(2027, 3, 7)
    assert to_solar(LunarDay(2031, 1, 30)) is None
    assert celebrated(born, 2031) == to_solar(LunarDay(2031, 1, 29))


def test_lunar_birthdays_of_the_last_months_fall_into_the_next_solar_year() -> None:
    born = to_solar(LunarDay(1980, 12, 20))
    assert born is not None
    assert (
        next_yearly(born, date(2026, 1, 1), lunar=True)
        == to_solar(LunarDay(2025, 12, 20))
        == date(2026, 2, 7)
    )


@pytest.mark.parametrize(
    ("born", "today", "on"),
    [
        (date(1980, 5, 1), date(2026, 5, 1), date(2026, 5, 1)),
        (date(1980, 5, 1), date(2026, 5, 2), date(2027, 5, 1)),
        (date(1980, 2, 29), date(2026, 1, 1), date(2026, 2, 28)),
        (date(1980, 2, 29), date(2028, 2, 28), date(2028, 2, 29)),
        (date(1980, 2, 29), date(2028, 3, 1), date(2029, 2, 28)),
        (date(1600, 2, 29), date(9999, 3, 1), None),
    ],
)
def test_solar_days_come_back(born: date, today: date, on: date | None) -> None:
    assert next_yearly(born, today) == on


def test_a_span_holds_every_return_but_none_before_the_day_itself() -> None:
    born = date(2025, 6, 10)
    assert yearly_between(born, date(2024, 1, 1), date(2027, 12, 31)) == (
        date(2025, 6, 10),
        date(2026, 6, 10),
        date(2027, 6, 10),
    )
    assert yearly_between(born, date(2026, 6, 11), date(2027, 6, 9)) == ()


@given(
    st.dates(date(1920, 1, 1), date(2000, 1, 1)), st.dates(date(2000, 1, 1), date(2099, 1, 1)), st.booleans()
)
def test_the_next_return_is_within_thirteen_months(born: date, today: date, lunar: bool) -> None:
    on = next_yearly(born, today, lunar=lunar)
    assert on is not None
    assert today <= on <= today + timedelta(days=385)
    assert yearly_between(born, today, on, lunar=lunar) == (on,)


def test_lunar_days_are_said_in_three_languages() -> None:
    moon = LunarDay(2026, 8, 15)
    assert str(moon) == "15th day of the 8th lunar month"
    assert moon.say("zh_CN") == "八月十五"
    assert moon.say("es") == "día 15 del 8.º mes lunar"
    assert LunarDay(2023, 2, 21, leap=True).say("zh_CN") == "闰二月廿一"
    assert LunarDay(2023, 2, 21, leap=True).say("en") == "21st day of the 2nd leap lunar month"
    chinese = [LunarDay(2026, 12, day).say("zh_CN") for day in (1, 10, 11, 19, 20, 29, 30)]
    assert chinese == ["腊月初一", "腊月初十", "腊月十一", "腊月十九", "腊月二十", "腊月廿九", "腊月三十"]
