"""The tidy tree itself, on numbers: boxes of any size, linear time, no recursion.

Reingold and Tilford's idea for boxes of any height (van der Ploeg 2014): subtrees are drawn on
their own, then pushed together until their outlines touch, and the parent is centred above its
children. Outlines ("contours") are lists with the deepest part first, so that joining two subtrees
costs no more than the shallower one is deep, and the whole tree costs time in proportion to its
boxes.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from app.layout.stacking import Place, Size, Stacking, extent

Outline = list[tuple[float, float]]
"""Parts of one side of a subtree, deepest first: (lower edge, x)."""


class Boxes:
    """Boxes by index, with their children; ``arrange`` gives them ``x`` and ``y`` (top left).

    ``rank`` says by which stacking a box's leaves stand together; ``stacked`` gathers who does.
    """

    def __init__(
        self, sizes: Iterable[Size], children: list[list[int]], rank: list[int] | None = None
    ) -> None:
        pairs = list(sizes)
        self.width = [width for width, _ in pairs]
        self.height = [height for _, height in pairs]
        self.children = children
        self.rank = rank or [0] * len(pairs)
        self.stacked: set[int] = set()
        self.x = [0.0] * len(pairs)
        self.y = [0.0] * len(pairs)
        self.middle = [0.0] * len(pairs)  # of the box, in the frame of its subtree
        self.offset = [0.0] * len(pairs)  # of that frame in the frame of the parent's subtree

    def add(self, width: float, height: float, children: list[int]) -> int:
        """A further box; returns its index."""
        for values, value in ((self.width, width), (self.height, height)):
            values.append(value)
        for values in (self.x, self.y, self.middle, self.offset):
            values.append(0.0)
        self.children.append(children)
        self.rank.append(0)
        return len(self.width) - 1


def arrange(
    boxes: Boxes, roots: list[int], between: float, below: float, stackings: Sequence[Stacking]
) -> Size:
    """Place the trees under ``roots`` side by side with their top left corner at (0, 0).

    ``between`` separates neighbours and ``below`` generations. A parent's leaves of rank r stand in a
    block where ``stackings[r]`` says so. Returns the width and height of the whole.
    """
    # One box above all roots, of no width, whose lower edge is where the roots begin less the gap.
    top = boxes.add(0.0, -below, list(roots))
    order = [top]
    blocks: list[tuple[int, list[int], list[Place]]] = []
    whole: list[tuple[int, list[int]]] = []
    for index in order:
        children = boxes.children[index]
        if not children:
            continue
        found = _blocks(boxes, children, stackings)
        if found:
            whole.append((index, children))
            blocks += found
            for number, leaves, _ in found:
                children = _replaced(children, set(leaves), number)
            boxes.children[index] = children
        floor = boxes.y[index] + boxes.height[index] + below
        for child in children:
            boxes.y[child] = floor
        order.extend(children)
    _place(boxes, order, between)
    for index, children in whole:
        boxes.children[index] = children
    for block, leaves, places in blocks:
        boxes.stacked.update(leaves)
        for leaf, (x, y) in zip(leaves, places, strict=True):
            boxes.x[leaf] = boxes.x[block] + x
            boxes.y[leaf] = boxes.y[block] + y
    placed = order[1:]
    left = min(boxes.x[index] for index in placed)
    right = max(boxes.x[index] + boxes.width[index] for index in placed)
    for members in (placed, *(leaves for _, leaves, _ in blocks)):
        for index in members:
            boxes.x[index] -= left
    return right - left, max(boxes.y[index] + boxes.height[index] for index in placed)


def _blocks(
    boxes: Boxes, children: list[int], stackings: Sequence[Stacking]
) -> list[tuple[int, list[int], list[Place]]]:
    """Boxes that stand for the leaves of a rank: index, leaves, and the leaves' places in it."""
    all_leaves = [child for child in children if not boxes.children[child]]
    found = []
    for rank, stacking in enumerate(stackings):
        if len(all_leaves) <= stacking.crowd:
            continue
        leaves = [leaf for leaf in all_leaves if boxes.rank[leaf] == rank]
        sizes = [(boxes.width[leaf], boxes.height[leaf]) for leaf in leaves]
        places = stacking.block(sizes)
        if places is not None:
            found.append((boxes.add(*extent(places, sizes), []), leaves, places))
    return found


def _replaced(children: list[int], leaves: set[int], block: int) -> list[int]:
    """The children with the block where the first of its leaves stood."""
    first = next(place for place, child in enumerate(children) if child in leaves)
    return [*children[:first], block, *(child for child in children[first:] if child not in leaves)]


