"""When one is reminded of what, and what a reminder says."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from app.reminding import Reminder, due, is_morning, summary, words

NINE = datetime(2026, 3, 2, 9)


def reminder(key: str, starts_at: datetime, minutes: int = 15) -> Reminder:
    return Reminder(key, "acme", "Site visit", "Acme, Ana", starts_at, minutes)


def test_one_is_reminded_once_when_the_time_has_come():
    one = reminder("one", NINE)
    at = NINE - timedelta(minutes=15)
    assert due([one], at - timedelta(seconds=30), at - timedelta(seconds=1)) == []
    assert due([one], at - timedelta(seconds=1), at) == [one]
    assert due([one], at, at + timedelta(seconds=30)) == []


def test_after_an_absence_one_is_reminded_of_what_has_not_begun_for_good():
    begun, soon = reminder("begun", NINE - timedelta(minutes=6)), reminder("soon", NINE, 1440)
    assert due([soon, begun], NINE - timedelta(days=2), NINE) == [soon]


def test_the_day_is_summed_up_once_when_work_begins():
    assert not is_morning(datetime(2026, 3, 2, 8, 59), None, 540)
    assert is_morning(NINE, date(2026, 3, 1), 540)
    assert not is_morning(NINE, date(2026, 3, 2), 540)


def test_names_are_said_only_where_they_may_be_seen():
    one = reminder("one", NINE)
    assert words(one, NINE, with_names=False) == "09:00"
    assert words(one, NINE, with_names=True) == "09:00\nAcme, Ana"
    assert words(one, NINE - timedelta(days=1), with_names=False) == "Mon 2 Mar at 09:00"


def test_a_day_that_brings_nothing_is_not_summed_up():
    assert summary(0, 0) == ""
    assert summary(2, 0) == "Activities today: 2. Nothing waits for you."
    assert summary(0, 3) == "Nothing is planned for today. Things that wait for you: 3."
    assert summary(2, 3) == "Activities today: 2. Things that wait for you: 3."
