"""A day of an agenda as columns: tracks beside one another, to the minute; plain numbers, no pixels."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time

from app.reception.agenda import Line

DAY_MINUTES = 24 * 60
USUAL = (8 * 60, 18 * 60)
"""What an empty day shows, in minutes after midnight."""
LEAST = 10
"""Minutes that even the shortest line is high, so that it can be seen and held."""


@dataclass(frozen=True, slots=True)
class Block:
    """A line from minute ``top`` to ``bottom`` after midnight, from share ``left`` to ``right`` (0–1)."""

    key: str
    top: int
    bottom: int
    left: float
    right: float


@dataclass(frozen=True)
class Timeline:
    """``tracks`` are the columns, from left to right; ``first`` and ``last`` whole hours in minutes."""

    tracks: tuple[str, ...]
    blocks: tuple[Block, ...]
    first: int
    last: int

    def track_at(self, share: float) -> str:
        """The name of the track at ``share`` of the width; "" where there are none."""
        if not self.tracks:
            return ""
        return self.tracks[min(max(int(share * len(self.tracks)), 0), len(self.tracks) - 1)]


def lay_out(lines: Iterable[Line], day: date) -> Timeline:
    """Columns for the lines that begin on ``day``.

    A line of everybody is as wide as all tracks; lines of one column that overlap share its width.
    """
    mine = sorted((line for line in lines if line.day == day), key=lambda one: (one.starts_at, one.key))
    tracks = tuple(dict.fromkeys(line.track for line in mine if line.track))
    blocks: list[Block] = []
    for place, track in enumerate(("", *tracks)):
        left, right = (0.0, 1.0) if not track else ((place - 1) / len(tracks), place / len(tracks))
        blocks += _shared([_block(line, left, right) for line in mine if line.track == track])
    first = min((block.top for block in blocks), default=USUAL[0]) // 60 * 60
    last = -(-max((block.bottom for block in blocks), default=USUAL[1]) // 60) * 60
    return Timeline(tracks, tuple(blocks), min(first, USUAL[0]), max(last, USUAL[1]))


def minute_of(at: datetime, day: date) -> int:
    """Minutes from the midnight before ``day`` to ``at``, within that day."""
    return min(max(int((at - datetime.combine(day, time())).total_seconds() // 60), 0), DAY_MINUTES)


def _block(line: Line, left: float, right: float) -> Block:
    top = min(minute_of(line.starts_at, line.day), DAY_MINUTES - LEAST)
    return Block(line.key, top, max(minute_of(line.ends_at, line.day), top + LEAST), left, right)


def _shared(blocks: Sequence[Block]) -> list[Block]:
    """Blocks of one column (by time): those that overlap stand beside one another in it."""
    placed: list[Block] = []
    group: list[Block] = []
    for block in blocks:
        if group and block.top >= max(one.bottom for one in group):
            placed += _beside(group)
            group = []
        group.append(block)
    return placed + _beside(group)


def _beside(group: Sequence[Block]) -> list[Block]:
    until: list[int] = []
    places = []
    for block in group:
        place = next((i for i, end in enumerate(until) if end <= block.top), len(until))
        until[place : place + 1] = [block.bottom]
        places.append(place)
    return [
        replace(
            block,
            left=block.left + (block.right - block.left) * place / len(until),
            right=block.left + (block.right - block.left) * (place + 1) / len(until),
        )
        for block, place in zip(group, places, strict=True)
    ]
