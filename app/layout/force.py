"""The whole network of people: who is close in it stands close.

1. Each connected part is fanned out around its best connected person (``fan``).
2. Its people move until their distances are those of the network (``stress``).
3. Cards that lie on each other move apart (``apart``).
4. In a part that one can take in at a glance, lines are cleared up person by person (``untangle``).
5. The parts stand in rows, the largest first; people without any line follow below.

Nothing is random: the same people and lines give the same places. Lengths are map units.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from math import ceil, cos, pi, sin

from app.layout.apart import push_apart, settle
from app.layout.fan import Tree, fan_out, grow, outward
from app.layout.plain import Box, around
from app.layout.stacking import Place, Size, extent, pack, row_width
from app.layout.stress import Edge, relax
from app.layout.untangle import untangle

SHAPE = 1.75
"""Width of a screen divided by its height."""

STRETCH = (1.2, 2.4)
"""How many times wider than high the same distance may become, so that a part has the screen's shape."""

SHORTEST, LONGEST = 0.6, 1.7
"""How long lines want to be by their weight alone; one of weight 1 wants 1."""

BRANCHING = 0.3
"""The power of the number of people in a branch by which the line to it is longer."""

FILL = 0.22
"""The share of a part's rectangle that its cards, with their gaps, take at first."""

AIRY = 1.25
"""Cards move apart as if they were so much larger: lines are seen between them."""

GROWTH = 1.12
"""What is too crowded for its cards to move apart grows by this factor."""

STEPS, PUSHES, ROUNDS, PASSES = 80, 40, 5, 2
"""Steps towards the wanted distances; steps apart, how often the whole grows; tries to clear up at most."""

WORK = 450_000
"""Parts are cleared up person by person as often as that needs no more looks at lines and cards."""

UPRIGHT = 1.3
"""What is so much higher than wide is laid on its side."""


@dataclass(frozen=True)
class NetworkLayout:
    """Top left corners by key, in the order given; what surrounds all cards."""

    positions: Mapping[str, Place]
    bounds: Box


@dataclass(frozen=True)
class _Part:
    """Nodes that hang together, by their index among all; inside the part they count from 0.

    ``weights`` are those of the lines, by (lower, higher) end.
    """

    members: Sequence[int]
    neighbours: Sequence[Sequence[int]]
    weights: Mapping[tuple[int, int], float]


def arrange_network(
    keys: Sequence[str],
    edges: Sequence[tuple[str, str, float]],
    *,
    card: Size,
    gap: float,
    progress: Callable[[int, int], None] | None = None,
) -> NetworkLayout:
    """Where people stand so that lines are short, cross little and run under few cards.

    ``edges`` are (key, key, weight): the greater the weight (> 0), the nearer. Lines to others than
    ``keys`` and to oneself do not count; lines between the same two add up, and their order does not
    matter. Cards are at least ``gap`` apart. ``progress`` hears (done, at most); it may raise to stop.
    """
    parts = _parts(keys, edges)
    whole = [part for part in parts if len(part.members) > 1]
    most = sum(len(part.members) for part in whole) * (STEPS + 2 * ROUNDS * PUSHES + PASSES)
    done = 0

    def step(people: int) -> None:
        nonlocal done
        done += people
        if progress is not None:
            progress(done, most)

    room = float(ceil(card[0] + gap)), float(ceil(card[1] + gap))
    known: dict[object, list[Place]] = {}
    placed = []
    for part in whole:
        like = tuple(part.weights.items())
        if like not in known:
            known[like] = _arranged(part, room, step)
        placed.append(known[like])
    single = [part.members[0] for part in parts if len(part.members) == 1]
    places = _together(whole, placed, single, room)
    positions = {key: places[index] for index, key in enumerate(keys)}
    if not positions:
        return NetworkLayout({}, Box(0.0, 0.0, 0.0, 0.0))
    bounds = around([(x, y, x + card[0], y + card[1]) for x, y in positions.values()])
    return NetworkLayout(positions, bounds)


def _parts(keys: Sequence[str], edges: Sequence[tuple[str, str, float]]) -> list[_Part]:
    """The connected parts, the largest first."""
    index = {key: place for place, key in enumerate(keys)}
    pulls: list[dict[int, float]] = [{} for _ in keys]
    lines = sorted(
        (min(index[source], index[target]), max(index[source], index[target]), weight)
        for source, target, weight in edges
        if source in index and target in index and source != target
    )
    for one, other, weight in lines:
        pulls[one][other] = pulls[other][one] = pulls[one].get(other, 0.0) + weight
    inside = [-1] * len(keys)
    parts = []
    for start in range(len(keys)):
        if inside[start] >= 0:
            continue
        inside[start] = 0
        members = [start]
        for node in members:
            for other in pulls[node]:
                if inside[other] < 0:
                    inside[other] = 0
                    members.append(other)
        members.sort()
        for place, node in enumerate(members):
            inside[node] = place
        neighbours = [sorted(inside[other] for other in pulls[node]) for node in members]
        weights = {
            (place, other): pulls[node][members[other]]
            for place, node in enumerate(members)
            for other in neighbours[place]
            if place < other
        }
        parts.append(_Part(members, neighbours, weights))
    return sorted(parts, key=lambda part: len(part.members), reverse=True)


