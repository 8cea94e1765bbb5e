"""Whose day it is: one of our people, or everybody."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import ColumnElement, or_, select, true
from sqlalchemy.orm import Session

from app.queries.team import member_named
from models.activity import Activity, ActivityParticipant
from models.customer import Customer
from models.team import TeamAssignment
from models.values import TeamRole


@dataclass(frozen=True)
class Whose:
    """``me`` is which of our people the user is, None when the book does not say; ``member`` whose things
    are asked for, None for everybody's. ``role`` is as whom the user acts, None for nobody in particular.
    """

    me: str | None = None
    member: str | None = None
    role: TeamRole | None = None

    @property
    def approves(self) -> bool:
        """What waits for a manager waits for the user."""
        return self.role in (None, TeamRole.MANAGER)

    @property
    def activities(self) -> ColumnElement[bool]:
        """Which activities: owned by the member, or with them."""
        if self.member is None:
            return true()
        taking_part = select(ActivityParticipant.activity_key).where(
            ActivityParticipant.member_key == self.member
        )
        return or_(Activity.owner_key == self.member, Activity.key.in_(taking_part))

    @property
    def customers(self) -> ColumnElement[bool]:
        """Which customers: those that the member owns or works for."""
        if self.member is None:
            return true()
        assigned = select(TeamAssignment.customer_key).where(TeamAssignment.member_key == self.member)
        return or_(Customer.owner_key == self.member, Customer.key.in_(assigned))

    def keeps(self, owner: str | None) -> bool:
        """Whether something of ``owner`` is asked for."""
        return self.member is None or owner == self.member


def whose_day(session: Session, author: str, role: TeamRole | None, everybody: bool) -> Whose:
    """The day of our one active person named ``author``; everybody's when there is none, or when asked."""
    me = member_named(session, author)
    return Whose(me, None if everybody else me, role)
