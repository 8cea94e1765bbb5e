"""Who is within some lines of a person."""

from __future__ import annotations

import networkx
from hypothesis import given

from app.network.plain import Network
from app.power_map.belonging import surroundings
from models.values import LineKind
from tests.app.network.people import networks
from tests.app.power_map.maps import line


def test_surroundings_reach_to_the_degree_asked_for() -> None:
    lines = [line("A", "B"), line("C", "B"), line("C", "D", LineKind.DOTTED), line("D", "E"), line("A", "A")]
    assert surroundings(lines, "A", 3) == {"A": 0, "B": 1, "C": 2, "D": 3}
    assert surroundings(lines, "A", 1) == {"A": 0, "B": 1}
    assert surroundings(lines, "nobody", 3) == {"nobody": 0}


@given(networks())
def test_surroundings_are_as_networkx_finds_them(small: Network) -> None:
    lines = [line(each.source, each.target, each.kind) for each in small.lines]
    graph = networkx.Graph((each.source, each.target) for each in lines)
    graph.add_nodes_from(small.person)
    for key in small.person:
        assert surroundings(lines, key, 3) == networkx.single_source_shortest_path_length(graph, key, 3)
