"""What the form of a plan item shows beside its fields: its way so far, and what one can choose."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.queries.approval import LaterChange, later_changes
from app.queries.support import SupportRow, requests_of
from app.queries.team import TRIANGLE, assigned
from models.activity import Activity
from models.plan import PlanItem
from models.team import TeamMember
from models.values import ActivityKind, ActivityState, PlanState, TeamRole

BACK, AHEAD = timedelta(days=180), timedelta(days=366)
"""How far from today activities are offered as those that serve an item."""


@dataclass(frozen=True, slots=True)
class Meeting:
    """An activity that can serve an item."""

    key: str
    title: str
    kind: ActivityKind
    on: date


@dataclass(frozen=True, slots=True)
class Owner:
    """One of our people who can own an item; ``role`` is that for this customer, None outside its team."""

    key: str
    name: str
    role: TeamRole | None
    title: str


@dataclass(frozen=True)
class ItemFacts:
    """``changes``: what reads otherwise than when it was approved. ``reason``: why it was proposed."""

    key: str
    reason: str
    return_reason: str
    days: dict[PlanState, date]
    approved_by: str
    changes: tuple[LaterChange, ...]
    owners: tuple[Owner, ...]
    meetings: tuple[Meeting, ...]
    requests: tuple[SupportRow, ...]


def item_facts(session: Session, key: str, today: date) -> ItemFacts | None:
    """The facts of one item, None when it is no longer in the book."""
    item = session.get(PlanItem, key)
    if item is None:
        return None
    days = {
        PlanState.SUBMITTED: item.submitted_on,
        PlanState.APPROVED: item.approved_on,
        PlanState.DONE: item.done_on,
        PlanState.VERIFIED: item.verified_on,
        PlanState.CANCELLED: item.cancelled_on,
    }
    return ItemFacts(
        key,
        item.reason or "",
        (item.return_reason or "") if item.state is PlanState.DRAFT else "",
        {state: day for state, day in days.items() if day is not None},
        item.approved_by or "",
        later_changes(session, key),
        owners(session, item.customer_key, today),
        _meetings(session, item, today),
        requests_of(session, key, today),
    )


def owners(session: Session, customer: str, today: date) -> tuple[Owner, ...]:
    """Our active people: the iron triangle of the customer first, then its team, then everybody else."""
    roles: dict[str, TeamRole] = {}
    for one in assigned(session, customer, today):
        if not one.ended:
            roles.setdefault(one.member, one.role)
    found = [
        Owner(one.key, one.name, roles.get(one.key), one.title or "")
        for one in session.scalars(select(TeamMember).where(TeamMember.active))
    ]

    def order(owner: Owner) -> tuple[int, str, str]:
        if owner.role is None:
            return len(TRIANGLE) + 1, owner.name, owner.key
        place = TRIANGLE.index(owner.role) if owner.role in TRIANGLE else len(TRIANGLE)
        return place, owner.name, owner.key

    return tuple(sorted(found, key=order))


def lacks_evidence(session: Session, key: str) -> bool:
    """Verifying the item would change a level, and nothing is written that shows it."""
    item = session.get(PlanItem, key)
    return item is not None and wants_evidence(item)


def wants_evidence(item: PlanItem) -> bool:
    """As ``lacks_evidence``, of a row at hand."""
    return item.stakeholder_key is not None and item.to_level is not None and not item.evidence


def _meetings(session: Session, item: PlanItem, today: date) -> tuple[Meeting, ...]:
    """The activities of the customer around today, nearest first, and the one that serves the item."""
    noon = datetime.combine(today, time(12))
    near = select(Activity).where(
        Activity.customer_key == item.customer_key,
        Activity.state != ActivityState.CANCELLED,
        Activity.starts_at.between(noon - BACK, noon + AHEAD),
    )
    found = {one.key: one for one in session.scalars(near)}
    if item.activity_key is not None and item.activity_key not in found:
        serving = session.get(Activity, item.activity_key)
        if serving is not None:
            found[serving.key] = serving
    nearest = sorted(found.values(), key=lambda one: (abs(one.starts_at - noon), one.key))
    return tuple(Meeting(one.key, one.title, one.kind, one.starts_at.date()) for one in nearest)
