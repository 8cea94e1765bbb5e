"""On how many shortest ways each node lies, counted by rustworkx, here or in a process of its own.

rustworkx holds the interpreter while it counts: with more than ``HERE`` nodes the window would stand
still for a moment, so a child counts, started afresh and ended when the user cancels.
"""

from __future__ import annotations

import json
import multiprocessing
from collections.abc import Callable, Sequence
from multiprocessing.connection import Connection
from typing import TypeAlias

from app.text import Text

HERE = 400
ASK_AGAIN = 0.1

Arcs: TypeAlias = Sequence[tuple[int, int]]
Progress: TypeAlias = Callable[[int, int, Text], None]
"""Called with (done, total, text) several times a second; may raise Cancelled."""


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


def betweenness_apart(count: int, arcs: Arcs, progress: Progress) -> list[float]:
    """The same, counted in a child process; ends it and passes on what ``progress`` raises.

    Raises:
        ChildProcessError: the child ended without an answer.
    """
    context = multiprocessing.get_context("spawn")
    receiving, sending = context.Pipe(duplex=False)
    child = context.Process(target=run, args=(sending, count, list(arcs)), daemon=True, name="Loam counter")
    child.start()
    sending.close()
    try:
        while True:
            progress(0, 0, Text("Counting the shortest ways between {count} people.", count=count))
            if receiving.poll(ASK_AGAIN):
                return list(map(float, json.loads(receiving.recv_bytes())))
    except EOFError:
        raise ChildProcessError("The count of shortest ways ended early.") from None
    finally:
        child.kill()
        child.join()
        receiving.close()


def run(pipe: Connection, count: int, arcs: Arcs) -> None:
    """Count and answer; the child's entry point."""
    pipe.send_bytes(json.dumps(betweenness(count, arcs)).encode())
