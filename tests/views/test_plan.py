"""The calendar: planning, moving and stretching by mouse and keyboard, and the forms at the right."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.operations import plan
from app.queries.calendar import ActivityEntry, PlanEntry, calendar
from app.queries.calendar_entry import ActivityDetails, PlanDetails, entry_details
from app.queries.ratings import history_of
from app.text import Text
from app.tokens import DARK, LIGHT, contrast
from app.workspace import Workspace
from models.values import ActivityState, Dimension, Level, PlanState, RatingKind
from tests.views.calendar_page import CalendarHand
from tests.views.calendars import Keys, fill, small_plan
from views.main_window import MainWindow
from views.navigation import Navigator, Place
from views.plan.activity_panel import ActivityPanel
from views.plan.agenda import TITLE, AgendaModel
from views.plan.bar_painting import bar_look
from views.plan.item_panel import ItemPanel
from views.plan.plan_page import CalendarPage, PlanPage
from views.widgets.fields import NotesField

CTRL = Qt.KeyboardModifier.ControlModifier


def day(number: int) -> date:
    return date(2026, 3, number)


@pytest.fixture
def keys(workspace: Workspace) -> Keys:
    return small_plan(workspace)


@pytest.fixture
def page(qtbot: QtBot, workspace: Workspace, keys: Keys) -> PlanPage:
    made = PlanPage(workspace, Navigator())
    qtbot.addWidget(made)
    made.show_customer(keys.customer)
    made.resize(1200, 700)
    made.show()
    return made


@pytest.fixture
def hand(page: PlanPage) -> CalendarHand:
    return CalendarHand(page.calendar)


def details(workspace: Workspace, key: str) -> ActivityDetails | PlanDetails:
    found = workspace.ask(entry_details, key, workspace.today())
    assert found is not None
    return found


def visit(workspace: Workspace, keys: Keys) -> ActivityEntry:
    found = details(workspace, keys.visit)
    assert isinstance(found, ActivityDetails)
    return found.entry


def item(workspace: Workspace, keys: Keys) -> PlanEntry:
    found = details(workspace, keys.item)
    assert isinstance(found, PlanDetails)
    return found.entry


def titles(page: PlanPage | CalendarPage) -> list[str]:
    model = page.calendar.model
    return [model.index(row, TITLE).data() for row in range(model.rowCount())]


def test_the_month_of_today_is_in_sight(page, keys):
    assert page.calendar.header.title.text() == "March 2026"
    assert titles(page) == ["Site visit", "Win Ana"]
    assert page.calendar.month.bar_box(keys.visit) is not None


def test_dragging_over_empty_days_plans_a_visit(page, hand, workspace, keys):
    editor = hand.drag_days(day(17), day(19))
    editor.title.editor.setText("Trade fair")
    editor.commit()
    [found] = [entry for entry in page.calendar.month.entries_on(day(18)) if entry.title == "Trade fair"]
    assert (found.first, found.last, found.all_day) == (day(17), day(19), True)
    assert page.calendar.picked == found.key
    assert workspace.undo_text() is not None
    workspace.undo()
    assert titles(page) == ["Site visit", "Win Ana"]


def test_an_item_is_planned_the_same_way(page, hand, workspace):
    editor = hand.drag_days(day(18), day(18))
    editor.item_chip.click()
    editor.title.editor.setText("Cover planning")
    editor.dimension.set_value(Dimension.GENERAL)
    editor.commit()
    [found] = page.calendar.month.entries_on(day(18))
    assert isinstance(found, PlanEntry)
    assert (found.dimension, found.due_on, found.state) == (Dimension.GENERAL, day(18), PlanState.DRAFT)


def test_nothing_is_planned_without_a_title(page, hand, workspace):
    steps = workspace.undo_stack.count()
    editor = hand.drag_days(day(18), day(18))
    assert not editor.commit()
    assert workspace.undo_stack.count() == steps


def test_dragging_a_bar_moves_it_in_one_step(page, hand, workspace, keys):
    steps = workspace.undo_stack.count()
    hand.drag_bar(keys.visit, day(18))
    assert f"{visit(workspace, keys).starts_at:%d %H:%M}" == "18 09:00"
    assert workspace.undo_stack.count() == steps + 1
    workspace.undo()
    assert visit(workspace, keys).first == day(4)


def test_escape_abandons_a_drag(hand, workspace, keys):
    steps = workspace.undo_stack.count()
    hand.drag_bar(keys.visit, day(18), release=False)
    assert hand.month.gesture is not None
    hand.press(Qt.Key.Key_Escape)
    assert hand.month.gesture is None
    assert workspace.undo_stack.count() == steps
    assert visit(workspace, keys).first == day(4)


def test_a_bar_dropped_where_it_was_changes_nothing(hand, workspace, keys):
    steps = workspace.undo_stack.count()
    hand.drag_bar(keys.visit, day(4))
    assert workspace.undo_stack.count() == steps


def test_a_due_date_moves_with_its_bar(hand, workspace, keys):
    hand.drag_bar(keys.item, day(27))
    assert item(workspace, keys).due_on == day(27)


def test_dragging_the_end_makes_a_visit_longer(hand, workspace, keys):
    hand.drag_end(keys.visit, day(6))
    entry = visit(workspace, keys)
    assert (entry.first, entry.last) == (day(4), day(6))
    assert f"{entry.ends_at:%H:%M}" == "10:00"


def test_a_due_date_has_no_ends_to_drag(hand, workspace, keys):
    hand.drag_end(keys.item, day(14))
    assert item(workspace, keys).due_on == day(14)


def test_the_keyboard_walks_and_moves(page, hand, workspace, keys):
    hand.press(Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Return)
    assert page.calendar.picked == keys.visit
    hand.press(Qt.Key.Key_Down, held=CTRL)
    assert visit(workspace, keys).first == day(11)
    hand.press(Qt.Key.Key_Delete)
    assert titles(page) == ["Win Ana"]
    assert page.calendar.picked == ""
    workspace.undo()
    assert titles(page) == ["Site visit", "Win Ana"]


def test_a_right_click_offers_what_applies(page, hand, workspace, keys):
    def offered(key: str) -> list[str]:
        box = hand.month.bar_box(key).center()
        hand.month.menu_wanted.emit(key, day(12), hand.month.mapToGlobal(box.toPoint()))
        menu = QApplication.activePopupWidget()
        texts = [action.text() for action in menu.actions() if action.text()]
        menu.actions()[0].trigger()
        menu.close()
        return texts

    assert offered(keys.visit)[:2] == ["Mark as done", "Cancel the activity"]
    assert visit(workspace, keys).state is ActivityState.DONE
    assert offered(keys.visit)[0] == "Plan it again"
    workspace.edit(Text("Evidence"), plan.set_item_fields, keys.item, evidence="He said so")
    assert offered(keys.item)[0] == "Verify level 2"
    assert item(workspace, keys).state is PlanState.VERIFIED


def test_the_agenda_works_by_keyboard(page, workspace, keys):
    page.calendar.header.agenda_chip.setChecked(True)
    agenda = page.calendar.agenda
    agenda.setFocus()
    assert page.calendar.picked == ""
    QTest.keyClick(agenda, Qt.Key.Key_Down)
    assert page.calendar.picked == keys.item
    QTest.keyClick(agenda, Qt.Key.Key_Delete)
    assert titles(page) == ["Site visit"]


def test_page_keys_turn_months_and_t_comes_back(page, hand):
    hand.press(Qt.Key.Key_PageDown)
    assert page.calendar.header.title.text() == "April 2026"
    assert titles(page) == []
    hand.press(Qt.Key.Key_PageUp, Qt.Key.Key_PageUp)
    assert page.calendar.header.title.text() == "February 2026"
    hand.press(Qt.Key.Key_T)
    assert page.calendar.month.current == day(2)


def test_arrows_walk_into_the_next_month(page, hand):
    for _ in range(30):
        hand.press(Qt.Key.Key_Right)
    assert page.calendar.month.current == date(2026, 4, 1)
    assert page.calendar.header.title.text() == "April 2026"


def test_n_plans_on_the_current_day(hand, page):
    hand.press(Qt.Key.Key_Down, Qt.Key.Key_N)
    hand.editor.title.editor.setText("Call back")
    hand.editor.commit()
    assert [entry.title for entry in page.calendar.month.entries_on(day(9))] == ["Call back"]


def test_a_day_with_more_than_fits_lists_them_all(qtbot, workspace):
    keys = fill(workspace)
    page = PlanPage(workspace, Navigator())
    qtbot.addWidget(page)
    page.show_customer(keys.customer)
    page.resize(1000, 430)
    page.show()
    hand = CalendarHand(page.calendar)
    page.calendar.go_to(day(12))
    hand.press(Qt.Key.Key_Return)
    listed = hand.day_list
    assert listed.item(0).text() == "Visit of the board to our headquarters"
    assert listed.count() == len(page.calendar.month.entries_on(day(12))) > 2
    listed.itemActivated.emit(listed.item(1))
    assert page.calendar.picked == page.calendar.month.entries_on(day(12))[1].key


def test_filters_keep_what_is_asked_for(page):
    filters = page.calendar.header.filters
    filters.activities.click()
    assert titles(page) == ["Win Ana"]
    filters.dimensions[Dimension.GENERAL].click()
    assert titles(page) == []
    filters.show_all()
    assert titles(page) == ["Site visit", "Win Ana"]


def test_a_record_is_brought_into_sight_even_when_filtered_away(page, keys, hand):
    page.calendar.header.filters.items.click()
    hand.press(Qt.Key.Key_PageDown)
    page.open_record(keys.item)
    assert page.calendar.picked == keys.item
    assert page.calendar.month.current == day(12)


def test_a_field_is_stored_when_it_is_left(page, hand, workspace, keys):
    hand.click(keys.visit)
    panel = page.calendar.panel
    assert isinstance(panel, ActivityPanel)
    panel.place.editor.setText("Lima")
    panel.place.commit()
    panel.begins.editor.setText("1430")
    panel.begins.commit()
    found = details(workspace, keys.visit)
    assert isinstance(found, ActivityDetails)
    assert found.place == "Lima"
    assert f"{found.starts_at:%H:%M}" == "14:30"
    assert f"{found.entry.ends_at:%H:%M}" == "15:30"


def test_a_refused_value_shows_what_it_was(page, hand, workspace, keys):
    hand.click(keys.visit)
    panel = page.calendar.panel
    assert isinstance(panel, ActivityPanel)
    panel.title.editor.setText("x" * 300)
    panel.title.commit()
    assert panel.title.value() == "Site visit"


def test_after_the_visit_it_is_done_with_summary_and_quality(page, hand, workspace, keys):
    hand.click(keys.visit)
    panel = page.calendar.panel
    panel.summary.editor.setPlainText("Forty minutes with the evaluator")
    panel.summary.commit()
    hand.press_button("Mark as done")
    found = details(workspace, keys.visit)
    assert (found.entry.state, found.summary) == (ActivityState.DONE, "Forty minutes with the evaluator")


def test_verifying_raises_the_level_and_undo_takes_it_back(page, hand, workspace, keys):
    hand.click(keys.item)
    panel = page.calendar.panel
    assert isinstance(panel, ItemPanel)
    panel.evidence.editor.setPlainText("Refused the rival's offer in writing")
    panel.evidence.commit()

    def level() -> Level:
        facts = workspace.ask(history_of, keys.person)
        return next(fact.value for fact in facts if fact.kind is RatingKind.LEVEL)

    assert level() is Level.SUPPORT
    hand.press_button("Verify level 2")
    assert item(workspace, keys).state is PlanState.VERIFIED
    assert level() is Level.EXCLUSIVE
    workspace.undo()
    assert level() is Level.SUPPORT
    assert item(workspace, keys).state is PlanState.DONE


def test_cancelling_an_item_asks_why(page, hand, workspace, keys):
    hand.click(keys.item)
    hand.press_button("Not done after all")
    hand.press_button("Cancel the item")
    assert item(workspace, keys).state is PlanState.IN_PROGRESS
    [reason] = [
        one for one in page.calendar.panel.findChildren(NotesField) if one.label.text().startswith("Why")
    ]
    reason.editor.setPlainText("The project was stopped")
    hand.press_button("Cancel the item")
    assert item(workspace, keys).state is PlanState.CANCELLED


def test_the_whole_book_says_whose_it_is_and_leads_there(qtbot, workspace, keys):
    navigator = Navigator()
    page = CalendarPage(workspace, navigator)
    qtbot.addWidget(page)
    page.resize(1200, 700)
    page.show()
    assert titles(page) == ["Site visit", "Win Ana"]
    page.open_record(keys.item)
    page.calendar.panel.map_button.click()
    assert navigator.place == Place("customer", keys.customer, "map", keys.person)


def test_the_window_leads_to_a_record_in_the_calendar_and_in_the_plan(
    qtbot, workspace, shelf, book_path, keys
):
    window = MainWindow(workspace, shelf, book_path)
    qtbot.addWidget(window)
    window.show()
    window.navigator.open_page("calendar", keys.item)
    assert isinstance(window.page, CalendarPage)
    assert window.page.calendar.picked == keys.item
    window.navigator.open_customer(keys.customer, "plan", keys.visit)
    assert isinstance(window.page.tab, PlanPage)
    assert window.page.tab.calendar.picked == keys.visit
    window.page.tab.calendar.delete(keys.visit)
    assert window.message_bar.text == "Delete “Site visit”"
    window.message_bar.press_action()
    assert "Site visit" in titles(window.page.tab)


@pytest.mark.parametrize("far", [date.min, date.max])
def test_months_that_nobody_can_plan_in_are_not_shown(page, far):
    page.calendar.go_to(far)
    assert page.calendar.month.month in (date(1900, 1, 1), date(2100, 12, 1))


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_every_bar_can_be_read(workspace, tokens):
    fill(workspace)
    found = workspace.ask(calendar, date(2026, 1, 1), date(2026, 12, 31), today=day(20))
    looks = [bar_look(entry, tokens) for entry in found.entries]
    assert min(contrast(look.ink, look.fill) for look in looks) >= 4.5
    assert min(contrast(look.stripe, look.fill) for look in looks) >= 3
    assert min(contrast(look.glyph_ink, look.fill) for look in looks if look.glyph) >= 3


def test_an_empty_customer_is_told_what_to_do_first(qtbot, workspace, keys, page):
    workspace.undo()
    assert page.calendar._empty.isVisible()
    workspace.redo()
    assert not page.calendar._empty.isVisible()


def test_items_without_a_due_date_stand_at_the_end_of_the_agenda(page, workspace, keys):
    workspace.edit(Text("Some day"), plan.add_item, keys.customer, Dimension.KEY, "Some day")
    assert titles(page) == ["Site visit", "Win Ana", "Some day"]
    page.calendar.header.undated.click()
    assert page.calendar.picked == details_of(page, "Some day")


def details_of(page: PlanPage, title: str) -> str:
    return next(entry.key for entry in page.calendar._found.undated if entry.title == title)


def test_the_agenda_is_a_model_that_sorts(qtmodeltester, page):
    model = AgendaModel()
    model.set_rows(page.calendar._found.entries)
    qtmodeltester.check(model)
    model.sort(TITLE, Qt.SortOrder.DescendingOrder)
    assert [model.index(row, TITLE).data() for row in range(2)] == ["Win Ana", "Site visit"]
    model.set_rows([])
    assert model.rowCount() == 0
