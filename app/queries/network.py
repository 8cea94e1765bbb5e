"""The network behind a power map, and how we work with its people, for the questions of app.network."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.network.plain import Department, Habits, Link, Network, Person
from app.queries.power_map import PersonCard, PowerMap
from models.activity import Activity, ActivityParticipant
from models.plan import PlanItem
from models.values import ActivityState, PlanState

CONTACT_DAYS = 180


def network(power_map: PowerMap) -> Network:
    """The network of a map that was asked before: who has not left, and the lines among them."""
    return Network(
        people=tuple(_person(card, power_map.day) for card in power_map.present),
        links=tuple(Link(line.source, line.target, line.kind, line.strength) for line in power_map.lines),
        departments=tuple(
            Department(node.key, node.name, node.relevance, node.parent) for node in power_map.departments
        ),
        places=tuple(each.position for each in power_map.score.contributions),
        grade=power_map.grade,
        day=power_map.day,
        method=power_map.score.method,
        rivals=power_map.rivals,
    )


def habits(session: Session, customer: str, today: date) -> Habits:
    """With whom we met in the last 180 days, how often, and whose level an open plan item is to raise."""
    end = datetime.combine(today + timedelta(days=1), time())
    met = session.execute(
        select(ActivityParticipant.stakeholder_key, func.count(Activity.key.distinct()))
        .join(Activity, Activity.key == ActivityParticipant.activity_key)
        .where(
            Activity.customer_key == customer,
            Activity.state == ActivityState.DONE,
            Activity.starts_at < end,
            Activity.starts_at >= end - timedelta(days=CONTACT_DAYS),
            ActivityParticipant.stakeholder_key.is_not(None),
        )
        .group_by(ActivityParticipant.stakeholder_key)
    )
    planned = session.scalars(
        select(PlanItem.stakeholder_key).where(
            PlanItem.customer_key == customer,
            PlanItem.stakeholder_key.is_not(None),
            PlanItem.to_level.is_not(None),
            PlanItem.state.in_([state for state in PlanState if state.is_open or state is PlanState.DONE]),
        )
    )
    return Habits({str(key): count for key, count in met}, frozenset(str(key) for key in planned))


def _person(card: PersonCard, day: date) -> Person:
    return Person(
        key=card.key,
        name=card.name,
        title=card.title,
        department=card.department,
        role=card.role,
        level=card.level,
        closeness=card.closeness,
        power=card.power,
        rank=card.rank,
        target=card.target,
        age=card.age,
        stale=card.stale,
        met=None if card.met is None else (day - card.met).days,
        ties=dict(card.ties),
        contact=card.contact,
        contact_name=card.contact_name,
        rated_role=card.rated_role,
        rated_target=card.rated_target,
        has_evidence=card.has_evidence,
        no_private_activities=card.no_private_activities,
    )
