"""Who works for a customer, as what, with how much of the time, and for which duties (row 46)."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.errors import UserError
from app.operations import deletion
from app.operations.moments import require_day
from app.operations.records import assign, find
from app.text import Text
from app.transactions import today
from models.customer import Customer
from models.team import TeamAssignment, TeamMember
from models.values import TeamRole


def add_to_team(
    session: Session,
    customer: str,
    member: str,
    role: TeamRole | None = None,
    *,
    share: float | None = None,
    duties: str | None = None,
    since: date | None = None,
) -> str:
    """Let one of our people work for a customer, as ``role`` or as what they are; returns the key.

    Raises:
        UserError: the member works for the customer in that role already, or a value is out of range.
    """
    find(session, Customer, customer)
    who = find(session, TeamMember, member)
    role = role or who.role
    same = select(TeamAssignment.key).where(
        TeamAssignment.customer_key == customer,
        TeamAssignment.member_key == member,
        TeamAssignment.role == role,
        TeamAssignment.until.is_(None),
    )
    if session.scalar(same) is not None:
        raise UserError(Text("{name} works for this customer in this role already.", name=who.name))
    assignment = TeamAssignment(customer_key=customer, member_key=member, role=role)
    session.add(assignment)
    session.flush()
    since = since or today(session)
    set_assignment_fields(session, assignment.key, share=share, duties=duties, since=since)
    return assignment.key


def set_assignment_fields(session: Session, key: str, /, **fields: Any) -> None:
    """Set plain fields: role, share (0–100 % of the time), duties, since, until.

    Raises:
        UserError: a share outside 0–100, a day out of reach, or an end before the beginning.
    """
    share = fields.get("share")
    if share is not None and not 0 <= share <= 100:
        raise UserError(Text("A share of time goes from 0 to 100 %. Choose a number in between."))
    for name in ("since", "until"):
        if fields.get(name) is not None:
            require_day(fields[name])
    row = assign(session, TeamAssignment, key, **fields)
    if row.since is not None and row.until is not None and row.until < row.since:
        raise UserError(Text("This ends before it begins. Correct one of the two dates."))


def take_from_team(session: Session, *keys: str) -> None:
    """Forget assignments that were slips; who worked here and leaves gets an ``until`` instead."""
    deletion.delete(session, TeamAssignment, *keys)
