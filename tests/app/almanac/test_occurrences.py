"""When series take place; python-dateutil, which shares nothing with our engine, is the oracle."""

from __future__ import annotations

import time
from datetime import date, datetime, timedelta
from itertools import islice

import pytest
from dateutil.rrule import rrulestr
from hypothesis import assume, given
from hypothesis import strategies as st

from app.almanac.occurrences import (
    last_occurrence_day,
    next_occurrence,
    occurrences,
    position,
    split,
)
from app.almanac.rule import Frequency, Rule, WeekdayOf
from app.almanac.rule_text import read_rule

MONDAY = datetime(2026, 3, 2, 9)
EVER = (datetime(1900, 1, 1), datetime(2101, 1, 1))


def days(text: str, first: datetime = MONDAY, limit: int = 6) -> list[str]:
    found = occurrences(first, read_rule(text, first), *EVER, limit=limit)
    return [f"{moment:%Y-%m-%d}" for moment in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("FREQ=DAILY;COUNT=3", ["2026-03-02", "2026-03-03", "2026-03-04"]),
        ("FREQ=DAILY;INTERVAL=10;UNTIL=20260322", ["2026-03-02", "2026-03-12", "2026-03-22"]),
        ("FREQ=WEEKLY;COUNT=2", ["2026-03-02", "2026-03-09"]),
        (
            "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH;COUNT=4",
            ["2026-03-02", "2026-03-05", "2026-03-16", "2026-03-19"],
        ),
        ("FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=4", ["2026-03-02", "2026-03-31", "2026-04-30", "2026-05-31"]),
        ("FREQ=MONTHLY;BYDAY=1MO;COUNT=3", ["2026-03-02", "2026-04-06", "2026-05-04"]),
        ("FREQ=MONTHLY;BYDAY=MO,1TU;COUNT=4", ["2026-03-02", "2026-03-03", "2026-03-09", "2026-03-16"]),
        ("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=3", ["2026-03-02", "2026-03-31", "2026-04-30"]),
        ("FREQ=YEARLY;COUNT=3", ["2026-03-02", "2027-03-02", "2028-03-02"]),
        ("FREQ=YEARLY;BYDAY=20MO;COUNT=3", ["2026-03-02", "2026-05-18", "2027-05-17"]),
        ("FREQ=YEARLY;BYWEEKNO=20;COUNT=3", ["2026-03-02", "2026-05-11", "2027-05-17"]),
        ("FREQ=YEARLY;BYYEARDAY=-1;COUNT=2", ["2026-03-02", "2026-12-31"]),
    ],
)
def test_rules_choose_their_days(text: str, expected: list[str]) -> None:
    assert days(text) == expected


def test_the_standards_week_that_starts_on_sunday_differs_from_the_one_on_monday() -> None:
    tuesday = datetime(1997, 8, 5, 9)
    rule = "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST="
    assert days(rule + "MO", tuesday) == ["1997-08-05", "1997-08-10", "1997-08-19", "1997-08-24"]
    assert days(rule + "SU", tuesday) == ["1997-08-05", "1997-08-17", "1997-08-19", "1997-08-31"]


def test_a_31st_leaves_out_the_months_without_one() -> None:
    assert days("FREQ=MONTHLY", datetime(2026, 1, 31), 3) == ["2026-01-31", "2026-03-31", "2026-05-31"]


def test_29_february_comes_back_in_leap_years() -> None:
    assert days("FREQ=YEARLY", datetime(2096, 2, 29), 9) == ["2096-02-29"]
    assert days("FREQ=YEARLY", datetime(2024, 2, 29), 2) == ["2024-02-29", "2028-02-29"]


def test_all_have_the_time_of_the_first_and_excluded_ones_count() -> None:
    rule = Rule.daily(count=3)
    second = MONDAY + timedelta(days=1)
    assert occurrences(MONDAY, rule, *EVER, excluded={second}) == [MONDAY, MONDAY + timedelta(days=2)]


def test_only_what_begins_within_the_span_is_told() -> None:
    begin, end = datetime(2026, 3, 4, 9), datetime(2026, 3, 6, 9)
    assert occurrences(MONDAY, Rule.daily(), begin, end) == [begin, begin + timedelta(days=1)]


def test_the_next_one_is_found_however_far_the_first_lies_back() -> None:
    long_ago = datetime(1900, 1, 1, 8)
    assert next_occurrence(long_ago, Rule.daily(), MONDAY) == datetime(2026, 3, 3, 8)
    assert next_occurrence(long_ago, Rule.daily(count=5), MONDAY) is None


