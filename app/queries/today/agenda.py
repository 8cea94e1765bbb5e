"""What is on, what is past and not closed, and what is next: an executive visit, a trip."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from sqlalchemy import ColumnElement, Select, func, or_, select
from sqlalchemy.orm import Session

from app.queries.calendar import ActivityEntry, taking_place
from app.queries.today.whose import Whose
from models.activity import Activity
from models.customer import Customer
from models.values import ActivityKind, ActivityState, VisitDirection

AGENDA_DAYS = 7
UNCLOSED_DAYS = 28
"""How far back a series asks how it went; single activities ask for ever."""

EXECUTIVE_DAYS = 731
"""How far ahead the next executive visit of a series is looked for."""

TRIP_DAYS = 28
"""How far ahead trips are looked for."""

HOME_DAYS = 365
HOME_VISITS = 5
"""So many visits within ``HOME_DAYS`` tell which city one sets out from."""

CROWDED = 3
"""A day on which somebody makes so many visits has no room for another."""

AT_HOME = (ActivityKind.CALL, ActivityKind.SURVEY, ActivityKind.HEADQUARTERS_VISIT, ActivityKind.OTHER)
"""Kinds for which nobody travels to the customer."""


@dataclass(frozen=True, slots=True)
class Trip:
    """An activity that takes somebody to a customer's ``city`` and ``region``; "" where that is unknown.

    It is ``crowded`` when who makes it makes as many as one can on that day.
    """

    entry: ActivityEntry
    city: str
    region: str
    crowded: bool = False

    @property
    def where(self) -> str:
        return self.city or self.region


def agenda(session: Session, whose: Whose, today: date) -> tuple[ActivityEntry, ...]:
    """The planned and done activities of seven days, by time."""
    last = today + timedelta(days=AGENDA_DAYS - 1)
    return _between(session, _wanted(whose, Activity.state != ActivityState.CANCELLED), today, today, last)


def unclosed(session: Session, whose: Whose, today: date) -> tuple[ActivityEntry, ...]:
    """Past activities of which nobody said how they went, the oldest first."""
    repeats = Activity.recurrence.is_not(None)
    past = _wanted(whose, or_(Activity.state == ActivityState.PLANNED, repeats)).where(
        Activity.starts_at < _midnight(today)
    )
    first = today - timedelta(days=UNCLOSED_DAYS)
    found = taking_place(session, list(session.scalars(past)), _midnight(first), _midnight(today), today)
    return tuple(entry for entry in found if entry.overdue)


def next_executive_visit(session: Session, whose: Whose, today: date) -> ActivityEntry | None:
    """The nearest one that is planned, today's included."""
    wanted = _wanted(whose, Activity.kind == ActivityKind.EXECUTIVE_VISIT)
    found = _between(session, wanted, today, today, today + timedelta(days=EXECUTIVE_DAYS))
    ahead = (one for one in found if one.state is ActivityState.PLANNED and one.first >= today)
    return next(ahead, None)


def trips(session: Session, whose: Whose, today: date) -> tuple[Trip, ...]:
    """The planned activities from today on for which somebody goes to a customer, by time.

    The city where most of one's visits are is no trip.
    """
    away = Activity.kind.not_in(AT_HOME) & Activity.direction.is_distinct_from(VisitDirection.INWARD)
    planned = _wanted(whose, away, Activity.state == ActivityState.PLANNED)
    found = _between(session, planned, today, today, today + timedelta(days=TRIP_DAYS))
    places = {
        row[0]: (row[1] or "", row[2] or "")
        for row in session.execute(
            select(Customer.key, Customer.city, Customer.region).where(
                Customer.key.in_({entry.customer for entry in found})
            )
        )
    }
    home = _home(session, whose, away, today)
    visits = Counter((entry.owner, entry.first) for entry in found)
    made = (
        Trip(entry, *places[entry.customer], visits[entry.owner, entry.first] >= CROWDED)
        for entry in found
        if entry.first >= today
    )
    return tuple(trip for trip in made if trip.where and (not home or trip.city != home))


def _home(session: Session, whose: Whose, away: ColumnElement[bool], today: date) -> str:
    """The city where more than half of one's visits are, "" while too few tell."""
    wanted = (
        select(Customer.city, func.count())
        .join(Activity, Activity.customer_key == Customer.key)
        .where(
            whose.activities,
            away,
            Activity.state != ActivityState.CANCELLED,
            Activity.starts_at >= _midnight(today - timedelta(days=HOME_DAYS)),
            Activity.starts_at < _midnight(today + timedelta(days=TRIP_DAYS + 1)),
            Customer.city != "",
        )
        .group_by(Customer.city)
    )
    counts = {str(city): int(count) for city, count in session.execute(wanted)}
    total = sum(counts.values())
    return next((city for city, count in counts.items() if total >= HOME_VISITS and 2 * count > total), "")


def _wanted(whose: Whose, *where: ColumnElement[bool]) -> Select[Activity]:
    return select(Activity).where(whose.activities, *where)


def _between(
    session: Session, query: Select[Activity], today: date, first: date, last: date
) -> tuple[ActivityEntry, ...]:
    """What ``query`` finds on the days ``first`` to ``last``, both included, series as they take place."""
    begin, end = _midnight(first), _midnight(last + timedelta(days=1))
    near = query.where(
        Activity.starts_at < end,
        or_(Activity.ends_at > begin, Activity.starts_at >= begin, Activity.recurrence.is_not(None)),
    )
    return taking_place(session, list(session.scalars(near)), begin, end, today)


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time())
