"""The organisational relationship of one customer: what it stands on, and the records behind it.

Works on the book of now and of a past day alike (``ask_on(day, organisation, customer, day)``).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.method.counters import (
    ExecutiveVisit,
    ExecutiveVisits,
    Locked,
    Solidity,
    executive_visits,
    solidity,
)
from app.method.months import is_within
from app.method.organisational import Organisation, Organisational, organisational
from app.method.parameters import Method
from app.method.partnership import Footing, Ladder, ladder
from app.queries.agreements import AgreementFact, CentreFact, agreements, centres
from app.queries.benchmarking import Meeting, meetings
from app.queries.dimensions import organisations
from app.queries.drafts import Planned, planned
from app.queries.method import method as method_of
from app.queries.taking_place import taking_place
from models.activity import Activity
from models.customer import Customer
from models.partnership import CustomerRating
from models.values import ActivityKind, ActivityState, AgreementKind, CustomerRatingKind, VisitDirection

OFFERED = 30
"""Activities on the occasion of which a rating may have been given."""


@dataclass(frozen=True, slots=True)
class CustomerRatingFact:
    """One dated opinion about the customer; ``occasion`` is the title of its activity."""

    key: str
    kind: CustomerRatingKind
    value: float
    rated_on: date
    author: str
    evidence: str
    activity: str | None
    occasion: str

    @property
    def has_evidence(self) -> bool:
        return bool(self.evidence or self.activity)


@dataclass(frozen=True, slots=True)
class VisitFact:
    """An executive visit, done or planned."""

    key: str
    title: str
    day: date
    direction: VisitDirection | None
    state: ActivityState
    place: str


@dataclass(frozen=True, slots=True)
class Event:
    """An activity that a rating may rest on."""

    key: str
    day: date
    kind: ActivityKind
    title: str


@dataclass(frozen=True)
class OrganisationFacts:
    """All of it on ``day``. Ratings and visits are newest first, ``ahead`` are planned visits, next first.

    ``currency`` is "" while it is not known; ``forecast`` is for the months that solidity looks at.
    """

    customer: str
    day: date
    method: Method
    currency: str
    forecast: Decimal | None
    score: Organisational
    ratings: tuple[CustomerRatingFact, ...]
    occasions: tuple[Event, ...]
    visits: tuple[VisitFact, ...]
    ahead: tuple[VisitFact, ...]
    executive: ExecutiveVisits
    meetings: tuple[Meeting, ...]
    agreements: tuple[AgreementFact, ...]
    solidity: Solidity
    centres: tuple[CentreFact, ...]
    ladder: Ladder
    planned: Planned

    def ratings_of(self, kind: CustomerRatingKind) -> tuple[CustomerRatingFact, ...]:
        """The ratings of one part, newest first: the first counts."""
        return tuple(each for each in self.ratings if each.kind is kind)


def organisation(session: Session, customer: str, today: date) -> OrganisationFacts | None:
    """The organisational relationship with ``customer`` on ``today``, None when it is not in the book."""
    found = session.get(Customer, customer)
    if found is None:
        return None
    method = method_of(session)
    known = organisations(session, today, [customer]).get(customer, Organisation())
    score = organisational(known, today, method)
    visits = _visits(session, customer, today)
    counted = executive_visits(
        (ExecutiveVisit(each.day, each.direction) for each in visits if each.state is ActivityState.DONE),
        today,
        method,
    )
    signed = agreements(session, customer, today)
    locked = [
        Locked(project.name, project.amount, project.due_on)
        for each in signed
        if each.is_in_force
        for project in each.projects
    ]
    solid = solidity(locked, found.forecast, today, method, currency=found.currency or "")
    footing = Footing(
        buys=bool(found.revenue),
        share=found.category_share,
        organisational=score.value,
        has_agreement=known.has_agreement,
        is_binding=any(each.is_in_force and each.kind is AgreementKind.HARD for each in signed),
        is_exclusive=known.is_exclusive,
        has_innovation=known.has_innovation,
        is_benchmarked=is_within(known.last_benchmarking, today, method.benchmarking_months),
        visits=counted.count,
        outward=counted.outward,
        inward=counted.inward,
        locked=len(locked),
        solidity=solid.share,
    )
    return OrganisationFacts(
        customer=customer,
        day=today,
        method=method,
        currency=found.currency or "",
        forecast=found.forecast,
        score=score,
        ratings=_ratings(session, customer, today),
        occasions=_occasions(session, customer, today),
        visits=tuple(each for each in visits if each.state is ActivityState.DONE and each.day <= today),
        ahead=tuple(each for each in reversed(visits) if each.state is ActivityState.PLANNED),
        executive=counted,
        meetings=meetings(session, customer, today),
        agreements=signed,
        solidity=solid,
        centres=centres(session, customer, today),
        ladder=ladder(footing, found.partnership, method),
        planned=planned(session, customer),
    )


def _ratings(session: Session, customer: str, today: date) -> tuple[CustomerRatingFact, ...]:
    rows = session.execute(
        select(CustomerRating, Activity.title)
        .outerjoin(Activity, Activity.key == CustomerRating.activity_key)
        .where(CustomerRating.customer_key == customer, CustomerRating.rated_on <= today)
        .order_by(CustomerRating.rated_on.desc(), CustomerRating.key.desc())
    )
    return tuple(
        CustomerRatingFact(
            row.key,
            row.kind,
            row.value,
            row.rated_on,
            row.author or "",
            row.evidence or "",
            row.activity_key,
            occasion or "",
        )
        for row, occasion in rows
    )


def _visits(session: Session, customer: str, today: date) -> Sequence[VisitFact]:
    """Executive visits that took place or shall, newest first."""
    return [
        VisitFact(
            each.key, each.row.title, each.day, each.row.direction, each.row.state, each.row.place or ""
        )
        for each in taking_place(session, customer, ActivityKind.EXECUTIVE_VISIT, today)
        if each.row.state is not ActivityState.CANCELLED
    ]


def _occasions(session: Session, customer: str, today: date) -> tuple[Event, ...]:
    rows = session.execute(
        select(Activity.key, Activity.starts_at, Activity.kind, Activity.title)
        .where(
            Activity.customer_key == customer,
            Activity.state != ActivityState.CANCELLED,
            Activity.starts_at < datetime.combine(today + timedelta(days=1), time()),
        )
        .order_by(Activity.starts_at.desc(), Activity.key.desc())
        .limit(OFFERED)
    )
    return tuple(Event(key, began.date(), kind, title) for key, began, kind, title in rows)
