"""The kinds of differences between two maps, and how one is said."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import Enum

from app.labels import LABELS, short
from app.queries.power_map import MapLine
from app.text import Text


class DifferenceKind(Enum):
    """In the order in which differences are listed."""

    ARRIVED = "arrived"
    LEFT = "left"
    MOVED = "moved"
    WARMED = "warmed"
    COOLED = "cooled"
    CLOSENESS = "closeness"
    POWER = "power"
    ROLE = "role"
    TARGET = "target"
    RIVAL = "rival"
    SEAT_NEW = "seat_new"
    SEAT_GONE = "seat_gone"
    SEAT_FILLED = "seat_filled"
    SEAT_EMPTIED = "seat_emptied"
    SEAT_HANDED_OVER = "seat_handed_over"
    SEAT_CHANGED = "seat_changed"
    LINE_NEW = "line_new"
    LINE_GONE = "line_gone"
    LINE_CHANGED = "line_changed"
    RENAMED = "renamed"
    CONTACT = "contact"
    PRIVATE = "private"
    DEPARTMENT = "department"
    STEP = "step"


KIND_NAMES: Mapping[DifferenceKind, Text] = {
    DifferenceKind.ARRIVED: Text("Arrived"),
    DifferenceKind.LEFT: Text("Left"),
    DifferenceKind.MOVED: Text("Moved"),
    DifferenceKind.WARMED: Text("Warmed"),
    DifferenceKind.COOLED: Text("Cooled"),
    DifferenceKind.CLOSENESS: Text("Closeness"),
    DifferenceKind.POWER: Text("Power"),
    DifferenceKind.ROLE: Text("Decision role"),
    DifferenceKind.TARGET: Text("Target level"),
    DifferenceKind.RIVAL: Text("Ties to rivals"),
    DifferenceKind.SEAT_NEW: Text("New seats"),
    DifferenceKind.SEAT_GONE: Text("Seats gone"),
    DifferenceKind.SEAT_FILLED: Text("Seats filled"),
    DifferenceKind.SEAT_EMPTIED: Text("Seats emptied"),
    DifferenceKind.SEAT_HANDED_OVER: Text("Seats handed over"),
    DifferenceKind.SEAT_CHANGED: Text("Seats changed"),
    DifferenceKind.LINE_NEW: Text("New lines"),
    DifferenceKind.LINE_GONE: Text("Lines gone"),
    DifferenceKind.LINE_CHANGED: Text("Lines changed"),
    DifferenceKind.RENAMED: Text("Names and titles"),
    DifferenceKind.CONTACT: Text("Our contacts"),
    DifferenceKind.PRIVATE: Text("No private activities"),
    DifferenceKind.DEPARTMENT: Text("Departments"),
    DifferenceKind.STEP: Text("Buying steps"),
}


class Topic(Enum):
    """What differences are gathered under when there are many."""

    PEOPLE = "people"
    OPINIONS = "opinions"
    SEATS = "seats"
    LINES = "lines"
    STRUCTURE = "structure"


TOPIC_NAMES: Mapping[Topic, Text] = {
    Topic.PEOPLE: Text("People"),
    Topic.OPINIONS: Text("Opinions"),
    Topic.SEATS: Text("Seats"),
    Topic.LINES: Text("Lines"),
    Topic.STRUCTURE: Text("Structure"),
}

KINDS: Mapping[Topic, frozenset[DifferenceKind]] = {
    Topic.PEOPLE: frozenset(
        {
            DifferenceKind.ARRIVED,
            DifferenceKind.LEFT,
            DifferenceKind.MOVED,
            DifferenceKind.RENAMED,
            DifferenceKind.CONTACT,
            DifferenceKind.PRIVATE,
        }
    ),
    Topic.OPINIONS: frozenset(
        {
            DifferenceKind.WARMED,
            DifferenceKind.COOLED,
            DifferenceKind.CLOSENESS,
            DifferenceKind.POWER,
            DifferenceKind.ROLE,
            DifferenceKind.TARGET,
            DifferenceKind.RIVAL,
        }
    ),
    Topic.SEATS: frozenset(
        {
            DifferenceKind.SEAT_NEW,
            DifferenceKind.SEAT_GONE,
            DifferenceKind.SEAT_FILLED,
            DifferenceKind.SEAT_EMPTIED,
            DifferenceKind.SEAT_HANDED_OVER,
            DifferenceKind.SEAT_CHANGED,
        }
    ),
    Topic.LINES: frozenset({DifferenceKind.LINE_NEW, DifferenceKind.LINE_GONE, DifferenceKind.LINE_CHANGED}),
    Topic.STRUCTURE: frozenset({DifferenceKind.DEPARTMENT, DifferenceKind.STEP}),
}


def kinds_of(topics: Collection[Topic]) -> frozenset[DifferenceKind]:
    """The kinds that belong to ``topics``; all of them when there is no topic."""
    return frozenset().union(*(KINDS[topic] for topic in topics or Topic))


@dataclass(frozen=True)
class Difference:
    """One thing that is different: ``text`` says it in a sentence, ``sign`` in a word ("1 → 2").

    ``keys`` are the people and seats that it is about; of a line its source and target, in this order.
    """

    kind: DifferenceKind
    keys: tuple[str, ...]
    text: Text
    sign: Text
    line: MapLine | None = None


def change(was: object, now: object) -> Text:
    """From one to the other; "–" stands for nothing."""
    return Text("{before} → {after}", before=said(was), after=said(now))


def change_of(name: str, was: object, now: object) -> Text:
    """The same of somebody or something."""
    return Text("{name}: {before} → {after}", name=name, before=said(was), after=said(now))


def brief(was: Enum | None, now: Enum | None) -> Text:
    """From one member of a scale to another, as short as on badges."""
    return change(short(was) if was else None, short(now) if now else None)


def said(value: object) -> object:
    """A member of a scale by its name, "–" for nothing, anything else as it is."""
    if isinstance(value, Enum):
        return LABELS[type(value)][value]
    return "–" if value is None or value == "" else value
