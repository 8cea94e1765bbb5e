"""How easily one person introduces us to another, and why.

The numbers are our default, between 0 (never) and 1 (a matter of course): what the line makes of it
(``BASE`` times ``STRENGTH``) times how willing the one in between is (``willingness``).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from app.network.plain import Link, Network, Person
from app.text import Text
from models.values import Closeness, Level, LineKind


class Way(Enum):
    """What one person is to the other, seen from the one who introduces."""

    MANAGER = "manager"
    REPORT = "report"
    COLLEAGUE = "colleague"
    DOTTED_MANAGER = "dotted_manager"
    DOTTED_REPORT = "dotted_report"
    INFLUENCES = "influences"
    INFLUENCED = "influenced"


ALONG: Mapping[LineKind, Way] = {
    LineKind.REPORTS_TO: Way.REPORT,
    LineKind.DOTTED: Way.DOTTED_REPORT,
    LineKind.INFLUENCE: Way.INFLUENCES,
}
"""What the source of a line is to its target."""
AGAINST: Mapping[LineKind, Way] = {
    LineKind.REPORTS_TO: Way.MANAGER,
    LineKind.DOTTED: Way.DOTTED_MANAGER,
    LineKind.INFLUENCE: Way.INFLUENCED,
}

BASE: Mapping[Way, float] = {
    Way.MANAGER: 0.8,
    Way.INFLUENCES: 0.7,
    Way.DOTTED_MANAGER: 0.6,
    Way.REPORT: 0.6,
    Way.COLLEAGUE: 0.5,
    Way.DOTTED_REPORT: 0.45,
    Way.INFLUENCED: 0.35,
}
STRENGTH: Mapping[int | None, float] = {None: 1.0, 1: 0.8, 2: 1.0, 3: 1.2}
LEVEL: Mapping[Level, float] = {
    Level.COACH: 1.0,
    Level.EXCLUSIVE: 0.9,
    Level.SUPPORT: 0.75,
    Level.NEUTRAL: 0.4,
    Level.NOT_CONTACTED: 0.25,
    Level.OPPOSED: 0.05,
}
CLOSENESS: Mapping[Closeness, float] = {
    Closeness.UNKNOWN: 0.6,
    Closeness.ACQUAINTED: 0.7,
    Closeness.WORKING: 0.85,
    Closeness.PRIVATE: 0.95,
    Closeness.TRUSTED: 1.0,
}
STALE = 0.85


@dataclass(frozen=True, slots=True)
class Hop:
    """``source`` introduces us to ``target``. ``link`` is the line used, None between colleagues.

    ``ease`` is above 0 and at most 1.
    """

    source: str
    target: str
    way: Way
    link: Link | None
    ease: float
    reasons: tuple[Text, ...]


def line_ease(way: Way, link: Link | None) -> float:
    """What the line alone makes of it, 0–1."""
    return BASE[way] * (STRENGTH.get(link.strength, 1.0) if link else 1.0)


def willingness(person: Person) -> float:
    """How willingly ``person`` introduces us, 0–1: by level and closeness, less if the rating is stale."""
    return LEVEL[person.level] * CLOSENESS[person.closeness] * (STALE if person.stale else 1.0)


def hop(network: Network, source: str, target: str, way: Way, link: Link | None) -> Hop:
    """The introduction with its ease and reasons."""
    one, other = network.person[source], network.person[target]
    ease = line_ease(way, link) * willingness(one)
    reasons = [line_reason(network, one, other, way, link), _level_reason(one)]
    if one.stale and one.age is not None:
        reasons.append(
            Text("The rating of {name} is {days} days old: check it first.", name=one.name, days=one.age)
        )
    return Hop(source, target, way, link, ease, tuple(reasons))


def line_reason(network: Network, one: Person, other: Person, way: Way, link: Link | None) -> Text:
    """What stands between the two, said from ``one``, who introduces."""
    names = {"name": one.name, "other": other.name}
    match way:
        case Way.MANAGER:
            return Text("{other} reports to {name}.", **names)
        case Way.REPORT:
            return Text("{name} reports to {other}.", **names)
        case Way.COLLEAGUE:
            boss = network.person[network.manager[one.key]].name
            return Text("{name} and {other} both report to {boss}.", boss=boss, **names)
        case Way.DOTTED_MANAGER:
            return Text("{other} has a dotted line to {name}.", **names)
        case Way.DOTTED_REPORT:
            return Text("{name} has a dotted line to {other}.", **names)
    strength = link.strength if link else None
    if way is Way.INFLUENCES:
        if strength is None:
            return Text("{name} influences {other}.", **names)
        return Text("{name} influences {other} (strength {strength} of 3).", strength=strength, **names)
    if strength is None:
        return Text("{name} listens to {other}, which is the harder direction.", **names)
    return Text(
        "{name} listens to {other} (strength {strength} of 3), which is the harder direction.",
        strength=strength,
        **names,
    )


def _level_reason(one: Person) -> Text:
    if one.level is Level.NOT_CONTACTED:
        return Text("{name} has not been contacted yet.", name=one.name)
    return Text(
        "{name} stands at level {level}, closeness {closeness}.",
        name=one.name,
        level=one.level.score,
        closeness=one.closeness.score,
    )
