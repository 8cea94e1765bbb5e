from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.operations import influence, stakeholder
from app.operations.copying import Listed, add_listed
from app.queries.stakeholder import person_details
from app.text import Text
from app.workspace import Workspace
from models.values import Confidence, Level, LineKind, RatingKind, Role
from tests.views.map_page import MapPage, fill
from views.power_map.inspector.doubles import AT_ONCE
from views.power_map.inspector.duplicates import DuplicateLines
from views.power_map.inspector.other_panels import LinePanel, SeveralPanel
from views.power_map.inspector.seat_panel import SeatPanel
from views.power_map.inspector.whole_panel import WholePanel, nested
from views.power_map.painting.line_pens import Weight

Key = Qt.Key


@pytest.fixture
def page(workspace: Workspace) -> Iterator[MapPage]:
    made = MapPage(workspace, workspace.edit(Text("Fill"), fill))
    yield made
    made.close()


# -- deleting ------------------------------------------------------------------------------------


def test_deleting_tells_what_goes_with_the_person(page: MapPage):
    asked = page.answer("delete")
    page.select("顾明棠")
    page.press(Key.Key_Delete)
    assert "people who report to them: 2" in asked[0]
    assert "顾明棠" not in page.names()
    page.workspace.undo()
    assert page.manager("Ana Ruiz") == "顾明棠"


def test_who_has_left_is_kept_off_the_map(page: MapPage):
    page.answer("left")
    page.select("Ana Ruiz")
    page.press(Key.Key_Delete)
    assert "Ana Ruiz" not in page.names()
    assert [person.name for person in page.power_map.people if person.left] == ["Ana Ruiz"]


def test_dismissing_the_question_deletes_nobody(page: MapPage):
    page.answer(None)
    page.select("Ana Ruiz")
    page.press(Key.Key_Delete)
    assert "Ana Ruiz" in page.names()


def test_several_who_are_deleted_leave_the_inspector(page: MapPage):
    page.answer("delete")
    page.scene.select([page.key(name) for name in ("Ana Ruiz", "Li Wei", "CFO")])
    assert isinstance(page.page.inspector.panel, SeveralPanel)
    page.press(Key.Key_Delete)
    assert "Ana Ruiz" not in page.names()
    assert isinstance(page.page.inspector.panel, WholePanel)


def test_a_line_that_is_removed_or_loses_its_person_leaves_the_inspector(page: MapPage):
    for name in ("Ana Ruiz", "Li Wei"):
        page.do(influence.connect, page.key(name), page.key("Marta Gil"), LineKind.INFLUENCE)
    removed, bereft = [line for line in page.power_map.lines if line.kind is LineKind.INFLUENCE]
    page.scene.select([], removed)
    assert isinstance(page.page.inspector.panel, LinePanel)
    page.edits.remove_line(removed)
    assert isinstance(page.page.inspector.panel, WholePanel)
    page.scene.select([], bereft)
    page.do(stakeholder.delete_people, [page.key("Marta Gil")])
    assert isinstance(page.page.inspector.panel, WholePanel)


# -- inspector -----------------------------------------------------------------------------------


def test_a_rating_is_added_with_its_grounds(page: MapPage):
    form = page.panel("Ana Ruiz").rating
    form.choose(RatingKind.LEVEL, Level.EXCLUSIVE)
    form.evidence.editor.setPlainText("She asked for a second offer")
    form.confidence.editor.setCurrentIndex(3)
    form.save.click()
    newest, older = page.workspace.ask(person_details, page.key("Ana Ruiz")).ratings
    assert (newest.value, newest.evidence, newest.rated_on, newest.author) == (
        Level.EXCLUSIVE,
        "She asked for a second offer",
        date(2026, 3, 2),
        "Lin",
    )
    assert newest.confidence is Confidence.HIGH
    assert older.value is Level.SUPPORT
    assert page.power_map.person[page.key("Ana Ruiz")].level is Level.EXCLUSIVE


