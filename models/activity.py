"""Activities 接触活动: what we do with the customer, planned and done, once or again and again."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal

from sqlalchemy import CheckConstraint, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Record, reference
from models.values import ActivityKind, ActivityState, VisitDirection


class Activity(Record):
    """A visit, call or event. Times are wall-clock times at the place.

    ``ends_at`` is exclusive; an all-day activity runs from midnight to midnight. ``time_zone`` is the
    place's IANA zone, null where it goes without saying. ``quality`` is 1–5, judged after the event.

    ``recurrence`` is an RFC 5545 rule without "RRULE:"; the row is then the first of a series, with its
    ``SeriesException`` rows.

    ``uid`` and ``sequence`` are those of the calendar file that an activity came from; our own UIDs
    follow from the key. ``follow_up`` says what comes next.
    """

    __tablename__ = "activity"
    __table_args__ = (
        CheckConstraint("starts_at <= ends_at", name="order"),
        CheckConstraint("quality BETWEEN 1 AND 5", name="quality"),
    )

    customer_key: Mapped[str] = reference("customer", "delete")
    owner_key: Mapped[str | None] = reference("team_member", "clear", nullable=True)
    kind: Mapped[ActivityKind]
    state: Mapped[ActivityState] = mapped_column(default=ActivityState.PLANNED)
    title: Mapped[str]
    starts_at: Mapped[datetime] = mapped_column(index=True)
    ends_at: Mapped[datetime]
    all_day: Mapped[bool] = mapped_column(default=False)
    place: Mapped[str | None]
    purpose: Mapped[str | None]
    summary: Mapped[str | None]
    quality: Mapped[int | None]
    recurrence: Mapped[str | None]
    time_zone: Mapped[str | None]
    uid: Mapped[str | None] = mapped_column(index=True)
    sequence: Mapped[int | None]
    direction: Mapped[VisitDirection | None]
    preparation: Mapped[str | None]
    agenda: Mapped[str | None]
    standard: Mapped[str | None]
    follow_up: Mapped[str | None]
    cost: Mapped[Decimal | None]
    currency: Mapped[str | None]
    reminder_minutes: Mapped[int | None]


class ActivityParticipant(Record):
    """Takes part in an activity: one of the customer's people or one of ours, never both."""

    __tablename__ = "activity_participant"
    __table_args__ = (
        CheckConstraint("(stakeholder_key IS NULL) <> (member_key IS NULL)", name="one_person"),
    )

    activity_key: Mapped[str] = reference("activity", "delete")
    stakeholder_key: Mapped[str | None] = reference("stakeholder", "delete", nullable=True)
    member_key: Mapped[str | None] = reference("team_member", "delete", nullable=True)


class SeriesException(Record):
    """The occurrence of a series at ``start`` is another activity, or none at all.

    Without ``activity_key`` it does not take place (EXDATE); with one, that activity stands for it:
    moved, changed or done (RECURRENCE-ID).
    """

    __tablename__ = "series_exception"
    __table_args__ = (UniqueConstraint("series_key", "start"),)

    series_key: Mapped[str] = reference("activity", "delete")
    start: Mapped[datetime]
    activity_key: Mapped[str | None] = reference("activity", "clear", nullable=True)


class ActivityTemplate(Record):
    """How an activity of a kind is done well: what a new one starts with. ``minutes`` is its usual length."""

    __tablename__ = "activity_template"

    kind: Mapped[ActivityKind]
    name: Mapped[str]
    purpose: Mapped[str | None]
    who: Mapped[str | None]
    preparation: Mapped[str | None]
    agenda: Mapped[str | None]
    standard: Mapped[str | None]
    summary: Mapped[str | None]
    follow_up: Mapped[str | None]
    minutes: Mapped[int | None]


class Cadence(Record):
    """An activity is due ``weeks`` after the last contact, with a person or with the customer at all."""

    __tablename__ = "cadence"
    __table_args__ = (CheckConstraint("weeks BETWEEN 1 AND 260", name="weeks"),)

    customer_key: Mapped[str] = reference("customer", "delete")
    stakeholder_key: Mapped[str | None] = reference("stakeholder", "delete", nullable=True)
    owner_key: Mapped[str | None] = reference("team_member", "clear", nullable=True)
    kind: Mapped[ActivityKind]
    weeks: Mapped[int]
    starts_on: Mapped[date | None]


class MeetingTopic(Record):
    """What a strategy benchmarking meeting 战略对标会议 spoke about (row 38), in order of ``position``."""

    __tablename__ = "meeting_topic"

    activity_key: Mapped[str] = reference("activity", "delete")
    position: Mapped[int] = mapped_column(default=0)
    topic: Mapped[str]
    ours: Mapped[str | None]
    theirs: Mapped[str | None]
    common_ground: Mapped[str | None]
    follow_up: Mapped[str | None]
