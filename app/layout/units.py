"""People gathered in units that get one rectangle, and the places of both."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.layout.folding import fold
from app.layout.plain import Node, Spacing
from app.layout.stacking import Place, Size, Stacking, extent, pack, row_width
from app.layout.tidy import Boxes, arrange


@dataclass(frozen=True, slots=True)
class Placed:
    """Places of all people by index, and the size of the trees.

    ``stacked`` stand in a block of a team. ``gutters`` gives x where the line comes down to people
    whose unit stands in a column with others.
    """

    places: list[Place]
    stacked: set[int]
    gutters: dict[int, float]
    size: Size


class Plan:
    """Who belongs together. ``place`` may be called again with another stacking.

    A *unit* is people of one department who hang together (one reports to the other, or both to the
    same person), or a single person without a department. Units form a tree as their heads do.
    """

    def __init__(self, nodes: Sequence[Node], spacing: Spacing) -> None:
        self.nodes = nodes
        self.spacing = spacing
        self.parents = _parents(nodes)
        self.children = _children(self.parents)
        self.units = _units(nodes, self.parents, self.children)
        self.unit_of = [0] * len(nodes)
        for unit, members in enumerate(self.units):
            for member in members:
                self.unit_of[member] = unit
        self.is_department = [nodes[members[0]].group is not None for members in self.units]
        self.tops: list[int] = []
        self.alone: list[int] = []
        for unit, members in enumerate(self.units):
            if self.parents[members[0]] < 0:
                (self.tops if self.children[members[0]] else self.alone).append(unit)
        self.alone.sort(key=lambda unit: not self.is_department[unit])
        self._insides: dict[Stacking, tuple[Boxes, list[Size]]] = {}

    def place(self, stacking: Stacking, limit: float | None = None) -> Placed:
        """Places of all people, for a way in which teams stack.

        First people inside their unit, around (0, 0), then the units among each other: as tidy trees,
        or folded into columns that are about ``limit`` high.
        """
        people, sizes = self._inside(stacking)
        boxes = Boxes(
            sizes, self._units_below(people), [int(department) for department in self.is_department]
        )
        gutters: dict[int, float] = {}
        if limit is None:
            trunk = self._place_trees(boxes, stacking)
            self._place_alone(boxes, trunk)
        else:
            trunk, gutters = self._fold(boxes, limit)
        stacked, places = set(people.stacked), list(zip(people.x, people.y, strict=True))
        for unit, members in enumerate(self.units):
            x, y = boxes.x[unit], boxes.y[unit]
            if self.is_department[unit]:
                x, y = x + self.spacing.padding, y + self.spacing.padding + self.spacing.header
            elif unit in boxes.stacked:
                stacked.add(members[0])
            for member in members:
                inside = places[member]
                places[member] = inside[0] + x, inside[1] + y
        return Placed(
            places[: len(self.nodes)],
            stacked,
            {head: x for unit, x in gutters.items() for head in self._heads(unit)},
            trunk,
        )

    def _inside(self, stacking: Stacking) -> tuple[Boxes, list[Size]]:
        """People placed inside their unit, and the units' sizes: the same however units stand."""
        found = self._insides.get(stacking)
        if found is not None:
            return found
        unit_of = self.unit_of
        people = Boxes(
            [(node.width, node.height) for node in self.nodes],
            [
                [child for child in below if unit_of[child] == unit_of[place]]
                for place, below in enumerate(self.children)
            ],
            # Who leads another unit stays out of blocks: lines go down from there.
            [
                0 if all(unit_of[child] == unit_of[place] for child in below) else -1
                for place, below in enumerate(self.children)
            ],
        )
        sizes = [self._place_members(people, unit, stacking) for unit in range(len(self.units))]
        self._insides[stacking] = people, sizes
        return people, sizes

    def _place_members(self, people: Boxes, unit: int, stacking: Stacking) -> Size:
        """Arrange the people of one unit; the size of the unit with its rectangle."""
        members, spacing = self.units[unit], self.spacing
        if len(members) == 1:
            width, height = people.width[members[0]], people.height[members[0]]
        else:
            heads = self._heads(unit)
            if self.parents[members[0]] < 0 and not self.children[members[0]]:
                stacking = spacing.department_stacking()
            width, height = arrange(people, heads, spacing.between, spacing.within, [stacking])
        if not self.is_department[unit]:
            return width, height
        return width + 2 * spacing.padding, height + 2 * spacing.padding + spacing.header

    def _heads(self, unit: int) -> list[int]:
        """Those of a unit who report to nobody in it."""
        return [
            member
            for member in self.units[unit]
            if self.parents[member] < 0 or self.unit_of[self.parents[member]] != unit
        ]

    def _units_below(self, people: Boxes) -> list[list[int]]:
        """Units below each unit, in the order in which their managers stand in it."""
        below: list[list[int]] = [[] for _ in self.units]
        for unit, members in enumerate(self.units):
            parent = self.parents[members[0]]
            if parent >= 0:
                below[self.unit_of[parent]].append(unit)
        for children in below:
            if len(children) > 1:
                children.sort(key=lambda unit: people.x[self.parents[self.units[unit][0]]])
        return below

    def _place_trees(self, boxes: Boxes, stacking: Stacking) -> Size:
        """Arrange each tree of units, and whole trees in rows; the size of them all."""
        spacing = self.spacing
        stackings = [stacking, spacing.department_stacking()]
        sizes = [arrange(boxes, [top], spacing.between, spacing.below, stackings) for top in self.tops]
        gap = (2 * spacing.between, spacing.below)
        places = pack(sizes, gap, row_width(sizes, gap, spacing.shape))
        for top, (x, y) in zip(self.tops, places, strict=True):
            branch = [top]
            for unit in branch:
                boxes.x[unit] += x
                boxes.y[unit] += y
                branch.extend(boxes.children[unit])
        return extent(places, sizes)

    def _fold(self, boxes: Boxes, limit: float) -> tuple[Size, dict[int, float]]:
        """Arrange all units in columns; their size, and the gutters of those that stand in columns."""
        folded = fold(
            list(zip(boxes.width, boxes.height, strict=True)),
            boxes.children,
            [*self.tops, *self.alone],
            limit,
            self.spacing.between,
            self.spacing.below,
        )
        for unit, (x, y) in enumerate(folded.places):
            boxes.x[unit], boxes.y[unit] = x, y
        return folded.size, folded.gutters

    def _place_alone(self, boxes: Boxes, trunk: Size) -> None:
        """Put units without any line in rows below the trees."""
        spacing = self.spacing
        sizes = [(boxes.width[unit], boxes.height[unit]) for unit in self.alone]
        gap = (spacing.between, spacing.between)
        above = trunk[1] + spacing.below if trunk[1] else 0.0
        places = pack(sizes, gap, max(trunk[0], row_width(sizes, gap, spacing.shape)))
        for unit, (x, y) in zip(self.alone, places, strict=True):
            boxes.x[unit] = x
            boxes.y[unit] = above + y


