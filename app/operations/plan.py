"""Plan items: what we mean to move, and the way from draft to verified (method.md §3)."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from app.errors import UserError
from app.method import plan_state
from app.operations import deletion
from app.operations.activity import usual_owner
from app.operations.moments import require_day, shifted
from app.operations.occurrence import row_key
from app.operations.rating import rate
from app.operations.records import assign, find, require_name, tidy
from app.queries.ratings import history_of
from app.text import Text
from app.transactions import author, role, today
from models.customer import Customer
from models.plan import PlanItem
from models.values import Dimension, Level, PlanState, RatingKind, Support


def add_item(
    session: Session,
    customer: str,
    dimension: Dimension,
    title: str,
    *,
    due_on: date | None = None,
    person: str | None = None,
    department: str | None = None,
    activity: str | None = None,
    from_level: Level | None = None,
    to_level: Level | None = None,
    support: Support | None = None,
    owner: str | None = None,
    acceptance: str | None = None,
    weight: float = 1.0,
) -> str:
    """Add a draft and return its key.

    Without ``from_level`` it starts from where ``person`` stands now. Without ``owner`` it belongs to
    whoever writes it, if that is one of our people, else to the customer's account manager.

    Raises:
        UserError: no title, a day out of reach, or somebody or something of another customer.
    """
    found = find(session, Customer, customer)
    item = PlanItem(
        customer_key=customer,
        owner_key=owner or usual_owner(session, found),
        dimension=dimension,
        title=require_name(title),
        due_on=None if due_on is None else require_day(due_on),
        from_level=from_level,
        to_level=to_level,
        support=support,
        acceptance=tidy(acceptance),
        weight=_weight(weight),
    )
    session.add(item)
    session.flush()
    set_item_fields(session, item.key, department_key=department, activity_key=row_key(session, activity))
    set_person(session, item.key, person)
    if from_level is not None:
        item.from_level = from_level
    return item.key


def set_due(session: Session, key: str, due_on: date | None) -> None:
    """Set the day when an item is due, None for none yet.

    Raises:
        UserError: the day is out of reach, or the item is closed.
    """
    _open(session, key).due_on = None if due_on is None else require_day(due_on)


def shift_due(session: Session, key: str, days: int) -> None:
    """Move the day when an item is due by ``days``; an item without one keeps none.

    Raises:
        UserError: the day is out of reach, or the item is closed.
    """
    item = _open(session, key)
    if item.due_on is not None:
        item.due_on = shifted(item.due_on, days)


def set_item_fields(session: Session, key: str, /, **fields: Any) -> None:
    """Set plain fields: title, dimension, to_level, support, owner_key, weight, progress, acceptance …

    Raises:
        UserError: an empty title, a weight that is not above 0, a progress outside 0–100, a
            department or activity of another customer, or the item is closed.
    """
    _open(session, key)
    if "weight" in fields:
        fields["weight"] = _weight(fields["weight"])
    if not 0 <= fields.get("progress", 0) <= 100:
        raise UserError(Text("Progress goes from 0 to 100 %. Choose a number in between."))
    assign(session, PlanItem, key, **fields)


def set_person(session: Session, key: str, person: str | None) -> None:
    """Say whom an item is about; ``from_level`` becomes where this person stands now.

    Raises:
        UserError: the person is at another customer, or the item is closed.
    """
    item = _open(session, key)
    assign(session, PlanItem, key, stakeholder_key=person)
    item.from_level = None if person is None else level_of(session, person)


def step(session: Session, key: str, to: PlanState, reason: str | None = None) -> None:
    """Take an item to another state, with the date of the step; verifying goes by ``verify``.

    Cancelling needs a ``reason``, and so does a manager's returning to draft. An item that goes back
    loses the dates of the steps taken back.

    Raises:
        ManagersOnly: the step is a manager's.
        UserError: the step is not allowed, or its reason is missing.
    """
    if to is PlanState.VERIFIED:
        verify(session, key)
        return
    item = find(session, PlanItem, key)
    item.state = plan_state.step(item.state, to, reason, role(session))
    day = today(session)
    match to:
        case PlanState.SUBMITTED:
            item.submitted_on, item.return_reason = day, None
        case PlanState.APPROVED:
            _approve(session, item)
        case PlanState.IN_PROGRESS:
            item.done_on = None
        case PlanState.DONE:
            item.done_on, item.progress = day, 100
        case PlanState.CANCELLED:
            item.cancelled_on, item.cancel_reason = day, tidy(reason)
        case PlanState.DRAFT:
            item.submitted_on = item.approved_on = item.approved_by = None
            item.done_on = item.cancelled_on = item.cancel_reason = None
            item.return_reason = tidy(reason)


def approve_again(session: Session, *keys: str) -> None:
    """A manager stands by items as they are now: what was changed since the last approval is agreed to.

    Raises:
        ManagersOnly: who acts is no manager.
        UserError: an item is not approved.
    """
    plan_state.require_manager(role(session), Text("A manager approves what was changed since."))
    for key in keys:
        item = find(session, PlanItem, key)
        if item.state not in plan_state.BINDING:
            raise UserError(Text("“{title}” is not approved yet. Submit it first.", title=item.title))
        _approve(session, item)


def _approve(session: Session, item: PlanItem) -> None:
    """``approvals`` counts, so that approving a second time on one day is an edit, too."""
    item.approved_on, item.approved_by = today(session), author(session) or None
    item.approvals = (item.approvals or 0) + 1


def verify(session: Session, key: str, evidence: str | None = None) -> str | None:
    """A done item is verified; the level that it aimed at is now the person's.

    Returns the key of the rating that was added; None when the item is about no level, or the person
    stands higher by now: verifying never lowers a level. ``evidence`` is kept on item and rating.

    Raises:
        ManagersOnly: who acts is no manager.
        UserError: the item is not done, or a level would change without evidence.
    """
    item = find(session, PlanItem, key)
    item.state = plan_state.step(item.state, PlanState.VERIFIED, role=role(session))
    item.verified_on = today(session)
    if tidy(evidence) is not None:
        item.evidence = tidy(evidence)
    if item.stakeholder_key is None or item.to_level is None:
        return None
    now = level_of(session, item.stakeholder_key)
    if now is not None and now.score > item.to_level.score:
        return None
    if item.evidence is None:
        raise UserError(
            Text("A level changes only with evidence. Write what shows it, then verify the item.")
        )
    return rate(
        session,
        item.stakeholder_key,
        RatingKind.LEVEL,
        item.to_level,
        evidence=item.evidence,
        activity=item.activity_key,
        plan_item=item.key,
    )


def delete_item(session: Session, *keys: str) -> None:
    """Delete items; levels that were reached through them stay.

    Raises:
        ManagersOnly: a manager agreed to one of them, and who acts is none.
    """
    for key in keys:
        item = find(session, PlanItem, key)
        if item.approved_on is not None or item.state in plan_state.BINDING:
            closed = Text("A manager agreed to “{title}”; only a manager deletes it.", title=item.title)
            plan_state.require_manager(role(session), closed)
    deletion.delete(session, PlanItem, *keys)


def _open(session: Session, key: str) -> PlanItem:
    """An item whose fields may be changed (``plan_state.closed``)."""
    item = find(session, PlanItem, key)
    closed = plan_state.closed(item.state)
    if closed is not None:
        raise UserError(closed)
    return item


def level_of(session: Session, person: str) -> Level | None:
    """Where a person stands now, None when nobody has rated it."""
    levels = (fact.value for fact in history_of(session, person) if fact.kind is RatingKind.LEVEL)
    return next((level for level in levels if isinstance(level, Level)), None)


def _weight(weight: float) -> float:
    if weight <= 0:
        raise UserError(Text("The weight of an item is more than 0. Choose 1 for a usual one."))
    return float(weight)
