"""How an insight section goes from draft to approved, and ages (method.md §3)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from app.errors import UserError
from app.method.parameters import STANDARD, Method
from app.text import Text
from models.values import SectionKind, SectionState, section_steps

_NAMES: Mapping[SectionState, Text] = {
    SectionState.DRAFT: Text("draft"),
    SectionState.FINANCE_CHECK: Text("finance check"),
    SectionState.ROUND_1: Text("round 1"),
    SectionState.ROUND_2: Text("round 2"),
    SectionState.APPROVED: Text("approved"),
}


def next_steps(kind: SectionKind, state: SectionState) -> tuple[SectionState, ...]:
    """The states that a section may go to: forward first, then back to draft."""
    return section_steps(kind, state)


def step(kind: SectionKind, state: SectionState, to: SectionState, reason: str | None = None) -> SectionState:
    """The new state. Going back to draft from a review is a rejection and needs a ``reason``.

    An approved section may be reopened without one. The finance section passes the finance check;
    every section passes two rounds. Raises UserError when the step is not allowed, or when the
    reason is missing.
    """
    if to not in section_steps(kind, state):
        raise UserError(_refusal(kind, state, to))
    rejected = to is SectionState.DRAFT and state is not SectionState.APPROVED
    if rejected and not (reason and reason.strip()):
        raise UserError(Text("A rejected section goes back to its writer. Say what is missing."))
    return to


def is_stale(state: SectionState, approved_on: date | None, today: date, method: Method = STANDARD) -> bool:
    """Approved, and more than ``method.stale_days`` ago."""
    if state is not SectionState.APPROVED or approved_on is None:
        return False
    return (today - approved_on).days > method.stale_days


def _refusal(kind: SectionKind, state: SectionState, to: SectionState) -> Text:
    if state is to:
        return Text("This section is already in “{state}”.", state=_NAMES[state])
    if to is SectionState.FINANCE_CHECK and kind is not SectionKind.FINANCE:
        return Text("Only the finance section passes the finance check.")
    if to is SectionState.APPROVED:
        return Text(
            "A section is approved after two rounds of review. Its next step is “{next}”.",
            next=_NAMES[section_steps(kind, state)[0]],
        )
    return Text(
        "A section in “{state}” cannot go to “{to}”. Its next step is “{next}”.",
        state=_NAMES[state],
        to=_NAMES[to],
        next=_NAMES[section_steps(kind, state)[0]],
    )
