"""The steps of a plan item in words: what a button says, why it is closed, what the history calls it."""

from __future__ import annotations

from dataclasses import dataclass

from app.labels import short
from app.method.plan_state import is_return, why_not
from app.queries.calendar import PlanEntry
from app.text import Text, tr
from models.values import PLAN_STEPS, PlanState, TeamRole


@dataclass(frozen=True)
class Offer:
    """A step that the state of an item allows; ``closed`` says why not to who acts now."""

    to: PlanState
    words: str
    closed: Text | None


def offers(entry: PlanEntry, role: TeamRole | None) -> list[Offer]:
    """Where an item can go from here, the usual first and cancelling last."""
    return [
        Offer(to, step_name(entry, to, role), why_not(role, entry.state, to))
        for to in PLAN_STEPS[entry.state]
    ]


def step_name(entry: PlanEntry, to: PlanState, role: TeamRole | None = None) -> str:
    """What the button says that takes ``entry`` to the state ``to``."""
    match entry.state, to:
        case PlanState.DRAFT, PlanState.SUBMITTED:
            return tr("Submit for approval")
        case PlanState.SUBMITTED, PlanState.APPROVED:
            return tr("Approve")
        case PlanState.SUBMITTED, PlanState.DRAFT if is_return(role, entry.state, to):
            return tr("Return with a reason")
        case PlanState.SUBMITTED, PlanState.DRAFT:
            return tr("Take it back")
        case PlanState.APPROVED, PlanState.IN_PROGRESS:
            return tr("Start work")
        case PlanState.DONE, PlanState.IN_PROGRESS:
            return tr("Not done after all")
        case PlanState.CANCELLED, _:
            return tr("Take up again")
        case _, PlanState.CANCELLED:
            return tr("Cancel the item")
        case _, PlanState.VERIFIED if entry.to_level is not None and entry.person:
            return tr("Verify level {level}", level=short(entry.to_level))
        case _, PlanState.VERIFIED:
            return tr("Verify")
        case _:
            return tr("Mark as done")


def step_text(entry: PlanEntry, to: PlanState, role: TeamRole | None = None) -> Text:
    """What the history calls the step of ``entry`` to ``to``."""
    if is_return(role, entry.state, to):
        return Text("Return “{title}” to draft", title=entry.title)
    texts = {
        PlanState.DRAFT: Text("Take “{title}” back to draft", title=entry.title),
        PlanState.SUBMITTED: Text("Submit “{title}”", title=entry.title),
        PlanState.APPROVED: Text("Approve “{title}”", title=entry.title),
        PlanState.IN_PROGRESS: Text("Work on “{title}”", title=entry.title),
        PlanState.DONE: Text("“{title}” is done", title=entry.title),
        PlanState.VERIFIED: Text("Verify “{title}”", title=entry.title),
        PlanState.CANCELLED: Text("Cancel “{title}”", title=entry.title),
    }
    return texts[to]
