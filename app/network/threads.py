"""Single threads: people through whom every way from our supporters to somebody runs."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import TypeAlias

from app.network.plain import Network

Node: TypeAlias = str | tuple[str]
"""A person, or the team of a manager."""


def threads(network: Network, goals: Collection[str]) -> Mapping[str, tuple[str, ...]]:
    """Of each of ``goals``, the people without whom no supporter has any way to them, the nearest first.

    Ways are all lines, in both directions, and between colleagues below one manager; people in conflict
    have none to each other. Supporters among the goals and those to whom no way leads are left out; so
    the answer is () where two ways pass different people.

    One search in depth from all supporters at once: whoever has nobody below with a line back above
    them cuts off what is below (Tarjan 1972).
    """
    order, reach, above = _search(network)
    found: dict[str, tuple[str, ...]] = {}
    for goal in goals:
        if goal not in order or network.person[goal].supports:
            continue
        cuts = []
        below: Node = goal
        one = above[goal]
        while one is not None:
            if isinstance(one, str) and reach[below] >= order[one]:
                cuts.append(one)
            below, one = one, above[one]
        found[goal] = tuple(cuts)
    return found


def _search(network: Network) -> tuple[dict[Node, int], dict[Node, int], dict[Node, Node | None]]:
    """Of everybody whom our supporters reach: when they were found, the earliest found to whom a line
    leads back from there or from below, and through whom they were found. The root (0) is us."""
    beside = _beside(network)
    supporters = {person.key for person in network.supporters}
    order: dict[Node, int] = {}
    reach: dict[Node, int] = {}
    above: dict[Node, Node | None] = {}
    for supporter in network.supporters:
        if supporter.key in order:
            continue
        above[supporter.key] = None
        order[supporter.key], reach[supporter.key] = len(order) + 1, 0
        stack: list[tuple[Node, Iterator[Node]]] = [(supporter.key, iter(beside.get(supporter.key, ())))]
        while stack:
            one, others = stack[-1]
            other = next(others, None)
            if other is None:
                stack.pop()
                upper = above[one]
                if upper is not None:
                    reach[upper] = min(reach[upper], reach[one])
            elif other in order:
                reach[one] = min(reach[one], order[other])
            else:
                above[other] = one
                order[other] = len(order) + 1
                reach[other] = 0 if other in supporters else order[other]
                stack.append((other, iter(beside.get(other, ()))))
    return order, reach, above


def _beside(network: Network) -> Mapping[Node, list[Node]]:
    """Who has a way to whom. Colleagues have theirs through their team, which cuts nobody off; who is in
    conflict with one of them has a way to each of the others."""
    found: dict[Node, list[Node]] = {}

    def join(one: Node, other: Node) -> None:
        found.setdefault(one, []).append(other)
        found.setdefault(other, []).append(one)

    for line in network.ways:
        join(line.source, line.target)
    for manager, team in network.teams.items():
        for place, one in enumerate(team):
            quarrels = network.quarrels.get(one, frozenset()).intersection(team)
            if not quarrels:
                join(one, (manager,))
                continue
            for other_place, other in enumerate(team):
                both = not network.quarrels.get(other, frozenset()).isdisjoint(team)
                if other != one and other not in quarrels and (place < other_place or not both):
                    join(one, other)
    return found
