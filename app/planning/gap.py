"""What a gap is: something that a rule of the method asks for and that is not so."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.network.plain import Person
from app.text import Text
from models.values import Dimension, Level


class Rule(StrEnum):
    """Which rule finds a gap. The values stand in the book (``PlanItem.rule``) and never change."""

    LEVEL = "key-level"
    CONTACT = "key-contact"
    SEAT = "key-seat"
    COACH = "key-coach"
    ASSESSMENT = "key-assessment"
    WORKING = "key-working-contact"
    PROBLEM = "key-problem"
    VISIT = "general-visit"
    DEPARTMENT = "general-contact"
    SUPPORTER = "general-supporter"
    RANK = "general-rank"
    COVERAGE = "general-coverage"
    EXECUTIVE = "organisational-executive-visit"
    BENCHMARKING = "organisational-benchmarking"
    AGREEMENT = "organisational-agreement"
    CENTRE = "organisational-innovation-centre"
    STRATEGY = "organisational-strategy"
    INSIGHT = "organisational-insight"

    @property
    def dimension(self) -> Dimension:
        """The dimension that a gap of this rule lies in; the value begins with it."""
        return Dimension(self.value.partition("-")[0])


@dataclass(frozen=True)
class Gap:
    """One gap. ``text`` says what is missing and ``demand`` which rule asks for it, a sentence each.

    ``subject`` makes ``key`` unique at a customer: the key of whom it is about, a level, a direction.
    ``urgency`` orders gaps (greater comes first), ``weight`` is that of the item. ``place`` is what it
    is about when that is no person: a seat, a department, a rank. ``after`` are keys of gaps that are
    closed before this one, ``since`` and ``by`` the first and the last day on which closing it makes
    sense.
    """

    rule: Rule
    subject: str
    text: Text
    demand: Text
    urgency: float
    weight: float = 1.0
    person: Person | None = None
    department: str | None = None
    place: str | Text = ""
    from_level: Level | None = None
    to_level: Level | None = None
    after: tuple[str, ...] = ()
    since: date | None = None
    by: date | None = None

    @property
    def key(self) -> str:
        """The name under which an item of the plan remembers which gap it answers."""
        return key_of(self.rule, self.subject)


def key_of(rule: Rule, *subject: str) -> str:
    """``"<rule>:<subject>"``, as ``PlanItem.rule`` holds it."""
    return ":".join((rule.value, *subject))
