"""Who may take which step of a plan item."""

from __future__ import annotations

import pytest

from app.errors import ManagersOnly, UserError
from app.method import plan_state
from models.values import PLAN_STEPS, PlanState, TeamRole

S = PlanState
MANAGERS = {
    (S.SUBMITTED, S.APPROVED),
    (S.DONE, S.VERIFIED),
    (S.APPROVED, S.CANCELLED),
    (S.IN_PROGRESS, S.CANCELLED),
}
STEPS = [(state, to) for state, steps in PLAN_STEPS.items() for to in steps]


@pytest.mark.parametrize(("state", "to"), STEPS)
def test_a_manager_and_who_said_no_role_may_take_every_step(state: PlanState, to: PlanState) -> None:
    assert plan_state.may(TeamRole.MANAGER, state, to)
    assert plan_state.may(None, state, to)


@pytest.mark.parametrize("role", [role for role in TeamRole if role is not TeamRole.MANAGER])
@pytest.mark.parametrize(("state", "to"), STEPS)
def test_the_others_leave_agreeing_verifying_and_dropping_to_the_manager(
    role: TeamRole, state: PlanState, to: PlanState
) -> None:
    assert plan_state.may(role, state, to) is ((state, to) not in MANAGERS)
    if (state, to) in MANAGERS:
        with pytest.raises(ManagersOnly, match="manager"):
            plan_state.step(state, to, "not needed", role)
    else:
        assert plan_state.step(state, to, "not needed", role) is to


def test_a_step_that_no_role_can_take_is_not_said_to_be_the_managers() -> None:
    with pytest.raises(UserError) as refused:
        plan_state.step(S.DRAFT, S.VERIFIED, role=TeamRole.ACCOUNT)
    assert not isinstance(refused.value, ManagersOnly)


def test_who_returns_an_item_says_why_and_who_takes_it_back_need_not() -> None:
    with pytest.raises(UserError, match="Say what is missing"):
        plan_state.step(S.SUBMITTED, S.DRAFT, " ", TeamRole.MANAGER)
    assert plan_state.step(S.SUBMITTED, S.DRAFT, "No date", TeamRole.MANAGER) is S.DRAFT
    assert plan_state.step(S.SUBMITTED, S.DRAFT, role=TeamRole.ACCOUNT) is S.DRAFT


@pytest.mark.parametrize("state", list(PlanState))
def test_only_what_is_settled_is_closed(state: PlanState) -> None:
    assert (plan_state.closed(state) is not None) is (state in (S.VERIFIED, S.CANCELLED))
