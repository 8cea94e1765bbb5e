"""When one of our people has time for a customer."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.planning.slots import Span, first_free
from app.queries.activity_templates import usual_minutes
from app.queries.calendar import activities_between
from app.queries.team import member_named
from app.queries.working_days import working_days
from models.customer import Customer
from models.values import ActivityKind, ActivityState

LOOKED_AT = 28
"""Days ahead on which one looks for time."""

NOTICE = timedelta(hours=2)
"""Nobody is visited at shorter notice; calls need none."""


@dataclass(frozen=True, slots=True)
class Slot:
    """From when to when, on one day, in wall-clock time."""

    starts_at: datetime
    ends_at: datetime


def free_slot(
    session: Session,
    customer: str,
    kind: ActivityKind,
    now: datetime,
    hours: tuple[int, int],
    author: str = "",
    near: date | None = None,
) -> Slot | None:
    """The first free working time for an activity of ``kind`` from ``now`` (wall-clock) on.

    None when four weeks have none. It is as long as the template of its kind says. Looked at are the days
    of this week from tomorrow, then today, then the weeks after, or all of them from ``near`` outwards;
    of them those that are worked where the customer is. Busy is who plans it, ``author`` if that is one
    of our people, else the customer's account manager; ``hours`` are the minutes of the day from which
    and to which they work.
    """
    today = now.date()
    last = today + timedelta(days=LOOKED_AT)
    sunday = today + timedelta(days=6 - today.weekday())
    order = [today + timedelta(days=ahead) for ahead in range(1, LOOKED_AT + 1)]
    order = [*(day for day in order if day <= sunday), today, *(day for day in order if day > sunday)]
    if near is not None:
        order.sort(key=lambda day: (abs(day - near), day))
    works = working_days(session, customer, today, last)
    minutes = usual_minutes(session, kind)
    length = timedelta(minutes=min(minutes, hours[1] - hours[0]))
    member = member_named(session, author) or session.scalar(
        select(Customer.owner_key).where(Customer.key == customer)
    )
    busy = _busy(session, member, today, last) if member is not None else []
    earliest = now if kind is ActivityKind.CALL else now + NOTICE
    start = first_free(filter(works, order), busy, hours, length, earliest)
    return Slot(start, start + length) if start is not None else None


def _busy(session: Session, member: str, first: date, last: date) -> list[Span]:
    """What a member has on the days ``first`` to ``last``; whole days are taken whole."""
    found = activities_between(session, first, last, member=member, today=first)
    return [(one.starts_at, one.ends_at) for one in found if one.state is not ActivityState.CANCELLED]
