"""Dates, numbers and amounts as each language writes them."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from app.formats import (
    amount,
    day,
    day_of_week,
    exact_amount,
    listing,
    moment,
    month,
    number,
    paragraph,
    percentage,
    short_day,
    short_day_of_week,
    weekday,
)
from app.text import use_language

MONDAY = date(2026, 3, 2)
SPACE = "\u00a0"


@pytest.mark.parametrize(
    ("language", "long", "short", "of_month", "of_week"),
    [
        ("en", "2 Mar 2026", "2 Mar", "Mar 2026", "Mon"),
        ("zh_CN", "2026年3月2日", "3月2日", "2026年3月", "周一"),
        ("es", "2 mar 2026", "2 mar", "mar 2026", "lun"),
    ],
)
def test_days_are_written_as_the_language_does(
    language: str, long: str, short: str, of_month: str, of_week: str
) -> None:
    said = (
        day(MONDAY, language),
        short_day(MONDAY, language),
        month(MONDAY, language),
        weekday(MONDAY, language),
    )
    assert said == (long, short, of_month, of_week)


@pytest.mark.parametrize(
    ("language", "long", "short", "at_nine", "names"),
    [
        ("en", "Mon 2 Mar 2026", "Mon 2 Mar", "2 Mar 2026, 09:00", "Ana, Jo"),
        ("zh_CN", "2026年3月2日 周一", "3月2日 周一", "2026年3月2日 09:00", "Ana、Jo"),
        ("es", "lun 2 mar 2026", "lun 2 mar", "2 mar 2026, 09:00", "Ana, Jo"),
    ],
)
def test_what_stands_together_is_parted_as_the_language_does(
    language: str, long: str, short: str, at_nine: str, names: str
) -> None:
    assert (day_of_week(MONDAY, language), short_day_of_week(MONDAY, language)) == (long, short)
    assert moment(datetime(2026, 3, 2, 9), language) == at_nine
    assert listing(("Ana", "Jo"), language) == names


def test_sentences_follow_each_other_as_the_language_writes_them() -> None:
    assert paragraph(("One.", "Two."), "en") == "One. Two."
    assert paragraph(("一。", "二。"), "zh_CN") == "一。二。"


def test_a_moment_of_another_time_zone_is_told_in_the_computers() -> None:
    here = datetime(2026, 3, 2, 9).astimezone()
    assert moment(here.astimezone(UTC), "en") == "2 Mar 2026, 09:00"


@pytest.mark.parametrize(
    ("value", "en", "zh", "es"),
    [
        (950, "950", "950", "950"),
        (12_400, "12.4 k", "1.24万", "12,4 k"),
        (999_960, "1 m", "100万", "1 M"),
        (186_250_000, "186 m", "1.86亿", "186 M"),
        (2_500_000_000, "2.5 bn", "25亿", "2.500 M"),
        (-3_000_000, "−3 m", "−300万", "−3 M"),
        (0, "0", "0", "0"),
    ],
)
def test_an_amount_at_a_glance_has_three_digits(value: int, en: str, zh: str, es: str) -> None:
    said = [amount(Decimal(value), language=code).replace(SPACE, " ") for code in ("en", "zh_CN", "es")]
    assert said == [en, zh, es]


def test_an_amount_names_its_currency() -> None:
    assert amount(Decimal(186_250_000), "CNY") == f"186{SPACE}m{SPACE}CNY"
    assert exact_amount(Decimal("1250.5"), "EUR", "es") == f"1.250,50{SPACE}EUR"


def test_numbers_round_half_up_and_part_thousands() -> None:
    assert number(61.5) == "62"
    assert number(Decimal("1234.565"), 2) == "1,234.57"
    assert number(-1234, language="es") == "−1.234"


def test_a_share_is_a_percentage() -> None:
    assert (percentage(0.45), percentage(0.4567, 1, "es")) == ("45%", f"45,7{SPACE}%")


def test_nothing_is_written_for_nothing() -> None:
    said = [
        day(None),
        short_day(None),
        number(None),
        percentage(None),
        amount(None, "CNY"),
        exact_amount(None),
    ]
    assert set(said) == {""}


def test_the_current_language_is_used_unless_another_is_named() -> None:
    use_language("zh_CN")
    assert day(MONDAY) == "2026年3月2日"
    assert day(MONDAY, "en") == "2 Mar 2026"
