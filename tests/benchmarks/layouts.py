"""Layouts of networks, grids, chains and rings.

The floor of each is the time that it may take: what is not a network is laid out while the window waits, in
at most 100 ms. The peer of 2,000 people and 3,000 lines is networkx'
ForceAtlas2, which gets only ten of its usual hundred iterations and leaves cards upon each other (networkx'
spring layout needs scipy for so many).
"""

from __future__ import annotations

import random
import statistics
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import networkx

from app.layout.chain import Stop, arrange_chain
from app.layout.force import arrange_network
from app.layout.matrix import Item, arrange_matrix
from app.layout.rings import arrange_rings
from tests.benchmarks.register import Figure, benchmark

CARD, ECHO, GAP = (236.0, 78.0), (236.0, 34.0), 28.0
PEOPLE, TEAM = 2000, 6
ITERATIONS = 10
RUNS = 5
NETWORKS = ((42, 35, 20.0), (150, 75, 80.0), (PEOPLE, 1001, 1500.0), (5000, 2500, 5000.0))
"""People, lines besides those of reporting, milliseconds."""

AT_ONCE = 100.0

Edge = tuple[str, str, float]


@benchmark
def layouts(_: Path) -> Iterator[Figure]:
    for people, others, budget in NETWORKS:
        keys, edges = network(people, others)
        yield Figure(
            f"layouts.network_{people}",
            floor=budget,
            peer=median(partial(atlas, edges), 1) if people == PEOPLE else None,
            ours=median(partial(arrange_network, keys, edges, card=CARD, gap=GAP)),
            budget=1.0,
            unit="ms",
        )
    for name, layout in (("matrix", matrix), ("chain", chain), ("rings", rings)):
        yield Figure(f"layouts.{name}_{PEOPLE}", floor=AT_ONCE, ours=median(layout()), budget=1.0, unit="ms")


def network(people: int, others: int) -> tuple[list[str], list[Edge]]:
    """Teams of six under one head, and lines between any two; from a seed."""
    dice = random.Random(7)
    edges = [(str(number), str((number - 1) // TEAM), 1.0) for number in range(1, people)]
    for _ in range(others):
        one, other = dice.sample(range(people), 2)
        edges.append((str(one), str(other), dice.choice([0.5, 1.0, 1.5])))
    return [str(number) for number in range(people)], edges


def atlas(edges: list[Edge]) -> None:
    graph = networkx.Graph()
    graph.add_weighted_edges_from(edges)
    networkx.forceatlas2_layout(graph, max_iter=ITERATIONS, seed=7)


def matrix() -> Callable[[], object]:
    dice = random.Random(7)
    items = [Item(str(number), dice.randrange(5), dice.randrange(4)) for number in range(PEOPLE)]
    return partial(
        arrange_matrix,
        items,
        5,
        4,
        card=CARD,
        gap=GAP,
        padding=14.0,
        header=24.0,
        least=(280.0, 130.0),
        shape=1.75,
    )


def chain() -> Callable[[], object]:
    dice = random.Random(7)
    stops = [Stop(str(number), tuple(dice.sample(range(6), dice.randrange(4)))) for number in range(PEOPLE)]
    return partial(arrange_chain, stops, 6, card=CARD, echo=ECHO, gap=GAP, padding=14.0, header=40.0, deep=8)


def rings() -> Callable[[], object]:
    """Twelve around one, twelve around each of them, and so on to the third degree."""
    degrees = {str(number): 1 + (number > 12) + (number > 156) for number in range(1, 1885)}
    edges = [(str(number), str((number - 1) // 12)) for number in range(1, 1885)]
    return partial(arrange_rings, "0", degrees, edges, card=CARD, gap=GAP)


def median(work: Callable[[], object], runs: int = RUNS) -> float:
    """Milliseconds; what the work imports is there already."""
    work()
    taken = []
    for _ in range(runs):
        start = time.perf_counter()
        work()
        taken.append(time.perf_counter() - start)
    return statistics.median(taken) * 1000
