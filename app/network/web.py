"""The network as a graph of introductions, numbered for the search."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from itertools import pairwise
from math import inf, log

from app.network.introductions import AGAINST, ALONG, Hop, Way, hop, line_ease, willingness
from app.network.plain import Link, Network
from app.network.shortest import Graph, distances, reverse


class Web:
    """Who can introduce us to whom. An arc costs −log(ease), so that the cheapest way is the easiest.

    Nodes are the people, ordered by key, so that answers do not hang on the order of the map; after
    them a node for every team: its members reach each other through it, at the cost of one hop.
    ``over_conflicts``: as if people in conflict would talk to each other.
    """

    def __init__(self, network: Network, *, over_conflicts: bool = False) -> None:
        self.network = network
        self.keys = sorted(network.person)
        self.number = {key: number for number, key in enumerate(self.keys)}
        self.used: dict[tuple[int, int], tuple[Way, Link]] = {}
        self.out: list[dict[int, float]] = [{} for _ in self.keys]
        self._will = [-log(willingness(network.person[key])) for key in self.keys]
        self._quarrels = {} if over_conflicts else network.quarrels
        for link in network.lines if over_conflicts else network.ways:
            if link.kind in ALONG:
                self._add(link.source, link.target, ALONG[link.kind], link)
                self._add(link.target, link.source, AGAINST[link.kind], link)
        for _, team in sorted(network.teams.items()):
            self._add_team(team)

    def _add(self, source: str, target: str, way: Way, link: Link) -> None:
        one, other = self.number[source], self.number[target]
        cost = self._will[one] - log(line_ease(way, link))
        if cost < self.out[one].get(other, inf):
            self.out[one][other] = cost
            self.used[one, other] = (way, link)

    def _add_team(self, team: Sequence[str]) -> None:
        """Who is in conflict with a colleague reaches the others one by one, not through the team."""
        if len(team) < 2:
            return
        node = len(self.out)
        self.out.append({self.number[key]: 0.0 for key in team})
        for key in team:
            one = self.number[key]
            cost = self._will[one] - log(line_ease(Way.COLLEAGUE, None))
            quarrels = self._quarrels.get(key, frozenset()).intersection(team)
            if not quarrels:
                self.out[one][node] = cost
                continue
            for other in team:
                end = self.number[other]
                if other != key and other not in quarrels and cost < self.out[one].get(end, inf):
                    self.out[one][end] = cost
                    self.used.pop((one, end), None)

    @cached_property
    def back(self) -> Graph:
        return reverse(self.out)

    def far(self, goal: str) -> list[float]:
        """The cost from every node to ``goal``."""
        return distances(self.back, self.number[goal])

    def people(self, nodes: Sequence[int]) -> tuple[str, ...]:
        """The people among ``nodes``."""
        return tuple(self.keys[node] for node in nodes if node < len(self.keys))

    def hops(self, nodes: Sequence[int]) -> tuple[Hop, ...]:
        """The introductions along ``nodes``."""
        found = []
        for one, other in pairwise(nodes):
            if other < len(self.keys):
                found.append(self._hop(one, other, nodes))
        return tuple(found)

    def _hop(self, one: int, other: int, nodes: Sequence[int]) -> Hop:
        if one >= len(self.keys):
            one = nodes[list(nodes).index(one) - 1]
            way, link = Way.COLLEAGUE, None
        else:
            way, link = self.used.get((one, other), (Way.COLLEAGUE, None))
        return hop(self.network, self.keys[one], self.keys[other], way, link)
