"""Whatever one does with the mouse and keys, in any lens: no circle, and undone it is as before."""

from __future__ import annotations

import tempfile
from datetime import UTC, datetime
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.clock import FixedClock
from app.operations import buying, department, seat, stakeholder
from app.operations.rating import rate
from app.power_map.grid import COLUMNS, cell_key
from app.power_map.perspective import Lens
from app.text import Text
from app.workspace import Workspace
from models.book import Book
from models.customer import Customer
from models.values import Level, LineKind, RatingKind, Role
from tests.books import dump
from tests.views.map_page import MapPage
from views.power_map.deeds.aligning import Align

NAMES = ("顾明棠", "Ana Ruiz", "Li Wei", "Marta Gil", "Jo Berg")
STEPS = ("Need", "Tender", "Decision", "In no step yet")
ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)

people = st.sampled_from(NAMES)
cards = st.sampled_from((*NAMES, "CFO"))
organisation = st.one_of(
    st.tuples(st.just("onto"), people, cards),
    st.tuples(st.just("by"), people, st.tuples(st.integers(-300, 300), st.integers(-200, 200))),
    st.tuples(st.just("place"), people, people),
    st.tuples(st.just("abandon"), people, people),
    st.tuples(st.just("fold"), cards),
    st.tuples(st.just("fold onto"), people, st.booleans()),
    st.tuples(st.just("align"), people, people, st.sampled_from(Align)),
)
grids = st.tuples(
    st.just("cell"),
    people,
    st.sampled_from((Lens.POWER, Lens.CLOSENESS)),
    st.integers(0, len(COLUMNS) - 1),
    st.integers(0, 4),
    st.booleans(),
)
chain = st.one_of(
    st.tuples(st.just("step"), cards, st.sampled_from(STEPS), st.booleans()),
    st.tuples(st.just("order"), st.sampled_from(STEPS[:3]), st.sampled_from((-1, 1))),
    st.tuples(st.just("delete step"), st.sampled_from(STEPS[:3])),
    st.tuples(st.just("tick"), cards, st.sampled_from(STEPS[:3])),
)
anywhere = st.one_of(
    st.tuples(st.just("line"), people, people, st.sampled_from(LineKind)),
    st.tuples(st.just("network"), people, people, st.sampled_from(LineKind)),
    st.tuples(st.just("shift"), cards, st.sampled_from(Lens), st.sampled_from(ARROWS)),
    st.tuples(st.just("merge"), people, people),
    st.tuples(st.just("copy"), people, people),
    st.tuples(st.just("delete"), people, st.booleans()),
    st.tuples(st.just("undo")),
)
moves = st.one_of(organisation, grids, chain, anywhere)


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
    cfo = seat.add_seat(session, customer.key, "CFO", Role.APPROVER, department=network, reports_to=chief)
    held = seat.add_seat(session, customer.key, "CTO", Role.DECIDER, department=network)
    steps = buying.add_steps(session, customer.key, STEPS[:3])
    session.flush()
    seat.assign_holder(session, held, chief)
    for each, step in ((cfo, steps[2]), (held, steps[0]), (held, steps[2])):
        buying.put_into_step(session, each, step)
    rate(session, below, RatingKind.LEVEL, Level.SUPPORT)
    rate(session, below, RatingKind.ROLE, Role.EVALUATOR)
    return customer.key


LENSES = {
    "cell": Lens.POWER,
    "step": Lens.CHAIN,
    "order": Lens.CHAIN,
    "delete step": Lens.CHAIN,
    "tick": Lens.CHAIN,
    "network": Lens.INFLUENCE,
}


