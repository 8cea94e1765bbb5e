"""Which advice of the map is in the plan already."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.network.plain import Draft
from app.text import LANGUAGES
from models.plan import PlanItem
from models.values import Level, PlanState


@dataclass(frozen=True)
class Planned:
    """What the plan holds: titles with their people, and the levels that are aimed at with whom."""

    titles: frozenset[tuple[str, str | None]]
    levels: frozenset[tuple[str, Level]]

    def holds(self, draft: Draft) -> bool:
        """Whether an item aims at the level of ``draft`` with its person, else has its title.

        The title counts in any language: the item may have been added in another one than today's.
        """
        if draft.person is not None and draft.to_level is not None:
            return (draft.person, draft.to_level) in self.levels
        return any((draft.title.say(language), draft.person) in self.titles for language in LANGUAGES)


def planned(session: Session, customer: str) -> Planned:
    """The items of ``customer`` that are neither verified nor cancelled."""
    over = (PlanState.VERIFIED, PlanState.CANCELLED)
    rows = session.execute(
        select(PlanItem.title, PlanItem.stakeholder_key, PlanItem.to_level).where(
            PlanItem.customer_key == customer, PlanItem.state.not_in(over)
        )
    ).all()
    return Planned(
        frozenset((title, person) for title, person, _ in rows),
        frozenset((person, level) for _, person, level in rows if person and level),
    )
