"""Weights and thresholds of the method."""

from __future__ import annotations

from dataclasses import fields

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import UserError
from app.method.parameters import PARAMETERS, STANDARD, Band, Method
from models.values import ROLE_WEIGHTS, Grade, Role, SectionKind


def test_every_number_of_the_method_can_be_listed_and_changed() -> None:
    assert list(PARAMETERS) == [field.name for field in fields(Method)]


def test_every_default_lies_in_its_range() -> None:
    for parameter in PARAMETERS.values():
        assert parameter.checked(parameter.default) == parameter.default


def test_every_label_is_its_own() -> None:
    labels = [parameter.label.source for parameter in PARAMETERS.values()]
    assert len(set(labels)) == len(labels)


def test_the_defaults_are_those_of_the_method() -> None:
    assert STANDARD.role_weights == ROLE_WEIGHTS
    assert STANDARD.role_targets == {
        Role.DECIDER: 2,
        Role.APPROVER: 2,
        Role.EVALUATOR: 1,
        Role.INFLUENCER: 1,
        Role.USER: 1,
    }
    assert sum(STANDARD.points(part) for part in SectionKind) == 100


def test_settings_lie_over_the_defaults_and_strangers_are_skipped() -> None:
    method = Method.from_settings({"weight_decider": 7.5, "stale_days": 180.0, "weight_of_the_moon": 3})
    assert (method.weight_decider, method.stale_days, method.weight_approver) == (7.5, 180, 4)
    assert method.overrides() == {"weight_decider": 7.5, "stale_days": 180}


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        (
            "target_decider",
            4,
            "“Target level of decision makers (D)” is 4. Choose a number between −1 and 3.",
        ),
        ("target_decider", 1.5, "“Target level of decision makers (D)” is 1.5. Choose a whole number."),
        ("weight_user", float("nan"), "“Weight of users (U)” is nan. Choose a number between 0 and 10."),
    ],
)
def test_a_number_out_of_range_is_refused_in_a_sentence(name: str, value: float, said: str) -> None:
    with pytest.raises(UserError) as refused:
        Method.from_settings({name: value})
    assert str(refused.value) == said


@pytest.mark.parametrize(
    ("score", "band"),
    [
        (100, Band.STRONG),
        (80, Band.STRONG),
        (79.99, Band.SOUND),
        (60, Band.SOUND),
        (59.99, Band.WEAK),
        (40, Band.WEAK),
        (39.99, Band.POOR),
        (0, Band.POOR),
    ],
)
def test_a_score_falls_into_its_band(score: float, band: Band) -> None:
    assert STANDARD.band(score) is band


@pytest.mark.parametrize(
    ("grade", "required"),
    [
        (Grade.STRATEGIC, 8),
        (Grade.PARTNER, 8),
        (Grade.PRIORITY, 4),
        (Grade.GENERAL, 1),
        (None, 1),
    ],
)
def test_a_grade_requires_its_parts(grade: Grade | None, required: int) -> None:
    assert sum(STANDARD.requires(part, grade) for part in SectionKind) == required


@st.composite
def settings(draw: st.DrawFn) -> dict[str, float]:
    chosen = draw(st.sets(st.sampled_from(sorted(PARAMETERS))))
    return {
        name: draw(
            st.integers(int(PARAMETERS[name].low), int(PARAMETERS[name].high))
            if PARAMETERS[name].kind.is_whole
            else st.floats(PARAMETERS[name].low, PARAMETERS[name].high)
        )
        for name in sorted(chosen)
    }


@given(settings())
def test_what_differs_is_enough_to_make_the_method_again(chosen: dict[str, float]) -> None:
    method = Method.from_settings(chosen)
    assert Method.from_settings(method.overrides()) == method
    assert method.overrides().items() <= chosen.items()
