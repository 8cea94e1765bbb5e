"""Influence as a number."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import permutations

import networkx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import Cancelled, UserError
from app.network.betweenness import betweenness
from app.network.centrality import HERE, influence, influence_apart
from app.network.counting import betweenness_apart
from app.network.plain import Department, Network
from app.text import Text
from models.values import LineKind
from tests.app.network.people import line, network, networks, person

INFLUENCE, DOTTED, CONFLICT = LineKind.INFLUENCE, LineKind.DOTTED, LineKind.CONFLICT


def quiet(done: int, total: int, text: Text) -> None:
    return


def by_hand(count: int, arcs: list[tuple[int, int]]) -> list[float]:
    """Betweenness by looking at all shortest ways of all pairs."""
    graph = networkx.DiGraph(arcs)
    graph.add_nodes_from(range(count))
    found = [0.0] * count
    for start, end in permutations(range(count), 2):
        if networkx.has_path(graph, start, end):
            ways = list(networkx.all_shortest_paths(graph, start, end))
            for way in ways:
                for node in way[1:-1]:
                    found[node] += 1 / len(ways)
    return found


@given(st.integers(1, 8).flatmap(lambda n: st.tuples(st.just(n), arcs_of(n))))
def test_ways_are_counted_as_by_hand_and_by_networkx(sample: tuple[int, list[tuple[int, int]]]) -> None:
    count, arcs = sample
    graph = networkx.DiGraph(arcs)
    graph.add_nodes_from(range(count))
    found = betweenness(count, arcs)
    assert found == pytest.approx(by_hand(count, arcs))
    oracle: Mapping[int, float] = networkx.betweenness_centrality(graph, normalized=False)
    assert found == pytest.approx([oracle[node] for node in range(count)])


def arcs_of(count: int) -> st.SearchStrategy[list[tuple[int, int]]]:
    node = st.integers(0, count - 1)
    return st.lists(st.tuples(node, node).filter(lambda arc: arc[0] != arc[1]), max_size=20)


def test_who_stands_between_two_departments_is_first() -> None:
    people = [
        person("Ana", department="n"),
        person("Bo", "0", department="n"),
        person("Cy", department="p"),
        person("Di", department="p"),
    ]
    small = network(
        people,
        [line("Ana", "Bo"), line("Bo", "Cy", INFLUENCE, 3), line("Di", "Cy")],
        departments=[Department("n", "Networks"), Department("p", "Procurement")],
    )
    found = influence(small)
    assert list(found) == ["Bo", "Cy", "Ana", "Di"]
    bo = found["Bo"]
    assert (bo.number, bo.rank, bo.ways, bo.heard) == (100, 1, 2, 5)
    assert (found["Cy"].number, found["Cy"].heard) == (pytest.approx(60 * 2 / 2 + 40 * 2 / 5), 2)
    assert (found["Ana"].rank, found["Di"].rank) == (3, 3)
    assert bo.why.lines()[1:] == [
        "Place among all: 1 of 4",
        "Pairs of others connected on a shortest way: 2 of 6; the most on this map are 2",
        "Strength of those who listen: 5; the most on this map are 5",
        "Connects: people of Networks, Procurement",
        "Strongest line: Bo influences Cy (strength 3 of 3).",
        "Bring Bo from level 0 to 1, because others listen: Cy, Ana.",
    ]


def test_a_supporter_is_asked_to_speak_with_those_who_listen() -> None:
    small = network(
        [person("Ana", "2"), person("Bo", "0"), person("Cy", "1")], [line("Bo", "Ana"), line("Cy", "Ana")]
    )
    assert str(influence(small)["Ana"].why.next_step) == "Ask Ana to speak for us with those who listen: Bo."
    assert influence(small)["Cy"].why.next_step is None


def test_strong_lines_count_more_than_weak_ones_and_conflicts_nothing() -> None:
    people = [person(name) for name in "ABCD"]
    strong = influence(network(people, [line("A", "B", INFLUENCE, 3), line("C", "D", INFLUENCE, 1)]))
    assert strong["A"].number > strong["C"].number > strong["B"].number == 0
    quarrel = influence(network(people, [line("A", "B", INFLUENCE, 3), line("B", "A", CONFLICT)]))
    assert {each.number for each in quarrel.values()} == {0}


@given(networks())
def test_influence_is_a_number_from_0_to_100_for_everybody(small: Network) -> None:
    found = influence(small)
    assert set(found) == set(small.person)
    assert all(0 <= each.number <= 100 for each in found.values())
    assert [each.rank for each in found.values()] == sorted(each.rank for each in found.values())
    for each in found.values():
        assert each.why.lines()


def test_a_large_network_is_counted_in_a_process_of_its_own() -> None:
    count = HERE + 1
    people = [person(f"P{number}") for number in range(count)]
    large = network(people, [line(f"P{number}", f"P{(number - 1) // 3}") for number in range(1, count)])
    assert influence_apart(large, quiet) == influence(large)


def test_cancelling_ends_the_process() -> None:
    def stop(done: int, total: int, text: Text) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        betweenness_apart(3, [(0, 1), (1, 2)], stop)


def test_a_count_that_falls_is_said_and_no_endless_wait() -> None:
    with pytest.raises(UserError, match="ended early"):
        betweenness_apart(1, [(0, 7)], quiet)
