"""What a plan from the gaps stands on: one customer's facts, its plan, and what our people have to do."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from app.planning.duties import Standing, standings
from app.planning.facts import Bonds, Facts
from app.planning.gaps import gaps
from app.planning.generator import generate, proposals
from app.planning.planned import PlannedItem, unanswered
from app.planning.spreading import Dated, Owners, Week, monday
from app.queries.calendar_entry import Option, members
from app.queries.dimensions import in_force
from app.queries.network import network
from app.queries.power_map import power_map
from app.queries.working_days import working_days
from models.activity import Activity, ActivityParticipant
from models.customer import Customer
from models.insight import InsightSection
from models.partnership import Agreement, InnovationCentre
from models.plan import PlanItem
from models.support import SupportRequest
from models.team import TeamAssignment, TeamMember
from models.values import (
    ActivityKind,
    ActivityState,
    Grade,
    PlanState,
    SectionKind,
    SectionState,
    TeamRole,
    VisitDirection,
)

HELPING = (
    ActivityKind.TECHNICAL_PRESENTATION,
    ActivityKind.REFERENCE_SITE,
    ActivityKind.ON_SITE_CONFERENCE,
    ActivityKind.MANAGEMENT_SEMINAR,
)
"""Activities that help with a hard problem, besides support requests that were delivered."""


@dataclass(frozen=True)
class GapPlan:
    """What is proposed for a customer from ``first`` to ``last``. ``load`` is what people have to do
    already, by week; ``members`` are those who can own an item.
    """

    customer: str
    name: str
    grade: Grade | None
    first: date
    last: date
    proposals: tuple[Dated, ...]
    load: Mapping[Week, int]
    members: tuple[Option, ...]


@dataclass(frozen=True)
class Owed:
    """A duty and how it stands; ``planned``: everything that is missing of it is in plan or calendar."""

    standing: Standing
    planned: bool


def gap_plan(session: Session, customer: str, today: date, first: date, last: date) -> GapPlan | None:
    """What the plan of ``customer`` from ``first`` to ``last`` lacks; None when there is no such customer.

    Everything is due on days that are worked where the customer is.
    """
    found = session.get(Customer, customer)
    if found is None:
        return None
    known = _with_bookings(session, facts(session, found, today, first, last))
    load = load_of(session, first, last)
    items = planned_items(session, customer)
    worked = working_days(session, customer, first, last)
    proposed = generate(known, items, owners(session, found, today), load, worked)
    return GapPlan(customer, found.name, found.grade, first, last, proposed, load, members(session))


def duties(session: Session, customer: str, today: date) -> tuple[Owed, ...]:
    """The duties that the grade of ``customer`` asks for, in order; none for an unknown customer."""
    found = session.get(Customer, customer)
    if found is None:
        return ()
    known = facts(session, found, today, today, today)
    booked = proposals(_with_bookings(session, known))
    open_rules = {each.rule for each in unanswered(booked, planned_items(session, customer), today)}
    return tuple(
        Owed(each, not any(gap.key in open_rules for gap in each.gaps))
        for each in standings(found.grade, gaps(known))
    )


def facts(session: Session, customer: Customer, today: date, first: date, last: date) -> Facts:
    """What is so at ``customer`` on ``today``, without what is only booked."""
    return Facts(
        customer.key,
        customer.name,
        network(power_map(session, customer.key, today)),
        first,
        last,
        _bonds(session, customer.key, today),
        customer.market_type,
    )


def planned_items(session: Session, customer: str) -> tuple[PlannedItem, ...]:
    """All items of the customer's plan, closed ones too."""
    item = PlanItem
    rows = session.execute(
        select(
            item.title,
            item.state,
            item.rule,
            item.stakeholder_key,
            item.to_level,
            func.coalesce(item.verified_on, item.cancelled_on),
        ).where(item.customer_key == customer)
    )
    return tuple(PlannedItem(*row) for row in rows)


