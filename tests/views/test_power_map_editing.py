"""Aligning, copying, pasting, duplicating, deleting and merging on the map."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from app.text import Text
from app.workspace import Workspace
from models.values import Level, LineKind, Role
from tests.books import dump
from tests.views.map_page import MapPage, fill
from views.power_map.deeds.aligning import BELOW, BESIDE, Align, aligned
from views.power_map.inspector.duplicates import DuplicateLines
from views.widgets.buttons import LineButton

Key = Qt.Key
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def page(workspace: Workspace) -> Iterator[MapPage]:
    made = MapPage(workspace, workspace.edit(Text("Fill"), fill))
    yield made
    made.close()


def select(page: MapPage, *names: str) -> None:
    page.scene.select([page.key(name) for name in names])


def places(page: MapPage) -> dict[str, tuple[float, float]]:
    return {name: (page.card(name).pos().x(), page.card(name).pos().y()) for name in page.names()}


# -- aligning ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("how", "expected"),
    [
        (Align.LEFT, [(0, 0), (0, 100), (0, 900)]),
        (Align.TOP, [(0, 0), (300, 0), (1000, 0)]),
        (Align.ACROSS, [(0, 0), (500, 100), (1000, 900)]),
        (Align.DOWN, [(0, 0), (300, 450), (1000, 900)]),
    ],
)
def test_cards_are_put_in_order(how: Align, expected: list[tuple[float, float]]):
    before = {"a": (0.0, 0.0), "b": (300.0, 100.0), "c": (1000.0, 900.0)}
    assert aligned(before, how) == dict(zip("abc", expected, strict=True))
    assert aligned({}, how) == {}


@pytest.mark.parametrize(
    ("how", "along"), [(Align.TOP, 0), (Align.ACROSS, 0), (Align.LEFT, 1), (Align.DOWN, 1)]
)
def test_aligned_cards_never_lie_over_each_other(how: Align, along: int):
    before = {"a": (5.0, 7.0), "b": (5.0, 7.0), "c": (6.0, 8.0)}
    after = sorted(place[along] for place in aligned(before, how).values())
    least = (BESIDE, BELOW)[along]
    assert [second - one for one, second in itertools.pairwise(after)] == pytest.approx([least, least])


def test_selected_cards_are_aligned_by_key_in_one_step(page: MapPage):
    before = places(page)
    page.drag("Marta Gil", by=(0, 40), modifiers=ALT)
    steps = page.workspace.undo_stack.index()
    select(page, "Ana Ruiz", "Li Wei", "Marta Gil")
    page.press(Key.Key_Up, CONTROL | SHIFT)
    heights = {places(page)[name][1] for name in ("Ana Ruiz", "Li Wei", "Marta Gil")}
    assert len(heights) == 1
    assert page.workspace.undo_stack.index() == steps + 1
    page.workspace.undo()
    page.workspace.undo()
    page.settle()
    assert places(page) == before


def test_nudging_by_key_is_one_step_for_presses_in_a_row(page: MapPage):
    steps = page.workspace.undo_stack.index()
    before = places(page)["Marta Gil"]
    select(page, "Marta Gil")
    for _ in range(3):
        page.press(Key.Key_Right, SHIFT)
    assert places(page)["Marta Gil"][0] == before[0] + 3 * 14
    assert page.workspace.undo_stack.index() == steps + 1
    page.workspace.undo()
    page.settle()
    assert places(page)["Marta Gil"] == before


# -- the clipboard -------------------------------------------------------------------------------


def test_copied_people_are_rows_for_excel(page: MapPage):
    select(page, "Ana Ruiz", "Marta Gil")
    page.press(Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text().splitlines() == [
        "Ana Ruiz\tPlanner\tNetwork\t\t1",
        "Marta Gil\t\t\tDecision maker\t−1",
    ]
    assert "2 people are on the clipboard" in page.message


def test_people_pasted_on_their_own_map_are_copies_without_opinions(page: MapPage):
    select(page, "顾明棠", "Ana Ruiz")
    page.press(Key.Key_C, CONTROL)
    steps = page.workspace.undo_stack.index()
    page.press(Key.Key_V, CONTROL)
    assert page.selected() == {"顾明棠 (copy)", "Ana Ruiz (copy)"}
    assert page.manager("Ana Ruiz (copy)") == "顾明棠 (copy)"
    copy = page.power_map.person[page.key("Ana Ruiz (copy)")]
    assert (copy.title, copy.department_name, copy.level) == ("Planner", "Network", Level.NOT_CONTACTED)
    assert page.workspace.undo_stack.index() == steps + 1


def test_people_pasted_on_another_map_keep_their_names(page: MapPage, workspace: Workspace):
    select(page, "顾明棠", "Ana Ruiz")
    page.press(Key.Key_C, CONTROL)
    page.page.show_customer(workspace.edit(Text("Fill"), fill))
    page.settle()
    page.press(Key.Key_V, CONTROL)
    names = [person.name for person in page.power_map.people]
    assert (names.count("Ana Ruiz"), names.count("顾明棠")) == (2, 2)
    pasted = [page.power_map.person[key] for key in page.scene.selected_people()]
    assert {each.department for each in pasted} == {None}


def test_a_list_brings_departments_and_roles(page: MapPage):
    QGuiApplication.clipboard().setText(
        "Nia Okoro\tCFO\tFinance\tDecision maker\nIvo\tClerk\tfinance\nUma\t\tNETWORK"
    )
    page.press(Key.Key_V, CONTROL)
    nia, ivo, uma = (page.power_map.person[page.key(name)] for name in ("Nia Okoro", "Ivo", "Uma"))
    assert (nia.department_name, nia.role) == ("Finance", Role.DECIDER)
    assert (ivo.department, uma.department_name) == (nia.department, "Network")
    assert page.selected() == {"Nia Okoro", "Ivo", "Uma"}
    assert "3 people were added" in page.message
    page.workspace.undo()
    assert [each.name for each in page.power_map.departments] == ["Network"]


def test_many_people_are_added_only_after_asking(page: MapPage):
    QGuiApplication.clipboard().setText("\n".join(f"Person {number}" for number in range(40)))
    asked = page.answer(None)
    page.press(Key.Key_V, CONTROL)
    assert asked[0].startswith("Add 40 people to the map?")
    assert len(page.power_map.people) == 4
    page.answer("add")
    page.press(Key.Key_V, CONTROL)
    assert len(page.power_map.people) == 44


def test_duplicates_stand_with_the_same_manager(page: MapPage):
    select(page, "Ana Ruiz")
    page.press(Key.Key_D, CONTROL)
    assert page.manager("Ana Ruiz (copy)") == "顾明棠"


# -- deleting ------------------------------------------------------------------------------------


def test_people_and_empty_seats_go_in_one_step(page: MapPage):
    steps = page.workspace.undo_stack.index()
    book = page.workspace.ask(dump)
    select(page, "Ana Ruiz", "CFO")
    page.answer(None)
    page.press(Key.Key_Delete)
    assert page.workspace.ask(dump) == book
    page.answer("delete")
    page.press(Key.Key_Delete)
    assert page.names().isdisjoint({"Ana Ruiz", "CFO"})
    assert page.workspace.undo_stack.index() == steps + 1
    page.workspace.undo()
    assert page.workspace.ask(dump) == book


# -- one person, two records ---------------------------------------------------------------------


def test_two_records_become_one_after_choosing_and_undo_parts_them(page: MapPage):
    page.page.edits.connect(page.key("Li Wei"), page.key("Marta Gil"), LineKind.INFLUENCE)
    book = page.workspace.ask(dump)
    select(page, "Ana Ruiz", "Li Wei")
    page.choose_entry("Ana Ruiz", "Same person: merge…")
    dialog = page.page.deeds.dialog
    assert dialog is not None
    assert dialog.merge.text() == "Merge into Ana Ruiz · Planner"
    assert set(dialog.choices) == {"name"}
    dialog.choices["name"][1].setChecked(True)
    assert dialog.chosen == {"name": "Li Wei"}
    dialog.merge.click()
    page.settle()
    assert "Ana Ruiz" not in page.names()
    assert page.selected() == {"Li Wei"}
    merged = page.power_map.person[page.key("Li Wei")]
    assert (merged.title, merged.level) == ("Planner", Level.SUPPORT)
    assert ("Li Wei", LineKind.INFLUENCE, "Marta Gil") in page.lines()
    page.workspace.undo()
    assert page.workspace.ask(dump) == book


def test_the_other_record_can_be_the_one_that_stays(page: MapPage):
    keys = page.key("Ana Ruiz"), page.key("Li Wei")
    page.page.deeds.merge(*keys)
    dialog = page.page.deeds.dialog
    assert dialog is not None
    dialog.keep(keys[1])
    assert dialog.merge.text() == "Merge into Li Wei"
    dialog.merge.click()
    page.settle()
    assert "Ana Ruiz" not in page.names()
    assert keys[1] in page.power_map.person


def test_records_that_are_alike_are_offered_for_merging(page: MapPage):
    assert page.page.inspector.panel.findChild(DuplicateLines) is None
    page.page.edits.add_person("Ruiz Ana")
    page.scene.select([])
    lines = page.page.inspector.panel.findChild(DuplicateLines)
    [line] = lines.findChildren(LineButton)
    assert line.accessibleName() == "Merge Ana Ruiz and Ruiz Ana: The same name in another order"
    line.click()
    dialog = page.page.deeds.dialog
    assert dialog is not None
    dialog.merge.click()
    page.settle()
    assert "Ruiz Ana" not in page.names()


def test_a_new_department_for_the_selected_people_is_one_step(page: MapPage):
    page.scene.select([page.key("Marta Gil"), page.key("Li Wei")])
    steps = page.workspace.undo_stack.index()
    made = page.page.deeds.add_department()
    assert {each.name for each in page.power_map.people if each.department == made} == {"Marta Gil", "Li Wei"}
    assert page.workspace.undo_stack.index() == steps + 1
    page.workspace.undo()
    assert all(each.key != made for each in page.power_map.departments)
    assert page.power_map.person[page.key("Marta Gil")].department is None
