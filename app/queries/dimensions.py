"""What the organisational and the general relationship stand on (calculations 5 and 6).

Gathered in one pass over the rows, for one customer or for all.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import Any

from sqlalchemy import ColumnElement, and_, func, or_, select
from sqlalchemy.orm import Session

from app.method.general import Surface, Unit
from app.method.organisational import Organisation
from app.method.parameters import Method
from app.network.coverage import relevant
from app.network.plain import Department
from app.queries.contacts import last_met
from app.queries.positions import Positions, of_customers
from models.activity import Activity, ActivityParticipant
from models.department import Department as StoredDepartment
from models.partnership import Agreement, CustomerRating, InnovationCentre
from models.stakeholder import Stakeholder
from models.values import ActivityKind, ActivityState, CustomerRatingKind


@dataclass(slots=True)
class _Gathered:
    """What stands in the book about one customer's organisational relationship."""

    ratings: dict[CustomerRatingKind, float] = field(default_factory=dict)
    agreement: bool = False
    exclusive: bool = False
    innovation: bool = False
    newest: dict[ActivityKind, date] = field(default_factory=dict)


def organisations(
    session: Session, today: date, customers: Collection[str] | None = None
) -> dict[str, Organisation]:
    """The input of O by customer key, as of ``today``; who has nothing of it is left out."""
    found: dict[str, _Gathered] = {}

    def of(customer: str) -> _Gathered:
        return found.setdefault(customer, _Gathered())

    for customer, kind, value in _ratings(session, today, customers):
        of(customer).ratings[kind] = value
    for customer, exclusive in session.connection().execute(
        select(Agreement.customer_key, Agreement.exclusive).where(
            in_force(today), *of_customers(Agreement.customer_key, customers)
        )
    ):
        of(customer).agreement = True
        of(customer).exclusive |= exclusive
    for (customer,) in session.connection().execute(
        select(InnovationCentre.customer_key).where(
            InnovationCentre.opened_on <= today,
            or_(InnovationCentre.closed_on.is_(None), InnovationCentre.closed_on > today),
            *of_customers(InnovationCentre.customer_key, customers),
        )
    ):
        of(customer).innovation = True
    for customer, done, began in session.connection().execute(
        select(Activity.customer_key, Activity.kind, func.max(Activity.starts_at))
        .where(
            Activity.kind.in_([ActivityKind.EXECUTIVE_VISIT, ActivityKind.BENCHMARKING]),
            *_done(today),
            *of_customers(Activity.customer_key, customers),
        )
        .group_by(Activity.customer_key, Activity.kind)
    ):
        of(customer).newest[done] = began.date()
    return {
        customer: Organisation(
            each.ratings,
            each.agreement,
            each.exclusive,
            each.innovation,
            each.newest.get(ActivityKind.EXECUTIVE_VISIT),
            each.newest.get(ActivityKind.BENCHMARKING),
        )
        for customer, each in found.items()
    }


def surfaces(
    session: Session,
    today: date,
    positions: Mapping[str, Positions],
    method: Method,
    customers: Collection[str] | None = None,
) -> dict[str, Surface]:
    """The input of G by customer key, as of ``today``; who has nothing of it is left out.

    Whom to meet next is said only of ``customers`` that are asked for by key.
    """
    contacted = _contacted(session, today, method, customers)
    satisfaction = {
        customer: value
        for customer, kind, value in _ratings(session, today, customers)
        if kind is CustomerRatingKind.SATISFACTION
    }
    departments: dict[str, list[Department]] = {}
    for key, customer, name, relevance in session.connection().execute(
        select(
            StoredDepartment.key,
            StoredDepartment.customer_key,
            StoredDepartment.name,
            StoredDepartment.relevance,
        )
        .where(*of_customers(StoredDepartment.customer_key, customers))
        .order_by(StoredDepartment.key)
    ):
        departments.setdefault(customer, []).append(Department(key, name, relevance))
    nobody = Positions()
    found = {}
    for customer in positions.keys() | departments.keys() | satisfaction.keys():
        at = positions.get(customer, nobody)
        found[customer] = Surface(
            at.people,
            contacted.get(customer, 0),
            tuple(
                Unit(each.key, each.name, each.key in at.supporting)
                for each in relevant(departments.get(customer, ()))
            ),
            satisfaction.get(customer),
            _unseen(session, today, customer, at, method) if customers is not None else None,
        )
    return found


def in_force(today: date) -> ColumnElement[bool]:
    """Agreements that are signed, have begun and have not ended."""
    return and_(
        Agreement.signed_on <= today,
        or_(Agreement.starts_on.is_(None), Agreement.starts_on <= today),
        or_(Agreement.ends_on.is_(None), Agreement.ends_on >= today),
    )


def contact_window(today: date, method: Method) -> tuple[datetime, datetime]:
    """From when (included) to when (excluded) a done activity counts as coverage."""
    end = datetime.combine(today + timedelta(days=1), time())
    return end - timedelta(days=method.coverage_days), end


def _ratings(
    session: Session, today: date, customers: Collection[str] | None
) -> list[tuple[str, CustomerRatingKind, float]]:
    """Ratings of customers until ``today``, oldest first: the last word of a kind counts."""
    rating = CustomerRating
    rows = session.connection().execute(
        select(rating.customer_key, rating.kind, rating.value)
        .where(rating.rated_on <= today, *of_customers(rating.customer_key, customers))
        .order_by(rating.customer_key, rating.kind, rating.rated_on, rating.key)
    )
    return [(customer, kind, value) for customer, kind, value in rows]


def _done(today: date) -> tuple[Any, ...]:
    end = datetime.combine(today + timedelta(days=1), time())
    return Activity.state == ActivityState.DONE, Activity.starts_at < end


def _contacted(
    session: Session, today: date, method: Method, customers: Collection[str] | None
) -> dict[str, int]:
    """How many of the people who have not left took part in a done activity of the days that count."""
    start, end = contact_window(today, method)
    rows = session.connection().execute(
        select(Stakeholder.customer_key, func.count(Stakeholder.key.distinct()))
        .join(ActivityParticipant, ActivityParticipant.stakeholder_key == Stakeholder.key)
        .join(Activity, Activity.key == ActivityParticipant.activity_key)
        .where(
            Activity.state == ActivityState.DONE,
            Activity.starts_at >= start,
            Activity.starts_at < end,
            or_(Stakeholder.left_on.is_(None), Stakeholder.left_on > today),
            *of_customers(Stakeholder.customer_key, customers),
        )
        .group_by(Stakeholder.customer_key)
    )
    return {str(customer): count for customer, count in rows}


def _unseen(
    session: Session, today: date, customer: str, at: Positions, method: Method
) -> tuple[str, str] | None:
    """Who to meet next, (key, name): of those not contacted the weightiest role, then the longest unseen."""
    met = last_met(session, customer, today)
    start, _ = contact_window(today, method)
    weights: dict[str, float] = {}
    for place in at.places:
        if place.holder is not None:
            weight = method.role_weights[place.role]
            weights[place.holder.key] = max(weight, weights.get(place.holder.key, 0.0))
    people = session.connection().execute(
        select(Stakeholder.key, Stakeholder.name)
        .where(
            Stakeholder.customer_key == customer,
            or_(Stakeholder.left_on.is_(None), Stakeholder.left_on > today),
        )
        .order_by(Stakeholder.key)
    )
    waiting = [(key, name) for key, name in people if key not in met or met[key] < start.date()]
    return min(waiting, key=lambda one: (-weights.get(one[0], 0.0), met.get(one[0], date.min)), default=None)
