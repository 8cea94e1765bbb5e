"""The first free time of a working day."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest

from app.planning.slots import first_free

HOUR = timedelta(hours=1)
HOURS = (9 * 60, 18 * 60)
DAY, NEXT = date(2026, 3, 3), date(2026, 3, 4)
EARLY = datetime(2026, 3, 1)


def at(hour: int, minute: int = 0, day: date = DAY) -> datetime:
    return datetime(day.year, day.month, day.day, hour, minute)


def test_an_empty_day_begins_with_work():
    assert first_free([DAY], [], HOURS, HOUR, EARLY) == at(9)


def test_one_keeps_the_way_to_what_is_before_and_after():
    busy = [(at(9), at(10)), (at(11, 30), at(12))]
    assert first_free([DAY], busy, HOURS, HOUR, EARLY) == at(13, 30)
    assert first_free([DAY], [(at(9), at(9, 30))], HOURS, HOUR, EARLY) == at(10)


def test_midday_is_left_alone():
    assert first_free([DAY], [], HOURS, timedelta(hours=4), EARLY) == at(13, 30)


def test_nothing_begins_before_it_may():
    assert first_free([DAY, NEXT], [], HOURS, HOUR, at(11, 10)) == at(13, 30)
    assert first_free([DAY, NEXT], [], HOURS, HOUR, at(17, 30)) == at(9, day=NEXT)


@pytest.mark.parametrize("length", [HOUR, timedelta(hours=10)])
def test_a_full_day_or_too_long_a_visit_has_no_room(length):
    whole_day = [(datetime(2026, 3, 3), datetime(2026, 3, 4))]
    assert first_free([DAY], whole_day if length == HOUR else [], HOURS, length, EARLY) is None
