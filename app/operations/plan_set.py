"""Deeds on several plan items at once: each is one edit, and all or nothing."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from app.operations.plan import set_due, set_item_fields, step, verify
from models.values import PlanState


def step_all(session: Session, keys: Iterable[str], to: PlanState, reason: str | None = None) -> None:
    """Take every item of ``keys`` to the state ``to``, as ``plan.step`` does one.

    Raises:
        UserError: one of them cannot go there; then none goes.
    """
    for key in keys:
        step(session, key, to, reason)


def verify_all(session: Session, evidence: Mapping[str, str | None]) -> None:
    """Verify every item that is a key of ``evidence``, with its evidence where a level changes by it.

    Raises:
        UserError: one of them is not done or lacks its evidence; then none is verified.
    """
    for key, shown in evidence.items():
        verify(session, key, shown)


def set_due_of_all(session: Session, keys: Iterable[str], due_on: date | None) -> None:
    """One due date for all, None for none yet.

    Raises:
        UserError: the day is out of reach.
    """
    for key in keys:
        set_due(session, key, due_on)


def set_fields_of_all(session: Session, keys: Iterable[str], **fields: Any) -> None:
    """Set plain fields of all, as ``plan.set_item_fields`` does of one: owner_key, weight …

    Raises:
        UserError: a value is out of range; then nothing is set.
    """
    for key in keys:
        set_item_fields(session, key, **fields)
