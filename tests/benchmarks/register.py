"""What a benchmark is, and the list of those there are."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal


@dataclass(frozen=True)
class Figure:
    """One measured line.

    ``floor`` is what the work costs at least, ``peer`` what a well-known other way costs, ``ours`` what
    Loam takes, all medians in ``unit``. ``budget`` is the highest ratio that is allowed.
    """

    name: str
    floor: float
    ours: float
    budget: float
    peer: float | None = None
    unit: str = "s"
    against: Literal["floor", "peer"] = "floor"

    @property
    def ratio(self) -> float:
        measure = self.peer if self.against == "peer" and self.peer is not None else self.floor
        return self.ours / measure

    def as_row(self) -> dict[str, str | float | None]:
        """The figure as it stands in the JSON list."""
        return {
            "name": self.name,
            "floor": self.floor,
            "peer": self.peer,
            "ours": self.ours,
            "unit": self.unit,
            "ratio": self.ratio,
            "budget": self.budget,
        }


Benchmark = Callable[[Path], Iterable[Figure]]
BENCHMARKS: dict[str, Benchmark] = {}


def benchmark(function: Benchmark) -> Benchmark:
    """Registers ``function(folder)`` under its name. It makes its own data, from a seed, in the empty
    ``folder``, and returns its figures; theirs are named ``function`` or ``function.part``."""
    BENCHMARKS[function.__name__] = function
    return function
