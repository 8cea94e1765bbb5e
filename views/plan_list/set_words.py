"""What a step of several plan items is called: on the button, in the question, in the history."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.queries.plan_list import PlanRow
from app.text import Text, tr
from models.values import PlanState


@dataclass(frozen=True)
class SetWords:
    """``asked`` is what must be answered first, below ``question``; "" where nothing is asked.

    ``text`` names the edit.
    """

    deed: str
    text: Text
    question: str = ""
    asked: str = ""


def set_words(to: PlanState, going: Sequence[PlanRow], returning: bool = False) -> SetWords:
    """The words for taking ``going`` to the state ``to``; ``returning``: a manager gives them back."""
    count = len(going)
    text = set_text(to, going, returning)
    match to:
        case PlanState.SUBMITTED:
            return SetWords(tr("Submit {count}", count=count), text)
        case PlanState.APPROVED:
            return SetWords(tr("Approve {count}", count=count), text)
        case PlanState.IN_PROGRESS:
            return SetWords(tr("Start {count}", count=count), text)
        case PlanState.DONE:
            return SetWords(tr("Mark {count} as done", count=count), text)
        case PlanState.VERIFIED:
            return SetWords(tr("Verify {count}", count=count), text)
        case PlanState.CANCELLED:
            question = tr("Cancel {count} plan items?", count=count)
            if count == 1:
                question = tr("Cancel “{title}”?", title=going[0].entry.title)
            return SetWords(tr("Cancel with this reason"), text, question, tr("Why are they cancelled?"))
        case _ if returning:
            question = tr("Return {count} plan items to their owners?", count=count)
            if count == 1:
                question = tr("Return “{title}” to its owner?", title=going[0].entry.title)
            return SetWords(tr("Return {count}", count=count), text, question, tr("What is missing?"))
        case _:
            return SetWords(tr("Take {count} back", count=count), text)


def set_text(to: PlanState, going: Sequence[PlanRow], returning: bool = False) -> Text:
    """What the history calls it."""
    count = len(going)
    if count == 1:
        return _of_one(to, going[0].entry.title, returning)
    texts = {
        PlanState.DRAFT: Text("Take {count} plan items back to draft", count=count),
        PlanState.SUBMITTED: Text("Submit {count} plan items", count=count),
        PlanState.APPROVED: Text("Approve {count} plan items", count=count),
        PlanState.IN_PROGRESS: Text("Work on {count} plan items", count=count),
        PlanState.DONE: Text("{count} plan items are done", count=count),
        PlanState.VERIFIED: Text("Verify {count} plan items", count=count),
        PlanState.CANCELLED: Text("Cancel {count} plan items", count=count),
    }
    return Text("Return {count} plan items to draft", count=count) if returning else texts[to]


def _of_one(to: PlanState, title: str, returning: bool) -> Text:
    texts = {
        PlanState.DRAFT: Text("Take “{title}” back to draft", title=title),
        PlanState.SUBMITTED: Text("Submit “{title}”", title=title),
        PlanState.APPROVED: Text("Approve “{title}”", title=title),
        PlanState.IN_PROGRESS: Text("Work on “{title}”", title=title),
        PlanState.DONE: Text("“{title}” is done", title=title),
        PlanState.VERIFIED: Text("Verify “{title}”", title=title),
        PlanState.CANCELLED: Text("Cancel “{title}”", title=title),
    }
    return Text("Return “{title}” to draft", title=title) if returning else texts[to]