def test_a_rating_of_the_future_is_refused_and_nothing_is_lost(page: MapPage):
    form = page.panel("Ana Ruiz").rating
    form.choose(RatingKind.LEVEL, Level.EXCLUSIVE)
    form.rated_on.editor.setText("2026-03-03")
    form.save.click()
    assert "future" in page.message
    assert form.changed == {RatingKind.LEVEL: Level.EXCLUSIVE}


def test_a_name_that_is_refused_goes_back_in_the_inspector(page: MapPage):
    panel = page.panel("Ana Ruiz")
    panel.name.editor.setText(" ")
    panel.name.commit()
    assert "A name is needed" in page.message
    assert panel.name.value() == "Ana Ruiz"


def test_fields_of_the_inspector_edit_the_person(page: MapPage):
    panel = page.panel("Ana Ruiz")
    panel.title.editor.setText("Head of planning")
    panel.title.commit()
    panel.birthday.editor.setText("1980-05-06")
    panel.birthday.commit()
    panel.private.click()
    card = page.power_map.person[page.key("Ana Ruiz")]
    assert (card.title, card.no_private_activities) == ("Head of planning", True)
    assert page.workspace.ask(person_details, card.key).birthday == date(1980, 5, 6)
    assert page.page.inspector.panel is panel


def test_the_inspector_follows_the_selection(page: MapPage):
    page.press(Key.Key_Escape)
    assert isinstance(page.page.inspector.panel, WholePanel)
    page.select("CFO")
    panel = page.page.inspector.panel
    assert isinstance(panel, SeatPanel)
    page.choose(panel.holder, 1)
    panel.hand_over.click()
    assert "CFO" not in page.names()
    line = page.power_map.lines[0]
    page.scene.select([], line)
    assert isinstance(page.page.inspector.panel, LinePanel)


def test_a_circle_chosen_in_the_inspector_is_refused(page: MapPage):
    panel = page.panel("顾明棠")
    names = [panel.manager.editor.itemText(place) for place in range(panel.manager.editor.count())]
    place = next(place for place, name in enumerate(names) if name.startswith("Ana Ruiz"))
    page.choose(panel.manager, place)
    assert "cannot report to" in page.message
    assert panel.manager.value() is None


def test_a_seat_that_is_held_is_edited_from_its_holder(page: MapPage):
    page.drag("Marta Gil", onto="CFO")
    page.panel("Marta Gil").seat_wanted.emit(page.power_map.seats[0].key)
    panel = page.page.inspector.panel
    assert isinstance(panel, SeatPanel)
    panel.name.editor.setText("Finance director")
    panel.name.commit()
    assert page.power_map.seats[0].title == "Finance director"
    assert isinstance(page.page.inspector.panel, SeatPanel)
    page.choose(page.page.inspector.panel.role, list(Role).index(Role.DECIDER))
    assert page.power_map.person[page.key("Marta Gil")].role is Role.DECIDER
    page.choose(page.page.inspector.panel.holder, 0)
    page.page.inspector.panel.hand_over.click()
    assert "Finance director" in page.names()


def test_a_line_is_drawn_from_the_inspector(page: MapPage):
    page.panel("Ana Ruiz").line_wanted.emit(page.key("Marta Gil"))
    page.choose_kind(LineKind.DOTTED)
    assert ("Ana Ruiz", LineKind.DOTTED, "Marta Gil") in page.lines()


def test_every_rating_is_kept(page: MapPage):
    page.rate("Ana Ruiz", RatingKind.LEVEL, Level.COACH, "She told us the budget")
    page.rate("Ana Ruiz", RatingKind.LEVEL, Level.EXCLUSIVE)
    ratings = page.workspace.ask(person_details, page.key("Ana Ruiz")).ratings
    assert [rating.value for rating in ratings] == [Level.EXCLUSIVE, Level.COACH, Level.SUPPORT]


def whole(page: MapPage) -> WholePanel:
    page.scene.select([])
    panel = page.page.inspector.panel
    assert isinstance(panel, WholePanel)
    return panel


