"""Calculation 7: the three dimensions together."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.method.advice import Advice
from app.method.parameters import Band
from app.method.three_dimensions import ORDER, ThreeDimensions, three_dimensions
from app.text import Text
from models.values import Dimension, Grade, MarketType

EXAMPLES = {Dimension.KEY: 875 / 17, Dimension.ORGANISATIONAL: 68.75, Dimension.GENERAL: 72.15}


def of(key: float | None, organisational: float | None, general: float | None) -> ThreeDimensions:
    return three_dimensions(dict(zip(ORDER, (key, organisational, general), strict=True)))


def test_the_three_examples_of_the_method_give_what_is_printed() -> None:
    found = three_dimensions(EXAMPLES)
    assert found.value is not None
    assert f"{found.value:.2f}" == "61.44"
    assert (found.minimum, found.band) == (Dimension.KEY, Band.SOUND)


@pytest.mark.parametrize(
    ("grade", "market", "weights"),
    [
        (None, None, (48, 23, 29)),
        (Grade.PARTNER, MarketType.MATURE, (48, 23, 29)),
        (Grade.STRATEGIC, MarketType.MATURE, (40, 35, 25)),
        (Grade.PARTNER, MarketType.SALINE_ALKALI, (60, 10, 30)),
        (Grade.STRATEGIC, MarketType.SALINE_ALKALI, (60, 10, 30)),
    ],
)
def test_the_weights_follow_market_type_and_grade(
    grade: Grade | None, market: MarketType | None, weights: tuple[float, ...]
) -> None:
    found = three_dimensions(EXAMPLES, grade=grade, market_type=market)
    assert tuple(100 * found.weights[each] for each in ORDER) == pytest.approx(weights)


@pytest.mark.parametrize(
    ("score", "band"),
    [(80, Band.STRONG), (79.9, Band.SOUND), (60, Band.SOUND), (40, Band.WEAK), (0, Band.POOR)],
)
def test_bands_begin_at_80_60_and_40(score: float, band: Band) -> None:
    assert of(score, score, score).band is band


def test_a_dimension_that_is_not_known_counts_nothing_and_is_the_minimum() -> None:
    found = of(80, None, 50)
    assert found.value == pytest.approx(0.48 * 80 + 0.29 * 50)
    assert (found.minimum, found.lowest) == (Dimension.ORGANISATIONAL, None)
    assert "Organisational relationship: not known yet: 0" in found.why.lines()


def test_a_customer_of_whom_nothing_is_known_has_no_score() -> None:
    found = of(None, None, None)
    assert (found.value, found.band) == (None, None)


def test_the_next_step_is_the_cheapest_of_the_three_after_weighing() -> None:
    def advice(dimension: Dimension, gain: float, effort: int) -> Advice:
        return Advice(dimension, Text("Do it"), Text("Do it: it rises."), gain, effort)

    found = three_dimensions(
        EXAMPLES,
        advice=lambda: {
            Dimension.KEY: advice(Dimension.KEY, 4, 1),
            Dimension.ORGANISATIONAL: advice(Dimension.ORGANISATIONAL, 6, 1),
        },
    )
    assert found.next_advice is not None
    assert found.next_advice.dimension is Dimension.KEY
    assert str(found.why.next_step) == "Do it: it rises. R rises by 1.9."


scores = st.none() | st.floats(0, 100)


@given(
    st.tuples(scores, scores, scores),
    st.sampled_from(ORDER),
    st.floats(0, 100),
    st.none() | st.sampled_from(Grade),
    st.none() | st.sampled_from(MarketType),
)
def test_raising_a_dimension_never_lowers_the_whole(
    given_scores: tuple[float | None, ...],
    raised: Dimension,
    by: float,
    grade: Grade | None,
    market: MarketType | None,
) -> None:
    before = dict(zip(ORDER, given_scores, strict=True))
    after = before | {raised: min(100.0, (before[raised] or 0) + by)}
    one = three_dimensions(before, grade=grade, market_type=market)
    other = three_dimensions(after, grade=grade, market_type=market)
    assert 0 <= (one.value or 0) <= (other.value or 0) + 1e-9 <= 100 + 1e-6
    assert (one.lowest or 0) <= (one.value or 0) + 1e-9
