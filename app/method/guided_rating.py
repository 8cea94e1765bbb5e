"""The guided rating: five questions about a person that lead to a level (part of calculation 4)."""

from __future__ import annotations

from dataclasses import dataclass

from app.method.parameters import STANDARD, Method
from app.method.why import Why
from app.text import Text
from models.values import Level


@dataclass(frozen=True, slots=True)
class Answers:
    """What we see the person do, each 0 (never) – 4 (always).

    ``exclusive``: there is evidence that we are supported and no rival is. ``opposes``: open opposition.
    """

    acceptance: int = 0
    support: int = 0
    participation: int = 0
    information: int = 0
    guidance: int = 0
    exclusive: bool = False
    opposes: bool = False

    def __post_init__(self) -> None:
        for answer in (self.acceptance, self.support, self.participation, self.information, self.guidance):
            if not 0 <= answer <= 4:
                raise ValueError(f"an answer is 0–4, not {answer}")


@dataclass(frozen=True, slots=True)
class GuidedLevel:
    """The level that the answers lead to, and ``score`` X (0–100) behind it."""

    level: Level
    score: float
    why: Why


def guided_level(answers: Answers, method: Method = STANDARD) -> GuidedLevel:
    """X = Σ w·v/4, and its level: below 20 neutral, 45 support, 70 exclusive, else coach.

    A coach gives guidance of at least 3, otherwise the level is 2; level 2 needs evidence of
    exclusivity, otherwise it is 1. Open opposition makes it −1, whatever the answers.
    """
    rows = (
        (Text("Acceptance of us"), answers.acceptance, method.guided_acceptance),
        (Text("Business support"), answers.support, method.guided_support),
        (Text("Taking part in activities"), answers.participation, method.guided_participation),
        (Text("Passing information"), answers.information, method.guided_information),
        (Text("Guidance"), answers.guidance, method.guided_guidance),
    )
    score = sum(weight * answer / 4 for _, answer, weight in rows)
    rule = Text(
        "X adds up weight·answer/4. Below {one:g} is level 0, below {two:g} level 1, below {three:g} "
        "level 2, else 3. Level 2 needs evidence of exclusivity, level 3 guidance of {guidance} or more; "
        "open opposition is level −1.",
        one=method.guided_level_1,
        two=method.guided_level_2,
        three=method.guided_level_3,
        guidance=method.guided_coach_guidance,
    )
    inputs = [
        (label, Text("{answer} of 4, weight {weight:g}", answer=answer, weight=weight))
        for label, answer, weight in rows
    ]
    level, next_step = _level(answers, score, method)
    return GuidedLevel(level, score, Why(rule, (*inputs, (Text("X"), f"{score:g}")), next_step))


def _level(answers: Answers, score: float, method: Method) -> tuple[Level, Text | None]:
    """The level, and what the next one asks for."""
    if answers.opposes:
        return Level.OPPOSED, Text("Find out what the opposition is about, and settle that first.")
    if score < method.guided_level_1:
        return Level.NEUTRAL, _missing(1, method.guided_level_1 - score)
    if score < method.guided_level_2:
        return Level.SUPPORT, _missing(2, method.guided_level_2 - score)
    coach = score >= method.guided_level_3 and answers.guidance >= method.guided_coach_guidance
    if coach:
        return Level.COACH, None
    if not answers.exclusive:
        return Level.SUPPORT, Text("Write down the evidence that no rival is supported: that is level 2.")
    if score < method.guided_level_3:
        return Level.EXCLUSIVE, _missing(3, method.guided_level_3 - score)
    return Level.EXCLUSIVE, Text(
        "Ask for guidance: level 3 needs {needed}, and it is {now}.",
        needed=method.guided_coach_guidance,
        now=answers.guidance,
    )


def _missing(level: int, points: float) -> Text:
    return Text("Level {level} is {points:g} points away.", level=level, points=points)
