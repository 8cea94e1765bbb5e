"""Promises between the customer and us: made, kept, confirmed, withdrawn.

Ours is closed by the customer's confirmation alone; theirs is closed as soon as we note that it was
kept, for there the customer's own deed is the confirmation.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from app.errors import UserError
from app.operations import deletion
from app.operations.activity import usual_owner
from app.operations.moments import require_day
from app.operations.occurrence import row_key
from app.operations.records import assign, find, require_name, tidy
from app.text import Text
from app.transactions import today
from models.aftermath import Promise
from models.customer import Customer
from models.stakeholder import Stakeholder
from models.values import PROMISE_STEPS, PromiseSide, PromiseState

_NAMES: Mapping[PromiseState, Text] = {
    PromiseState.OPEN: Text("open"),
    PromiseState.KEPT: Text("kept"),
    PromiseState.CONFIRMED: Text("confirmed"),
    PromiseState.WITHDRAWN: Text("withdrawn"),
}


def make_promise(
    session: Session,
    customer: str,
    side: PromiseSide,
    title: str,
    *,
    person: str | None = None,
    owner: str | None = None,
    due_on: date | None = None,
    made_on: date | None = None,
    activity: str | None = None,
) -> str:
    """Note a promise and return its key; it was made today unless ``made_on`` says otherwise.

    ``person`` is to whom it was made, or who made it. Without ``owner`` whoever writes it sees to it, if
    that is one of our people, else the customer's account manager.

    Raises:
        UserError: no title, a day out of reach, due before it was made, or somebody of another customer.
    """
    found = find(session, Customer, customer)
    promise = Promise(
        customer_key=customer,
        side=side,
        title=require_name(title),
        made_on=require_day(made_on or today(session)),
        state=PromiseState.OPEN,
    )
    session.add(promise)
    session.flush()
    set_promise_fields(
        session,
        promise.key,
        stakeholder_key=person,
        owner_key=owner or usual_owner(session, found),
        activity_key=row_key(session, activity),
        due_on=due_on,
    )
    return promise.key


def set_promise_fields(session: Session, key: str, /, **fields: Any) -> None:
    """Set plain fields: title, side, stakeholder_key, owner_key, activity_key, made_on, due_on.

    Raises:
        UserError: an empty title, a day out of reach, due before it was made, or somebody of another
            customer.
    """
    for name in ("made_on", "due_on"):
        if fields.get(name) is not None:
            require_day(fields[name])
    promise = assign(session, Promise, key, **fields)
    if promise.due_on is not None and promise.due_on < promise.made_on:
        raise UserError(Text("It is due before it was promised. Choose a later day."))


def keep_promise(session: Session, key: str, day: date | None = None) -> None:
    """It was done, on ``day`` (today). Ours now waits for the customer's word; theirs is closed.

    Raises:
        UserError: it is not open.
    """
    promise = _step(session, key, PromiseState.KEPT)
    promise.kept_on = _past(session, promise, day)
    if promise.side is PromiseSide.THEIRS:
        promise.state, promise.confirmed_on = PromiseState.CONFIRMED, promise.kept_on


def confirm_promise(session: Session, key: str, person: str | None = None, day: date | None = None) -> None:
    """The customer said that our promise was kept; ``person`` said so, without one whom it was made to.

    A promise that nobody noted as kept is kept with the same word.

    Raises:
        UserError: it is closed already, nobody is named, or the person is at another customer.
    """
    promise = find(session, Promise, key)
    if promise.state is PromiseState.CONFIRMED:
        raise UserError(Text("“{title}” is confirmed already. Nothing was changed.", title=promise.title))
    if promise.state is PromiseState.OPEN:
        keep_promise(session, key, day)
    if promise.side is PromiseSide.OURS:
        who = person or promise.stakeholder_key
        if who is None:
            raise UserError(
                Text("Only the customer’s word closes this promise. Choose who confirmed that it was kept.")
            )
        _step(session, key, PromiseState.CONFIRMED)
        promise.confirmed_on = _past(session, promise, day)
        assign(session, Promise, key, confirmed_by_key=find(session, Stakeholder, who).key)


def withdraw_promise(session: Session, key: str, reason: str | None) -> None:
    """It will not be kept any more, and why.

    Raises:
        UserError: it is closed already, or no reason is given.
    """
    if tidy(reason) is None:
        raise UserError(Text("Say why this promise is withdrawn. The customer will ask, too."))
    promise = _step(session, key, PromiseState.WITHDRAWN)
    promise.withdrawn_on, promise.reason = today(session), tidy(reason)


def reopen_promise(session: Session, key: str) -> None:
    """It is to be kept again; the days and words of its closing go.

    Raises:
        UserError: it is open.
    """
    promise = _step(session, key, PromiseState.OPEN)
    promise.kept_on = promise.confirmed_on = promise.confirmed_by_key = None
    promise.withdrawn_on = promise.reason = None


def delete_promises(session: Session, *keys: str) -> None:
    """Delete promises that were noted by mistake."""
    deletion.delete(session, Promise, *keys)


def _step(session: Session, key: str, to: PromiseState) -> Promise:
    promise = find(session, Promise, key)
    if to not in PROMISE_STEPS[promise.state]:
        raise UserError(
            Text(
                "A promise that is “{state}” cannot become “{to}”. Its next step is “{next}”.",
                state=_NAMES[promise.state],
                to=_NAMES[to],
                next=_NAMES[PROMISE_STEPS[promise.state][0]],
            )
        )
    promise.state = to
    return promise


def _past(session: Session, promise: Promise, day: date | None) -> date:
    day = day or today(session)
    if day > today(session):
        raise UserError(Text("This day lies ahead. Choose today or an earlier day."))
    return max(day, promise.made_on)
