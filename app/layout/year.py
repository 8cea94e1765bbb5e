"""The year strip as numbers: rows by months, marks within a cell, and pages of paper."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.layout.month_grid import Box


@dataclass(frozen=True, slots=True)
class YearGrid:
    """``rows`` rows by ``months`` columns, right of their names; the head and the names stay in sight.

    ``head`` is the height of the months' names, ``name`` and ``sum`` the widths of what stands left
    and right of the months, ``line`` the height of a row, ``foot`` that of the totals at the bottom,
    ``scroll`` pixels of the rows that are out of sight above. Lengths in pixels.
    """

    width: float
    height: float
    rows: int
    months: int = 12
    head: float = 40
    name: float = 220
    sum: float = 96
    line: float = 38
    foot: float = 40
    scroll: float = 0

    @property
    def column(self) -> float:
        """The width of a month."""
        return max(8.0, (self.width - self.name - self.sum) / self.months)

    @property
    def overflow(self) -> float:
        """How many pixels of the rows find no room, at least 0."""
        return max(0.0, self.rows * self.line - (self.height - self.head - self.foot))

    @property
    def bottom(self) -> float:
        """Where the totals begin: below the last row, or at the lower edge."""
        return min(self.head + self.rows * self.line, self.height - self.foot)

    def left(self, month: int) -> float:
        """Where a month begins; ``left(months)`` is where the sums begin."""
        return self.name + month * self.column

    def top(self, row: int) -> float:
        return self.head + row * self.line - self.scroll

    def cell(self, row: int, month: int) -> Box:
        return (self.left(month), self.top(row), self.column, self.line)

    def total(self, month: int) -> Box:
        """The box of a month's total."""
        return (self.left(month), self.bottom, self.column, self.foot)

    def visible(self) -> range:
        """The rows of which anything is in sight."""
        first = int(self.scroll // self.line)
        count = int((self.bottom - self.head) // self.line) + 2
        return range(max(0, first), min(self.rows, first + count))

    def place_at(self, x: float, y: float) -> tuple[int, int] | None:
        """(row, month) at a point; month −1 on a row's name or sum, None outside the rows."""
        if not self.head <= y < self.bottom:
            return None
        row = int((y - self.head + self.scroll) // self.line)
        if not 0 <= row < self.rows:
            return None
        if not self.name <= x < self.left(self.months):
            return row, -1
        return row, min(int((x - self.name) // self.column), self.months - 1)


def places(count: int, width: float, size: float, gap: float) -> Iterator[float] | None:
    """Where ``count`` marks of a size begin, from the left; None when they find no room in ``width``."""
    if count * size + max(0, count - 1) * gap > width:
        return None
    return (place * (size + gap) for place in range(count))


def pages(depths: Sequence[int], room: int) -> tuple[range, ...]:
    """Rows by pages of at most ``room`` (≥ 1) rows; at least one page.

    A row of depth 0 that heads others is not left alone at the foot of a page.
    """
    found = []
    start = 0
    while start < len(depths):
        end = min(start + room, len(depths))
        heads = end < len(depths) and depths[end] > depths[end - 1]
        if heads and end - start > 1:
            end -= 1
        found.append(range(start, end))
        start = end
    return tuple(found) or (range(0),)
