"""The relationship page of one customer: three dimensions, their trend, whom we reach, what is done.

Works on the book of now and of a past day alike (``ask_on(day, relationship, customer, day)``).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from app.method.counters import (
    ExecutiveVisit,
    ExecutiveVisits,
    Locked,
    Solidity,
    executive_visits,
    solidity,
)
from app.method.parameters import Method
from app.method.periods import quarter_of
from app.method.plan_completion import Item, PlanCompletion, plan_completion
from app.method.same_few import SameFew, same_few
from app.queries.assessments import PastAssessment, assessments, before, unassessed
from app.queries.contacts import last_met
from app.queries.dimensions import contact_window, in_force
from app.queries.drafts import Planned, planned
from app.queries.ratings import newest
from app.queries.scores import CustomerScores, scores
from models.activity import Activity, ActivityParticipant
from models.customer import Customer
from models.department import Department
from models.partnership import Agreement, AgreementProject
from models.plan import PlanItem
from models.stakeholder import Stakeholder
from models.values import ActivityKind, ActivityState, Level, Rank, RatingKind

RANKS: tuple[Rank | None, ...] = (Rank.HIGH, Rank.MIDDLE, Rank.BASE, None)
"""The columns of the coverage matrix; None is who has no rank yet."""


@dataclass(frozen=True, slots=True)
class Listed:
    """One of the customer's people in the matrix; ``contacts`` counts those of the days that count."""

    key: str
    name: str
    level: Level
    met: date | None
    contacts: int

    @property
    def supports(self) -> bool:
        return self.level.score >= Level.SUPPORT.score


@dataclass(frozen=True, slots=True)
class Cell:
    """The people of one department and rank."""

    people: tuple[Listed, ...] = ()

    @property
    def contacted(self) -> int:
        return sum(each.contacts > 0 for each in self.people)

    @property
    def supporters(self) -> int:
        return sum(each.supports for each in self.people)


@dataclass(frozen=True, slots=True)
class MatrixRow:
    """A department (``key`` None: who is in none) and its cells by rank, ``RANKS`` in order."""

    key: str | None
    name: str
    relevance: int | None
    cells: tuple[Cell, ...]


@dataclass(frozen=True)
class Matrix:
    """Coverage by department and rank, most relevant departments first, who is in none last."""

    rows: tuple[MatrixRow, ...]
    same_few: SameFew | None
    names: Mapping[str, str]

    @property
    def has_unranked(self) -> bool:
        """Somebody has no rank yet."""
        return any(row.cells[-1].people for row in self.rows)


@dataclass(frozen=True)
class Relationship:
    """All of the page. ``completion`` is that of the calendar year until ``day``; ``assessments`` come
    oldest first; ``period`` is the quarter of ``day``, and ``unassessed`` how many customers of the book
    have no assessment of it.
    """

    day: date
    scores: CustomerScores
    matrix: Matrix
    completion: PlanCompletion
    executive_visits: ExecutiveVisits
    solidity: Solidity
    assessments: tuple[PastAssessment, ...]
    planned: Planned
    period: str
    unassessed: int

    @property
    def is_assessed(self) -> bool:
        """The quarter has its assessment."""
        return any(each.period == self.period for each in self.assessments)

    @property
    def last(self) -> PastAssessment | None:
        """The newest assessment of an earlier quarter, with which today is compared."""
        return before(self.assessments, self.period)


def relationship(session: Session, customer: str, today: date) -> Relationship | None:
    """The relationship with ``customer`` on ``today``, None when it is not in the book (any more)."""
    found = session.get(Customer, customer)
    if found is None:
        return None
    [scored] = scores(session, today, [customer])
    method = scored.general.method
    return Relationship(
        today,
        scored,
        matrix(session, customer, today, method),
        plan_completion(_items(session, customer), today, date(today.year, 1, 1)),
        executive_visits(_executive_visits(session, customer), today, method),
        solidity(
            _locked(session, customer, today),
            found.forecast,
            today,
            method,
            currency=found.currency or "",
        ),
        assessments(session, customer),
        planned(session, customer),
        quarter_of(today),
        unassessed(session, quarter_of(today)),
    )


