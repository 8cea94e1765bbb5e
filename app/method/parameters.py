"""Weights and thresholds of the method: what Settings › Method lists and workbooks carry.

The book stores only what differs from the defaults here (``Method.overrides``).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from enum import StrEnum
from functools import cached_property
from typing import Any

from app.errors import UserError
from app.text import Text
from models.values import ROLE_WEIGHTS, Grade, Role, SectionKind


class ParameterKind(StrEnum):
    """What a number is; all but ``WEIGHT``, ``POINTS``, ``SCORE`` and ``AMOUNT`` are whole numbers."""

    WEIGHT = "weight"
    POINTS = "points"
    SCORE = "score"
    LEVEL = "level"
    DAYS = "days"
    GRADE = "grade"
    ANSWER = "answer"
    COUNT = "count"
    AMOUNT = "amount"

    @property
    def is_whole(self) -> bool:
        return self not in (
            ParameterKind.WEIGHT,
            ParameterKind.POINTS,
            ParameterKind.SCORE,
            ParameterKind.AMOUNT,
        )


class Band(StrEnum):
    """How a score of 0–100 is to be taken."""

    STRONG = "strong"
    SOUND = "sound"
    WEAK = "weak"
    POOR = "poor"


@dataclass(frozen=True)
class Method:
    """All weights and thresholds; the names of the fields are those of the settings.

    Role weights and targets are those of the decision roles (targets on the scale of ``Level``).
    ``points_…`` are a part's points in the completeness of the profile, ``required_…`` the grade
    from which on the part is required: 0 never, 1 S and A, 2 also B, 3 everyone. ``band_…`` are the
    lowest scores of a band, ``guided_…`` the weights and limits of the guided rating. ``overall_…``,
    ``saline_…`` and ``strategic_…`` are the shares of the three dimensions, ``general_…`` the parts of
    the general relationship, ``cap_…`` the most that a part of the organisational one can be,
    ``ladder_…`` what the ladder to strategic partnership asks for.
    """

    weight_decider: float = ROLE_WEIGHTS[Role.DECIDER]
    weight_approver: float = ROLE_WEIGHTS[Role.APPROVER]
    weight_evaluator: float = ROLE_WEIGHTS[Role.EVALUATOR]
    weight_influencer: float = ROLE_WEIGHTS[Role.INFLUENCER]
    weight_user: float = ROLE_WEIGHTS[Role.USER]
    weight_supporting: float = ROLE_WEIGHTS[Role.SUPPORTING]
    target_decider: int = 2
    target_approver: int = 2
    target_evaluator: int = 1
    target_influencer: int = 1
    target_user: int = 1
    key_level: float = 70
    key_closeness: float = 30
    guided_acceptance: float = 25
    guided_support: float = 30
    guided_participation: float = 15
    guided_information: float = 20
    guided_guidance: float = 10
    guided_level_1: float = 20
    guided_level_2: float = 45
    guided_level_3: float = 70
    guided_coach_guidance: int = 3
    stale_people_days: int = 90
    stale_days: int = 365
    points_basics: float = 10
    points_organisation: float = 25
    points_strategy: float = 20
    points_industry: float = 10
    points_finance: float = 10
    points_swot: float = 5
    points_buying: float = 10
    points_vendors: float = 10
    required_basics: int = 3
    required_organisation: int = 2
    required_strategy: int = 1
    required_industry: int = 1
    required_finance: int = 1
    required_swot: int = 1
    required_buying: int = 2
    required_vendors: int = 2
    overall_key: float = 48
    overall_organisational: float = 23
    overall_general: float = 29
    saline_key: float = 60
    saline_organisational: float = 10
    saline_general: float = 30
    strategic_key: float = 40
    strategic_organisational: float = 35
    strategic_general: float = 25
    general_coverage: float = 40
    general_supporters: float = 30
    general_satisfaction: float = 30
    coverage_target: float = 60
    coverage_days: int = 90
    cap_no_agreement: float = 3
    cap_no_executive: float = 3
    cap_no_benchmarking: float = 3
    cap_no_exclusivity: float = 4
    executive_months: int = 12
    benchmarking_months: int = 12
    agreement_months: int = 24
    ladder_preferred_share: float = 20
    ladder_strategic_share: float = 40
    ladder_strategic_solidity: float = 50
    c_visits: int = 5
    gift_limit: float = 500
    transfer_minutes: int = 15
    band_strong: float = 80
    band_sound: float = 60
    band_weak: float = 40

    @classmethod
    def from_settings(cls, settings: Mapping[str, float]) -> Method:
        """The defaults with ``settings`` (name → number) over them; names not known here are skipped.

        Raises UserError when a number is out of its range.
        """
        known: dict[str, Any] = {
            name: PARAMETERS[name].checked(value) for name, value in settings.items() if name in PARAMETERS
        }
        return replace(cls(), **known)

    def overrides(self) -> dict[str, float]:
        """What differs from the defaults; ``from_settings`` of it is this method again."""
        return {
            field.name: getattr(self, field.name)
            for field in fields(self)
            if getattr(self, field.name) != field.default
        }

    @cached_property
    def role_weights(self) -> Mapping[Role, float]:
        return {role: getattr(self, f"weight_{role.name.lower()}") for role in Role}

    @cached_property
    def role_targets(self) -> Mapping[Role, int]:
        """Target level of each role that has one; supporting people have none."""
        return {
            role: getattr(self, f"target_{role.name.lower()}") for role in Role if role is not Role.SUPPORTING
        }

    def points(self, part: SectionKind) -> float:
        """Points of a part in completeness; 0 for parts that it does not weigh."""
        return float(getattr(self, f"points_{part.value}", 0))

    def requires(self, part: SectionKind, grade: Grade | None) -> bool:
        """Whether customers of ``grade`` need the part; without a grade they count as C."""
        rung = 1 if grade in (Grade.STRATEGIC, Grade.PARTNER) else 2 if grade is Grade.PRIORITY else 3
        return bool(getattr(self, f"required_{part.value}", 0) >= rung)

    def band(self, score: float) -> Band:
        """The band of a score of 0–100."""
        if score >= self.band_strong:
            return Band.STRONG
        if score >= self.band_sound:
            return Band.SOUND
        return Band.WEAK if score >= self.band_weak else Band.POOR


STANDARD = Method()
"""The method with nothing changed."""


@dataclass(frozen=True)
class Parameter:
    """A number of the method that a person can change, from ``low`` to ``high``."""

    name: str
    kind: ParameterKind
    low: float
    high: float
    label: Text

    @property
    def default(self) -> float:
        return float(getattr(STANDARD, self.name))

    def checked(self, value: float) -> float:
        """The value as the method wants it. Raises UserError when it is out of range or not whole."""
        if not self.low <= value <= self.high:
            raise UserError(
                Text(
                    "“{label}” is {value:g}. Choose a number between {low:g} and {high:g}.",
                    label=self.label,
                    low=self.low,
                    high=self.high,
                    value=value,
                )
            )
        if not self.kind.is_whole:
            return float(value)
        if value != int(value):
            raise UserError(
                Text("“{label}” is {value:g}. Choose a whole number.", label=self.label, value=value)
            )
        return int(value)


_WEIGHT = (ParameterKind.WEIGHT, 0, 10)
_LEVEL = (ParameterKind.LEVEL, -1, 3)
_POINTS = (ParameterKind.POINTS, 0, 100)
_SCORE = (ParameterKind.SCORE, 0, 100)
_DAYS = (ParameterKind.DAYS, 1, 3650)
_GRADE = (ParameterKind.GRADE, 0, 3)
_FIVE = (ParameterKind.SCORE, 1, 5)
_MONTHS = (ParameterKind.COUNT, 1, 120)

_TABLE = (
    Parameter("weight_decider", *_WEIGHT, Text("Weight of decision makers (D)")),
    Parameter("weight_approver", *_WEIGHT, Text("Weight of approvers (A)")),
    Parameter("weight_evaluator", *_WEIGHT, Text("Weight of evaluators (E)")),
    Parameter("weight_influencer", *_WEIGHT, Text("Weight of influencers (I)")),
    Parameter("weight_user", *_WEIGHT, Text("Weight of users (U)")),
    Parameter("weight_supporting", *_WEIGHT, Text("Weight of supporting people (S)")),
    Parameter("target_decider", *_LEVEL, Text("Target level of decision makers (D)")),
    Parameter("target_approver", *_LEVEL, Text("Target level of approvers (A)")),
    Parameter("target_evaluator", *_LEVEL, Text("Target level of evaluators (E)")),
    Parameter("target_influencer", *_LEVEL, Text("Target level of influencers (I)")),
    Parameter("target_user", *_LEVEL, Text("Target level of users (U)")),
    Parameter("key_level", ParameterKind.POINTS, 1, 100, Text("Part of the level in the key score")),
    Parameter("key_closeness", *_POINTS, Text("Part of closeness in the key score")),
    Parameter("guided_acceptance", *_POINTS, Text("Guided rating: acceptance")),
    Parameter("guided_support", *_POINTS, Text("Guided rating: business support")),
    Parameter("guided_participation", *_POINTS, Text("Guided rating: taking part in activities")),
    Parameter("guided_information", *_POINTS, Text("Guided rating: passing information")),
    Parameter("guided_guidance", *_POINTS, Text("Guided rating: guidance")),
    Parameter("guided_level_1", *_SCORE, Text("Guided rating: lowest result for level 1")),
    Parameter("guided_level_2", *_SCORE, Text("Guided rating: lowest result for level 2")),
    Parameter("guided_level_3", *_SCORE, Text("Guided rating: lowest result for level 3")),
    Parameter(
        "guided_coach_guidance",
        ParameterKind.ANSWER,
        0,
        4,
        Text("Guided rating: guidance needed for level 3"),
    ),
    Parameter("stale_people_days", *_DAYS, Text("Days until a rating of a person is stale")),
    Parameter("stale_days", *_DAYS, Text("Days until other information is stale")),
    Parameter("points_basics", *_POINTS, Text("Completeness: points for basics")),
    Parameter(
        "points_organisation", *_POINTS, Text("Completeness: points for organisation and decision chain")
    ),
    Parameter("points_strategy", *_POINTS, Text("Completeness: points for strategy and pain points")),
    Parameter("points_industry", *_POINTS, Text("Completeness: points for industry and competition")),
    Parameter("points_finance", *_POINTS, Text("Completeness: points for finance")),
    Parameter("points_swot", *_POINTS, Text("Completeness: points for SWOT")),
    Parameter("points_buying", *_POINTS, Text("Completeness: points for buying and budget")),
    Parameter("points_vendors", *_POINTS, Text("Completeness: points for the vendor profile")),
    Parameter(
        "required_basics", *_GRADE, Text("Basics are required (0 never, 1 of S and A, 2 also of B, 3 of all)")
    ),
    Parameter(
        "required_organisation",
        *_GRADE,
        Text("Organisation and decision chain are required (0 never, 1 of S and A, 2 also of B, 3 of all)"),
    ),
    Parameter(
        "required_strategy",
        *_GRADE,
        Text("Strategy and pain points are required (0 never, 1 of S and A, 2 also of B, 3 of all)"),
    ),
    Parameter(
        "required_industry",
        *_GRADE,
        Text("Industry and competition are required (0 never, 1 of S and A, 2 also of B, 3 of all)"),
    ),
    Parameter(
        "required_finance",
        *_GRADE,
        Text("Finance is required (0 never, 1 of S and A, 2 also of B, 3 of all)"),
    ),
    Parameter(
        "required_swot", *_GRADE, Text("SWOT is required (0 never, 1 of S and A, 2 also of B, 3 of all)")
    ),
    Parameter(
        "required_buying",
        *_GRADE,
        Text("Buying and budget are required (0 never, 1 of S and A, 2 also of B, 3 of all)"),
    ),
    Parameter(
        "required_vendors",
        *_GRADE,
        Text("The vendor profile is required (0 never, 1 of S and A, 2 also of B, 3 of all)"),
    ),
    Parameter("overall_key", *_POINTS, Text("Overall: share of the key relationship")),
    Parameter("overall_organisational", *_POINTS, Text("Overall: share of the organisational relationship")),
    Parameter("overall_general", *_POINTS, Text("Overall: share of the general relationship")),
    Parameter("saline_key", *_POINTS, Text("Saline-alkali customer: share of the key relationship")),
    Parameter(
        "saline_organisational",
        *_POINTS,
        Text("Saline-alkali customer: share of the organisational relationship"),
    ),
    Parameter("saline_general", *_POINTS, Text("Saline-alkali customer: share of the general relationship")),
    Parameter("strategic_key", *_POINTS, Text("S customer: share of the key relationship")),
    Parameter(
        "strategic_organisational", *_POINTS, Text("S customer: share of the organisational relationship")
    ),
    Parameter("strategic_general", *_POINTS, Text("S customer: share of the general relationship")),
    Parameter("general_coverage", *_POINTS, Text("General relationship: part of coverage")),
    Parameter("general_supporters", *_POINTS, Text("General relationship: part of departments that support")),
    Parameter("general_satisfaction", *_POINTS, Text("General relationship: part of satisfaction")),
    Parameter("coverage_target", ParameterKind.SCORE, 1, 100, Text("Target of coverage, in per cent")),
    Parameter("coverage_days", *_DAYS, Text("Days within which a contact counts as coverage")),
    Parameter("cap_no_agreement", *_FIVE, Text("Most for depth without an agreement")),
    Parameter("cap_no_executive", *_FIVE, Text("Most for recognition without an executive visit")),
    Parameter("cap_no_benchmarking", *_FIVE, Text("Most for strategic fit without a benchmarking meeting")),
    Parameter(
        "cap_no_exclusivity", *_FIVE, Text("Most for reliance without exclusivity or joint innovation")
    ),
    Parameter("executive_months", *_MONTHS, Text("Months for which an executive visit counts")),
    Parameter("benchmarking_months", *_MONTHS, Text("Months for which a benchmarking meeting counts")),
    Parameter("agreement_months", *_MONTHS, Text("Months ahead that the solidity of agreements looks at")),
    Parameter(
        "ladder_preferred_share", *_SCORE, Text("Ladder: our share from preferred supplier, in per cent")
    ),
    Parameter("ladder_strategic_share", *_SCORE, Text("Ladder: our share as strategic partner, in per cent")),
    Parameter(
        "ladder_strategic_solidity", *_SCORE, Text("Ladder: solidity of a strategic partner, in per cent")
    ),
    Parameter("c_visits", ParameterKind.COUNT, 1, 50, Text("Different C customers to see in a week")),
    Parameter(
        "gift_limit",
        ParameterKind.AMOUNT,
        0,
        1_000_000,
        Text("Most that gifts to one person may be worth in a year"),
    ),
    Parameter(
        "transfer_minutes", ParameterKind.COUNT, 0, 600, Text("Minutes between two places of a reception")
    ),
    Parameter("band_strong", *_SCORE, Text("Lowest score that is strong")),
    Parameter("band_sound", *_SCORE, Text("Lowest score that is sound")),
    Parameter("band_weak", *_SCORE, Text("Lowest score that is weak, not poor")),
)

PARAMETERS: Mapping[str, Parameter] = {parameter.name: parameter for parameter in _TABLE}
"""All parameters by name, in the order in which they are listed."""
