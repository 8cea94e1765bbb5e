"""Who decides at a customer: every seat with its holder, and people with a role who hold no seat."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from functools import cache
from itertools import chain
from typing import Any

from sqlalchemy import ColumnElement, and_, or_, select
from sqlalchemy.orm import Session

from app.method.key_relationship import Holder, Position
from app.recorder import PLAIN
from models.seat import Seat, SeatTenure
from models.stakeholder import Stakeholder
from models.values import Closeness, Level, RatingKind, Role

COUNTING = frozenset({Role.DECIDER, Role.APPROVER, Role.EVALUATOR, Role.INFLUENCER, Role.USER})
"""Roles that make a person without a seat a position; U counts in the gap only."""

PIECE = 1000
"""Rows read at a time: those of all people at once would keep the garbage collector busy."""

_KINDS = (RatingKind.LEVEL, RatingKind.CLOSENESS, RatingKind.ROLE, RatingKind.TARGET)
_LEVELS = {level.value: level for level in Level}
_CLOSENESSES = {closeness.value: closeness for closeness in Closeness}
_ROLES = {role.value: role for role in Role}


@dataclass(frozen=True)
class Positions:
    """The positions of one customer. ``people`` counts those who have not left.

    ``has_coach``: one of them is our coach, in a position or not. ``supporting`` are the departments in
    which somebody supports us (level 1 or above).
    """

    places: tuple[Position, ...] = ()
    people: int = 0
    has_coach: bool = False
    supporting: frozenset[str] = frozenset()


@dataclass(slots=True)
class _Known:
    """The newest ratings of one person; ``rated_on`` is the level's day, ISO text."""

    level: Level = Level.NOT_CONTACTED
    closeness: Closeness = Closeness.UNKNOWN
    role: Role | None = None
    target: Level | None = None
    rated_on: str | None = None
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
    connection = session.connection()
    people = {
        key: (customer, name, title, department)
        for key, customer, name, title, department in connection.execute(
            select(
                Stakeholder.key,
                Stakeholder.customer_key,
                Stakeholder.name,
                Stakeholder.title,
                Stakeholder.department_key,
            )
            .where(
                or_(Stakeholder.left_on.is_(None), Stakeholder.left_on > today),
                *of_customers(Stakeholder.customer_key, customers),
            )
            .order_by(Stakeholder.key)
        )
    }
    day = cache(date.fromisoformat)

    def holder(person: str) -> Holder:
        of = known.get(person, unrated)
        rated_on = day(of.rated_on) if of.rated_on else None
        name = people[person][1]
        return Holder(person, name, of.level, of.closeness, of.target, rated_on, of.has_evidence)

    sitting = _sitting(session, today, customers, people)
    places: dict[str, list[Position]] = {}
    for key, customer, title, role, target in connection.execute(
        select(Seat.key, Seat.customer_key, Seat.title, Seat.role, Seat.target)
        .where(*of_customers(Seat.customer_key, customers))
        .order_by(Seat.key)
    ):
        person = sitting.get(key)
        place = Position(role, title, holder(person) if person else None, target, key)
        places.setdefault(customer, []).append(place)
    seated = set(sitting.values())
    counts: dict[str, int] = {}
    coached = set()
    supporting: dict[str, set[str]] = {}
    for key, (customer, name, job, department) in people.items():
        of = known.get(key, unrated)
        counts[customer] = counts.get(customer, 0) + 1
        if of.level is Level.COACH:
            coached.add(customer)
        if department is not None and of.level.score >= Level.SUPPORT.score:
            supporting.setdefault(customer, set()).add(department)
        if key not in seated and of.role in COUNTING:
            assert of.role is not None
            places.setdefault(customer, []).append(Position(of.role, job or name, holder(key), None, key))
    return {
        customer: Positions(
            tuple(places.get(customer, ())),
            counts.get(customer, 0),
            customer in coached,
            frozenset(supporting.get(customer, ())),
        )
        for customer in places.keys() | counts.keys()
    }


def _sitting(
    session: Session, today: date, customers: Collection[str] | None, people: Collection[str]
) -> dict[str, str]:
    """Who sits where: person by seat."""
    tenures = (
        select(SeatTenure.seat_key, SeatTenure.stakeholder_key)
        .where(
            or_(SeatTenure.since.is_(None), SeatTenure.since <= today),
            or_(SeatTenure.until.is_(None), SeatTenure.until >= today),
        )
        .order_by(SeatTenure.since, SeatTenure.key)
    )
    if customers is not None:
        seats = select(Seat.key).where(*of_customers(Seat.customer_key, customers))
        tenures = tenures.where(SeatTenure.seat_key.in_(seats))
    found = session.connection().execute(tenures)
    return {seat: person for seat, person in found if person in people}


def _newest(session: Session, customers: Collection[str] | None) -> dict[str, _Known]:
    """The ratings that count, by person: of each kind the newest by day, then by key.

    Stored values are read in the order of their index, and the last word stays.
    """
    rating, person = PLAIN["rating"].c, PLAIN["stakeholder"].c
    wanted = select(
        rating.stakeholder_key,
        rating.kind,
        rating.value,
        rating.rated_on,
        or_(
            and_(rating.evidence.is_not(None), rating.evidence != ""),
            and_(rating.quote.is_not(None), rating.quote != ""),
            rating.activity_key.is_not(None),
            rating.source_key.is_not(None),
            rating.plan_item_key.is_not(None),
        ),
    ).where(rating.kind.in_([kind.value for kind in _KINDS]))
    if customers is not None:
        at_customers = select(person.key).where(*of_customers(person.customer_key, customers))
        wanted = wanted.where(rating.stakeholder_key.in_(at_customers))
    found: dict[str, _Known] = {}
    in_order = (rating.stakeholder_key, rating.kind, rating.rated_on, rating.key)
    pieces = session.connection().execute(wanted.order_by(*in_order)).partitions(PIECE)
    for who, kind, value, day, has_evidence in chain.from_iterable(pieces):
        of = found.get(who)
        if of is None:
            of = found[who] = _Known()
        if kind == "level":
            of.level, of.rated_on, of.has_evidence = _LEVELS[value], day, bool(has_evidence)
        elif kind == "closeness":
            of.closeness = _CLOSENESSES[value]
        elif kind == "role":
            of.role = _ROLES[value]
        else:
            of.target = _LEVELS[value]
    return found


def of_customers(column: Any, customers: Collection[str] | None) -> tuple[ColumnElement[bool], ...]:
    """What narrows a query to ``customers`` (None: all), whose keys stand in ``column``."""
    return () if customers is None else (column.in_(list(customers)),)
