"""Windows of whole months, as the method counts them."""

from __future__ import annotations

from calendar import monthrange
from datetime import date


def months_later(day: date, months: int) -> date:
    """The same day ``months`` later (earlier when negative); the last of a month that is too short."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def is_within(day: date | None, today: date, months: int) -> bool:
    """Whether ``day`` lies in the ``months`` that end with ``today``; the day they began is outside."""
    return day is not None and months_later(today, -months) < day <= today