def owners(session: Session, customer: Customer, today: date) -> Owners:
    """Who of us answers for what at a customer: of several in a role the one with the largest share."""
    rows = session.execute(
        select(TeamAssignment.role, TeamAssignment.member_key)
        .join(TeamMember, TeamMember.key == TeamAssignment.member_key)
        .where(
            TeamAssignment.customer_key == customer.key,
            TeamMember.active,
            or_(TeamAssignment.since.is_(None), TeamAssignment.since <= today),
            or_(TeamAssignment.until.is_(None), TeamAssignment.until >= today),
        )
        .order_by(func.coalesce(TeamAssignment.share, 0).desc(), TeamAssignment.key)
    )
    found: dict[TeamRole, str] = {}
    if customer.owner_key is not None:
        found[TeamRole.ACCOUNT] = customer.owner_key
    for role, member in rows:
        found.setdefault(role, member)
    return Owners(found, found.get(TeamRole.ACCOUNT))


def load_of(session: Session, first: date, last: date) -> dict[Week, int]:
    """Open items that are due and planned activities, by owner and week, at all customers."""
    begin, end = monday(first), last + timedelta(days=7)
    load: Counter[Week] = Counter()
    for owner, due in session.execute(
        select(PlanItem.owner_key, PlanItem.due_on).where(
            PlanItem.due_on.between(begin, end),
            PlanItem.state.in_([state for state in PlanState if state.is_open]),
        )
    ):
        if due is not None:
            load[owner, monday(due)] += 1
    for owner, began in session.execute(
        select(Activity.owner_key, Activity.starts_at).where(
            Activity.starts_at >= _midnight(begin),
            Activity.starts_at < _midnight(end),
            Activity.state == ActivityState.PLANNED,
        )
    ):
        load[owner, monday(began.date())] += 1
    return dict(load)


def _bonds(session: Session, customer: str, today: date) -> Bonds:
    visits, newest = _events(session, customer, ActivityState.DONE, None, today)
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
    return Bonds(
        visits,
        newest.get(ActivityKind.BENCHMARKING),
        max((ends or date.max for ends in agreements), default=None),
        session.scalar(centre.limit(1)) is not None,
        _approved(session, customer),
        max(_days(delivered, *(newest.get(kind) for kind in HELPING)), default=None),
    )


def _days(*days: date | None) -> list[date]:
    return [day for day in days if day is not None]


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


def _events(
    session: Session, customer: str, state: ActivityState, since: date | None, until: date | None
) -> tuple[dict[VisitDirection, date], dict[ActivityKind, date]]:
    """The newest activity in ``state`` of each kind, and the executive visits by direction.

    A visit whose direction nobody said is one of ours to them.
    """
    wanted = (
        select(Activity.kind, Activity.direction, func.max(Activity.starts_at))
        .where(Activity.customer_key == customer, Activity.state == state)
        .group_by(Activity.kind, Activity.direction)
    )
    if since is not None:
        wanted = wanted.where(Activity.starts_at >= _midnight(since))
    if until is not None:
        wanted = wanted.where(Activity.starts_at < _midnight(until + timedelta(days=1)))
    visits: dict[VisitDirection, date] = {}
    newest: dict[ActivityKind, date] = {}
    for kind, direction, began in session.execute(wanted):
        day = began.date()
        newest[kind] = max(day, newest.get(kind, day))
        if kind is ActivityKind.EXECUTIVE_VISIT:
            way = direction or VisitDirection.OUTWARD
            visits[way] = max(day, visits.get(way, day))
    return visits, newest


def _with_bookings(session: Session, known: Facts) -> Facts:
    """What is in the calendar from today on counts as good as done: nobody plans it twice."""
    planned = ActivityState.PLANNED
    visits, newest = _events(session, known.customer, planned, known.today, None)
    helping = _days(known.bonds.helped, *(newest.get(kind) for kind in HELPING))
    bonds = replace(
        known.bonds,
        executive_visits={**known.bonds.executive_visits, **visits},
        benchmarking=newest.get(ActivityKind.BENCHMARKING, known.bonds.benchmarking),
        helped=max(helping, default=None),
    )
    people = session.scalars(
        select(ActivityParticipant.stakeholder_key)
        .join(Activity, Activity.key == ActivityParticipant.activity_key)
        .where(
            Activity.customer_key == known.customer,
            Activity.state == planned,
            Activity.starts_at >= _midnight(known.today),
            ActivityParticipant.stakeholder_key.is_not(None),
        )
    )
    return replace(known, bonds=bonds, booked=frozenset(_keys(people)))


def _keys(found: Iterable[str | None]) -> list[str]:
    return [key for key in found if key is not None]


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time())
