"""Strategic agreements with their projects, and joint innovation centres with their topics."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.method.agreements import AgreementState, agreement_state
from models.activity import Activity
from models.partnership import Agreement, AgreementProject, InnovationCentre, InnovationTopic
from models.values import AgreementKind


@dataclass(frozen=True, slots=True)
class ProjectFact:
    """A project that an agreement locks; it counts in solidity once it has an amount and a day."""

    key: str
    name: str
    amount: Decimal | None
    due_on: date | None
    notes: str


@dataclass(frozen=True, slots=True)
class AgreementFact:
    """An agreement as it stands on the day asked for; projects by day, those without one last.

    ``activity_key`` and ``occasion``, its title, are where it was signed.
    """

    key: str
    title: str
    kind: AgreementKind
    exclusive: bool
    signed_on: date | None
    starts_on: date | None
    ends_on: date | None
    notes: str
    activity_key: str | None
    occasion: str
    state: AgreementState
    projects: tuple[ProjectFact, ...]

    @property
    def is_in_force(self) -> bool:
        return self.state is AgreementState.IN_FORCE

    @property
    def total(self) -> Decimal:
        return sum((each.amount for each in self.projects if each.amount is not None), Decimal(0))


@dataclass(frozen=True, slots=True)
class TopicFact:
    """What a centre works on, what came of it, and whose the property is."""

    key: str
    title: str
    result: str
    ip: str
    finished_on: date | None


@dataclass(frozen=True, slots=True)
class CentreFact:
    """``is_open`` on the day asked for; topics in the order in which they were added."""

    key: str
    name: str
    opened_on: date | None
    closed_on: date | None
    ip_terms: str
    notes: str
    is_open: bool
    topics: tuple[TopicFact, ...]


def agreements(session: Session, customer: str, today: date) -> tuple[AgreementFact, ...]:
    """All agreements with ``customer``: in force first, then those to be signed, then those that ended."""
    projects: dict[str, list[ProjectFact]] = {}
    for row in session.scalars(
        select(AgreementProject)
        .join(Agreement, Agreement.key == AgreementProject.agreement_key)
        .where(Agreement.customer_key == customer)
        .order_by(AgreementProject.due_on.is_(None), AgreementProject.due_on, AgreementProject.key)
    ):
        projects.setdefault(row.agreement_key, []).append(
            ProjectFact(row.key, row.name, row.amount, row.due_on, row.notes or "")
        )
    found = [
        AgreementFact(
            row.key,
            row.title,
            row.kind,
            row.exclusive,
            row.signed_on,
            row.starts_on,
            row.ends_on,
            row.notes or "",
            row.activity_key,
            occasion or "",
            agreement_state(row.signed_on, row.starts_on, row.ends_on, today),
            tuple(projects.get(row.key, ())),
        )
        for row, occasion in session.execute(
            select(Agreement, Activity.title)
            .outerjoin(Activity, Activity.key == Agreement.activity_key)
            .where(Agreement.customer_key == customer)
            .order_by(Agreement.key)
        )
    ]
    order = (AgreementState.IN_FORCE, AgreementState.SIGNED, AgreementState.DRAFT, AgreementState.ENDED)
    return tuple(sorted(found, key=lambda each: order.index(each.state)))


def centres(session: Session, customer: str, today: date) -> tuple[CentreFact, ...]:
    """All joint innovation centres with ``customer``, open ones first."""
    topics: dict[str, list[TopicFact]] = {}
    for row in session.scalars(
        select(InnovationTopic)
        .join(InnovationCentre, InnovationCentre.key == InnovationTopic.centre_key)
        .where(InnovationCentre.customer_key == customer)
        .order_by(InnovationTopic.key)
    ):
        topics.setdefault(row.centre_key, []).append(
            TopicFact(row.key, row.title, row.result or "", row.ip or "", row.finished_on)
        )
    found = [
        CentreFact(
            row.key,
            row.name,
            row.opened_on,
            row.closed_on,
            row.ip_terms or "",
            row.notes or "",
            _is_open(row, today),
            tuple(topics.get(row.key, ())),
        )
        for row in session.scalars(
            select(InnovationCentre)
            .where(InnovationCentre.customer_key == customer)
            .order_by(InnovationCentre.key)
        )
    ]
    return tuple(sorted(found, key=lambda each: not each.is_open))


def _is_open(row: InnovationCentre, today: date) -> bool:
    opened = row.opened_on is not None and row.opened_on <= today
    return opened and (row.closed_on is None or row.closed_on > today)
