"""How long work tells how far it is, and learns that it should stop."""

from __future__ import annotations

from collections.abc import Callable

from app.text import Text

Progress = Callable[[int, int, Text], None]
"""``progress(done, total, text)``; raises Cancelled to stop the work."""


def no_progress(done: int, total: int, text: Text) -> None:
    """For whoever does not want to know."""
