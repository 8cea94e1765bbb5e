"""One person in full, and what would go with them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from app.method.parameters import Method
from app.queries.method import method as method_of
from app.queries.ratings import RatingFact, history_of
from models.activity import Activity, ActivityParticipant
from models.influence import InfluenceLine
from models.insight import Source
from models.plan import PlanItem
from models.rating import Rating
from models.rival import RivalTie
from models.seat import Seat, SeatTenure
from models.stakeholder import Stakeholder
from models.values import ActivityKind, ActivityState, LineKind, Role, Tie

OFFERED = 40
"""So many activities of a person are offered as evidence, the newest ones."""


@dataclass(frozen=True)
class Tenure:
    """A seat that a person holds or held; ``until`` is the last day, None while it goes on."""

    seat: str
    title: str
    role: Role
    since: date | None
    until: date | None


@dataclass(frozen=True, slots=True)
class Holder:
    """Who holds or held a seat; ``until`` is the last day, None while it goes on."""

    person: str
    name: str
    since: date | None
    until: date | None


@dataclass(frozen=True, slots=True)
class Occasion:
    """An activity that a rating may rest on."""

    key: str
    day: date
    kind: ActivityKind
    title: str


@dataclass(frozen=True, slots=True)
class TieFact:
    """One opinion about how a person stands to a rival."""

    key: str
    rival: str
    tie: Tie
    rated_on: date
    author: str | None
    evidence: str


@dataclass(frozen=True)
class PersonDetails:
    """What the inspector shows of a person beside the card.

    ``occasions`` and ``sources`` (key and title) can be chosen as evidence. ``grounds`` says by key what
    the ratings rest on: an ``Occasion``, or the title of a source or plan item. ``ties`` are newest first.
    ``method`` says after how many days a rating is stale, and what the guided rating weighs.
    """

    key: str
    email: str
    phone: str
    wechat: str
    birthday: date | None
    left_on: date | None
    notes: str
    ratings: tuple[RatingFact, ...]
    tenures: tuple[Tenure, ...]
    occasions: tuple[Occasion, ...]
    sources: tuple[tuple[str, str], ...]
    grounds: Mapping[str, Occasion | str]
    ties: tuple[TieFact, ...]
    method: Method


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


def person_details(session: Session, person: str, today: date | None = None) -> PersonDetails | None:
    """The details of a person, None when there is no such person (any more).

    Activities after ``today`` are not offered as evidence; without it the future ones are, too.
    """
    row = session.get(Stakeholder, person)
    if row is None:
        return None
    tenures = session.execute(
        select(SeatTenure, Seat)
        .join(Seat, Seat.key == SeatTenure.seat_key)
        .where(SeatTenure.stakeholder_key == person)
        .order_by(SeatTenure.since.desc(), SeatTenure.key.desc())
    )
    ratings = tuple(history_of(session, person))
    return PersonDetails(
        row.key,
        row.email or "",
        row.phone or "",
        row.wechat or "",
        row.birthday,
        row.left_on,
        row.notes or "",
        ratings,
        tuple(
            Tenure(seat.key, seat.title, seat.role, tenure.since, tenure.until) for tenure, seat in tenures
        ),
        _occasions(session, person, today),
        _sources(session, row.customer_key),
        _grounds(session, ratings),
        _ties(session, person),
        method_of(session),
    )


def holders(session: Session, seat: str) -> tuple[Holder, ...]:
    """Everybody who holds or held a seat, the newest first."""
    rows = session.execute(
        select(SeatTenure, Stakeholder.name)
        .join(Stakeholder, Stakeholder.key == SeatTenure.stakeholder_key)
        .where(SeatTenure.seat_key == seat)
        .order_by(SeatTenure.since.desc(), SeatTenure.key.desc())
    )
    return tuple(Holder(row.stakeholder_key, name, row.since, row.until) for row, name in rows)


def _occasions(session: Session, person: str, today: date | None) -> tuple[Occasion, ...]:
    query = (
        select(Activity)
        .join(ActivityParticipant, ActivityParticipant.activity_key == Activity.key)
        .where(
            ActivityParticipant.stakeholder_key == person,
            Activity.state != ActivityState.CANCELLED,
        )
        .order_by(Activity.starts_at.desc(), Activity.key.desc())
        .limit(OFFERED)
    )
    if today is not None:
        query = query.where(Activity.starts_at < datetime.combine(today + timedelta(days=1), time()))
    return tuple(_occasion(row) for row in session.scalars(query))


def _occasion(row: Activity) -> Occasion:
    return Occasion(row.key, row.starts_at.date(), row.kind, row.title)


def _sources(session: Session, customer: str) -> tuple[tuple[str, str], ...]:
    rows = session.execute(
        select(Source.key, Source.title)
        .where(or_(Source.customer_key == customer, Source.customer_key.is_(None)))
        .order_by(Source.title, Source.key)
    )
    return tuple((key, title) for key, title in rows)


def _grounds(session: Session, ratings: Sequence[RatingFact]) -> dict[str, Occasion | str]:
    activities = {each.activity for each in ratings if each.activity}
    sources = {each.source for each in ratings if each.source}
    items = {each.plan_item for each in ratings if each.plan_item}
    found: dict[str, Occasion | str] = {}
    if activities:
        for row in session.scalars(select(Activity).where(Activity.key.in_(activities))):
            found[row.key] = _occasion(row)
    if sources:
        rows = session.execute(select(Source.key, Source.title).where(Source.key.in_(sources)))
        found.update((key, title) for key, title in rows)
    if items:
        rows = session.execute(select(PlanItem.key, PlanItem.title).where(PlanItem.key.in_(items)))
        found.update((key, title) for key, title in rows)
    return found


def _ties(session: Session, person: str) -> tuple[TieFact, ...]:
    rows = session.scalars(
        select(RivalTie)
        .where(RivalTie.stakeholder_key == person)
        .order_by(RivalTie.rated_on.desc(), RivalTie.key.desc())
    )
    return tuple(
        TieFact(row.key, row.rival_key, row.tie, row.rated_on, row.author, row.evidence or "") for row in rows
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
