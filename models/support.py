"""Support requests 呼唤炮火 (row 48): the front line calls, the back office answers, the caller rates."""

from __future__ import annotations

from datetime import date

from sqlalchemy import CheckConstraint
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Record, reference
from models.values import SupportState


class SupportRequest(Record):
    """``owner_key`` answers it; ``rating`` is 1–5, given by who raised it."""

    __tablename__ = "support_request"
    __table_args__ = (CheckConstraint("rating BETWEEN 1 AND 5", name="rating"),)

    customer_key: Mapped[str] = reference("customer", "delete")
    plan_item_key: Mapped[str | None] = reference("plan_item", "clear", nullable=True)
    activity_key: Mapped[str | None] = reference("activity", "clear", nullable=True)
    raised_by_key: Mapped[str | None] = reference("team_member", "clear", nullable=True)
    owner_key: Mapped[str | None] = reference("team_member", "clear", nullable=True)
    title: Mapped[str]
    text: Mapped[str | None]
    state: Mapped[SupportState] = mapped_column(default=SupportState.RAISED)
    due_on: Mapped[date | None]
    raised_on: Mapped[date]
    accepted_on: Mapped[date | None]
    delivered_on: Mapped[date | None]
    rated_on: Mapped[date | None]
    rating: Mapped[int | None]
    comment: Mapped[str | None]
