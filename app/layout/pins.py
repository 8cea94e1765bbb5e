"""What pinned people change: rows below them, and rectangles of departments they stand away from."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from app.layout.plain import Box, Edges, GroupBox, Node, Spacing, around, overlap
from app.layout.stacking import Place


def respect_pins(nodes: Sequence[Node], places: Sequence[Place], spacing: Spacing) -> list[Place]:
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


def card(node: Node, place: Place, beside: bool, spacing: Spacing) -> Edges:
    """What a person takes up: the card, and the line left of it where that comes down there."""
    line = spacing.between / 2 if beside else 0.0
    return place[0] - line, place[1], place[0] + node.width, place[1] + node.height


def group_boxes(
    members: Sequence[Node], positions: Mapping[str, Place], beside: Collection[str], spacing: Spacing
) -> list[GroupBox]:
    """The rectangle of a unit; pinned members that stand away from it get rectangles of their own."""
    cards = {node.key: card(node, positions[node.key], node.key in beside, spacing) for node in members}
    free = [node.key for node in members if node.pinned is None]
    pinned = [node.key for node in members if node.pinned is not None]
    parts = [[key] for key in pinned]
    if free:
        core = around([cards[key] for key in free]).edges
        near = [key for key in pinned if overlap(core, cards[key])]
        parts = [free + near, *([key] for key in pinned if key not in near)]
    boxes = []
    for part in parts:
        inner = around([cards[key] for key in part])
        box = Box(
            inner.x - spacing.padding,
            inner.y - spacing.padding - spacing.header,
            inner.width + 2 * spacing.padding,
            inner.height + 2 * spacing.padding + spacing.header,
        )
        boxes.append(GroupBox(str(members[0].group), box, tuple(part)))
    return boxes
