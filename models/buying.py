"""The steps in which a customer buys, and the seats that take part in them (row 10)."""

from __future__ import annotations

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Record, reference


class BuyingStep(Record):
    """A step of the customer's buying process; ``position`` orders them, from 0."""

    __tablename__ = "buying_step"

    customer_key: Mapped[str] = reference("customer", "delete")
    name: Mapped[str]
    position: Mapped[int] = mapped_column(default=0)


class StepSeat(Record):
    """A seat takes part in a step."""

    __tablename__ = "step_seat"
    __table_args__ = (UniqueConstraint("step_key", "seat_key"),)

    step_key: Mapped[str] = reference("buying_step", "delete")
    seat_key: Mapped[str] = reference("seat", "delete")
