"""Influence lines 影响线 between people of a customer."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, UniqueConstraint
from sqlalchemy.orm import Mapped

from models.base import Record, reference
from models.values import LineKind


class InfluenceLine(Record):
    """A line from one person to another; reporting lines run to the manager. ``strength`` is 1–3."""

    __tablename__ = "influence_line"
    __table_args__ = (
        CheckConstraint("from_key <> to_key", name="own_line"),
        CheckConstraint("strength BETWEEN 1 AND 3", name="strength"),
        UniqueConstraint("from_key", "to_key", "kind"),
    )

    customer_key: Mapped[str] = reference("customer", "delete")
    from_key: Mapped[str] = reference("stakeholder", "delete")
    to_key: Mapped[str] = reference("stakeholder", "delete")
    kind: Mapped[LineKind]
    strength: Mapped[int | None]
    note: Mapped[str | None]
