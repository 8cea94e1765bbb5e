"""Customers: the soil."""

from __future__ import annotations

from decimal import Decimal

from sqlalchemy import CheckConstraint
from sqlalchemy.orm import Mapped

from models.base import Record, reference
from models.values import Grade, MarketType, Partnership, Sector


class Customer(Record):
    """A company we sell to. Amounts are per year, in ``currency`` (ISO 4217).

    ``revenue`` is ours with this customer, ``purchase_volume`` what they buy of our category in all,
    ``category_share`` our part of it in per cent (row 21). ``owner_key`` is the account manager.
    ``forecast`` is what we expect to sell them in the next 24 months (calculation 15), ``partnership``
    the rung they stand on (row 45).
    """

    __tablename__ = "customer"
    __table_args__ = (
        CheckConstraint("category_share BETWEEN 0 AND 100", name="category_share"),
        CheckConstraint("key <> parent_key", name="own_parent"),
    )

    name: Mapped[str]
    code: Mapped[str | None]
    parent_key: Mapped[str | None] = reference("customer", "clear", nullable=True)
    owner_key: Mapped[str | None] = reference("team_member", "clear", nullable=True)
    sector: Mapped[Sector | None]
    grade: Mapped[Grade | None]
    market_type: Mapped[MarketType | None]
    region: Mapped[str | None]
    country: Mapped[str | None]
    city: Mapped[str | None]
    address: Mapped[str | None]
    website: Mapped[str | None]
    phone: Mapped[str | None]
    currency: Mapped[str | None]
    revenue: Mapped[Decimal | None]
    purchase_volume: Mapped[Decimal | None]
    category_share: Mapped[float | None]
    notes: Mapped[str | None]
    partnership: Mapped[Partnership | None]
    forecast: Mapped[Decimal | None]