def matrix(session: Session, customer: str, today: date, method: Method) -> Matrix:
    """Who of the customer's people was contacted, by department and rank."""
    contacts = _contacts(session, customer, today, method)
    met = last_met(session, customer, today)
    rated = newest(session, customer=customer)
    cells: dict[tuple[str | None, Rank | None], list[Listed]] = {}
    names = {}
    for key, name, department in session.execute(
        select(Stakeholder.key, Stakeholder.name, Stakeholder.department_key)
        .where(
            Stakeholder.customer_key == customer,
            or_(Stakeholder.left_on.is_(None), Stakeholder.left_on > today),
        )
        .order_by(Stakeholder.key)
    ):
        ratings = rated.get(key, {})
        level, rank = (ratings.get(kind) for kind in (RatingKind.LEVEL, RatingKind.RANK))
        stands = level.value if level and isinstance(level.value, Level) else Level.NOT_CONTACTED
        at = rank.value if rank and isinstance(rank.value, Rank) else None
        names[key] = name
        cells.setdefault((department, at), []).append(
            Listed(key, name, stands, met.get(key), contacts.get(key, 0))
        )
    departments = session.execute(
        select(Department.key, Department.name, Department.relevance)
        .where(Department.customer_key == customer)
        .order_by(func.coalesce(Department.relevance, 0).desc(), Department.key)
    ).all()
    places = [*((key, name, relevance) for key, name, relevance in departments), (None, "", None)]
    rows = (
        MatrixRow(key, name, relevance, tuple(Cell(tuple(cells.get((key, rank), ()))) for rank in RANKS))
        for key, name, relevance in places
    )
    shown = tuple(row for row in rows if row.relevance or any(cell.people for cell in row.cells))
    of_listed = {who: count for who, count in contacts.items() if who in names}
    return Matrix(shown, same_few(of_listed, len(names)), names)


def _contacts(session: Session, customer: str, today: date, method: Method) -> dict[str, int]:
    """How often each person took part in a done activity of the days that count."""
    start, end = contact_window(today, method)
    rows = session.execute(
        select(ActivityParticipant.stakeholder_key, func.count(Activity.key.distinct()))
        .join(Activity, Activity.key == ActivityParticipant.activity_key)
        .where(
            Activity.customer_key == customer,
            Activity.state == ActivityState.DONE,
            Activity.starts_at >= start,
            Activity.starts_at < end,
            ActivityParticipant.stakeholder_key.is_not(None),
        )
        .group_by(ActivityParticipant.stakeholder_key)
    )
    return {str(person): count for person, count in rows}


def _items(session: Session, customer: str) -> Sequence[Item]:
    item = PlanItem
    rows = session.execute(
        select(
            item.title,
            item.dimension,
            item.state,
            item.weight,
            item.progress,
            item.due_on,
            item.done_on,
            item.cancelled_on,
            item.from_level,
            item.to_level,
        ).where(item.customer_key == customer, item.due_on.is_not(None))
    )
    return [Item(**row._mapping) for row in rows]


def _executive_visits(session: Session, customer: str) -> Sequence[ExecutiveVisit]:
    rows = session.execute(
        select(Activity.starts_at, Activity.direction).where(
            Activity.customer_key == customer,
            Activity.kind == ActivityKind.EXECUTIVE_VISIT,
            Activity.state == ActivityState.DONE,
        )
    )
    return [ExecutiveVisit(began.date(), direction) for began, direction in rows]


def _locked(session: Session, customer: str, today: date) -> Sequence[Locked]:
    """The projects that agreements in force lock."""
    rows = session.execute(
        select(AgreementProject.name, AgreementProject.amount, AgreementProject.due_on)
        .join(Agreement, Agreement.key == AgreementProject.agreement_key)
        .where(Agreement.customer_key == customer, in_force(today))
        .order_by(AgreementProject.due_on, AgreementProject.key)
    )
    return [Locked(name, None if amount is None else Decimal(amount), due) for name, amount, due in rows]
