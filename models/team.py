"""Our own people and which customers they work for (row 46)."""

from __future__ import annotations

from datetime import date

from sqlalchemy import CheckConstraint
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Record, reference
from models.values import TeamRole


class TeamMember(Record):
    __tablename__ = "team_member"

    name: Mapped[str]
    role: Mapped[TeamRole]
    title: Mapped[str | None]
    email: Mapped[str | None]
    phone: Mapped[str | None]
    active: Mapped[bool] = mapped_column(default=True)


class TeamAssignment(Record):
    """A member works for a customer in ``role``, with ``share`` of the time in per cent.

    ``duties`` say in words what the member answers for.
    """

    __tablename__ = "team_assignment"
    __table_args__ = (CheckConstraint("share BETWEEN 0 AND 100", name="share"),)

    customer_key: Mapped[str] = reference("customer", "delete")
    member_key: Mapped[str] = reference("team_member", "delete")
    role: Mapped[TeamRole]
    share: Mapped[float | None]
    since: Mapped[date | None]
    until: Mapped[date | None]
    duties: Mapped[str | None]
