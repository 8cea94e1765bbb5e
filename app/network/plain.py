"""What the questions are asked of: people, the lines between them, and who decides."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from app.method.key_relationship import KeyRelationship, Position, key_relationship
from app.method.parameters import STANDARD, Method
from app.text import Spoken, Text
from models.values import Closeness, Grade, Level, LineKind, Power, Rank, Role, Tie

MOST_NAMES = 4


@dataclass(frozen=True, slots=True)
class Person:
    """One of the customer's people who has not left.

    ``role`` and ``target`` are those that count (the seat's, else the rated one); ``rated_role`` and
    ``rated_target`` what was rated of the person. ``age`` is that of the level rating and ``met`` the
    time since the last activity, in days; None where there is none. ``ties`` are by the rival's key.
    ``contact`` is the key of our own person who knows them.
    """

    key: str
    name: str
    title: str = ""
    department: str | None = None
    role: Role | None = None
    level: Level = Level.NOT_CONTACTED
    closeness: Closeness = Closeness.UNKNOWN
    power: Power | None = None
    rank: Rank | None = None
    target: Level | None = None
    age: int | None = None
    stale: bool = False
    met: int | None = None
    ties: Mapping[str, Tie] = field(default_factory=dict, hash=False)
    contact: str | None = None
    contact_name: str = ""
    rated_role: Role | None = None
    rated_target: Level | None = None
    has_evidence: bool = False
    no_private_activities: bool = False

    @property
    def supports(self) -> bool:
        return self.level.score >= Level.SUPPORT.score

    @property
    def opposes(self) -> bool:
        return self.level is Level.OPPOSED


@dataclass(frozen=True, slots=True)
class Link:
    """A line from person ``source`` to person ``target``; a reporting line runs to the manager.

    ``strength`` is 1–3, None where nobody has said.
    """

    source: str
    target: str
    kind: LineKind
    strength: int | None = None


@dataclass(frozen=True, slots=True)
class Department:
    """``relevance`` is 1–3, None where nobody has said."""

    key: str
    name: str
    relevance: int | None = None
    parent: str | None = None


@dataclass(frozen=True)
class Network:
    """One customer's people and what is between them on ``day``, in the order of the map.

    ``places`` are the positions of the decision (seats, and people with a role who hold none).
    ``rivals`` are their names by key.
    """

    people: tuple[Person, ...]
    links: tuple[Link, ...] = ()
    departments: tuple[Department, ...] = ()
    places: tuple[Position, ...] = ()
    grade: Grade | None = None
    day: date = field(kw_only=True)
    method: Method = STANDARD
    rivals: Mapping[str, str] = field(default_factory=dict)

    @cached_property
    def person(self) -> Mapping[str, Person]:
        return {person.key: person for person in self.people}

    @cached_property
    def department(self) -> Mapping[str, Department]:
        return {department.key: department for department in self.departments}

    @cached_property
    def lines(self) -> tuple[Link, ...]:
        """The lines between two different people of the network."""
        known = self.person
        return tuple(
            link
            for link in self.links
            if link.source != link.target and link.source in known and link.target in known
        )

    @cached_property
    def conflicts(self) -> frozenset[frozenset[str]]:
        """The pairs who are in conflict."""
        return frozenset(
            frozenset((link.source, link.target)) for link in self.lines if link.kind is LineKind.CONFLICT
        )

    @cached_property
    def quarrels(self) -> Mapping[str, frozenset[str]]:
        """With whom each person is in conflict; who has no conflict is left out."""
        found: dict[str, set[str]] = {}
        for pair in self.conflicts:
            for one in pair:
                found.setdefault(one, set()).update(pair - {one})
        return {one: frozenset(others) for one, others in found.items()}

    @cached_property
    def ways(self) -> tuple[Link, ...]:
        """The lines on which a word is passed on: all but those between people in conflict."""
        return tuple(
            link for link in self.lines if frozenset((link.source, link.target)) not in self.conflicts
        )

    @cached_property
    def manager(self) -> Mapping[str, str]:
        """To whom each person reports first."""
        found: dict[str, str] = {}
        for link in self.lines:
            if link.kind is LineKind.REPORTS_TO:
                found.setdefault(link.source, link.target)
        return found

    @cached_property
    def teams(self) -> Mapping[str, tuple[str, ...]]:
        """Who reports to each manager, in the order of the map."""
        found: dict[str, list[str]] = {}
        for person in self.people:
            if person.key in self.manager:
                found.setdefault(self.manager[person.key], []).append(person.key)
        return {manager: tuple(team) for manager, team in found.items()}

    @cached_property
    def supporters(self) -> tuple[Person, ...]:
        return tuple(person for person in self.people if person.supports)

    @cached_property
    def has_coach(self) -> bool:
        return any(person.level is Level.COACH for person in self.people)

    @cached_property
    def score(self) -> KeyRelationship:
        """Key score K, gap and flags (calculation 4)."""
        return key_relationship(self.places, self.method, grade=self.grade, coach_elsewhere=self.has_coach)


@dataclass(frozen=True, slots=True)
class Habits:
    """How we work with the people of a network.

    ``contacts`` counts the activities of the last 180 days by person; who had none may be missing.
    ``planned`` are people whose level an open plan item is to raise.
    """

    contacts: Mapping[str, int] = field(default_factory=dict, hash=False)
    planned: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Draft:
    """What may become a plan item."""

    title: Text
    person: str | None = None
    from_level: Level | None = None
    to_level: Level | None = None
    department: str | None = None


@dataclass(frozen=True)
class Names(Spoken):
    """Names in a sentence, as each language strings them together; of many the first ones."""

    names: tuple[str, ...]

    def say(self, language: str) -> str:
        comma = "、" if language.startswith("zh") else ", "
        if len(self.names) <= MOST_NAMES + 1:
            return comma.join(self.names)
        rest = len(self.names) - MOST_NAMES
        first = comma.join(self.names[:MOST_NAMES])
        return Text("{names} and {count} more", names=first, count=rest).say(language)
