"""How a plan item goes from draft to verified (method.md §3)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from app.errors import UserError
from app.text import Text
from models.values import PLAN_STEPS, PlanState

_NAMES: Mapping[PlanState, Text] = {
    PlanState.DRAFT: Text("draft"),
    PlanState.SUBMITTED: Text("submitted"),
    PlanState.APPROVED: Text("approved"),
    PlanState.IN_PROGRESS: Text("in progress"),
    PlanState.DONE: Text("done"),
    PlanState.VERIFIED: Text("verified"),
    PlanState.CANCELLED: Text("cancelled"),
}


def next_steps(state: PlanState) -> tuple[PlanState, ...]:
    """The states that an item may go to, the usual one first; empty when it is verified."""
    return PLAN_STEPS[state]


def step(state: PlanState, to: PlanState, reason: str | None = None) -> PlanState:
    """The new state. Cancelling needs a ``reason``.

    Raises UserError when the step is not allowed, or when its reason is missing.
    """
    if to not in PLAN_STEPS[state]:
        raise UserError(_refusal(state, to))
    if to is PlanState.CANCELLED and not (reason and reason.strip()):
        raise UserError(Text("A cancelled item keeps its reason. Say why it is cancelled."))
    return to


def is_overdue(state: PlanState, due: date | None, today: date) -> bool:
    """Open, and its day has passed. On the day itself it is not overdue; without a day it never is."""
    return due is not None and due < today and state.is_open


def allows_level_change(state: PlanState) -> bool:
    """A level changes through an item only when that is done *and* verified."""
    return state is PlanState.VERIFIED


def _refusal(state: PlanState, to: PlanState) -> Text:
    steps = PLAN_STEPS[state]
    if not steps:
        return Text("A verified item stays as it is. Plan a new one for what comes next.")
    if state is to:
        return Text("This item is already “{state}”.", state=_NAMES[state])
    return Text(
        "An item that is “{state}” cannot become “{to}”. Its next step is “{next}”.",
        state=_NAMES[state],
        to=_NAMES[to],
        next=_NAMES[steps[0]],
    )
