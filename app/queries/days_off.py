"""On which days people do not work: weekends and public holidays; and which of them are worked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

WEEKEND = frozenset({5, 6})


@dataclass(frozen=True)
class DaysOff:
    """``holidays`` are public holidays by name; ``worked`` are days of a weekend that are worked in
    exchange. ``provisional``: the exchange of days is not published yet."""

    holidays: Mapping[date, str] = field(default_factory=dict)
    worked: frozenset[date] = frozenset()
    weekend: frozenset[int] = WEEKEND
    provisional: bool = False

    def name(self, day: date) -> str:
        """The public holiday on a day, "" when it is none."""
        return self.holidays.get(day, "")

    def is_off(self, day: date) -> bool:
        """Whether people do not work on a day."""
        if day in self.holidays:
            return True
        return day.weekday() in self.weekend and day not in self.worked
