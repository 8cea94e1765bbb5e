"""Keys of records: UUIDv7 text (RFC 9562 §5.7), so that keys sort by the time they were made."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from random import Random
from uuid import UUID

KeySource = Callable[[], str]

_source: ContextVar[KeySource | None] = ContextVar("key_source", default=None)
_last = 0


def uuid7(milliseconds: int, random: bytes) -> str:
    """UUIDv7 text of a Unix time in ms (< 2**48) and 10 random bytes."""
    value = (milliseconds & (2**48 - 1)) << 80 | int.from_bytes(random[:10], "big")
    value = value & ~(0xF << 76) | 0x7 << 76
    value = value & ~(0x3 << 62) | 0x2 << 62
    return str(UUID(int=value))


def new_key() -> str:
    """A new key; later calls of one process give later keys, even within a millisecond."""
    source = _source.get()
    if source is not None:
        return source()
    global _last
    _last = max(_last + 1, time.time_ns() // 1_000_000)
    return uuid7(_last, os.urandom(10))


@contextmanager
def seeded_keys(seed: int, milliseconds: Callable[[], int]) -> Iterator[None]:
    """Within the block keys depend on ``seed`` and the given time only: the same on every run."""
    random, last = Random(seed), 0

    def source() -> str:
        nonlocal last
        last = max(last + 1, milliseconds())
        return uuid7(last, random.randbytes(10))

    token = _source.set(source)
    try:
        yield
    finally:
        _source.reset(token)
