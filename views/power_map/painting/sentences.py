"""Lines as sentences."""

from __future__ import annotations

from app.text import tr
from models.values import LineKind


def said_of(kind: LineKind, name: str, other: str) -> str:
    """A line from ``name`` to ``other`` as a sentence."""
    return {
        LineKind.REPORTS_TO: tr("{name} reports to {other}", name=name, other=other),
        LineKind.DOTTED: tr("{name} has a dotted line to {other}", name=name, other=other),
        LineKind.INFLUENCE: tr("{name} influences {other}", name=name, other=other),
        LineKind.CONFLICT: tr("{name} is at odds with {other}", name=name, other=other),
    }[kind]
