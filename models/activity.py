"""Activities 接触活动: what we do with the customer, planned and done."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import CheckConstraint
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Record, reference
from models.values import ActivityKind, ActivityState


class Activity(Record):
    """A visit, call or event. Times are wall-clock times at the place, without a zone.

    ``ends_at`` is exclusive; an all-day activity runs from midnight to midnight. ``quality`` is 1–5,
    judged after the event.
    """

    __tablename__ = "activity"
    __table_args__ = (
        CheckConstraint("starts_at <= ends_at", name="order"),
        CheckConstraint("quality BETWEEN 1 AND 5", name="quality"),
    )

    customer_key: Mapped[str] = reference("customer", "delete")
    owner_key: Mapped[str | None] = reference("team_member", "clear", nullable=True)
    kind: Mapped[ActivityKind]
    state: Mapped[ActivityState] = mapped_column(default=ActivityState.PLANNED)
    title: Mapped[str]
    starts_at: Mapped[datetime] = mapped_column(index=True)
    ends_at: Mapped[datetime]
    all_day: Mapped[bool] = mapped_column(default=False)
    place: Mapped[str | None]
    purpose: Mapped[str | None]
    summary: Mapped[str | None]
    quality: Mapped[int | None]


class ActivityParticipant(Record):
    """Takes part in an activity: one of the customer's people or one of ours, never both."""

    __tablename__ = "activity_participant"
    __table_args__ = (
        CheckConstraint("(stakeholder_key IS NULL) <> (member_key IS NULL)", name="one_person"),
    )

    activity_key: Mapped[str] = reference("activity", "delete")
    stakeholder_key: Mapped[str | None] = reference("stakeholder", "delete", nullable=True)
    member_key: Mapped[str | None] = reference("team_member", "delete", nullable=True)
