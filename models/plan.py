"""The relationship plan 客户关系规划."""

from __future__ import annotations

from datetime import date

from sqlalchemy import CheckConstraint
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Record, reference
from models.values import Dimension, Level, PlanState, Support


class PlanItem(Record):
    """What we mean to move, by when. ``weight`` counts in plan completion, ``progress`` is 0–100 %.

    The four dates are those of the states; a level changes only when the item is done *and* verified.
    """

    __tablename__ = "plan_item"
    __table_args__ = (
        CheckConstraint("weight > 0", name="weight"),
        CheckConstraint("progress BETWEEN 0 AND 100", name="progress"),
    )

    customer_key: Mapped[str] = reference("customer", "delete")
    stakeholder_key: Mapped[str | None] = reference("stakeholder", "clear", nullable=True)
    department_key: Mapped[str | None] = reference("department", "clear", nullable=True)
    activity_key: Mapped[str | None] = reference("activity", "clear", nullable=True)
    owner_key: Mapped[str | None] = reference("team_member", "clear", nullable=True)
    dimension: Mapped[Dimension]
    state: Mapped[PlanState] = mapped_column(default=PlanState.DRAFT)
    title: Mapped[str]
    from_level: Mapped[Level | None]
    to_level: Mapped[Level | None]
    support: Mapped[Support | None]
    weight: Mapped[float] = mapped_column(default=1.0)
    progress: Mapped[int] = mapped_column(default=0)
    due_on: Mapped[date | None] = mapped_column(index=True)
    acceptance: Mapped[str | None]
    evidence: Mapped[str | None]
    cancel_reason: Mapped[str | None]
    approved_on: Mapped[date | None]
    done_on: Mapped[date | None]
    verified_on: Mapped[date | None]
    cancelled_on: Mapped[date | None]
