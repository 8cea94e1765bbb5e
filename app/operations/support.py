"""Support requests 呼唤炮火 (row 48): the front line calls, the back office answers, the caller rates."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from app.errors import UserError
from app.operations import deletion
from app.operations.moments import require_day
from app.operations.occurrence import row_key
from app.operations.records import assign, find, require_name, tidy
from app.queries.team import member_named
from app.text import Text
from app.transactions import author, today
from models.customer import Customer
from models.support import SupportRequest
from models.values import SUPPORT_STEPS, SupportState

RATINGS = range(1, 6)

_NAMES: Mapping[SupportState, Text] = {
    SupportState.RAISED: Text("asked for"),
    SupportState.ACCEPTED: Text("accepted"),
    SupportState.DELIVERED: Text("delivered"),
    SupportState.RATED: Text("rated"),
}


def ask_for_support(
    session: Session,
    customer: str,
    title: str,
    *,
    details: str | None = None,
    owner: str | None = None,
    raised_by: str | None = None,
    due_on: date | None = None,
    plan_item: str | None = None,
    activity: str | None = None,
) -> str:
    """Raise a request about a customer, perhaps for a plan item or an activity; returns its key.

    Without ``raised_by`` it is raised by whoever writes it, if that is one of our people.

    Raises:
        UserError: no title, a day out of reach, or an item or activity of another customer.
    """
    find(session, Customer, customer)
    request = SupportRequest(
        customer_key=customer,
        title=require_name(title),
        raised_on=today(session),
        state=SupportState.RAISED,
    )
    session.add(request)
    session.flush()
    set_request_fields(
        session,
        request.key,
        text=details,
        due_on=due_on,
        plan_item_key=plan_item,
        activity_key=row_key(session, activity),
        owner_key=owner,
        raised_by_key=raised_by or member_named(session, author(session)),
    )
    return request.key


def set_request_fields(session: Session, key: str, /, **fields: Any) -> None:
    """Set plain fields: title, text, owner_key, raised_by_key, due_on, plan_item_key, activity_key.

    Raises:
        UserError: an empty title, a day out of reach, or an item or activity of another customer.
    """
    if fields.get("due_on") is not None:
        require_day(fields["due_on"])
    assign(session, SupportRequest, key, **fields)


def step_request(session: Session, key: str, to: SupportState) -> None:
    """Take a request to another state, with its day; rating goes by ``rate_request``.

    Raises:
        UserError: the step is not allowed, or nobody is named who answers.
    """
    request = find(session, SupportRequest, key)
    if to is SupportState.RATED or to not in SUPPORT_STEPS[request.state]:
        raise UserError(_refusal(request.state, to))
    if to is SupportState.ACCEPTED and request.owner_key is None:
        request.owner_key = member_named(session, author(session))
        if request.owner_key is None:
            raise UserError(Text("Nobody is named who answers this request. Choose somebody first."))
    day = today(session)
    back = request.state is SupportState.DELIVERED and to is SupportState.ACCEPTED
    request.state = to
    match to:
        case SupportState.ACCEPTED:
            request.accepted_on = request.accepted_on if back else day
            request.delivered_on = None
        case SupportState.DELIVERED:
            request.delivered_on = day
        case SupportState.RAISED:
            request.accepted_on = None


def rate_request(session: Session, key: str, rating: int, comment: str | None = None) -> None:
    """Who asked says how good the answer was, 1 (no help) to 5 (excellent).

    Raises:
        UserError: nothing is delivered yet, the rating is not 1–5, or who answered would rate it.
    """
    request = find(session, SupportRequest, key)
    if SupportState.RATED not in SUPPORT_STEPS[request.state]:
        raise UserError(_refusal(request.state, SupportState.RATED))
    if rating not in RATINGS:
        raise UserError(Text("A rating goes from 1 to 5. Choose a number in between."))
    writer = member_named(session, author(session))
    if writer is not None and writer == request.owner_key != request.raised_by_key:
        raise UserError(Text("Who asked rates the answer, not who gave it. Ask them to rate it."))
    request.state, request.rated_on = SupportState.RATED, today(session)
    request.rating, request.comment = rating, tidy(comment)


def delete_requests(session: Session, *keys: str) -> None:
    """Delete requests."""
    deletion.delete(session, SupportRequest, *keys)


def _refusal(state: SupportState, to: SupportState) -> Text:
    steps = SUPPORT_STEPS[state]
    if not steps:
        return Text("A rated request is closed. Ask anew for what comes next.")
    return Text(
        "A request that is “{state}” cannot become “{to}”. Its next step is “{next}”.",
        state=_NAMES[state],
        to=_NAMES[to],
        next=_NAMES[steps[0]],
    )
