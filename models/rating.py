"""Ratings of people: opinions with evidence. Nothing is overwritten; the newest counts."""

from __future__ import annotations

from datetime import date

from sqlalchemy import Index, String
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Record, reference
from models.values import Confidence, RatingKind


class Rating(Record):
    """One statement about one person; ``value`` is the value of a member of ``kind.scale``.

    The newest by ``rated_on``, then by key, counts. ``plan_item_key`` marks a level that was obtained
    through a verified plan item. ``quote`` is what the person said, word for word.
    """

    __tablename__ = "rating"
    __table_args__ = (Index("ix_rating_newest", "stakeholder_key", "kind", "rated_on", "key"),)

    stakeholder_key: Mapped[str] = reference("stakeholder", "delete")
    kind: Mapped[RatingKind]
    value: Mapped[str] = mapped_column(String(8))
    rated_on: Mapped[date]
    author: Mapped[str | None]
    confidence: Mapped[Confidence | None]
    evidence: Mapped[str | None]
    activity_key: Mapped[str | None] = reference("activity", "clear", nullable=True)
    source_key: Mapped[str | None] = reference("source", "clear", nullable=True)
    plan_item_key: Mapped[str | None] = reference("plan_item", "clear", nullable=True)
    quote: Mapped[str | None]
