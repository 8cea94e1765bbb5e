"""Cards in a row or in a column: where they come to stand."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum

Place = tuple[float, float]


class Align(Enum):
    """How several cards are put in order."""

    LEFT = "left"
    TOP = "top"
    ACROSS = "across"
    DOWN = "down"


def aligned(places: Mapping[str, Place], how: Align) -> dict[str, Place]:
    """Where cards of one size come to stand; ``places`` are top left corners in map units.

    LEFT and TOP put them on the line of the outermost. ACROSS and DOWN leave the two outermost where they
    are and give the others equal distances between them; they need three cards.
    """
    if not places:
        return {}
    match how:
        case Align.LEFT:
            left = min(x for x, _ in places.values())
            return {key: (left, y) for key, (_, y) in places.items()}
        case Align.TOP:
            top = min(y for _, y in places.values())
            return {key: (x, top) for key, (x, _) in places.items()}
        case Align.ACROSS:
            spread = _spread({key: x for key, (x, _) in places.items()})
            return {key: (spread[key], y) for key, (_, y) in places.items()}
        case Align.DOWN:
            spread = _spread({key: y for key, (_, y) in places.items()})
            return {key: (x, spread[key]) for key, (x, _) in places.items()}


def _spread(at: Mapping[str, float]) -> dict[str, float]:
    order = sorted(at, key=lambda key: (at[key], key))
    first, last = at[order[0]], at[order[-1]]
    step = (last - first) / max(1, len(order) - 1)
    return {key: first + place * step for place, key in enumerate(order)}
