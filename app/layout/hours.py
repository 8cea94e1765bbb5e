"""Days by the hour: columns for what overlaps, to the minute; plain values, without pixels.

Activities of a day that overlap, directly or through others, form a group. Within a group each takes
the first column that is free when it begins, and widens to the right as far as nothing is in the way.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

MINUTES = 24 * 60
LONG = timedelta(days=1)
"""What lasts as long as this stands above the hours, with the whole days."""


@dataclass(frozen=True, slots=True)
class Slot:
    """What is to be placed; the end is exclusive."""

    key: str
    starts_at: datetime
    ends_at: datetime


@dataclass(frozen=True, slots=True)
class Block:
    """The part of an activity within one day, from minute ``top`` to minute ``bottom`` (0–1440).

    It takes ``width`` of the ``columns`` of its group, from ``column`` on. ``starts`` and ``ends`` say
    whether the activity begins and ends here, or goes on in another day.
    """

    key: str
    day: int
    top: int
    bottom: int
    starts: bool
    ends: bool
    column: int = 0
    width: int = 1
    columns: int = 1

    def meets(self, other: Block) -> bool:
        """Whether both take time at once."""
        return self.top < other.bottom and other.top < self.bottom


@dataclass(frozen=True, slots=True)
class Crowd:
    """Activities that found no room, in the last of ``columns``; ``keys`` by time."""

    day: int
    top: int
    bottom: int
    columns: int
    keys: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Hours:
    """What is in sight and what is only counted."""

    blocks: tuple[Block, ...] = ()
    crowds: tuple[Crowd, ...] = ()


def lay_out(slots: Iterable[Slot], first: date, days: int, *, most: int, least: int = 15) -> Hours:
    """Blocks of ``slots`` in the ``days`` days from ``first`` on.

    ``most`` (≥ 2) is how many columns fit into a day; where more are needed, the last one counts what
    is left. ``least`` is the number of minutes that even the shortest takes, so that it can be seen
    and held. The same slots in another order give the same layout.
    """
    pieces: list[list[Block]] = [[] for _ in range(days)]
    for slot in slots:
        for block in _pieces(slot, first, days, least):
            pieces[block.day].append(block)
    blocks: list[Block] = []
    crowds: list[Crowd] = []
    for of_day in pieces:
        for group in _groups(sorted(of_day, key=lambda block: (block.top, -block.bottom, block.key))):
            placed, left = _columns(group, most)
            blocks += placed
            crowds += _crowds(left, most)
    return Hours(tuple(blocks), tuple(crowds))


def _pieces(slot: Slot, first: date, days: int, least: int) -> Iterable[Block]:
    midnight = datetime.combine(first, time())
    for day in range(days):
        begin = midnight + timedelta(days=day)
        end = begin + LONG
        starts = begin <= slot.starts_at < end
        if not starts and not (slot.starts_at < end and slot.ends_at > begin):
            continue
        top = _minute(max(slot.starts_at, begin) - begin)
        bottom = max(_minute(min(slot.ends_at, end) - begin), top + least)
        over = max(0, bottom - MINUTES)
        yield Block(slot.key, day, top - over, bottom - over, starts, slot.ends_at <= end)


def _minute(span: timedelta) -> int:
    return int(span.total_seconds()) // 60


def _groups(blocks: Sequence[Block]) -> Iterable[list[Block]]:
    """Blocks in order of time, cut wherever nothing is going on."""
    group: list[Block] = []
    until = 0
    for block in blocks:
        if group and block.top >= until:
            yield group
            group, until = [], 0
        group.append(block)
        until = max(until, block.bottom)
    if group:
        yield group


def _columns(group: Sequence[Block], most: int) -> tuple[list[Block], list[Block]]:
    """The blocks of a group that find room, in columns, and those that find none."""
    until: list[int] = []
    placed = []
    for block in group:
        column = next((i for i, end in enumerate(until) if end <= block.top), len(until))
        until[column : column + 1] = [block.bottom]
        placed.append(replace(block, column=column))
    count = min(len(until), most)
    room = len(until) if len(until) <= most else most - 1
    kept = [block for block in placed if block.column < room]
    left = [block for block in placed if block.column >= room]
    return [_widened(block, kept, left, room, count) for block in kept], left


def _widened(block: Block, kept: Sequence[Block], left: Sequence[Block], room: int, count: int) -> Block:
    limit = room if any(block.meets(other) for other in left) else count
    near = [other.column for other in kept if other.column > block.column and block.meets(other)]
    return replace(block, width=min([limit, *near]) - block.column, columns=count)


def _crowds(left: Sequence[Block], most: int) -> Iterable[Crowd]:
    for group in _groups(left):
        keys = tuple(block.key for block in group)
        yield Crowd(group[0].day, group[0].top, max(block.bottom for block in group), most, keys)
