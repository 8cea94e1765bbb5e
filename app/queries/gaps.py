"""What a plan from the gaps stands on: one customer's facts, its plan, and what our people have to do."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from app.planning.duties import Standing, standings
from app.planning.facts import Facts
from app.planning.gaps import gaps
from app.planning.generator import generate, proposals
from app.planning.planned import PlannedItem, unanswered
from app.planning.spreading import Dated, Owners, Week
from app.queries.bonds import bonds
from app.queries.bookings import load_of, with_bookings
from app.queries.calendar_entry import Option, members
from app.queries.network import network
from app.queries.power_map import power_map
from app.queries.working_days import working_days
from models.customer import Customer
from models.plan import PlanItem
from models.team import TeamAssignment, TeamMember
from models.values import Grade, TeamRole


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
    known = with_bookings(session, facts(session, found, today, first, last))
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
    booked = proposals(with_bookings(session, known))
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
        bonds(session, customer.key, today),
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
