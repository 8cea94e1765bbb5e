"""Questions to a network of 2,000 people and 3,000 lines.

Who matters is measured against bare rustworkx, with networkx as the peer. Path to power, weak points and
what-if have no other way to be compared with: their floor is the time in which an answer is felt as
immediate (what-if asks for all figures twice), their share of it the ratio.
"""

from __future__ import annotations

import random
import statistics
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path

import networkx
import rustworkx

from app.method.key_relationship import Holder, Position
from app.network.centrality import influence_apart
from app.network.changes import Leaves
from app.network.paths import path_to_power
from app.network.plain import Department, Habits, Link, Network, Person
from app.network.weak_points import weak_points
from app.network.what_if import suppose
from app.text import Text
from models.values import Closeness, Grade, Level, LineKind, Power, Role
from tests.benchmarks.register import Figure, benchmark

PEOPLE, OTHER_LINES, TEAM, DEPARTMENTS = 2000, 1001, 6, 40
SUPPORTERS = 40
IMMEDIATE, TWICE = 50.0, 100.0
RUNS = 7


@benchmark
def network(_: Path) -> Iterator[Figure]:
    large = large_network()
    arcs = _arcs(large)
    peer = _seconds(lambda: networkx.betweenness_centrality(networkx.DiGraph(arcs)))
    floor, ours = _turn_about(partial(_bare, arcs), lambda: influence_apart(large, _quiet))
    yield Figure("network.influence", floor=floor, peer=peer, ours=ours, budget=1.5)
    habits = Habits(dict.fromkeys(large.person, 1))
    for name, ask, floor in (
        ("path_to_power", partial(path_to_power, goal="0"), IMMEDIATE),
        ("weak_points", partial(weak_points, habits=habits), IMMEDIATE),
        ("what_if", partial(suppose, changes=[Leaves("7")], habits=habits), TWICE),
    ):
        ours = 1000 * _median(partial(_afresh, large, ask))
        yield Figure(f"network.{name}", floor=floor, ours=ours, budget=1.0, unit="ms")


def large_network() -> Network:
    """Teams of six, lines of all kinds, a position for every tenth; from a seed."""
    dice = random.Random(7)
    supporters = frozenset(dice.sample(range(1, PEOPLE), SUPPORTERS))
    people = tuple(_person(number, dice, number in supporters) for number in range(PEOPLE))
    reports = [
        Link(str(number), str((number - 1) // TEAM), LineKind.REPORTS_TO) for number in range(1, PEOPLE)
    ]
    others = [
        Link(
            *map(str, dice.sample(range(PEOPLE), 2)),
            dice.choice([LineKind.DOTTED, LineKind.INFLUENCE, LineKind.CONFLICT]),
            dice.choice([None, 1, 2, 3]),
        )
        for _ in range(OTHER_LINES)
    ]
    places = tuple(
        Position(person.role or Role.USER, person.title, _holder(person), None, person.key)
        for person in people[::10]
    )
    departments = tuple(
        Department(f"d{number}", f"Department {number}", dice.choice([1, 2, 3]))
        for number in range(DEPARTMENTS)
    )
    return Network(people, (*reports, *others), departments, places, Grade.STRATEGIC, day=date(2026, 3, 2))


def _person(number: int, dice: random.Random, supports: bool) -> Person:
    return Person(
        key=str(number),
        name=f"Person {number}",
        title="Engineer",
        department=f"d{number % DEPARTMENTS}",
        role=dice.choice(list(Role)),
        level=Level.EXCLUSIVE if supports else dice.choice([Level.NEUTRAL, Level.OPPOSED]),
        closeness=dice.choice(list(Closeness)),
        power=dice.choice(list(Power)),
        age=30,
        met=dice.choice([None, 10, 100]),
    )


def _holder(person: Person) -> Holder:
    return Holder(person.key, person.name, person.level, person.closeness)


def _arcs(large: Network) -> list[tuple[int, int]]:
    both = (LineKind.REPORTS_TO, LineKind.DOTTED)
    arcs = {(int(line.source), int(line.target)) for line in large.ways}
    return sorted(arcs | {(int(line.target), int(line.source)) for line in large.ways if line.kind in both})


def _bare(arcs: list[tuple[int, int]]) -> None:
    graph = rustworkx.PyDiGraph()
    graph.add_nodes_from(range(PEOPLE))
    graph.add_edges_from_no_data(arcs)
    rustworkx.digraph_betweenness_centrality(graph)


def _afresh(large: Network, ask: Callable[[Network], object]) -> None:
    """Ask without what the network remembers of earlier questions."""
    ask(replace(large))


def _turn_about(one: Callable[[], object], other: Callable[[], object]) -> tuple[float, float]:
    """The medians of both, in turns, so that a busy moment of the machine is shared."""
    times = [(_seconds(one), _seconds(other)) for _ in range(RUNS)]
    first, second = zip(*times, strict=True)
    return statistics.median(first), statistics.median(second)


def _median(work: Callable[[], object]) -> float:
    return statistics.median(_seconds(work) for _ in range(RUNS))


def _seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def _quiet(done: int, total: int, text: Text) -> None:
    return
