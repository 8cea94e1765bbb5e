"""Seats in the customer's decisions, and who held them when (row 44)."""

from __future__ import annotations

from datetime import date

from sqlalchemy import CheckConstraint
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Record, reference
from models.values import Level, Role


class Seat(Record):
    """A position in a decision. It may be empty; then it is a gap. ``target`` overrides the role's."""

    __tablename__ = "seat"

    customer_key: Mapped[str] = reference("customer", "delete")
    department_key: Mapped[str | None] = reference("department", "clear", nullable=True)
    reports_to_key: Mapped[str | None] = reference("stakeholder", "clear", nullable=True)
    title: Mapped[str]
    role: Mapped[Role]
    target: Mapped[Level | None]
    signs_contract: Mapped[bool] = mapped_column(default=False)
    signs_receipt: Mapped[bool] = mapped_column(default=False)
    signs_acceptance: Mapped[bool] = mapped_column(default=False)
    signs_payment: Mapped[bool] = mapped_column(default=False)
    map_x: Mapped[float | None]
    map_y: Mapped[float | None]


class SeatTenure(Record):
    """A person held a seat from ``since`` (null: nobody knows) until ``until`` (null: still does)."""

    __tablename__ = "seat_tenure"
    __table_args__ = (CheckConstraint("since <= until", name="order"),)

    seat_key: Mapped[str] = reference("seat", "delete")
    stakeholder_key: Mapped[str] = reference("stakeholder", "delete")
    since: Mapped[date | None]
    until: Mapped[date | None]
