"""What if: a sandbox on the map, of which nothing is stored."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QComboBox

from app.network.changes import Becomes, Leaves, TakesSeat
from app.operations.stakeholder import leave
from app.workspace import Workspace
from models.values import Level
from tests.views.asking import ask, asked_map, in_plan, marks, stored
from tests.views.map_page import MapPage
from views.power_map.questions.panel import Ask
from views.power_map.questions.supposing import Sort
from views.widgets.text import PlainLabel


@pytest.fixture
def page(workspace: Workspace) -> Iterator[MapPage]:
    made = asked_map(workspace)
    yield made
    made.close()


def test_a_supposition_shows_itself_on_the_map_and_leaves_no_trace(page: MapPage):
    before = stored(page)
    panel = ask(page, Ask.WHAT_IF, "Marta Gil")
    k = page.power_map.score.value
    panel.what_if.add(Becomes(page.key("Marta Gil"), Level.SUPPORT))
    assert page.card("Marta Gil").card.level is Level.SUPPORT
    assert page.scene.power_map.score.value > k
    assert marks(page)["Marta Gil"] == "Supposed: −1 → 1"
    panel.what_if.add(Leaves(page.key("Ana Ruiz")))
    assert "Ana Ruiz" not in page.names()
    page.page.asking.close()
    assert "Ana Ruiz" in page.names()
    assert page.card("Marta Gil").card.level is Level.OPPOSED
    assert stored(page) == before


def test_the_figures_of_a_supposed_map_say_so(page: MapPage):
    told = page.page.stage.score.supposed
    panel = ask(page, Ask.WHAT_IF)
    assert told.isHidden()
    panel.what_if.add(Becomes(page.key("Marta Gil"), Level.SUPPORT))
    assert told.isVisible()
    assert page.page.stage.score.rect().contains(told.geometry())
    page.page.asking.close()
    assert told.isHidden()


def test_who_decides_is_offered_first_with_title(page: MapPage):
    form = ask(page, Ask.WHAT_IF).what_if.form
    combo = form.person.findChild(QComboBox)
    offered = [combo.itemText(at) for at in range(combo.count())]
    assert offered == ["Marta Gil", "Ana Ruiz · Planner", "Li Wei", "顾明棠 · CTO"]


def test_nothing_is_edited_on_a_supposed_map(page: MapPage):
    panel = ask(page, Ask.WHAT_IF)
    panel.what_if.add(Leaves(page.key("Ana Ruiz")))
    assert not page.page.edits.rename(page.key("Li Wei"), "Li")
    assert "supposed" in page.message
    panel.what_if.drop.click()
    assert page.page.edits.rename(page.key("Li Wei"), "Li")


def test_dropping_what_was_supposed_does_not_open_a_past_day_for_edits(page: MapPage):
    page.canvas.show_past(True)
    panel = ask(page, Ask.WHAT_IF)
    panel.what_if.add(Leaves(page.key("Ana Ruiz")))
    panel.what_if.drop.click()
    assert not page.page.edits.rename(page.key("Li Wei"), "Li")
    assert "past day" in page.message
    page.canvas.show_past(False)
    assert page.page.edits.rename(page.key("Li Wei"), "Li")


def test_going_back_to_today_does_not_open_a_supposed_map_for_edits(page: MapPage):
    panel = ask(page, Ask.WHAT_IF)
    panel.what_if.add(Leaves(page.key("Ana Ruiz")))
    page.canvas.show_past(False)
    assert not page.page.edits.rename(page.key("Li Wei"), "Li")


@pytest.mark.parametrize("at", ["Marta Gil", "CFO", QPointF(-900, -900)])
def test_menus_of_a_supposed_map_offer_no_edits(page: MapPage, at: str | QPointF):
    panel = ask(page, Ask.WHAT_IF)
    panel.what_if.add(Leaves(page.key("Ana Ruiz")))
    menu = page.menu(at)
    offered = {entry.text().split("\t")[0] for entry in menu.actions()}
    menu.close()
    assert "Show the whole map" in offered
    assert not offered & {"Rename", "Delete…", "Delete the seat", "Add a person", "Tidy the map…"}


def test_nothing_is_offered_for_adding_to_a_supposed_map(page: MapPage):
    panel = ask(page, Ask.WHAT_IF)
    panel.what_if.add(Leaves(page.key("Ana Ruiz")))
    page.page.filters.add.click()
    assert page.page.menu is None
    assert "supposed" in page.message


def test_the_form_supposes_that_a_seat_is_taken(page: MapPage):
    panel = ask(page, Ask.WHAT_IF)
    form = panel.what_if.form
    form.sort.set_value(Sort.SEAT)
    form.holder.set_value(page.key("Ana Ruiz"))
    form.suppose.click()
    assert [type(each) for each in panel.what_if.changes] == [TakesSeat]
    assert "CFO" not in page.names()
    assert marks(page) == {"Ana Ruiz": "Supposed: CFO"}
    assert panel.what_if.outcome.after.key > panel.what_if.outcome.before.key


def test_the_form_asks_only_for_what_it_needs(page: MapPage):
    form = ask(page, Ask.WHAT_IF).what_if.form
    assert not form.seat.isVisible()
    form.level.set_value(None)
    form._follow()
    assert not form.suppose.isEnabled()
    form.sort.set_value(Sort.LEAVES)
    form._follow()
    assert form.suppose.isEnabled()
    assert not form.level.isVisible()


def test_the_newest_supposition_about_a_person_counts(page: MapPage):
    panel = ask(page, Ask.WHAT_IF)
    marta = page.key("Marta Gil")
    panel.what_if.add(Becomes(marta, Level.SUPPORT))
    panel.what_if.add(Leaves(marta))
    assert panel.what_if.changes == [Leaves(marta)]
    panel.what_if.remove(Leaves(marta))
    assert panel.what_if.outcome is None
    assert "Marta Gil" in page.names()


def test_two_become_supporters_from_the_context_menu(page: MapPage):
    page.scene.select([page.key("Marta Gil"), page.key("Li Wei")])
    page.choose_entry("Marta Gil", "Ask the map", "What if these 2 become supporters?")
    assert page.card("Marta Gil").card.level is Level.SUPPORT
    assert page.card("Li Wei").card.level is Level.SUPPORT


def test_somebody_leaves_from_the_context_menu(page: MapPage):
    page.choose_entry("Marta Gil", "Ask the map", "What if Marta Gil leaves?")
    assert page.page.asking.panel.asked is Ask.WHAT_IF
    assert "Marta Gil" not in page.names()


def test_kept_suppositions_are_one_step_of_plan_items(page: MapPage):
    panel = ask(page, Ask.WHAT_IF)
    panel.what_if.add(*[Becomes(page.key(name), Level.SUPPORT) for name in ("Marta Gil", "Li Wei")])
    steps = page.workspace.undo_stack.count()
    panel.what_if.advice.add.click()
    assert page.workspace.undo_stack.count() == steps + 1
    assert len(in_plan(page)) == 2
    assert page.card("Marta Gil").card.level is Level.OPPOSED


def test_an_edit_elsewhere_drops_what_can_no_longer_be_supposed(page: MapPage):
    panel = ask(page, Ask.WHAT_IF)
    panel.what_if.add(Becomes(page.key("Marta Gil"), Level.SUPPORT), Leaves(page.key("Ana Ruiz")))
    page.do(leave, [page.key("Marta Gil")])
    assert len(panel.what_if.changes) == 1
    assert "Ana Ruiz" not in page.names()


def test_another_question_shows_the_map_as_it_is_and_back_again_as_supposed(page: MapPage):
    panel = ask(page, Ask.WHAT_IF)
    panel.what_if.add(Leaves(page.key("Ana Ruiz")))
    panel.chips[Ask.WEAK].click()
    assert "Ana Ruiz" in page.names()
    panel.chips[Ask.WHAT_IF].click()
    assert "Ana Ruiz" not in page.names()


def test_what_if_somebody_takes_this_seat_begins_with_the_seat(page: MapPage):
    page.choose_entry("CFO", "Ask the map", "What if somebody takes this seat?")
    form = page.page.asking.panel.what_if.form
    assert form.seat.value() == page.key("CFO")
    assert form.holder.isVisible()
    form.holder.set_value(page.key("Li Wei"))
    form.suppose.click()
    assert "CFO" not in page.names()


def test_differences_are_those_of_the_figures_beside_them(page: MapPage):
    panel = ask(page, Ask.WHAT_IF)
    panel.what_if.add(Becomes(page.key("Marta Gil"), Level.NEUTRAL))
    texts = [label.text() for label in panel.what_if.answer.findChildren(PlainLabel)]
    before, after, difference = texts[texts.index("K") + 1 :][:3]
    assert float(difference) == pytest.approx(float(after) - float(before))
    assert difference.startswith("+")
