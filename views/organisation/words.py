"""Words that several parts of the organisation use."""

from __future__ import annotations

from app.formats import day
from app.labels import label
from app.queries.organisation import Event


def said_of(event: Event) -> str:
    """An activity on one line: "3 Mar 2026 · Visit · Title"."""
    return f"{day(event.day)} · {label(event.kind)} · {event.title}"
