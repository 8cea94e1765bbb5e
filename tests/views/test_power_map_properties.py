"""Whatever one does with the mouse and keys: no circle, and undone it is as before."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.clock import FixedClock
from app.operations import department, seat, stakeholder
from app.text import Text
from app.workspace import Workspace
from models.book import Book
from models.customer import Customer
from models.values import LineKind, Role
from tests.books import dump
from tests.views.map_page import MapPage

NAMES = ("顾明棠", "Ana Ruiz", "Li Wei", "Marta Gil", "Jo Berg")
ALT = Qt.KeyboardModifier.AltModifier

people = st.sampled_from(NAMES)
moves = st.one_of(
    st.tuples(st.just("onto"), people, people),
    st.tuples(st.just("onto"), people, st.just("CFO")),
    st.tuples(st.just("by"), people, st.tuples(st.integers(-300, 300), st.integers(-200, 200))),
    st.tuples(st.just("place"), people, people),
    st.tuples(st.just("abandon"), people, people),
    st.tuples(st.just("line"), people, people, st.sampled_from(LineKind)),
    st.tuples(st.just("delete"), people),
    st.tuples(st.just("undo")),
)


def fill(session) -> str:
    customer = Customer(name="Cordillera Telecom")
    session.add(customer)
    session.flush()
    network = department.add_department(session, customer.key, "Network")
    session.flush()
    chief = stakeholder.add_person(session, customer.key, NAMES[0], department=network)
    below = stakeholder.add_below(session, chief, NAMES[1])
    stakeholder.add_below(session, below, NAMES[2])
    stakeholder.add_person(session, customer.key, NAMES[3])
    stakeholder.add_person(session, customer.key, NAMES[4])
    seat.add_seat(session, customer.key, "CFO", Role.APPROVER, department=network, reports_to=chief)
    return customer.key


def do(page: MapPage, move: tuple) -> None:
    """One move, as far as those who take part are still on the map."""
    there = page.names()
    if any(isinstance(name, str) and name in (*NAMES, "CFO") and name not in there for name in move[1:]):
        return
    page.canvas.fit()
    deeds: dict[str, Callable[..., object]] = {
        "onto": lambda name, other: name == other or page.drag(name, onto=other),
        "by": lambda name, way: page.drag(name, by=way),
        "place": lambda name, other: page.drag(name, onto=other, modifiers=ALT),
        "abandon": lambda name, other: page.drag(name, onto=other, escape=True),
        "line": lambda name, other, kind: page.canvas.edits.connect(page.key(name), page.key(other), kind),
        "delete": lambda name: page.canvas.edits.delete_people([page.key(name)]),
        "undo": lambda: page.workspace.undo(),
    }
    deeds[move[0]](*move[1:])
    page.settle()


def has_circle(page: MapPage) -> bool:
    above = {line[0]: line[2] for line in page.lines() if line[1] is LineKind.REPORTS_TO}
    for name in above:
        seen, at = {name}, above.get(name)
        while at is not None:
            if at in seen:
                return True
            seen.add(at)
            at = above.get(at)
    return False


@settings(max_examples=12, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(moves, min_size=1, max_size=8))
def test_no_sequence_of_gestures_leaves_a_circle_or_cannot_be_undone(
    qapp: QApplication, sequence: list[tuple]
):
    with tempfile.TemporaryDirectory() as folder:
        clock = FixedClock(datetime(2026, 3, 2, 9, tzinfo=UTC))
        workspace = Workspace(Book.create(Path(folder) / "test.loam"), clock, "Lin")
        page = MapPage(workspace, workspace.edit(Text("Fill"), fill))
        start = workspace.ask(dump)
        for move in sequence:
            before = workspace.undo_stack.index()
            if move[0] == "undo" and before == 1:
                continue
            do(page, move)
            assert workspace.undo_stack.index() - before in (-1, 0, 1)
            assert not has_circle(page)
        while workspace.undo_stack.index() > 1:
            workspace.undo()
        assert workspace.ask(dump) == start
        page.close()
        workspace.close()
