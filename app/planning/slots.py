"""The first free time of a working day."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime, time, timedelta

Span = tuple[datetime, datetime]
"""From when to when, the end exclusive."""

STEP = timedelta(minutes=30)
WAY = timedelta(minutes=30)
"""What one needs to get from one appointment to the next."""

MIDDAY = (time(12), time(13, 30))
"""Nobody is visited then."""


def first_free(
    days: Iterable[date],
    busy: Sequence[Span],
    hours: tuple[int, int],
    length: timedelta,
    not_before: datetime,
) -> datetime | None:
    """When an appointment of ``length`` may begin: on the first of ``days`` with room, on a half-hour.

    ``hours`` are the minutes of the day from which and to which one works. It begins ``not_before``, keeps
    its distance to what is ``busy`` and leaves midday alone; None when no day has room.
    """
    for day in days:
        midnight = datetime.combine(day, time())
        last = midnight + timedelta(minutes=hours[1]) - length
        midday = datetime.combine(day, MIDDAY[0]), datetime.combine(day, MIDDAY[1])
        start = midnight + timedelta(minutes=hours[0])
        while start <= last:
            end = start + length
            free = not _meets((start, end), midday) and not any(
                _meets((start - WAY, end + WAY), span) for span in busy
            )
            if free and start >= not_before:
                return start
            start += STEP
    return None


def _meets(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]
