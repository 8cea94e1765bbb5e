"""The window as a state machine: whatever was done, undo and redo walk through what was seen."""

from __future__ import annotations

import shutil
import tempfile
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from app.clock import FixedClock
from app.history_check import history_faults
from app.operations import customer
from app.operations.deletion import delete
from app.text import Text
from app.workspace import Workspace
from models.book import Book
from models.customer import Customer
from tests.books import Dump, dump

pytestmark = pytest.mark.usefixtures("qapp")

FIELDS = st.sampled_from(["city", "region"])


class Windows(RuleBasedStateMachine):
    """Adds, types, deletes, undoes, redoes, closes and opens; remembers what was seen after each step.

    ``steps`` holds what the book said after each edit of a step: typing makes a step of several.
    """

    @initialize()
    def start(self) -> None:
        self.folder = Path(tempfile.mkdtemp())
        self.path = self.folder / "machine.loam"
        self.clock = FixedClock(datetime(2026, 3, 2, 9, tzinfo=UTC))
        self.workspace = Workspace(Book.create(self.path), self.clock, "Lin")
        self.steps: list[list[Dump]] = []
        self.at = 0
        self.typed = 0
        self.typing: str | None = None
        self.empty = self.now()

    def teardown(self) -> None:
        if hasattr(self, "workspace"):
            try:
                while self.at:
                    self.undo()
                assert self.now() == self.empty
            finally:
                self.workspace.close()
                shutil.rmtree(self.folder)

    def now(self) -> Dump:
        return self.workspace.ask(dump)

    def seen(self) -> Dump:
        return self.steps[self.at - 1][-1] if self.at else self.empty

    def customers(self) -> list[str]:
        return sorted(self.now()["customer"])

    def step(self) -> None:
        del self.steps[self.at :]
        self.steps.append([self.now()])
        self.at += 1
        self.typing = None

    @rule()
    def add(self) -> None:
        self.typed += 1
        self.workspace.edit(Text("Add"), customer.add_customer, name=f"Customer {self.typed}")
        self.step()

    @precondition(lambda self: self.customers())
    @rule(choice=st.integers(0, 5), field=FIELDS)
    def type_on(self, choice: int, field: str) -> None:
        self.typed += 1
        keys = self.customers()
        key = keys[choice % len(keys)]
        self.workspace.edit_merging(
            f"{key} {field}", Text("Type"), customer.set_fields, key, **{field: f"Text {self.typed}"}
        )
        if self.typing == f"{key} {field}":
            del self.steps[self.at :]
            self.steps[-1].append(self.now())
        else:
            self.step()
            self.typing = f"{key} {field}"

    @precondition(lambda self: self.customers())
    @rule(choice=st.integers(0, 5))
    def delete(self, choice: int) -> None:
        keys = self.customers()
        self.workspace.edit(Text("Delete"), delete, Customer, keys[choice % len(keys)])
        self.step()

    @precondition(lambda self: self.at)
    @rule()
    def undo(self) -> None:
        self.workspace.undo()
        self.at -= 1
        self.typing = None

    @precondition(lambda self: self.at < len(self.steps))
    @rule()
    def redo(self) -> None:
        self.workspace.redo()
        self.steps[self.at] = self.steps[self.at][-1:]
        self.at += 1
        self.typing = None

    @rule()
    def close_and_open(self) -> None:
        self.workspace.close()
        self.workspace = Workspace(Book.open(self.path), self.clock, "Lin")
        self.steps = [[said] for step in self.steps[: self.at] for said in step]
        self.at = len(self.steps)
        self.typing = None

    @invariant()
    def the_book_says_what_was_seen(self) -> None:
        if hasattr(self, "workspace"):
            assert self.now() == self.seen()
            assert self.workspace.undo_stack.index() == self.at
            assert self.workspace.undo_stack.count() == len(self.steps)

    @invariant()
    def the_history_tells_it(self) -> None:
        if hasattr(self, "workspace"):
            assert self.workspace.ask(history_faults) == []


TestWindows = Windows.TestCase
TestWindows.settings = settings(max_examples=15, stateful_step_count=15, deadline=None)
