"""Single nodes moved to where their lines cross fewer others, and run under fewer cards.

A plain descent on what one sees (in the spirit of Davidson and Harel: Drawing graphs nicely using
simulated annealing, 1996, without chance): each node in turn tries some places around its neighbours, and
takes the best. Places are in cards: 1 across is the width of a card with its gap, 1 down its height.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import cos, pi, sin
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Numbers = NDArray[np.float64]
    Indices = NDArray[np.intp]

DIRECTIONS = 10
REACHES = (1.3, 2.4)
DOWN = 1.4
"""Places are tried in this many directions, so far from the middle of the neighbours: in cards across,
and ``DOWN`` times as many cards down. How far it is now is tried, too."""

UNDER = 0.62
"""A line that passes the middle of a card at less than this lies under it."""

QUIET = 0.05
"""Who has no more trouble than this stays in further passes."""

NEAR = 1.0
"""Cards whose middles are less than so many cards apart are too close."""

CROSSING, HIDING, LENGTH, CROWDING = 1.0, 1.4, 0.35, 6.0
"""What a crossing, a line under a card, a card's length of line, and a card upon another weigh."""


def untangle(
    x: Numbers, y: Numbers, edges: Sequence[tuple[int, int]], passes: int, each_step: Callable[[], None]
) -> None:
    """Improve places in place, ``passes`` times over all nodes; every node has an edge."""
    import numpy as np

    one, other = np.array(edges, dtype=np.intp).T
    touching: list[list[int]] = [[] for _ in x]
    for index, (a, b) in enumerate(edges):
        touching[a].append(index)
        touching[b].append(index)
    directions = [2 * pi * turn / DIRECTIONS for turn in range(DIRECTIONS)]
    circle_x = np.array([cos(direction) for direction in directions])
    circle_y = np.array([sin(direction) * DOWN for direction in directions])
    troubled = set(range(len(touching)))
    for _ in range(passes):
        each_step()
        for node, own in enumerate(touching):
            if node not in troubled:
                continue
            ends = one[own] + other[own] - node
            middle_x, middle_y = x[ends].sum() / len(own), y[ends].sum() / len(own)
            here = float(np.hypot(x[node] - middle_x, (y[node] - middle_y) / DOWN))
            reaches = (*REACHES, here) if here > REACHES[-1] else REACHES
            try_x = np.concatenate(([x[node]], *(middle_x + reach * circle_x for reach in reaches)))
            try_y = np.concatenate(([y[node]], *(middle_y + reach * circle_y for reach in reaches)))
            rest = np.ones(len(one), dtype=bool)
            rest[own] = False
            trouble = _trouble(x, y, node, ends, one[rest], other[rest], try_x, try_y)
            cost = trouble + _sprawl(x, y, node, ends, try_x, try_y)
            best = int(np.argmin(np.round(cost, 6)))
            x[node], y[node] = try_x[best], try_y[best]
            if trouble[best] < QUIET:
                troubled.remove(node)


def _sprawl(x: Numbers, y: Numbers, node: int, ends: Indices, try_x: Numbers, try_y: Numbers) -> Numbers:
    """What long lines and cards close by cost, with ``node`` at each of the places tried."""
    import numpy as np

    far_x, far_y = np.abs(try_x[:, None] - x), np.abs(try_y[:, None] - y)
    crowd = np.maximum(0.0, NEAR - np.maximum(far_x, far_y))
    crowd[:, node] = 0.0
    length = np.sqrt(far_x[:, ends] ** 2 + far_y[:, ends] ** 2)
    return np.asarray(CROWDING * crowd.sum(axis=1) + LENGTH * length.sum(axis=1))


def _trouble(
    x: Numbers,
    y: Numbers,
    node: int,
    ends: Indices,
    one: Indices,
    other: Indices,
    try_x: Numbers,
    try_y: Numbers,
) -> Numbers:
    """What crossings and hidden lines cost, with ``node`` at each of the places tried.

    Axes: places tried, then its lines (to ``ends``), then the other lines (``one`` to ``other``) or cards.
    """
    import numpy as np

    at_x, at_y = try_x[:, None], try_y[:, None]
    to_x, to_y = x[ends] - at_x, y[ends] - at_y
    line_x, line_y = x[one], y[one]
    along_x, along_y = x[other] - line_x, y[other] - line_y

    # Two lines cross when the ends of each lie on both sides of the other.
    card_side = to_x[..., None] * (y - at_y)[:, None] - to_y[..., None] * (x - at_x)[:, None]
    own_side = along_x * (at_y - line_y) - along_y * (at_x - line_x)
    end_side = along_x * (y[ends][:, None] - line_y) - along_y * (x[ends][:, None] - line_x)
    left = card_side > 0
    crossing = left[:, :, one] != left[:, :, other]
    crossing &= (own_side > 0)[:, None] != (end_side > 0)
    crossing &= (one != ends[:, None]) & (other != ends[:, None])
    cost = CROSSING * crossing.reshape(len(try_x), -1).sum(axis=1)

    # Its lines under other cards: how far does each pass from their middles?
    norm = np.sqrt(np.maximum(to_x * to_x + to_y * to_y, 1e-9))
    trial, line, card = np.nonzero(np.abs(card_side) < UNDER * norm[..., None])
    passing = (card != node) & (card != ends[line])
    trial, line, card = trial[passing], line[passing], card[passing]
    length = norm[trial, line]
    ahead = to_x[trial, line] * (x[card] - try_x[trial]) + to_y[trial, line] * (y[card] - try_y[trial])
    off = np.abs(card_side[trial, line, card]) / length
    hidden = np.where((ahead > 0) & (ahead < length * length), 1.0 - off / UNDER, 0.0)
    cost += HIDING * np.bincount(trial, hidden, len(try_x))

    # Other lines under its card.
    norm = np.sqrt(np.maximum(along_x * along_x + along_y * along_y, 1e-9))
    ahead = along_x * (at_x - line_x) + along_y * (at_y - line_y)
    off = np.where((ahead > 0) & (ahead < norm * norm), np.abs(own_side) / norm, UNDER)
    cost += HIDING * np.maximum(0.0, 1.0 - off / UNDER).sum(axis=1)
    return np.asarray(cost)
