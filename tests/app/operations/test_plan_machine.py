"""Whatever anybody tries with a plan item, in whatever role: the states of the method hold."""

from __future__ import annotations

import tempfile
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from app.clock import FixedClock
from app.errors import ManagersOnly, UserError
from app.method.plan_state import MANAGERS_STEPS
from app.operations import plan
from app.queries.plan_list import plan_rows
from app.queries.ratings import history_of
from app.text import Text
from app.transactions import Transactions
from models.book import Book
from models.plan import PlanItem
from models.values import PLAN_STEPS, Dimension, Level, PlanState, RatingKind, TeamRole
from tests.books import add_customer, add_person

STEP = Text("A step")
ROLES = st.sampled_from([None, TeamRole.ACCOUNT, TeamRole.SOLUTION, TeamRole.MANAGER])
WORDS = st.sampled_from([None, "", "  ", "Because of the tender"])


class PlanMachine(RuleBasedStateMachine):
    """One item about one person, beside a model that knows its state and who is allowed what."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        clock = FixedClock(datetime(2026, 3, 2, 9, tzinfo=UTC))
        self.book = Book.create(Path(self.folder.name) / "plan.loam")
        self.desk = Transactions(self.book, clock, "Chen")
        customer = add_customer(self.desk)
        self.person = add_person(self.desk, customer, "Ana Ruiz")
        self.key = self.desk.edit(
            STEP, plan.add_item, customer, Dimension.KEY, "Win Ana", person=self.person, to_level=Level.COACH
        ).result
        self.state, self.evidence, self.approved = PlanState.DRAFT, False, False

    def teardown(self) -> None:
        self.book.close()
        self.folder.cleanup()

    @rule(role=ROLES, to=st.sampled_from(PlanState), words=WORDS)
    def take_a_step(self, role: TeamRole | None, to: PlanState, words: str | None) -> None:
        said = bool(words and words.strip())
        closed = role not in (None, TeamRole.MANAGER) and (self.state, to) in MANAGERS_STEPS
        returning = role is TeamRole.MANAGER and (self.state, to) == (PlanState.SUBMITTED, PlanState.DRAFT)
        allowed = (
            to in PLAN_STEPS[self.state]
            and not closed
            and (said or (to is not PlanState.CANCELLED and not returning))
            and (to is not PlanState.VERIFIED or self.evidence)
        )
        self.desk.role = role
        if not allowed:
            kind = ManagersOnly if closed else UserError
            with pytest.raises(kind):
                self.desk.edit(STEP, plan.step, self.key, to, words)
            return
        self.desk.edit(STEP, plan.step, self.key, to, words)
        self.state = to
        if to is PlanState.APPROVED:
            self.approved = True
        elif to is PlanState.DRAFT:
            self.approved = False

    @rule(role=ROLES)
    def approve_again(self, role: TeamRole | None) -> None:
        self.desk.role = role
        before = self.item().approvals
        if role not in (None, TeamRole.MANAGER) or not self.approved or self.is_cancelled():
            with pytest.raises(UserError):
                self.desk.edit(STEP, plan.approve_again, self.key)
            return
        self.desk.edit(STEP, plan.approve_again, self.key)
        assert self.item().approvals == before + 1
        [row] = self.desk.ask(plan_rows, None, self.desk.clock.today())
        assert not row.changed

    @rule(weight=st.integers(1, 9))
    def change_the_plan(self, weight: int) -> None:
        self.desk.edit(STEP, plan.set_item_fields, self.key, weight=float(weight))

    @rule()
    def write_evidence(self) -> None:
        self.desk.edit(STEP, plan.set_item_fields, self.key, evidence="Refused the rival in writing")
        self.evidence = True

    def is_cancelled(self) -> bool:
        return self.state is PlanState.CANCELLED

    def item(self) -> PlanItem:
        return self.desk.ask(lambda session: session.get_one(PlanItem, self.key))

    @invariant()
    def the_book_says_what_the_steps_say(self) -> None:
        item = self.item()
        assert item.state is self.state
        assert (item.approved_on is not None) is self.approved
        assert (item.cancel_reason is not None) is self.is_cancelled()
        assert (item.verified_on is not None) is (self.state is PlanState.VERIFIED)
        facts = self.desk.ask(history_of, self.person)
        levels = [fact.value for fact in facts if fact.kind is RatingKind.LEVEL]
        assert levels == ([Level.COACH] if self.state is PlanState.VERIFIED else [])


TestPlanMachine = PlanMachine.TestCase
