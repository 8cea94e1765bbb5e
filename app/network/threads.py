"""Single threads: people through whom every way from our supporters to somebody runs."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from app.network.plain import Network


def threads(network: Network, goals: Collection[str]) -> Mapping[str, tuple[str, ...]]:
    """Of each of ``goals``, the people without whom no supporter has any way to them, the nearest first.

    Ways are all lines but those between people in conflict, in both directions. Supporters among the
    goals and those to whom no way leads are left out; so the answer is () where two ways pass different
    people.

    One search in depth from all supporters at once: whoever has nobody below with a line back above
    them cuts off what is below (Tarjan 1972).
    """
    order, reach, above = _search(network)
    found: dict[str, tuple[str, ...]] = {}
    for goal in goals:
        if goal not in order or network.person[goal].supports:
            continue
        cuts = []
        below, one = goal, above[goal]
        while one is not None:
            if reach[below] >= order[one]:
                cuts.append(one)
            below, one = one, above[one]
        found[goal] = tuple(cuts)
    return found


def _search(network: Network) -> tuple[dict[str, int], dict[str, int], dict[str, str | None]]:
    """Of everybody whom our supporters reach: when they were found, the earliest found to whom a line
    leads back from there or from below, and through whom they were found. The root (0) is us."""
    beside: dict[str, list[str]] = {}
    for line in network.ways:
        beside.setdefault(line.source, []).append(line.target)
        beside.setdefault(line.target, []).append(line.source)
    order: dict[str, int] = {}
    reach: dict[str, int] = {}
    above: dict[str, str | None] = {}
    for supporter in network.supporters:
        if supporter.key in order:
            continue
        above[supporter.key] = None
        order[supporter.key], reach[supporter.key] = len(order) + 1, 0
        stack = [(supporter.key, iter(beside.get(supporter.key, ())))]
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
                reach[other] = 0 if network.person[other].supports else order[other]
                stack.append((other, iter(beside.get(other, ()))))
    return order, reach, above
