"""Strategy benchmarking meetings and what they spoke about (row 38)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.almanac.occurrence_key import read_occurrence_key
from app.queries.taking_place import Taking, taking_place
from models.activity import Activity, MeetingTopic, SeriesException
from models.plan import PlanItem
from models.values import ActivityKind, ActivityState, PlanState


@dataclass(frozen=True, slots=True)
class MeetingTopicFact:
    """A topic: our strategy, theirs, the common ground, what comes next.

    ``item`` is the plan item that the follow-up became; one that was cancelled is none.
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


def meetings(session: Session, customer: str, today: date) -> tuple[Meeting, ...]:
    """The benchmarking meetings with ``customer``, and other activities that have topics; latest first.

    Cancelled ones are left out unless they have topics.
    """
    topics = _topics(session, customer=customer)
    found = taking_place(session, customer, ActivityKind.BENCHMARKING, today)
    missing = topics.keys() - {each.key for each in found}
    others = session.scalars(select(Activity).where(Activity.key.in_(list(missing))))
    found += [Taking(row.key, row.starts_at, row) for row in others]
    return tuple(
        _meeting(each, topics.get(each.key, ()))
        for each in sorted(found, key=lambda each: (each.starts_at, each.key), reverse=True)
        if each.row.state is not ActivityState.CANCELLED or each.key in topics
    )


def meeting(session: Session, activity: str) -> Meeting | None:
    """One activity with its topics, None when it is not there.

    ``activity`` may be the key of an occurrence of a series, which has topics once a row stands for it.
    """
    occurrence = read_occurrence_key(activity)
    if occurrence is None:
        row = session.get(Activity, activity)
        return None if row is None else _own_meeting(session, row)
    stands = session.scalar(
        select(Activity)
        .join(SeriesException, SeriesException.activity_key == Activity.key)
        .where(SeriesException.series_key == occurrence.series, SeriesException.start == occurrence.start)
    )
    if stands is not None:
        return _own_meeting(session, stands)
    series = session.get(Activity, occurrence.series)
    return None if series is None else _meeting(Taking(activity, occurrence.start, series), ())


def _own_meeting(session: Session, row: Activity) -> Meeting:
    topics = _topics(session, activity=row.key).get(row.key, ())
    return _meeting(Taking(row.key, row.starts_at, row), topics)


def _meeting(taking: Taking, topics: Sequence[MeetingTopicFact]) -> Meeting:
    row = taking.row
    return Meeting(taking.key, row.title, taking.day, row.kind, row.state, tuple(topics))


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
            select(PlanItem.rule, PlanItem.key).where(
                PlanItem.rule.in_(list(rules)), PlanItem.state != PlanState.CANCELLED
            )
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
