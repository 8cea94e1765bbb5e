"""The customer's departments, a tree."""

from __future__ import annotations

from sqlalchemy import CheckConstraint
from sqlalchemy.orm import Mapped

from models.base import Record, reference


class Department(Record):
    """A part of the customer's organisation; ``relevance`` to our sale is 1–3."""

    __tablename__ = "department"
    __table_args__ = (
        CheckConstraint("relevance BETWEEN 1 AND 3", name="relevance"),
        CheckConstraint("key <> parent_key", name="own_parent"),
    )

    customer_key: Mapped[str] = reference("customer", "delete")
    parent_key: Mapped[str | None] = reference("department", "clear", nullable=True)
    name: Mapped[str]
    relevance: Mapped[int | None]
    notes: Mapped[str | None]
