"""The steps of a plan item in words: what a button says, and what the history calls it."""

from __future__ import annotations

from app.labels import short
from app.queries.calendar import PlanEntry
from app.text import Text, tr
from models.values import PLAN_STEPS, PlanState


def next_steps(entry: PlanEntry) -> list[PlanState]:
    """Where an item can go with one click, the usual first; cancelling asks for a reason and is left out."""
    return [to for to in PLAN_STEPS[entry.state] if to is not PlanState.CANCELLED]


def step_name(entry: PlanEntry, to: PlanState) -> str:
    """What the button says that takes ``entry`` to the state ``to``."""
    match entry.state, to:
        case PlanState.DRAFT, PlanState.SUBMITTED:
            return tr("Submit for approval")
        case PlanState.SUBMITTED, PlanState.APPROVED:
            return tr("Approve")
        case PlanState.SUBMITTED, PlanState.DRAFT:
            return tr("Return to draft")
        case PlanState.APPROVED, PlanState.IN_PROGRESS:
            return tr("Start work")
        case PlanState.DONE, PlanState.IN_PROGRESS:
            return tr("Not done after all")
        case PlanState.CANCELLED, _:
            return tr("Take up again")
        case _, PlanState.VERIFIED if entry.to_level is not None and entry.person:
            return tr("Verify level {level}", level=short(entry.to_level))
        case _, PlanState.VERIFIED:
            return tr("Verify")
        case _:
            return tr("Mark as done")


def step_text(entry: PlanEntry, to: PlanState) -> Text:
    """What the history calls the step of ``entry`` to ``to``."""
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
