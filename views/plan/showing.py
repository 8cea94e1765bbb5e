"""What the calendar shows beside its entries: colours, clashes, days off, hours of work."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from app.queries.calendar import Entry
from app.queries.conflicts import Diary
from app.queries.day_marks import DayMark
from app.queries.days_off import DaysOff
from app.text import tr
from app.tokens import Tokens
from views.plan.colours import Colours
from views.plan.day_marks import mark_words
from views.plan.describing import clash_lines, describe

WORKING = (9 * 60, 18 * 60)
"""From which minute of the day to which one works, until the user says otherwise."""


@dataclass(frozen=True)
class Showing:
    """The same for all modes. ``working`` is from which minute to which, of a day that is worked."""

    with_customer: bool = False
    colours: Colours = field(default_factory=Colours)
    diary: Diary = field(default_factory=Diary)
    days_off: DaysOff = field(default_factory=DaysOff)
    working: tuple[int, int] = WORKING
    marks: Mapping[date, tuple[DayMark, ...]] = field(default_factory=dict)

    def own(self, entry: Entry, tokens: Tokens) -> str:
        """The colour of an entry."""
        return self.colours.own(entry, tokens)

    def is_clashing(self, key: str) -> bool:
        """Whether somebody of this entry is expected elsewhere at the same time."""
        return key in self.diary.clashes

    def clashes(self, key: str) -> list[str]:
        """Sentences about who is expected elsewhere at the same time."""
        return clash_lines(self.diary, self.diary.clashes.get(key, ()))

    def clashes_at(self, key: str, starts_at: datetime, ends_at: datetime) -> list[str]:
        """The same, were it at other times."""
        return clash_lines(self.diary, self.diary.moved(key, starts_at, ends_at))

    def describe(self, entry: Entry) -> str:
        """An entry in a few lines, for tooltips and screen readers."""
        return "\n".join([describe(entry), *self.clashes(entry.key)])

    def note(self, day: date) -> str:
        """What a day is beside a day: a public holiday, or a weekend's day that is worked."""
        worked = tr("Working day") if day in self.days_off.worked else ""
        return self.days_off.name(day) or worked

    def marks_on(self, day: date) -> tuple[DayMark, ...]:
        """Birthdays and the like on a day."""
        return self.marks.get(day, ())

    def about_day(self, day: date) -> str:
        """All that is special about a day, a line each; "" for nothing."""
        lines = [self.note(day)]
        if lines[0] and day.year in self.days_off.provisional:
            lines.append(tr("Which weekends are worked in exchange is not published yet."))
        lines += [mark_words(mark, self.with_customer) for mark in self.marks_on(day)]
        return "\n".join(line for line in lines if line)
