"""Scores of customers: the three dimensions (calculations 4–7) and completeness (calculation 8).

The inputs are gathered in one pass over the rows, for one customer or for all.
"""

from __future__ import annotations

import gc
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.method.advice import Advice, cheapest
from app.method.completeness import Completeness, completeness
from app.method.general import General, Surface, general
from app.method.key_relationship import KeyRelationship, key_relationship
from app.method.organisational import Organisation, Organisational, organisational
from app.method.three_dimensions import ThreeDimensions, three_dimensions
from app.network.next_step import key_advice
from app.queries.dimensions import organisations, surfaces
from app.queries.method import method as method_of
from app.queries.positions import Positions, positions
from app.queries.profiles import profiles
from models.customer import Customer
from models.values import Dimension, Grade, MarketType


@dataclass(frozen=True)
class CustomerScores:
    """The scores of one customer: K, O, G, and R of them."""

    key: str
    name: str
    grade: Grade | None
    key_relationship: KeyRelationship
    completeness: Completeness
    market_type: MarketType | None
    organisational: Organisational
    general: General

    @cached_property
    def overall(self) -> ThreeDimensions:
        """R with its minimum (calculation 7)."""
        values = {
            Dimension.KEY: self.key_relationship.value,
            Dimension.ORGANISATIONAL: self.organisational.value,
            Dimension.GENERAL: self.general.value,
        }
        return three_dimensions(
            values, self.general.method, grade=self.grade, market_type=self.market_type, advice=self.advice
        )

    def advice(self) -> dict[Dimension, Advice]:
        """The cheapest step of each dimension that has one."""
        found = {
            Dimension.KEY: key_advice(self.key_relationship),
            Dimension.ORGANISATIONAL: cheapest(self.organisational.advice),
            Dimension.GENERAL: cheapest(self.general.advice),
        }
        return {dimension: advice for dimension, advice in found.items() if advice is not None}


def scores(session: Session, today: date, customers: Collection[str] | None = None) -> list[CustomerScores]:
    """Scores on the day ``today`` of all customers, or of those whose keys are given, by name.

    Ratings and sources age until ``today``; asked of an earlier state of the book, pass its day.
    """
    with _no_garbage():
        return _scores(session, today, customers)


def _scores(session: Session, today: date, customers: Collection[str] | None) -> list[CustomerScores]:
    method = method_of(session)
    wanted = select(Customer.key, Customer.name, Customer.grade, Customer.market_type)
    if customers is not None:
        wanted = wanted.where(Customer.key.in_(list(customers)))
    found = positions(session, today, customers)
    known = profiles(session, found, customers)
    organised = organisations(session, today, customers)
    surface = surfaces(session, today, found, method, customers)
    nobody, nothing = Positions(), Organisation()
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
            market_type,
            organisational(organised.get(key, nothing), today, method),
            general(surface.get(key, Surface()), method),
        )
        for key, name, grade, market_type in sorted(session.execute(wanted), key=lambda row: (row[1], row[0]))
    ]


@contextmanager
def _no_garbage() -> Iterator[None]:
    """All that is made meanwhile is kept: looking for garbage in it again and again costs a third."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()
