"""A map over several sheets of paper, to be cut and glued to a wall: which part stands on which sheet.

Lengths on paper are millimetres, lengths of the map are map units.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from math import ceil

from app.layout.plain import Box
from app.power_map.arrangement import CARD_WIDTH

BORDER = 10.0
"""What printers leave white at each edge."""
FOOT = 6.0
"""Below the picture, for the mark of the sheet."""
GLUE = 8.0
"""How far the picture goes on at the right and below, under the next sheet."""
CARD = 45.0
"""The least width of a card that one reads standing before the wall."""


class Paper(StrEnum):
    """The values are those of the command line."""

    A4 = "A4"
    A3 = "A3"

    @property
    def size(self) -> tuple[float, float]:
        """Width and height upright."""
        return {Paper.A4: (210.0, 297.0), Paper.A3: (297.0, 420.0)}[self]


@dataclass(frozen=True, slots=True)
class Tile:
    """One sheet: ``column`` and ``row`` from 0; ``part`` of the map that is its own, without glue."""

    column: int
    row: int
    part: Box

    @property
    def name(self) -> str:
        """Letters for the column, a number for the row: "B3"."""
        letters, place = "", self.column
        while place >= 0:
            letters = chr(ord("A") + place % 26) + letters
            place = place // 26 - 1
        return f"{letters}{self.row + 1}"


@dataclass(frozen=True)
class Tiling:
    """``page`` is the paper as it lies, ``scale`` millimetres for one map unit, ``tile`` the size of a
    full part in map units. Empty sheets are not among the ``tiles``; they go row by row."""

    page: tuple[float, float]
    scale: float
    columns: int
    rows: int
    tile: tuple[float, float]
    tiles: tuple[Tile, ...]

    @property
    def is_landscape(self) -> bool:
        return self.page[0] > self.page[1]


def plan_tiles(
    width: float, height: float, paper: tuple[float, float], inked: Iterable[Box] = (), card: float = CARD
) -> Tiling:
    """Sheets for a picture of ``width`` × ``height`` map units on ``paper`` (mm upright).

    Cards become at least ``card`` mm wide, and larger where the sheets have room. The paper lies so
    that fewer sheets are needed. A sheet on which nothing of ``inked`` stands is left out; no
    ``inked``: none is.
    """
    plans = [_plan(width, height, page, card) for page in (paper, (paper[1], paper[0]))]
    best = min(plans, key=lambda plan: (plan.columns * plan.rows, -plan.scale))
    boxes = list(inked)
    if not boxes:
        return best
    kept = tuple(tile for tile in best.tiles if _touches(tile.part, boxes))
    return Tiling(best.page, best.scale, best.columns, best.rows, best.tile, kept)


def _plan(width: float, height: float, page: tuple[float, float], card: float) -> Tiling:
    room = (page[0] - 2 * BORDER - GLUE, page[1] - 2 * BORDER - FOOT - GLUE)
    least = card / CARD_WIDTH
    columns, rows = max(1, ceil(width * least / room[0])), max(1, ceil(height * least / room[1]))
    scale = min(columns * room[0] / width, rows * room[1] / height)
    part = (room[0] / scale, room[1] / scale)
    tiles = tuple(
        Tile(column, row, Box(column * part[0], row * part[1], *part))
        for row in range(rows)
        for column in range(columns)
    )
    return Tiling(page, scale, columns, rows, part, tiles)


def _touches(part: Box, boxes: Sequence[Box]) -> bool:
    return any(
        box.x < part.right and part.x < box.right and box.y < part.bottom and part.y < box.bottom
        for box in boxes
    )
