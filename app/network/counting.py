"""Counts the shortest ways of a large network in a child process.

rustworkx holds the interpreter while it counts, and the window would stand still for that long. The
child is started afresh for each count, and ended when the user cancels. A frozen program must call
``multiprocessing.freeze_support()`` first thing in ``main.py``.
"""

from __future__ import annotations

import json
import multiprocessing
from collections.abc import Callable
from typing import TypeAlias

from app.errors import UserError
from app.network.betweenness import Arcs, run
from app.text import Text

ASK_AGAIN = 0.1

Progress: TypeAlias = Callable[[int, int, Text], None]
"""Called with (done, total, text) several times a second; may raise Cancelled."""


def betweenness_apart(count: int, arcs: Arcs, progress: Progress) -> list[float]:
    """``betweenness`` in a child process, which ends when ``progress`` raises; that passes through.

    Raises:
        UserError: the child ended without an answer.
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
        raise UserError(Text("The count of the shortest ways ended early. Ask once more.")) from None
    finally:
        child.kill()
        child.join()
        receiving.close()
