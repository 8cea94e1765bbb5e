"""Rules are read, written, said in words, and moved."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.almanac.rule import Rule, WeekdayOf
from app.almanac.rule_text import MOST_OCCURRENCES, read_rule, require_sound, rule_for_file
from app.almanac.rule_words import describe
from app.errors import UserError
from tests.app.almanac.test_occurrences import rules

TUESDAY = datetime(2026, 3, 3, 9)


def read(text: str, zone: str | None = None) -> str:
    return str(read_rule(text, TUESDAY, zone))


@given(rules())
def test_reading_what_was_written_gives_the_same_rule(rule: Rule) -> None:
    assert read_rule(str(rule), TUESDAY) == rule


def test_the_order_the_case_and_repeated_values_do_not_matter() -> None:
    assert read("rrule:byday=th,TU,tu;freq=weekly;interval=1;") == "FREQ=WEEKLY;BYDAY=TU,TH"


def test_a_time_that_is_the_one_of_the_first_is_left_out() -> None:
    assert read("FREQ=DAILY;BYHOUR=9;BYMINUTE=0;BYSECOND=0") == "FREQ=DAILY"


def test_an_end_to_the_second_is_a_last_day() -> None:
    assert read("FREQ=DAILY;UNTIL=20260310T090000") == "FREQ=DAILY;UNTIL=20260310"
    assert read("FREQ=DAILY;UNTIL=20260310T085959") == "FREQ=DAILY;UNTIL=20260309"
    assert read("FREQ=DAILY;UNTIL=20260310T003000Z", "Asia/Shanghai") == "FREQ=DAILY;UNTIL=20260309"
    assert read("FREQ=DAILY;UNTIL=20260310T010000Z", "Asia/Shanghai") == "FREQ=DAILY;UNTIL=20260310"


def test_the_end_is_written_for_others_as_the_beginning_is() -> None:
    rule = Rule.daily(until=date(2026, 3, 10))
    assert rule_for_file(rule, TUESDAY) == "FREQ=DAILY;UNTIL=20260310T090000"
    assert rule_for_file(rule, TUESDAY, all_day=True) == "FREQ=DAILY;UNTIL=20260310"
    assert rule_for_file(rule, TUESDAY, zone="Asia/Shanghai") == "FREQ=DAILY;UNTIL=20260310T010000Z"


@pytest.mark.parametrize(
    "text", ["FREQ=SECONDLY", "FREQ=MINUTELY;COUNT=2", "FREQ=HOURLY", "FREQ=DAILY;BYHOUR=9,14"]
)
def test_what_repeats_within_a_day_is_refused(text: str) -> None:
    with pytest.raises(UserError, match="more than once a day"):
        read(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "often",
        "FREQ=",
        "FREQ=FORTNIGHTLY",
        "INTERVAL=2",
        "FREQ=DAILY;FREQ=WEEKLY",
        "FREQ=DAILY;INTERVAL=0",
        "FREQ=DAILY;INTERVAL=-1",
        "FREQ=DAILY;INTERVAL=99999999999999999999",
        "FREQ=DAILY;COUNT=3;UNTIL=20270101",
        "FREQ=DAILY;COUNT=0",
        "FREQ=DAILY;COUNT=٣",
        "FREQ=DAILY;UNTIL=20261340",
        "FREQ=DAILY;UNTIL=tomorrow",
        "FREQ=DAILY;UNTIL=00010101T000000Z",
        "FREQ=WEEKLY;BYDAY=1MO",
        "FREQ=WEEKLY;BYDAY=XX",
        "FREQ=MONTHLY;BYMONTHDAY=0",
        "FREQ=MONTHLY;BYMONTHDAY=32",
        "FREQ=MONTHLY;BYWEEKNO=3",
        "FREQ=MONTHLY;BYDAY=",
        "FREQ=YEARLY;RSCALE=CHINESE",
        "FREQ=MONTHLY;BYMONTHDAY=" + "1," * 300 + "1",
    ],
)
def test_what_the_standard_does_not_know_is_refused(text: str) -> None:
    with pytest.raises(UserError, match="cannot be read|ends before it begins"):
        read(text)


def test_a_series_cannot_end_before_it_begins_or_count_for_ever() -> None:
    with pytest.raises(UserError, match="ends before it begins"):
        read("FREQ=DAILY;UNTIL=20260302")
    with pytest.raises(UserError, match="too many"):
        require_sound(Rule.daily(count=MOST_OCCURRENCES + 1), TUESDAY)


@given(st.text(max_size=60) | st.text("FREQ=DAILYWKNTU;BY,0123456789-+", max_size=60))
def test_whatever_is_typed_is_read_or_refused(text: str) -> None:
    try:
        rule = read_rule(text, TUESDAY)
    except UserError:
        return
    assert read_rule(str(rule), TUESDAY) == rule


@pytest.mark.parametrize(
    ("rule", "english"),
    [
        (Rule.daily(), "Every day."),
        (Rule.daily(2), "Every second day."),
        (Rule.daily(10, count=3), "Every 10 days. It takes place 3 times."),
        (Rule.weekly([]), "Every week on Tuesday."),
        (Rule.weekly(range(5)), "Every week from Monday to Friday."),
        (
            Rule.weekly([1, 3], 2, until=date(2027, 3, 3)),
            "Every second week on Tuesday and Thursday. The last day is 3 Mar 2027.",
        ),
        (Rule.weekly([0, 1, 4], 3), "Every 3 weeks on Monday, Tuesday and Friday."),
        (Rule.monthly(3), "On day 3 of every month."),
        (Rule.monthly(-1, 3), "On the last day of the month, every 3 months."),
        (Rule.monthly(WeekdayOf(1, 1)), "On the first Tuesday of every month."),
        (Rule.monthly(WeekdayOf(4, -1), 2), "On the last Friday of the month, every 2 months."),
        (Rule.yearly(), "Every year on 3 March."),
        (Rule.yearly(2), "Every 2 years on 3 March."),
        (
            read_rule("FREQ=YEARLY;BYMONTH=10;BYDAY=1MO", TUESDAY),
            "Every year on the first Monday of October.",
        ),
        (
            read_rule("FREQ=YEARLY;BYWEEKNO=20", TUESDAY),
            "It repeats by a rule of its own: FREQ=YEARLY; BYWEEKNO=20.",
        ),
    ],
)
def test_a_rule_is_said_in_words(rule: Rule, english: str) -> None:
    assert describe(rule, TUESDAY.date()).say("en") == english


@given(rules(), st.sampled_from(["en", "es", "zh_CN"]))
def test_every_rule_can_be_said(rule: Rule, language: str) -> None:
    assert "{" not in describe(rule, TUESDAY.date()).say(language)


def test_days_of_a_rule_are_said_in_the_language() -> None:
    said = Rule.weekly([1, 3])
    assert "martes y jueves" in describe(said, TUESDAY.date()).say("es")
    assert "周二和周四" in describe(said, TUESDAY.date()).say("zh_CN")


@pytest.mark.parametrize(
    ("rule", "to", "moved"),
    [
        (Rule.weekly([1, 4]), date(2026, 3, 4), "FREQ=WEEKLY;BYDAY=WE,SA"),
        (Rule.weekly([1]), date(2026, 3, 17), "FREQ=WEEKLY;BYDAY=TU"),
        (Rule.monthly(3), date(2026, 3, 12), "FREQ=MONTHLY;BYMONTHDAY=12"),
        (Rule.monthly(WeekdayOf(1, 1)), date(2026, 3, 12), "FREQ=MONTHLY;BYDAY=2TH"),
        (Rule.monthly(-1), date(2026, 3, 12), "FREQ=MONTHLY;BYMONTHDAY=-1"),
        (Rule.daily(3), date(2026, 3, 12), "FREQ=DAILY;INTERVAL=3"),
    ],
)
def test_a_rule_goes_along_when_its_series_moves(rule: Rule, to: date, moved: str) -> None:
    assert str(rule.moved(TUESDAY.date(), to)) == moved


@pytest.mark.parametrize(
    "rule",
    [Rule.daily(3), Rule.weekly([1, 4]), Rule.monthly(3), Rule.monthly(WeekdayOf(1, 1)), Rule.monthly(-1)],
)
def test_the_last_day_moves_with_the_series(rule: Rule) -> None:
    ending = rule.ending(until=date(2026, 5, 5))
    assert ending.moved(TUESDAY.date(), date(2026, 3, 12)).until == date(2026, 5, 14)
    assert ending.moved(TUESDAY.date(), date(2026, 3, 1)).until == date(2026, 5, 3)
    assert rule.ending(until=date.max).moved(TUESDAY.date(), date(2026, 3, 12)).until == date.max


def test_the_last_weekday_stays_the_last_where_it_can() -> None:
    last_friday = date(2026, 3, 27)
    assert (
        str(Rule.monthly(WeekdayOf(4, -1)).moved(last_friday, date(2026, 3, 31))) == "FREQ=MONTHLY;BYDAY=-1TU"
    )
