"""Ratings that are too old to rely on, of people in a decision."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.queries.method import method
from app.queries.positions import positions
from app.queries.today.whose import Whose
from models.customer import Customer
from models.values import Level, Role


@dataclass(frozen=True, slots=True)
class StaleRating:
    """A person in a decision whose level was last rated ``age`` days ago."""

    person: str
    name: str
    customer: str
    customer_name: str
    role: Role
    level: Level
    age: int


def stale_ratings(session: Session, whose: Whose, today: date) -> tuple[StaleRating, ...]:
    """People in a decision (D, A, E, I) whose rated level is stale; the weightiest and oldest first."""
    limit = method(session).stale_people_days
    names = {
        row.key: row.name
        for row in session.execute(select(Customer.key, Customer.name).where(whose.customers))
    }
    worst: dict[str, StaleRating] = {}
    for customer, found in positions(session, today).items():
        for place in found.places if customer in names else ():
            holder = place.holder
            if holder is None or holder.rated_on is None or not place.role.decides:
                continue
            if holder.level is Level.NOT_CONTACTED:
                continue
            age = (today - holder.rated_on).days
            before = worst.get(holder.key)
            if age > limit and (before is None or before.role.weight < place.role.weight):
                worst[holder.key] = StaleRating(
                    holder.key, holder.name, customer, names[customer], place.role, holder.level, age
                )
    return tuple(sorted(worst.values(), key=lambda one: (-one.role.weight, -one.age, one.person)))
