"""Many keys, some hundreds at a time: a question to the book takes only so many."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

SIZE = 500


def chunks(keys: Iterable[str]) -> Iterator[list[str]]:
    """``keys`` in order, at most ``SIZE`` at a time."""
    wanted = sorted(keys)
    return (wanted[start : start + SIZE] for start in range(0, len(wanted), SIZE))
