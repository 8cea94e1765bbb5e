"""When a series takes place: its rule expanded, for as long as one looks and no longer.

The first occurrence always counts, also where the rule would not choose its day (RFC 5545, 3.8.5.3).
Work is bounded whatever a rule says: what lies before the days asked for is jumped over, and a rule
that chooses nothing is given up.
"""

from __future__ import annotations

from calendar import isleap, monthrange
from collections.abc import Collection, Iterator
from datetime import date, datetime, timedelta
from functools import lru_cache
from itertools import islice

from app.almanac.rule import Frequency, Rule

FIRST_YEAR, LAST_YEAR = 1900, 2100
MOST = 1000
"""Occurrences of one series that are ever shown at once."""

PATIENCE = 20_000
"""Periods that are searched, one after the other, before a rule is given up."""


def occurrences(
    first: datetime,
    rule: Rule,
    begin: datetime,
    end: datetime,
    *,
    excluded: Collection[datetime] = (),
    limit: int = MOST,
) -> list[datetime]:
    """The moments from ``begin`` to before ``end`` at which a series begins, in order.

    ``first`` is its first occurrence, whose time of day all have. ``excluded`` do not take place, but
    count. At most ``limit`` are returned, and none after the year 2100.
    """
    found: list[datetime] = []
    for day in days_from(first.date(), rule, begin.date()):
        moment = datetime.combine(day, first.time())
        if moment >= end or len(found) >= limit:
            break
        if moment >= begin and moment not in excluded:
            found.append(moment)
    return found


def next_occurrence(
    first: datetime, rule: Rule, after: datetime, excluded: Collection[datetime] = ()
) -> datetime | None:
    """The first moment after ``after`` at which the series takes place, None when it is over."""
    begin = after + timedelta(microseconds=1)
    found = occurrences(first, rule, begin, datetime.max, excluded=excluded, limit=1)
    return found[0] if found else None


def last_occurrence_day(first: date, rule: Rule) -> date | None:
    """The day of the last occurrence, or a day before which it lies; None for a series without an end."""
    return None if rule.is_endless else _end(first, rule)


def chooses_first(first: date, rule: Rule) -> bool:
    """Whether the rule by itself chooses the first day, which counts anyhow."""
    return next(_chosen(first, rule, first), None) == first


def position(first: date, rule: Rule, day: date) -> int:
    """How many occurrences there are before ``day``."""
    return sum(1 for _ in _before(first, rule, day))


def split(first: date, rule: Rule, day: date) -> tuple[Rule, Rule]:
    """The rules of the occurrences before ``day``, and of those from ``day`` on, which is one of them.

    ``day`` is after ``first``. Together they occur as often as ``rule`` alone.
    """
    if rule.count is None:
        return rule.ending(until=day - timedelta(days=1)), rule
    before = position(first, rule, day)
    return rule.ending(count=before), rule.ending(count=rule.count - before)


def days_from(first: date, rule: Rule, begin: date) -> Iterator[date]:
    """The days of a series from ``begin`` on, in order."""
    end = _end(first, rule)
    if begin <= first <= end:
        yield first
    for day in _chosen(first, rule, max(begin, first + timedelta(days=1))):
        if day > end:
            return
        yield day


def _before(first: date, rule: Rule, day: date) -> Iterator[date]:
    for one in days_from(first, rule, first):
        if one >= day:
            return
        yield one


@lru_cache(maxsize=4096)
def _end(first: date, rule: Rule) -> date:
    """No occurrence is later than this day."""
    reach = date(LAST_YEAR, 12, 31)
    if rule.until is not None:
        return min(rule.until, reach)
    if rule.count is None:
        return reach
    end = first
    for day in islice(_chosen(first, rule, first + timedelta(days=1)), rule.count - 1):
        end = day
    return min(end, reach)


def _chosen(first: date, rule: Rule, begin: date) -> Iterator[date]:
    """The days that the rule chooses from ``begin`` on, for ever; ``begin`` is not before ``first``."""
    rule = rule.completed(first)
    number = _period_of(first, rule) + (
        (_period_of(begin, rule) - _period_of(first, rule)) // rule.interval * rule.interval
    )
    for _ in range(PATIENCE):
        days = _days(number, rule)
        if days is None:
            return
        yield from (day for day in _placed(list(days), rule.positions) if day >= begin)
        number += rule.interval


