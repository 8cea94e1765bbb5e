"""What is in the plan already, so that nothing is proposed twice."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, timedelta

from app.planning.gap import Rule
from app.planning.proposals import Proposal
from app.text import LANGUAGES
from models.values import Level, PlanState

REMEMBERED = {PlanState.VERIFIED: timedelta(days=60), PlanState.CANCELLED: timedelta(days=180)}
"""A closed item answers its gap for this long: then the book shows it met, or it is asked again."""


@dataclass(frozen=True, slots=True)
class PlannedItem:
    """An item of the plan. ``closed_on`` is when it was verified or cancelled, ``rule`` its gap."""

    title: str
    state: PlanState
    rule: str | None = None
    person: str | None = None
    to_level: Level | None = None
    closed_on: date | None = None

    def answers(self, proposal: Proposal, today: date) -> bool:
        """Whether the gap of ``proposal`` is looked after, or somebody decided that it is left alone.

        An item that a proposal became is known by its rule. It answers while it is open or done, and for
        ``REMEMBERED`` after it was closed: cancelled means declined. A verified level is different: if
        it is missing again, it was lost since. An item that was written by hand answers by what it
        means while it is open: the same level of the same person, else the same title and person.
        """
        if self.state in REMEMBERED:
            if self.rule != proposal.rule or self.closed_on is None:
                return False
            lost = self.state is PlanState.VERIFIED and proposal.gap.rule is Rule.LEVEL
            return not lost and today - self.closed_on <= REMEMBERED[self.state]
        if self.rule is not None:
            return self.rule == proposal.rule
        return self._means(proposal)

    def _means(self, proposal: Proposal) -> bool:
        person = proposal.gap.person
        if (person.key if person else None) != self.person:
            return False
        if self.person is not None and proposal.gap.to_level is not None:
            return self.to_level is proposal.gap.to_level
        return any(proposal.title.say(language) == self.title for language in LANGUAGES)


def unanswered(
    proposals: Collection[Proposal], items: Collection[PlannedItem], today: date
) -> tuple[Proposal, ...]:
    """Those of ``proposals`` that no item answers, in their order."""
    return tuple(each for each in proposals if not any(item.answers(each, today) for item in items))