class Doing:
    """One move each, as far as those who take part are in sight."""

    def __init__(self, page: MapPage) -> None:
        self.page = page

    def do(self, move: tuple) -> None:
        page, (what, *rest) = self.page, move
        lens = LENSES.get(what, Lens.ORGANISATION)
        page.look_through(next((each for each in rest if isinstance(each, Lens)), lens))
        there = page.names()
        steps = {step.name for step in page.power_map.steps} | {STEPS[-1]}
        names = [each for each in rest if isinstance(each, str) and each in (*NAMES, "CFO")]
        wanted = [each for each in rest if isinstance(each, str) and each in STEPS]
        areas = {item.area.title for item in page.scene.areas}
        if set(names) <= there and set(wanted) <= steps and (what != "step" or set(wanted) <= areas):
            getattr(self, what.replace(" ", "_"))(*rest)
            page.settle()

    def onto(self, name: str, other: str) -> None:
        if name != other:
            self.page.drag(name, onto=other)

    def by(self, name: str, way: tuple[float, float]) -> None:
        self.page.drag(name, by=way)

    def place(self, name: str, other: str) -> None:
        self.page.drag(name, onto=other, modifiers=ALT)

    def abandon(self, name: str, other: str) -> None:
        self.page.drag(name, onto=other, escape=True)

    def fold(self, name: str) -> None:
        """Fold or unfold the department of a card."""
        self.page.select(name)
        self.page.press(Qt.Key.Key_Period)

    def fold_onto(self, name: str, back: bool) -> None:
        """Drag the folded department onto a person, or the person onto it."""
        self.page.page.deeds.looking.fold_all()
        self.page.settle()
        self.page.canvas.fit()
        if name in self.page.names() and "Network" in self.page.names():
            one, other = (name, "Network") if back else ("Network", name)
            self.page.drag(one, onto=other)
        self.page.page.deeds.looking.unfold_all()

    def align(self, name: str, other: str, how: Align) -> None:
        self.page.scene.select([self.page.key(name), self.page.key(other)])
        self.page.page.deeds.align(how)

    def cell(self, name: str, lens: Lens, column: int, row: int, rates: bool) -> None:
        self.page.drag_into(name, cell_key(column, row))
        if self.page.canvas.proposal is not None:
            if rates:
                self.page.accept_rating("Said so")
            else:
                self.page.press(Qt.Key.Key_Escape)

    def step(self, name: str, step: str, too: bool) -> None:
        self.page.drag_into(name, step, CONTROL if too else Qt.KeyboardModifier.NoModifier)

    def order(self, step: str, by: int) -> None:
        self.page.page.deeds.steps.move(self._step(step), by)

    def delete_step(self, step: str) -> None:
        self.page.page.deeds.steps.delete(self._step(step))

    def tick(self, name: str, step: str) -> None:
        self.page.choose_entry(name, "Takes part in", step)

    def line(self, name: str, other: str, kind: LineKind) -> None:
        self.page.edits.connect(self.page.key(name), self.page.key(other), kind)

    def network(self, name: str, other: str, kind: LineKind) -> None:
        if name != other:
            self.page.drag(name, onto=other)
            self.page.choose_kind(kind)

    def shift(self, name: str, lens: Lens, arrow: Qt.Key) -> None:
        self.page.scene.select([self.page.key(name)])
        self.page.press(arrow, SHIFT)
        if self.page.canvas.proposal is not None:
            self.page.accept_rating()

    def merge(self, name: str, other: str) -> None:
        if name != other:
            self.page.page.deeds.merge(self.page.key(name), self.page.key(other))
            self.page.page.deeds.dialog.merge.click()

    def copy(self, name: str, other: str) -> None:
        self.page.scene.select([self.page.key(name), self.page.key(other)])
        self.page.press(Qt.Key.Key_C, CONTROL)
        self.page.press(Qt.Key.Key_V, CONTROL)

    def delete(self, name: str, left: bool) -> None:
        self.page.answer("left" if left else "delete")
        self.page.scene.select([self.page.key(name)])
        self.page.press(Qt.Key.Key_Delete)

    def undo(self) -> None:
        self.page.workspace.undo()

    def _step(self, name: str) -> str:
        return next(step.key for step in self.page.power_map.steps if step.name == name)


def has_circle(page: MapPage) -> bool:
    above = {line.source: line.target for line in page.power_map.lines if line.kind is LineKind.REPORTS_TO}
    for key in above:
        seen, at = {key}, above.get(key)
        while at is not None:
            if at in seen:
                return True
            seen.add(at)
            at = above.get(at)
    return False


@settings(max_examples=20, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(moves, min_size=1, max_size=10))
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
            Doing(page).do(move)
            assert workspace.undo_stack.index() - before in (-1, 0, 1)
            assert not has_circle(page)
        while workspace.undo_stack.index() > 1:
            workspace.undo()
        assert workspace.ask(dump) == start
        page.close()
        workspace.close()
