"""The agenda of a reception as plain values: who comes, who receives, what happens when and where."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from functools import cached_property

from app.folding import fold
from models.values import AgendaKind

HOSTED = frozenset({AgendaKind.EXCHANGE, AgendaKind.RECEPTION, AgendaKind.EXHIBITION, AgendaKind.MEAL})
"""Kinds of lines that need somebody of ours who receives the guests."""


@dataclass(frozen=True, slots=True)
class Guest:
    """One of the customer's people who come."""

    key: str
    name: str
    title: str = ""


@dataclass(frozen=True, slots=True)
class Host:
    """One of our people who can receive guests; who left is offered no more."""

    key: str
    name: str
    title: str = ""
    phone: str = ""
    active: bool = True


@dataclass(frozen=True, slots=True)
class Line:
    """What happens from ``starts_at`` to ``ends_at`` (exclusive).

    Lines of one ``track`` come after one another; different tracks run side by side, and "" is the way
    that everybody goes together. ``guests`` are keys, None for all. ``internal`` is never shown to
    guests.
    """

    key: str
    starts_at: datetime
    ends_at: datetime
    kind: AgendaKind
    title: str
    track: str = ""
    place: str = ""
    host: str | None = None
    transport: str = ""
    menu: str = ""
    drinks: str = ""
    internal: str = ""
    guests: frozenset[str] | None = None

    @property
    def day(self) -> date:
        return self.starts_at.date()

    @property
    def last_day(self) -> date:
        """The last day that it touches; midnight belongs to the day before."""
        return max(self.starts_at, self.ends_at - timedelta(microseconds=1)).date()

    @property
    def takes_time(self) -> bool:
        """Whether it ends after it begins."""
        return self.starts_at < self.ends_at

    @property
    def span(self) -> str:
        """From when to when: "09:00–09:40"."""
        return span(self.starts_at, self.ends_at)

    def meets(self, other: Line) -> bool:
        """Whether some minute belongs to both."""
        return self.starts_at < other.ends_at and other.starts_at < self.ends_at


@dataclass(frozen=True)
class Agenda:
    """A reception on the days ``first`` to ``last``, both included.

    ``transfers`` are minutes between two places, by the unordered pair of their folded names.
    """

    title: str
    customer: str
    first: date
    last: date
    place: str = ""
    lead: str | None = None
    guests: tuple[Guest, ...] = ()
    hosts: tuple[Host, ...] = ()
    lines: tuple[Line, ...] = ()
    transfers: Mapping[frozenset[str], int] = field(default_factory=dict)

    @cached_property
    def guest(self) -> Mapping[str, Guest]:
        return {one.key: one for one in self.guests}

    @cached_property
    def host(self) -> Mapping[str, Host]:
        return {one.key: one for one in self.hosts}

    @cached_property
    def in_order(self) -> tuple[Line, ...]:
        """The lines by time; of two that begin together the way of everybody comes first."""
        return tuple(sorted(self.lines, key=_order))

    @cached_property
    def tracks(self) -> tuple[str, ...]:
        """Names of the tracks, by when they first appear; "" is not among them."""
        return tuple(dict.fromkeys(line.track for line in self.in_order if line.track))

    @cached_property
    def days(self) -> tuple[date, ...]:
        """Days on which something happens."""
        return tuple(dict.fromkeys(line.day for line in self.in_order))

    def guests_of(self, line: Line) -> frozenset[str]:
        """Keys of the guests of the day for whom ``line`` is."""
        everybody = frozenset(self.guest)
        return everybody if line.guests is None else line.guests & everybody

    def minutes_between(self, one: str, other: str) -> int | None:
        """How long the way takes, None when nobody has said; 0 within one place."""
        ends = frozenset({fold(one), fold(other)})
        return 0 if len(ends) == 1 else self.transfers.get(ends)


def known_transfers(ways: Iterable[tuple[str, str, int]]) -> dict[frozenset[str], int]:
    """``Agenda.transfers`` of (from, to, minutes); of two that contradict one another the longer counts."""
    found: dict[frozenset[str], int] = {}
    for one, other, minutes in ways:
        ends = frozenset({fold(one), fold(other)})
        found[ends] = max(minutes, found.get(ends, 0))
    return found


def span(starts_at: datetime, ends_at: datetime) -> str:
    """From when to when, without the day: "09:00–09:40"; one that ends at midnight ends at 24:00."""
    midnight = ends_at == datetime.combine(starts_at.date() + timedelta(days=1), time())
    until = "24:00" if midnight else f"{ends_at:%H:%M}"
    return f"{starts_at:%H:%M}–{until}"


def _order(line: Line) -> tuple[datetime, str, datetime, str]:
    return line.starts_at, line.track, line.ends_at, line.key
