"""The organisation map as a tidy tree of people with a rectangle around every department.

The way of it, so that rectangles never cut a card that is not theirs:

1. People of one department who hang together (one reports to the other, or both report to the
   same person) form a *unit* with its own small tree. A person without a department is a unit.
2. Units hang under one another as their heads do, and are arranged by the same algorithm, each as
   one box: a unit stands below the whole unit of the person it reports to.
3. Trees stand in rows beside each other; people without any line follow below, by department.
4. Pinned people keep their place; whoever would lie under them is moved down.

Two thousand people take some milliseconds. Nothing here knows Qt; lengths are scene units.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from app.layout.tidy import Boxes, arrange, pack, row_width


@dataclass(frozen=True, slots=True)
class Node:
    """A person or an empty seat.

    ``parent`` is the key of the one reported to; a key that is not among the nodes counts as none.
    ``group`` is the department. ``pinned`` is the top left corner that a person chose for it.
    """

    key: str
    width: float
    height: float
    parent: str | None = None
    group: str | None = None
    pinned: tuple[float, float] | None = None


@dataclass(frozen=True, slots=True)
class Spacing:
    """Distances. A parent's leaves stack in a block when they are more than ``crowd``."""

    between: float = 24
    below: float = 56
    padding: float = 12
    header: float = 28
    crowd: int = 6
    aspect: float = 1.6


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle; ``x`` and ``y`` are its top left corner."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        return self.x + self.width

    @property
    def bottom(self) -> float:
        return self.y + self.height


@dataclass(frozen=True, slots=True)
class GroupBox:
    """The rectangle of those members of a department who hang together, header included."""

    group: str
    box: Box
    members: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Layout:
    """Top left corners by key, in the order given; department rectangles; what surrounds it all."""

    positions: Mapping[str, tuple[float, float]]
    groups: tuple[GroupBox, ...]
    bounds: Box


def arrange_tree(nodes: Iterable[Node], spacing: Spacing = Spacing()) -> Layout:
    """Where people stand on the map.

    The order of the nodes is the order of siblings, from the left. Among lines that form a circle
    the first one that closes it is left out. Nothing overlaps, and everyone stands below the one
    reported to, unless somebody is pinned.
    """
    listed = list(nodes)
    if not listed:
        return Layout({}, (), Box(0, 0, 0, 0))
    parents = _parents(listed)
    children = _children(parents)
    units = _units(listed, parents, children)
    people = Boxes(((node.width, node.height) for node in listed), children)
    _place_units(listed, parents, people, units, spacing)
    places = list(zip(people.x[: len(listed)], people.y[: len(listed)], strict=True))
    if any(node.pinned for node in listed):
        places = _respect_pins(listed, places, spacing)
    positions = {node.key: place for node, place in zip(listed, places, strict=True)}
    groups = tuple(
        box
        for unit in units
        if listed[unit[0]].group is not None
        for box in _group_boxes([listed[index] for index in unit], positions, spacing)
    )
    rectangles = [_rectangle(node, positions) for node in listed]
    return Layout(positions, groups, _around([*rectangles, *(group.box for group in groups)]))


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
    order = [place for place, parent in enumerate(parents) if parent < 0]
    for place in order:
        parent, group = parents[place], nodes[place].group
        if parent < 0:
            kind: int | str = "tree" if children[place] else "alone"
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


def _place_units(
    nodes: Sequence[Node],
    parents: Sequence[int],
    people: Boxes,
    units: Sequence[Sequence[int]],
    spacing: Spacing,
) -> None:
    """Set the places of all people: inside their units, then the units among each other."""
    unit_of = [0] * len(nodes)
    for unit, members in enumerate(units):
        for member in members:
            unit_of[member] = unit
    everyone = people.children
    people.children = [
        [child for child in below if unit_of[child] == unit_of[place]] for place, below in enumerate(everyone)
    ]
    sizes = []
    for members in units:
        sizes.append(_place_members(nodes, parents, people, unit_of, members, spacing))
    below_units: list[list[int]] = [[] for _ in units]
    tops = []
    alone = []
    for unit, members in enumerate(units):
        parent = parents[members[0]]
        if parent >= 0:
            below_units[unit_of[parent]].append(unit)
        elif everyone[members[0]]:
            tops.append(unit)
        else:
            alone.append(unit)
    for children in below_units:
        if len(children) > 1:
            children.sort(key=lambda unit: people.x[parents[units[unit][0]]])
    boxes = Boxes(sizes, below_units)
    trees = [
        arrange(boxes, [top], spacing.between, spacing.below, spacing.crowd, spacing.aspect) for top in tops
    ]
    trunk = _place_trees(boxes, tops, trees, spacing)
    _place_alone(boxes, sorted(alone, key=lambda unit: nodes[units[unit][0]].group is None), trunk, spacing)
    for unit, members in enumerate(units):
        grouped = nodes[members[0]].group is not None
        x = boxes.x[unit] + (spacing.padding if grouped else 0)
        y = boxes.y[unit] + (spacing.padding + spacing.header if grouped else 0)
        for member in members:
            people.x[member] += x
            people.y[member] += y


