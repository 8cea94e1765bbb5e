"""Scores and the method's answers to "why?", as badges and lines show them."""

from __future__ import annotations

from app.formats import number
from app.method.three_dimensions import LETTERS, ThreeDimensions
from app.method.why import Why
from app.text import tr
from views.widgets import score_badge


def said(why: Why) -> score_badge.Why:
    """The answer in the current language."""
    return score_badge.Why(
        str(why.rule),
        [(str(label), str(value)) for label, value in why.inputs],
        str(why.next_step) if why.next_step is not None else "",
    )


def minimum(overall: ThreeDimensions) -> str:
    """The lowest of the three dimensions, in a word and a figure; "" while none is known."""
    if overall.value is None:
        return ""
    letter = LETTERS[overall.minimum]
    if overall.lowest is None:
        return tr("Minimum: {letter}, not known yet", letter=letter)
    return tr("Minimum: {letter} {score}", letter=letter, score=number(overall.lowest))


def since(value: float | None, before: float | None, period: object) -> str:
    """How a score moved since ``period``, as whole points; "" when one of the two is not known."""
    if value is None or before is None:
        return ""
    moved = round(value) - round(before)
    if moved > 0:
        return tr("{points} more than in {period}", points=moved, period=period)
    if moved < 0:
        return tr("{points} less than in {period}", points=-moved, period=period)
    return tr("the same as in {period}", period=period)
