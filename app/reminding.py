"""When one is reminded of what, and what a reminder says: plain values and times in, sentences out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from app.formats import short_day_of_week
from app.text import tr

GRACE = timedelta(minutes=5)
"""So long after its beginning one is still reminded of something."""


@dataclass(frozen=True, slots=True)
class Reminder:
    """Of the activity ``key``, ``minutes`` before it begins, in wall-clock time.

    ``names`` says with whom it is: the customer, and those who take part.
    """

    key: str
    customer: str
    title: str
    names: str
    starts_at: datetime
    minutes: int

    @property
    def at(self) -> datetime:
        """When to remind of it."""
        return self.starts_at - timedelta(minutes=self.minutes)


def due(reminders: Iterable[Reminder], after: datetime, now: datetime) -> list[Reminder]:
    """Those whose time came since ``after``, unless their activity has begun for good; by beginning."""
    found = (one for one in reminders if after < one.at <= now and one.starts_at + GRACE >= now)
    return sorted(found, key=lambda one: (one.starts_at, one.key))


def is_morning(now: datetime, summed_up: date | None, begins: int) -> bool:
    """Whether the day is to be summed up: once a day, from the minute of the day when work ``begins``."""
    return summed_up != now.date() and 60 * now.hour + now.minute >= begins


def words(reminder: Reminder, now: datetime, *, with_names: bool) -> str:
    """When it begins; with whom only where that may be seen by whoever looks at the screen."""
    when = f"{reminder.starts_at:%H:%M}"
    if reminder.starts_at.date() != now.date():
        when = tr("{day} at {time}", day=short_day_of_week(reminder.starts_at.date()), time=when)
    return "\n".join(part for part in (when, reminder.names if with_names else "") if part)


def summary(activities: int, needs: int) -> str:
    """How much the day brings, "" when it brings nothing."""
    if not activities and not needs:
        return ""
    if not activities:
        return tr("Nothing is planned for today. Things that wait for you: {needs}.", needs=needs)
    if not needs:
        return tr("Activities today: {activities}. Nothing waits for you.", activities=activities)
    return tr(
        "Activities today: {activities}. Things that wait for you: {needs}.",
        activities=activities,
        needs=needs,
    )
