from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from threading import Event, Thread, current_thread
from time import perf_counter

import pytest
from pytestqt.qtbot import QtBot

from app.clock import FixedClock
from app.errors import Cancelled, UserError
from app.jobs import Progress
from app.operations.records import assign
from app.reverting import KeptBecause
from app.text import Text
from app.workspace import Workspace
from models.book import Book
from models.customer import Customer
from tests.books import add_customer, dump

STEP = Text("Change the city")


@pytest.fixture
def workspace(tmp_path: Path, clock: FixedClock, qtbot: QtBot) -> Iterator[Workspace]:
    opened = Workspace(Book.create(tmp_path / "test.loam"), clock, "Lin")
    yield opened
    opened.close()


def customer_of(workspace: Workspace) -> str:
    return add_customer(workspace.transactions)


def city(workspace: Workspace, key: str) -> str | None:
    value: str | None = workspace.ask(dump)["customer"][key]["city"]
    return value


def test_every_edit_is_told_once_and_undone_once(workspace: Workspace):
    heard = []
    key = customer_of(workspace)
    workspace.changed.connect(heard.append)
    workspace.edit(STEP, assign, Customer, key, city="Lima")
    assert [str(each.text) for each in heard] == ["Change the city"]
    assert str(workspace.undo_text()) == "Change the city"
    workspace.undo()
    assert (city(workspace, key), len(heard)) == (None, 2)
    assert str(workspace.redo_text()) == "Change the city"
    workspace.redo()
    assert (city(workspace, key), len(heard)) == ("Lima", 3)
    workspace.undo()
    assert city(workspace, key) is None


def test_an_edit_that_changes_nothing_leaves_no_step(workspace: Workspace):
    key = customer_of(workspace)
    workspace.edit(STEP, assign, Customer, key, city=None)
    assert not workspace.undo_stack.canUndo()


def test_a_refused_edit_leaves_no_step(workspace: Workspace):
    with pytest.raises(UserError):
        workspace.edit(STEP, assign, Customer, "no such key", city="Lima")
    assert not workspace.undo_stack.canUndo()


def test_typing_into_one_field_undoes_as_one_step(workspace: Workspace):
    key = customer_of(workspace)
    for text in ("L", "Li", "Lima"):
        workspace.edit_merging("city", STEP, assign, Customer, key, city=text)
    workspace.edit_merging("region", STEP, assign, Customer, key, region="South")
    assert workspace.undo_stack.count() == 2
    workspace.undo()
    workspace.undo()
    assert city(workspace, key) is None
    workspace.redo()
    assert city(workspace, key) == "Lima"


def test_steps_survive_closing_the_window(workspace: Workspace, tmp_path: Path, clock: FixedClock):
    key = customer_of(workspace)
    workspace.edit(STEP, assign, Customer, key, city="Lima")
    workspace.edit(STEP, assign, Customer, key, city="Cusco")
    workspace.undo()
    workspace.close()
    again = Workspace(Book.open(tmp_path / "test.loam"), clock, "Lin")
    try:
        assert again.undo_stack.count() == 2, "adding the customer, and Lima; not the undone Cusco"
        again.undo()
        assert city(again, key) is None
        again.redo()
        assert city(again, key) == "Lima"
    finally:
        again.close()


def test_what_was_redone_is_one_step_after_reopening(workspace: Workspace, tmp_path: Path, clock: FixedClock):
    key = customer_of(workspace)
    workspace.edit(STEP, assign, Customer, key, city="Lima")
    workspace.undo()
    workspace.redo()
    workspace.close()
    again = Workspace(Book.open(tmp_path / "test.loam"), clock, "Lin")
    try:
        assert (again.undo_stack.count(), str(again.undo_text())) == (2, "Change the city")
        again.undo()
        assert city(again, key) is None
    finally:
        again.close()


def test_the_window_does_not_wait_for_a_job_that_stores_something(workspace: Workspace, qtbot: QtBot):
    key = customer_of(workspace)
    begun, go_on = Event(), Event()

    def work(progress: Progress) -> None:
        def operation(session) -> None:
            session.get(Customer, key).notes = "long"
            begun.set()
            go_on.wait(10)

        workspace.transactions.edit(STEP, operation)

    job = workspace.jobs.start(Text("Import"), work)
    assert begun.wait(10)
    start = perf_counter()
    with pytest.raises(UserError, match="being stored"):
        workspace.edit(STEP, assign, Customer, key, city="Lima")
    assert perf_counter() - start < 1
    with qtbot.waitSignal(job.finished):
        go_on.set()
    workspace.edit(STEP, assign, Customer, key, city="Lima")
    assert city(workspace, key) == "Lima"


