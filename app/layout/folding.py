"""Trees folded into columns: what is too wide as one row stands in columns of a given height."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.layout.stacking import Place, Size


@dataclass(frozen=True, slots=True)
class Folded:
    """Places of all boxes, the size of the whole, and the lines' ways down.

    ``gutters`` gives x where the line comes down to a box that stands in columns with its siblings:
    left of its whole subtree where others stand above or below, else left of the box itself.
    """

    places: Sequence[Place]
    size: Size
    gutters: dict[int, float]


def fold(
    sizes: Sequence[Size],
    children: Sequence[Sequence[int]],
    tops: Sequence[int],
    limit: float,
    between: float,
    below: float,
) -> Folded:
    """Arrange trees no higher than ``limit`` where that is possible.

    Children stand below their parent in columns that are filled in the given order, ``between`` apart
    in both directions; ``below`` separates generations. Lower limits give more and shorter columns.
    """
    order = list(tops)
    room = dict.fromkeys(tops, limit)
    for box in order:
        left_over = room[box] - sizes[box][1] - below
        for child in children[box]:
            room[child] = left_over
        order.extend(children[box])
    whole: dict[int, Size] = {}
    inside: dict[int, dict[int, Place]] = {}
    folded: set[int] = set()
    single: set[int] = set()
    for box in reversed(order):
        width, height = sizes[box]
        if not children[box]:
            whole[box], inside[box] = (width, height), {}
            continue
        columns = _columns(children[box], whole, room[children[box][0]], between)
        indent = 0.0
        if any(len(column) > 1 for column in columns):
            folded.add(box)
            indent = between / 2
            single.update(column[0] for column in columns if len(column) == 1)
        places, (across, down) = _side_by_side(columns, whole, between)
        size = max(width, indent + across), height + below + down
        shift = indent + (size[0] - indent - across) / 2
        inside[box] = {child: (x + shift, y + height + below) for child, (x, y) in places.items()}
        whole[box] = size
    corners, size = _side_by_side(_columns(tops, whole, limit, between), whole, between)
    places_of: list[Place] = [(0.0, 0.0)] * len(sizes)
    gutters: dict[int, float] = {}
    for box in order:
        left, top = corners[box]
        places_of[box] = left + (whole[box][0] - sizes[box][0]) / 2, top
        for child, (x, y) in inside[box].items():
            corners[child] = left + x, top + y
            if box in folded:
                inner = (whole[child][0] - sizes[child][0]) / 2 if child in single else 0.0
                gutters[child] = left + x + inner - between / 2
    return Folded(places_of, size, gutters)


def _columns(boxes: Sequence[int], whole: dict[int, Size], limit: float, gap: float) -> list[list[int]]:
    """The boxes in columns that end before ``limit``; a box that is higher has one of its own."""
    columns: list[list[int]] = []
    end = limit
    for box in boxes:
        height = whole[box][1]
        if columns and end + gap + height <= limit:
            columns[-1].append(box)
            end += gap + height
        else:
            columns.append([box])
            end = height
    return columns


def _side_by_side(
    columns: Sequence[Sequence[int]], whole: dict[int, Size], gap: float
) -> tuple[dict[int, Place], Size]:
    """Top left corners of the boxes, and how much room they all take."""
    places: dict[int, Place] = {}
    x = lowest = 0.0
    for column in columns:
        y = 0.0
        for box in column:
            places[box] = x, y
            y += whole[box][1] + gap
        lowest = max(lowest, y - gap)
        x += max(whole[box][0] for box in column) + gap
    return places, (max(0.0, x - gap), lowest)
