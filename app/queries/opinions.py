"""What customers think of us, as lists, with how far each has come (row 54)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.aftermath import Opinion
from models.customer import Customer
from models.stakeholder import Stakeholder
from models.team import TeamMember

PASS_WITHIN = timedelta(days=2)
"""An opinion is passed on within two days (calculation 11, action 9)."""


class OpinionStep(Enum):
    """How far an opinion has come."""

    NOTED = 0
    PASSED_ON = 1
    DECIDED = 2
    ANSWERED = 3


@dataclass(frozen=True, slots=True)
class OpinionRow:
    """An opinion with the names that it mentions; "" for none.

    ``overdue``: nobody of ours was told within two days.
    """

    key: str
    customer: str
    customer_name: str
    text: str
    person: str | None
    person_name: str
    activity: str | None
    said_on: date
    passed_to: str | None
    passed_to_name: str
    passed_on: date | None
    decision: str
    decided_on: date | None
    answered_on: date | None
    overdue: bool

    @property
    def step(self) -> OpinionStep:
        if self.answered_on is not None:
            return OpinionStep.ANSWERED
        if self.decided_on is not None:
            return OpinionStep.DECIDED
        return OpinionStep.NOTED if self.passed_on is None else OpinionStep.PASSED_ON


def opinions(
    session: Session, customer: str | None, today: date, activity: str | None = None
) -> tuple[OpinionRow, ...]:
    """The opinions of a customer, or of all: those under way first, the oldest of them on top.

    ``activity`` keeps those that were heard at one activity.
    """
    query = (
        select(Opinion, Customer.name, Stakeholder.name, TeamMember.name)
        .join(Customer, Customer.key == Opinion.customer_key)
        .outerjoin(Stakeholder, Stakeholder.key == Opinion.stakeholder_key)
        .outerjoin(TeamMember, TeamMember.key == Opinion.passed_to_key)
    )
    if customer is not None:
        query = query.where(Opinion.customer_key == customer)
    if activity is not None:
        query = query.where(Opinion.activity_key == activity)
    found = (
        OpinionRow(
            one.key,
            one.customer_key,
            customer_name,
            one.text,
            one.stakeholder_key,
            person or "",
            one.activity_key,
            one.said_on,
            one.passed_to_key,
            member or "",
            one.passed_on,
            one.decision or "",
            one.decided_on,
            one.answered_on,
            one.passed_on is None and one.said_on + PASS_WITHIN < today,
        )
        for one, customer_name, person, member in session.execute(query)
    )
    return tuple(sorted(found, key=_order))


def _order(row: OpinionRow) -> tuple[bool, int, str]:
    answered = row.step is OpinionStep.ANSWERED
    day = row.said_on.toordinal()
    return answered, -day if answered else day, row.key
