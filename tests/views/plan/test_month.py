"""The calendar: planning, moving and stretching by mouse and keyboard."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.operations import plan
from app.queries.calendar import PlanEntry
from app.text import Text
from models.values import ActivityState, Dimension, PlanState, TeamRole
from tests.views.calendar_page import CalendarHand, item, titles, visit
from tests.views.calendars import fill
from views.calendar.modes import Mode
from views.calendar.plan_page import CalendarPage, PlanPage
from views.navigation import Navigator, Place

CTRL = Qt.KeyboardModifier.ControlModifier


def day(number: int) -> date:
    return date(2026, 3, number)


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


def test_the_history_names_the_day_in_no_language(page, hand, workspace, keys):
    """What is stored is read in every language later."""
    hand.drag_bar(keys.visit, day(18))
    assert str(workspace.undo_text()) == "Move “Site visit” to 2026-03-18"


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

    workspace.clock.advance(days=3)
    assert offered(keys.visit)[:2] == ["Mark as done", "Cancel the activity"]
    assert visit(workspace, keys).state is ActivityState.DONE
    assert offered(keys.visit)[0] == "Plan it again"
    workspace.edit(Text("Evidence"), plan.set_item_fields, keys.item, evidence="He said so")
    assert offered(keys.item)[0] == "Verify level 2"
    assert item(workspace, keys).state is PlanState.VERIFIED


def test_a_right_click_shows_a_managers_step_disabled_with_its_reason(page, hand, workspace, keys):
    def lines() -> dict[str, QAction]:
        hand.month.menu_wanted.emit(keys.item, day(12), hand.month.mapToGlobal(QPoint(5, 5)))
        menu = QApplication.activePopupWidget()
        found = {action.text(): action for action in menu.actions()}
        menu.close()
        return found

    workspace.role = TeamRole.ACCOUNT
    offered = lines()
    assert not offered["Verify level 2"].isEnabled()
    assert "A manager verifies what is done" in offered["Verify level 2"].toolTip()
    assert offered["Not done after all"].isEnabled()
    assert "Act as manager" in offered
    workspace.role = TeamRole.MANAGER
    offered = lines()
    assert offered["Verify level 2"].isEnabled()
    assert "Act as manager" not in offered


def test_the_agenda_works_by_keyboard(page, workspace, keys):
    page.calendar.show_mode(Mode.AGENDA)
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


def test_the_count_of_what_does_not_fit_opens_the_list(qtbot, workspace):
    keys = fill(workspace)
    page = PlanPage(workspace, Navigator())
    qtbot.addWidget(page)
    page.show_customer(keys.customer)
    page.resize(1000, 430)
    page.show()
    month = page.calendar.month
    week, column = next((w, c) for w, found in enumerate(month.weeks) for c in range(7) if found.hidden[c])
    left, top, _, height = month.grid.more(week, column)
    QTest.mouseClick(month, Qt.MouseButton.LeftButton, pos=QPoint(round(left + 10), round(top + height / 2)))
    listed = CalendarHand(page.calendar).day_list
    assert listed.count() == len(month.entries_on(month.weeks[week].day(column)))


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


@pytest.mark.parametrize("far", [date.min, date.max])
def test_months_that_nobody_can_plan_in_are_not_shown(page, far):
    page.calendar.go_to(far)
    assert page.calendar.month.month in (date(1900, 1, 1), date(2100, 12, 1))


def test_a_book_without_customers_offers_no_visit(qtbot, workspace):
    page = CalendarPage(workspace, Navigator())
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.show()
    empty = page.calendar.sight.empty
    assert empty.button.text() == "Go to the customers"
    empty.button.click()
    assert page.navigator.place == Place("customers")


def test_an_empty_customer_is_told_what_to_do_first(qtbot, workspace, keys, page):
    workspace.undo()
    assert page.calendar.sight._empty.isVisible()
    workspace.redo()
    assert not page.calendar.sight._empty.isVisible()
