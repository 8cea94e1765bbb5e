"""Of which activities somebody is to be reminded, and when."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from app.formats import listing
from app.queries.calendar import taking_place
from app.queries.today.whose import whose_day
from app.reminding import GRACE, Reminder
from models.activity import Activity
from models.values import NO_REMINDER, ActivityState

HORIZON = timedelta(days=31)
"""Nobody is reminded of anything earlier than that."""


def reminders(
    session: Session, now: datetime, author: str = "", usual: int | None = None
) -> tuple[Reminder, ...]:
    """Of the planned activities ahead of our person named ``author``, of all when nobody is called so.

    ``now`` is wall-clock time. What has no reminder of its own has one ``usual`` minutes before, unless it
    takes whole days; None for no usual one. What says ``NO_REMINDER`` has none at all.
    """
    begin, end = now - GRACE, now + HORIZON
    ahead = select(Activity).where(
        whose_day(session, author, None, False).activities,
        Activity.state == ActivityState.PLANNED,
        Activity.starts_at < end,
        or_(Activity.starts_at >= begin, Activity.recurrence.is_not(None)),
    )
    rows = {row.key: row for row in session.scalars(ahead)}
    found = []
    for entry in taking_place(session, list(rows.values()), begin, end, now.date()):
        row = rows.get(entry.key) or rows[entry.series or ""]
        minutes = row.reminder_minutes
        if minutes == NO_REMINDER:
            continue
        if minutes is None and not entry.all_day:
            minutes = usual
        if minutes is not None and begin <= entry.starts_at and entry.state is ActivityState.PLANNED:
            names = listing((entry.customer_name, *entry.people))
            found.append(Reminder(entry.key, entry.customer, entry.title, names, entry.starts_at, minutes))
    return tuple(found)
