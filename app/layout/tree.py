"""The organisation map as a tidy tree of people with a rectangle around every department.

The way of it, so that rectangles never cut a card that is not theirs:

1. People of one department who hang together (one reports to the other, or both report to the
   same person) form a *unit* with its own small tree. A person without a department is a unit.
2. Units hang under one another as their heads do, and are arranged by the same algorithm, each as
   one box: a unit stands below the whole unit of the person it reports to.
3. Trees stand in rows beside each other; people without any line follow below, by department.
   A whole that is too wide for a screen is folded into columns instead, as high as suits its shape.
4. Pinned people keep their place; whoever would lie under them is moved down.

Two thousand people take some milliseconds. Nothing here knows Qt; lengths are scene units.
"""

from __future__ import annotations

from collections.abc import Iterable

from app.layout.pins import card, group_boxes, respect_pins
from app.layout.plain import Box, GroupBox, Layout, Node, Spacing, around
from app.layout.units import Placed, Plan

__all__ = ["Box", "GroupBox", "Layout", "Node", "Spacing", "arrange_tree"]

STANDARD = Spacing()

MANY = 500
"""From here on teams stack tightly at once: a roomy map of so many people is always too wide."""

FOLDS = tuple(1.0 + 0.1 * step for step in range(16))
"""Heights tried for columns, as shares of the height that the people need side by side."""


def arrange_tree(nodes: Iterable[Node], spacing: Spacing = STANDARD) -> Layout:
    """Where people stand on the map.

    The order of the nodes is the order of siblings, from the left. Among lines that form a circle
    the first one that closes it is left out. Nothing overlaps, and everyone stands below the one
    reported to, unless somebody is pinned. Keys are unique.
    """
    listed = list(nodes)
    if not listed:
        return Layout({}, (), Box(0, 0, 0, 0))
    plan = Plan(listed, spacing)
    placed = _placed(plan, spacing)
    places = placed.places
    if any(node.pinned for node in listed):
        places = respect_pins(listed, places, spacing)
    positions = {node.key: place for node, place in zip(listed, places, strict=True)}
    beside = frozenset(
        listed[index].key for index in placed.stacked if plan.parents[index] >= 0 and not listed[index].pinned
    )
    groups = tuple(
        box
        for unit, members in enumerate(plan.units)
        if plan.is_department[unit]
        for box in group_boxes([listed[index] for index in members], positions, beside, spacing)
    )
    cards = [
        card(node, place, node.key in beside, spacing) for node, place in zip(listed, places, strict=True)
    ]
    bounds = around([*cards, *(group.box.edges for group in groups)])
    gutters = {listed[index].key: x for index, x in placed.gutters.items() if not listed[index].pinned}
    return Layout(positions, groups, bounds, beside, gutters)


def _placed(plan: Plan, spacing: Spacing) -> Placed:
    """The roomiest arrangement that is not too wide, or the one that a screen shows largest."""
    many = len(plan.nodes) >= MANY
    stackings = spacing.stackings()[-1 if many else 0 :]
    tidy = []
    for stacking in stackings:
        placed = plan.place(stacking)
        if placed.size[0] <= spacing.wide:
            return placed
        tidy.append(placed)
    area = sum((node.width + spacing.between) * (node.height + spacing.between) for node in plan.nodes)
    side = (area / spacing.shape) ** 0.5
    shares = FOLDS[3::6] if many else FOLDS
    folded = [plan.place(stacking, side * share) for stacking in stackings for share in shares]
    return min([*tidy, *folded], key=lambda placed: spacing.extent(placed.size))