def _arranged(part: _Part, room: Size, step: Callable[[int], None]) -> list[Place]:
    """Places of a connected part, from (0, 0)."""
    import numpy as np

    count = len(part.members)

    def each_step() -> None:
        step(count)

    tree = grow(part.neighbours, _middle(part))
    angles = [2 * pi * (turn + 0.5) for turn in fan_out(tree, part.neighbours)]
    x = np.array([depth * cos(angle) for depth, angle in zip(tree.depths, angles, strict=True)])
    y = np.array([depth * sin(angle) for depth, angle in zip(tree.depths, angles, strict=True)])
    relax(x, y, _lengths(part, tree), STEPS, each_step)

    one, other = np.array(list(part.weights)).T
    line = float(np.hypot(x[one] - x[other], y[one] - y[other]).mean())
    wide, high = float(np.ptp(x)) + line, float(np.ptp(y)) + line
    if high > UPRIGHT * wide:
        x, y, wide, high = y, x, high, wide

    # From here on in cards: 1 across is the width of a card with its gap, 1 down its height.
    scale = (count / (FILL * wide * high)) ** 0.5
    stretch = min(STRETCH[1], max(STRETCH[0], SHAPE * high / wide)) * room[1] / room[0]
    x *= scale * stretch**0.5
    y *= scale / stretch**0.5
    for size in (AIRY, 1.0):
        for _ in range(ROUNDS):
            if push_apart(x, y, size, PUSHES, each_step) * 50 <= count:
                break
            x *= GROWTH
            y *= GROWTH
        if size == AIRY:
            work = 2 * len(one) * (len(one) + 2 * count)
            untangle(x, y, list(part.weights), min(PASSES, WORK // work), each_step)
    places = settle(list(zip((x * room[0]).tolist(), (y * room[1]).tolist(), strict=True)), room)
    left, top = min(x for x, _ in places), min(y for _, y in places)
    return [(x - left, y - top) for x, y in places]


def _middle(part: _Part) -> int:
    """The best connected node."""
    strength = [0.0] * len(part.members)
    for (one, other), weight in part.weights.items():
        strength[one] += weight
        strength[other] += weight
    return max(range(len(strength)), key=lambda node: (strength[node], -node))


def _lengths(part: _Part, tree: Tree) -> list[Edge]:
    """How long each line wants to be.

    The stronger, the shorter. Longer between those with many others around (Gansner, Koren, North), and
    to a branch that keeps to itself, for it needs room of its own.
    """
    beside = [set(each) for each in part.neighbours]
    far = outward(tree, part.neighbours)
    people = [1] * len(beside)
    for node in reversed(tree.order[1:]):
        people[tree.parents[node]] += people[node]
    lengths = []
    for (one, other), weight in part.weights.items():
        length = max(SHORTEST, min(LONGEST, weight**-0.5)) * len(beside[one] ^ beside[other]) ** 0.5
        if tree.parents[one] == other or tree.parents[other] == one:
            branch = one if tree.parents[one] == other else other
            length *= max(1.0, people[branch] / (1 + len(far[branch]))) ** BRANCHING
        lengths.append((one, other, length))
    return lengths


def _together(
    parts: Sequence[_Part], placed: Sequence[Sequence[Place]], single: Sequence[int], room: Size
) -> dict[int, Place]:
    """Places of all by index: the parts in rows, and those without lines in rows below."""
    sizes = [extent(places, [room] * len(places)) for places in placed]
    gap = room[1], room[1]
    corners = pack(sizes, gap, row_width(sizes, gap, SHAPE))
    found = {
        node: (left + x, top + y)
        for part, places, (left, top) in zip(parts, placed, corners, strict=True)
        for node, (x, y) in zip(part.members, places, strict=True)
    }
    wide, high = extent(corners, sizes)
    limit = max(wide, row_width([room] * len(single), (0.0, 0.0), SHAPE))
    below = high + room[1] / 2 if high else 0.0
    for node, (x, y) in zip(single, pack([room] * len(single), (0.0, 0.0), limit), strict=True):
        found[node] = x, float(ceil(below + y))
    return found
