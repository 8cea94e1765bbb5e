"""From five answers to a level."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.method.guided_rating import Answers, guided_level
from app.method.parameters import Method
from models.values import Level


def test_the_best_answers_make_a_hundred_and_a_coach() -> None:
    result = guided_level(Answers(4, 4, 4, 4, 4, exclusive=True))
    assert (result.score, result.level) == (100, Level.COACH)
    assert result.why.next_step is None


@pytest.mark.parametrize(
    ("answers", "score", "level"),
    [
        (Answers(), 0, Level.NEUTRAL),
        (Answers(acceptance=2, participation=1), 16.25, Level.NEUTRAL),
        (Answers(information=4), 20, Level.SUPPORT),
        (Answers(acceptance=4, participation=4, exclusive=True), 40, Level.SUPPORT),
        (Answers(acceptance=4, information=4, exclusive=True), 45, Level.EXCLUSIVE),
        (Answers(acceptance=4, support=4, exclusive=True), 55, Level.EXCLUSIVE),
        (Answers(acceptance=4, support=4, participation=4, exclusive=True), 70, Level.EXCLUSIVE),
        (Answers(acceptance=4, support=4, participation=2, guidance=3, exclusive=True), 70, Level.COACH),
    ],
)
def test_answers_lead_to_a_level(answers: Answers, score: float, level: Level) -> None:
    result = guided_level(answers)
    assert (result.score, result.level) == (score, level)


def test_level_2_needs_evidence_of_exclusivity() -> None:
    result = guided_level(Answers(4, 4))
    assert result.level is Level.SUPPORT
    assert "no rival" in str(result.why.next_step)


def test_level_3_needs_guidance() -> None:
    result = guided_level(Answers(4, 4, 4, 4, 2, exclusive=True))
    assert result.level is Level.EXCLUSIVE
    assert str(result.why.next_step) == "Ask for guidance: level 3 needs 3, and it is 2."


def test_open_opposition_outweighs_every_answer() -> None:
    assert guided_level(Answers(4, 4, 4, 4, 4, exclusive=True, opposes=True)).level is Level.OPPOSED


def test_the_limits_are_settings() -> None:
    method = Method.from_settings({"guided_level_1": 60})
    assert guided_level(Answers(4, 4), method).level is Level.NEUTRAL


def test_an_answer_off_the_scale_is_an_error() -> None:
    with pytest.raises(ValueError, match="0–4"):
        Answers(acceptance=5)


answers = st.integers(0, 4)


@given(answers, answers, answers, answers, answers, st.booleans(), st.integers(0, 4))
def test_a_better_answer_never_lowers_the_level(
    a: int, b: int, c: int, d: int, e: int, exclusive: bool, which: int
) -> None:
    low = [a, b, c, d, e]
    high = [min(4, answer + (place == which)) for place, answer in enumerate(low)]
    before = guided_level(Answers(*low, exclusive=exclusive))
    after = guided_level(Answers(*high, exclusive=exclusive))
    assert 0 <= before.score <= after.score <= 100
    assert after.level.score >= before.level.score
