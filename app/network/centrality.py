"""Influence: a number per person, out of the lines of the map alone, whatever was rated."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from app.method.why import Why
from app.network.betweenness import betweenness
from app.network.counting import Progress, betweenness_apart
from app.network.introductions import AGAINST, ALONG, Way, line_reason
from app.network.plain import Link, Names, Network, Person
from app.text import Text
from models.values import Level, LineKind

HERE = 400
"""Up to so many people the count is done in a few milliseconds, and stays in this process."""

BETWEEN, HEARD = 60, 40
"""The parts of the number."""

LISTENS: Mapping[Way, float] = {Way.MANAGER: 1.0, Way.INFLUENCES: 1.0, Way.DOTTED_MANAGER: 0.5}
"""How much it counts to have somebody who listens, by what one is to them."""

USUAL_STRENGTH = 2
"""That of a line whose strength nobody has said."""


@dataclass(frozen=True)
class Influence:
    """``number`` is 0–100, ``rank`` 1 for the first; equals share a rank.

    ``ways`` counts the ordered pairs of others between whom the person stands, ``heard`` adds up the
    strength with which others listen; ``most_ways`` and ``most_heard`` are the highest on this map.
    """

    person: str
    number: float
    rank: int
    ways: float
    heard: float
    most_ways: float
    most_heard: float
    network: Network = field(repr=False, compare=False)

    @property
    def why(self) -> Why:
        network, person = self.network, self.network.person[self.person]
        rule = Text(
            "Influence is {between} times the share of the most shortest ways, plus {heard} times the share"
            " of the most listening. Shortest ways run along reporting and dotted lines both ways, and along"
            " influence lines in their direction; conflicts carry nothing. Listening adds up the strength of"
            " the lines of those who report to a person or are influenced; dotted lines count half.",
            between=BETWEEN,
            heard=HEARD,
        )
        ways = Text(
            "{ways:.0f} of {pairs}; the most on this map are {most:.0f}",
            ways=self.ways,
            pairs=max(0, (len(network.people) - 1) * (len(network.people) - 2)),
            most=self.most_ways,
        )
        heard = Text("{heard:g}; the most on this map are {most:g}", heard=self.heard, most=self.most_heard)
        inputs = [
            (Text("Place among all"), Text("{rank} of {count}", rank=self.rank, count=len(network.people))),
            (Text("Pairs of others connected on a shortest way"), ways),
            (Text("Strength of those who listen"), heard),
        ]
        beside = _beside(network, self.person)
        listeners = [network.person[other] for other, way, _ in beside if way in LISTENS]
        departments = _departments(network, person, beside)
        if len(departments) > 1:
            inputs.append((Text("Connects"), Text("people of {departments}", departments=Names(departments))))
        if beside:
            other, way, link = beside[0]
            inputs.append(
                (
                    Text("Strongest line"),
                    line_reason(network, person, network.person[other], way, link),
                )
            )
        return Why(rule, tuple(inputs), _next_step(person, listeners))


def influence(network: Network) -> Mapping[str, Influence]:
    """The influence of everybody, by person, the most influential first.

    Influence = 60 · ways / most ways + 40 · heard / most heard. *Ways* is the betweenness over reporting
    and dotted lines (both directions) and influence lines (theirs). *Heard* adds up, over those who report
    to the person, are influenced by them, or (half) have a dotted line to them, the strength of the line,
    1–3, 2 where nobody has said. Holds the interpreter for a moment: see ``influence_apart``.
    """
    return _influence(network, betweenness(len(network.people), _arcs(network)))


def influence_apart(network: Network, progress: Progress) -> Mapping[str, Influence]:
    """The same off the GUI thread: a large network is counted in a child process.

    ``progress`` may raise Cancelled, which ends the child and passes through.
    """
    count, arcs = len(network.people), _arcs(network)
    if count <= HERE:
        return influence(network)
    return _influence(network, betweenness_apart(count, arcs, progress))


def _arcs(network: Network) -> list[tuple[int, int]]:
    number = {person.key: place for place, person in enumerate(network.people)}
    arcs = []
    for link in network.ways:
        one, other = number[link.source], number[link.target]
        arcs.append((one, other))
        if link.kind is not LineKind.INFLUENCE:
            arcs.append((other, one))
    return arcs


def _heard(network: Network) -> dict[str, float]:
    found = dict.fromkeys(network.person, 0.0)
    for link in network.ways:
        strength = link.strength or USUAL_STRENGTH
        found[link.source] += LISTENS.get(ALONG[link.kind], 0.0) * strength
        found[link.target] += LISTENS.get(AGAINST[link.kind], 0.0) * strength
    return found


def _influence(network: Network, ways: Sequence[float]) -> Mapping[str, Influence]:
    heard = _heard(network)
    most_ways, most_heard = max(ways, default=0.0), max(heard.values(), default=0.0)
    numbers = {
        person.key: round(
            BETWEEN * _share(count, most_ways) + HEARD * _share(heard[person.key], most_heard), 6
        )
        for person, count in zip(network.people, ways, strict=True)
    }
    counts = dict(zip(numbers, ways, strict=True))
    found: dict[str, Influence] = {}
    rank = 0
    before: float | None = None
    for place, key in enumerate(sorted(numbers, key=lambda key: -numbers[key]), 1):
        if numbers[key] != before:
            rank, before = place, numbers[key]
        found[key] = Influence(
            key, numbers[key], rank, counts[key], heard[key], most_ways, most_heard, network
        )
    return found


def _share(value: float, most: float) -> float:
    return value / most if most else 0.0


def _beside(network: Network, person: str) -> list[tuple[str, Way, Link]]:
    """Who stands beside a person: the strongest lines first, then as on the map."""
    found = [(link.target, ALONG[link.kind], link) for link in network.ways if link.source == person]
    found += [(link.source, AGAINST[link.kind], link) for link in network.ways if link.target == person]

    def weight(entry: tuple[str, Way, Link]) -> float:
        _, way, link = entry
        return -LISTENS.get(way, 0.1) * (link.strength or USUAL_STRENGTH)

    return sorted(found, key=weight)


def _departments(
    network: Network, person: Person, beside: Sequence[tuple[str, Way, Link]]
) -> tuple[str, ...]:
    keys = [person.department, *(network.person[other].department for other, _, _ in beside)]
    return tuple(
        dict.fromkeys(network.department[key].name for key in keys if key in network.department and key)
    )


def _next_step(person: Person, listeners: Sequence[Person]) -> Text | None:
    """What the number is good for: to win who is heard, and to let who is won speak for us."""
    if person.supports:
        others = tuple(dict.fromkeys(other.name for other in listeners if not other.supports))
        if not others:
            return None
        return Text(
            "Ask {name} to speak for us with those who listen: {names}.",
            name=person.name,
            names=Names(others),
        )
    if not listeners:
        return None
    if person.level is Level.NOT_CONTACTED:
        return Text("Meet {name}, because others listen: {names}.", name=person.name, names=_names(listeners))
    return Text(
        "Bring {name} from level {level} to 1, because others listen: {names}.",
        name=person.name,
        level=person.level.score,
        names=_names(listeners),
    )


def _names(people: Sequence[Person]) -> Names:
    return Names(tuple(dict.fromkeys(person.name for person in people)))
