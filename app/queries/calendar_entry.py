"""One activity or plan item in full, and whom and what one can choose for it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.almanac.occurrence_key import read_occurrence_key
from app.almanac.rule import Rule
from app.queries.calendar import (
    ActivityEntry,
    PlanEntry,
    activity_entries,
    occurrence_entries,
    plan_entries,
)
from app.queries.occurrences import series_of, series_rule
from models.activity import Activity, ActivityParticipant
from models.customer import Customer
from models.department import Department
from models.plan import PlanItem
from models.stakeholder import Stakeholder
from models.team import TeamMember
from models.values import Support, VisitDirection


@dataclass(frozen=True, slots=True)
class Option:
    """Something that can be chosen; ``note`` tells two of one name apart (a title, a role)."""

    key: str
    name: str
    note: str = ""

    @property
    def text(self) -> str:
        return f"{self.name} · {self.note}" if self.note else self.name


@dataclass(frozen=True)
class Options:
    """The people and departments of a customer, its activities, and our own people, by name."""

    people: tuple[Option, ...]
    departments: tuple[Option, ...]
    members: tuple[Option, ...]


@dataclass(frozen=True)
class ActivityDetails:
    """An activity with all its fields; ``people`` and ``members`` are keys, in the order added.

    ``items`` (key, title) are the plan items that it serves. ``currency`` is the customer's unless the
    activity has its own. Of a series: ``rule`` is how it repeats, and ``series_first`` the day of its
    first occurrence.
    """

    entry: ActivityEntry
    place: str
    purpose: str
    summary: str
    quality: int | None
    people: tuple[str, ...]
    members: tuple[str, ...]
    direction: VisitDirection | None
    preparation: str
    agenda: str
    standard: str
    follow_up: str
    cost: Decimal | None
    currency: str
    reminder_minutes: int | None
    time_zone: str | None
    items: tuple[tuple[str, str], ...]
    rule: Rule | None = None
    series_first: date | None = None

    @property
    def starts_at(self) -> datetime:
        return self.entry.starts_at


@dataclass(frozen=True)
class PlanDetails:
    """A plan item with all its fields."""

    entry: PlanEntry
    person: str | None
    department: str | None
    activity: str | None
    support: Support | None
    weight: float
    acceptance: str
    evidence: str
    cancel_reason: str
    approved_on: date | None
    done_on: date | None
    verified_on: date | None
    cancelled_on: date | None


def entry_details(session: Session, key: str, today: date) -> ActivityDetails | PlanDetails | None:
    """The activity or plan item of that key, None when there is none (any more).

    The key of an occurrence gives the activity as it is then, also when a row stands for it by now; that
    of a series the series as a whole.
    """
    occurrence = read_occurrence_key(key)
    activity = session.get(Activity, key if occurrence is None else occurrence.series)
    if activity is not None:
        [entry] = activity_entries(session, [activity], today)
        if occurrence is None:
            return _activity(session, activity, entry)
        return _occurrence(session, activity, entry, occurrence.start, today)
    item = session.get(PlanItem, key)
    return _item(session, item, today) if item is not None else None


def _occurrence(
    session: Session, activity: Activity, entry: ActivityEntry, start: datetime, today: date
) -> ActivityDetails | PlanDetails | None:
    series = series_of(session, [activity]).get(activity.key)
    if series is None:
        return None
    stand_in = series.replaced.get(start)
    if stand_in is not None:
        return entry_details(session, stand_in, today)
    end = start + timedelta(microseconds=1)
    found = (one for one in occurrence_entries(entry, series, start, end, today) if one.starts_at == start)
    return next((_activity(session, activity, one) for one in found), None)


def _activity(session: Session, activity: Activity, entry: ActivityEntry) -> ActivityDetails:
    taking_part = session.scalars(
        select(ActivityParticipant)
        .where(ActivityParticipant.activity_key == activity.key)
        .order_by(ActivityParticipant.key)
    ).all()
    served = session.scalars(
        select(PlanItem).where(PlanItem.activity_key == activity.key).order_by(PlanItem.due_on, PlanItem.key)
    )
    series = activity if entry.series is None else session.get(Activity, entry.series)
    rule = series_rule(series) if series is not None else None
    return ActivityDetails(
        entry,
        activity.place or "",
        activity.purpose or "",
        activity.summary or "",
        activity.quality,
        tuple(one.stakeholder_key for one in taking_part if one.stakeholder_key is not None),
        tuple(one.member_key for one in taking_part if one.member_key is not None),
        activity.direction,
        activity.preparation or "",
        activity.agenda or "",
        activity.standard or "",
        activity.follow_up or "",
        activity.cost,
        activity.currency or session.get_one(Customer, activity.customer_key).currency or "",
        activity.reminder_minutes,
        activity.time_zone,
        tuple((item.key, item.title) for item in served),
        rule,
        series.starts_at.date() if series is not None and rule is not None else None,
    )


def _item(session: Session, item: PlanItem, today: date) -> PlanDetails:
    [entry] = plan_entries(session, [item], today)
    return PlanDetails(
        entry,
        item.stakeholder_key,
        item.department_key,
        item.activity_key,
        item.support,
        item.weight,
        item.acceptance or "",
        item.evidence or "",
        item.cancel_reason or "",
        item.approved_on,
        item.done_on,
        item.verified_on,
        item.cancelled_on,
    )


def options(session: Session, customer: str) -> Options:
    """Whom one can choose at a customer; people who left are not offered."""
    people = session.scalars(
        select(Stakeholder)
        .where(Stakeholder.customer_key == customer, Stakeholder.left_on.is_(None))
        .order_by(Stakeholder.name, Stakeholder.key)
    )
    departments = session.scalars(
        select(Department)
        .where(Department.customer_key == customer)
        .order_by(Department.name, Department.key)
    )
    return Options(
        tuple(Option(one.key, one.name, one.title or "") for one in people),
        tuple(Option(one.key, one.name) for one in departments),
        members(session),
    )


def members(session: Session) -> tuple[Option, ...]:
    """Our own people who are active, by name."""
    found = session.scalars(
        select(TeamMember).where(TeamMember.active).order_by(TeamMember.name, TeamMember.key)
    )
    return tuple(Option(one.key, one.name, one.title or "") for one in found)


def customers(session: Session) -> tuple[Option, ...]:
    """All customers by name."""
    found = session.scalars(select(Customer).order_by(Customer.name, Customer.key))
    return tuple(Option(one.key, one.name) for one in found)


def anything_planned(session: Session, customer: str | None) -> bool:
    """Whether there is any activity or plan item, of one customer or at all."""
    for kind in (Activity, PlanItem):
        query = select(kind.key).limit(1)
        if customer is not None:
            query = query.where(kind.customer_key == customer)
        if session.scalar(query) is not None:
            return True
    return False
