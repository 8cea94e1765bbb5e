"""Cards that lie on each other are moved apart, so that the shape of the whole stays."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from heapq import heappop, heappush
from typing import TYPE_CHECKING

from app.layout.stacking import Place, Size

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Numbers = NDArray[np.float64]
    Indices = NDArray[np.intp]

SLACK = 0.005
TOLERABLE = 0.1
"""Overlaps, as shares of a card, that are no longer moved; that are left for ``settle``."""

MANY = 200
"""Above so many, neighbours are found through a grid instead of by comparing all with all."""


def push_apart(x: Numbers, y: Numbers, size: float, steps: int, each_step: Callable[[], None]) -> int:
    """Move middles of squares of a ``size`` in place, and say how many pairs still overlap.

    Each pair that overlaps moves apart by the shorter way, at most ``steps`` times.
    """
    import numpy as np

    count = len(x)
    for _ in range(steps):
        each_step()
        one, other = _near(x, y, size)
        dx, dy = x[other] - x[one], y[other] - y[one]
        over_x, over_y = size - np.abs(dx), size - np.abs(dy)
        close = (over_x > SLACK) & (over_y > SLACK)
        if not close.any():
            return 0
        one, other, dx, dy = one[close], other[close], dx[close], dy[close]
        over_x, over_y = over_x[close], over_y[close]
        sideways = over_x < over_y
        move_x = np.where(sideways, np.copysign(over_x, dx), 0.0) * 0.4
        move_y = np.where(sideways, 0.0, np.copysign(over_y, dy)) * 0.4
        x += np.bincount(other, move_x, count) - np.bincount(one, move_x, count)
        y += np.bincount(other, move_y, count) - np.bincount(one, move_y, count)
    return int(np.count_nonzero(over_x > TOLERABLE))


def _near(x: Numbers, y: Numbers, size: float) -> tuple[Indices, Indices]:
    """Pairs of indices among which are all that overlap."""
    import numpy as np

    count = len(x)
    if count <= MANY:
        return np.triu_indices(count, 1)
    column, row = np.floor(x / size).astype(np.int64), np.floor(y / size).astype(np.int64)
    column -= column.min() - 1
    row -= row.min() - 1
    high = int(row.max()) + 2
    cell = column * high + row
    order = np.argsort(cell, kind="stable")
    cells = cell[order]
    ones, others = [], []
    for shift in (0, 1, high - 1, high, high + 1):
        first = np.searchsorted(cells, cells + shift, side="left") if shift else np.arange(1, count + 1)
        found = np.maximum(np.searchsorted(cells, cells + shift, side="right") - first, 0)
        ones.append(np.repeat(np.arange(count), found))
        others.append(np.arange(int(found.sum())) + np.repeat(first - np.cumsum(found) + found, found))
    return order[np.concatenate(ones)], order[np.concatenate(others)]


def settle(wanted: Sequence[Place], room: Size) -> list[Place]:
    """Places at whole numbers where no two are nearer than ``room`` in both directions.

    Those nearest to the middle come first and keep theirs; whose place is taken gets the nearest free one.
    """
    middle = (
        sum(x for x, _ in wanted) / max(1, len(wanted)),
        sum(y for _, y in wanted) / max(1, len(wanted)),
    )
    order = sorted(range(len(wanted)), key=lambda index: _far(wanted[index], middle, room))
    taken = _Taken(room)
    places: list[Place] = [(0.0, 0.0)] * len(wanted)
    for index in order:
        x, y = wanted[index]
        places[index] = taken.take((float(round(x)), float(round(y))))
    return places


def _far(one: Place, other: Place, room: Size) -> float:
    return ((one[0] - other[0]) / room[0]) ** 2 + ((one[1] - other[1]) / room[1]) ** 2


class _Taken:
    """Places that are taken, found by the cell of a grid in which at most four of them lie."""

    def __init__(self, room: Size) -> None:
        self.room = room
        self.cells: dict[tuple[int, int], list[Place]] = {}

    def take(self, wanted: Place) -> Place:
        """The free place nearest to ``wanted``, which is taken from now on."""
        width, height = self.room
        waiting = [(0.0, wanted)]
        seen = {wanted}
        while True:
            _, place = heappop(waiting)
            blocking = self._blocking(place)
            if not blocking:
                self.cells.setdefault(self._cell(place), []).append(place)
                return place
            for x, y in blocking:
                for other in (
                    (x - width, place[1]),
                    (x + width, place[1]),
                    (place[0], y - height),
                    (place[0], y + height),
                ):
                    if other not in seen:
                        seen.add(other)
                        heappush(waiting, (_far(other, wanted, self.room), other))

    def _cell(self, place: Place) -> tuple[int, int]:
        return int(place[0] // self.room[0]), int(place[1] // self.room[1])

    def _blocking(self, place: Place) -> list[Place]:
        column, row = self._cell(place)
        return [
            each
            for across in (column - 1, column, column + 1)
            for down in (row - 1, row, row + 1)
            for each in self.cells.get((across, down), ())
            if abs(each[0] - place[0]) < self.room[0] and abs(each[1] - place[1]) < self.room[1]
        ]
