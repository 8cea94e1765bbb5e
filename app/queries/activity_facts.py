"""What the form of an activity shows beside its fields."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.queries.activity_templates import Template, offered, templates_of
from app.queries.opinions import OpinionRow, opinions
from app.queries.promises import PromiseRow, promises_of_activity
from models.activity import Activity, ActivityParticipant
from models.stakeholder import Stakeholder
from models.values import ActivityKind


@dataclass(frozen=True)
class ActivityFacts:
    """``template`` is the first of its kind; ``offered`` are those that would change what it says.

    ``promises`` and ``opinions`` came out of the activity. ``public`` are the names of those who take part
    and want no private activities, when it is one.
    """

    template: Template
    offered: tuple[Template, ...]
    promises: tuple[PromiseRow, ...]
    opinions: tuple[OpinionRow, ...]
    public: tuple[str, ...]


def activity_facts(session: Session, key: str, today: date) -> ActivityFacts | None:
    """The facts of one activity; None when it has no row of its own (an occurrence of a series)."""
    activity = session.get(Activity, key)
    if activity is None:
        return None
    return ActivityFacts(
        templates_of(session, activity.kind)[0],
        offered(session, activity),
        promises_of_activity(session, key, today),
        opinions(session, activity.customer_key, today, key),
        _public(session, activity) if activity.kind is ActivityKind.CARE else (),
    )


def _public(session: Session, activity: Activity) -> tuple[str, ...]:
    taking_part = select(ActivityParticipant.stakeholder_key).where(
        ActivityParticipant.activity_key == activity.key
    )
    return tuple(
        session.scalars(
            select(Stakeholder.name)
            .where(Stakeholder.key.in_(taking_part), Stakeholder.no_private_activities)
            .order_by(Stakeholder.name)
        )
    )