def test_typing_goes_on_while_a_job_reads(workspace: Workspace, qtbot: QtBot):
    key = customer_of(workspace)
    reading, go_on = Event(), Event()

    def work(progress: Progress) -> str | None:
        with workspace.transactions.frozen() as frozen, frozen.book.session() as session:
            dump(session)
            reading.set()
            go_on.wait(10)
            return dump(session)["customer"][key]["city"]

    answers: list[str | None] = []
    workspace.jobs.start(Text("Export"), work, answers.append)
    assert reading.wait(10)
    workspace.edit(STEP, assign, Customer, key, city="Lima")
    go_on.set()
    qtbot.waitUntil(lambda: bool(answers))
    assert (answers, city(workspace, key)) == ([None], "Lima")


def test_undo_says_what_it_left_because_it_was_edited_since(workspace: Workspace, qtbot: QtBot):
    key = customer_of(workspace)
    workspace.edit(STEP, assign, Customer, key, city="Lima")
    workspace.transactions.edit(STEP, assign, Customer, key, city="Cusco")
    with qtbot.waitSignal(workspace.kept) as kept:
        workspace.undo()
    [[left]] = kept.args
    assert (left.record, left.because) == (key, KeptBecause.EDITED)
    assert city(workspace, key) == "Cusco"


def test_a_revert_is_a_step_of_its_own(workspace: Workspace):
    key = customer_of(workspace)
    workspace.edit(STEP, assign, Customer, key, city="Lima")
    workspace.edit(STEP, assign, Customer, key, region="South")
    assert workspace.revert(2) == []
    assert city(workspace, key) is None
    workspace.undo()
    assert city(workspace, key) == "Lima"


def test_a_job_runs_elsewhere_and_answers_here(workspace: Workspace, qtbot: QtBot):
    def work(progress: Progress) -> Thread:
        for step in range(3):
            progress(step, 3, Text("Counting"))
        return current_thread()

    answers: list[tuple[Thread, Thread]] = []
    workspace.jobs.start(Text("Count"), work, lambda there: answers.append((there, current_thread())))
    qtbot.waitUntil(lambda: bool(answers) and not workspace.jobs.running)
    [(there, here)] = answers
    assert there is not here
    assert here is current_thread()


def test_a_cancelled_job_leaves_nothing_behind(workspace: Workspace, qtbot: QtBot):
    key = customer_of(workspace)

    def work(progress: Progress) -> None:
        def operation(session) -> None:
            session.get(Customer, key).city = "Half"
            session.flush()
            while True:
                progress(1, 2, Text("Waiting"))

        workspace.transactions.edit(STEP, operation)

    job = workspace.jobs.start(Text("Wait"), work)
    with qtbot.waitSignal(job.cancelled):
        job.cancel()
    assert city(workspace, key) is None


def test_a_failing_job_says_how(workspace: Workspace, qtbot: QtBot):
    def work(progress: Progress) -> None:
        raise UserError(Text("The file is open in another program."))

    failures: list[Exception] = []
    workspace.jobs.start(Text("Export"), work, failed=failures.append)
    qtbot.waitUntil(lambda: bool(failures))
    assert str(failures[0]) == "The file is open in another program."
    assert not isinstance(failures[0], Cancelled)


def test_what_was_sent_stands_in_the_history_and_is_no_step(
    workspace: Workspace, tmp_path: Path, clock: FixedClock
):
    key = customer_of(workspace)
    workspace.transactions.note_export(
        Text("Export {file}", file="W.xlsx"), lambda session: assign(session, Customer, key, notes="sent")
    )
    workspace.close()
    again = Workspace(Book.open(tmp_path / "test.loam"), clock, "Lin")
    try:
        assert [str(again.undo_text()), again.undo_stack.count()] == ["Add Cordillera Telecom", 1]
    finally:
        again.close()


def test_what_others_did_is_no_step_of_mine(workspace: Workspace, tmp_path: Path, clock: FixedClock):
    key = customer_of(workspace)
    workspace.transactions.author = "Ana"
    workspace.edit(STEP, assign, Customer, key, city="Lima")
    workspace.close()
    for author, steps in (("Ana", 1), ("Lin", 0)):
        again = Workspace(Book.open(tmp_path / "test.loam"), clock, author)
        try:
            assert again.undo_stack.count() == steps
        finally:
            again.close()
