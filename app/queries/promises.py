"""Promises as lists: of a customer, of an activity, and those that somebody waits for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Select, select
from sqlalchemy.orm import Session, aliased

from models.activity import Activity
from models.aftermath import Promise
from models.customer import Customer
from models.stakeholder import Stakeholder
from models.team import TeamMember
from models.values import PromiseSide, PromiseState


@dataclass(frozen=True, slots=True)
class PromiseRow:
    """A promise with the names that it mentions; "" for none.

    ``person`` is to whom it was made, or who made it. ``overdue``: its day has passed and it is not kept.
    """

    key: str
    customer: str
    customer_name: str
    side: PromiseSide
    title: str
    state: PromiseState
    person: str | None
    person_name: str
    owner: str | None
    owner_name: str
    activity: str | None
    activity_title: str
    made_on: date
    due_on: date | None
    kept_on: date | None
    confirmed_on: date | None
    confirmed_by_name: str
    reason: str
    overdue: bool

    @property
    def waits_for_word(self) -> bool:
        """We kept it; the customer has not said so yet."""
        return self.state is PromiseState.KEPT


def promises(session: Session, customer: str | None, today: date) -> tuple[PromiseRow, ...]:
    """The promises of a customer, or of all: those that somebody waits for first, by due date."""
    query = _query()
    if customer is not None:
        query = query.where(Promise.customer_key == customer)
    return _rows(session, query, today)


def promises_of_activity(session: Session, activity: str, today: date) -> tuple[PromiseRow, ...]:
    """What was promised at an activity."""
    return _rows(session, _query().where(Promise.activity_key == activity), today)


def promises_due(
    session: Session, today: date, until: date, member: str | None = None
) -> tuple[PromiseRow, ...]:
    """What is to be kept by ``until`` or should be by now, and what waits for the customer's word.

    ``member`` keeps those that one of our people answers for.
    """
    query = _query().where(
        (Promise.state == PromiseState.KEPT)
        | ((Promise.state == PromiseState.OPEN) & (Promise.due_on <= until))
    )
    if member is not None:
        query = query.where(Promise.owner_key == member)
    return _rows(session, query, today)


def _query() -> Select[*tuple[Any, ...]]:
    witness = aliased(Stakeholder)
    return (
        select(Promise, Customer.name, Stakeholder.name, TeamMember.name, Activity.title, witness.name)
        .join(Customer, Customer.key == Promise.customer_key)
        .outerjoin(Stakeholder, Stakeholder.key == Promise.stakeholder_key)
        .outerjoin(TeamMember, TeamMember.key == Promise.owner_key)
        .outerjoin(Activity, Activity.key == Promise.activity_key)
        .outerjoin(witness, witness.key == Promise.confirmed_by_key)
    )


def _rows(session: Session, query: Select[*tuple[Any, ...]], today: date) -> tuple[PromiseRow, ...]:
    found = (
        PromiseRow(
            one.key,
            one.customer_key,
            customer,
            one.side,
            one.title,
            one.state,
            one.stakeholder_key,
            person or "",
            one.owner_key,
            owner or "",
            one.activity_key,
            activity or "",
            one.made_on,
            one.due_on,
            one.kept_on,
            one.confirmed_on,
            witness or "",
            one.reason or "",
            one.state is PromiseState.OPEN and one.due_on is not None and one.due_on < today,
        )
        for one, customer, person, owner, activity, witness in session.execute(query)
    )
    return tuple(sorted(found, key=_order))


def _order(row: PromiseRow) -> tuple[bool, date, int, str]:
    waits = row.state.is_open
    return not waits, (row.due_on or date.max) if waits else date.min, -row.made_on.toordinal(), row.key
