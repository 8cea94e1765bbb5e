"""Cards in a row or in a column: where they come to stand."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum

from app.power_map.arrangement import CARD_HEIGHT, CARD_WIDTH

Place = tuple[float, float]

BESIDE, BELOW = CARD_WIDTH + 28.0, CARD_HEIGHT + 12.0
"""Map units from a card to the next one in a row and in a column, at least."""


class Align(Enum):
    """How several cards are put in order."""

    LEFT = "left"
    TOP = "top"
    ACROSS = "across"
    DOWN = "down"


def aligned(places: Mapping[str, Place], how: Align) -> dict[str, Place]:
    """Where cards come to stand; ``places`` are top left corners in map units.

    LEFT and TOP put them in a column or a row, on the line of the outermost; what would lie over another
    card moves along. ACROSS and DOWN leave the first where it is and give all equal distances, up to the
    last, or further where there is no room.
    """
    if not places:
        return {}
    match how:
        case Align.LEFT:
            left = min(x for x, _ in places.values())
            apart = _apart({key: (y, x) for key, (x, y) in places.items()}, BELOW)
            return {key: (left, apart[key]) for key in places}
        case Align.TOP:
            top = min(y for _, y in places.values())
            apart = _apart(places, BESIDE)
            return {key: (apart[key], top) for key in places}
        case Align.ACROSS:
            spread = _spread(places, BESIDE)
            return {key: (spread[key], y) for key, (_, y) in places.items()}
        case Align.DOWN:
            spread = _spread({key: (y, x) for key, (x, y) in places.items()}, BELOW)
            return {key: (x, spread[key]) for key, (x, _) in places.items()}


def _apart(places: Mapping[str, Place], least: float) -> dict[str, float]:
    """First coordinates in their order, each at least ``least`` after the one before."""
    found: dict[str, float] = {}
    free = float("-inf")
    for key in _in_order(places):
        found[key] = max(places[key][0], free)
        free = found[key] + least
    return found


def _spread(places: Mapping[str, Place], least: float) -> dict[str, float]:
    order = _in_order(places)
    first, last = places[order[0]][0], places[order[-1]][0]
    step = max((last - first) / max(1, len(order) - 1), least)
    return {key: first + place * step for place, key in enumerate(order)}


def _in_order(places: Mapping[str, Place]) -> list[str]:
    return sorted(places, key=lambda key: (*places[key], key))
