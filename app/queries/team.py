"""Our people around a customer: the iron triangle 铁三角 (row 46), and everybody else who works for it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.team import TeamAssignment, TeamMember
from models.values import TeamRole

TRIANGLE = (TeamRole.ACCOUNT, TeamRole.SOLUTION, TeamRole.FULFILMENT)
"""Who leads and answers for the relationship, the solution, the delivery."""


@dataclass(frozen=True, slots=True)
class Assigned:
    """A member who works for a customer in ``role``; ``share`` of the time in per cent.

    ``ended``: ``until`` lies before today.
    """

    key: str
    member: str
    name: str
    role: TeamRole
    share: float | None
    duties: str
    since: date | None
    until: date | None
    ended: bool


def member_named(session: Session, name: str) -> str | None:
    """The key of our one active person of that name; None when there is none, or there are several."""
    if not name:
        return None
    query = select(TeamMember.key).where(TeamMember.name == name, TeamMember.active).limit(2)
    found = session.scalars(query).all()
    return found[0] if len(found) == 1 else None


def assigned(session: Session, customer: str, today: date) -> tuple[Assigned, ...]:
    """Who works for a customer: the triangle first, who no longer does last, each by name."""
    query = (
        select(TeamAssignment, TeamMember.name)
        .join(TeamMember, TeamMember.key == TeamAssignment.member_key)
        .where(TeamAssignment.customer_key == customer)
    )
    found = [
        Assigned(
            one.key,
            one.member_key,
            name,
            one.role,
            one.share,
            one.duties or "",
            one.since,
            one.until,
            one.until is not None and one.until < today,
        )
        for one, name in session.execute(query)
    ]
    order = list(TeamRole)
    return tuple(sorted(found, key=lambda one: (one.ended, order.index(one.role), one.name, one.key)))
