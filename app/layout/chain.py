"""The decision chain: buying steps as columns, with the cards that take part in each.

A card stands in the first of its columns, and as an *echo* (a lower card) in every further one. Who takes
part in no step stands in a box of their own, at the right of the columns or below them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from app.layout.plain import Box
from app.layout.stacking import Place, Size

SHAPE = 1.75
"""Width of a screen divided by its height."""

WIDE = 3.0
"""A chain this many times as wide as high is too flat for a screen: its columns get deeper."""


@dataclass(frozen=True, slots=True)
class Stop:
    """A card and the columns (from 0) that it takes part in; () is none yet."""

    key: str
    columns: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Echo:
    """Where a card is seen again in a further ``column``; ``place`` is its top left corner."""

    key: str
    column: int
    place: Place


@dataclass(frozen=True)
class ChainLayout:
    """Top left corners of the cards by key, in the order given, and of their echoes.

    ``loose`` is the box of those in no step, None where there is nobody.
    """

    positions: Mapping[str, Place]
    echoes: tuple[Echo, ...]
    columns: tuple[Box, ...]
    loose: Box | None
    bounds: Box


@dataclass(frozen=True, slots=True)
class _Spacing:
    """``gap`` lies between cards and between boxes; ``around`` is a box without its cards."""

    card: Size
    echo: Size
    gap: float
    padding: float
    header: float

    @property
    def around(self) -> Size:
        return 2 * self.padding, 2 * self.padding + self.header

    def height_of(self, cards: int) -> float:
        return cards * (self.card[1] + self.gap) - self.gap

    def box(self, x: float, y: float, lines: int, height: float) -> Box:
        """A box with ``lines`` columns of cards inside, that are ``height`` high."""
        inner = max(1, lines) * (self.card[0] + self.gap) - self.gap
        return Box(x, y, inner + self.around[0], height + self.around[1])


@dataclass(frozen=True, slots=True)
class _Column:
    """Entries of one column: where each stands inside, in how many lines, how high they are."""

    places: Sequence[Place]
    lines: int
    height: float


def arrange_chain(
    stops: Sequence[Stop],
    columns: int,
    *,
    card: Size,
    echo: Size,
    gap: float,
    padding: float,
    header: float,
    deep: int,
    caption: float = 0.0,
) -> ChainLayout:
    """Where cards stand along ``columns`` buying steps, in map units from (0, 0).

    Cards and echoes keep the order given, downwards. What is higher than ``deep`` cards stands in several
    lines beside each other (``deep`` grows where the whole would be too flat for a screen). All columns
    are equally high, with ``header`` units for a caption on top and ``padding`` inside; an empty one
    is as wide as one card. An echo is no larger than a card. The box of those in no step has another
    ``caption`` units on top.

    Raises:
        ValueError: a stop names a column that is not there.
    """
    spacing = _Spacing(card, echo, gap, padding, header)
    inside: list[list[tuple[Stop, bool]]] = [[] for _ in range(columns)]
    loose: list[Stop] = []
    for stop in stops:
        taking_part = sorted(set(stop.columns))
        if taking_part and (taking_part[0] < 0 or taking_part[-1] >= columns):
            raise ValueError(f"{stop.key} stands in a column that is not there")
        for column in taking_part:
            inside[column].append((stop, column == taking_part[0]))
        if not taking_part:
            loose.append(stop)
    arranged = _columns([[card if own else echo for _, own in each] for each in inside], spacing, deep)
    positions: dict[str, Place] = {}
    echoes = []
    boxes = []
    x = 0.0
    height = max((column.height for column in arranged), default=0.0)
    for number, filled in enumerate(arranged):
        boxes.append(spacing.box(x, 0.0, filled.lines, height))
        for (stop, own), (left, top) in zip(inside[number], filled.places, strict=True):
            place = x + padding + left, header + padding + top
            if own:
                positions[stop.key] = place
            else:
                echoes.append(Echo(stop.key, number, place))
        x = boxes[-1].right + gap
    trunk = Box(0.0, 0.0, max(0.0, x - gap), boxes[0].height if boxes else 0.0)
    if not loose:
        return ChainLayout(_in_order(stops, positions), tuple(echoes), tuple(boxes), None, trunk)
    box, places = _loose(len(loose), trunk, replace(spacing, header=header + caption))
    positions.update(zip((stop.key for stop in loose), places, strict=True))
    bounds = Box(0.0, 0.0, max(trunk.right, box.right), max(trunk.bottom, box.bottom))
    return ChainLayout(_in_order(stops, positions), tuple(echoes), tuple(boxes), box, bounds)


def _in_order(stops: Sequence[Stop], positions: Mapping[str, Place]) -> dict[str, Place]:
    return {stop.key: positions[stop.key] for stop in stops}


def _columns(sizes: Sequence[Sequence[Size]], spacing: _Spacing, deep: int) -> list[_Column]:
    """All columns, no deeper than ``deep`` cards unless the whole is too flat."""
    while True:
        limit = spacing.height_of(max(1, deep))
        arranged = [_column(each, spacing, limit) for each in sizes]
        height = max((column.height for column in arranged), default=0.0) + spacing.around[1]
        width = sum(spacing.box(0, 0, column.lines, 0).width + spacing.gap for column in arranged)
        if width <= WIDE * height or max((column.lines for column in arranged), default=0) <= 1:
            return arranged
        deep += 1 + deep // 8


def _column(sizes: Sequence[Size], spacing: _Spacing, limit: float) -> _Column:
    """Entries in lines that end before ``limit``, as equally filled as their number allows."""
    starts = _breaks(sizes, spacing.gap, limit)
    low, high = spacing.card[1], limit
    while high - low > 1:
        middle = (low + high) / 2
        if len(_breaks(sizes, spacing.gap, middle)) > len(starts):
            low = middle
        else:
            high = middle
    starts = _breaks(sizes, spacing.gap, high)
    places: list[Place] = []
    height = spacing.card[1]
    for line, (start, end) in enumerate(pairwise([*starts, len(sizes)])):
        y = 0.0
        for size in sizes[start:end]:
            places.append((line * (spacing.card[0] + spacing.gap), y))
            y += size[1] + spacing.gap
        height = max(height, y - spacing.gap)
    return _Column(places, len(starts), height)


def _breaks(sizes: Sequence[Size], gap: float, limit: float) -> list[int]:
    """Where lines begin when each is filled down to ``limit``."""
    starts: list[int] = []
    y = limit
    for number, (_, height) in enumerate(sizes):
        if not starts or y + gap + height > limit:
            starts.append(number)
            y = height
        else:
            y += gap + height
    return starts


def _loose(count: int, trunk: Box, spacing: _Spacing) -> tuple[Box, list[Place]]:
    """The box of ``count`` cards beside or below the columns, whichever shows the whole larger."""
    pitch = spacing.card[0] + spacing.gap, spacing.card[1] + spacing.gap
    apart = spacing.gap if trunk.width else 0.0
    square = max(1, round((count * SHAPE * pitch[1] / pitch[0]) ** 0.5))
    deep = max(-(-count // square), int((trunk.height - spacing.around[1] + spacing.gap) // pitch[1]))
    abreast = max(square, int((trunk.width - spacing.around[0] + spacing.gap) // pitch[0]))
    lines, below = -(-count // deep), -(-count // abreast)
    right = spacing.box(trunk.right + apart, 0.0, lines, spacing.height_of(deep))
    under = spacing.box(0.0, trunk.bottom + apart, abreast, spacing.height_of(below))
    if trunk.width and max(right.right / SHAPE, right.bottom) <= max(
        max(under.right, trunk.right) / SHAPE, under.bottom
    ):
        box = Box(right.x, 0.0, right.width, max(trunk.height, right.height))
        cells = [divmod(number, deep) for number in range(count)]
    else:
        box = Box(0.0, under.y, max(trunk.width, under.width), under.height)
        cells = [(number % abreast, number // abreast) for number in range(count)]
    left, top = box.x + spacing.padding, box.y + spacing.header + spacing.padding
    return box, [(left + x * pitch[0], top + y * pitch[1]) for x, y in cells]
