"""Calculation 6: general relationship."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.method.general import Surface, Unit, general


def units(supported: int, count: int) -> tuple[Unit, ...]:
    return tuple(Unit(str(place), f"Department {place}", place < supported) for place in range(count))


EXAMPLE = Surface(20, 9, units(5, 8), 7.8)


def test_the_worked_example_of_the_method_comes_out_as_printed() -> None:
    found = general(EXAMPLE)
    assert found.value == pytest.approx(72.15)
    assert found.coverage_points == pytest.approx(30)
    assert found.department_points == 18.75
    assert found.satisfaction_points == pytest.approx(23.4)


def test_coverage_beyond_the_target_earns_no_more() -> None:
    assert general(replace(EXAMPLE, contacted=12)).coverage_points == 40
    assert general(replace(EXAMPLE, contacted=20)).coverage_points == 40


def test_satisfaction_that_nobody_asked_for_counts_nothing_and_why_says_so() -> None:
    found = general(replace(EXAMPLE, satisfaction=None))
    assert found.value == pytest.approx(48.75)
    assert "Satisfaction: not asked yet: 0" in found.why.lines()


def test_a_customer_of_whom_nothing_is_known_has_no_score() -> None:
    assert general(Surface()).value is None
    assert general(Surface(satisfaction=0.0)).value == 0
    assert general(Surface(listed=1)).value == 0


def test_the_next_step_names_who_to_meet() -> None:
    found = general(Surface(5, 1, units(1, 1), 9.0, ("p", "Dolores Cáceres")))
    assert str(found.why.next_step) == "Meet Dolores Cáceres: G rises by 13.3."


def test_the_next_step_names_a_department_when_enough_people_were_met() -> None:
    found = general(Surface(5, 4, units(1, 2), 9.0))
    assert str(found.why.next_step) == "Win a supporter in Department 1: G rises by 15.0."


def test_everything_at_its_best_leaves_nothing_to_raise() -> None:
    found = general(Surface(4, 4, units(3, 3), 10.0))
    assert found.value == pytest.approx(100)
    assert found.why.next_step is None


@st.composite
def surfaces(draw: st.DrawFn) -> Surface:
    listed, count = draw(st.integers(0, 60)), draw(st.integers(0, 9))
    return Surface(
        listed,
        draw(st.integers(0, listed)),
        units(draw(st.integers(0, count)), count),
        draw(st.none() | st.floats(0, 10)),
    )


@given(surfaces(), st.integers(0, 60), st.integers(0, 9), st.floats(0, 10))
def test_raising_an_input_never_lowers_it(known: Surface, met: int, won: int, content: float) -> None:
    better = replace(
        known,
        contacted=min(known.listed, known.contacted + met),
        departments=units(min(len(known.departments), known.supported + won), len(known.departments)),
        satisfaction=min(10, (known.satisfaction or 0) + content),
    )
    before, after = general(known).value or 0, general(better).value or 0
    assert 0 <= before <= after + 1e-9 <= 100 + 1e-6


@given(surfaces())
def test_meeting_one_more_brings_what_was_promised(known: Surface) -> None:
    for advice in general(known).advice:
        if str(advice.title).startswith("Meet"):
            met = replace(known, contacted=known.contacted + 1)
            rise = (general(met).value or 0) - (general(known).value or 0)
            assert rise == pytest.approx(advice.gain)
