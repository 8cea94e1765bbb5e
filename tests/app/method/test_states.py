"""State machines of plan items and insight sections."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from app.errors import UserError
from app.method import plan_state, section_state
from app.method.parameters import Method
from models.values import PLAN_STEPS, PlanState, SectionKind, SectionState

TODAY = date(2026, 3, 2)


def test_an_item_goes_from_draft_to_verified() -> None:
    path = [
        PlanState.DRAFT,
        PlanState.SUBMITTED,
        PlanState.APPROVED,
        PlanState.IN_PROGRESS,
        PlanState.DONE,
        PlanState.VERIFIED,
    ]
    state = path[0]
    for to in path[1:]:
        assert plan_state.next_steps(state)[0] is to
        state = plan_state.step(state, to)
    assert plan_state.next_steps(state) == ()


@pytest.mark.parametrize("state", list(PlanState))
@pytest.mark.parametrize("to", list(PlanState))
def test_only_the_steps_of_the_method_are_allowed(state: PlanState, to: PlanState) -> None:
    if to in PLAN_STEPS[state]:
        assert plan_state.step(state, to, "budget frozen") is to
    else:
        with pytest.raises(UserError) as refused:
            plan_state.step(state, to, "budget frozen")
        assert str(refused.value).endswith(".")


def test_a_refused_step_names_the_next_one() -> None:
    with pytest.raises(UserError, match="cannot become") as refused:
        plan_state.step(PlanState.DRAFT, PlanState.VERIFIED)
    assert str(refused.value) == (
        "An item that is “draft” cannot become “verified”. Its next step is “submitted”."
    )


@pytest.mark.parametrize("reason", [None, "", "  "])
def test_cancelling_needs_a_reason(reason: str | None) -> None:
    with pytest.raises(UserError, match="reason"):
        plan_state.step(PlanState.APPROVED, PlanState.CANCELLED, reason)


@pytest.mark.parametrize(
    ("state", "due", "overdue"),
    [
        (PlanState.APPROVED, TODAY - timedelta(days=1), True),
        (PlanState.APPROVED, TODAY, False),
        (PlanState.APPROVED, None, False),
        (PlanState.DRAFT, TODAY - timedelta(days=1), True),
        (PlanState.DONE, TODAY - timedelta(days=1), False),
        (PlanState.VERIFIED, TODAY - timedelta(days=1), False),
        (PlanState.CANCELLED, TODAY - timedelta(days=1), False),
    ],
)
def test_an_open_item_is_overdue_the_day_after(state: PlanState, due: date | None, overdue: bool) -> None:
    assert plan_state.is_overdue(state, due, TODAY) is overdue


def test_a_level_changes_only_when_the_item_is_verified() -> None:
    assert [state for state in PlanState if plan_state.allows_level_change(state)] == [PlanState.VERIFIED]


@pytest.mark.parametrize("kind", list(SectionKind))
def test_every_section_passes_two_rounds_and_only_finance_the_finance_check(kind: SectionKind) -> None:
    state, passed = SectionState.DRAFT, []
    while state is not SectionState.APPROVED:
        state = section_state.step(kind, state, section_state.next_steps(kind, state)[0])
        passed.append(state)
    rounds = [SectionState.ROUND_1, SectionState.ROUND_2, SectionState.APPROVED]
    check = [SectionState.FINANCE_CHECK] if kind is SectionKind.FINANCE else []
    assert passed == [*check, *rounds]


@pytest.mark.parametrize("state", [SectionState.DRAFT, SectionState.ROUND_1])
def test_no_section_is_approved_before_its_second_round(state: SectionState) -> None:
    with pytest.raises(UserError, match="two rounds"):
        section_state.step(SectionKind.SWOT, state, SectionState.APPROVED)


def test_another_section_has_no_finance_check() -> None:
    with pytest.raises(UserError, match="Only the finance section"):
        section_state.step(SectionKind.SWOT, SectionState.DRAFT, SectionState.FINANCE_CHECK)


@pytest.mark.parametrize("state", [SectionState.FINANCE_CHECK, SectionState.ROUND_1, SectionState.ROUND_2])
def test_a_rejection_returns_to_draft_with_a_reason(state: SectionState) -> None:
    with pytest.raises(UserError, match="Say what is missing"):
        section_state.step(SectionKind.FINANCE, state, SectionState.DRAFT)
    to = section_state.step(SectionKind.FINANCE, state, SectionState.DRAFT, "The ratios are last year's")
    assert to is SectionState.DRAFT


def test_an_approved_section_is_reopened_without_a_reason() -> None:
    to = section_state.step(SectionKind.SWOT, SectionState.APPROVED, SectionState.DRAFT)
    assert to is SectionState.DRAFT


@pytest.mark.parametrize(("age", "stale"), [(0, False), (365, False), (366, True)])
def test_an_approved_section_is_stale_after_a_year(age: int, stale: bool) -> None:
    approved = TODAY - timedelta(days=age)
    assert section_state.is_stale(SectionState.APPROVED, approved, TODAY) is stale
    assert not section_state.is_stale(SectionState.ROUND_2, approved, TODAY)
    assert not section_state.is_stale(SectionState.APPROVED, None, TODAY)


def test_how_long_a_section_is_good_for_is_a_setting() -> None:
    method = Method.from_settings({"stale_days": 30})
    assert section_state.is_stale(SectionState.APPROVED, TODAY - timedelta(days=31), TODAY, method)
