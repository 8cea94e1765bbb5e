"""A month of entries as weeks, lanes and bars: plain values, without pixels.

Each week is laid out by itself. An entry that goes on over a week's end is one bar in each week, and
bars of one week never overlap within a lane.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

DAYS = 7


@dataclass(frozen=True, slots=True)
class Span:
    """What is to be placed: from day ``first`` to day ``last``, both included.

    ``rank`` orders entries of one day (a time, say); long entries come before short ones anyway.
    """

    key: str
    first: date
    last: date
    rank: str = ""


@dataclass(frozen=True, slots=True)
class Bar:
    """A part of an entry within one week: ``days`` columns from ``column`` on, in ``lane``.

    ``starts`` and ``ends`` say whether the entry begins and ends here, or goes on in another week.
    """

    key: str
    week: int
    column: int
    days: int
    lane: int
    starts: bool
    ends: bool

    @property
    def columns(self) -> range:
        return range(self.column, self.column + self.days)


@dataclass(frozen=True, slots=True)
class Week:
    """The days from ``first`` on, the bars in sight, and how many entries are hidden on each day."""

    first: date
    bars: tuple[Bar, ...]
    hidden: tuple[int, ...] = (0,) * DAYS

    def day(self, column: int) -> date:
        return self.first + timedelta(days=column)


def weeks_of(year: int, month: int, first_weekday: int = 0) -> tuple[date, ...]:
    """The first days of the weeks (4–6) that show all of a month; ``first_weekday`` 0 is Monday."""
    first = date(year, month, 1)
    start = first - timedelta(days=(first.weekday() - first_weekday) % DAYS)
    following = date(year + month // 12, month % 12 + 1, 1)
    count = -((start - following).days // DAYS)
    return tuple(start + timedelta(weeks=week) for week in range(count))


def lay_out(spans: Iterable[Span], weeks: Sequence[date], lanes: int, days: int = DAYS) -> tuple[Week, ...]:
    """Bars of all ``spans`` in ``weeks`` of ``days`` days, at most ``lanes`` (≥ 1) lines a day.

    A day with more entries than lines gives its last line to "+n more"; what is hidden is counted for
    each day that it touches. The same spans in another order give the same layout.
    """
    ordered = sorted(spans, key=lambda span: (span.first - span.last, span.first, span.rank, span.key))
    return tuple(_week(number, start, ordered, lanes, days) for number, start in enumerate(weeks))


def _week(number: int, start: date, ordered: Sequence[Span], lanes: int, days: int) -> Week:
    end = start + timedelta(days=days - 1)
    filled: list[list[bool]] = []
    bars = []
    for span in sorted(
        (span for span in ordered if span.first <= end and span.last >= start),
        key=lambda span: max(span.first, start) == min(span.last, end),
    ):
        column = max(0, (span.first - start).days)
        last = min(days - 1, (span.last - start).days)
        lane = _free_lane(filled, column, last, days, lanes)
        if lane < lanes:
            for day in range(column, last + 1):
                filled[lane][day] = True
        bars.append(
            Bar(span.key, number, column, last - column + 1, lane, span.first >= start, span.last <= end)
        )
    return _cut(start, bars, lanes, days)


def _free_lane(filled: list[list[bool]], column: int, last: int, days: int, lanes: int) -> int:
    """The first lane that is free from ``column`` to ``last``; ``lanes`` when none of so many is."""
    for lane, taken in enumerate(filled):
        if not any(taken[column : last + 1]):
            return lane
    if len(filled) == lanes:
        return lanes
    filled.append([False] * days)
    return len(filled) - 1


def _cut(start: date, bars: Sequence[Bar], lanes: int, days: int) -> Week:
    """Hide what does not fit; on days where anything is hidden the last line tells how much."""
    crowded = {day for bar in bars if bar.lane >= lanes for day in bar.columns}
    hidden = [0] * days
    shown = []
    for bar in bars:
        if bar.lane >= lanes or (bar.lane == lanes - 1 and not crowded.isdisjoint(bar.columns)):
            for day in bar.columns:
                hidden[day] += 1
        else:
            shown.append(bar)
    return Week(start, tuple(shown), tuple(hidden))
