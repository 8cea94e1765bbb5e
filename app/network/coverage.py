"""Coverage: which relevant departments have a supporter, and who that is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.method.why import Why
from app.network.plain import Department, Names, Network
from app.text import Text

RELEVANT = 2
MOST_RELEVANT = 3


@dataclass(frozen=True)
class Coverage:
    """``supporters`` are the names of those who support us, by the key of each relevant department.

    ``share`` is 0–1, None where no department is relevant.
    """

    supporters: Mapping[str, tuple[str, ...]]
    names: Mapping[str, str]

    @property
    def covered(self) -> tuple[str, ...]:
        """The departments with a supporter."""
        return tuple(key for key, people in self.supporters.items() if people)

    @property
    def open(self) -> tuple[str, ...]:
        """The departments without one."""
        return tuple(key for key, people in self.supporters.items() if not people)

    @property
    def share(self) -> float | None:
        return len(self.covered) / len(self.supporters) if self.supporters else None

    @property
    def why(self) -> Why:
        rule = Text(
            "Coverage is the share of the relevant departments (relevance 2 or 3; all of them while none is"
            " rated) in which somebody supports us: level 1 or above."
        )
        inputs = [
            (
                Text("Department {department}", department=self.names[key]),
                Text("supported by {names}", names=Names(people)) if people else Text("nobody supports us"),
            )
            for key, people in self.supporters.items()
        ]
        step = None
        if self.open:
            step = Text("Win somebody in {department}.", department=self.names[self.open[0]])
        elif not self.supporters:
            step = Text("Put the first department on the map.")
        return Why(rule, tuple(inputs), step)


def relevant(departments: Sequence[Department]) -> list[Department]:
    """Those of relevance 2 or 3, all of them while none is rated; the most relevant first."""
    rated = [each for each in departments if each.relevance is not None]
    chosen = [each for each in rated if (each.relevance or 0) >= RELEVANT] if rated else departments
    return sorted(chosen, key=lambda each: -(each.relevance or 0))


def coverage(network: Network) -> Coverage:
    """The relevant departments, most relevant first, then in the order of the map, with their supporters."""
    ordered = relevant(network.departments)
    found: dict[str, list[str]] = {each.key: [] for each in ordered}
    for person in network.supporters:
        if person.department in found:
            found[person.department].append(person.name)
    return Coverage(
        {key: tuple(names) for key, names in found.items()}, {each.key: each.name for each in ordered}
    )
