"""Cards in the cells of a grid: power × support, closeness × support.

Cells of one column share its width, cells of one row its height. How many cards stand side by side in a
column is chosen so that the whole is as small as possible on a screen of a given shape.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate

from app.layout.plain import Box
from app.layout.stacking import Place, Size


@dataclass(frozen=True, slots=True)
class Item:
    """A card in cell (``column``, ``row``), both from 0; row 0 is on top."""

    key: str
    column: int
    row: int


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell with room for its caption on top, and how many cards stand in it."""

    column: int
    row: int
    box: Box
    count: int


@dataclass(frozen=True)
class MatrixLayout:
    """Top left corners by key, in the order given; all cells row by row; what surrounds them."""

    positions: Mapping[str, Place]
    cells: tuple[Cell, ...]
    bounds: Box


@dataclass(frozen=True, slots=True)
class _Measure:
    """What so many cards take in one direction: the width of a column, or the height of a row."""

    card: float
    gap: float
    around: float
    least: float

    def length(self, cards: int) -> float:
        return max(self.least, self.around + cards * (self.card + self.gap) - self.gap)

    def free(self) -> int:
        """How many cards stand in the least room; 1 where not even that one fits."""
        return max(1, int((self.least - self.around + self.gap) // (self.card + self.gap)))


def arrange_matrix(
    items: Sequence[Item],
    columns: int,
    rows: int,
    *,
    card: Size,
    gap: float,
    padding: float,
    header: float,
    least: Size,
    shape: float,
) -> MatrixLayout:
    """Where cards stand in a grid of ``columns`` × ``rows`` cells, in map units from (0, 0).

    A cell holds its cards row by row in the order given, ``gap`` apart, ``padding`` from its edges and
    below ``header`` units for its caption. No cell is smaller than ``least``. ``shape`` is the width of
    the screen divided by its height.

    Raises:
        ValueError: an item lies outside the grid.
    """
    if any(not (0 <= item.column < columns and 0 <= item.row < rows) for item in items):
        raise ValueError("an item lies outside the grid")
    counts = [[0] * columns for _ in range(rows)]
    for item in items:
        counts[item.row][item.column] += 1
    across = _Measure(card[0], gap, 2 * padding, least[0])
    down = _Measure(card[1], gap, 2 * padding + header, least[1])
    abreast, deep = _fitting(counts, across, down, shape)
    lefts = [0.0, *accumulate(across.length(cards) for cards in abreast)]
    tops = [0.0, *accumulate(down.length(cards) for cards in deep)]
    filled = [[0] * columns for _ in range(rows)]
    positions = {}
    for item in items:
        below, beside = divmod(filled[item.row][item.column], abreast[item.column])
        filled[item.row][item.column] += 1
        positions[item.key] = (
            lefts[item.column] + padding + beside * (card[0] + gap),
            tops[item.row] + header + padding + below * (card[1] + gap),
        )
    cells = tuple(
        Cell(
            column,
            row,
            Box(lefts[column], tops[row], lefts[column + 1] - lefts[column], tops[row + 1] - tops[row]),
            counts[row][column],
        )
        for row in range(rows)
        for column in range(columns)
    )
    return MatrixLayout(positions, cells, Box(0.0, 0.0, lefts[-1], tops[-1]))


def _fitting(
    counts: Sequence[Sequence[int]], across: _Measure, down: _Measure, shape: float
) -> tuple[list[int], list[int]]:
    """Cards side by side in each column, and above each other in each row, that show largest.

    From the narrowest grid on, the row that costs the least width for the height it saves loses one line
    of cards, until the whole is wider than the screen's shape; the best grid on this way is taken.
    """
    abreast = [across.free()] * (len(counts[0]) if counts else 0)
    deep = _needed(counts, abreast, down.free())
    best: tuple[float, list[int], list[int]] | None = None
    while True:
        width = sum(map(across.length, abreast))
        height = sum(map(down.length, deep))
        extent = max(width / shape, height)
        if best is None or extent < best[0]:
            best = extent, abreast, deep
        if width >= height * shape:
            return best[1], best[2]
        wider = [
            _widened(counts, abreast, row, lines - 1)
            for row, lines in enumerate(deep)
            if down.length(lines - 1) < down.length(lines) and lines > 1
        ]
        if not wider:
            return best[1], best[2]
        trials = [(each, _needed(counts, each, down.free())) for each in wider]
        abreast, deep = min(
            trials,
            key=lambda trial: (
                (sum(map(across.length, trial[0])) - width) / (height - sum(map(down.length, trial[1])))
            ),
        )


def _needed(counts: Sequence[Sequence[int]], abreast: Sequence[int], free: int) -> list[int]:
    """Lines of cards in each row when so many stand side by side in each column."""
    return [
        max((free, *(-(-count // beside) for count, beside in zip(row, abreast, strict=True))))
        for row in counts
    ]


def _widened(counts: Sequence[Sequence[int]], abreast: Sequence[int], row: int, lines: int) -> list[int]:
    """Cards side by side in each column, so that ``row`` gets along with that many ``lines``."""
    return [max(beside, -(-count // lines)) for count, beside in zip(counts[row], abreast, strict=True)]
