"""Strategy benchmarking meetings and what they spoke about (row 38)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.activity import Activity, MeetingTopic
from models.plan import PlanItem
from models.values import ActivityKind, ActivityState


@dataclass(frozen=True, slots=True)
class MeetingTopicFact:
    """A topic: our strategy, theirs, the common ground, what comes next.

    ``item`` is the plan item that the follow-up became.
    """

    key: str
    topic: str
    ours: str
    theirs: str
    common_ground: str
    follow_up: str
    item: str | None


@dataclass(frozen=True, slots=True)
class Meeting:
    """An activity with its topics in their order."""

    key: str
    title: str
    day: date
    kind: ActivityKind
    state: ActivityState
    topics: tuple[MeetingTopicFact, ...]


def rule_of(topic: str) -> str:
    """How a plan item says that it follows from the topic with this key."""
    return f"topic:{topic}"


def meetings(session: Session, customer: str) -> tuple[Meeting, ...]:
    """The benchmarking meetings with ``customer``, and other activities that have topics; latest first.

    Cancelled ones are left out unless they have topics.
    """
    topics = _topics(session, customer=customer)
    rows = session.scalars(
        select(Activity)
        .where(Activity.customer_key == customer)
        .where((Activity.kind == ActivityKind.BENCHMARKING) | Activity.key.in_(list(topics)))
        .order_by(Activity.starts_at.desc(), Activity.key.desc())
    )
    return tuple(
        _meeting(row, topics.get(row.key, ()))
        for row in rows
        if row.state is not ActivityState.CANCELLED or row.key in topics
    )


def meeting(session: Session, activity: str) -> Meeting | None:
    """One activity with its topics, None when it is not there."""
    row = session.get(Activity, activity)
    return None if row is None else _meeting(row, _topics(session, activity=activity).get(activity, ()))


def _meeting(row: Activity, topics: Sequence[MeetingTopicFact]) -> Meeting:
    return Meeting(row.key, row.title, row.starts_at.date(), row.kind, row.state, tuple(topics))


def _topics(
    session: Session, *, customer: str | None = None, activity: str | None = None
) -> dict[str, list[MeetingTopicFact]]:
    """Topics by activity, of one customer or of one activity."""
    wanted = select(MeetingTopic).join(Activity, Activity.key == MeetingTopic.activity_key)
    wanted = (
        wanted.where(Activity.customer_key == customer)
        if activity is None
        else wanted.where(Activity.key == activity)
    )
    rows = session.scalars(wanted.order_by(MeetingTopic.position, MeetingTopic.key)).all()
    rules = {rule_of(row.key): row.key for row in rows}
    items = {
        rules[rule]: key
        for rule, key in session.execute(
            select(PlanItem.rule, PlanItem.key).where(PlanItem.rule.in_(list(rules)))
        )
        if rule is not None
    }
    found: dict[str, list[MeetingTopicFact]] = {}
    for row in rows:
        found.setdefault(row.activity_key, []).append(
            MeetingTopicFact(
                row.key,
                row.topic,
                row.ours or "",
                row.theirs or "",
                row.common_ground or "",
                row.follow_up or "",
                items.get(row.key),
            )
        )
    return found
