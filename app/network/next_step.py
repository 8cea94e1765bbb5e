"""The cheapest next step that raises K, as something to plan."""

from __future__ import annotations

from app.method.advice import Advice
from app.method.key_relationship import EFFORTS, KeyRelationship, StepKind
from app.network.plain import Draft
from app.text import Text
from models.values import Dimension, Level


def next_step(score: KeyRelationship) -> Draft | None:
    """What "why?" of K advises; None when nothing is left to raise."""
    steps = score.steps()
    if not steps:
        return None
    step = steps[0]
    holder = step.position.holder
    if holder is None:
        return Draft(Text("Find out who holds the seat “{title}”", title=step.position.title))
    if step.kind is StepKind.LEVEL:
        title = Text(
            "Raise {name} from level {before} to {after}",
            name=holder.name,
            before=holder.level.score,
            after=step.to,
        )
        return Draft(title, holder.key, holder.level, Level(str(step.to)))
    title = Text(
        "Bring the closeness with {name} from {before} to {after}",
        name=holder.name,
        before=holder.closeness.score,
        after=step.to,
    )
    return Draft(title, holder.key)


def key_advice(score: KeyRelationship) -> Advice | None:
    """The same as one of the improvements that compete for R; None when nothing is left to raise."""
    draft = next_step(score)
    if draft is None:
        return None
    step = score.steps()[0]
    return Advice(
        Dimension.KEY,
        draft.title,
        step.text,
        step.gain,
        EFFORTS[step.kind, step.to],
        draft.person,
        draft.department,
        draft.from_level,
        draft.to_level,
    )


def draft_of(advice: Advice) -> Draft:
    """An improvement as something to plan."""
    return Draft(advice.title, advice.person, advice.from_level, advice.to_level, advice.department)
