"""The parts of a template."""

from __future__ import annotations

from dataclasses import dataclass

from app.text import Text

PARTS = ("purpose", "who", "preparation", "agenda", "standard", "summary", "follow_up")
"""The parts that are text; all but ``who`` are fields of an activity, too."""


@dataclass(frozen=True)
class Outline:
    """How an activity of one kind is done well; lists have a line for each thing.

    ``standard`` is what a quality of 5 means, ``summary`` what is written after it, ``minutes`` its
    usual length.
    """

    purpose: Text
    who: Text
    preparation: Text
    agenda: Text
    standard: Text
    summary: Text
    follow_up: Text
    minutes: int
