"""Receptions 接待策划 (row 40): an activity with an agenda to the minute."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import CheckConstraint, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Record, reference
from models.values import AgendaKind, ReceptionState


class Reception(Record):
    """What makes an activity a reception. ``language`` is the guests', for the printed programme."""

    __tablename__ = "reception"
    __table_args__ = (UniqueConstraint("activity_key"),)

    activity_key: Mapped[str] = reference("activity", "delete")
    lead_key: Mapped[str | None] = reference("team_member", "clear", nullable=True)
    state: Mapped[ReceptionState] = mapped_column(default=ReceptionState.REQUESTED)
    language: Mapped[str | None]
    requested_on: Mapped[date | None]
    approved_on: Mapped[date | None]
    notes: Mapped[str | None]


class AgendaLine(Record):
    """A line of the agenda, on one of its parallel tracks. ``internal`` is never printed for guests."""

    __tablename__ = "agenda_line"
    __table_args__ = (CheckConstraint("starts_at <= ends_at", name="order"),)

    activity_key: Mapped[str] = reference("activity", "delete")
    track: Mapped[str | None]
    starts_at: Mapped[datetime]
    ends_at: Mapped[datetime]
    kind: Mapped[AgendaKind]
    title: Mapped[str]
    place: Mapped[str | None]
    host_key: Mapped[str | None] = reference("team_member", "clear", nullable=True)
    transport: Mapped[str | None]
    menu: Mapped[str | None]
    drinks: Mapped[str | None]
    internal: Mapped[str | None]


class AgendaGuest(Record):
    """A line is for this guest; a line without any is for all of them."""

    __tablename__ = "agenda_guest"
    __table_args__ = (UniqueConstraint("line_key", "stakeholder_key"),)

    line_key: Mapped[str] = reference("agenda_line", "delete")
    stakeholder_key: Mapped[str] = reference("stakeholder", "delete")


class TransferTime(Record):
    """How long the way takes between two places, in either direction; the same for all receptions."""

    __tablename__ = "transfer_time"
    __table_args__ = (CheckConstraint("minutes >= 0", name="minutes"),)

    from_place: Mapped[str]
    to_place: Mapped[str]
    minutes: Mapped[int]
