"""The user as a state machine: any sequence of edits, undone, equals the start."""

from __future__ import annotations

import shutil
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, initialize, invariant, multiple, rule

from app.clock import FixedClock
from app.errors import UserError
from app.history import latest_revision
from app.operations.deletion import delete
from app.operations.rating import rate
from app.operations.records import assign
from app.text import Text
from app.transactions import Outcome, Transactions
from models.book import Book
from models.schema import RECORDS, Customer, Department, InfluenceLine, Stakeholder
from models.values import ChangeKind, Level, LineKind, RatingKind
from tests.books import Dump, add_customer, add_department, add_person, dump

STEP = Text("A step")
NAMES = st.sampled_from(["Ana", "王芳", "O'Neil", "=1+1", "Ω"])


class Users(RuleBasedStateMachine):
    """Adds, renames, moves, rates, connects, deletes, takes back; remembers what the book said."""

    customers = Bundle("customers")
    departments = Bundle("departments")
    people = Bundle("people")

    @initialize()
    def open(self) -> None:
        self.folder = Path(tempfile.mkdtemp())
        self.transactions = Transactions(
            Book.create(self.folder / "machine.loam"), FixedClock(datetime(2026, 3, 2, 9, tzinfo=UTC)), "Lin"
        )
        self.said: dict[int, Dump] = {0: self.transactions.ask(dump)}
        self.done: list[int] = []
        self.undone: list[int] = []

    def teardown(self) -> None:
        if hasattr(self, "transactions"):
            try:
                self.undo_everything()
            finally:
                self.transactions.book.close()
                shutil.rmtree(self.folder)

    def remember(self, outcome: Outcome[object] | None = None) -> None:
        revision = self.transactions.ask(latest_revision)
        if revision not in self.said:
            self.said[revision] = self.transactions.ask(dump)
            self.done.append(revision)
            self.undone.clear()

    def attempt(self, operation, *args, **fields) -> None:
        try:
            self.transactions.edit(STEP, operation, *args, **fields)
        except UserError:
            assert self.transactions.ask(dump) == self.said[max(self.said)]
        self.remember()

    @rule(target=customers, name=NAMES)
    def add_customer(self, name: str) -> str:
        key = add_customer(self.transactions, name)
        self.remember()
        return key

    @rule(target=departments, customer=customers, name=NAMES)
    def add_department(self, customer: str, name: str) -> str:
        if not self.there("customer", customer):
            return multiple()
        key = add_department(self.transactions, customer, name)
        self.remember()
        return key

    @rule(target=people, customer=customers, name=NAMES)
    def add_person(self, customer: str, name: str) -> str:
        if not self.there("customer", customer):
            return multiple()
        key = add_person(self.transactions, customer, name)
        self.remember()
        return key

    @rule(person=people, name=NAMES)
    def rename(self, person: str, name: str) -> None:
        self.attempt(assign, Stakeholder, person, name=name)

    @rule(person=people, department=departments)
    def move(self, person: str, department: str) -> None:
        if self.there("stakeholder", person) and self.there("department", department):
            self.attempt(assign, Stakeholder, person, department_key=department)

    @rule(person=people, level=st.sampled_from(Level))
    def rate(self, person: str, level: Level) -> None:
        self.attempt(rate, person, RatingKind.LEVEL, level, evidence="Said so")

    @rule(one=people, other=people, kind=st.sampled_from(LineKind))
    def connect(self, one: str, other: str, kind: LineKind) -> None:
        rows = self.transactions.ask(dump)
        lines = [(row["from_key"], row["to_key"], row["kind"]) for row in rows["influence_line"].values()]
        there = rows["stakeholder"]
        if one == other or one not in there or other not in there or (one, other, kind.value) in lines:
            return

        def add(session) -> None:
            customer = there[one]["customer_key"]
            session.add(InfluenceLine(customer_key=customer, from_key=one, to_key=other, kind=kind))

        self.attempt(add)

    @rule(key=people)
    def delete_person(self, key: str) -> None:
        self.attempt(delete, Stakeholder, key)

    @rule(key=departments)
    def delete_department(self, key: str) -> None:
        self.attempt(delete, Department, key)

    @rule(key=customers)
    def delete_customer(self, key: str) -> None:
        self.attempt(delete, Customer, key)

    @rule()
    def undo(self) -> None:
        if self.done:
            self.undone.append(self.take_back(self.done.pop(), ChangeKind.UNDO))

    @rule()
    def redo(self) -> None:
        if self.undone:
            self.done.append(self.take_back(self.undone.pop(), ChangeKind.REDO))

    @rule(choice=st.integers(0, 20))
    def revert_any(self, choice: int) -> None:
        """Taking back an edit out of turn keeps what was edited since, and never breaks the book."""
        if self.done:
            self.transactions.take_back([self.done[choice % len(self.done)]], ChangeKind.REVERT)
            self.remember()

    def take_back(self, revision: int, kind: ChangeKind) -> int:
        outcome = self.transactions.take_back([revision], kind)
        assert outcome.result == [], "an undo in turn leaves nothing behind"
        assert outcome.change_set is not None
        self.said[outcome.change_set.revision] = self.transactions.ask(dump)
        return outcome.change_set.revision

    def there(self, table: str, key: str | None) -> bool:
        return key in self.transactions.ask(dump)[table]

    @invariant()
    def the_book_of_now_is_its_newest_revision(self) -> None:
        if hasattr(self, "transactions"):
            newest = max(self.said)
            assert self.transactions.ask_then(newest, dump) == self.said[newest]

    @invariant()
    def references_hold(self) -> None:
        if hasattr(self, "transactions"):
            rows = self.transactions.ask(dump)
            for name, kind in RECORDS.items():
                for pointer in kind.__table__.foreign_keys:
                    for row in rows[name].values():
                        target = row[pointer.parent.name]
                        assert target is None or target in rows[pointer.column.table.name]

    def undo_everything(self) -> None:
        for revision, said in self.said.items():
            assert self.transactions.ask_then(revision, dump) == said
        while self.done:
            self.take_back(self.done.pop(), ChangeKind.UNDO)
        assert self.transactions.ask(dump) == self.said[0]


TestUsers = Users.TestCase
TestUsers.settings = settings(max_examples=40, stateful_step_count=25, deadline=None)
