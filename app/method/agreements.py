"""How a strategic agreement stands on a day: a draft, signed, in force, or over (row 41)."""

from __future__ import annotations

from datetime import date
from enum import Enum

from app.text import Text


class AgreementState(Enum):
    """Derived from the dates, never stored; the value is what people read."""

    DRAFT = Text("Not signed yet")
    SIGNED = Text("Signed, not in force yet")
    IN_FORCE = Text("In force")
    ENDED = Text("Ended")


def agreement_state(
    signed_on: date | None, starts_on: date | None, ends_on: date | None, today: date
) -> AgreementState:
    """Signed agreements are in force from their first day, or the day of signing, through their last."""
    if ends_on is not None and ends_on < today and signed_on is not None:
        return AgreementState.ENDED
    if signed_on is None or signed_on > today:
        return AgreementState.DRAFT
    if starts_on is not None and starts_on > today:
        return AgreementState.SIGNED
    return AgreementState.IN_FORCE
