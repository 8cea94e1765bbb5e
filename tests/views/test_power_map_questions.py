"""The map is asked through its page: paths, suppositions, weak points, the rival's view."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.network.next_step import next_step
from app.operations import rival
from app.operations.plan import delete_item
from app.operations.stakeholder import leave
from app.power_map.perspective import Lens
from app.workspace import Workspace
from models.values import LineKind, Tie
from tests.views.asking import ask, asked_map, in_plan, marks, stored
from tests.views.map_page import MapPage
from views.navigation import Navigator
from views.power_map.items.overlay import Tone
from views.power_map.page import PowerMapPage
from views.power_map.questions.panel import Ask
from views.power_map.questions.path import in_words
from views.widgets.buttons import Button

Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(workspace: Workspace) -> Iterator[MapPage]:
    made = asked_map(workspace)
    yield made
    made.close()


# -- the panel -----------------------------------------------------------------------------------


def test_questions_take_the_place_of_the_inspector_and_give_it_back(page: MapPage):
    inspector, panel = page.page.inspector, page.page.asking.panel
    assert inspector.isVisible()
    page.page.asking.button.click()
    assert panel.isVisible()
    assert not inspector.isVisible()
    assert panel.width() == 320
    QTest.keyClick(panel, Key.Key_Escape)
    assert inspector.isVisible()
    assert not panel.isVisible()
    assert not page.scene.overlay.marks


def test_the_keyboard_opens_and_closes_the_questions(page: MapPage):
    page.canvas.setFocus()
    QTest.keyClick(page.page, Key.Key_A, CONTROL | SHIFT)
    assert page.page.asking.is_open
    assert page.page.asking.panel.chips[Ask.PATH].hasFocus()
    QTest.keyClick(page.page, Key.Key_A, CONTROL | SHIFT)
    assert not page.page.asking.is_open


def test_escape_on_the_map_closes_the_questions(page: MapPage):
    ask(page, Ask.WEAK)
    page.canvas.setFocus()
    page.press(Key.Key_Escape)
    assert not page.page.asking.is_open


def test_opening_a_card_brings_the_inspector_back(page: MapPage):
    ask(page, Ask.WEAK)
    page.select("Ana Ruiz")
    page.press(Key.Key_Return)
    assert page.page.inspector.isVisible()
    assert not page.page.asking.is_open


def test_going_back_in_time_closes_the_questions_and_questions_come_back_to_now(page: MapPage):
    ask(page, Ask.WEAK)
    page.page.time.bar.opened.emit()
    assert not page.page.asking.is_open
    assert page.page.time.bar.is_open
    ask(page, Ask.WEAK)
    assert not page.page.time.bar.is_open
    assert page.page.asking.is_open


def test_another_question_takes_the_marks_of_the_former_away(page: MapPage):
    panel = ask(page, Ask.PATH, "Marta Gil")
    assert page.scene.overlay.ways
    panel.chips[Ask.RIVAL].click()
    assert not page.scene.overlay.ways
    assert not page.scene.overlay.marks


def test_an_edit_asks_the_question_again(page: MapPage):
    panel = ask(page, Ask.PATH, "Marta Gil")
    assert panel.path.answer is not None
    assert panel.path.answer.paths
    page.do(leave, [page.key("Ana Ruiz")])
    assert not panel.path.answer.paths
    assert panel.path.answer.instead


# -- path to power -------------------------------------------------------------------------------


def test_the_path_leads_from_a_supporter_to_who_decides_and_says_why(page: MapPage):
    panel = ask(page, Ask.PATH)
    assert panel.path.goal.value() == page.key("Marta Gil")
    best = panel.path.answer.paths[0]
    assert [page.power_map.person[key].name for key in best.people] == ["Ana Ruiz", "顾明棠", "Marta Gil"]
    assert marks(page) == {"Ana Ruiz": "Start", "顾明棠": "", "Marta Gil": "Goal"}
    chosen = [way for way in page.scene.overlay.ways if way.tone is Tone.ACCENT]
    assert [(way.source, way.target) for way in chosen] == list(pairwise(best.people))
    assert all("1" in way.text for way in chosen)
    assert page.scene.overlay.dims_others


def test_alternatives_are_numbered_and_stay_in_sight(page: MapPage):
    page.page.edits.connect(page.key("Ana Ruiz"), page.key("Marta Gil"), LineKind.DOTTED)
    panel = ask(page, Ask.PATH, "Marta Gil")
    panel.path.paths[1].click()
    assert panel.path.chosen == 1
    assert all(("2" in way.text) is not way.dashed for way in page.scene.overlay.ways)
    assert any(way.text == "1" for way in page.scene.overlay.ways)


def test_who_is_selected_is_the_goal_and_who_else_the_start(page: MapPage):
    page.scene.select([page.key("Li Wei")])
    page.page.asking.toggle()
    panel = page.page.asking.panel
    assert panel.path.goal.value() == page.key("Li Wei")
    panel = ask(page, Ask.PATH, "Marta Gil", "Li Wei")
    assert panel.path.answer.paths[0].people[0] == page.key("Li Wei")


def test_a_path_becomes_plan_items_in_one_step_which_undo_takes_back(page: MapPage):
    panel = ask(page, Ask.PATH, "Marta Gil")
    before = stored(page)
    advice = panel.path.advice
    titles = [str(draft.title) for draft in advice.chosen]
    assert advice.due.value() == page.workspace.today() + timedelta(days=14)
    steps = page.workspace.undo_stack.count()
    advice.add.click()
    assert in_plan(page) == set(titles)
    assert page.workspace.undo_stack.count() == steps + 1
    assert page.message.startswith(f"{len(titles)} items")
    assert not panel.path.advice.ticks
    page.workspace.undo()
    assert not in_plan(page)
    assert {key: rows for key, rows in stored(page).items() if key == "plan_item"} == {
        key: rows for key, rows in before.items() if key == "plan_item"
    }
    assert len(panel.path.advice.ticks) == len(titles)


def test_only_what_is_ticked_becomes_a_plan_item(page: MapPage):
    panel = ask(page, Ask.PATH, "Marta Gil")
    advice = panel.path.advice
    first, tick = advice.ticks[0]
    tick.setChecked(False)
    advice.due.set_value(date(2026, 9, 1))
    advice.add.click()
    assert str(first.title) not in in_plan(page)
    assert len(in_plan(page)) == len(advice.ticks) - 1


def test_the_message_leads_to_the_plan(page: MapPage):
    panel = ask(page, Ask.PATH, "Marta Gil")
    places = []
    page.page.navigator.moved.connect(places.append)
    panel.path.advice.add.click()
    page.frame.message_bar.press_action()
    assert places[-1].tab == "plan"
    assert places[-1].customer == page.power_map.customer


def test_a_name_of_the_path_is_selected_and_seen(page: MapPage):
    panel = ask(page, Ask.PATH, "Marta Gil")
    panel.path.seen.emit([page.key("顾明棠")])
    assert page.selected() == {"顾明棠"}


def test_a_date_that_cannot_be_read_plans_nothing(page: MapPage):
    panel = ask(page, Ask.PATH, "Marta Gil")
    panel.path.advice.due.editor.setText("soon")
    panel.path.advice.add.click()
    assert not in_plan(page)


@pytest.mark.parametrize(
    ("ease", "word"),
    [(1.0, "likely"), (0.5, "likely"), (0.49, "worth a try"), (0.1, "hard"), (0.001, "very hard")],
)
def test_ease_is_said_in_words(ease: float, word: str):
    assert str(in_words(ease)) == word


# -- weak points ---------------------------------------------------------------------------------


def test_weak_points_are_marked_and_the_chosen_one_alone(page: MapPage):
    panel = ask(page, Ask.WEAK)
    assert len(marks(page)) > 1
    point = next(each for each in panel.weak.points if page.key("Marta Gil") in each.people)
    panel.weak.choose(point)
    assert set(marks(page)) == {"Marta Gil"}
    assert page.selected() == {"Marta Gil"}
    panel.weak.choose(panel.weak.chosen)
    assert len(marks(page)) > 1


def test_the_advice_about_a_weak_point_becomes_a_plan_item(page: MapPage):
    panel = ask(page, Ask.WEAK)
    panel.weak.choose(panel.weak.points[0])
    title = str(panel.weak.points[0].item.title)
    panel.weak.advice.add.click()
    assert in_plan(page) == {title}


def test_advice_that_was_deleted_from_the_plan_is_offered_again(page: MapPage):
    panel = ask(page, Ask.PATH, "Marta Gil")
    panel.path.advice.add.click()
    assert not panel.path.advice.ticks
    places = []
    page.page.navigator.moved.connect(places.append)
    page.frame.message_bar.press_action()
    page.do(delete_item, places[-1].focus)
    assert len(panel.path.advice.ticks) == 1


# -- the rival's view ----------------------------------------------------------------------------


def test_without_rivals_the_first_is_added_here(page: MapPage):
    panel = ask(page, Ask.RIVAL)
    assert not panel.rivals.rival.isVisible()
    panel.rivals.name.editor.setText("Nordwind")
    panel.rivals.add.click()
    assert panel.rivals.rival.isVisible()
    assert panel.rivals.view.name == "Nordwind"


def test_the_map_is_coloured_by_the_ties_to_a_rival(page: MapPage):
    nordwind = page.do(rival.add_rival, "Nordwind")
    page.do(rival.tie, page.key("Marta Gil"), nordwind, Tie.BEHIND)
    page.do(rival.tie, page.key("Ana Ruiz"), nordwind, Tie.AGAINST)
    panel = ask(page, Ask.RIVAL)
    assert marks(page) == {"Marta Gil": "+2 behind", "Ana Ruiz": "−2 against"}
    tones = {mark.tone for mark in page.scene.overlay.marks.values()}
    assert tones == {Tone.BAD, Tone.GOOD}
    assert panel.rivals.view.theirs > panel.rivals.view.ours
    panel.rivals.lines[0].click()
    assert page.selected()


def test_no_question_is_asked_of_an_empty_map(workspace: Workspace):
    page = PowerMapPage(workspace, Navigator())
    page.asking.open()
    assert not page.asking.is_open


# -- K -------------------------------------------------------------------------------------------


def test_the_cheapest_next_step_of_k_becomes_a_plan_item_once(page: MapPage):
    popover = page.page.stage.score.key_score.explain()
    plan = next(each for each in popover.findChildren(Button) if each.text() == "Add to the plan")
    plan.click()
    assert not popover.isVisible()
    assert in_plan(page) == {"Find out who holds the seat “CFO”"}
    page.page.stage.score.plan_wanted.emit(next_step(page.power_map.score))
    assert page.message == "This step is in the plan already."
    page.workspace.undo()
    assert not in_plan(page)


# -- influence -----------------------------------------------------------------------------------


def test_the_network_says_how_influential_the_selected_person_is_and_why(page: MapPage):
    significance = page.page.significance
    page.look_through(Lens.INFLUENCE)
    assert not significance.isVisible()
    page.scene.select([page.key("顾明棠")])
    assert significance.isVisible()
    assert significance.rank.text() == "Rank 1"
    popover = significance.badge.explain()
    assert popover is not None
    popover.close()
    page.look_through(Lens.ORGANISATION)
    assert not significance.isVisible()


def test_a_large_network_is_counted_in_the_background(page: MapPage, qtbot: QtBot, monkeypatch):
    monkeypatch.setattr("views.power_map.questions.significance.HERE", 2)
    significance = page.page.significance
    page.look_through(Lens.INFLUENCE)
    page.scene.select([page.key("顾明棠")])
    assert significance.rank.text() == "Counting…"
    qtbot.waitUntil(lambda: significance.rank.text() == "Rank 1")


def test_a_count_that_is_cancelled_says_nothing(page: MapPage, qtbot: QtBot, monkeypatch):
    monkeypatch.setattr("views.power_map.questions.significance.HERE", 2)
    monkeypatch.setattr("app.network.centrality.HERE", 2)
    page.look_through(Lens.INFLUENCE)
    page.workspace.jobs.started.connect(lambda job: job.cancel())
    page.scene.select([page.key("顾明棠")])
    qtbot.waitUntil(lambda: not page.workspace.jobs.running)
    assert page.page.significance.rank.text() == ""