def _period_of(day: date, rule: Rule) -> int:
    """The number of the period that ``day`` belongs to; the next period has the next number."""
    match rule.frequency:
        case Frequency.DAILY:
            return day.toordinal()
        case Frequency.WEEKLY:
            return (day.toordinal() - 1 - rule.week_start) // 7
        case Frequency.MONTHLY:
            return day.year * 12 + day.month - 1
        case Frequency.YEARLY:
            return day.year


def _days(number: int, rule: Rule) -> Iterator[date] | None:
    """The days of a period that pass all lists of the rule, None after the last year."""
    match rule.frequency:
        case Frequency.DAILY:
            begin, length = number, 1
        case Frequency.WEEKLY:
            begin, length = number * 7 + 1 + rule.week_start, 7
        case Frequency.MONTHLY:
            year, month = divmod(number, 12)
            if year > LAST_YEAR:
                return None
            return _of_months(year, (month + 1,), rule) if _fits(month + 1, rule) else iter(())
        case Frequency.YEARLY:
            if number > LAST_YEAR:
                return None
            return _of_months(number, rule.months or tuple(range(1, 13)), rule)
    if begin > date(LAST_YEAR, 12, 31).toordinal():
        return None
    days = (date.fromordinal(begin + ahead) for ahead in range(length))
    return (day for day in days if _fits(day.month, rule) and _passes(day, rule))


def _fits(month: int, rule: Rule) -> bool:
    return not rule.months or month in rule.months


def _of_months(year: int, months: tuple[int, ...], rule: Rule) -> Iterator[date]:
    for month in months:
        for number in range(1, monthrange(year, month)[1] + 1):
            day = date(year, month, number)
            if _passes(day, rule):
                yield day


def _passes(day: date, rule: Rule) -> bool:
    """``day`` is in every list that is not empty; its month has been looked at."""
    if rule.month_days:
        length = monthrange(day.year, day.month)[1]
        if day.day not in rule.month_days and day.day - length - 1 not in rule.month_days:
            return False
    if rule.year_days:
        number = day.timetuple().tm_yday
        if number not in rule.year_days and number - _days_in(day.year) - 1 not in rule.year_days:
            return False
    if rule.weeks and not _in_weeks(day, rule):
        return False
    return not rule.weekdays or _is_weekday(day, rule)


def _is_weekday(day: date, rule: Rule) -> bool:
    weekday = day.weekday()
    named = [one.nth for one in rule.weekdays if one.day == weekday]
    if not named or 0 in named:
        return bool(named)
    if rule.frequency is Frequency.YEARLY and not rule.months:
        place, length = day.timetuple().tm_yday, _days_in(day.year)
    else:
        place, length = day.day, monthrange(day.year, day.month)[1]
    return (place - 1) // 7 + 1 in named or -((length - place) // 7 + 1) in named


def _in_weeks(day: date, rule: Rule) -> bool:
    """Weeks are numbered so that the first has at least four days of its year."""
    monday = day - timedelta(days=(day.weekday() - rule.week_start) % 7)
    year = (monday + timedelta(days=3)).year
    number = (monday - _first_week(year, rule.week_start)).days // 7 + 1
    count = (_first_week(year + 1, rule.week_start) - _first_week(year, rule.week_start)).days // 7
    return number in rule.weeks or number - count - 1 in rule.weeks


def _first_week(year: int, week_start: int) -> date:
    fourth = date(year, 1, 4)
    return fourth - timedelta(days=(fourth.weekday() - week_start) % 7)


def _placed(days: list[date], positions: tuple[int, ...]) -> list[date]:
    if not positions:
        return days
    wanted = {place - 1 if place > 0 else len(days) + place for place in positions}
    return [day for index, day in enumerate(days) if index in wanted]


def _days_in(year: int) -> int:
    return 366 if isleap(year) else 365
