"""How an activity repeats: RFC 5545 recurrence rules of whole days.

An occurrence keeps the time of day of the first one, so a rule says days only. What repeats within a
day is refused, and so is what the standard does not know.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum

WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


class Frequency(StrEnum):
    DAILY = "DAILY"
    WEEKLY = "WEEKLY"
    MONTHLY = "MONTHLY"
    YEARLY = "YEARLY"


@dataclass(frozen=True, order=True, slots=True)
class WeekdayOf:
    """A weekday, Monday is 0; with ``nth`` the nth of its month or year (−1 the last), 0 is every one."""

    day: int
    nth: int = 0

    def __str__(self) -> str:
        return f"{self.nth or ''}{WEEKDAYS[self.day]}"


@dataclass(frozen=True, slots=True)
class Rule:
    """Every ``interval`` days, weeks, months or years, on the days that are in all lists but the empty ones.

    Ends after ``count`` occurrences (the first included), or on the day ``until``, or never. Negative
    ``month_days``, ``year_days``, ``weeks`` and ``positions`` count from the end; ``positions`` choose
    among the days of one period. What is neither here nor listed follows from the first day.
    ``str`` is the text of RFC 5545, without "RRULE:" and always in the same order.
    """

    frequency: Frequency
    interval: int = 1
    count: int | None = None
    until: date | None = None
    months: tuple[int, ...] = ()
    weeks: tuple[int, ...] = ()
    year_days: tuple[int, ...] = ()
    month_days: tuple[int, ...] = ()
    weekdays: tuple[WeekdayOf, ...] = ()
    positions: tuple[int, ...] = ()
    week_start: int = 0

    @classmethod
    def daily(cls, interval: int = 1, *, count: int | None = None, until: date | None = None) -> Rule:
        """Every day, or every ``interval`` days."""
        return cls(Frequency.DAILY, interval, count, until)

    @classmethod
    def weekly(
        cls, days: Iterable[int], interval: int = 1, *, count: int | None = None, until: date | None = None
    ) -> Rule:
        """Every ``interval`` weeks on ``days``, Monday is 0."""
        weekdays = tuple(WeekdayOf(day) for day in sorted(set(days)))
        return cls(Frequency.WEEKLY, interval, count, until, weekdays=weekdays)

    @classmethod
    def monthly(
        cls, day: int | WeekdayOf, interval: int = 1, *, count: int | None = None, until: date | None = None
    ) -> Rule:
        """Every ``interval`` months on a day of the month (1–31, −1 the last) or on its nth weekday.

        Months without such a day are left out.
        """
        if isinstance(day, WeekdayOf):
            return cls(Frequency.MONTHLY, interval, count, until, weekdays=(day,))
        return cls(Frequency.MONTHLY, interval, count, until, month_days=(day,))

    @classmethod
    def yearly(cls, interval: int = 1, *, count: int | None = None, until: date | None = None) -> Rule:
        """Every ``interval`` years on the day of the first one; 29 February in leap years only."""
        return cls(Frequency.YEARLY, interval, count, until)

    @property
    def is_endless(self) -> bool:
        return self.count is None and self.until is None

    def __str__(self) -> str:
        parts = [f"FREQ={self.frequency}"]
        if self.interval != 1:
            parts.append(f"INTERVAL={self.interval}")
        if self.count is not None:
            parts.append(f"COUNT={self.count}")
        if self.until is not None:
            parts.append(f"UNTIL={self.until:%Y%m%d}")
        lists: Iterable[tuple[str, Collection[object]]] = (
            ("BYMONTH", self.months),
            ("BYWEEKNO", self.weeks),
            ("BYYEARDAY", self.year_days),
            ("BYMONTHDAY", self.month_days),
            ("BYDAY", self.weekdays),
            ("BYSETPOS", self.positions),
        )
        parts += [f"{name}={','.join(map(str, values))}" for name, values in lists if values]
        if self.week_start:
            parts.append(f"WKST={WEEKDAYS[self.week_start]}")
        return ";".join(parts)

    def ending(self, *, count: int | None = None, until: date | None = None) -> Rule:
        """The same rule with another end, without one when neither is given."""
        return replace(self, count=count, until=until)

    def completed(self, first: date) -> Rule:
        """The same rule with what follows from its first day listed: a weekly one gets its weekday, …"""
        if self.frequency is Frequency.DAILY or self.month_days or self.year_days:
            return self
        if self.weekdays:
            return self
        if self.weeks or self.frequency is Frequency.WEEKLY:
            return replace(self, weekdays=(WeekdayOf(first.weekday()),))
        if self.frequency is Frequency.MONTHLY:
            return replace(self, month_days=(first.day,))
        return replace(self, months=self.months or (first.month,), month_days=(first.day,))

    def moved(self, old: date, new: date) -> Rule:
        """The rule of the same series when its first day goes from ``old`` to ``new``.

        Weekdays shift with it; the one day of a month, and the one nth weekday, become those of
        ``new``. Anything finer stays as it is. The last day moves by as many days.
        """
        days = (new - old).days
        until = None if self.until is None else _later(self.until, days)
        if self.frequency is Frequency.WEEKLY:
            shifted = {WeekdayOf((one.day + days) % 7) for one in self.weekdays}
            return replace(self, until=until, weekdays=tuple(sorted(shifted)))
        months = (new.month,) if self.months == (old.month,) else self.months
        if self.month_days == (old.day,) and not self.weekdays:
            return replace(self, until=until, months=months, month_days=(new.day,))
        if len(self.weekdays) == 1 and self.weekdays[0] in nth_weekdays(old):
            last = self.weekdays[0].nth < 0
            choices = nth_weekdays(new)
            return replace(self, until=until, months=months, weekdays=(choices[-1] if last else choices[0],))
        return replace(self, until=until)


def _later(day: date, days: int) -> date:
    """``days`` after ``day``; a last day that says "for ever" cannot lie after the last of all days."""
    return date.fromordinal(min(day.toordinal() + days, date.max.toordinal()))


def nth_weekdays(day: date) -> tuple[WeekdayOf, ...]:
    """How ``day`` is called as a weekday of its month: the nth, and the last if it is that too."""
    nth = WeekdayOf(day.weekday(), (day.day - 1) // 7 + 1)
    is_last = (day + timedelta(days=7)).month != day.month
    return (nth, WeekdayOf(day.weekday(), -1)) if is_last else (nth,)


def last_day_for(until: datetime, first: datetime) -> date:
    """The last day on which a series that begins at ``first`` may occur, by its end to the second."""
    return until.date() if first.time() <= until.time() else until.date() - timedelta(days=1)
