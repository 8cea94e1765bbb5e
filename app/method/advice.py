"""Single improvements of a score: what to do, what it brings, and how hard it is."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from app.text import Text
from models.values import Dimension, Level


@dataclass(frozen=True, slots=True)
class Advice:
    """A deed that raises a score by ``gain`` (0–100); ``effort`` goes from 1 (a call) to 5 (a year).

    ``title`` is the deed as a plan item of ``dimension`` says it, ``text`` what it brings.
    """

    dimension: Dimension
    title: Text
    text: Text
    gain: float
    effort: int
    person: str | None = None
    department: str | None = None
    from_level: Level | None = None
    to_level: Level | None = None

    @property
    def worth(self) -> float:
        """Gain for one unit of effort; rounded, so that equals are equal in any order."""
        return round(self.gain / self.effort, 9)


def cheapest(advice: Iterable[Advice]) -> Advice | None:
    """What brings most for one unit of effort; of equals the first. None when nothing brings anything."""
    return max((each for each in advice if each.gain > 0), key=lambda each: each.worth, default=None)
