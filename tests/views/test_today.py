"""The Today page: each line leads somewhere or does its deed."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.operations import activity, plan
from app.operations.customer import add_customer
from app.operations.rating import rate
from app.queries.calendar_entry import PlanDetails, entry_details
from app.text import Text
from app.workspace import Workspace
from models.customer import Customer
from models.values import ActivityKind, Dimension, Grade, PlanState, RatingKind, Role
from tests.views.calendars import Keys, small_plan
from views.customers.new_customer import NewCustomerDialog
from views.navigation import CUSTOMER, Navigator, Place
from views.today.lines import LineWidget, Section
from views.today.today_page import TodayPage

STEP = Text("A step")


@pytest.fixture
def keys(workspace: Workspace) -> Keys:
    return small_plan(workspace)


@pytest.fixture
def page(qtbot: QtBot, workspace: Workspace, keys: Keys) -> TodayPage:
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
    assert page.verify.widgets[0].deed_button.text() == "Verify level 2"
    press(line(page.verify, keys.item))
    found = workspace.ask(entry_details, keys.item, workspace.today())
    assert isinstance(found, PlanDetails)
    assert found.entry.state is PlanState.VERIFIED
    assert words(page.verify) == []
    workspace.undo()
    assert words(page.verify) == ["Win Ana · 1→2"]


def test_without_evidence_it_leads_to_where_it_is_written(page, keys, workspace, qtbot):
    steps = workspace.undo_stack.count()
    press(line(page.verify, keys.item))
    assert workspace.undo_stack.count() == steps
    assert page.navigator.place == Place("customer", keys.customer, "plan", keys.item)


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


def test_a_long_list_opens_when_asked(page, keys, workspace):
    for number in range(7):
        workspace.edit(
            STEP, plan.add_item, keys.customer, Dimension.KEY, f"Item {number}", due_on=date(2026, 2, 1)
        )
    assert len(page.overdue.widgets) == 4
    page.overdue._show_all()
    assert len(page.overdue.widgets) == 7


def test_a_c_customer_is_booked_and_the_counter_says_so(page, keys, workspace):
    acme = Customer(name="Acme", grade=Grade.GENERAL)
    workspace.edit(STEP, lambda session: session.add(acme) or session.flush())
    assert (page.visits.dots.filled, words(page.visits.section)) == (0, ["Acme"])
    page.plan_visit(workspace.ask(lambda s: _due(s)))
    editor = page.quick_editor
    assert editor is not None
    assert editor.title.value() == "Visit to Acme"
    editor.commit()
    assert (page.visits.dots.filled, words(page.visits.section)) == (1, [])
    assert words(page.days[1]) == ["Visit to Acme"]


def _due(session):
    from app.queries.today import c_visits

    return c_visits(session, date(2026, 3, 2)).due[0]


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
