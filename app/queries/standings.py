"""Who everybody at a customer is in the decision, whatever seat or rating says so."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from app.queries.positions import Positions, positions
from app.queries.ratings import newest
from models.stakeholder import Stakeholder
from models.values import Level, Rank, RatingKind, Role


@dataclass(frozen=True, slots=True)
class Standing:
    """Who somebody is in the decision, and where they stand; ``role`` of the weightiest seat."""

    key: str = ""
    name: str = ""
    title: str = ""
    role: Role | None = None
    rank: Rank | None = None
    level: Level = Level.NOT_CONTACTED

    def suits(self, role: Role | None, rank: Rank | None) -> bool:
        """Whether an item for ``role`` and ``rank`` may be about them."""
        return role in (None, self.role) and rank in (None, self.rank)


NOBODY = Standing()


def standings(session: Session, customer: str, today: date) -> dict[str, Standing]:
    """Everybody who has not left, with decision role, rank and level, in order of their keys."""
    seats: dict[str, Role] = {}
    for place in positions(session, today, [customer]).get(customer, Positions()).places:
        if place.holder is not None:
            before = seats.get(place.holder.key)
            if before is None or place.role.weight > before.weight:
                seats[place.holder.key] = place.role
    rated = newest(session, customer=customer)
    found = {}
    for key, name, title in session.execute(
        select(Stakeholder.key, Stakeholder.name, Stakeholder.title)
        .where(
            Stakeholder.customer_key == customer,
            or_(Stakeholder.left_on.is_(None), Stakeholder.left_on > today),
        )
        .order_by(Stakeholder.key)
    ):
        ratings = {kind: fact.value for kind, fact in rated.get(key, {}).items()}
        role, rank, level = (ratings.get(k) for k in (RatingKind.ROLE, RatingKind.RANK, RatingKind.LEVEL))
        found[key] = Standing(
            key,
            name,
            title or "",
            seats.get(key) or (role if isinstance(role, Role) else None),
            rank if isinstance(rank, Rank) else None,
            level if isinstance(level, Level) else Level.NOT_CONTACTED,
        )
    return found
