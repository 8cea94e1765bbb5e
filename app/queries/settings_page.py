"""What the settings page shows of the book: the method, our own team, and the rivals."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.folding import fold
from app.queries.method import method
from models.customer import Customer
from models.rival import Rival, RivalTie
from models.team import TeamMember
from models.values import TeamRole


@dataclass(frozen=True)
class Colleague:
    """One of our people; ``customers`` counts those they are responsible for."""

    key: str
    name: str
    role: TeamRole
    title: str
    email: str
    phone: str
    active: bool
    customers: int


def team(session: Session) -> list[Colleague]:
    """Everyone, those who are active first, each by name."""
    counted = select(Customer.owner_key, func.count()).group_by(Customer.owner_key)
    customers = {row[0]: row[1] for row in session.execute(counted)}
    found = [
        Colleague(
            row.key,
            row.name,
            row.role,
            row.title or "",
            row.email or "",
            row.phone or "",
            row.active,
            customers.get(row.key, 0),
        )
        for row in session.scalars(select(TeamMember))
    ]
    return sorted(found, key=lambda one: (not one.active, fold(one.name), one.key))


@dataclass(frozen=True)
class RivalFact:
    """A rival; ``people`` counts those of whom a tie to it is known, ``ties`` every judgement of one."""

    key: str
    name: str
    notes: str
    people: int
    ties: int


def rivals(session: Session) -> list[RivalFact]:
    """All rivals by name."""
    people = func.count(RivalTie.stakeholder_key.distinct())
    counted = select(RivalTie.rival_key, people, func.count()).group_by(RivalTie.rival_key)
    counts = {row[0]: (row[1], row[2]) for row in session.execute(counted)}
    found = [
        RivalFact(row.key, row.name, row.notes or "", *counts.get(row.key, (0, 0)))
        for row in session.scalars(select(Rival))
    ]
    return sorted(found, key=lambda one: (fold(one.name), one.key))


def own_parameters(session: Session) -> dict[str, float]:
    """The settings of the method in which this book differs from the defaults."""
    return method(session).overrides()
