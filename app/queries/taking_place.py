"""When activities of a kind take place, series included: the newest first."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.almanac.occurrence_key import occurrence_key
from app.queries.occurrences import series_of
from models.activity import Activity
from models.values import ActivityKind

BEHIND, AHEAD = timedelta(days=60), timedelta(days=730)
"""Of a series that far back and ahead is looked: who comes later has it still to close, or to prepare."""


@dataclass(frozen=True, slots=True)
class Taking:
    """``row`` takes place at ``starts_at``; of a series ``key`` is that of the occurrence."""

    key: str
    starts_at: datetime
    row: Activity

    @property
    def day(self) -> date:
        return self.starts_at.date()


def taking_place(session: Session, customer: str, kind: ActivityKind, today: date) -> list[Taking]:
    """All activities of ``kind`` with ``customer``, and the occurrences of series around ``today``.

    Occurrences that were moved, changed, done or cancelled are activities of their own.
    """
    rows = session.scalars(
        select(Activity).where(Activity.customer_key == customer, Activity.kind == kind)
    ).all()
    repeating = series_of(session, [row for row in rows if row.recurrence])
    found = [Taking(row.key, row.starts_at, row) for row in rows if row.key not in repeating]
    now = datetime.combine(today, time())
    for series in repeating.values():
        for start in series.starts(now - BEHIND, now + AHEAD):
            found.append(Taking(occurrence_key(series.activity.key, start), start, series.activity))
    return sorted(found, key=lambda each: (each.starts_at, each.key), reverse=True)
