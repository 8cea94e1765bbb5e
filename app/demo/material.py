"""What is told, in files: people, departments, seats, phrases and insight of ``resources/demo``."""

from __future__ import annotations

import csv
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from app.paths import RESOURCES

FOLDER = RESOURCES / "demo"


@dataclass(frozen=True)
class Firm:
    """A customer; ``members`` are those of ours who work for it, the account manager first.

    ``since`` is in months before today, ``revenue`` and ``purchases`` in millions a year.
    """

    code: str
    name: str
    sector: str
    grade: str
    market: str
    region: str
    country: str
    city: str
    address: str
    website: str
    revenue: int
    purchases: int
    share: float
    language: str
    members: tuple[str, ...]
    since: int
    activities: int
    notes: str

    @property
    def lead(self) -> str:
        return self.members[0]


@dataclass(frozen=True)
class Person:
    """Somebody at a customer, as they stand today. ``flags``: ``working`` contact only, ``left``."""

    customer: str
    id: str
    department: str
    name: str
    title: str
    rank: str
    role: str
    power: str
    level: str
    closeness: str
    manager: str
    flags: str

    @property
    def is_contacted(self) -> bool:
        return self.level != "n"


@dataclass(frozen=True)
class Passage:
    """A section of insight; ``sources`` are (kind, public, days ago, reliability, title, address)."""

    kind: str
    department: str
    title: str
    text: str
    sources: tuple[tuple[str, bool, int, str, str, str], ...]


@dataclass(frozen=True)
class Material:
    """``buying`` are the names of a customer's buying steps; seats name theirs by number, from 1."""

    firms: Mapping[str, Firm]
    people: Mapping[str, Person]
    team: Sequence[Mapping[str, str]]
    departments: Sequence[Mapping[str, str]]
    seats: Sequence[Mapping[str, str]]
    moves: Mapping[str, Mapping[str, str]]
    lines: Sequence[Mapping[str, str]]
    links: Mapping[str, Mapping[str, str]]
    rivals: Sequence[Mapping[str, str]]
    ties: Sequence[Mapping[str, str]]
    buying: Mapping[str, Sequence[str]]
    phrases: Mapping[str, Any]
    insight: Mapping[str, Sequence[Passage]]

    def people_of(self, code: str) -> list[Person]:
        return [person for person in self.people.values() if person.customer == code]

    def topics(self, firm: Firm) -> list[str]:
        """What one talks about with this customer, in its language."""
        topics: dict[str, list[str]] = self.phrases[firm.language]["topics"]
        return topics.get(firm.code, topics["*"])


def read() -> Material:
    """All of the material, as it lies in the files."""
    return Material(
        firms={row["code"]: _firm(row) for row in _rows("customers")},
        people={row["id"]: Person(**row) for row in _rows("people")},
        team=_rows("team"),
        departments=_rows("departments"),
        seats=_rows("seats"),
        moves={row["id"]: row for row in _rows("moves")},
        lines=_rows("lines"),
        links={row["customer"]: row for row in _rows("links")},
        rivals=_rows("rivals"),
        ties=_rows("ties"),
        buying={row["customer"]: row["steps"].split(";") for row in _rows("buying")},
        phrases={
            language: json.loads((FOLDER / f"phrases_{language}.json").read_text(encoding="utf-8"))
            for language in ("en", "es", "zh")
        },
        insight={
            path.stem: _passages(path.read_text(encoding="utf-8"))
            for path in sorted((FOLDER / "insight").glob("*.md"))
        },
    )


def _rows(name: str) -> list[dict[str, str]]:
    with (FOLDER / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _firm(row: dict[str, str]) -> Firm:
    plain: dict[str, Any] = dict(row)
    return Firm(
        **plain
        | {name: int(row[name]) for name in ("revenue", "purchases", "since", "activities")}
        | {"share": float(row["share"]), "members": tuple(row["members"].split(";"))}
    )


def _passages(text: str) -> list[Passage]:
    """Sections of a file: a heading ``# kind [@department] | title``, ``source:`` lines, Markdown."""
    found = []
    for block in f"\n{text}".split("\n# ")[1:]:
        heading, _, body = block.partition("\n")
        place, _, title = heading.partition(" | ")
        kind, _, department = place.partition(" @")
        lines = body.splitlines()
        sources = [_source(line.removeprefix("source: ")) for line in lines if line.startswith("source: ")]
        words = "\n".join(line for line in lines if not line.startswith("source: ")).strip()
        found.append(Passage(kind, department, title, words, tuple(sources)))
    return found


def _source(line: str) -> tuple[str, bool, int, str, str, str]:
    kind, public, days, reliability, rest = line.split(", ", 4)
    title, _, address = rest.partition(" | ")
    return kind, public == "yes", int(days), reliability, title, address
