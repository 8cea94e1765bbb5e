"""The calendar of the story, counted from the day on which the demo book is made."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from app.formats import MonthName

MONTHS = 24


@dataclass(frozen=True)
class Month:
    """A calendar month: planned on ``first``, written up on ``last`` (never later than yesterday)."""

    first: date
    last: date
    planned: date
    written: date

    @property
    def name(self) -> MonthName:
        return MonthName(self.first)


@dataclass(frozen=True)
class Days:
    """Days of a story that ends ``today``. Nothing is recorded later than yesterday."""

    today: date

    @property
    def yesterday(self) -> date:
        return self.today - timedelta(days=1)

    @property
    def monday(self) -> date:
        """The first day of this ISO week."""
        return self.today - timedelta(days=self.today.weekday())

    @property
    def reorganisation(self) -> date:
        """A working day towards the end of last quarter."""
        quarter = date(self.today.year, 3 * ((self.today.month - 1) // 3) + 1, 1)
        return working_day(quarter - timedelta(days=20))

    def ago(self, days: int) -> date:
        return self.today - timedelta(days=days)

    def months_ago(self, months: float) -> date:
        return working_day(self.ago(round(months * 30.44)))

    def months(self) -> list[Month]:
        """The last ``MONTHS`` calendar months and the present one, oldest first."""
        found = []
        first = self.today.replace(day=1)
        for _ in range(MONTHS + 1):
            last = (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
            found.append(Month(first, last, min(first, self.yesterday), min(last, self.yesterday)))
            first = (first - timedelta(days=1)).replace(day=1)
        return found[::-1]


def working_day(day: date) -> date:
    """``day``, or the Friday before when it is on a weekend."""
    return day - timedelta(days=max(0, day.weekday() - 4))
