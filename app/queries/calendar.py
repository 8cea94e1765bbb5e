"""Activities and plan items as a calendar shows them, of one customer or of all."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.almanac.occurrence_key import occurrence_key
from app.method.plan_state import is_overdue
from app.queries.chunks import chunks
from app.queries.day_marks import DayMark, day_marks
from app.queries.occurrences import Series, series_by_stand_in, series_of
from models.activity import Activity, ActivityParticipant
from models.customer import Customer
from models.plan import PlanItem
from models.stakeholder import Stakeholder
from models.team import TeamMember
from models.values import ActivityKind, ActivityState, Dimension, Level, PlanState


@dataclass(frozen=True, slots=True)
class ActivityEntry:
    """An activity. ``first`` and ``last`` are the days it touches, both included.

    ``dimension`` is that of the plan item which it serves, None when it serves none. ``people`` are the
    names of the customer's people who take part. ``overdue``: it is past and nobody said how it went.
    ``series`` is the key of the series that it is one of; its own key is then that of an occurrence
    (see ``app.almanac.occurrence_key``), or of the row that stands for one. Its times are on the wall
    clock of ``time_zone``, or of wherever one is.
    """

    key: str
    customer: str
    customer_name: str
    title: str
    kind: ActivityKind
    state: ActivityState
    starts_at: datetime
    ends_at: datetime
    all_day: bool
    owner: str | None
    owner_name: str
    people: tuple[str, ...]
    dimension: Dimension | None
    overdue: bool
    series: str | None = None
    time_zone: str | None = None

    @property
    def first(self) -> date:
        return self.starts_at.date()

    @property
    def last(self) -> date:
        return last_day(self.starts_at, self.ends_at)

    @property
    def rank(self) -> str:
        """Order within a day: whole days first, then by time."""
        return "" if self.all_day else f"{self.starts_at.hour:02}:{self.starts_at.minute:02}"


@dataclass(frozen=True, slots=True)
class PlanEntry:
    """A plan item, on the day when it is due; ``person`` is who it is about, "" for none."""

    key: str
    customer: str
    customer_name: str
    title: str
    dimension: Dimension
    state: PlanState
    due_on: date | None
    from_level: Level | None
    to_level: Level | None
    owner: str | None
    owner_name: str
    person: str
    progress: int
    overdue: bool

    @property
    def first(self) -> date:
        """The due date; only for entries that have one."""
        assert self.due_on is not None
        return self.due_on

    @property
    def last(self) -> date:
        return self.first

    @property
    def rank(self) -> str:
        """Plan items stand below the activities of their day."""
        return "~"


Entry = ActivityEntry | PlanEntry


@dataclass(frozen=True)
class Calendar:
    """What there is from ``first`` to ``last``, by day; ``undated`` plan items have no due date.

    ``marks`` are what one should know of a day without it being work: birthdays, memorable dates,
    contacts that are due.
    """

    first: date
    last: date
    activities: tuple[ActivityEntry, ...]
    items: tuple[PlanEntry, ...]
    undated: tuple[PlanEntry, ...] = ()
    marks: tuple[DayMark, ...] = ()

    @property
    def entries(self) -> tuple[Entry, ...]:
        """Everything with a day, in order of days."""
        return tuple(sorted((*self.activities, *self.items), key=lambda e: (e.first, e.rank, e.key)))


def calendar(
    session: Session,
    first: date,
    last: date,
    *,
    customer: str | None = None,
    member: str | None = None,
    today: date,
) -> Calendar:
    """The entries that touch the days ``first`` to ``last``, both included; series as they take place.

    ``customer`` keeps those of one customer, ``member`` those that one of our people owns or takes
    part in. Undated items are the open ones only.
    """
    items = select(PlanItem)
    if customer is not None:
        items = items.where(PlanItem.customer_key == customer)
    if member is not None:
        items = items.where(PlanItem.owner_key == member)
    due = items.where(PlanItem.due_on.between(first, last))
    undated = [item for item in session.scalars(items.where(PlanItem.due_on.is_(None))) if item.state.is_open]
    return Calendar(
        first,
        last,
        activities_between(session, first, last, customer=customer, member=member, today=today),
        plan_entries(session, list(session.scalars(due)), today),
        plan_entries(session, undated, today),
        day_marks(session, first, last, customer=customer, member=member, today=today),
    )


def activities_between(
    session: Session,
    first: date,
    last: date,
    *,
    customer: str | None = None,
    member: str | None = None,
    today: date,
) -> tuple[ActivityEntry, ...]:
    """The activities alone that ``calendar`` has of the same days."""
    begin, end = datetime.combine(first, time()), datetime.combine(last + timedelta(days=1), time())
    wanted = select(Activity).where(
        Activity.starts_at < end, (Activity.ends_at >= begin) | Activity.recurrence.is_not(None)
    )
    if customer is not None:
        wanted = wanted.where(Activity.customer_key == customer)
    if member is not None:
        taking_part = select(ActivityParticipant.activity_key).where(ActivityParticipant.member_key == member)
        wanted = wanted.where((Activity.owner_key == member) | Activity.key.in_(taking_part))
    found = taking_place(session, list(session.scalars(wanted)), begin, end, today)
    return tuple(entry for entry in found if entry.last >= first)


def taking_place(
    session: Session, activities: Sequence[Activity], begin: datetime, end: datetime, today: date
) -> tuple[ActivityEntry, ...]:
    """``activities`` as entries by time, each series as what it has from ``begin`` to before ``end``."""
    series = series_of(session, activities)
    found = []
    for entry in activity_entries(session, activities, today):
        repeats = series.get(entry.key)
        if repeats is None:
            found.append(entry)
        else:
            found += occurrence_entries(entry, repeats, begin, end, today)
    return tuple(sorted(found, key=lambda entry: (entry.starts_at, entry.key)))


def occurrence_entries(
    entry: ActivityEntry, series: Series, begin: datetime, end: datetime, today: date
) -> Iterator[ActivityEntry]:
    """What a series has that touches the time from ``begin`` to before ``end``, ``entry`` being the series.

    Cancelling a series cancels all of it; otherwise an occurrence is planned until it has its own row.
    """
    length = entry.ends_at - entry.starts_at
    later = ActivityState.CANCELLED if entry.state is ActivityState.CANCELLED else ActivityState.PLANNED
    earliest = max(begin, datetime.min + length) - length
    for start in series.starts(earliest, end):
        state = entry.state if start == entry.starts_at else later
        ends_at = start + length
        yield replace(
            entry,
            key=occurrence_key(entry.key, start),
            starts_at=start,
            ends_at=ends_at,
            state=state,
            overdue=state is ActivityState.PLANNED and last_day(start, ends_at) < today,
            series=entry.key,
        )


def activity_entries(
    session: Session, activities: Sequence[Activity], today: date
) -> tuple[ActivityEntry, ...]:
    """``activities`` with the names that they mention, by time; a series is one entry."""
    customers = _names(session, Customer, (one.customer_key for one in activities))
    owners = _names(session, TeamMember, (one.owner_key for one in activities))
    stands_for = series_by_stand_in(session, [one.key for one in activities])
    series = {key: found.series for key, found in stands_for.items()}
    keys = {one.key for one in activities} | set(series.values())
    people: dict[str, list[str]] = {}
    dimensions: dict[str, Dimension] = {}
    for chunk in chunks(keys):
        for activity, name in session.execute(
            select(ActivityParticipant.activity_key, Stakeholder.name)
            .join(Stakeholder, Stakeholder.key == ActivityParticipant.stakeholder_key)
            .where(ActivityParticipant.activity_key.in_(chunk))
            .order_by(ActivityParticipant.key)
        ):
            people.setdefault(activity, []).append(name)
        served = select(PlanItem.activity_key, PlanItem.dimension).where(PlanItem.activity_key.in_(chunk))
        for served_by, dimension in session.execute(served.order_by(PlanItem.key.desc())):
            dimensions[str(served_by)] = dimension
    found = (
        ActivityEntry(
            one.key,
            one.customer_key,
            customers.get(one.customer_key, ""),
            one.title,
            one.kind,
            one.state,
            one.starts_at,
            one.ends_at,
            one.all_day,
            one.owner_key,
            owners.get(one.owner_key or "", ""),
            tuple(people.get(one.key, ())),
            dimensions.get(one.key) or dimensions.get(series.get(one.key, "")),
            one.state is ActivityState.PLANNED and last_day(one.starts_at, one.ends_at) < today,
            series.get(one.key),
            one.time_zone,
        )
        for one in activities
    )
    return tuple(sorted(found, key=lambda entry: (entry.starts_at, entry.key)))


def plan_entries(session: Session, items: Sequence[PlanItem], today: date) -> tuple[PlanEntry, ...]:
    """``items`` with the names that they mention, by due date; those without one come last."""
    customers = _names(session, Customer, (item.customer_key for item in items))
    owners = _names(session, TeamMember, (item.owner_key for item in items))
    people = _names(session, Stakeholder, (item.stakeholder_key for item in items))
    found = (
        PlanEntry(
            item.key,
            item.customer_key,
            customers.get(item.customer_key, ""),
            item.title,
            item.dimension,
            item.state,
            item.due_on,
            item.from_level,
            item.to_level,
            item.owner_key,
            owners.get(item.owner_key or "", ""),
            people.get(item.stakeholder_key or "", ""),
            item.progress,
            is_overdue(item.state, item.due_on, today),
        )
        for item in items
    )
    return tuple(sorted(found, key=lambda entry: (entry.due_on or date.max, entry.key)))


def last_day(starts_at: datetime, ends_at: datetime) -> date:
    """The last day that an activity touches; its end is exclusive, so midnight belongs to the day before."""
    return max(starts_at, ends_at - timedelta(microseconds=1)).date()


def _names(
    session: Session,
    kind: type[Customer] | type[TeamMember] | type[Stakeholder],
    keys: Iterable[str | None],
) -> dict[str, str]:
    wanted = {key for key in keys if key is not None}
    found: dict[str, str] = {}
    for chunk in chunks(wanted):
        found.update(
            (row[0], row[1])
            for row in session.execute(select(kind.key, kind.name).where(kind.key.in_(chunk)))
        )
    return found
