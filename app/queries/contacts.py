"""When people were last met, and how they stand to rivals."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from models.activity import Activity, ActivityParticipant
from models.rival import RivalTie
from models.stakeholder import Stakeholder
from models.values import ActivityState, Tie


def last_met(session: Session, customer: str, today: date) -> dict[str, date]:
    """The day on which the newest done activity with each person began, none later than ``today``."""
    end = datetime.combine(today + timedelta(days=1), time())
    rows = session.execute(
        select(ActivityParticipant.stakeholder_key, func.max(Activity.starts_at))
        .join(Activity, Activity.key == ActivityParticipant.activity_key)
        .where(
            Activity.customer_key == customer,
            Activity.state == ActivityState.DONE,
            Activity.starts_at < end,
            ActivityParticipant.stakeholder_key.is_not(None),
        )
        .group_by(ActivityParticipant.stakeholder_key)
    )
    return {str(person): began.date() for person, began in rows}


def newest_ties(session: Session, customer: str) -> dict[str, tuple[tuple[str, Tie], ...]]:
    """Of each person the newest tie to each rival, by the rival's key."""
    rows = session.execute(
        select(RivalTie.stakeholder_key, RivalTie.rival_key, RivalTie.tie)
        .join(Stakeholder, Stakeholder.key == RivalTie.stakeholder_key)
        .where(Stakeholder.customer_key == customer)
        .order_by(RivalTie.rated_on, RivalTie.key)
    )
    found: dict[str, dict[str, Tie]] = {}
    for person, rival, tie in rows:
        found.setdefault(person, {})[rival] = tie
    return {person: tuple(sorted(ties.items())) for person, ties in found.items()}
