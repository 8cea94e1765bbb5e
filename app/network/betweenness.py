"""On how many shortest ways each node lies, counted by rustworkx.

Also the entry of the child process that counts for large networks, so it imports next to nothing.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from multiprocessing.connection import Connection
from typing import TypeAlias

Arcs: TypeAlias = Sequence[tuple[int, int]]


def betweenness(count: int, arcs: Arcs) -> list[float]:
    """Of nodes 0 … ``count`` − 1 how many ordered pairs of others each lies between, on shortest ways.

    A pair with several shortest ways counts in parts. Doubles among ``arcs`` count once.
    """
    import rustworkx

    graph = rustworkx.PyDiGraph(multigraph=False)
    graph.add_nodes_from(range(count))
    graph.add_edges_from_no_data(list(arcs))
    found = rustworkx.digraph_betweenness_centrality(graph, normalized=False)
    return [found[node] for node in range(count)]


def run(pipe: Connection, count: int, arcs: Arcs) -> None:
    """Count and answer over ``pipe`` with one JSON list; the child's entry point."""
    pipe.send_bytes(json.dumps(betweenness(count, arcs)).encode())
