"""The Today page: each line leads somewhere or does its deed."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea
from pytestqt.qtbot import QtBot

from app.operations import activity, cadence, plan, promise, support
from app.operations.customer import add_customer
from app.operations.rating import rate
from app.operations.stakeholder import set_fields
from app.queries.calendar import calendar
from app.queries.calendar_entry import PlanDetails, entry_details
from app.text import Text
from app.workspace import Workspace
from models.customer import Customer
from models.team import TeamMember
from models.values import ActivityKind, Dimension, Grade, PlanState, PromiseSide, RatingKind, Role, TeamRole
from tests.views.asked import Asked, answer, dismiss
from tests.views.calendars import Keys, small_plan
from views.customers.new_customer import NewCustomerDialog
from views.navigation import CUSTOMER, Navigator, Place
from views.preferences import Preferences
from views.today.lines import LineWidget, Section
from views.today.today_page import TodayPage
from views.widgets.choice import Notice

STEP = Text("A step")


@pytest.fixture
def keys(workspace: Workspace) -> Keys:
    return small_plan(workspace)


@pytest.fixture
def page(qtbot: QtBot, workspace: Workspace, keys: Keys, preferences: Preferences) -> TodayPage:
    made = TodayPage(workspace, Navigator())
    qtbot.addWidget(made)
    made.resize(1200, 800)
    made.show()
    return made


def words(section: Section) -> list[str]:
    return [widget.line.what for widget in section.widgets]


def line(section: Section, key: str) -> LineWidget:
    [found] = [widget for widget in section.widgets if widget.line.key == key]
    return found


def press(line: LineWidget) -> None:
    assert line.deed_button is not None
    QTest.mouseClick(line.deed_button, Qt.MouseButton.LeftButton)


def test_the_week_stands_at_the_left(page, keys):
    assert words(page.days[0]) == []
    assert page.days[0].isVisibleTo(page)
    assert not page.days[1].isVisibleTo(page)
    assert words(page.days[2]) == ["Site visit"]


def test_enter_on_a_line_leads_to_its_thing(page, keys):
    found = line(page.days[2], keys.visit)
    found.setFocus()
    QTest.keyClick(found, Qt.Key.Key_Return)
    assert page.navigator.place == Place("customer", keys.customer, "plan", keys.visit)


def test_what_waits_is_verified_with_one_click(page, keys, workspace):
    workspace.edit(STEP, plan.set_item_fields, keys.item, evidence="Refused the rival's offer")
    assert page.verify.widgets[0].deed_button.text() == "&Verify level 2"
    press(line(page.verify, keys.item))
    found = workspace.ask(entry_details, keys.item, workspace.today())
    assert isinstance(found, PlanDetails)
    assert found.entry.state is PlanState.VERIFIED
    assert words(page.verify) == []
    workspace.undo()
    assert words(page.verify) == ["Win Ana · 1→2"]


def test_without_evidence_it_is_asked_for_on_the_spot(page, keys, workspace):
    steps = workspace.undo_stack.count()
    asked = Asked(dismiss)
    press(line(page.verify, keys.item))
    assert asked.done
    assert workspace.undo_stack.count() == steps
    asked = Asked(answer("Refused the rival's offer"))
    press(line(page.verify, keys.item))
    assert asked.done
    assert words(page.verify) == []


def test_what_is_submitted_is_approved_with_one_click(page, keys, workspace):
    key = workspace.edit(STEP, plan.add_item, keys.customer, Dimension.GENERAL, "Cover planning")
    workspace.edit(STEP, plan.step, key, PlanState.SUBMITTED)
    press(line(page.approve, key))
    assert words(page.approve) == []


def test_a_past_visit_is_closed_with_one_click(page, keys, workspace):
    key = workspace.edit(
        STEP,
        activity.add_activity,
        keys.customer,
        ActivityKind.CALL,
        "Call back",
        datetime(2026, 2, 27, 9),
    )
    press(line(page.unclosed, key))
    assert words(page.unclosed) == []


def test_a_c_customer_is_booked_with_one_click_and_the_counter_says_so(page, keys, workspace):
    acme = Customer(name="Acme", grade=Grade.GENERAL)
    workspace.edit(STEP, lambda session: session.add(acme) or session.flush())
    assert (page.visits.dots.filled, words(page.visits.section)) == (0, ["Acme"])
    press(page.visits.section.widgets[0])
    assert (page.visits.dots.filled, words(page.visits.section)) == (1, [])
    assert words(page.days[1]) == ["Visit to Acme"]
    assert page.days[1].widgets[0].line.when == "09:00–10:00"
    workspace.undo()
    assert (page.visits.dots.filled, words(page.days[1])) == (0, [])


def test_no_free_time_is_said_and_nothing_is_booked(qtbot, page, keys, workspace, preferences):
    acme = Customer(name="Acme", grade=Grade.GENERAL)
    workspace.edit(STEP, lambda session: session.add(acme) or session.flush())
    preferences.working_hours = (12 * 60, 13 * 60)
    steps = workspace.undo_stack.count()
    press(page.visits.section.widgets[0])
    assert workspace.undo_stack.count() == steps
    [notice] = [one for one in page.window().findChildren(Notice) if one.isVisible()]
    notice.close()


def test_an_underlined_letter_does_the_deed(page, keys, workspace):
    key = workspace.edit(STEP, plan.add_item, keys.customer, Dimension.GENERAL, "Cover planning")
    workspace.edit(STEP, plan.step, key, PlanState.SUBMITTED)
    found = line(page.approve, key)
    assert f"&{found.letter}" in found.deed_button.text().lower()
    page.setFocus()
    QTest.keyClick(page, found.letter)
    assert words(page.approve) == []


def test_an_account_manager_waits_and_the_manager_approves_what_was_changed(page, keys, workspace):
    key = workspace.edit(
        STEP, plan.add_item, keys.customer, Dimension.GENERAL, "Cover", due_on=date(2026, 3, 30)
    )
    for state in (PlanState.SUBMITTED, PlanState.APPROVED):
        workspace.edit(STEP, plan.step, key, state)
    workspace.edit(STEP, plan.set_due, key, date(2026, 4, 30))
    workspace.role = TeamRole.ACCOUNT
    page.refresh(None)
    assert words(page.changed) == words(page.verify) == []
    assert words(page.waiting) == ["Win Ana · 1→2", "Cover"]
    assert all(one.deed_button is None for one in page.waiting.widgets)
    workspace.role = TeamRole.MANAGER
    page.refresh(None)
    press(line(page.changed, key))
    assert words(page.changed) == words(page.waiting) == []


def test_promises_contacts_and_requests_are_settled_with_one_click(page, keys, workspace):
    made = workspace.edit(
        STEP, promise.make_promise, keys.customer, PromiseSide.THEIRS, "Floor plan", due_on=date(2026, 3, 5)
    )
    workspace.edit(STEP, activity.cancel_activity, keys.visit)
    rhythm = workspace.edit(
        STEP, cadence.add_cadence, keys.customer, ActivityKind.CALL, 4, person=keys.person
    )
    asked = workspace.edit(STEP, support.ask_for_support, keys.customer, "A price", owner=keys.member)
    press(line(page.promises, made))
    press(line(page.cadences, rhythm))
    press(line(page.support, asked))
    assert words(page.promises) == words(page.cadences) == []
    assert page.support.widgets[0].deed_button.text().replace("&", "") == "Mark as delivered"
    assert "Call: Ana Ruiz" in words(page.days[1])


def test_a_call_is_booked_for_a_birthday(page, keys, workspace):
    workspace.edit(STEP, set_fields, keys.person, birthday=date(1980, 3, 9))
    press(line(page.birthdays, keys.person))
    assert page.birthdays.widgets[0].deed_button is None
    found = workspace.ask(calendar, date(2026, 3, 9), date(2026, 3, 9), today=date(2026, 3, 2)).activities
    assert [(entry.title, entry.people) for entry in found] == [("Birthday of Ana Ruiz", ("Ana Ruiz",))]


def test_mine_or_everyones_is_chosen_and_remembered(page, keys, workspace, preferences):
    wei = TeamMember(name="Wei", role=TeamRole.PRODUCT)
    workspace.edit(STEP, lambda session: session.add(wei) or session.flush())
    for owner, title in ((keys.member, "Mine"), (wei.key, "Theirs")):
        workspace.edit(
            STEP, plan.add_item, keys.customer, Dimension.KEY, title, due_on=date(2026, 3, 4), owner=owner
        )
    assert words(page.due) == ["Mine"]
    page.everyones.click()
    assert words(page.due) == ["Mine", "Theirs"]
    assert preferences.everyones_day
    page.mine.click()
    assert words(page.due) == ["Mine"]


def test_a_crowded_day_needs_no_scrolling_until_all_is_asked_for(page, keys, workspace, qtbot):
    def crowd(session) -> None:
        for number in range(30):
            plan.add_item(session, keys.customer, Dimension.KEY, f"Late {number}", due_on=date(2026, 2, 1))
            plan.add_item(session, keys.customer, Dimension.KEY, f"Due {number}", due_on=date(2026, 3, 4))
            promise.make_promise(
                session, keys.customer, PromiseSide.OURS, f"Promise {number}", due_on=date(2026, 3, 4)
            )

    workspace.edit(STEP, crowd)
    page.resize(1310, 650)
    QApplication.processEvents()
    bar = page.findChild(QScrollArea).verticalScrollBar()
    assert bar.maximum() == 0
    assert 2 < len(page.overdue.widgets) < 30
    assert page.promises.widgets
    assert page.due.widgets
    page.overdue.more.click()
    QApplication.processEvents()
    assert len(page.overdue.widgets) == 30
    assert bar.maximum() > 0


def test_the_keyboard_stays_where_it_was_when_the_list_changes(page, keys, workspace):
    for number in range(3):
        workspace.edit(
            STEP, plan.add_item, keys.customer, Dimension.KEY, f"Item {number}", due_on=date(2026, 2, 1)
        )
    second = page.overdue.widgets[1]
    second.setFocus()
    key = second.line.key
    workspace.edit(STEP, plan.set_item_fields, key, title="Another name")
    assert page.overdue.widgets[1].line.what == "Another name"
    assert page.overdue.widgets[1].hasFocus()


def test_a_stale_rating_leads_to_the_person_on_the_map(page, keys, workspace, clock):
    workspace.edit(STEP, rate, keys.person, RatingKind.ROLE, Role.DECIDER)
    clock.advance(days=91)
    workspace.edit(STEP, plan.set_item_fields, keys.item, title="Win Ana now")
    [found] = page.stale.widgets
    assert (found.line.what, found.line.when) == ("Ana Ruiz · Decision maker", "91 days")
    found.click()
    assert page.navigator.place == Place("customer", keys.customer, "map", keys.person)


def test_an_empty_book_says_what_to_do_first(qtbot, workspace):
    page = TodayPage(workspace, Navigator())
    qtbot.addWidget(page)
    page.show()
    assert page.empty.isVisible()
    page.empty.button.click()
    [dialog] = page.findChildren(NewCustomerDialog)
    dialog.fields["name"].set_value("Acme")
    dialog.add()
    assert page.navigator.place is not None
    assert page.navigator.place.page == CUSTOMER
    assert not page.empty.isVisible()


def test_a_book_in_order_says_that_nothing_waits(qtbot, workspace):
    workspace.edit(STEP, add_customer, "Acme")
    page = TodayPage(workspace, Navigator())
    qtbot.addWidget(page)
    page.resize(1200, 700)
    page.show()
    assert page._nothing.isVisible()


def test_lines_that_say_the_same_stay_and_do_what_holds_now(page, keys, workspace):
    before = page.verify.widgets[0]
    workspace.edit(STEP, plan.set_item_fields, keys.item, evidence="Refused the rival's offer")
    assert page.verify.widgets == [before]
    press(before)
    assert words(page.verify) == []
