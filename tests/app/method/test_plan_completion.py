"""Calculation 9: plan completion."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.method.plan_completion import Item, plan_completion
from models.values import Dimension, Level, PlanState

TODAY = date(2026, 3, 31)
DUE = date(2026, 3, 1)
LATE = date(2026, 3, 9)


def item(state: PlanState, weight: float = 1, progress: float = 0, **more: Any) -> Item:
    return replace(Item("Item", Dimension.KEY, state, weight, progress, DUE), **more)


def value(*items: Item) -> float | None:
    return plan_completion(items, TODAY).total.value


def test_verified_counts_in_full_and_open_by_its_progress() -> None:
    items = item(PlanState.VERIFIED, 3, 100), item(PlanState.IN_PROGRESS, 2, 50), item(PlanState.DRAFT, 1)
    assert value(*items) == pytest.approx(100 * (3 + 1) / 6)


def test_cancelled_counts_nothing_when_it_was_due() -> None:
    cancelled = item(PlanState.CANCELLED, 1, 80, cancelled_on=DUE)
    assert value(item(PlanState.VERIFIED), cancelled) == 50


def test_what_was_cancelled_before_its_day_was_not_due() -> None:
    cancelled = item(PlanState.CANCELLED, cancelled_on=date(2026, 2, 28))
    assert value(item(PlanState.VERIFIED), cancelled) == 100


def test_only_what_was_due_in_the_period_counts() -> None:
    items = [
        item(PlanState.VERIFIED),
        item(PlanState.DRAFT, due_on=date(2026, 4, 1)),
        item(PlanState.DRAFT, due_on=date(2025, 12, 31)),
        item(PlanState.DRAFT, due_on=None),
    ]
    assert plan_completion(items, TODAY, date(2026, 1, 1)).total.value == 100


def test_each_dimension_has_its_own_and_nothing_due_is_not_zero() -> None:
    found = plan_completion(
        [item(PlanState.VERIFIED), item(PlanState.DRAFT, dimension=Dimension.GENERAL)], TODAY
    )
    assert [found.dimensions[each].value for each in Dimension] == [100, 0, None]
    assert "Organisational relationship: nothing was due" in found.why.lines()


def test_on_time_is_done_by_its_day() -> None:
    in_time = item(PlanState.VERIFIED, done_on=DUE)
    late = item(PlanState.DONE, progress=100, done_on=LATE)
    assert plan_completion([in_time, late, item(PlanState.DRAFT)], TODAY).total.on_time == pytest.approx(
        100 / 3
    )


def test_effect_is_levels_raised_of_levels_planned() -> None:
    two_up = item(PlanState.VERIFIED, from_level=Level.OPPOSED, to_level=Level.SUPPORT)
    one_up = item(PlanState.DONE, progress=100, from_level=Level.NOT_CONTACTED, to_level=Level.SUPPORT)
    assert plan_completion([two_up, one_up], TODAY).total.effect == pytest.approx(200 / 3)
    assert plan_completion([item(PlanState.VERIFIED)], TODAY).total.effect is None


def test_the_next_step_is_the_item_with_most_left() -> None:
    items = [
        item(PlanState.CANCELLED, 9, cancelled_on=LATE),
        item(PlanState.IN_PROGRESS, 4, 75, title="Visit the lab"),
        item(PlanState.DRAFT, 2, title="Win Ada"),
    ]
    assert str(plan_completion(items, TODAY).why.next_step) == "Finish “Win Ada”: completion rises by 13.3 %."


items = st.lists(
    st.builds(
        Item,
        st.just("Item"),
        st.sampled_from(Dimension),
        st.sampled_from(PlanState),
        st.floats(0.1, 10),
        st.floats(0, 100),
        st.none() | st.dates(date(2026, 1, 1), date(2026, 6, 1)),
        st.none() | st.dates(date(2026, 1, 1), date(2026, 6, 1)),
        st.none() | st.dates(date(2026, 1, 1), date(2026, 6, 1)),
        st.none() | st.sampled_from(Level),
        st.none() | st.sampled_from(Level),
    ),
    max_size=8,
)


@given(items)
def test_all_shares_lie_between_0_and_100(plan: list[Item]) -> None:
    for found in (plan_completion(plan, TODAY).total, *plan_completion(plan, TODAY).dimensions.values()):
        for share in (found.value, found.on_time, found.effect):
            assert share is None or -1e-9 <= share <= 100 + 1e-9


@given(items, st.integers(0, 7), st.floats(0, 100))
def test_more_progress_never_lowers_completion(plan: list[Item], place: int, by: float) -> None:
    before = plan_completion(plan, TODAY).total.value
    better = [
        replace(each, progress=min(100, each.progress + by)) if at == place else each
        for at, each in enumerate(plan)
    ]
    after = plan_completion(better, TODAY).total.value
    assert (before is None) == (after is None)
    assert (before or 0) <= (after or 0) + 1e-9


@given(items, st.integers(0, 7))
def test_verifying_never_lowers_completion_of_what_is_not_cancelled(plan: list[Item], place: int) -> None:
    plan = [each for each in plan if each.state is not PlanState.CANCELLED]
    before = plan_completion(plan, TODAY).total.value
    better = [
        replace(each, state=PlanState.VERIFIED) if at == place else each for at, each in enumerate(plan)
    ]
    assert (before or 0) <= (plan_completion(better, TODAY).total.value or 0) + 1e-9
