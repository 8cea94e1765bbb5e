"""Which days are worked, in a country with its holidays and weekends."""

from __future__ import annotations

from datetime import date, timedelta

from app.almanac.holidays import Holidays

LONGEST_REST = 366
"""Days after which one stops looking for a working day."""


def is_working_day(day: date, holidays: Holidays) -> bool:
    """``day`` is worked: exchanged for another, or neither of a weekend nor a holiday."""
    return day in holidays.worked or (day.weekday() not in holidays.weekend and day not in holidays.names)


def working_day_from(day: date, holidays: Holidays) -> date:
    """``day`` itself if it is worked, else the next day that is."""
    for ahead in range(LONGEST_REST):
        candidate = day + timedelta(days=ahead)
        if is_working_day(candidate, holidays):
            return candidate
    return day


def next_working_day(day: date, holidays: Holidays) -> date:
    """The first working day after ``day``."""
    return working_day_from(day + timedelta(days=1), holidays)


def working_days_between(first: date, last: date, holidays: Holidays) -> int:
    """How many days from ``first`` to ``last``, both included, are worked; 0 for the wrong order."""
    span = (last - first).days + 1
    return sum(is_working_day(first + timedelta(days=ahead), holidays) for ahead in range(span))
