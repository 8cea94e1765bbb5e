"""A tree fanned out around its root: which part of the circle each branch has.

Branches get room by what stands in them, and an order in which lines across the tree stay short.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

SWEEPS = 6
"""How often branches are put in order again; the best of all orders counts."""

FEW = 40
"""Up to so many branches of the root are put in order by trying every place for each."""


@dataclass(frozen=True)
class Tree:
    """A breadth-first tree over all of a graph: ``order`` begins with the root, parents come first.

    ``parents`` is −1 for the root; ``depths`` is 0 there.
    """

    order: Sequence[int]
    parents: Sequence[int]
    depths: Sequence[int]


def grow(neighbours: Sequence[Sequence[int]], root: int) -> Tree:
    """The tree of shortest ways from ``root``; whom no way leads to hangs from the root itself."""
    parents = [-1] * len(neighbours)
    depths = [-1] * len(neighbours)
    depths[root] = 0
    order = [root]
    for node in order:
        for other in neighbours[node]:
            if depths[other] < 0:
                parents[other], depths[other] = node, depths[node] + 1
                order.append(other)
    for node, depth in enumerate(depths):
        if depth < 0:
            parents[node], depths[node] = root, 1
            order.append(node)
    return Tree(order, parents, depths)


def fan_out(tree: Tree, neighbours: Sequence[Sequence[int]]) -> list[float]:
    """Where each node lies on the circle around the root, from 0 to 1 (one turn); the root is at 0."""
    return _Fan(tree, neighbours).middles()


def outward(tree: Tree, neighbours: Sequence[Sequence[int]]) -> list[list[int]]:
    """For the branch below each node, itself included: the far ends of the lines that leave it, without
    the one to its parent."""
    far: list[list[int]] = [[] for _ in neighbours]
    parents, depths = tree.parents, tree.depths
    for one, other in _across(tree, neighbours):
        a, b = one, other
        while a != b:
            if depths[a] >= depths[b]:
                far[a].append(other)
                a = parents[a]
            else:
                far[b].append(one)
                b = parents[b]
    return far


def _across(tree: Tree, neighbours: Sequence[Sequence[int]]) -> list[tuple[int, int]]:
    """The lines that do not belong to the tree."""
    return [
        (node, other)
        for node in tree.order
        for other in neighbours[node]
        if node < other and tree.parents[node] != other and tree.parents[other] != node
    ]


class _Fan:
    def __init__(self, tree: Tree, neighbours: Sequence[Sequence[int]]) -> None:
        self.tree = tree
        self.children: list[list[int]] = [[] for _ in neighbours]
        for node in tree.order[1:]:
            self.children[tree.parents[node]].append(node)
        self.room = [0.0] * len(neighbours)
        for node in reversed(tree.order):
            inner = sum(self.room[child] for child in self.children[node])
            self.room[node] = max(inner, 1 / max(1, tree.depths[node]))
        self.across = _across(tree, neighbours)
        self.links = outward(tree, neighbours)

    def middles(self) -> list[float]:
        root = self.tree.order[0]
        if self.across and 2 < len(self.children[root]) <= FEW:
            self.children[root] = self._inserted(root)
        best = self._laid_out()
        if not self.across:
            return best
        least = self._length(best)
        middles = best
        for _ in range(SWEEPS):
            for node in self.tree.order:
                if len(self.children[node]) > 1:
                    self._sort(node, middles)
            middles = self._laid_out()
            length = self._length(middles)
            if length < least:
                best, least = middles, length
        return best

    def _laid_out(self) -> list[float]:
        middles = [0.0] * len(self.room)
        starts = [0.0] * len(self.room)
        root = self.tree.order[0]
        scale = [1.0] * len(self.room)
        scale[root] = 1 / self.room[root] if self.room[root] else 1.0
        for node in self.tree.order:
            inner = sum(self.room[child] for child in self.children[node])
            factor = scale[node]
            at = starts[node] + (self.room[node] - inner) * factor / 2
            for child in self.children[node]:
                width = self.room[child] * factor
                starts[child], scale[child] = at, factor
                middles[child] = at + width / 2
                at += width
        return middles

    def _length(self, middles: Sequence[float]) -> float:
        return sum(abs(_turn(middles[one], middles[other])) for one, other in self.across)

    def _sort(self, node: int, middles: Sequence[float]) -> None:
        """Children of ``node`` in the order in which their lines pull them."""
        pulled = {}
        for child in self.children[node]:
            own, links = middles[child], self.links[child]
            pull = sum(_turn(own, middles[other]) for other in links) / (len(links) + 1)
            pulled[child] = own + pull
        self.children[node].sort(key=lambda child: pulled[child])

    def _inserted(self, root: int) -> list[int]:
        """Branches of the root, each put where its lines to those already there are shortest."""
        branch = [0] * len(self.room)
        for node in self.tree.order[1:]:
            parent = self.tree.parents[node]
            branch[node] = node if parent == root else branch[parent]
        shared: dict[int, dict[int, int]] = {child: {} for child in self.children[root]}
        for one, other in self.across:
            a, b = branch[one], branch[other]
            if a != b:
                shared[a][b] = shared[b][a] = shared[a].get(b, 0) + 1
        waiting = list(self.children[root])
        circle: list[int] = []
        while waiting:
            following = max(waiting, key=lambda child: sum(shared[child].get(each, 0) for each in circle))
            waiting.remove(following)
            places = range(len(circle), 0, -1) if circle else range(1)
            circle.insert(
                min(places, key=lambda place: self._cost(circle, place, shared[following])), following
            )
        return circle

    def _cost(self, circle: Sequence[int], place: int, shared: dict[int, int]) -> float:
        """How long the lines of a branch are in the circle if it is put at ``place``."""
        count = len(circle) + 1
        cost = 0
        for index, other in enumerate(circle):
            if other in shared:
                apart = abs((index if index < place else index + 1) - place)
                cost += min(apart, count - apart) * shared[other]
        return cost


def _turn(start: float, end: float) -> float:
    """The shorter way round from ``start`` to ``end``, −0.5 … 0.5 turns."""
    return (end - start + 0.5) % 1.0 - 0.5
