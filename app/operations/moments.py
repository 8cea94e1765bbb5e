"""Days and times that a calendar takes."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import TypeVar

from app.almanac.zones import find_zone, settle
from app.errors import UserError
from app.formats import DayName
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


def require_span(first: date | None, last: date | None) -> None:
    """Raises UserError when the last day comes before the first, or a day is out of reach."""
    for day in (first, last):
        if day is not None:
            require_day(day)
    if first is not None and last is not None and last < first:
        raise UserError(Text("This ends before it begins. Correct one of the two dates."))


def require_zone(zone: str | None) -> None:
    """Raises UserError when ``zone`` is neither none nor an IANA name, "Europe/Madrid"."""
    if zone is not None:
        find_zone(zone)


def require_comes(moment: datetime, zone: str | None) -> None:
    """Raises UserError when the clocks at the place skip ``moment``; None is wherever one is."""
    if zone is None:
        return
    settled, skipped = settle(moment, zone)
    if skipped is not None:
        raise UserError(
            Text(
                "On {day} the clocks in {zone} are put forward, and {missing} does not come."
                " Choose another time, such as {settled}.",
                day=DayName(moment),
                zone=zone,
                missing=f"{moment:%H:%M}",
                settled=f"{settled:%H:%M}",
            )
        )


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