def _place(boxes: Boxes, order: list[int], between: float) -> None:
    """Set ``x`` of all boxes in ``order`` (parents before children)."""
    middle, offset = boxes.middle, boxes.offset
    outlines: dict[int, _Outlines] = {}
    for index in reversed(order):
        bottom, half = boxes.y[index] + boxes.height[index], boxes.width[index] / 2
        children = boxes.children[index]
        if children:
            joined = _join(children, outlines, offset, between)
            last = children[-1]
            middle[index] = (middle[children[0]] + offset[last] + middle[last]) / 2
            joined.left.append((bottom, middle[index] - half - joined.left_offset))
            joined.right.append((bottom, middle[index] + half - joined.right_offset))
            outlines[index] = joined
        else:
            outlines[index] = _Outlines([(bottom, -half)], [(bottom, half)])
    for index in order:
        frame = boxes.x[index]
        for child in boxes.children[index]:
            boxes.x[child] = frame + offset[child]
        boxes.x[index] = frame + middle[index] - boxes.width[index] / 2


class _Outlines:
    """Both sides of a subtree. The offsets spare rewriting the lists when a subtree is pushed."""

    __slots__ = ("left", "left_offset", "right", "right_offset")

    def __init__(self, left: Outline, right: Outline) -> None:
        self.left, self.right = left, right
        self.left_offset = self.right_offset = 0.0


def _join(
    children: list[int], outlines: dict[int, _Outlines], offset: list[float], between: float
) -> _Outlines:
    """Push the children's subtrees together, from the left; the outlines of all of them."""
    whole = outlines.pop(children[0])
    if len(children) == 1:
        return whole
    reach = [(whole.left[0][0], 0)]  # (lower edge, place) of the children seen from the right
    spacing = _Spacing(len(children))
    for place in range(1, len(children)):
        child = children[place]
        subtree = outlines.pop(child)
        bottom = subtree.left[0][0]
        offset[child] = _push(whole, subtree, between, reach, place, spacing)
        _merge(whole, subtree, offset[child])
        while reach and reach[-1][0] <= bottom:
            reach.pop()
        reach.append((bottom, place))
    for child, moved in zip(children, spacing.sums(), strict=True):
        offset[child] += moved
    return whole


class _Spacing:
    """Small subtrees between two that touch share the room evenly; summed once, at the end."""

    def __init__(self, count: int) -> None:
        self.step = [0.0] * count
        self.stop = [0.0] * count

    def share(self, extra: float, first: int, last: int) -> None:
        """``last`` was pushed ``extra`` away from ``first``: those between follow in steps."""
        part = extra / (last - first)
        self.step[first + 1] += part
        self.step[last] -= part
        self.stop[last] -= extra - part

    def sums(self) -> list[float]:
        moves = []
        step = moved = 0.0
        for begin, end in zip(self.step, self.stop, strict=True):
            step += begin
            moved += step + end
            moves.append(moved)
        return moves


def _push(
    whole: _Outlines,
    subtree: _Outlines,
    between: float,
    reach: list[tuple[float, int]],
    place: int,
    spacing: _Spacing,
) -> float:
    """How far right the subtree must stand of what is already ``whole``."""
    right, left = whole.right, subtree.left
    base = whole.right_offset - subtree.left_offset + between
    i, j, owner = len(right) - 1, len(left) - 1, len(reach) - 1
    shift = right[i][1] - left[j][1] + base
    while i >= 0 and j >= 0:
        right_bottom, right_x = right[i]
        left_bottom, left_x = left[j]
        need = right_x - left_x + base
        if need > shift:
            while reach[owner][0] < right_bottom:
                owner -= 1
            spacing.share(need - shift, reach[owner][1], place)
            shift = need
        if right_bottom <= left_bottom:
            i -= 1
        if left_bottom <= right_bottom:
            j -= 1
    return shift


def _merge(whole: _Outlines, subtree: _Outlines, shift: float) -> None:
    """Let ``whole`` be what one sees of both from the left and from the right."""
    depth, added = whole.left[0][0], subtree.left[0][0]
    if added > depth:
        deeper = subtree.left
        while deeper[-1][0] <= depth:
            deeper.pop()
        moved = whole.left_offset - subtree.left_offset - shift
        deeper.extend([(bottom, x + moved) for bottom, x in whole.left])
        whole.left, whole.left_offset = deeper, subtree.left_offset + shift
    if added >= depth:
        whole.right, whole.right_offset = subtree.right, subtree.right_offset + shift
    else:
        while whole.right[-1][0] <= added:
            whole.right.pop()
        moved = subtree.right_offset + shift - whole.right_offset
        whole.right.extend([(bottom, x + moved) for bottom, x in subtree.right])
