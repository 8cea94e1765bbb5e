"""What moving people into a cell of a grid says about them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum

from app.formats import listing
from app.labels import label, short
from app.power_map.grid import ROW_KINDS, cell_values
from app.power_map.perspective import Lens
from app.queries.power_map import PersonCard
from app.text import tr
from models.values import Level, RatingKind

EVIDENCED = (Level.EXCLUSIVE, Level.COACH)
"""Levels that one should not claim without evidence."""


@dataclass(frozen=True)
class Move:
    """By person the ratings that would be new; ``said`` is that in a few words.

    ``refusal`` is a sentence where the cell cannot be moved into.
    """

    values: Mapping[str, Mapping[RatingKind, Enum]] = field(default_factory=dict)
    said: str = ""
    refusal: str = ""

    @property
    def needs_evidence(self) -> bool:
        return any(rated.get(RatingKind.LEVEL) in EVIDENCED for rated in self.values.values())


def move_into(lens: Lens, cell: str, people: Sequence[PersonCard]) -> Move:
    """What it says about ``people`` to move them into a cell of the grid ``lens``; what stays is left out."""
    level, across = cell_values(lens, cell)
    kind = ROW_KINDS[lens]
    values: dict[str, dict[RatingKind, Enum]] = {}
    said: dict[str, None] = {}
    for person in people:
        now = person.power if lens is Lens.POWER else person.closeness
        rated: dict[RatingKind, Enum] = {}
        if level is not person.level:
            if level is Level.NOT_CONTACTED:
                return Move(refusal=tr("Who has been met stays contacted. Choose a level from −1 to 3."))
            rated[RatingKind.LEVEL] = level
            said[_change(RatingKind.LEVEL, person.level, level)] = None
        if across is not now:
            if across is None:
                return Move(refusal=tr("A rating of power stays. Choose a power from 1 to 5."))
            rated[kind] = across
            said[_change(kind, now, across)] = None
        if rated:
            values[person.key] = rated
    if len(people) > 1:
        said = {_goal(kind, value): None for rated in values.values() for kind, value in rated.items()}
    return Move(values, listing(said))


def _change(kind: RatingKind, now: Enum | None, then: Enum) -> str:
    return tr("{what} {before} → {after}", what=label(kind), before=_short(now), after=_short(then))


def _goal(kind: RatingKind, then: Enum) -> str:
    return tr("{what} → {after}", what=label(kind), after=_short(then))


def _short(member: Enum | None) -> str:
    return short(member) if member is not None else "–"
