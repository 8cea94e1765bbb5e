"""Days to begin with: the usual shape of a reception, as lines without places and hosts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from app.reception.agenda import Line
from app.text import Text
from models.values import AgendaKind


@dataclass(frozen=True)
class Slot:
    """A line of a day that has no date yet: minutes after midnight, how many, what."""

    at: int
    minutes: int
    kind: AgendaKind
    title: Text


@dataclass(frozen=True)
class Day:
    """A built-in day."""

    id: str
    name: Text
    slots: tuple[Slot, ...]


def _at(time: str, minutes: int, kind: AgendaKind, title: Text) -> Slot:
    hours, _, rest = time.partition(":")
    return Slot(60 * int(hours) + int(rest), minutes, kind, title)


_K = AgendaKind
DAYS: tuple[Day, ...] = (
    Day(
        "headquarters",
        Text("A day at headquarters"),
        (
            _at("08:30", 30, _K.TRANSFER, Text("From the hotel to headquarters")),
            _at("09:00", 15, _K.RECEPTION, Text("Welcome and group photograph")),
            _at("09:15", 60, _K.EXHIBITION, Text("Exhibition hall")),
            _at("10:15", 15, _K.BREAK, Text("Coffee")),
            _at("10:30", 90, _K.EXCHANGE, Text("Exchange with the management")),
            _at("12:00", 90, _K.MEAL, Text("Lunch")),
            _at("13:30", 90, _K.EXCHANGE, Text("Technical exchange")),
            _at("15:00", 15, _K.BREAK, Text("Tea")),
            _at("15:15", 75, _K.EXCHANGE, Text("Next steps and summary")),
            _at("16:30", 30, _K.TRANSFER, Text("Back to the hotel")),
            _at("17:00", 75, _K.BREAK, Text("Time to rest")),
            _at("18:15", 15, _K.TRANSFER, Text("To the restaurant")),
            _at("18:30", 120, _K.MEAL, Text("Dinner")),
            _at("20:30", 15, _K.TRANSFER, Text("From the restaurant to the hotel")),
        ),
    ),
    Day(
        "executive",
        Text("Executive visit, half a day"),
        (
            _at("09:00", 15, _K.RECEPTION, Text("Welcome by the host")),
            _at("09:15", 45, _K.EXHIBITION, Text("Short tour of the exhibition hall")),
            _at("10:00", 90, _K.EXCHANGE, Text("Talk between the executives")),
            _at("11:30", 15, _K.OTHER, Text("Exchange of gifts and photograph")),
            _at("11:45", 90, _K.MEAL, Text("Lunch together")),
            _at("13:15", 30, _K.TRANSFER, Text("To the airport")),
        ),
    ),
    Day(
        "reference",
        Text("Visit to a reference site"),
        (
            _at("08:30", 60, _K.TRANSFER, Text("To the reference site")),
            _at("09:30", 15, _K.RECEPTION, Text("Welcome at the site")),
            _at("09:45", 75, _K.EXHIBITION, Text("Tour of the installation")),
            _at("11:00", 60, _K.EXCHANGE, Text("Talk with the people who run it")),
            _at("12:00", 75, _K.MEAL, Text("Lunch near the site")),
            _at("13:15", 60, _K.TRANSFER, Text("Back from the site")),
        ),
    ),
)


def lines_of(day: Day, midnight: datetime, language: str) -> tuple[Line, ...]:
    """The lines of ``day`` on the date of ``midnight``, their titles in ``language``; keys are empty."""
    return tuple(
        Line(
            "",
            midnight + timedelta(minutes=slot.at),
            midnight + timedelta(minutes=slot.at + slot.minutes),
            slot.kind,
            slot.title.say(language),
        )
        for slot in day.slots
    )


def following(lines: Sequence[Line], moved: Line, since: datetime) -> tuple[Line, ...]:
    """What moves along when ``moved`` becomes later or longer: what begins at ``since`` or after it on
    that day, by time.

    Only what belongs to its track or to everybody; a line of everybody takes all tracks along.
    """
    return tuple(
        line
        for line in sorted(lines, key=lambda one: (one.starts_at, one.key))
        if line.key != moved.key
        and line.starts_at >= since
        and line.day == moved.day
        and (not moved.track or line.track in ("", moved.track))
    )
