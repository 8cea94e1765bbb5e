"""Native connectors of slides: straight ones, and those with right angles, from their corners.

PowerPoint's bent connectors begin horizontally; one that begins downwards is the same, turned by a
quarter and mirrored. Lengths are of any one unit.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from itertools import product

from app.layout.plain import Edges
from app.queries.power_map import Place

QUARTER = 5_400_000
"""Sixty-thousandths of a degree."""
WHOLE = 100_000
"""Adjustments of connectors count in these."""
LEAST = 1.0
"""Adjustments are shares of width and height, which therefore must not be 0."""
MOST_PIECES = 5


class Site(IntEnum):
    """Where a connector is glued to a rectangle; the numbers are PowerPoint's."""

    TOP = 0
    LEFT = 1
    BOTTOM = 2
    RIGHT = 3

    def of(self, edges: Edges) -> Place:
        """The point on the rectangle."""
        left, top, right, bottom = edges
        x, y = (left + right) / 2, (top + bottom) / 2
        return {
            Site.TOP: (x, top),
            Site.LEFT: (left, y),
            Site.BOTTOM: (x, bottom),
            Site.RIGHT: (right, y),
        }[self]


@dataclass(frozen=True)
class Course:
    """The frame of a connector before it is mirrored and turned about its middle, and its shape."""

    preset: str
    x: float
    y: float
    width: float
    height: float
    mirrored: bool = False
    upside_down: bool = False
    turn: int = 0
    adjustments: tuple[int, ...] = ()


def straight(start: Place, end: Place) -> Course:
    """From point to point."""
    (x1, y1), (x2, y2) = start, end
    return Course(
        "straightConnector1", min(x1, x2), min(y1, y2), abs(x2 - x1), abs(y2 - y1), x2 < x1, y2 < y1
    )


def bent(corners: Sequence[Place]) -> Course:
    """Along ``corners``, every two of which share a coordinate; at most five pieces.

    Raises:
        ValueError: more pieces than a native connector can have.
    """
    way = _simplified(corners)
    start, end = way[0], way[-1]
    pieces = len(way) - 1
    if pieces < 2:
        return straight(start, end)
    if pieces > MOST_PIECES:
        raise ValueError(f"a connector has no {pieces} pieces")
    downwards = way[0][0] == way[1][0]
    if downwards:
        way = [(y, x) for x, y in way]
    (along, across), (to_along, to_across) = way[0], way[-1]
    length, breadth = _enough(to_along - along), _enough(to_across - across)
    adjustments = tuple(
        round(WHOLE * ((way[place][0] - along) / length))
        if place % 2
        else round(WHOLE * ((way[place][1] - across) / breadth))
        for place in range(1, pieces - 1)
    )
    preset = f"bentConnector{pieces}"
    if not downwards:
        x, y = min(start[0], end[0]), min(start[1], end[1])
        return Course(
            preset, x, y, abs(length), abs(breadth), length < 0, breadth < 0, adjustments=adjustments
        )
    middle_x, middle_y = (start[0] + end[0]) / 2, (start[1] + end[1]) / 2
    return Course(
        preset,
        middle_x - abs(length) / 2,
        middle_y - abs(breadth) / 2,
        abs(length),
        abs(breadth),
        mirrored=(length < 0) != (breadth > 0),
        turn=3 * QUARTER if breadth > 0 else QUARTER,
        adjustments=adjustments,
    )


def nearest(source: Edges, target: Edges) -> tuple[Site, Site]:
    """The two sites that are closest to each other."""

    def distance(sites: tuple[Site, Site]) -> float:
        (x1, y1), (x2, y2) = sites[0].of(source), sites[1].of(target)
        return (x2 - x1) ** 2 + (y2 - y1) ** 2

    return min(product(Site, Site), key=distance)


def site_at(edges: Edges, point: Place) -> Site:
    """The site that is closest to a point of the edge."""
    return min(Site, key=lambda site: abs(site.of(edges)[0] - point[0]) + abs(site.of(edges)[1] - point[1]))


def _simplified(corners: Sequence[Place]) -> list[Place]:
    """Without corners that are none."""
    way: list[Place] = []
    for corner in corners:
        if way and corner == way[-1]:
            continue
        if len(way) > 1 and (way[-2][0] == way[-1][0] == corner[0] or way[-2][1] == way[-1][1] == corner[1]):
            way[-1] = corner
        else:
            way.append(corner)
    return way if len(way) > 1 else [corners[0], corners[-1]]


def _enough(length: float) -> float:
    return length if abs(length) >= LEAST else LEAST