def _parents(nodes: Sequence[Node]) -> list[int]:
    """Index of each node's parent, −1 for none; lines that close a circle are left out."""
    index = {node.key: place for place, node in enumerate(nodes)}
    parents = [-1] * len(nodes)
    above = list(range(len(nodes)))  # towards the top of the tree so far, with shortcuts
    for place, node in enumerate(nodes):
        parent = index.get(node.parent, -1) if node.parent is not None else -1
        if parent < 0:
            continue
        top = parent
        while above[top] != top:
            above[top] = above[above[top]]
            top = above[top]
        if top != place:
            parents[place] = above[place] = parent
    return parents


def _children(parents: Sequence[int]) -> list[list[int]]:
    children: list[list[int]] = [[] for _ in parents]
    for place, parent in enumerate(parents):
        if parent >= 0:
            children[parent].append(place)
    return children


def _units(
    nodes: Sequence[Node], parents: Sequence[int], children: Sequence[Sequence[int]]
) -> list[list[int]]:
    """Members of each unit, parents first; a unit's first member is a head of it."""
    units: list[list[int]] = []
    unit_of: list[int] = [-1] * len(nodes)
    heads: dict[tuple[int | str, str | None], int] = {}
    order = sorted(
        (place for place, parent in enumerate(parents) if parent < 0), key=lambda top: not children[top]
    )
    for place in order:
        parent, group = parents[place], nodes[place].group
        if parent < 0:
            kind: int | str = "tree" if children[place] or (group and ("tree", group) in heads) else "alone"
            unit = heads.get((kind, group)) if group is not None or kind == "alone" else None
        else:
            kind = parent
            same = group is not None and nodes[parent].group == group
            unit = unit_of[parent] if same else heads.get((kind, group)) if group is not None else None
        if unit is None:
            unit = heads[kind, group] = len(units)
            units.append([])
        units[unit].append(place)
        unit_of[place] = unit
        order.extend(children[place])
    return units