def test_a_department_is_renamed_and_put_below_another_in_one_step(page: MapPage):
    page.page.edits.add_department("Finance")
    network, finance = (each.key for each in page.power_map.departments)
    panel = whole(page)
    panel.lines[finance].edit_wanted.emit(finance)
    editor = panel.editor
    assert editor is not None
    editor.name.setText("Treasury")
    editor.relevance.editor.setCurrentIndex(3)
    editor.parent_field.editor.setCurrentIndex(1)
    editor.keep()
    changed = next(each for each in page.power_map.departments if each.key == finance)
    assert (changed.name, changed.relevance, changed.parent) == ("Treasury", 3, network)
    assert [depth for _, depth in nested(page.power_map.departments)] == [0, 1]
    page.workspace.undo()
    assert page.power_map.departments[1].name == "Finance"


def test_a_department_cannot_be_put_below_its_own_part(page: MapPage):
    [network] = (each.key for each in page.power_map.departments)
    page.page.edits.add_department("Finance", parent=network)
    panel = whole(page)
    panel.edit(network)
    assert panel.editor is not None
    panel.editor.parent_field.editor.setCurrentIndex(1)
    panel.editor.keep()
    assert "cannot be moved into itself" in page.message
    assert panel.editor is not None, "what was typed stays"


def test_the_panel_of_the_map_stays_while_it_says_the_same(page: MapPage):
    panel = whole(page)
    page.page.edits.rename(page.key("Ana Ruiz"), "Ana María Ruiz")
    assert whole(page) is panel
    page.page.edits.add_person("Sun Yue")
    assert whole(page) is not panel


def test_among_many_people_those_in_two_records_are_looked_for_in_the_background(page: MapPage, qtbot):
    many = [Listed(f"Person {number}") for number in range(AT_ONCE)]
    page.workspace.edit(Text("Fill"), add_listed, page.page.customer, many)
    whole(page)
    page.page.edits.rename(page.key("Ana Ruiz"), "Li Wei")
    qtbot.waitUntil(lambda: whole(page).findChild(DuplicateLines) is not None, timeout=10_000)
    page.page.edits.rename(page.key("Marta Gil"), "顾明棠")
    qtbot.waitUntil(lambda: len(whole(page).seen.alike) == 2, timeout=10_000)


def test_a_count_filters_and_once_more_shows_everybody(page: MapPage):
    panel = whole(page)
    panel.level_wanted.emit(Level.OPPOSED)
    assert page.page.filters.filter.levels == {Level.OPPOSED}
    panel.level_wanted.emit(Level.OPPOSED)
    assert not page.page.filters.filter.levels


def test_the_pointer_over_a_card_lets_the_lines_of_others_recede(page: MapPage):
    ana = page.key("Ana Ruiz")
    page.scene.look_at(ana)
    lines = page.scene._lines[LineKind.REPORTS_TO]
    assert [line.source for line in page.power_map.lines if line.key in lines._strong] == [ana]
    assert lines._rest is Weight.RECEDING
    page.scene.look_at(None)
    assert lines._rest is Weight.PLAIN


def test_kinds_of_lines_are_hidden_by_the_chip(page: MapPage):
    page.page.filters.lines.tick(LineKind.CONFLICT, False)
    shown = {kind for kind, item in page.scene._lines.items() if item.isVisible()}
    assert shown == {LineKind.REPORTS_TO, LineKind.DOTTED, LineKind.INFLUENCE}
    assert page.page.filters.lines.isChecked()


# -- the keyboard --------------------------------------------------------------------------------


def test_return_leads_to_the_level_and_escape_back_to_the_map(page: MapPage):
    panel = page.panel("Ana Ruiz")
    page.press(Key.Key_Return)
    level = panel.rating.fields[RatingKind.LEVEL]
    assert level.has_keyboard
    QTest.keyClick(QApplication.focusWidget(), Key.Key_Escape)
    assert page.canvas.hasFocus()
    assert page.selected() == {"Ana Ruiz"}


def test_escape_in_a_field_keeps_what_was_typed(page: MapPage):
    panel = page.panel("Ana Ruiz")
    panel.title.setFocus()
    panel.title.editor.setText("Chief planner")
    QTest.keyClick(panel.title.editor, Key.Key_Escape)
    assert page.canvas.hasFocus()
    assert page.power_map.person[page.key("Ana Ruiz")].title == "Chief planner"
