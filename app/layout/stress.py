"""Places in the plane whose distances are those of a graph, as nearly as can be.

Every pair of nodes has a wanted distance, the length of the shortest way between them; each step moves
every node to where the others, on average, want it (Gansner, Koren, North: Graph drawing by stress
majorization, 2004). Of many nodes only the neighbours, the neighbours' neighbours, and some nodes spread
over the graph have a say (Ortmann, Klimenta, Brandes: A sparse stress model, 2017).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    import rustworkx
    from numpy.typing import NDArray

    Numbers = NDArray[np.float64]

Edge = tuple[int, int, float]
"""Two different nodes, and how far apart they want to be."""

ALL = 260
"""Up to so many nodes, everyone has a say about everyone."""

PIVOTS = 48
BESIDE = 8
"""How many of a node's neighbours, on each side round it, keep a neighbour at a distance."""

GRAIN = 2.0**20
"""Places are rounded to 1 / GRAIN after each step: what processors add up differently does not spread."""


def relax(x: Numbers, y: Numbers, edges: Sequence[Edge], steps: int, each_step: Callable[[], None]) -> None:
    """Improve places in place, ``steps`` times. The edges hold all nodes together."""
    import rustworkx

    graph: rustworkx.PyGraph[None, float] = rustworkx.PyGraph(multigraph=False)
    graph.add_nodes_from([None] * len(x))
    graph.add_edges_from(list(edges))
    if len(x) <= ALL:
        _relax_all(x, y, graph, steps, each_step)
    else:
        _relax_some(x, y, graph, edges, steps, each_step)


def _relax_all(
    x: Numbers, y: Numbers, graph: rustworkx.PyGraph[None, float], steps: int, each_step: Callable[[], None]
) -> None:
    import numpy as np
    import rustworkx

    wanted = rustworkx.graph_floyd_warshall_numpy(graph, weight_fn=float)
    np.fill_diagonal(wanted, 1.0)
    weight = wanted**-2.0
    np.fill_diagonal(weight, 0.0)
    total = weight.sum(axis=1)
    strain = weight * wanted
    for _ in range(steps):
        each_step()
        dx, dy = x[:, None] - x, y[:, None] - y
        far = np.sqrt(dx * dx + dy * dy)
        pull = strain / np.maximum(far, 1e-3) - weight
        x += (pull * dx).sum(axis=1) / total
        y += (pull * dy).sum(axis=1) / total
        _round(x, y)


def _relax_some(
    x: Numbers,
    y: Numbers,
    graph: rustworkx.PyGraph[None, float],
    edges: Sequence[Edge],
    steps: int,
    each_step: Callable[[], None],
) -> None:
    import numpy as np

    pivots, wanted = _pivots(graph, edges)
    nearest = np.argmin(wanted, axis=0)
    region = np.bincount(nearest, minlength=len(pivots)).astype(np.float64)
    weight = region[:, None] * np.maximum(wanted, 1e-6) ** -2.0
    weight[np.arange(len(pivots)), pivots] = 0.0
    ones, others, lengths = _local(x, y, edges)
    local = lengths**-2.0
    count = len(x)
    total = weight.sum(axis=0) + np.bincount(ones, local, count) + np.bincount(others, local, count)
    strain = weight * wanted
    for _ in range(steps):
        each_step()
        dx, dy = x - x[pivots][:, None], y - y[pivots][:, None]
        far = np.sqrt(dx * dx + dy * dy)
        pull = strain / np.maximum(far, 1e-3) - weight
        move_x, move_y = (pull * dx).sum(axis=0), (pull * dy).sum(axis=0)
        ex, ey = x[ones] - x[others], y[ones] - y[others]
        apart = np.maximum(np.sqrt(ex * ex + ey * ey), 1e-3)
        tug = local * (lengths / apart - 1.0)
        move_x += np.bincount(ones, tug * ex, count) - np.bincount(others, tug * ex, count)
        move_y += np.bincount(ones, tug * ey, count) - np.bincount(others, tug * ey, count)
        x += 0.8 * move_x / total
        y += 0.8 * move_y / total
        _round(x, y)


def _pivots(graph: rustworkx.PyGraph[None, float], edges: Sequence[Edge]) -> tuple[list[int], Numbers]:
    """Nodes far from each other, and how far each node is from each of them."""
    import numpy as np
    import rustworkx

    count = graph.num_nodes()
    rows: list[Numbers] = []
    pivots = [0]
    while True:
        lengths = rustworkx.graph_dijkstra_shortest_path_lengths(graph, pivots[-1], float)
        row = np.zeros(count)
        row[list(lengths.keys())] = list(lengths.values())
        rows.append(row)
        if len(rows) == PIVOTS:
            return pivots, np.array(rows)
        pivots.append(int(np.argmax(np.minimum.reduce(rows))))


def _local(
    x: Numbers, y: Numbers, edges: Sequence[Edge]
) -> tuple[NDArray[np.intp], NDArray[np.intp], Numbers]:
    """Neighbours, and neighbours of a node beside each other round it, with their distances."""
    import numpy as np

    around: list[list[tuple[float, int, float]]] = [[] for _ in x]
    pairs: dict[tuple[int, int], float] = {}
    for one, other, length in edges:
        pairs[min(one, other), max(one, other)] = length
        angle = float(np.arctan2(y[other] - y[one], x[other] - x[one]))
        around[one].append((angle, other, length))
        around[other].append((angle + np.pi if angle < 0 else angle - np.pi, one, length))
    for neighbours in around:
        neighbours.sort()
        count = len(neighbours)
        for index in range(count):
            for step in range(1, min(BESIDE, count // 2) + 1):
                _, one, length = neighbours[index]
                _, other, further = neighbours[(index + step) % count]
                if one != other:
                    pairs.setdefault((min(one, other), max(one, other)), length + further)
    ones, others = np.array(list(pairs), dtype=np.intp).T
    return ones, others, np.array(list(pairs.values()))


def _round(x: Numbers, y: Numbers) -> None:
    """Centre all places on (0, 0), and round them."""
    import numpy as np

    for places in (x, y):
        places -= places.sum() / len(places)
        np.rint(places * GRAIN, out=places)
        places /= GRAIN
