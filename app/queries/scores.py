"""Scores of customers: key relationship (calculation 4) and completeness (calculation 8).

The inputs are gathered in one pass over the rows, for one customer or for all.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.method.completeness import Completeness, completeness
from app.method.key_relationship import KeyRelationship, key_relationship
from app.queries.method import method as method_of
from app.queries.positions import Positions, positions
from app.queries.profiles import profiles
from models.customer import Customer
from models.values import Grade


@dataclass(frozen=True)
class CustomerScores:
    """The scores of one customer."""

    key: str
    name: str
    grade: Grade | None
    key_relationship: KeyRelationship
    completeness: Completeness


def scores(session: Session, today: date, customers: Collection[str] | None = None) -> list[CustomerScores]:
    """Scores on the day ``today`` of all customers, or of those whose keys are given, by name.

    Ratings and sources age until ``today``; asked of an earlier state of the book, pass its day.
    """
    method = method_of(session)
    wanted = select(Customer.key, Customer.name, Customer.grade)
    if customers is not None:
        wanted = wanted.where(Customer.key.in_(list(customers)))
    found = positions(session, today, customers)
    known = profiles(session, found, customers)
    nobody = Positions()
    return [
        CustomerScores(
            key,
            name,
            grade,
            key_relationship(
                found.get(key, nobody).places,
                method,
                grade=grade,
                coach_elsewhere=found.get(key, nobody).has_coach,
            ),
            completeness(known[key], grade, today, method),
        )
        for key, name, grade in sorted(session.execute(wanted), key=lambda row: (row[1], row[0]))
    ]
