"""Where the parts of a week or day lie on a surface, and what lies at a point: numbers in pixels."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.layout.hours import MINUTES, Block, Crowd
from app.layout.month import Bar
from app.layout.month_grid import Box, Part


@dataclass(frozen=True, slots=True)
class HoursGrid:
    """A surface of ``width`` × ``height`` with ``days`` columns right of the hours' names.

    ``head`` is the height of the days' names, ``lanes`` the lines of whole days below them, each
    ``line`` high; then come the hours, ``hour`` high each, ``scroll`` pixels of them out of sight
    above. ``gutter`` is the width of the hours' names, ``gap`` the space around what is placed,
    ``edge`` how near to its end a block is held to be resized.
    """

    width: float
    height: float
    days: int
    head: float = 40
    lanes: int = 1
    line: float = 20
    hour: float = 48
    scroll: float = 0
    gutter: float = 56
    gap: float = 2
    edge: float = 6

    @property
    def top(self) -> float:
        """Where the hours begin."""
        return self.head + self.lanes * (self.line + self.gap) + 2 * self.gap

    @property
    def column(self) -> float:
        """The width of a day."""
        return (self.width - self.gutter) / self.days

    @property
    def overflow(self) -> float:
        """How many pixels of the hours find no room, at least 0."""
        return max(0.0, 24 * self.hour - (self.height - self.top))

    def left(self, day: int) -> float:
        """Where a day begins; ``left(days)`` is the right edge."""
        return self.gutter + day * self.column

    def y(self, minute: float) -> float:
        """Where a minute of the day lies."""
        return self.top + minute * self.hour / 60 - self.scroll

    def block(self, block: Block) -> Box:
        """The box of a block; it keeps off the edge of its day and off its neighbours."""
        inner = self.column - 3 * self.gap
        left = self.left(block.day) + self.gap + inner * block.column / block.columns
        top = self.y(block.top)
        wide = inner * block.width / block.columns - self.gap / 2
        return (left, top + 0.5, max(2.0, wide), self.y(block.bottom) - top - 1)

    def crowd(self, crowd: Crowd) -> Box:
        """The box of a count of what found no room."""
        last = Block("", crowd.day, crowd.top, crowd.bottom, True, True, crowd.columns - 1, 1, crowd.columns)
        return self.block(last)

    def bar(self, bar: Bar) -> Box:
        """The box of a bar of whole days."""
        before = 2 * self.gap if bar.starts else 0
        after = 2 * self.gap if bar.ends else 0
        left = self.left(bar.column)
        top = self.head + self.gap + bar.lane * (self.line + self.gap)
        return (left + before, top, self.left(bar.column + bar.days) - left - before - after, self.line)

    def more(self, day: int) -> Box:
        """The box of "+n more": the last line of whole days."""
        bar = Bar("", 0, day, 1, self.lanes - 1, True, True)
        return self.bar(bar)

    def day_at(self, x: float) -> int:
        """The day nearest to a point."""
        return min(max(int((x - self.gutter) // self.column), 0), self.days - 1)

    def minute_at(self, y: float) -> int:
        """The minute of the day at a height, 0–1440."""
        return min(max(int((y - self.top + self.scroll) * 60 // self.hour), 0), MINUTES)

    def is_above(self, y: float) -> bool:
        """Whether a height is among the whole days."""
        return y < self.top

    def block_at(self, x: float, y: float, blocks: Iterable[Block]) -> tuple[Block, Part] | None:
        """The block at a point, and which part of it; a low block has no ends to hold."""
        if self.is_above(y):
            return None
        for block in blocks:
            left, top, width, height = self.block(block)
            if left <= x <= left + width and top <= y <= top + height:
                edge = self.edge if height >= 3 * self.edge else 0
                if block.ends and y > top + height - edge:
                    return block, Part.END
                if block.starts and y < top + edge:
                    return block, Part.BEGINNING
                return block, Part.BODY
        return None

    def crowd_at(self, x: float, y: float, crowds: Iterable[Crowd]) -> Crowd | None:
        """The count of what found no room that is at a point."""
        if self.is_above(y):
            return None
        return next((crowd for crowd in crowds if _inside(x, y, self.crowd(crowd))), None)

    def bar_at(self, x: float, y: float, bars: Sequence[Bar]) -> tuple[Bar, Part] | None:
        """The bar of whole days at a point, and which part of it."""
        for bar in bars:
            left, _, width, _ = box = self.bar(bar)
            if _inside(x, y, box):
                if bar.ends and x > left + width - self.edge:
                    return bar, Part.END
                if bar.starts and x < left + self.edge:
                    return bar, Part.BEGINNING
                return bar, Part.BODY
        return None

    def more_at(self, x: float, y: float, hidden: Sequence[int]) -> int | None:
        """The day whose "+n more" is at a point."""
        day = self.day_at(x)
        return day if hidden[day] and _inside(x, y, self.more(day)) else None


def _inside(x: float, y: float, box: Box) -> bool:
    left, top, width, height = box
    return left <= x <= left + width and top <= y <= top + height
