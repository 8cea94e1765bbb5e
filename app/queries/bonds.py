"""What ties us and a customer as organisations: visits, benchmarking, agreements, insight, help."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from app.planning.facts import Bonds
from app.queries.dimensions import in_force
from models.activity import Activity
from models.insight import InsightSection
from models.partnership import Agreement, InnovationCentre
from models.support import SupportRequest
from models.values import ActivityKind, ActivityState, SectionKind, SectionState, VisitDirection

HELPING = (
    ActivityKind.TECHNICAL_PRESENTATION,
    ActivityKind.REFERENCE_SITE,
    ActivityKind.ON_SITE_CONFERENCE,
    ActivityKind.MANAGEMENT_SEMINAR,
)
"""Activities that help with a hard problem, besides support requests that were delivered."""


def bonds(session: Session, customer: str, today: date) -> Bonds:
    """What is so on ``today``: only what took place counts.

    A visit whose direction nobody said is one of ours to them.
    """
    end = datetime.combine(today + timedelta(days=1), time())
    visits: dict[VisitDirection, date] = {}
    newest: dict[ActivityKind, date] = {}
    for kind, direction, began in session.execute(
        select(Activity.kind, Activity.direction, func.max(Activity.starts_at))
        .where(
            Activity.customer_key == customer,
            Activity.state == ActivityState.DONE,
            Activity.starts_at < end,
        )
        .group_by(Activity.kind, Activity.direction)
    ):
        day = began.date()
        newest[kind] = max(day, newest.get(kind, day))
        if kind is ActivityKind.EXECUTIVE_VISIT:
            way = direction or VisitDirection.OUTWARD
            visits[way] = max(day, visits.get(way, day))
    agreements = session.scalars(
        select(Agreement.ends_on).where(Agreement.customer_key == customer, in_force(today))
    )
    centre = select(InnovationCentre.key).where(
        InnovationCentre.customer_key == customer,
        InnovationCentre.opened_on <= today,
        or_(InnovationCentre.closed_on.is_(None), InnovationCentre.closed_on > today),
    )
    delivered = session.scalar(
        select(func.max(SupportRequest.delivered_on)).where(SupportRequest.customer_key == customer)
    )
    helped = [delivered, *(newest.get(kind) for kind in HELPING)]
    return Bonds(
        visits,
        newest.get(ActivityKind.BENCHMARKING),
        max((ends or date.max for ends in agreements), default=None),
        session.scalar(centre.limit(1)) is not None,
        _approved(session, customer),
        max((day for day in helped if day is not None), default=None),
    )


def _approved(session: Session, customer: str) -> dict[SectionKind, date]:
    """When each section was approved that is approved now; of several of a kind the newest."""
    rows = session.execute(
        select(InsightSection.kind, InsightSection.approved_on)
        .where(
            InsightSection.customer_key == customer,
            InsightSection.state == SectionState.APPROVED,
            InsightSection.approved_on.is_not(None),
        )
        .order_by(InsightSection.approved_on)
    )
    return {kind: day for kind, day in rows if day is not None}
