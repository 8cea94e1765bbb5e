"""Who decides at a customer: every seat with its holder, and people with a role who hold no seat."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, and_, func, or_, select
from sqlalchemy.orm import Session

from app.method.key_relationship import Holder, Position
from models.rating import Rating
from models.seat import Seat, SeatTenure
from models.stakeholder import Stakeholder
from models.values import Closeness, Level, RatingKind, Role

COUNTING = frozenset({Role.DECIDER, Role.APPROVER, Role.EVALUATOR, Role.INFLUENCER, Role.USER})
"""Roles that make a person without a seat a position; U counts in the gap only."""

_KINDS = (RatingKind.LEVEL, RatingKind.CLOSENESS, RatingKind.ROLE, RatingKind.TARGET)


@dataclass(frozen=True)
class Positions:
    """The positions of one customer. ``people`` counts those who have not left.

    ``has_coach``: one of them is our coach, in a position or not.
    """

    places: tuple[Position, ...] = ()
    people: int = 0
    has_coach: bool = False


@dataclass(slots=True)
class _Known:
    """The newest ratings of one person."""

    level: Level = Level.NOT_CONTACTED
    closeness: Closeness = Closeness.UNKNOWN
    role: Role | None = None
    target: Level | None = None
    rated_on: date | None = None
    has_evidence: bool = False


def positions(
    session: Session, today: date, customers: Collection[str] | None = None
) -> dict[str, Positions]:
    """Positions by customer key, of all customers or of those given, as they are on ``today``.

    A seat is held by its newest tenure that began and has not ended; who left holds none. Customers
    without people and seats are left out.
    """
    known = _newest(session, customers)
    unrated = _Known()
    people = {
        key: (customer, name, title)
        for key, customer, name, title in session.execute(
            select(Stakeholder.key, Stakeholder.customer_key, Stakeholder.name, Stakeholder.title).where(
                or_(Stakeholder.left_on.is_(None), Stakeholder.left_on > today),
                *_of(Stakeholder.customer_key, customers),
            )
        )
    }

    def holder(person: str) -> Holder:
        of = known.get(person, unrated)
        return Holder(
            person, people[person][1], of.level, of.closeness, of.target, of.rated_on, of.has_evidence
        )

    sitting = _sitting(session, today, set(people))
    places: dict[str, list[Position]] = {}
    for key, customer, title, role, target in session.execute(
        select(Seat.key, Seat.customer_key, Seat.title, Seat.role, Seat.target)
        .where(*_of(Seat.customer_key, customers))
        .order_by(Seat.key)
    ):
        person = sitting.get(key)
        place = Position(role, title, holder(person) if person else None, target, key)
        places.setdefault(customer, []).append(place)
    seated = set(sitting.values())
    counts: dict[str, int] = {}
    coached = set()
    for key, (customer, name, job) in sorted(people.items()):
        of = known.get(key, unrated)
        counts[customer] = counts.get(customer, 0) + 1
        if of.level is Level.COACH:
            coached.add(customer)
        if key not in seated and of.role in COUNTING:
            assert of.role is not None
            places.setdefault(customer, []).append(Position(of.role, job or name, holder(key), None, key))
    return {
        customer: Positions(tuple(places.get(customer, ())), counts.get(customer, 0), customer in coached)
        for customer in places.keys() | counts.keys()
    }


def _sitting(session: Session, today: date, people: set[str]) -> dict[str, str]:
    """Who sits where: person by seat."""
    tenures = session.execute(
        select(SeatTenure.seat_key, SeatTenure.stakeholder_key)
        .where(
            or_(SeatTenure.since.is_(None), SeatTenure.since <= today),
            or_(SeatTenure.until.is_(None), SeatTenure.until >= today),
        )
        .order_by(SeatTenure.since, SeatTenure.key)
    )
    return {seat: person for seat, person in tenures if person in people}


def _newest(session: Session, customers: Collection[str] | None) -> dict[str, _Known]:
    """The ratings that count, by person: of each kind the newest by day, then by key."""
    place = func.row_number().over(
        partition_by=(Rating.stakeholder_key, Rating.kind),
        order_by=(Rating.rated_on.desc(), Rating.key.desc()),
    )
    ranked = select(Rating.key, place.label("place")).where(Rating.kind.in_(_KINDS))
    if customers is not None:
        at_customers = select(Stakeholder.key).where(*_of(Stakeholder.customer_key, customers))
        ranked = ranked.where(Rating.stakeholder_key.in_(at_customers))
    chosen = ranked.subquery()
    evidence = or_(
        and_(Rating.evidence.is_not(None), Rating.evidence != ""),
        Rating.activity_key.is_not(None),
        Rating.source_key.is_not(None),
        Rating.plan_item_key.is_not(None),
    )
    found: dict[str, _Known] = {}
    for person, kind, value, day, has_evidence in session.execute(
        select(Rating.stakeholder_key, Rating.kind, Rating.value, Rating.rated_on, evidence)
        .join(chosen, chosen.c.key == Rating.key)
        .where(chosen.c.place == 1)
    ):
        of = found.setdefault(person, _Known())
        match kind:
            case RatingKind.LEVEL:
                of.level, of.rated_on, of.has_evidence = Level(value), day, bool(has_evidence)
            case RatingKind.CLOSENESS:
                of.closeness = Closeness(value)
            case RatingKind.ROLE:
                of.role = Role(value)
            case _:
                of.target = Level(value)
    return found


def _of(column: Any, customers: Collection[str] | None) -> tuple[ColumnElement[bool], ...]:
    return () if customers is None else (column.in_(list(customers)),)
