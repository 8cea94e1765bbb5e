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

from collections.abc import Iterable

from app.layout.pins import card, group_boxes, respect_pins
from app.layout.plain import Box, GroupBox, Layout, Node, Spacing, around
from app.layout.units import Plan

__all__ = ["Box", "GroupBox", "Layout", "Node", "Spacing", "arrange_tree"]

STANDARD = Spacing()

MANY = 500
"""From here on teams stack tightly at once: a roomy map of so many people is always too wide."""


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
    for stacking in spacing.stackings()[-1 if len(listed) >= MANY else 0 :]:
        places, stacked, (width, height) = plan.place(stacking)
        if width <= max(spacing.wide, spacing.shape * height):
            break
    if any(node.pinned for node in listed):
        places = respect_pins(listed, places, spacing)
    positions = {node.key: place for node, place in zip(listed, places, strict=True)}
    beside = frozenset(
        listed[index].key for index in stacked if plan.parents[index] >= 0 and not listed[index].pinned
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
    return Layout(positions, groups, bounds, beside)
