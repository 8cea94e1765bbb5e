"""One activity or plan item in full, and whom and what one can choose for it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.queries.calendar import ActivityEntry, PlanEntry, activity_entries, plan_entries
from models.activity import Activity, ActivityParticipant
from models.customer import Customer
from models.department import Department
from models.plan import PlanItem
from models.stakeholder import Stakeholder
from models.team import TeamMember
from models.values import Support


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
    """An activity with all its fields; ``people`` and ``members`` are keys, in the order added."""

    entry: ActivityEntry
    place: str
    purpose: str
    summary: str
    quality: int | None
    people: tuple[str, ...]
    members: tuple[str, ...]

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
    """The activity or plan item of that key, None when there is none (any more)."""
    activity = session.get(Activity, key)
    if activity is not None:
        return _activity(session, activity, today)
    item = session.get(PlanItem, key)
    return _item(session, item, today) if item is not None else None


def _activity(session: Session, activity: Activity, today: date) -> ActivityDetails:
    taking_part = session.scalars(
        select(ActivityParticipant)
        .where(ActivityParticipant.activity_key == activity.key)
        .order_by(ActivityParticipant.key)
    ).all()
    [entry] = activity_entries(session, [activity], today)
    return ActivityDetails(
        entry,
        activity.place or "",
        activity.purpose or "",
        activity.summary or "",
        activity.quality,
        tuple(one.stakeholder_key for one in taking_part if one.stakeholder_key is not None),
        tuple(one.member_key for one in taking_part if one.member_key is not None),
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
