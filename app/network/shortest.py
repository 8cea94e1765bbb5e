"""The cheapest loopless ways through a directed graph, one after the other (Yen 1971).

Nodes are the numbers of ``out``: ``out[a][b]`` is the cost (≥ 0) of the arc from a to b.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from heapq import heappop, heappush
from itertools import pairwise
from math import inf

Graph = Sequence[Mapping[int, float]]
Way = tuple[float, tuple[int, ...]]

DIGITS = 9
"""Costs that differ later than here are equal, so that the order does not hang on rounding."""


def reverse(out: Graph) -> list[dict[int, float]]:
    """The graph with every arc turned around."""
    back: list[dict[int, float]] = [{} for _ in out]
    for start, arcs in enumerate(out):
        for end, cost in arcs.items():
            back[end][start] = cost
    return back


def distances(out: Graph, start: int) -> list[float]:
    """The cost from ``start`` to every node, infinite where no way leads."""
    found = [inf] * len(out)
    found[start] = 0.0
    waiting = [(0.0, start)]
    while waiting:
        cost, node = heappop(waiting)
        if cost > found[node]:
            continue
        for end, more in out[node].items():
            if cost + more < found[end]:
                found[end] = cost + more
                heappush(waiting, (found[end], end))
    return found


def best_ways(out: Graph, starts: Collection[int], goal: int, far: Sequence[float]) -> Iterator[Way]:
    """(cost, nodes from a start to ``goal``), cheapest first, equals by their nodes.

    No way passes a second start. ``far`` are the distances to ``goal``: they guide the search.
    """
    source = -1
    first = _cheapest(out, frozenset(starts), goal, far, (source,), frozenset())
    waiting = [first] if first else []
    known = {first[1]} if first else set()
    found: list[tuple[int, ...]] = []
    while waiting:
        cost, nodes = heappop(waiting)
        yield cost, nodes[1:]
        found.append(nodes)
        for turn in range(1, len(nodes)):
            root = nodes[:turn]
            taken = frozenset(way[turn] for way in found if way[:turn] == root)
            other = _cheapest(out, frozenset(starts), goal, far, root, taken)
            if other and other[1] not in known:
                known.add(other[1])
                heappush(waiting, other)


def _cheapest(
    out: Graph,
    starts: frozenset[int],
    goal: int,
    far: Sequence[float],
    root: tuple[int, ...],
    taken: frozenset[int],
) -> Way | None:
    """The cheapest way that begins with ``root`` and does not go on to any of ``taken`` (A*)."""
    passed = frozenset(root)
    spent = sum(out[start][end] for start, end in pairwise(root[1:]))
    before: dict[int, int] = {}
    best = {root[-1]: spent}
    waiting = [(spent, spent, root[-1])]
    while waiting:
        _, cost, node = heappop(waiting)
        if cost > best[node]:
            continue
        if node == goal:
            tail = [goal]
            while tail[-1] != root[-1]:
                tail.append(before[tail[-1]])
            return round(cost, DIGITS), (*root[:-1], *reversed(tail))
        arcs = dict.fromkeys(starts, 0.0) if node < 0 else out[node]
        for end, more in arcs.items():
            reached = cost + more
            if end in passed or far[end] == inf or reached >= best.get(end, inf):
                continue
            if (end in starts and node >= 0) or (node == root[-1] and end in taken):
                continue
            best[end] = reached
            before[end] = node
            heappush(waiting, (reached + far[end], reached, end))
    return None
