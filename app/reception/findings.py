"""What can be wrong with an agenda, said in sentences."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum, StrEnum

from app.formats import short_day
from app.reception.agenda import Agenda, Guest, Line
from app.text import Text


class FindingKind(StrEnum):
    REVERSED = "reversed"
    OUTSIDE = "outside"
    OVERLAP = "overlap"
    GUEST_TWICE = "guest_twice"
    HOST_TWICE = "host_twice"
    TRANSFER = "transfer"
    UNKNOWN_WAY = "unknown_way"
    NO_HOST = "no_host"
    GAP = "gap"
    NOBODY = "nobody"
    LEFT_OUT = "left_out"
    NO_GUESTS = "no_guests"


class Gravity(IntEnum):
    """``WRONG`` cannot happen like this; ``OPEN`` is still to be settled."""

    OPEN = 1
    WRONG = 2


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to mend; ``lines`` are the keys of the lines concerned, by time."""

    kind: FindingKind
    lines: tuple[str, ...]
    text: Text
    gravity: Gravity


def reversed_(line: Line) -> Finding:
    """A line that does not end after it begins."""
    if line.starts_at == line.ends_at:
        text = Text("“{line}” takes no time. Set a later end.", line=line.title)
    else:
        text = Text("“{line}” ends before it begins. Set a later end.", line=line.title)
    return Finding(FindingKind.REVERSED, (line.key,), text, Gravity.WRONG)


def outside(lines: Sequence[Line], agenda: Agenda) -> Finding:
    """``lines`` by time, one at least, none of which is within the days of the reception."""
    first, last = short_day(agenda.first), short_day(agenda.last)
    if len(lines) > 1 and first == last:
        text = Text("{count} lines are not on the day, {day}.", count=len(lines), day=first)
    elif len(lines) > 1:
        text = Text(
            "{count} lines are not within {first} to {last}.", count=len(lines), first=first, last=last
        )
    elif first == last:
        text = Text("“{line}” is not on the day, {day}.", line=lines[0].title, day=first)
    else:
        text = Text("“{line}” is not within {first} to {last}.", line=lines[0].title, first=first, last=last)
    return Finding(FindingKind.OUTSIDE, tuple(line.key for line in lines), text, Gravity.WRONG)


def overlap(one: Line, other: Line) -> Finding:
    """Two lines of one track at the same time, the earlier first."""
    begin, end = _shared(one, other)
    text = Text(
        "“{one}” and “{other}” overlap from {begin} to {end}.",
        one=one.title,
        other=other.title,
        begin=begin,
        end=end,
    )
    return Finding(FindingKind.OVERLAP, (one.key, other.key), text, Gravity.WRONG)


def guest_twice(one: Line, other: Line, guests: Sequence[Guest]) -> Finding:
    """``guests`` (one at least) are in two lines at the same time."""
    begin, _ = _shared(one, other)
    lines = {"one": one.title, "other": other.title, "time": begin}
    if len(guests) == 1:
        text = Text("{guest} is in “{one}” and “{other}” at {time}.", guest=guests[0].name, **lines)
    else:
        text = Text(
            "{count} guests are in “{one}” and “{other}” at {time}, {guest} among them.",
            count=len(guests),
            guest=guests[0].name,
            **lines,
        )
    return Finding(FindingKind.GUEST_TWICE, (one.key, other.key), text, Gravity.WRONG)


def undivided(lines: Sequence[Line]) -> Finding:
    """Tracks of one day that are for all guests; ``lines`` by time, the first two side by side."""
    one, other = lines[:2]
    begin, _ = _shared(one, other)
    text = Text(
        "“{one}” and “{other}” run side by side at {time}. Say which guests go where.",
        one=one.title,
        other=other.title,
        time=begin,
    )
    return Finding(FindingKind.GUEST_TWICE, tuple(line.key for line in lines), text, Gravity.WRONG)


def host_twice(one: Line, other: Line, host: str) -> Finding:
    """Somebody of ours, by name, receives in two places at the same time."""
    begin, _ = _shared(one, other)
    text = Text(
        "{host} receives in “{one}” and “{other}” at {time}.",
        host=host,
        one=one.title,
        other=other.title,
        time=begin,
    )
    return Finding(FindingKind.HOST_TWICE, (one.key, other.key), text, Gravity.WRONG)


def transfer(one: Line, other: Line, minutes: int, needed: int, who: str = "") -> Finding:
    """``who`` is the host who has to make the way, "" for the guests."""
    ends = {"one": one.place, "other": other.place, "minutes": minutes, "needed": needed}
    if who:
        text = Text(
            "{who} has {minutes} min from {one} to {other}; the way takes {needed} min.", who=who, **ends
        )
    else:
        text = Text(
            "From {one} to {other} there are {minutes} min; the way takes {needed} min. Add a transfer.",
            **ends,
        )
    return Finding(FindingKind.TRANSFER, (one.key, other.key), text, Gravity.WRONG)


def unknown_way(one: Line, other: Line, minutes: int) -> Finding:
    """Little time from one place to the other, and nobody has said how long the way takes."""
    text = Text(
        "How long is the way from {one} to {other}? There are {minutes} min.",
        one=one.place,
        other=other.place,
        minutes=minutes,
    )
    return Finding(FindingKind.UNKNOWN_WAY, (one.key, other.key), text, Gravity.OPEN)


def no_host(line: Line) -> Finding:
    """A line in which nobody of ours receives the guests."""
    text = Text("“{line}” at {time} has no host.", line=line.title, time=f"{line.starts_at:%H:%M}")
    return Finding(FindingKind.NO_HOST, (line.key,), text, Gravity.OPEN)


def gap(before: Line, after: Line, guests: Sequence[Guest], everybody: bool) -> Finding:
    """``guests`` (one at least) have nothing between two lines."""
    times = {"begin": f"{before.ends_at:%H:%M}", "end": f"{after.starts_at:%H:%M}"}
    if everybody:
        text = Text("Nothing is planned from {begin} to {end}.", **times)
    elif len(guests) == 1:
        text = Text("{guest} has nothing from {begin} to {end}.", guest=guests[0].name, **times)
    else:
        text = Text("{count} guests have nothing from {begin} to {end}.", count=len(guests), **times)
    return Finding(FindingKind.GAP, (before.key, after.key), text, Gravity.OPEN)


def nobody(line: Line) -> Finding:
    """A line for guests of whom none comes."""
    text = Text("Nobody who comes is in “{line}”. Choose its guests.", line=line.title)
    return Finding(FindingKind.NOBODY, (line.key,), text, Gravity.OPEN)


def left_out(guest: Guest) -> Finding:
    """A guest who comes and is in no line."""
    text = Text("{guest} comes and is in no line.", guest=guest.name)
    return Finding(FindingKind.LEFT_OUT, (), text, Gravity.OPEN)


def no_guests() -> Finding:
    """An agenda for nobody."""
    return Finding(FindingKind.NO_GUESTS, (), Text("No guests yet. Say who comes."), Gravity.OPEN)


def _shared(one: Line, other: Line) -> tuple[str, str]:
    begin: datetime = max(one.starts_at, other.starts_at)
    end: datetime = min(one.ends_at, other.ends_at)
    return f"{begin:%H:%M}", f"{end:%H:%M}"
