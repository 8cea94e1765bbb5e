"""Path to power: who can introduce us to the person we need, from people who support us."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import islice
from math import exp, inf, prod

from app.method.why import Why
from app.network.introductions import Hop
from app.network.plain import Draft, Names, Network, Person
from app.network.shortest import best_ways
from app.network.web import Web
from app.text import Text
from models.values import Level

ROUTES = 60
"""How many ways are looked at to find different ones: some differ in the lines only, not in the people."""


@dataclass(frozen=True)
class Path:
    """Introductions from somebody who supports us to the person we need. ``ease`` is their product."""

    hops: tuple[Hop, ...]
    steps: tuple[Draft, ...]

    @cached_property
    def people(self) -> tuple[str, ...]:
        """From the first whom we ask to the goal."""
        return (self.hops[0].source, *(hop.target for hop in self.hops))

    @cached_property
    def ease(self) -> float:
        return prod(hop.ease for hop in self.hops)

    @property
    def why(self) -> Why:
        rule = Text(
            "The ease of a path is the product of its introductions. Each depends on the line between the"
            " two, on its strength, and on the level, closeness and age of the rating of the one we ask."
        )
        inputs = [
            (Text("{percent:.0f} %", percent=100 * hop.ease), reason)
            for hop in self.hops
            for reason in hop.reasons
        ]
        return Why(rule, tuple(inputs), self.steps[0].title)


@dataclass(frozen=True)
class PathToPower:
    """The answer: ``paths`` best first, what else is to be said, and what to do without a path."""

    goal: str
    paths: tuple[Path, ...]
    notes: tuple[Text, ...]
    instead: tuple[Draft, ...]


def paths_to(
    network: Network, goal: str, *, starts: Collection[str] | None = None, count: int = 3
) -> tuple[Path, ...]:
    """At most ``count`` paths of introductions to ``goal``, the easiest first, each through other people.

    They begin with ``starts``, by default everybody who supports us (level 1 and above). Nobody is
    passed twice, and no path leads through a second start: that one is asked directly. People in
    conflict do not introduce each other. Empty where no way leads to ``goal``, or it is unknown.
    """
    return _paths(Web(network), goal, _starts(network, goal, starts), count)


def path_to_power(
    network: Network, goal: str, *, starts: Collection[str] | None = None, count: int = 3
) -> PathToPower:
    """The paths to ``goal`` as in ``paths_to``, with what else is to be known.

    ``notes`` say when the goal supports us already, when a conflict is in the way, and why there is no
    path; ``instead`` is then what could be done. All empty where ``goal`` is not in the network.
    """
    person = network.person.get(goal)
    if person is None:
        return PathToPower(goal, (), (), ())
    if person.supports and starts is None:
        return PathToPower(goal, (), (_supports_already(person),), ())
    web = Web(network)
    asked = _starts(network, goal, starts)
    paths = _paths(web, goal, asked, count)
    notes = [*_conflicts_with(network, person, asked), *_blocked(network, goal, asked, paths)]
    instead: list[Draft] = []
    if not paths:
        notes.append(_no_way(person, asked))
        instead = [*_to_win(web, goal), _directly(person)]
    return PathToPower(goal, paths, tuple(notes), tuple(instead))


def _starts(network: Network, goal: str, starts: Collection[str] | None) -> list[str]:
    chosen = {person.key for person in network.supporters} if starts is None else set(starts)
    return [person.key for person in network.people if person.key in chosen and person.key != goal]


def _paths(web: Web, goal: str, starts: Collection[str], count: int) -> tuple[Path, ...]:
    found = islice(_different_ways(web, goal, starts), count)
    return tuple(_path(web.network, web.hops(nodes)) for nodes in found)


def _different_ways(web: Web, goal: str, starts: Collection[str]) -> Iterator[tuple[int, ...]]:
    if goal not in web.number:
        return
    numbers = {web.number[start] for start in starts}
    seen = set()
    for _, nodes in islice(best_ways(web.out, numbers, web.number[goal], web.far(goal)), ROUTES):
        people = web.people(nodes)
        if people not in seen:
            seen.add(people)
            yield nodes


def _path(network: Network, hops: tuple[Hop, ...]) -> Path:
    steps = []
    for hop in hops:
        one, other = network.person[hop.source], network.person[hop.target]
        if not one.supports:
            steps.append(_win(one))
        ask = Text("Ask {name} to introduce us to {other}", name=one.name, other=other.name)
        steps.append(Draft(ask, one.key))
    goal = network.person[hops[-1].target]
    if not goal.supports:
        steps.append(_win(goal))
    return Path(hops, tuple(steps))


def _win(person: Person) -> Draft:
    if person.level is Level.NOT_CONTACTED:
        title = Text("Meet {name} and win their support (level 1)", name=person.name)
    else:
        title = Text("Win {name}: from level {level} to 1", name=person.name, level=person.level.score)
    return Draft(title, person.key, person.level, Level.SUPPORT)


def _supports_already(person: Person) -> Text:
    if not person.contact_name:
        return Text(
            "{name} supports us already (level {level}): no introduction is needed.",
            name=person.name,
            level=person.level.score,
        )
    return Text(
        "{name} supports us already (level {level}): {contact} can talk to them directly.",
        name=person.name,
        level=person.level.score,
        contact=person.contact_name,
    )


def _conflicts_with(network: Network, goal: Person, starts: Collection[str]) -> list[Text]:
    people = tuple(
        network.person[key].name for key in starts if frozenset((key, goal.key)) in network.conflicts
    )
    if not people:
        return []
    return [
        Text(
            "In conflict with {goal} although they support us: {names}. Keep them out of it.",
            goal=goal.name,
            names=Names(people),
        )
    ]


def _blocked(network: Network, goal: str, starts: Collection[str], paths: tuple[Path, ...]) -> list[Text]:
    """What an easier way, or the only one, would be if two people were not in conflict."""
    if not network.conflicts:
        return []
    best = next(iter(_paths(Web(network, over_conflicts=True), goal, starts, 1)), None)
    if best is None or (paths and best.people == paths[0].people):
        return []
    for hop in best.hops:
        if frozenset((hop.source, hop.target)) in network.conflicts:
            names = {"name": network.person[hop.source].name, "other": network.person[hop.target].name}
            if paths:
                return [
                    Text(
                        "The easiest way would go from {name} to {other}, but they are in conflict.", **names
                    )
                ]
            return [Text("The only way goes from {name} to {other}, but they are in conflict.", **names)]
    return []


def _no_way(goal: Person, starts: Collection[str]) -> Text:
    if not starts:
        return Text("Nobody supports us yet who could introduce us to {goal}.", goal=goal.name)
    return Text("No lines on the map lead from our supporters to {goal}.", goal=goal.name)


def _to_win(web: Web, goal: str) -> list[Draft]:
    """The nearest person who could be won and then lead to ``goal``."""
    far = web.far(goal)
    people = web.network.person
    near = [
        (round(far[number], 9), number)
        for key, number in web.number.items()
        if far[number] < inf and key != goal and not people[key].opposes and not people[key].supports
    ]
    if not near:
        return []
    distance, number = min(near)
    person = people[web.keys[number]]
    title = Text(
        "Win {name} first: they are the nearest to {goal} (ease {percent:.0f} %)",
        name=person.name,
        goal=people[goal].name,
        percent=100 * exp(-distance),
    )
    return [Draft(title, person.key, person.level, Level.SUPPORT)]


def _directly(goal: Person) -> Draft:
    if goal.contact_name:
        title = Text(
            "Ask for a meeting with {goal} directly, through {contact}",
            goal=goal.name,
            contact=goal.contact_name,
        )
    else:
        title = Text("Say who of us is the contact of {goal}, and ask for a meeting directly", goal=goal.name)
    return Draft(title, goal.key, goal.level, Level.SUPPORT if not goal.supports else None)
