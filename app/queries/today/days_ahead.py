"""Birthdays, solar and lunar, and days to remember of the next two weeks (row 43)."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.queries.day_marks import DayMark, MarkKind, day_marks
from app.queries.today.whose import Whose
from models.activity import Activity, ActivityParticipant
from models.stakeholder import Stakeholder
from models.values import ActivityState

DAYS = 14
CELEBRATED = (MarkKind.BIRTHDAY, MarkKind.MEMORABLE)
AROUND = timedelta(days=3)
"""So much earlier or later one still congratulates."""


@dataclass(frozen=True, slots=True)
class DayAhead:
    """``mark`` is what comes; ``working_contact_only``: the person takes part in nothing private.

    ``planned``: something with the person is planned around that day.
    """

    mark: DayMark
    working_contact_only: bool
    planned: bool


def days_ahead(session: Session, whose: Whose, today: date) -> tuple[DayAhead, ...]:
    """The days of two weeks, today included, by day; of who left there is none."""
    last = today + timedelta(days=DAYS - 1)
    marks = day_marks(session, today, last, member=whose.member, kinds=CELEBRATED, today=today)
    people = {mark.person for mark in marks if mark.person is not None}
    reserved = set(
        session.scalars(
            select(Stakeholder.key).where(
                Stakeholder.key.in_(people), Stakeholder.no_private_activities.is_(True)
            )
        )
    )
    booked = _booked(session, people, today)
    return tuple(
        DayAhead(
            mark,
            mark.person in reserved,
            any(abs(day - mark.day) <= AROUND for day in booked.get(mark.person or "", ())),
        )
        for mark in marks
    )


def _booked(session: Session, people: Collection[str], today: date) -> dict[str, list[date]]:
    """The days from ``today`` on when something with each of ``people`` is planned."""
    rows = session.execute(
        select(ActivityParticipant.stakeholder_key, Activity.starts_at)
        .join(Activity, Activity.key == ActivityParticipant.activity_key)
        .where(
            ActivityParticipant.stakeholder_key.in_(people),
            Activity.state == ActivityState.PLANNED,
            Activity.starts_at >= datetime.combine(today, time()),
        )
    )
    found: dict[str, list[date]] = {}
    for person, starts_at in rows:
        found.setdefault(str(person), []).append(starts_at.date())
    return found
