"""Support requests as a list that everybody sees (row 48: open to supervision)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from models.activity import Activity
from models.customer import Customer
from models.plan import PlanItem
from models.support import SupportRequest
from models.team import TeamMember
from models.values import SupportState, TeamRole

WAITING = (SupportState.RAISED, SupportState.ACCEPTED)


@dataclass(frozen=True, slots=True)
class SupportRow:
    """A request. ``about`` is the title of the item or activity it serves, "" for none.

    ``overdue``: its day has passed and nothing is delivered. ``function`` is the role of who answers.
    """

    key: str
    customer: str
    customer_name: str
    title: str
    text: str
    state: SupportState
    about_key: str | None
    about: str
    raised_by: str | None
    raised_by_name: str
    owner: str | None
    owner_name: str
    function: TeamRole | None
    due_on: date | None
    raised_on: date
    accepted_on: date | None
    delivered_on: date | None
    rated_on: date | None
    rating: int | None
    comment: str
    overdue: bool


def support_requests(session: Session, customer: str | None, today: date) -> tuple[SupportRow, ...]:
    """The requests of a customer, or of all: those that wait first, by due date, then the newest."""
    caller, answerer = aliased(TeamMember), aliased(TeamMember)
    query = (
        select(SupportRequest, Customer.name, caller.name, answerer.name, answerer.role)
        .add_columns(PlanItem.title, Activity.title)
        .join(Customer, Customer.key == SupportRequest.customer_key)
        .outerjoin(caller, caller.key == SupportRequest.raised_by_key)
        .outerjoin(answerer, answerer.key == SupportRequest.owner_key)
        .outerjoin(PlanItem, PlanItem.key == SupportRequest.plan_item_key)
        .outerjoin(Activity, Activity.key == SupportRequest.activity_key)
    )
    if customer is not None:
        query = query.where(SupportRequest.customer_key == customer)
    found = [
        SupportRow(
            one.key,
            one.customer_key,
            customer_name,
            one.title,
            one.text or "",
            one.state,
            one.plan_item_key or one.activity_key,
            item or activity or "",
            one.raised_by_key,
            raised_by or "",
            one.owner_key,
            owner or "",
            function,
            one.due_on,
            one.raised_on,
            one.accepted_on,
            one.delivered_on,
            one.rated_on,
            one.rating,
            one.comment or "",
            one.state in WAITING and one.due_on is not None and one.due_on < today,
        )
        for one, customer_name, raised_by, owner, function, item, activity in session.execute(query)
    ]
    return tuple(sorted(found, key=_order))


def requests_of(session: Session, record: str, today: date) -> tuple[SupportRow, ...]:
    """The requests raised from a plan item or an activity."""
    serving = (SupportRequest.plan_item_key == record) | (SupportRequest.activity_key == record)
    customer = session.scalar(select(SupportRequest.customer_key).where(serving).limit(1))
    if customer is None:
        return ()
    return tuple(row for row in support_requests(session, customer, today) if row.about_key == record)


def _order(row: SupportRow) -> tuple[bool, date, int, str]:
    waits = row.state in WAITING
    return not waits, (row.due_on or date.max) if waits else date.min, -row.raised_on.toordinal(), row.key
