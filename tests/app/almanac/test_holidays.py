"""Public holidays and working days."""

from __future__ import annotations

from datetime import date

from app.almanac.holidays import Holidays, countries, public_holidays
from app.almanac.workdays import is_working_day, next_working_day, working_day_from, working_days_between

CHINA = public_holidays("CN", [2026], "zh_CN")


def test_china_works_on_weekends_in_exchange_for_longer_holidays() -> None:
    assert CHINA.name(date(2026, 2, 17)) == "春节"
    assert date(2026, 2, 14) in CHINA.worked
    assert is_working_day(date(2026, 2, 14), CHINA)
    assert not is_working_day(date(2026, 2, 20), CHINA)
    assert next_working_day(date(2026, 2, 14), CHINA) == date(2026, 2, 24)


def test_a_year_whose_exchanged_days_are_not_published_is_provisional() -> None:
    assert public_holidays("CN", [2026, 2090]).provisional == {2090}
    assert public_holidays("ES", [2026, 2090]).provisional == frozenset()
    assert public_holidays("CN", [1990]).provisional == frozenset()


def test_the_countries_of_customers_are_known() -> None:
    days = {"ES": (10, 12), "GB": (8, 31), "US": (7, 4), "DE": (10, 3), "DE-BY": (1, 6), "CN": (10, 1)}
    for country, (month, day) in days.items():
        assert public_holidays(country, [2026]).name(date(2026, month, day)), country
    assert "MD" in countries()["ES"]


def test_names_are_in_the_language_asked_for_else_in_english() -> None:
    new_year = date(2026, 1, 1)
    assert public_holidays("ES", [2026], "es").name(new_year) == "Año Nuevo"
    assert public_holidays("ES", [2026], "zh_CN").name(new_year) == "New Year's Day"
    assert public_holidays("DE", [2026], "es").name(new_year) == "New Year's Day"


def test_what_is_not_known_is_empty() -> None:
    for country, year in (("", 2026), ("XX", 2026), ("../CN", 2026), ("CN", 1700), ("CN", 99999)):
        found = public_holidays(country, [year])
        assert not found.names
        assert is_working_day(date(2026, 3, 2), found)
    assert public_holidays("ES-NOWHERE", [2026]).names == public_holidays("ES", [2026]).names
    assert public_holidays("ES", []).names == {}


def test_weekends_are_those_of_the_country() -> None:
    friday, sunday = date(2026, 3, 6), date(2026, 3, 8)
    egypt = public_holidays("EG", [2026])
    assert not is_working_day(friday, egypt)
    assert is_working_day(sunday, egypt)
    assert working_day_from(friday, egypt) == sunday


def test_working_days_are_counted_with_both_ends() -> None:
    assert working_days_between(date(2026, 2, 9), date(2026, 2, 28), CHINA) == 11
    assert working_days_between(date(2026, 3, 6), date(2026, 3, 6), Holidays()) == 1
    assert working_days_between(date(2026, 3, 6), date(2026, 3, 2), Holidays()) == 0


def test_where_nobody_ever_works_the_day_stays() -> None:
    assert working_day_from(date(2026, 3, 2), Holidays(weekend=frozenset(range(7)))) == date(2026, 3, 2)
