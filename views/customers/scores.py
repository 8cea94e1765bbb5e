"""The method's answers to "why?" as the score badge shows them."""

from __future__ import annotations

from app.method.why import Why
from views.widgets import score_badge


def said(why: Why) -> score_badge.Why:
    """The answer in the current language."""
    return score_badge.Why(
        str(why.rule),
        [(str(label), str(value)) for label, value in why.inputs],
        str(why.next_step) if why.next_step is not None else "",
    )