@pytest.mark.parametrize(
    "text",
    [
        "FREQ=DAILY",
        "FREQ=DAILY;COUNT=1000",
        "FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30;COUNT=2",
        "FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO;BYMONTH=6",
        "FREQ=WEEKLY;INTERVAL=10000",
        "FREQ=YEARLY;INTERVAL=10000;COUNT=1000",
    ],
)
def test_no_rule_keeps_one_waiting(text: str) -> None:
    first = datetime(1900, 1, 1, 9)
    rule = read_rule(text, first)
    begun = time.perf_counter()
    occurrences(first, rule, datetime(2026, 3, 1), datetime(2026, 4, 1))
    next_occurrence(first, rule, datetime(2090, 1, 1))
    assert time.perf_counter() - begun < 2


def test_the_last_day_is_known_before_anything_is_shown() -> None:
    first = MONDAY.date()
    assert last_occurrence_day(first, Rule.daily()) is None
    assert last_occurrence_day(first, Rule.daily(until=date(2026, 3, 9))) == date(2026, 3, 9)
    assert last_occurrence_day(first, Rule.weekly([0], 2, count=3)) == date(2026, 3, 30)


def test_a_split_by_count_shares_the_count() -> None:
    before, after = split(MONDAY.date(), Rule.weekly([0], count=10), date(2026, 3, 23))
    assert (before.count, after.count) == (3, 7)


def test_positions_are_those_of_the_whole_first_week() -> None:
    """The first Monday is the week's first place, also when the series begins on its Wednesday."""
    wednesday = datetime(2026, 3, 4)
    rule = "FREQ=WEEKLY;BYDAY=MO,WE,FR;BYSETPOS=2"
    assert days(rule, wednesday, 3) == ["2026-03-04", "2026-03-11", "2026-03-18"]


@st.composite
def rules(draw: st.DrawFn) -> Rule:
    """Rules that dateutil and the standard understand alike.

    dateutil takes places of a first week from the first day on, mixes numbered with plain weekdays to
    nothing, and knows no weekday for a week by its number alone.
    """
    frequency = draw(st.sampled_from(Frequency))
    yearly = frequency is Frequency.YEARLY
    rarer = frequency in (Frequency.MONTHLY, Frequency.YEARLY)

    def some(values: st.SearchStrategy[int], most: int = 3) -> tuple[int, ...]:
        return tuple(sorted(draw(st.sets(values, max_size=most)))) if draw(st.booleans()) else ()

    def either_way(most: int) -> st.SearchStrategy[int]:
        return st.integers(-most, most).filter(bool)

    nths = st.just(0)
    if rarer and draw(st.booleans()):
        nths = either_way(5)
    weekdays = draw(st.sets(st.builds(WeekdayOf, st.integers(0, 6), nths), max_size=3))
    weeks: tuple[int, ...] = ()
    if yearly and weekdays and all(one.nth == 0 for one in weekdays):
        weeks = some(either_way(53))
    return Rule(
        frequency,
        interval=draw(st.integers(1, 4)),
        count=draw(st.none() | st.integers(1, 12)),
        months=some(st.integers(1, 12)),
        weeks=weeks,
        year_days=some(either_way(366)) if yearly else (),
        month_days=some(either_way(31)) if frequency is not Frequency.WEEKLY else (),
        weekdays=tuple(sorted(weekdays)),
        positions=some(either_way(4), 2) if weekdays and frequency is not Frequency.WEEKLY else (),
        week_start=draw(st.integers(0, 6)),
    )


def by_dateutil(first: datetime, rule: Rule, end: datetime) -> list[datetime]:
    found = rrulestr(str(rule.ending()), dtstart=first).replace(until=end - timedelta(seconds=1))
    return list(islice(found, rule.count))


moments = st.datetimes(datetime(1990, 1, 1), datetime(2030, 1, 1)).map(lambda at: at.replace(microsecond=0))


@given(rules(), moments, st.integers(0, 3000), st.integers(1, 1500))
def test_expansion_agrees_with_dateutil(rule: Rule, at: datetime, ahead: int, span: int) -> None:
    starts = by_dateutil(at, rule, at + timedelta(days=1500))
    assume(starts)
    first = starts[0]
    begin = first + timedelta(days=ahead)
    end = begin + timedelta(days=span)
    expected = [moment for moment in by_dateutil(first, rule, end) if moment >= begin]
    assert occurrences(first, rule, begin, end, limit=10_000) == expected


@given(rules(), moments, st.integers(1, 8))
def test_both_parts_of_a_split_take_place_when_the_whole_did(rule: Rule, at: datetime, place: int) -> None:
    span = (at, at + timedelta(days=2000))
    whole = occurrences(at, rule, *span, limit=3000)
    assume(len(whole) > place and rule.completed(at.date()) == rule)
    middle = whole[place]
    before, after = split(at.date(), rule, middle.date())
    parts = occurrences(at, before, *span, limit=3000)
    parts += occurrences(middle, after, middle, span[1], limit=3000)
    assert parts == whole
    assert position(at.date(), rule, middle.date()) == place