def _place_members(
    nodes: Sequence[Node],
    parents: Sequence[int],
    people: Boxes,
    unit_of: Sequence[int],
    members: Sequence[int],
    spacing: Spacing,
) -> tuple[float, float]:
    """Arrange the people of one unit around (0, 0); the size of the unit with its rectangle."""
    if len(members) == 1:
        width, height = people.width[members[0]], people.height[members[0]]
    else:
        unit = unit_of[members[0]]
        heads = [member for member in members if parents[member] < 0 or unit_of[parents[member]] != unit]
        width, height = arrange(people, heads, spacing.between, spacing.below, spacing.crowd, spacing.aspect)
    if nodes[members[0]].group is None:
        return width, height
    return width + 2 * spacing.padding, height + 2 * spacing.padding + spacing.header


def _place_trees(
    boxes: Boxes, tops: Sequence[int], sizes: Sequence[tuple[float, float]], spacing: Spacing
) -> tuple[float, float]:
    """Put whole trees in rows; the width and height of them all."""
    gap = (2 * spacing.between, spacing.below)
    places = pack(sizes, gap, row_width(sizes, gap, spacing.aspect))
    for top, (x, y) in zip(tops, places, strict=True):
        branch = [top]
        for unit in branch:
            boxes.x[unit] += x
            boxes.y[unit] += y
            branch.extend(boxes.children[unit])
    return _extent(places, sizes)


def _place_alone(boxes: Boxes, alone: Sequence[int], trunk: tuple[float, float], spacing: Spacing) -> None:
    """Put units without any line in rows below the trees."""
    sizes = [(boxes.width[unit], boxes.height[unit]) for unit in alone]
    gap = (spacing.between, spacing.between)
    above = trunk[1] + spacing.below if trunk[1] else 0.0
    places = pack(sizes, gap, max(trunk[0], row_width(sizes, gap, spacing.aspect)))
    for unit, (x, y) in zip(alone, places, strict=True):
        boxes.x[unit] = x
        boxes.y[unit] = above + y


def _extent(
    places: Sequence[tuple[float, float]], sizes: Sequence[tuple[float, float]]
) -> tuple[float, float]:
    pairs = list(zip(places, sizes, strict=True))
    return (
        max((x + width for (x, _), (width, _) in pairs), default=0.0),
        max((y + height for (_, y), (_, height) in pairs), default=0.0),
    )


def _respect_pins(
    nodes: Sequence[Node], places: Sequence[tuple[float, float]], spacing: Spacing
) -> list[tuple[float, float]]:
    """Pinned people at their own places; a row that would lie under one goes below it.

    With the row goes everything that reaches as low, so that order and distances hold. A pinned
    person leaves its room in the tree free, so that others stay where they are.
    """
    result = [node.pinned or place for node, place in zip(nodes, places, strict=True)]
    free = [index for index, node in enumerate(nodes) if node.pinned is None]
    pinned = [index for index, node in enumerate(nodes) if node.pinned is not None]
    for pin in sorted(pinned, key=lambda index: result[index][1]):
        left, top = result[pin]
        right, bottom = left + nodes[pin].width, top + nodes[pin].height
        if not any(
            result[index][0] < right
            and left < result[index][0] + nodes[index].width
            and result[index][1] < bottom
            and top < result[index][1] + nodes[index].height
            for index in free
        ):
            continue
        moving = [index for index in free if result[index][1] + nodes[index].height > top]
        down = bottom + spacing.below - min(result[index][1] for index in moving)
        for index in moving:
            x, y = result[index]
            result[index] = (x, y + down)
    return result


def _group_boxes(
    members: Sequence[Node], positions: Mapping[str, tuple[float, float]], spacing: Spacing
) -> list[GroupBox]:
    """The rectangle of a unit; pinned members that stand away from it get rectangles of their own."""
    free = [node for node in members if node.pinned is None]
    pinned = [node for node in members if node.pinned is not None]
    parts = [[node] for node in pinned]
    if free:
        core = _around([_rectangle(node, positions) for node in free])
        near = [node for node in pinned if _touch(core, _rectangle(node, positions))]
        parts = [free + near, *([node] for node in pinned if node not in near)]
    boxes = []
    for part in parts:
        inner = _around([_rectangle(node, positions) for node in part])
        box = Box(
            inner.x - spacing.padding,
            inner.y - spacing.padding - spacing.header,
            inner.width + 2 * spacing.padding,
            inner.height + 2 * spacing.padding + spacing.header,
        )
        boxes.append(GroupBox(str(part[0].group), box, tuple(node.key for node in part)))
    return boxes


def _rectangle(node: Node, positions: Mapping[str, tuple[float, float]]) -> Box:
    x, y = positions[node.key]
    return Box(x, y, node.width, node.height)


def _touch(one: Box, other: Box) -> bool:
    return one.x < other.right and other.x < one.right and one.y < other.bottom and other.y < one.bottom


def _around(boxes: Sequence[Box]) -> Box:
    """The smallest rectangle around some."""
    left, top = min(box.x for box in boxes), min(box.y for box in boxes)
    return Box(left, top, max(box.right for box in boxes) - left, max(box.bottom for box in boxes) - top)
