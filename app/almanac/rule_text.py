"""The text of a recurrence rule: read from our book or anybody's calendar file, and written for others."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, datetime, time
from typing import TypeVar

from app.almanac.rule import WEEKDAYS, Frequency, Rule, WeekdayOf, last_day_for
from app.almanac.zones import from_utc, to_utc
from app.errors import UserError
from app.text import Text

LONGEST = 500
"""Characters of a rule; the longest real ones have about a hundred."""

MOST_OCCURRENCES = 1000
MOST_PERIODS = 10_000
"""The greatest COUNT and INTERVAL."""

FINER = ("SECONDLY", "MINUTELY", "HOURLY")

T = TypeVar("T", int, WeekdayOf)


def read_rule(text: str, first: datetime, zone: str | None = None) -> Rule:
    """The rule of a series whose first occurrence begins at ``first``, a wall-clock time at the place.

    ``zone`` is where; an end that is told in UTC is understood with it. ``BYHOUR`` and its like are left
    out when they say the time of ``first``.

    Raises:
        UserError: it repeats within a day, more than ``MOST_OCCURRENCES`` times by count, ends before it
            begins, or cannot be read.
    """
    parts = _parts(text)
    frequency = parts.pop("FREQ", "")
    if frequency in FINER or _within_a_day(parts, first.time()):
        raise UserError(
            Text("This repeats more than once a day, and the calendar cannot show that. Repeat it daily.")
        )
    try:
        rule = _rule(Frequency(frequency), parts, first, zone)
    except (ValueError, OverflowError):
        raise _unreadable(text) from None
    if parts:
        raise _unreadable(text)
    return require_sound(rule, first)


def rule_for_file(rule: Rule, first: datetime, *, all_day: bool = False, zone: str | None = None) -> str:
    """The text of ``rule`` for a calendar file, where its end is told as the beginning ``first`` is.

    That is a day for an ``all_day`` series, a moment in UTC for one in a ``zone``, and else a moment on
    the wall clock (RFC 5545, 3.3.10).
    """
    if rule.until is None or all_day:
        return str(rule)
    last = datetime.combine(rule.until, first.time())
    told = f"{to_utc(last, zone):%Y%m%dT%H%M%SZ}" if zone is not None else f"{last:%Y%m%dT%H%M%S}"
    return str(rule).replace(f"UNTIL={rule.until:%Y%m%d}", f"UNTIL={told}")


def require_sound(rule: Rule, first: datetime) -> Rule:
    """``rule``, which a series that begins at ``first`` can have.

    Raises:
        UserError: it ends before it begins, or has too many occurrences.
    """
    if rule.until is not None and rule.until < first.date():
        raise UserError(Text("The repetition ends before it begins. Choose a later last day."))
    if rule.count is not None and rule.count > MOST_OCCURRENCES:
        raise UserError(
            Text(
                "{count} times are too many; {most} are the most. Choose a last day instead.",
                count=rule.count,
                most=MOST_OCCURRENCES,
            )
        )
    return rule


def _parts(text: str) -> dict[str, str]:
    """NAME=VALUE parts; a part that stands twice, or is none, makes the rule unreadable."""
    found: dict[str, str] = {}
    for part in text.strip().upper().removeprefix("RRULE:").rstrip(";").split(";"):
        name, equals, value = part.strip().partition("=")
        if not equals or name in found or len(text) > LONGEST:
            raise _unreadable(text)
        found[name] = value
    return found


def _unreadable(text: str) -> UserError:
    shown = text if len(text) <= 60 else text[:60] + "…"
    return UserError(Text("The repetition “{rule}” cannot be read. Choose how it repeats.", rule=shown))


def _within_a_day(parts: dict[str, str], at: time) -> bool:
    times = {"BYHOUR": at.hour, "BYMINUTE": at.minute, "BYSECOND": at.second}
    said = {name: parts.pop(name) for name in times if name in parts}
    return any(not value.isdecimal() or int(value) != times[name] for name, value in said.items())


def _rule(frequency: Frequency, parts: dict[str, str], first: datetime, zone: str | None) -> Rule:
    """Takes out of ``parts`` what it understands. Raises ValueError for what breaks the standard."""
    count, until = parts.pop("COUNT", None), parts.pop("UNTIL", None)
    if count is not None and until is not None:
        raise ValueError
    rule = Rule(
        frequency,
        interval=_number(parts.pop("INTERVAL", "1"), 1, MOST_PERIODS),
        count=None if count is None else _number(count, 1, 10**9),
        until=None if until is None else last_day_for(_until(until, zone), first),
        months=_list(parts, "BYMONTH", lambda each: _number(each, 1, 12)),
        weeks=_list(parts, "BYWEEKNO", lambda each: _either_way(each, 53)),
        year_days=_list(parts, "BYYEARDAY", lambda each: _either_way(each, 366)),
        month_days=_list(parts, "BYMONTHDAY", lambda each: _either_way(each, 31)),
        weekdays=_list(parts, "BYDAY", _weekday),
        positions=_list(parts, "BYSETPOS", lambda each: _either_way(each, 366)),
        week_start=WEEKDAYS.index(parts.pop("WKST", "MO")),
    )
    numbered = any(one.nth for one in rule.weekdays)
    if numbered and (rule.weeks or frequency in (Frequency.DAILY, Frequency.WEEKLY)):
        raise ValueError
    if rule.weeks and frequency is not Frequency.YEARLY:
        raise ValueError
    return rule


def _list(parts: dict[str, str], name: str, read: Callable[[str], T]) -> tuple[T, ...]:
    said = parts.pop(name, None)
    return () if said is None else tuple(sorted({read(each.strip()) for each in said.split(",")}))


def _number(text: str, least: int, most: int) -> int:
    if not re.fullmatch(r"[0-9]{1,10}", text) or not least <= int(text) <= most:
        raise ValueError
    return int(text)


def _either_way(text: str, most: int) -> int:
    """A number from 1 to ``most``, or from the end: −1 to −``most``."""
    return -_number(text[1:], 1, most) if text.startswith("-") else _number(text.removeprefix("+"), 1, most)


def _weekday(text: str) -> WeekdayOf:
    nth, name = text[:-2], text[-2:]
    return WeekdayOf(WEEKDAYS.index(name), _either_way(nth, 53) if nth else 0)


def _until(text: str, zone: str | None) -> datetime:
    """The end of a day, or a moment on the wall clock."""
    if "T" not in text:
        return datetime.combine(datetime.strptime(text, "%Y%m%d"), time.max)
    until = datetime.strptime(text.removesuffix("Z"), "%Y%m%dT%H%M%S")
    if text.endswith("Z") and zone is not None:
        return from_utc(until.replace(tzinfo=UTC), zone)
    return until
