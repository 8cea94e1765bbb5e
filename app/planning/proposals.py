"""From a gap to what would mend it: an item of the plan, with all that the item will say."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from app.method.key_relationship import EFFORTS, StepKind
from app.planning.facts import Facts
from app.planning.gap import Gap, Rule
from app.planning.titles import title
from app.text import Text
from models.values import (
    ActivityKind,
    Dimension,
    Level,
    MarketType,
    Rank,
    Role,
    Support,
    TeamRole,
)

A, S, F = TeamRole.ACCOUNT, TeamRole.SOLUTION, TeamRole.FULFILMENT


@dataclass(frozen=True)
class Proposal:
    """An item that mends ``gap``. ``owner_role`` is who of the triangle does it, in about ``effort`` days."""

    gap: Gap
    title: Text
    acceptance: Text
    kind: ActivityKind
    owner_role: TeamRole
    support: Support
    effort: float

    @property
    def rule(self) -> str:
        """The key of the gap, as the item will remember it."""
        return self.gap.key

    @property
    def dimension(self) -> Dimension:
        return self.gap.rule.dimension

    @property
    def reason(self) -> Text:
        """Why, in one text: what is missing, and the rule that asks for it."""
        return Text("{gap} Rule: {demand}", gap=self.gap.text, demand=self.gap.demand)

    @property
    def by(self) -> date | None:
        return self.gap.by


@dataclass(frozen=True)
class _Way:
    """How gaps of a rule are mended, whoever they are about."""

    kind: ActivityKind
    owner_role: TeamRole
    effort: float
    acceptance: Text


_WAYS: Mapping[Rule, _Way] = {
    Rule.LEVEL: _Way(
        ActivityKind.VISIT,
        A,
        2,
        Text("Evidence of the new level is written down: what was said or done, and when."),
    ),
    Rule.CONTACT: _Way(
        ActivityKind.VISIT,
        A,
        0.5,
        Text("The meeting took place, has a summary, and the level is rated anew."),
    ),
    Rule.SEAT: _Way(
        ActivityKind.CALL, A, 0.5, Text("The holder of the seat is on the map, with a first contact.")
    ),
    Rule.COACH: _Way(
        ActivityKind.VISIT, A, 3, Text("Somebody at the customer is rated level 1, with evidence.")
    ),
    Rule.ASSESSMENT: _Way(
        ActivityKind.VISIT,
        A,
        0.5,
        Text("Level, closeness and evidence are rated anew, no older than 90 days."),
    ),
    Rule.WORKING: _Way(
        ActivityKind.VISIT,
        A,
        1,
        Text("At least three working meetings within six months, all with a summary."),
    ),
    Rule.PROBLEM: _Way(
        ActivityKind.TECHNICAL_PRESENTATION,
        F,
        3,
        Text("The customer confirms in their own words that the problem is solved."),
    ),
    Rule.VISIT: _Way(ActivityKind.VISIT, A, 0.5, Text("The visit took place and has a summary.")),
    Rule.DEPARTMENT: _Way(
        ActivityKind.VISIT, A, 0.5, Text("Somebody of the department was met, and the meeting has a summary.")
    ),
    Rule.SUPPORTER: _Way(
        ActivityKind.TECHNICAL_PRESENTATION,
        S,
        2,
        Text("Somebody of the department is rated level 1, with evidence."),
    ),
    Rule.RANK: _Way(
        ActivityKind.VISIT, A, 0.5, Text("Somebody of this rank was met, and the meeting has a summary.")
    ),
    Rule.COVERAGE: _Way(
        ActivityKind.TECHNICAL_PRESENTATION,
        F,
        1,
        Text("All of them took part in a meeting that has a summary."),
    ),
    Rule.EXECUTIVE: _Way(
        ActivityKind.EXECUTIVE_VISIT,
        A,
        3,
        Text("The visit took place as planned, and every promise has an owner."),
    ),
    Rule.BENCHMARKING: _Way(
        ActivityKind.BENCHMARKING,
        A,
        4,
        Text("Both sides presented; topics, common ground and next steps are written down."),
    ),
    Rule.AGREEMENT: _Way(
        ActivityKind.EXECUTIVE_VISIT,
        A,
        5,
        Text("The agreement is signed and its projects have amounts and dates."),
    ),
    Rule.CENTRE: _Way(
        ActivityKind.OTHER, S, 5, Text("The centre is open, with first topics and terms for the property.")
    ),
    Rule.STRATEGY: _Way(
        ActivityKind.OTHER, A, 3, Text("The three sections went through two rounds and are approved.")
    ),
    Rule.INSIGHT: _Way(
        ActivityKind.OTHER, A, 3, Text("The required sections went through two rounds and are approved.")
    ),
}

_WORKING_ONLY = Text(
    "Evidence of the new level is written down: what was said or done, and when. Working contact only, no"
    " private activities."
)

_RANK_OWNERS: Mapping[Rank | None, TeamRole] = {Rank.MIDDLE: S, Rank.BASE: F}
"""General contact is everybody's: middle and base level are met by those who work with them."""


def proposal(gap: Gap, facts: Facts) -> Proposal:
    """What is proposed for ``gap`` at the customer of ``facts``."""
    way = _WAYS[gap.rule]
    person = gap.person
    acceptance = way.acceptance
    if gap.rule is Rule.LEVEL and person is not None and person.no_private_activities:
        acceptance = _WORKING_ONLY
    return Proposal(
        gap,
        title(gap, facts.name),
        acceptance,
        _kind(gap, way),
        _owner(gap, way),
        _support(gap, facts),
        _effort(gap, way),
    )


def _kind(gap: Gap, way: _Way) -> ActivityKind:
    """A coach is made by advice and success, an evaluator by what can be shown."""
    if gap.rule is not Rule.LEVEL or gap.person is None:
        return way.kind
    if gap.to_level in (Level.EXCLUSIVE, Level.COACH):
        return (
            ActivityKind.REFERENCE_SITE
            if gap.person.role is Role.EVALUATOR
            else ActivityKind.HEADQUARTERS_VISIT
        )
    if gap.person.role in (Role.EVALUATOR, Role.USER):
        return ActivityKind.TECHNICAL_PRESENTATION
    return way.kind


def _owner(gap: Gap, way: _Way) -> TeamRole:
    person = gap.person
    if person is None:
        return way.owner_role
    if gap.rule.dimension is Dimension.GENERAL:
        return _RANK_OWNERS.get(person.rank, way.owner_role)
    if gap.rule is Rule.LEVEL and person.role in (Role.EVALUATOR, Role.USER):
        return S
    return way.owner_role


def _support(gap: Gap, facts: Facts) -> Support:
    """Which of the four supports (row 6): a rival's friend, a market to enter, else steady growth."""
    if gap.person is not None and any(tie.score > 0 for tie in gap.person.ties.values()):
        return Support.COMPETITION
    if gap.rule is Rule.PROBLEM:
        return Support.PROFIT
    if facts.market_type in (MarketType.SALINE_ALKALI, MarketType.BREAKTHROUGH):
        return Support.MARKET
    return Support.GROWTH


def _effort(gap: Gap, way: _Way) -> float:
    if gap.rule is Rule.LEVEL and gap.to_level is not None:
        return EFFORTS[StepKind.LEVEL, gap.to_level.score]
    return way.effort
