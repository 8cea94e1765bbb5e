"""The relationship plan 客户关系规划, and templates of good practice."""

from __future__ import annotations

from datetime import date

from sqlalchemy import CheckConstraint
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Record, reference
from models.values import (
    ActivityKind,
    Dimension,
    Grade,
    Level,
    PlanState,
    Rank,
    Role,
    Support,
    TeamRole,
)


class PlanItem(Record):
    """What we mean to move, by when. ``weight`` counts in plan completion, ``progress`` is 0–100 %.

    The dates are those of the states; a level changes only when the item is done *and* verified.
    ``rule`` says which gap an item answers, as the generator names it ("key-level:…"), and ``reason``
    why, in a sentence; both are null for what a person thought of. ``approvals`` counts how often it was
    approved, ``return_reason`` is why it was sent back to draft the last time.
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
    rule: Mapped[str | None]
    reason: Mapped[str | None]
    submitted_on: Mapped[date | None]
    approved_by: Mapped[str | None]
    return_reason: Mapped[str | None]
    approvals: Mapped[int | None]


class PlanTemplate(Record):
    """Good practice of our own, for customers of ``grade`` (null: of any)."""

    __tablename__ = "plan_template"

    name: Mapped[str]
    grade: Mapped[Grade | None]
    notes: Mapped[str | None]


class PlanTemplateItem(Record):
    """What a template proposes: for whoever has ``role`` or ``rank``, due ``weeks`` after the start."""

    __tablename__ = "plan_template_item"
    __table_args__ = (
        CheckConstraint("weight > 0", name="weight"),
        CheckConstraint("weeks >= 0", name="weeks"),
    )

    template_key: Mapped[str] = reference("plan_template", "delete")
    position: Mapped[int] = mapped_column(default=0)
    title: Mapped[str]
    dimension: Mapped[Dimension]
    role: Mapped[Role | None]
    rank: Mapped[Rank | None]
    to_level: Mapped[Level | None]
    support: Mapped[Support | None]
    kind: Mapped[ActivityKind | None]
    owner_role: Mapped[TeamRole | None]
    weeks: Mapped[int | None]
    weight: Mapped[float] = mapped_column(default=1.0)
    acceptance: Mapped[str | None]
