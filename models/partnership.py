"""The organisational relationship 组织客户关系: opinions about it, agreements, innovation centres."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from sqlalchemy import JSON, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Record, reference
from models.values import AgreementKind, CustomerRatingKind, Grade, MarketType


class CustomerRating(Record):
    """One dated opinion about a customer; the newest of a kind by ``rated_on``, then key, counts.

    ``value`` is 1–5, satisfaction 0–10.
    """

    __tablename__ = "customer_rating"
    __table_args__ = (Index("ix_customer_rating_newest", "customer_key", "kind", "rated_on", "key"),)

    customer_key: Mapped[str] = reference("customer", "delete")
    activity_key: Mapped[str | None] = reference("activity", "clear", nullable=True)
    kind: Mapped[CustomerRatingKind]
    value: Mapped[float]
    rated_on: Mapped[date]
    author: Mapped[str | None]
    evidence: Mapped[str | None]


class Agreement(Record):
    """Strategic agreement 战略合作协议 (row 41); not signed yet while ``signed_on`` is null."""

    __tablename__ = "agreement"

    customer_key: Mapped[str] = reference("customer", "delete")
    activity_key: Mapped[str | None] = reference("activity", "clear", nullable=True)
    title: Mapped[str]
    kind: Mapped[AgreementKind]
    exclusive: Mapped[bool] = mapped_column(default=False)
    signed_on: Mapped[date | None]
    starts_on: Mapped[date | None]
    ends_on: Mapped[date | None]
    notes: Mapped[str | None]


class AgreementProject(Record):
    """A project that an agreement locks; ``amount`` in the customer's currency."""

    __tablename__ = "agreement_project"

    agreement_key: Mapped[str] = reference("agreement", "delete")
    name: Mapped[str]
    amount: Mapped[Decimal | None]
    due_on: Mapped[date | None]
    notes: Mapped[str | None]


class InnovationCentre(Record):
    """Joint innovation centre 联合创新中心 (row 42)."""

    __tablename__ = "innovation_centre"

    customer_key: Mapped[str] = reference("customer", "delete")
    name: Mapped[str]
    opened_on: Mapped[date | None]
    closed_on: Mapped[date | None]
    ip_terms: Mapped[str | None]
    notes: Mapped[str | None]


class InnovationTopic(Record):
    """What a centre works on, what came of it, and whose the property is."""

    __tablename__ = "innovation_topic"

    centre_key: Mapped[str] = reference("innovation_centre", "delete")
    title: Mapped[str]
    result: Mapped[str | None]
    ip: Mapped[str | None]
    finished_on: Mapped[date | None]


class Assessment(Record):
    """The three dimensions at the end of a period ("2026-Q3"), as they were reckoned then.

    Never changed: ``inputs`` keep what every number stood on.
    """

    __tablename__ = "assessment"
    __table_args__ = (UniqueConstraint("customer_key", "period"),)

    customer_key: Mapped[str] = reference("customer", "delete")
    period: Mapped[str]
    taken_on: Mapped[date]
    grade: Mapped[Grade | None]
    market_type: Mapped[MarketType | None]
    key_score: Mapped[float | None]
    organisational: Mapped[float | None]
    general: Mapped[float | None]
    overall: Mapped[float | None]
    gap: Mapped[float | None]
    coverage: Mapped[float | None]
    inputs: Mapped[Any] = mapped_column(JSON, nullable=True)
    author: Mapped[str | None]
    notes: Mapped[str | None]
