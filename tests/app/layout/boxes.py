"""What tests of layouts ask of rectangles."""

from __future__ import annotations

from collections.abc import Iterable

from app.layout.plain import Box
from app.layout.stacking import Place, Size

CARD = (236.0, 78.0)


def cards(places: Iterable[Place], size: Size = CARD) -> list[Box]:
    return [Box(*place, *size) for place in places]


def closest(boxes: Iterable[Box]) -> float:
    """How far apart the nearest two are, in the direction that keeps them apart; below 0 they overlap."""
    ordered = sorted(boxes, key=lambda box: box.x)
    widest = max((box.width for box in ordered), default=0.0)
    least = float("inf")
    for index, one in enumerate(ordered):
        for other in ordered[index + 1 :]:
            if other.x - one.x - widest >= least:
                break
            across = max(other.x - one.right, one.x - other.right)
            down = max(other.y - one.bottom, one.y - other.bottom)
            least = min(least, max(across, down))
    return least


def contains(outer: Box, inner: Box) -> bool:
    return (
        outer.x <= inner.x
        and outer.y <= inner.y
        and inner.right <= outer.right
        and inner.bottom <= outer.bottom
    )
