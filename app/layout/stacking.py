"""Boxes in rows: how large teams stand in a block instead of running wide."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

Size = tuple[float, float]
Place = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Stacking:
    """More than ``crowd`` siblings stand in a block about ``aspect`` times as wide as high.

    ``between`` separates columns, ``down`` rows. ``indent`` is left free at the left of the block, for
    the line that comes down there.
    """

    crowd: int
    aspect: float
    between: float
    down: float
    indent: float

    def block(self, sizes: Sequence[Size]) -> list[Place] | None:
        """Places in the block; None when these boxes stand in one row as ever."""
        if len(sizes) <= self.crowd:
            return None
        gap = (self.between, self.down)
        places = pack(sizes, gap, row_width(sizes, gap, self.aspect))
        if places[-1][1] == 0:
            return None
        return [(x + self.indent, y) for x, y in places]


def row_width(sizes: Sequence[Size], gap: Size, aspect: float) -> float:
    """How wide rows of these boxes are when the whole is about ``aspect`` times as wide as high."""
    area = sum((width + gap[0]) * (height + gap[1]) for width, height in sizes)
    return float((area * aspect) ** 0.5 + max((width for width, _ in sizes), default=0.0))


def pack(sizes: Sequence[Size], gap: Size, limit: float) -> list[Place]:
    """Places (x, y) of boxes in rows no wider than ``limit``, in the given order."""
    places = []
    x = y = tallest = 0.0
    for width, height in sizes:
        if x > 0 and x + width > limit:
            x, y, tallest = 0.0, y + tallest + gap[1], 0.0
        places.append((x, y))
        x += width + gap[0]
        tallest = max(tallest, height)
    return places


def extent(places: Sequence[Place], sizes: Sequence[Size]) -> Size:
    """Right and lower edge of boxes at their places."""
    pairs = list(zip(places, sizes, strict=True))
    return (
        max((x + width for (x, _), (width, _) in pairs), default=0.0),
        max((y + height for (_, y), (_, height) in pairs), default=0.0),
    )
