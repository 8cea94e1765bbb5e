"""Time zones, and what happens to an appointment when the clocks change.

Moments are wall-clock times at a place, without a time zone of their own; ``zone`` is the IANA name of
the place's, "Europe/Madrid".
"""

from __future__ import annotations

from datetime import UTC, datetime
from functools import cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from app.errors import UserError
from app.formats import DayName
from app.text import Text


@cache
def zone_names() -> tuple[str, ...]:
    """The zones that one can choose, sorted: those of a place, "Asia/Shanghai", and "UTC"."""
    from zoneinfo import available_timezones

    places = (name for name in available_timezones() if "/" in name and not name.startswith(_NO_PLACES))
    return ("UTC", *sorted(places))


_NO_PLACES = ("Etc/", "SystemV/", "US/", "Brazil/", "Canada/", "Chile/", "Mexico/", "posix/", "right/")


def find_zone(name: str) -> ZoneInfo:
    """The zone of that name.

    Raises:
        UserError: there is none.
    """
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise UserError(
            Text("“{name}” is no time zone. Choose one from the list, such as Europe/Madrid.", name=name)
        ) from None


def is_missing(moment: datetime, zone: str) -> bool:
    """``moment`` does not come: the clocks are put forward over it."""
    return from_utc(to_utc(moment, zone), zone) != moment


def is_twice(moment: datetime, zone: str) -> bool:
    """``moment`` comes twice: the clocks are put back over it. The first one counts."""
    place = find_zone(zone)
    first, second = (moment.replace(tzinfo=place, fold=fold).utcoffset() for fold in (0, 1))
    return first != second and not is_missing(moment, zone)


def settle(moment: datetime, zone: str) -> tuple[datetime, Text | None]:
    """``moment``, moved out of a missing hour by as much as the clocks are, and what to say about it."""
    settled = from_utc(to_utc(moment, zone), zone)
    if settled == moment:
        return moment, None
    return settled, Text(
        "On {day} the clocks in {zone} are put forward, and {missing} does not come."
        " It was set to {settled}.",
        day=DayName(moment),
        zone=zone,
        missing=f"{moment:%H:%M}",
        settled=f"{settled:%H:%M}",
    )


def to_utc(moment: datetime, zone: str) -> datetime:
    """The same moment, aware, in UTC; a missing one as if the clocks had not changed yet.

    Raises:
        UserError: there is no such zone.
    """
    return moment.replace(tzinfo=find_zone(zone), fold=0).astimezone(UTC)


def from_utc(moment: datetime, zone: str) -> datetime:
    """What the clocks at the place show at ``moment``, an aware one."""
    return moment.astimezone(find_zone(zone)).replace(tzinfo=None, fold=0)
