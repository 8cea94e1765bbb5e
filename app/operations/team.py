"""Our own people: adding, describing, and taking out of active work."""

from __future__ import annotations

from typing import Any

from sqlalchemy.orm import Session

from app.operations.records import assign, find, require_name
from models.team import TeamMember
from models.values import TeamRole


def add_member(session: Session, name: str, role: TeamRole = TeamRole.ACCOUNT) -> str:
    """Add a colleague and return the key.

    Raises:
        UserError: no name.
    """
    member = TeamMember(name=require_name(name), role=role)
    session.add(member)
    return member.key


def set_member_fields(session: Session, /, member: str, **fields: Any) -> None:
    """Set plain fields: name, role, title, email, phone.

    Raises:
        UserError: an empty name.
    """
    assign(session, TeamMember, member, **fields)


def set_active(session: Session, member: str, active: bool) -> None:
    """Take a colleague out of active work, or back in. What they did stays."""
    find(session, TeamMember, member).active = active
