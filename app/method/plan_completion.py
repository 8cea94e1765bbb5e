"""Calculation 9: how much of what was due in the plan is done, in time, and with what effect."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from app.method.three_dimensions import NAMES, ORDER
from app.method.why import Why
from app.text import Text
from models.values import Dimension, Level, PlanState


@dataclass(frozen=True, slots=True)
class Item:
    """A plan item as calculation 9 sees it; ``progress`` is 0–100 %."""

    title: str
    dimension: Dimension
    state: PlanState
    weight: float = 1.0
    progress: float = 0.0
    due_on: date | None = None
    done_on: date | None = None
    cancelled_on: date | None = None
    from_level: Level | None = None
    to_level: Level | None = None

    @property
    def share(self) -> float:
        """What of it counts as completed, 0–1."""
        if self.state is PlanState.VERIFIED:
            return 1.0
        return 0.0 if self.state is PlanState.CANCELLED else min(1.0, self.progress / 100)

    @property
    def was_dropped_in_time(self) -> bool:
        """Cancelled before its day: it was not due any more."""
        return (
            self.state is PlanState.CANCELLED
            and self.cancelled_on is not None
            and self.due_on is not None
            and self.cancelled_on < self.due_on
        )

    @property
    def was_on_time(self) -> bool:
        finished = self.state in (PlanState.DONE, PlanState.VERIFIED)
        return finished and self.due_on is not None and (self.done_on or self.due_on) <= self.due_on

    @property
    def planned_levels(self) -> int:
        """How many levels it is to raise somebody by."""
        if self.to_level is None:
            return 0
        return max(0, self.to_level.score - (self.from_level.score if self.from_level else 0))


@dataclass(frozen=True)
class Completion:
    """0–100 % each; ``value`` and ``on_time`` are None when nothing was due, ``effect`` when no level was.

    ``items`` are those that were due, by day.
    """

    items: tuple[Item, ...]
    value: float | None
    on_time: float | None
    effect: float | None


@dataclass(frozen=True)
class PlanCompletion:
    """Calculation 9 for the whole plan (``total``) and for each dimension."""

    total: Completion
    dimensions: Mapping[Dimension, Completion]
    since: date | None = field(repr=False)
    until: date = field(repr=False)

    @property
    def why(self) -> Why:
        rule = Text(
            "Plan completion is the weight of what is verified, plus progress times weight of what is not, "
            "by the weight of all that was due. Cancelled counts 0, unless it was cancelled before its day."
        )
        inputs = [(NAMES[each], _input(self.dimensions[each])) for each in ORDER]
        total = self.total
        if total.on_time is not None:
            inputs.append((Text("Done in time"), Text("{share:.0f} %", share=total.on_time)))
        if total.effect is not None:
            inputs.append((Text("Levels raised of those planned"), Text("{share:.0f} %", share=total.effect)))
        return Why(rule, tuple(inputs), self._next_step())

    def _next_step(self) -> Text | None:
        items = self.total.items
        if not items:
            return None
        first = max(items, key=_open_weight)
        gain = 100 * _open_weight(first) / sum(item.weight for item in items)
        if not gain:
            return None
        if first.state is PlanState.DONE:
            return Text("Verify “{title}”: completion rises by {gain:.1f} %.", title=first.title, gain=gain)
        return Text("Finish “{title}”: completion rises by {gain:.1f} %.", title=first.title, gain=gain)


def plan_completion(items: Iterable[Item], until: date, since: date | None = None) -> PlanCompletion:
    """Calculation 9 of the items due from ``since`` (None: from the first) to ``until``, both included.

    Items without a day are never due. What is done and not verified yet counts by its progress, as
    open items do. Effect is levels raised by verified items against levels planned.
    """
    due = [
        item
        for item in items
        if item.due_on is not None
        and (since is None or since <= item.due_on)
        and item.due_on <= until
        and not item.was_dropped_in_time
    ]
    due.sort(key=lambda item: (item.due_on or until, item.title))
    of = {each: _completion([item for item in due if item.dimension is each]) for each in ORDER}
    return PlanCompletion(_completion(due), of, since, until)


def _completion(due: Sequence[Item]) -> Completion:
    weight = sum(item.weight for item in due)
    planned = sum(item.planned_levels for item in due)
    raised = sum(item.planned_levels for item in due if item.state is PlanState.VERIFIED)
    return Completion(
        tuple(due),
        100 * sum(item.weight * item.share for item in due) / weight if due else None,
        100 * sum(item.was_on_time for item in due) / len(due) if due else None,
        100 * raised / planned if planned else None,
    )


def _open_weight(item: Item) -> float:
    """What of its weight can still be completed."""
    return 0.0 if item.state is PlanState.CANCELLED else item.weight * (1 - item.share)


def _input(of: Completion) -> Text:
    if of.value is None:
        return Text("nothing was due")
    return Text("{share:.1f} % of {count} due", share=of.value, count=len(of.items))
