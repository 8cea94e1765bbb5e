"""Days and times that a calendar takes."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import TypeVar

from app.errors import UserError
from app.text import Text

FIRST_YEAR, LAST_YEAR = 1900, 2100


def require_day(day: date) -> date:
    """``day``, which must lie in the years that a calendar can show.

    Raises:
        UserError: it lies before 1900 or after 2100.
    """
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise UserError(
            Text(
                "The year {year} is out of reach. Choose a day between {first} and {last}.",
                year=day.year,
                first=FIRST_YEAR,
                last=LAST_YEAR,
            )
        )
    return day


def require_order(starts_at: datetime, ends_at: datetime) -> None:
    """Raises UserError when the end comes before the beginning, or a day is out of reach."""
    require_day(starts_at)
    require_day(ends_at)
    if ends_at < starts_at:
        raise UserError(Text("It ends before it begins. Choose a later end."))


def whole_days(first: date, last: date) -> tuple[datetime, datetime]:
    """From the midnight before ``first`` to the midnight after ``last``."""
    return datetime.combine(first, time()), datetime.combine(last, time()) + timedelta(days=1)


Moment = TypeVar("Moment", date, datetime)


def shifted(moment: Moment, days: int) -> Moment:
    """The same time of day, ``days`` later.

    Raises:
        UserError: the day is out of reach.
    """
    try:
        moved = moment + timedelta(days=days)
    except OverflowError:
        raise UserError(Text("This day is out of reach. Choose a nearer one.")) from None
    require_day(moved)
    return moved
