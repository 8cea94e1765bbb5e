"""What a strategy benchmarking meeting 战略对标会议 speaks about (row 38), and what comes of it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.errors import UserError
from app.operations import deletion
from app.operations.occurrence import single_row
from app.operations.plan import add_item
from app.operations.records import assign, find, require_name
from app.queries.benchmarking import rule_of
from app.text import Text
from models.activity import Activity, MeetingTopic
from models.plan import PlanItem
from models.values import Dimension, PlanState


def add_topic(session: Session, /, activity: str, topic: str, **fields: Any) -> str:
    """Add a topic below those that a meeting has, and return its key.

    An occurrence of a series becomes an activity of its own.

    Raises:
        UserError: no topic, or the meeting is not there.
    """
    meeting = single_row(session, activity)
    last = max((each.position for each in _topics(session, meeting.key)), default=-1)
    added = MeetingTopic(activity_key=meeting.key, topic=require_name(topic), position=last + 1)
    session.add(added)
    session.flush()
    set_topic_fields(session, added.key, **fields)
    return added.key


def set_topic_fields(session: Session, /, topic: str, **fields: Any) -> None:
    """Set plain fields: topic, ours, theirs, common_ground, follow_up.

    Raises:
        UserError: an empty topic.
    """
    assign(session, MeetingTopic, topic, **fields)


def move_topic(session: Session, topic: str, places: int) -> None:
    """Move a topic down by ``places``, up when negative; at an end it stays."""
    moved = find(session, MeetingTopic, topic)
    topics = [each for each in _topics(session, moved.activity_key) if each is not moved]
    at = _topics(session, moved.activity_key).index(moved) + places
    topics.insert(max(0, min(at, len(topics))), moved)
    for position, each in enumerate(topics):
        each.position = position


def delete_topics(session: Session, *topics: str) -> None:
    """Delete topics; what was planned because of them stays."""
    deletion.delete(session, MeetingTopic, *topics)


def plan_follow_up(session: Session, topic: str, due_on: date | None = None) -> str:
    """What comes next of a topic becomes a draft of the plan; returns its key.

    Raises:
        UserError: the topic has no follow-up, its follow-up is in the plan already, or the day is out of
            reach.
    """
    found = find(session, MeetingTopic, topic)
    if found.follow_up is None:
        raise UserError(Text("Nothing comes next of “{topic}” yet. Write it first.", topic=found.topic))
    planned = select(PlanItem.key).where(
        PlanItem.rule == rule_of(topic), PlanItem.state != PlanState.CANCELLED
    )
    if session.scalar(planned.limit(1)) is not None:
        raise UserError(Text("What comes next of “{topic}” is in the plan already.", topic=found.topic))
    meeting = find(session, Activity, found.activity_key)
    key = add_item(session, meeting.customer_key, Dimension.ORGANISATIONAL, found.follow_up, due_on=due_on)
    assign(
        session,
        PlanItem,
        key,
        rule=rule_of(topic),
        reason=str(Text("Agreed in “{meeting}”: {topic}", meeting=meeting.title, topic=found.topic)),
    )
    return key


def _topics(session: Session, activity: str) -> Sequence[MeetingTopic]:
    return session.scalars(
        select(MeetingTopic)
        .where(MeetingTopic.activity_key == activity)
        .order_by(MeetingTopic.position, MeetingTopic.key)
    ).all()
