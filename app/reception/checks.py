"""What is wrong with an agenda, found as one types (row 40).

One pass over the lines by time, with the lines that still run beside it; guests who are in the same
lines are looked at once.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, time, timedelta
from itertools import pairwise

from app.folding import fold
from app.reception import findings
from app.reception.agenda import HOSTED, Agenda, Guest, Line
from app.reception.findings import Finding
from models.values import AgendaKind

GAP_MINUTES = 15
"""So long nothing need be planned between two lines."""
EVENING = time(18)
"""What begins to be free from here on is a free evening, no gap."""
TRANSFER_MINUTES = 15
CROWD = 8
"""With so many lines at once a line is compared; a broken workbook of thousands stays quick."""

Pair = tuple[Line, Line]
Group = tuple[frozenset[str], tuple[Line, ...]]


def check(
    agenda: Agenda, *, transfer_minutes: float = TRANSFER_MINUTES, gap_minutes: float = GAP_MINUTES
) -> tuple[Finding, ...]:
    """Everything that is wrong or still open, by time; what concerns no line comes last.

    ``transfer_minutes`` (``Method.transfer_minutes``) is taken for a way of which nobody has said how
    long it takes. A line that does not end after it begins is only said to be so.
    """
    lines = [line for line in agenda.in_order if line.takes_time]
    groups = _groups(agenda, lines)
    place = {line.key: number for number, line in enumerate(agenda.in_order)}
    found = [
        *_single(agenda),
        *_twice(agenda, lines),
        *_transfers(agenda, groups, lines, transfer_minutes),
        *_gaps(agenda, groups, timedelta(minutes=gap_minutes)),
    ]
    found.sort(key=lambda one: (place[one.lines[0]], -one.gravity, one.kind, place[one.lines[-1]]))
    return (*found, *_people(agenda, groups))


def _single(agenda: Agenda) -> Iterator[Finding]:
    """What is wrong with a line by itself."""
    for line in agenda.in_order:
        if not line.takes_time:
            yield findings.reversed_(line)
        if line.kind in HOSTED and line.host not in agenda.host:
            yield findings.no_host(line)
        if agenda.guests and not agenda.guests_of(line):
            yield findings.nobody(line)
    beside = [
        line
        for line in agenda.in_order
        if line.takes_time and not agenda.first <= line.day <= line.last_day <= agenda.last
    ]
    if beside:
        yield findings.outside(beside, agenda)


def _twice(agenda: Agenda, lines: Sequence[Line]) -> Iterator[Finding]:
    """Lines at the same time that cannot be: of one track, of one guest, of one host."""
    undivided: dict[tuple[date, frozenset[str]], dict[str, Line]] = {}
    for one, other in _side_by_side(lines):
        if one.track == other.track:
            yield findings.overlap(one, other)
            continue
        if one.place and fold(one.place) == fold(other.place):
            continue
        shared = agenda.guests_of(one) & agenda.guests_of(other)
        if shared and one.guests is None and other.guests is None:
            tracks = one.day, frozenset((one.track, other.track))
            undivided.setdefault(tracks, {}).update({one.key: one, other.key: other})
        elif shared:
            yield findings.guest_twice(one, other, _named(agenda, shared))
        if one.host is not None and one.host == other.host and one.host in agenda.host:
            yield findings.host_twice(one, other, agenda.host[one.host].name)
    yield from (findings.undivided(list(found.values())) for found in undivided.values())


def _side_by_side(lines: Sequence[Line]) -> Iterator[Pair]:
    """Pairs that meet: each line with those that run when it begins, the last ``CROWD`` of them."""
    running: list[Line] = []
    for line in lines:
        running = [one for one in running if one.ends_at > line.starts_at]
        yield from ((one, line) for one in running[-CROWD:])
        running.append(line)


def _groups(agenda: Agenda, lines: Sequence[Line]) -> list[Group]:
    """Guests who are in exactly the same lines, with these lines by time."""
    together: dict[tuple[Line, ...], set[str]] = {}
    for guest in agenda.guest:
        mine = tuple(line for line in lines if line.guests is None or guest in line.guests)
        together.setdefault(mine, set()).add(guest)
    found = ((frozenset(guests), mine) for mine, guests in together.items())
    return sorted(found, key=lambda group: [line.key for line in group[1]])


def _transfers(
    agenda: Agenda, groups: Sequence[Group], lines: Sequence[Line], usual: float
) -> Iterator[Finding]:
    """Ways for which there is no time, of guests, then of hosts where the guests have none to make.

    A way of which nobody has said how long it takes is asked for once.
    """
    moves = [line for line in lines if line.kind is AgendaKind.TRANSFER]
    said: set[Pair] = set()
    asked: set[frozenset[str]] = set()
    chains: list[tuple[str, Sequence[Line], Sequence[Line]]] = [
        ("", mine, [line for line in moves if line in mine]) for _, mine in groups
    ]
    for host in sorted(agenda.hosts, key=lambda one: one.key):
        chains.append((host.name, [line for line in lines if line.host == host.key], moves))
    for who, mine, carried in chains:
        for one, other, minutes, needed in _ways(agenda, mine, carried, usual):
            ends = frozenset((fold(one.place), fold(other.place)))
            if needed is None and ends not in asked:
                asked.add(ends)
                yield findings.unknown_way(one, other, minutes)
            elif needed is not None and (one, other) not in said:
                yield findings.transfer(one, other, minutes, needed, who)
        if not who:
            said.update((one, other) for one, other, *_ in _ways(agenda, mine, carried, usual))


def _ways(
    agenda: Agenda, mine: Iterable[Line], moves: Sequence[Line], usual: float
) -> Iterator[tuple[Line, Line, int, int | None]]:
    """Pairs of lines at two places with less time between them than the way takes, in minutes.

    None is a way that nobody knows, for which there is less than the ``usual`` time and no transfer; one
    that overlaps its neighbours is a transfer too.
    """
    stays = [line for line in mine if line.place and line.kind is not AgendaKind.TRANSFER]
    for one, other in pairwise(stays):
        minutes = int((other.starts_at - one.ends_at).total_seconds() // 60)
        if minutes < 0:
            continue
        needed = agenda.minutes_between(one.place, other.place)
        if needed is not None:
            if minutes < needed:
                yield one, other, minutes, needed
        elif minutes < usual and not any(
            one.starts_at <= move.starts_at and move.ends_at <= other.ends_at for move in moves
        ):
            yield one, other, minutes, None


def _gaps(agenda: Agenda, groups: Sequence[Group], longest: timedelta) -> Iterator[Finding]:
    """Time in which guests are there and nothing happens; the night and a free evening are none."""
    waiting: dict[Pair, set[str]] = {}
    for guests, mine in groups:
        before: Line | None = None
        for line in mine:
            if before is not None and _is_gap(before, line, longest):
                waiting.setdefault((before, line), set()).update(guests)
            if before is None or line.ends_at > before.ends_at:
                before = line
    for (before, after), idle in waiting.items():
        yield findings.gap(before, after, _named(agenda, idle), len(idle) == len(agenda.guest))


def _is_gap(before: Line, after: Line, longest: timedelta) -> bool:
    free = after.starts_at - before.ends_at
    same_day = before.ends_at.date() == after.day
    return free > longest and same_day and before.ends_at.time() < EVENING


def _people(agenda: Agenda, groups: Sequence[Group]) -> Iterator[Finding]:
    """Who comes and is nowhere; that nobody comes."""
    if agenda.lines and not agenda.guests:
        yield findings.no_guests()
    if agenda.lines:
        nowhere = {guest for guests, mine in groups if not mine for guest in guests}
        yield from (findings.left_out(guest) for guest in _named(agenda, nowhere))


def _named(agenda: Agenda, keys: Iterable[str]) -> list[Guest]:
    return sorted((agenda.guest[key] for key in keys), key=lambda one: (one.name, one.key))
