"""One person's surroundings: who is reached over one, two, three lines, on ellipses around the middle.

Everyone stands near the one through whom they are reached. The circle is measured in cards (where it runs
level, a card takes its width of it, where it runs upright, its height), so that a ring is filled evenly.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import cos, hypot, pi, sin

from app.layout.fan import Tree, fan_out
from app.layout.plain import Box, around
from app.layout.stacking import Place, Size

SHAPE = 1.75
"""How many times wider than high a ring is."""

GRAIN = 720
"""Parts in which an ellipse is measured."""

TIGHT, LOOSE, GROWTH = 1.01, 1.5, 1.03
"""How much of the way a card has for itself at least and at most, where the ring bends; where cards still
overlap, first the one and then the ring grows by a factor."""

ROWS = 1.35
"""A ring has one row more when that makes it smaller than this."""

AIR = 1.2
"""How much further from each other rings are than their cards need: lines are seen between them."""


@dataclass(frozen=True)
class RingsLayout:
    """Top left corners by key: the person in the middle first, then in the order given.

    ``centre`` is the middle of all rings. ``radii`` are their heights halved, from the first degree on;
    they are ``SHAPE`` times as wide: ``ring`` says the rectangle. Places of a ring of several rows are
    around it.
    """

    positions: Mapping[str, Place]
    radii: tuple[float, ...]
    centre: Place
    bounds: Box

    def ring(self, degree: int) -> Box:
        """The rectangle around the ellipse of ``degree`` (from 1)."""
        return ellipse(self.centre, self.radii[degree - 1])


def arrange_rings(
    centre: str, degrees: Mapping[str, int], edges: Sequence[tuple[str, str]], *, card: Size, gap: float
) -> RingsLayout:
    """Where those around ``centre`` stand; ``degrees`` says over how many lines (≥ 1) each is reached.

    Cards are at least ``gap`` apart. Lines to others than these do not count. Who has no line to the
    ring inside stands where there is room. The middle card is at (0, 0).
    """
    keys = [centre, *(key for key in degrees if key != centre)]
    index = {key: place for place, key in enumerate(keys)}
    depths = [0, *(degrees[key] for key in keys[1:])]
    beside: list[dict[int, None]] = [{} for _ in keys]
    for source, target in edges:
        if source in index and target in index and source != target:
            beside[index[source]][index[target]] = beside[index[target]][index[source]] = None
    neighbours = [sorted(each) for each in beside]
    turns = fan_out(_tree(neighbours, depths), neighbours)
    course = _Course((card[0] + gap, card[1] + gap))
    places = [(0.0, 0.0)] * len(keys)
    radii: list[float] = []
    inner, standing = 0.0, [places[0]]
    for degree in range(1, max(depths) + 1):
        ring = sorted(
            (node for node, depth in enumerate(depths) if depth == degree), key=lambda node: turns[node]
        )
        row = course.fill([turns[node] for node in ring], inner, standing)
        for node, place in zip(ring, row.places, strict=True):
            places[node] = place
        standing = [*standing, *row.places]
        radii.append(float(round((row.first + row.last) / 2)))
        inner = row.last
    corners = {key: (float(round(x)), float(round(y))) for key, (x, y) in zip(keys, places, strict=True)}
    middle = card[0] / 2, card[1] / 2
    edges_of = [(x, y, x + card[0], y + card[1]) for x, y in corners.values()]
    rings = [ellipse(middle, radius).edges for radius in radii]
    return RingsLayout(corners, tuple(radii), middle, around([*edges_of, *rings]))


def ellipse(centre: Place, radius: float) -> Box:
    """The rectangle around a ring."""
    return Box(centre[0] - radius * SHAPE, centre[1] - radius, 2 * radius * SHAPE, 2 * radius)


def _tree(neighbours: Sequence[Sequence[int]], depths: Sequence[int]) -> Tree:
    """Everyone hangs from one of the ring inside that they have a line to, else from the middle.

    Among several it is the one with whom they share most neighbours, then from whom the fewest hang.
    """
    known = [set(each) for each in neighbours]
    order = sorted(range(len(depths)), key=lambda node: depths[node])
    parents = [-1] * len(depths)
    hanging = [0] * len(depths)
    for node in order[1:]:
        inside = [other for other in neighbours[node] if depths[other] == depths[node] - 1]
        parents[node] = min(
            inside, key=lambda other: (-len(known[node] & known[other]), hanging[other]), default=0
        )
        hanging[parents[node]] += 1
    return Tree(order, parents, depths)


@dataclass(frozen=True, slots=True)
class _Ring:
    """Places in the order asked for, and the radii of its innermost and outermost row."""

    places: list[Place]
    first: float
    last: float


class _Course:
    """The way round an ellipse, measured in cards of size ``room``; the same for every radius."""

    def __init__(self, room: Size) -> None:
        self.room = room
        self.apart = hypot(room[0] / SHAPE, room[1])
        """So far apart, two ellipses have room for a card on each at the same angle."""
        points = [self._at(2 * pi * part / GRAIN) for part in range(GRAIN + 1)]
        self.passed = [0.0]
        for (x, y), (following_x, following_y) in pairwise(points):
            step = max(abs(following_x - x) / room[0], abs(following_y - y) / room[1])
            self.passed.append(self.passed[-1] + step)
        self.cards = self.passed[-1]
        """How many cards stand on the ellipse of radius 1."""

    def _at(self, angle: float) -> Place:
        """From the left, clockwise."""
        return -SHAPE * cos(angle), -sin(angle)

    def point(self, turn: float, radius: float) -> Place:
        """The place on an ellipse at ``turn`` (0 … 1) of the way round it."""
        way = turn % 1.0 * self.cards
        part = min(bisect_right(self.passed, way), GRAIN) - 1
        share = (way - self.passed[part]) / (self.passed[part + 1] - self.passed[part])
        x, y = self._at(2 * pi * (part + share) / GRAIN)
        return x * radius, y * radius

    def fill(self, turns: Sequence[float], inner: float, standing: Sequence[Place]) -> _Ring:
        """The smallest ring outside of ``inner`` for cards that want to be at ``turns`` (ascending)."""
        count = len(turns)
        least = inner + self.apart * AIR
        sizes = []
        for rows in range(1, count + 2):
            first = max(least, count / rows / self.cards)
            sizes.append(first + (rows - 1) * self.apart)
            if first == least:
                break
        rows = next(number for number, size in enumerate(sizes, 1) if size <= ROWS * min(sizes))
        first, share = least, TIGHT
        while True:
            first = max(first, count * share / rows / self.cards)
            spread = _spread(turns, share / rows / (first * self.cards))
            places = [
                self.point(turn, first + number % rows * self.apart) for number, turn in enumerate(spread)
            ]
            if self._free(places, standing):
                return _Ring(places, first, first + (rows - 1) * self.apart)
            if share < LOOSE:
                share *= GROWTH
            else:
                first *= GROWTH

    def _free(self, places: Sequence[Place], standing: Sequence[Place]) -> bool:
        """Whether none of the cards at ``places`` is upon another, or upon one of ``standing``."""
        width, height = self.room[0] + 1, self.room[1] + 1
        cells: dict[tuple[int, int], list[Place]] = {}
        for number, place in enumerate([*standing, *places]):
            column, row = int(place[0] // width), int(place[1] // height)
            if number >= len(standing) and any(
                abs(x - place[0]) < width and abs(y - place[1]) < height
                for across in (column - 1, column, column + 1)
                for down in (row - 1, row, row + 1)
                for x, y in cells.get((across, down), ())
            ):
                return False
            cells.setdefault((column, row), []).append(place)
        return True


def _spread(turns: Sequence[float], between: float) -> list[float]:
    """Places on a circle of length 1, in the order given, ``between`` apart, as near as can be to those
    wanted (least squares, by pooling neighbours who push each other)."""
    if not turns:
        return []
    pools: list[tuple[float, int]] = []
    for number, turn in enumerate(turns):
        total, count = turn - number * between, 1
        while pools and pools[-1][0] / pools[-1][1] > total / count:
            before, many = pools.pop()
            total, count = total + before, count + many
        pools.append((total, count))
    levels = [total / count for total, count in pools for _ in range(count)]
    # Between the last and the first there is as much room as between any others.
    room = 1 - len(turns) * between
    if levels[-1] - levels[0] > room:
        middle = (levels[0] + levels[-1]) / 2
        levels = [min(max(level, middle - room / 2), middle + room / 2) for level in levels]
    return [level + number * between for number, level in enumerate(levels)]
