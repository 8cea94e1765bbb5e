"""Where the parts of a month lie on a surface, and what lies at a point: numbers in pixels."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum

from app.layout.month import DAYS, Bar, Week

Box = tuple[float, float, float, float]
"""Left, top, width, height."""


class Part(Enum):
    """The part of a bar that a point touches."""

    BEGINNING = "beginning"
    BODY = "body"
    END = "end"


@dataclass(frozen=True, slots=True)
class MonthGrid:
    """A surface of ``width`` × ``height`` with ``weeks`` rows below the names of the weekdays.

    ``top`` is the height of those names, ``head`` that of the day's number in a cell, ``line`` that of
    one bar and ``tall_line`` that of one in ``tall`` weeks, ``gap`` the space around bars, ``edge`` how
    near to its end a bar is held to be resized. ``shares`` are the widths of the columns in proportion
    to each other.
    """

    width: float
    height: float
    weeks: int
    top: float = 24
    head: float = 24
    line: float = 20
    tall_line: float = 36
    tall: frozenset[int] = frozenset()
    gap: float = 2
    edge: float = 6
    shares: tuple[float, ...] = (1.0,) * DAYS

    def left(self, column: int) -> float:
        """Where a column begins; ``left(7)`` is the right edge of the last."""
        return self.width * sum(self.shares[:column]) / sum(self.shares)

    @property
    def row(self) -> float:
        return (self.height - self.top) / max(1, self.weeks)

    def line_of(self, week: int) -> float:
        """The height of a bar in a week."""
        return self.tall_line if week in self.tall else self.line

    @property
    def lanes(self) -> int:
        """Lines of bars that fit into a cell, at least one."""
        return self._lanes(self.line)

    @property
    def tall_lanes(self) -> int:
        """Lines of tall bars that fit into a cell, at least one."""
        return self._lanes(self.tall_line)

    def _lanes(self, line: float) -> int:
        return max(1, int((self.row - self.head - self.gap) // (line + self.gap)))

    def cell(self, week: int, column: int) -> Box:
        left = self.left(column)
        return (left, self.top + week * self.row, self.left(column + 1) - left, self.row)

    def cells(self) -> Iterator[tuple[int, int, Box]]:
        """(week, column, box) of all days."""
        for week in range(self.weeks):
            for column in range(DAYS):
                yield week, column, self.cell(week, column)

    def bar(self, bar: Bar) -> Box:
        """The box of a bar; it keeps off the edges of the cell where its entry begins and ends."""
        left, top, _, _ = self.cell(bar.week, bar.column)
        line = self.line_of(bar.week)
        before = 2 * self.gap if bar.starts else 0
        after = 2 * self.gap if bar.ends else 0
        return (
            left + before,
            top + self.head + bar.lane * (line + self.gap),
            self.left(bar.column + bar.days) - left - before - after,
            line,
        )

    def more(self, week: int, column: int) -> Box:
        """The box of "+n more": the last line of a cell."""
        left, top, width, _ = self.cell(week, column)
        offset = self.head + (self.lanes - 1) * (self.line + self.gap)
        return (left + 2 * self.gap, top + offset, width - 4 * self.gap, self.line)

    def place_at(self, x: float, y: float) -> tuple[int, int]:
        """(week, column) of the cell nearest to a point."""
        week = int((y - self.top) // self.row)
        column = sum(x >= self.left(place) for place in range(1, DAYS))
        return min(max(week, 0), self.weeks - 1), column

    def day_at(self, x: float, y: float, weeks: Sequence[Week]) -> date:
        """The day of the cell nearest to a point."""
        week, column = self.place_at(x, y)
        return weeks[week].day(column)

    def bar_at(self, x: float, y: float, weeks: Sequence[Week]) -> tuple[Bar, Part] | None:
        """The bar at a point, and which part of it."""
        week, _ = self.place_at(x, y)
        for bar in weeks[week].bars:
            left, top, width, height = self.bar(bar)
            if left <= x <= left + width and top <= y <= top + height:
                if bar.ends and x > left + width - self.edge:
                    return bar, Part.END
                if bar.starts and x < left + self.edge:
                    return bar, Part.BEGINNING
                return bar, Part.BODY
        return None

    def more_at(self, x: float, y: float, weeks: Sequence[Week]) -> date | None:
        """The day whose "+n more" is at a point."""
        week, column = self.place_at(x, y)
        left, top, width, height = self.more(week, column)
        inside = left <= x <= left + width and top <= y <= top + height
        return weeks[week].day(column) if inside and weeks[week].hidden[column] else None
