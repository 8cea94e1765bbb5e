"""What follows from meeting people: promises, opinions to pass on, gifts, days to remember."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from sqlalchemy.orm import Mapped, mapped_column

from models.base import Record, reference
from models.values import PromiseSide, PromiseState


class Promise(Record):
    """Ours or theirs. ``stakeholder_key`` is to whom it was made, or by whom.

    The customer closes it: ``confirmed_by_key`` is who said that it was kept.
    """

    __tablename__ = "promise"

    customer_key: Mapped[str] = reference("customer", "delete")
    activity_key: Mapped[str | None] = reference("activity", "clear", nullable=True)
    stakeholder_key: Mapped[str | None] = reference("stakeholder", "clear", nullable=True)
    owner_key: Mapped[str | None] = reference("team_member", "clear", nullable=True)
    side: Mapped[PromiseSide]
    title: Mapped[str]
    made_on: Mapped[date]
    due_on: Mapped[date | None] = mapped_column(index=True)
    state: Mapped[PromiseState] = mapped_column(default=PromiseState.OPEN)
    kept_on: Mapped[date | None]
    confirmed_on: Mapped[date | None]
    confirmed_by_key: Mapped[str | None] = reference("stakeholder", "clear", nullable=True)
    withdrawn_on: Mapped[date | None]
    reason: Mapped[str | None]


class Opinion(Record):
    """What a customer's person thinks of us, on its way: passed on, decided, answered (row 54)."""

    __tablename__ = "opinion"

    customer_key: Mapped[str] = reference("customer", "delete")
    activity_key: Mapped[str | None] = reference("activity", "clear", nullable=True)
    stakeholder_key: Mapped[str | None] = reference("stakeholder", "clear", nullable=True)
    text: Mapped[str]
    said_on: Mapped[date]
    passed_to_key: Mapped[str | None] = reference("team_member", "clear", nullable=True)
    passed_on: Mapped[date | None]
    decision: Mapped[str | None]
    decided_on: Mapped[date | None]
    answered_on: Mapped[date | None]


class Gift(Record):
    """A thoughtful souvenir (row 43), with its ``value`` for the compliance limit."""

    __tablename__ = "gift"

    customer_key: Mapped[str] = reference("customer", "delete")
    stakeholder_key: Mapped[str | None] = reference("stakeholder", "clear", nullable=True)
    activity_key: Mapped[str | None] = reference("activity", "clear", nullable=True)
    giver_key: Mapped[str | None] = reference("team_member", "clear", nullable=True)
    given_on: Mapped[date]
    title: Mapped[str]
    value: Mapped[Decimal | None]
    currency: Mapped[str | None]
    notes: Mapped[str | None]


class MemorableDate(Record):
    """A day that matters to a customer or a person; ``lunar`` ones come on their lunar month and day."""

    __tablename__ = "memorable_date"

    customer_key: Mapped[str] = reference("customer", "delete")
    stakeholder_key: Mapped[str | None] = reference("stakeholder", "delete", nullable=True)
    title: Mapped[str]
    day: Mapped[date]
    lunar: Mapped[bool] = mapped_column(default=False)
    yearly: Mapped[bool] = mapped_column(default=True)
    notes: Mapped[str | None]
