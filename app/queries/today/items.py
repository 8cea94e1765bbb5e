"""Plan items by what they wait for; each stands in one list only."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.queries.approval import changed_since_approval
from app.queries.calendar import PlanEntry, plan_entries
from app.queries.today.whose import Whose
from models.plan import PlanItem
from models.values import PlanState

FOR_MANAGERS = (PlanState.SUBMITTED, PlanState.DONE)
"""States in which an item waits for a manager."""


@dataclass(frozen=True)
class Items:
    """``changed`` are those that were changed since a manager approved them, for a manager to look at.

    ``waiting`` are those of an account manager that a manager has to say something about.
    """

    to_approve: tuple[PlanEntry, ...] = ()
    to_verify: tuple[PlanEntry, ...] = ()
    changed: tuple[PlanEntry, ...] = ()
    overdue: tuple[PlanEntry, ...] = ()
    due: tuple[PlanEntry, ...] = ()
    waiting: tuple[PlanEntry, ...] = ()


def items_waiting(session: Session, whose: Whose, today: date, sunday: date) -> Items:
    """The open items of ``whose`` day; ``due`` are those from today to ``sunday``.

    A manager approves and verifies everybody's.
    """
    settled = (PlanState.VERIFIED, PlanState.CANCELLED)
    found = list(session.scalars(select(PlanItem).where(PlanItem.state.not_in(settled))))
    items = plan_entries(session, found, today)
    mine = [item for item in items if whose.keeps(item.owner)]
    later = changed_since_approval(session)
    to_do = [item for item in mine if item.state not in FOR_MANAGERS]
    if whose.approves:
        to_do = [item for item in to_do if item.key not in later]
    overdue = tuple(item for item in to_do if item.overdue)
    due = tuple(item for item in to_do if item.due_on is not None and today <= item.due_on <= sunday)
    if not whose.approves:
        asked = [item for item in mine if item.state in FOR_MANAGERS or item.key in later]
        waiting = tuple(item for item in asked if item not in overdue and item not in due)
        return Items(overdue=overdue, due=due, waiting=waiting)
    return Items(
        tuple(item for item in items if item.state is PlanState.SUBMITTED),
        tuple(item for item in items if item.state is PlanState.DONE),
        tuple(item for item in items if item.key in later and item.state is not PlanState.DONE),
        overdue,
        due,
    )
