"""One person in full, and what would go with them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from app.queries.ratings import RatingFact, history_of
from models.activity import ActivityParticipant
from models.influence import InfluenceLine
from models.plan import PlanItem
from models.rating import Rating
from models.seat import Seat, SeatTenure
from models.stakeholder import Stakeholder
from models.values import LineKind, Role


@dataclass(frozen=True)
class Tenure:
    """A seat that a person holds or held; ``until`` is the last day, None while it goes on."""

    seat: str
    title: str
    role: Role
    since: date | None
    until: date | None


@dataclass(frozen=True)
class PersonDetails:
    """What the inspector shows of a person beside the card."""

    key: str
    email: str
    phone: str
    wechat: str
    birthday: date | None
    left_on: date | None
    notes: str
    ratings: tuple[RatingFact, ...]
    tenures: tuple[Tenure, ...]


@dataclass(frozen=True)
class Going:
    """How many records go with people when they are deleted; ``forgetting`` only lose the mention."""

    names: tuple[str, ...]
    lines: int
    reports: int
    ratings: int
    tenures: int
    activities: int
    forgetting: int


def person_details(session: Session, person: str) -> PersonDetails | None:
    """The details of a person, None when there is no such person (any more)."""
    row = session.get(Stakeholder, person)
    if row is None:
        return None
    tenures = session.execute(
        select(SeatTenure, Seat)
        .join(Seat, Seat.key == SeatTenure.seat_key)
        .where(SeatTenure.stakeholder_key == person)
        .order_by(SeatTenure.since.desc(), SeatTenure.key.desc())
    )
    return PersonDetails(
        row.key,
        row.email or "",
        row.phone or "",
        row.wechat or "",
        row.birthday,
        row.left_on,
        row.notes or "",
        tuple(history_of(session, person)),
        tuple(
            Tenure(seat.key, seat.title, seat.role, tenure.since, tenure.until) for tenure, seat in tenures
        ),
    )


def what_goes(session: Session, people: Sequence[str]) -> Going:
    """What is deleted together with ``people``. ``reports`` of others to them are among the lines."""

    def count(column: object, *conditions: object) -> int:
        return session.scalar(select(func.count(column)).where(*conditions)) or 0  # type: ignore[arg-type]

    touching = or_(InfluenceLine.from_key.in_(people), InfluenceLine.to_key.in_(people))
    return Going(
        names=tuple(
            session.scalars(
                select(Stakeholder.name).where(Stakeholder.key.in_(people)).order_by(Stakeholder.key)
            )
        ),
        lines=count(InfluenceLine.key, touching),
        reports=count(
            InfluenceLine.key,
            InfluenceLine.to_key.in_(people),
            InfluenceLine.from_key.not_in(people),
            InfluenceLine.kind == LineKind.REPORTS_TO,
        ),
        ratings=count(Rating.key, Rating.stakeholder_key.in_(people)),
        tenures=count(SeatTenure.key, SeatTenure.stakeholder_key.in_(people)),
        activities=count(
            ActivityParticipant.activity_key.distinct(), ActivityParticipant.stakeholder_key.in_(people)
        ),
        forgetting=count(PlanItem.key, PlanItem.stakeholder_key.in_(people)),
    )
