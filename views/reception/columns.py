"""The columns of an agenda: what a cell says, and what typing into it means."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from enum import IntEnum
from typing import Any

from app.folding import fold
from app.labels import label
from app.reception.agenda import Agenda, Line
from app.text import tr
from models.values import AgendaKind
from views.plan.entry_fields import read_time


class Col(IntEnum):
    BEGINS = 0
    ENDS = 1
    TITLE = 2
    KIND = 3
    TRACK = 4
    PLACE = 5
    HOST = 6
    GUESTS = 7
    TRANSPORT = 8
    MENU = 9
    DRINKS = 10
    INTERNAL = 11


FIELDS = {
    Col.TITLE: "title",
    Col.KIND: "kind",
    Col.TRACK: "track",
    Col.PLACE: "place",
    Col.HOST: "host_key",
    Col.TRANSPORT: "transport",
    Col.MENU: "menu",
    Col.DRINKS: "drinks",
    Col.INTERNAL: "internal",
}
"""Columns that are stored as they are, by field of ``app.operations.reception.set_line_fields``."""

WIDTHS = {
    Col.BEGINS: 70,
    Col.ENDS: 66,
    Col.TITLE: 208,
    Col.KIND: 118,
    Col.TRACK: 104,
    Col.PLACE: 140,
    Col.HOST: 112,
    Col.GUESTS: 96,
    Col.TRANSPORT: 140,
    Col.MENU: 160,
    Col.DRINKS: 120,
    Col.INTERNAL: 200,
}


def heading(column: Col) -> str:
    """What stands above a column."""
    return {
        Col.BEGINS: tr("Begins"),
        Col.ENDS: tr("Ends"),
        Col.TITLE: tr("What"),
        Col.KIND: tr("Kind"),
        Col.TRACK: tr("Track"),
        Col.PLACE: tr("Place"),
        Col.HOST: tr("Host"),
        Col.GUESTS: tr("Guests"),
        Col.TRANSPORT: tr("Vehicle"),
        Col.MENU: tr("Menu"),
        Col.DRINKS: tr("Drinks"),
        Col.INTERNAL: tr("Internal notes"),
    }[column]


def shown(agenda: Agenda, line: Line, column: Col) -> str:
    """What the cell of ``line`` says."""
    match column:
        case Col.BEGINS:
            return f"{line.starts_at:%H:%M}"
        case Col.ENDS:
            return line.span.partition("–")[2]
        case Col.KIND:
            return label(line.kind)
        case Col.HOST:
            host = agenda.host.get(line.host or "")
            return host.name if host else ""
        case Col.GUESTS if line.guests is None:
            return tr("All")
        case Col.GUESTS:
            return tr("{some} of {all}", some=len(agenda.guests_of(line)), all=len(agenda.guests))
        case _:
            return str(getattr(line, FIELDS[column]))


@dataclass(frozen=True)
class Offers:
    """What can be chosen in the columns that complete what one types."""

    tracks: Sequence[str] = ()
    places: Sequence[str] = ()
    hosts: Sequence[tuple[str, str]] = ()
    """(key, name), only those who are active."""

    def of(self, column: Col) -> list[str]:
        """The words offered in ``column``."""
        match column:
            case Col.KIND:
                return [label(kind) for kind in AgendaKind]
            case Col.TRACK:
                return list(self.tracks)
            case Col.PLACE:
                return list(self.places)
            case Col.HOST:
                return [name for _, name in self.hosts]
            case _:
                return []

    def read(self, column: Col, text: str) -> Any:
        """The value that ``text`` means in a column of ``FIELDS``: a kind, the key of a host, or the text.

        Raises:
            ValueError: with a sentence, when it is none that is offered.
        """
        words = text.strip()
        if column is Col.KIND:
            return _one_of([(kind, label(kind)) for kind in AgendaKind], words) or AgendaKind.OTHER
        return _one_of(self.hosts, words) if column is Col.HOST else words


def read_end(text: str, starts_at: datetime) -> datetime:
    """The end that was typed for what begins at ``starts_at``: a time of its day, 24:00 the midnight
    after it, or "+40" for forty minutes later.

    Raises:
        ValueError: with a sentence, when it is none.
    """
    kept = text.strip()
    if kept.startswith("+") and kept[1:].strip().isdecimal():
        return starts_at + timedelta(minutes=min(int(kept[1:]), 24 * 60))
    midnight = datetime.combine(starts_at.date(), time())
    if kept in ("24", "24:00", "2400"):
        return midnight + timedelta(days=1)
    return datetime.combine(starts_at.date(), read_time(kept))


def _one_of(choices: Sequence[tuple[Any, str]], words: str) -> Any:
    """The value of the choice that ``words`` name: in full, or by how it alone begins or what it holds."""
    wanted = fold(words)
    if not wanted:
        return None
    folded = [(value, fold(name)) for value, name in choices]
    for matching in (
        [value for value, name in folded if name == wanted],
        [value for value, name in folded if name.startswith(wanted)],
        [value for value, name in folded if wanted in name],
    ):
        if len(matching) == 1:
            return matching[0]
    raise ValueError(tr("“{text}” is not in the list. Choose from the list with F4.", text=words))
