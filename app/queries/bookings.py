"""What is in the calendars already, single activities and series alike."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.planning.facts import Facts
from app.planning.spreading import Week, monday
from app.queries.bonds import HELPING
from app.queries.occurrences import series_of
from models.activity import Activity, ActivityParticipant
from models.plan import PlanItem
from models.values import ActivityKind, ActivityState, PlanState, VisitDirection

AHEAD = timedelta(days=365)
"""How far one looks for what is booked, at least."""


def with_bookings(session: Session, known: Facts) -> Facts:
    """``known``, where what is in the calendar from today on counts as good as done."""
    last = max(known.last, known.today + AHEAD)
    visits = dict(known.bonds.executive_visits)
    newest: dict[ActivityKind, date] = {}
    keys = set()
    for activity, day in _planned(session, known.today, last, known.customer):
        keys.add(activity.key)
        newest[activity.kind] = max(day, newest.get(activity.kind, day))
        if activity.kind is ActivityKind.EXECUTIVE_VISIT:
            way = activity.direction or VisitDirection.OUTWARD
            visits[way] = max(day, visits.get(way, day))
    helped = [known.bonds.helped, *(newest.get(kind) for kind in HELPING)]
    bonds = replace(
        known.bonds,
        executive_visits=visits,
        benchmarking=newest.get(ActivityKind.BENCHMARKING, known.bonds.benchmarking),
        helped=max((day for day in helped if day is not None), default=None),
    )
    return replace(known, bonds=bonds, booked=_people(session, keys))


def load_of(session: Session, first: date, last: date) -> dict[Week, int]:
    """Open items that are due and planned activities, by owner and week, at all customers."""
    begin, end = monday(first), monday(last) + timedelta(days=6)
    load: Counter[Week] = Counter()
    for owner, due in session.execute(
        select(PlanItem.owner_key, PlanItem.due_on).where(
            PlanItem.due_on.between(begin, end),
            PlanItem.state.in_([state for state in PlanState if state.is_open]),
        )
    ):
        if due is not None:
            load[owner, monday(due)] += 1
    for activity, day in _planned(session, begin, end):
        load[activity.owner_key, monday(day)] += 1
    return dict(load)


def _planned(
    session: Session, first: date, last: date, customer: str | None = None
) -> Iterator[tuple[Activity, date]]:
    """Planned activities that begin from ``first`` to ``last``, and each time that a series takes place."""
    begin, end = _midnight(first), _midnight(last + timedelta(days=1))
    wanted = select(Activity).where(Activity.state == ActivityState.PLANNED, Activity.starts_at < end)
    if customer is not None:
        wanted = wanted.where(Activity.customer_key == customer)
    repeats = Activity.recurrence.is_not(None)
    series = series_of(session, session.scalars(wanted.where(repeats)).all())
    for each in series.values():
        for start in each.starts(begin, end):
            yield each.activity, start.date()
    for activity in session.scalars(wanted.where(Activity.starts_at >= begin)):
        if activity.key not in series:
            yield activity, activity.starts_at.date()


def _people(session: Session, activities: set[str]) -> frozenset[str]:
    """Who of the customers' people takes part in ``activities``."""
    rows = session.scalars(
        select(ActivityParticipant.stakeholder_key).where(
            ActivityParticipant.activity_key.in_(activities),
            ActivityParticipant.stakeholder_key.is_not(None),
        )
    )
    return frozenset(key for key in rows if key is not None)


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time())
