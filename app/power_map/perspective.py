"""How the map is looked at: the lens, what is folded, and whose surroundings."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from app.text import Text


class Lens(StrEnum):
    """One way of putting the same people in order. The values are those of the command line."""

    ORGANISATION = "organisation"
    POWER = "power"
    CLOSENESS = "closeness"
    INFLUENCE = "influence"
    CHAIN = "chain"


LENS_NAMES: Mapping[Lens, Text] = {
    Lens.ORGANISATION: Text("Organisation"),
    Lens.POWER: Text("Power and support"),
    Lens.CLOSENESS: Text("Closeness and support"),
    Lens.INFLUENCE: Text("Influence"),
    Lens.CHAIN: Text("Decision chain"),
}

FURTHEST = 3
"""Degrees around a person."""


@dataclass(frozen=True)
class Perspective:
    """``folded`` are departments shown as one card each; ``focus`` limits the map to a person and
    those within ``degrees`` (1–3) lines."""

    lens: Lens = Lens.ORGANISATION
    folded: frozenset[str] = frozenset()
    focus: str | None = None
    degrees: int = FURTHEST


WHOLE = Perspective()
