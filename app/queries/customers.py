"""The list of customers, one of them in full, and what would go with them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from app.queries.scores import scores
from models.activity import Activity
from models.customer import Customer
from models.department import Department
from models.insight import InsightSection, Source
from models.plan import PlanItem
from models.seat import Seat
from models.stakeholder import Stakeholder
from models.team import TeamMember
from models.values import ActivityState, Dimension, Grade, MarketType, SectionKind, Sector


@dataclass(frozen=True, slots=True)
class CustomerRow:
    """One line of the list. ``next_contact`` is the day of the next planned activity.

    ``overall`` (R, calculation 7), its ``lowest`` dimension ``minimum``, ``key_score`` (K, calculation
    4) and ``completeness`` (calculation 8) are 0–100, None while nothing counts. ``opposed``: a D or A
    stands against us. ``missing`` are the parts of the profile that could earn more, those worth most
    first.
    """

    key: str
    name: str
    code: str
    grade: Grade | None
    sector: Sector | None
    region: str
    market_type: MarketType | None
    revenue: Decimal | None
    currency: str
    parent_name: str
    owner_name: str
    next_contact: date | None
    people: int
    overall: float | None
    minimum: Dimension
    lowest: float | None
    key_score: float | None
    opposed: bool
    completeness: float | None
    missing: tuple[SectionKind, ...]

    @property
    def breaks_ground(self) -> bool:
        """A saline-alkali customer is judged on key actions; its revenue is not shown (row 51)."""
        return self.market_type is MarketType.SALINE_ALKALI


@dataclass(frozen=True, slots=True)
class CustomerRecord:
    """A customer's own fields; text is "" where there is none."""

    key: str
    name: str
    code: str
    parent_key: str | None
    parent_name: str
    owner_key: str | None
    owner_name: str
    sector: Sector | None
    grade: Grade | None
    market_type: MarketType | None
    region: str
    country: str
    city: str
    address: str
    website: str
    phone: str
    currency: str
    revenue: Decimal | None
    purchase_volume: Decimal | None
    category_share: float | None
    notes: str


@dataclass(frozen=True, slots=True)
class Choices:
    """What can be chosen for a customer: parents (no circle) and owners, as (key, name) by name."""

    parents: tuple[tuple[str, str], ...]
    owners: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Going:
    """How many records go with customers when they are deleted."""

    names: tuple[str, ...]
    people: int
    departments: int
    seats: int
    activities: int
    plan_items: int
    sections: int
    sources: int
    children: int

    @property
    def total(self) -> int:
        """All that goes besides the customers; ``children`` stay and only lose their parent."""
        return (
            self.people
            + self.departments
            + self.seats
            + self.activities
            + self.plan_items
            + self.sections
            + self.sources
        )


def customer_rows(session: Session, today: date) -> tuple[CustomerRow, ...]:
    """All customers, in the order in which they came into the book."""
    scored = {each.key: each for each in scores(session, today)}
    people = _people(session, today)
    contacts = _next_contacts(session, today)
    names = _named(session, Customer)
    owners = _named(session, TeamMember)
    return tuple(
        CustomerRow(
            row.key,
            row.name,
            row.code or "",
            row.grade,
            row.sector,
            row.region or "",
            row.market_type,
            row.revenue,
            row.currency or "",
            names.get(row.parent_key or "", ""),
            owners.get(row.owner_key or "", ""),
            contacts.get(row.key),
            people.get(row.key, 0),
            scored[row.key].overall.value,
            scored[row.key].overall.minimum,
            scored[row.key].overall.lowest,
            scored[row.key].key_relationship.value,
            scored[row.key].key_relationship.is_red,
            scored[row.key].completeness.value,
            tuple(part.kind for part in scored[row.key].completeness.missing),
        )
        for row in session.scalars(select(Customer).order_by(Customer.key))
    )


def customer_record(session: Session, customer: str) -> CustomerRecord | None:
    """A customer's own fields, None when there is no such customer (any more)."""
    row = session.get(Customer, customer)
    if row is None:
        return None
    parent = session.get(Customer, row.parent_key) if row.parent_key else None
    owner = session.get(TeamMember, row.owner_key) if row.owner_key else None
    return CustomerRecord(
        row.key,
        row.name,
        row.code or "",
        row.parent_key,
        parent.name if parent else "",
        row.owner_key,
        owner.name if owner else "",
        row.sector,
        row.grade,
        row.market_type,
        row.region or "",
        row.country or "",
        row.city or "",
        row.address or "",
        row.website or "",
        row.phone or "",
        row.currency or "",
        row.revenue,
        row.purchase_volume,
        row.category_share,
        row.notes or "",
    )


def choices(session: Session, customer: str | None = None) -> Choices:
    """Possible parents of ``customer`` (of a new one when None), and owners: active, or the present one."""
    barred = {customer, *below(session, customer)} if customer else set()
    row = session.get(Customer, customer) if customer else None
    parents = session.execute(select(Customer.key, Customer.name).order_by(Customer.name, Customer.key))
    members = session.scalars(select(TeamMember).order_by(TeamMember.name, TeamMember.key))
    present = row.owner_key if row else None
    return Choices(
        tuple((key, name) for key, name in parents if key not in barred),
        tuple((each.key, each.name) for each in members if each.active or each.key == present),
    )


def what_goes(session: Session, customers: Sequence[str]) -> Going:
    """What is deleted together with ``customers``."""

    def count(kind: type) -> int:
        key, customer = kind.key, kind.customer_key  # type: ignore[attr-defined]
        return session.scalar(select(func.count(key)).where(customer.in_(customers))) or 0

    children = select(func.count(Customer.key)).where(
        Customer.parent_key.in_(customers), Customer.key.not_in(customers)
    )
    return Going(
        names=tuple(
            session.scalars(select(Customer.name).where(Customer.key.in_(customers)).order_by(Customer.key))
        ),
        people=count(Stakeholder),
        departments=count(Department),
        seats=count(Seat),
        activities=count(Activity),
        plan_items=count(PlanItem),
        sections=count(InsightSection),
        sources=count(Source),
        children=session.scalar(children) or 0,
    )


def below(session: Session, customer: str) -> set[str]:
    """Keys of all customers that lie below ``customer``, at any depth."""
    parents = session.execute(select(Customer.key, Customer.parent_key)).all()
    found: set[str] = set()
    frontier = {customer}
    while frontier:
        frontier = {key for key, parent in parents if parent in frontier and key not in found}
        found |= frontier
    return found


def _named(session: Session, kind: type[Customer] | type[TeamMember]) -> dict[str, str]:
    return {row[0]: row[1] for row in session.execute(select(kind.key, kind.name))}


def _people(session: Session, today: date) -> dict[str, int]:
    """How many people each customer has; who has left does not count."""
    counted = (
        select(Stakeholder.customer_key, func.count(Stakeholder.key))
        .where(or_(Stakeholder.left_on.is_(None), Stakeholder.left_on > today))
        .group_by(Stakeholder.customer_key)
    )
    return {row[0]: row[1] for row in session.execute(counted)}


def _next_contacts(session: Session, today: date) -> dict[str, date]:
    """The day of the next planned activity with each customer that has one."""
    midnight = datetime.combine(today, time())
    nearest = (
        select(Activity.customer_key, func.min(Activity.starts_at))
        .where(
            Activity.state == ActivityState.PLANNED,
            or_(Activity.starts_at >= midnight, Activity.ends_at > midnight),
        )
        .group_by(Activity.customer_key)
    )
    return {customer: starts.date() for customer, starts in session.execute(nearest)}
