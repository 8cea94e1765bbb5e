"""The ratings that count: of each person and kind the newest, by date and then by key."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum
from typing import Any

from sqlalchemy import Row, func, select
from sqlalchemy.orm import Session

from models.rating import Rating
from models.stakeholder import Stakeholder
from models.values import Closeness, Confidence, Level, Power, Rank, RatingKind, Role


@dataclass(frozen=True)
class RatingFact:
    """One rating as people read it; ``value`` is a member of ``kind.scale``."""

    key: str
    kind: RatingKind
    value: Enum
    rated_on: date
    author: str | None
    confidence: Confidence | None
    evidence: str | None
    activity: str | None
    source: str | None
    plan_item: str | None
    quote: str | None = None

    @property
    def has_evidence(self) -> bool:
        return bool(self.evidence or self.quote or self.activity or self.source or self.plan_item)


@dataclass(frozen=True)
class Standing:
    """Where a person stands: the newest rating of each kind, None where there is none."""

    level: Level | None = None
    closeness: Closeness | None = None
    rank: Rank | None = None
    role: Role | None = None
    power: Power | None = None
    target: Level | None = None
    level_rated_on: date | None = None
    level_has_evidence: bool = False
    level_plan_item: str | None = None


def fact(row: Rating | Row[Any]) -> RatingFact:
    """A stored rating, its value as a member of its scale."""
    return RatingFact(
        row.key,
        row.kind,
        row.kind.scale(row.value),
        row.rated_on,
        row.author,
        row.confidence,
        row.evidence,
        row.activity_key,
        row.source_key,
        row.plan_item_key,
        row.quote,
    )


def newest(session: Session, *, customer: str | None = None) -> dict[str, dict[RatingKind, RatingFact]]:
    """The ratings that count of all people, or of those of one customer: by person and kind."""
    place = func.row_number().over(
        partition_by=(Rating.stakeholder_key, Rating.kind),
        order_by=(Rating.rated_on.desc(), Rating.key.desc()),
    )
    ranked = select(Rating.key, place.label("place"))
    if customer is not None:
        ranked = ranked.where(
            Rating.stakeholder_key.in_(select(Stakeholder.key).where(Stakeholder.customer_key == customer))
        )
    chosen = ranked.subquery()
    stored = Rating.__table__
    newest_ones = select(stored).join(chosen, chosen.c.key == stored.c.key).where(chosen.c.place == 1)
    found: dict[str, dict[RatingKind, RatingFact]] = {}
    for row in session.execute(newest_ones):
        found.setdefault(row.stakeholder_key, {})[row.kind] = fact(row)
    return found


def standing(facts: Iterable[RatingFact]) -> Standing:
    """The newest ratings of one person as a ``Standing``."""
    by_kind = {each.kind: each for each in facts}
    level = by_kind.get(RatingKind.LEVEL)
    values = {kind.value: each.value for kind, each in by_kind.items()}
    return Standing(
        **values,  # type: ignore[arg-type]
        level_rated_on=level.rated_on if level else None,
        level_has_evidence=level.has_evidence if level else False,
        level_plan_item=level.plan_item if level else None,
    )


def history_of(session: Session, stakeholder: str) -> list[RatingFact]:
    """All ratings of one person, newest first."""
    rows = session.scalars(
        select(Rating)
        .where(Rating.stakeholder_key == stakeholder)
        .order_by(Rating.rated_on.desc(), Rating.key.desc())
    )
    return [fact(row) for row in rows]


@dataclass(frozen=True, slots=True)
class RatingStep:
    """A rating and the days on which it counted: from ``fact.rated_on`` to ``until``.

    ``fades`` is the first stale day among them, None where it stayed fresh. Of several ratings of one
    day only the last counts; the others are steps of no length.
    """

    fact: RatingFact
    until: date
    fades: date | None


def rating_steps(
    ratings: Iterable[RatingFact], kind: RatingKind, today: date, stale_after: int | None
) -> tuple[RatingStep, ...]:
    """The steps of ``kind``, oldest first, from ratings that are newest first.

    ``stale_after`` is in days; None never fades, and neither does "not contacted".
    """
    facts = [each for each in ratings if each.kind is kind][::-1]
    ends = [*(each.rated_on for each in facts[1:]), today]
    found = []
    for fact, next_day in zip(facts, ends, strict=False):
        until = max(fact.rated_on, next_day)
        fades = None
        if stale_after is not None and fact.value is not Level.NOT_CONTACTED:
            fades = fact.rated_on + timedelta(days=stale_after + 1)
        holds = fades is not None and (fades < until or (fades == until and fact is facts[-1]))
        found.append(RatingStep(fact, until, fades if holds else None))
    return tuple(found)
