"""The programme: what the guests read, in their language and without anything that is ours alone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import StrEnum
from itertools import groupby

from app.formats import day_of_week, listing
from app.reception.agenda import Agenda, Line
from app.reception.document import Block, Cell, Document, Heading, Table, Words
from app.text import Text
from models.values import AgendaKind

NAMELESS = frozenset({AgendaKind.TRANSFER, AgendaKind.BREAK})
"""Kinds of which guests need not know who takes care."""

FEW = 20
"""People who are not parted between two pages."""


class Tracks(StrEnum):
    """How parallel tracks stand on the programme."""

    SIDE_BY_SIDE = "side_by_side"
    ONE_AFTER_ANOTHER = "one_after_another"


def programme(
    agenda: Agenda,
    language: str,
    *,
    guest: str | None = None,
    tracks: Tracks = Tracks.SIDE_BY_SIDE,
) -> Document:
    """The programme for all guests, or with the lines of one ``guest`` (a key) only.

    What the program says is in ``language``; what people typed stays as it is. Transport, menu, drinks
    and internal notes are never in it.
    """
    lines = [line for line in agenda.in_order if guest is None or guest in agenda.guests_of(line)]
    one = agenda.guest.get(guest or "")
    blocks: list[Block] = [Heading(agenda.title, 1)]
    days = listing_of_days(agenda, language)
    blocks.append(
        Words(" · ".join(part for part in (agenda.customer, days, agenda.place) if part), quiet=True)
    )
    if one is not None:
        blocks.append(Words(Text("Programme for {guest}", guest=one.name).say(language)))
    for day, of_day in groupby(lines, key=lambda line: line.day):
        if agenda.first != agenda.last or day != agenda.first:
            blocks.append(Heading(day_of_week(day, language)))
        blocks.extend(_day(agenda, list(of_day), language, tracks))
    if one is None and agenda.guests:
        blocks.append(Heading(Text("Our guests").say(language)))
        blocks.append(_people([(each.name, each.title) for each in agenda.guests]))
    receiving = [agenda.host[key] for key in dict.fromkeys(_met(lines)) if key in agenda.host]
    if receiving:
        blocks.append(Heading(Text("Whom you will meet").say(language)))
        blocks.append(_people([(each.name, each.title) for each in receiving]))
    return Document(agenda.title, language, tuple(blocks), foot=agenda.title)


def listing_of_days(agenda: Agenda, language: str) -> str:
    """When it is: the day, or the first and the last."""
    first, last = day_of_week(agenda.first, language), day_of_week(agenda.last, language)
    return first if agenda.first == agenda.last else f"{first} – {last}"


def _met(lines: Sequence[Line]) -> Iterator[str]:
    return (line.host for line in lines if line.host is not None and line.kind not in NAMELESS)


def _people(people: Sequence[tuple[str, str]]) -> Table:
    rows = tuple((Cell(name), Cell(title)) for name, title in people)
    return Table((1, 2), (), rows, whole=len(rows) <= FEW)


def _day(agenda: Agenda, lines: Sequence[Line], language: str, tracks: Tracks) -> Iterator[Block]:
    for parallel, together in stretches(lines):
        if not parallel:
            yield Table((1, 5), (), tuple(_row(agenda, line, language) for line in together))
        elif tracks is Tracks.SIDE_BY_SIDE:
            yield _side_by_side(agenda, together, language)
        else:
            for name, of_track in _by_track(together):
                yield Heading(name, 3)
                yield Table((1, 5), (), tuple(_row(agenda, line, language) for line in of_track))


def stretches(lines: Sequence[Line]) -> Iterator[tuple[bool, list[Line]]]:
    """``lines`` (by time) cut into stretches: of everybody together, and of several tracks side by side.

    A stretch of tracks goes on as long as no line of everybody, or of no other track, follows alone.
    """
    for parallel, of_kind in groupby(lines, key=lambda line: bool(line.track)):
        found = list(of_kind)
        yield parallel and len({line.track for line in found}) > 1, found


def _by_track(lines: Sequence[Line]) -> list[tuple[str, list[Line]]]:
    found: dict[str, list[Line]] = {}
    for line in lines:
        found.setdefault(line.track, []).append(line)
    return list(found.items())


def _side_by_side(agenda: Agenda, lines: Sequence[Line], language: str) -> Table:
    """One column a track; a row for every time at which something begins."""
    names = [name for name, _ in _by_track(lines)]
    rows = []
    for begin, beginning in groupby(lines, key=lambda line: line.starts_at):
        tracks = dict(_by_track(list(beginning)))
        for place in range(max(map(len, tracks.values()))):
            at = {name: mine[place] for name, mine in tracks.items() if place < len(mine)}
            cells = (
                _cell(agenda, at[name], language, timed=True) if name in at else Cell() for name in names
            )
            rows.append((Cell(f"{begin:%H:%M}"), *cells))
    return Table((1, *(5 / len(names) for _ in names)), ("", *names), tuple(rows))


def _row(agenda: Agenda, line: Line, language: str) -> tuple[Cell, Cell]:
    return Cell(line.span), _cell(agenda, line, language)


def _cell(agenda: Agenda, line: Line, language: str, *, timed: bool = False) -> Cell:
    host = agenda.host.get(line.host or "") if line.kind not in NAMELESS else None
    said = host.name if host is not None else ""
    if host is not None and host.title:
        said = Text("{name}, {title}", name=host.name, title=host.title).say(language)
    more = [part for part in (line.span if timed else "", line.place, said) if part]
    return Cell(line.title, " · ".join(more), strong=line.kind not in NAMELESS)


def names_of(agenda: Agenda, line: Line, language: str) -> str:
    """Who is in a line, in words: everybody, or the names."""
    if line.guests is None:
        return Text("All guests").say(language)
    return listing((each.name for each in agenda.guests if each.key in line.guests), language)
