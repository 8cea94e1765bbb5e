"""What each setting of the method does, in the groups in which people set them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from app.text import Text


@dataclass(frozen=True)
class ParameterGroup:
    """Parameters that belong together; ``about`` says what they do as a whole."""

    title: Text
    about: Text
    names: tuple[str, ...]


GROUPS: tuple[ParameterGroup, ...] = (
    ParameterGroup(
        Text("Weight of the roles"),
        Text(
            "How much a position counts in the key relationship. A role with weight 0 does not count;"
            " twice the weight counts twice."
        ),
        (
            "weight_decider",
            "weight_approver",
            "weight_evaluator",
            "weight_influencer",
            "weight_user",
            "weight_supporting",
        ),
    ),
    ParameterGroup(
        Text("Target levels of the roles"),
        Text(
            "The level that we want of a position when it has no target of its own: −1 opposed to 3 coach."
            " What is missing to it is the gap, and what the plan works on."
        ),
        ("target_decider", "target_approver", "target_evaluator", "target_influencer", "target_user"),
    ),
    ParameterGroup(
        Text("Key score of a person"),
        Text(
            "What a person's score is made of. Only the proportion of the two counts: 70 and 30 are the"
            " same as 7 and 3."
        ),
        ("key_level", "key_closeness"),
    ),
    ParameterGroup(
        Text("Three dimensions"),
        Text(
            "How much each dimension counts in the overall relationship. Only the proportion of the three"
            " counts. S customers and saline-alkali ones have shares of their own."
        ),
        (
            "overall_key",
            "overall_organisational",
            "overall_general",
            "strategic_key",
            "strategic_organisational",
            "strategic_general",
            "saline_key",
            "saline_organisational",
            "saline_general",
        ),
    ),
    ParameterGroup(
        Text("General relationship"),
        Text("What the score of the general relationship is made of, and whom it counts as met."),
        (
            "general_coverage",
            "general_supporters",
            "general_satisfaction",
            "coverage_target",
            "coverage_days",
        ),
    ),
    ParameterGroup(
        Text("Organisational relationship"),
        Text(
            "The most that a part can be, on its scale of 1 to 5, while what should carry it is missing,"
            " and how long a visit or meeting carries it."
        ),
        (
            "cap_no_agreement",
            "cap_no_executive",
            "cap_no_benchmarking",
            "cap_no_exclusivity",
            "executive_months",
            "benchmarking_months",
            "agreement_months",
        ),
    ),
    ParameterGroup(
        Text("Ladder to strategic partnership"),
        Text("What the rungs ask for beside agreements, visits, benchmarking and joint innovation."),
        ("ladder_preferred_share", "ladder_strategic_share", "ladder_strategic_solidity"),
    ),
    ParameterGroup(
        Text("Contacts and receptions"),
        Text("What is asked of a week with C customers, of gifts, and of the agenda of a reception."),
        ("c_visits", "gift_limit", "transfer_minutes"),
    ),
    ParameterGroup(
        Text("Bands of scores"),
        Text("From which score on a relationship is called strong, sound or weak; below that it is poor."),
        ("band_strong", "band_sound", "band_weak"),
    ),
    ParameterGroup(
        Text("How long information is fresh"),
        Text(
            "After these days a rating fades on the map and asks to be checked, and a source counts only"
            " in part for completeness."
        ),
        ("stale_people_days", "stale_days"),
    ),
    ParameterGroup(
        Text("Guided rating"),
        Text(
            "Five answers from 0 to 4 suggest a level. The weights say how much each answer counts, the"
            " limits from which result of 0–100 on each level is suggested."
        ),
        (
            "guided_acceptance",
            "guided_support",
            "guided_participation",
            "guided_information",
            "guided_guidance",
            "guided_level_1",
            "guided_level_2",
            "guided_level_3",
            "guided_coach_guidance",
        ),
    ),
    ParameterGroup(
        Text("Completeness: points of each part"),
        Text(
            "How much a part of the customer's profile counts in completeness. Only parts that the"
            " customer's grade requires are counted, so the points need not add up to 100."
        ),
        (
            "points_basics",
            "points_organisation",
            "points_strategy",
            "points_industry",
            "points_finance",
            "points_swot",
            "points_buying",
            "points_vendors",
        ),
    ),
    ParameterGroup(
        Text("Completeness: what is required of whom"),
        Text(
            "From which grade on a part of the profile must be known. A customer without a grade counts as C."
        ),
        (
            "required_basics",
            "required_organisation",
            "required_strategy",
            "required_industry",
            "required_finance",
            "required_swot",
            "required_buying",
            "required_vendors",
        ),
    ),
)

EXPLANATIONS: Mapping[str, Text] = {
    "weight_decider": Text("Decision makers have the last word."),
    "weight_approver": Text("Approvers can stop what others have decided."),
    "weight_evaluator": Text("Evaluators compare the offers and recommend one."),
    "weight_influencer": Text("Influencers are listened to without a vote."),
    "weight_user": Text("Users work with what is bought; they count in the gap, not in the key score."),
    "weight_supporting": Text("Supporting people open doors; usually they count only as a way to others."),
    "key_level": Text("How far the person stands on our side counts this much."),
    "key_closeness": Text("How well we know the person counts this much."),
    "gift_limit": Text("In the currency of the customer. A gift above it is marked, not refused."),
    "transfer_minutes": Text("Where no time is known for the way between two places."),
    "c_visits": Text("Each person sees so many different C customers in a calendar week."),
    "stale_people_days": Text("People change their minds faster than companies change their plans."),
    "stale_days": Text("Sections, sources and figures of a customer."),
    "guided_coach_guidance": Text(
        "However good the rest is, nobody is a coach who does not guide us at least this much."
    ),
    "band_strong": Text("From here on a score is shown as strong."),
    "band_sound": Text("From here on a score is shown as sound."),
    "band_weak": Text("From here on a score is weak; what is lower is poor."),
}
"""What a single setting does, where its group does not say all."""
