"""What a customer is owed by its grade (rows 17–19, 37), and which of it is missing.

A duty is met while none of its rules finds a gap: what is named as missing is what the generator
proposes to do.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.planning.gap import Gap, Rule
from app.text import Text
from models.values import Grade


@dataclass(frozen=True)
class Duty:
    """``grade`` is the lowest one that owes it; ``rules`` find where it is not met."""

    id: str
    name: Text
    policy: Text
    grade: Grade
    rules: frozenset[Rule]


@dataclass(frozen=True)
class Standing:
    """How a duty stands at a customer: the gaps of it, the most urgent first."""

    duty: Duty
    gaps: tuple[Gap, ...]

    @property
    def is_met(self) -> bool:
        return not self.gaps


def _duty(id: str, name: Text, policy: Text, grade: Grade, *rules: Rule) -> Duty:
    return Duty(id, name, policy, grade, frozenset(rules))


DUTIES = (
    _duty(
        "coverage",
        Text("Coverage"),
        Text("Every relevant department and rank is in contact with us; not the same few again and again."),
        Grade.GENERAL,
        Rule.VISIT,
        Rule.DEPARTMENT,
        Rule.RANK,
        Rule.COVERAGE,
    ),
    _duty(
        "key_people",
        Text("Services for key people"),
        Text("Key people are known, met regularly and helped to succeed."),
        Grade.PRIORITY,
        Rule.SEAT,
        Rule.CONTACT,
        Rule.WORKING,
    ),
    _duty(
        "public_relations",
        Text("Directed public relations"),
        Text(
            "Who decides is brought to the level that the decision needs; every department has a supporter."
        ),
        Grade.PRIORITY,
        Rule.LEVEL,
        Rule.COACH,
        Rule.SUPPORTER,
    ),
    _duty(
        "problems",
        Text("Help with hard problems"),
        Text("At least once a year we solve a hard problem of the customer."),
        Grade.PRIORITY,
        Rule.PROBLEM,
    ),
    _duty(
        "strategy",
        Text("Strategic planning ahead"),
        Text("Strategy, decoding and needs a year ahead are approved every year."),
        Grade.PARTNER,
        Rule.STRATEGY,
    ),
    _duty(
        "assessment",
        Text("Assessment of every key relationship"),
        Text("The rating of everybody who decides is fresh and has its evidence."),
        Grade.PARTNER,
        Rule.ASSESSMENT,
    ),
    _duty(
        "insight",
        Text("Deep insight"),
        Text("All required parts of the insight are approved and younger than 12 months."),
        Grade.PARTNER,
        Rule.INSIGHT,
    ),
    _duty(
        "benchmarking",
        Text("Strategy benchmarking"),
        Text("Both sides open their strategies to each other once a year."),
        Grade.PARTNER,
        Rule.BENCHMARKING,
    ),
    _duty(
        "executive_visits",
        Text("Executive visits both ways"),
        Text("Executives visit each other once or twice a year, both ways."),
        Grade.PARTNER,
        Rule.EXECUTIVE,
    ),
    _duty(
        "agreement",
        Text("Strategic agreement"),
        Text("An agreement locks the projects of the year, best of the next two years."),
        Grade.PARTNER,
        Rule.AGREEMENT,
    ),
    _duty(
        "centre",
        Text("Joint innovation centre"),
        Text("Results and property are shared in a joint innovation centre."),
        Grade.PARTNER,
        Rule.CENTRE,
    ),
)
"""Lowest grade first: who owes a duty owes all those before it."""

_RUNGS = (Grade.GENERAL, Grade.PRIORITY, Grade.PARTNER, Grade.STRATEGIC)


def owed(grade: Grade | None) -> tuple[Duty, ...]:
    """The duties towards a customer of ``grade``; without one it counts as C."""
    rung = _RUNGS.index(grade or Grade.GENERAL)
    return tuple(duty for duty in DUTIES if _RUNGS.index(duty.grade) <= rung)


def standings(grade: Grade | None, gaps: Sequence[Gap]) -> tuple[Standing, ...]:
    """How every owed duty stands, given the gaps of today (see ``Facts``: ``last`` is today)."""
    return tuple(Standing(duty, tuple(gap for gap in gaps if gap.rule in duty.rules)) for duty in owed(grade))
