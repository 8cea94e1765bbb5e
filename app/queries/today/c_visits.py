"""Visits to C customers this week (row 17, calculation 15), whom to see next, whom nobody saw (row 25)."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from app.method import counters
from app.method.counters import Visit, c_visits_of
from app.method.why import Why
from app.queries.calendar import ActivityEntry, taking_place
from app.queries.method import method
from app.queries.today.agenda import Trip
from app.queries.today.whose import Whose
from models.activity import Activity, ActivityParticipant
from models.customer import Customer
from models.team import TeamMember
from models.values import ActivityKind, ActivityState, Grade

VISITS = (ActivityKind.VISIT, ActivityKind.EXECUTIVE_VISIT)
NEAR_AFTER = 28
"""Days after which one sees a customer again because one is nearby anyway."""

SOON = 28
"""Who is visited within so many days is proposed after the others."""

WORKDAYS = range(5)
"""On these a visit is booked in this week, so that it counts; later trips are waited for at its end only."""

BOOKED = 14
"""Who is visited by so many days after this week is not proposed."""


@dataclass(frozen=True, slots=True)
class CustomerDue:
    """A C customer that is not seen this week.

    ``last_visit`` None is never; ``trip`` is one of this week that comes near it, None for none; ``booked``
    the day of a visit that is planned soon.
    """

    customer: str
    name: str
    last_visit: date | None
    trip: Trip | None = None
    booked: date | None = None


@dataclass(frozen=True)
class CVisits:
    """Visits to different C customers in the ISO week of today, done or planned.

    ``member`` is the name of whom they are counted for, "" for everybody; ``by_member`` are then the
    names of who visited somebody, with how many. ``due`` proposes whom to see, as many as are missing.
    ``unseen`` of ``total`` C customers were not visited for ``unseen_days``.
    """

    visited: frozenset[str]
    wanted: int
    member: str
    by_member: tuple[tuple[str, int], ...]
    due: tuple[CustomerDue, ...]
    unseen: int
    total: int
    unseen_days: int
    why: Why = field(repr=False)

    @property
    def count(self) -> int:
        return len(self.visited)


def c_visits(session: Session, whose: Whose, today: date, trips: Sequence[Trip] = ()) -> CVisits:
    """Different C customers seen or to be seen this ISO week; ``trips`` are those ahead, by time."""
    known = method(session)
    monday = today - timedelta(days=today.weekday())
    sunday = monday + timedelta(days=6)
    week = _visits(session, monday, sunday, today)
    names: dict[str, str] = {
        row[0]: row[1] for row in session.execute(select(TeamMember.key, TeamMember.name))
    }
    visits = list(_by_member(session, week))
    by_member = counters.c_visits(visits, today, known)
    if whose.member is not None:
        counted = by_member.get(whose.member) or c_visits_of((), known)
    else:
        counted = c_visits_of({entry.customer for entry in week}, known)
    last = _last_visits(session, today)
    booked = _booked(session, today)
    general = {
        one.key: one for one in session.scalars(select(Customer).where(Customer.grade == Grade.GENERAL))
    }
    until = sunday if today.weekday() in WORKDAYS else date.max
    near = [trip for trip in trips if not trip.crowded and trip.entry.first <= until]
    due = [
        CustomerDue(key, one.name, last.get(key), _near(one, near, general.keys()), booked.get(key))
        for key, one in general.items()
    ]
    own = set(session.scalars(select(Customer.key).where(whose.customers)))
    soon = {key for key, day in booked.items() if day <= sunday + timedelta(days=BOOKED)}
    long_ago = today - timedelta(days=int(known.coverage_days))
    return CVisits(
        counted.customers,
        counted.wanted,
        names.get(whose.member or "", ""),
        tuple(sorted((names[key], one.count) for key, one in by_member.items() if key in names)),
        tuple(_proposed(due, counted.customers | soon, own, today)[: max(0, counted.wanted - counted.count)]),
        sum(one.last_visit is None or one.last_visit < long_ago for one in due),
        len(due),
        int(known.coverage_days),
        counted.why,
    )


def _proposed(
    due: Iterable[CustomerDue], seen: Collection[str], own: Collection[str], today: date
) -> list[CustomerDue]:
    """Who is near a trip and was not seen for weeks comes first, then the longest not seen.

    Other people's customers come after one's ``own``, and who is visited soon anyway comes last.
    """

    def order(one: CustomerDue) -> tuple[bool, bool, bool, date, str, str]:
        last = one.last_visit or date.min
        near = one.trip is not None and (one.last_visit is None or (today - last).days > NEAR_AFTER)
        return one.booked is not None, one.customer not in own, not near, last, one.name, one.customer

    return sorted((one for one in due if one.customer not in seen), key=order)


def _near(customer: Customer, trips: Sequence[Trip], general: Collection[str]) -> Trip | None:
    """The first trip to somebody else in the same city, else in the same region.

    Who goes to one of the ``general`` customers does not tour its region.
    """
    others = [trip for trip in trips if trip.entry.customer != customer.key]
    same_city = (trip for trip in others if customer.city and trip.city == customer.city)
    same_region = (
        trip
        for trip in others
        if customer.region and trip.region == customer.region and trip.entry.customer not in general
    )
    return next(same_city, None) or next(same_region, None)


def _visits(session: Session, first: date, last: date, today: date) -> list[ActivityEntry]:
    """The visits to C customers from ``first`` to ``last``, series as they take place."""
    begin, end = _midnight(first), _midnight(last + timedelta(days=1))
    wanted = (
        select(Activity)
        .join(Customer, Customer.key == Activity.customer_key)
        .where(
            Customer.grade == Grade.GENERAL,
            Activity.kind.in_(VISITS),
            Activity.state != ActivityState.CANCELLED,
            Activity.starts_at < end,
            or_(Activity.starts_at >= begin, Activity.recurrence.is_not(None)),
        )
    )
    found = taking_place(session, list(session.scalars(wanted)), begin, end, today)
    return [entry for entry in found if first <= entry.first <= last]


def _by_member(session: Session, visits: Sequence[ActivityEntry]) -> Iterable[Visit]:
    """A visit for its owner and for each of ours who comes along."""
    keys = {entry.series or entry.key for entry in visits} | {entry.key for entry in visits}
    with_whom: dict[str, set[str]] = {}
    for activity, member in session.execute(
        select(ActivityParticipant.activity_key, ActivityParticipant.member_key).where(
            ActivityParticipant.activity_key.in_(keys), ActivityParticipant.member_key.is_not(None)
        )
    ):
        with_whom.setdefault(activity, set()).add(str(member))
    for entry in visits:
        members = with_whom.get(entry.key) or with_whom.get(entry.series or "") or set()
        for member in members | ({entry.owner} if entry.owner else set()):
            yield Visit(member, entry.customer, entry.first)


def _last_visits(session: Session, today: date) -> Mapping[str, date]:
    """When each customer was visited last, by key; what nobody closed counts as visited."""
    rows = session.execute(
        select(Activity.customer_key, func.max(Activity.starts_at))
        .where(
            Activity.kind.in_(VISITS),
            Activity.state != ActivityState.CANCELLED,
            Activity.starts_at < _midnight(today),
        )
        .group_by(Activity.customer_key)
    )
    return {row[0]: row[1].date() for row in rows}


def _booked(session: Session, today: date) -> Mapping[str, date]:
    """The next visit that is planned to each customer, by key."""
    found: dict[str, date] = {}
    for entry in _visits(session, today, today + timedelta(days=SOON), today):
        if entry.state is ActivityState.PLANNED:
            found.setdefault(entry.customer, entry.first)
    return found


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time())
