"""How a plan item goes from draft to verified, and who may take which step (method.md §3)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from app.errors import ManagersOnly, UserError
from app.text import Text
from models.values import PLAN_STEPS, PlanState, TeamRole

NAMES: Mapping[PlanState, Text] = {
    PlanState.DRAFT: Text("draft"),
    PlanState.SUBMITTED: Text("submitted"),
    PlanState.APPROVED: Text("approved"),
    PlanState.IN_PROGRESS: Text("in progress"),
    PlanState.DONE: Text("done"),
    PlanState.VERIFIED: Text("verified"),
    PlanState.CANCELLED: Text("cancelled"),
}
"""States as they stand within a sentence."""

BINDING = frozenset({PlanState.APPROVED, PlanState.IN_PROGRESS, PlanState.DONE, PlanState.VERIFIED})
"""States in which a manager stands by an item: it does not vanish without one."""

_CANCELLING = Text("A manager agreed to this item; only a manager cancels it.")

MANAGERS_STEPS: Mapping[tuple[PlanState, PlanState], Text] = {
    (PlanState.SUBMITTED, PlanState.APPROVED): Text("A manager approves what was submitted."),
    (PlanState.DONE, PlanState.VERIFIED): Text(
        "A manager verifies what is done; the level stays as it is until then."
    ),
    (PlanState.APPROVED, PlanState.CANCELLED): _CANCELLING,
    (PlanState.IN_PROGRESS, PlanState.CANCELLED): _CANCELLING,
}
"""Steps that only a manager takes, each with the reason; everybody takes the others."""


def next_steps(state: PlanState) -> tuple[PlanState, ...]:
    """The states that an item may go to, the usual one first; empty when it is verified."""
    return PLAN_STEPS[state]


def may(role: TeamRole | None, state: PlanState, to: PlanState) -> bool:
    """Whether who acts as ``role`` may take an item from ``state`` to ``to``; None may all of it."""
    return why_not(role, state, to) is None


def why_not(role: TeamRole | None, state: PlanState, to: PlanState) -> Text | None:
    """Why the step is closed to who acts as ``role``, None when it is open."""
    if to not in PLAN_STEPS[state]:
        return _refusal(state, to)
    return None if role in (None, TeamRole.MANAGER) else MANAGERS_STEPS.get((state, to))


def is_return(role: TeamRole | None, state: PlanState, to: PlanState) -> bool:
    """A manager gives a submitted item back, which needs a reason; its owner just takes it back."""
    return role is TeamRole.MANAGER and (state, to) == (PlanState.SUBMITTED, PlanState.DRAFT)


def step(
    state: PlanState, to: PlanState, reason: str | None = None, role: TeamRole | None = None
) -> PlanState:
    """The new state. Cancelling needs a ``reason``, and so does a manager's returning.

    Raises:
        ManagersOnly: the step is a manager's and ``role`` is another.
        UserError: the step is not allowed, or its reason is missing.
    """
    if to not in PLAN_STEPS[state]:
        raise UserError(_refusal(state, to))
    closed = why_not(role, state, to)
    if closed is not None:
        raise ManagersOnly(closed)
    if reason and reason.strip():
        return to
    if to is PlanState.CANCELLED:
        raise UserError(Text("A cancelled item keeps its reason. Say why it is cancelled."))
    if is_return(role, state, to):
        raise UserError(Text("Who gets an item back wants to know why. Say what is missing."))
    return to


def require_manager(role: TeamRole | None, closed: Text) -> None:
    """Raises ManagersOnly with the sentence ``closed`` when ``role`` is neither manager nor unsaid."""
    if role not in (None, TeamRole.MANAGER):
        raise ManagersOnly(closed)


def closed(state: PlanState) -> Text | None:
    """Why the fields of an item in this state stay as they are, None while they may be changed."""
    match state:
        case PlanState.VERIFIED:
            return Text("A verified item stays as it is. Plan a new one for what comes next.")
        case PlanState.CANCELLED:
            return Text("A cancelled item stays as it is until it is taken up again.")
        case _:
            return None


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
        return Text("This item is already “{state}”.", state=NAMES[state])
    return Text(
        "An item that is “{state}” cannot become “{to}”. Its next step is “{next}”.",
        state=NAMES[state],
        to=NAMES[to],
        next=NAMES[steps[0]],
    )
