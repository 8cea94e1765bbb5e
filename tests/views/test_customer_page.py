"""The page of one customer, and its overview."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.operations.activity import add_activity
from app.operations.customer import delete_customers
from app.operations.rating import rate
from app.operations.seat import add_seat, assign_holder
from app.text import Text
from app.workspace import Workspace
from models.values import ActivityKind, Grade, Level, RatingKind, Role
from tests.books import add_person
from tests.views.customer_pages import Frame, add
from tests.views.pages import Tab
from views.customers.customer_page import CustomerPage
from views.customers.overview_tab import OverviewTab
from views.navigation import Place
from views.pages import PageEntry

ENTRIES = (
    PageEntry("overview", "layout-dashboard", Text("Overview"), OverviewTab),
    PageEntry("map", "network", Text("Map"), Tab),
    PageEntry("plan", "calendar-range", Text("Plan"), Tab),
)


class Customer(Frame):
    """A customer's page, with stand-ins for the tabs that others wrote."""

    def __init__(self, qtbot: QtBot, workspace: Workspace) -> None:
        super().__init__(qtbot, workspace)
        self.key = add(workspace, "Cordillera Telecom", grade=Grade.STRATEGIC)
        self.page = CustomerPage(workspace, self.navigator, ENTRIES)
        self.page.open_place(self.key, None, None)
        self.hold(self.page)
        self.places: list[Place] = []
        self.navigator.moved.connect(self.places.append)

    @property
    def overview(self) -> OverviewTab:
        tab = self.page.tab
        assert isinstance(tab, OverviewTab)
        return tab

    def do(self, operation: Any, *args: Any, **fields: Any) -> Any:
        return self.workspace.edit(Text("Edit"), operation, *args, **fields)

    def seat(self, title: str, role: Role, level: Level | None = None) -> str:
        """Add a seat; with a ``level``, somebody of that level holds it: the holder's key."""
        seat: str = self.do(add_seat, self.key, title, role)
        if level is None:
            return seat
        person = add_person(self.workspace.transactions, self.key, f"Who is {title}")
        self.do(assign_holder, seat, person)
        self.do(rate, person, RatingKind.LEVEL, level)
        return person

    def words(self) -> str:
        """Everything that the overview says."""
        return "\n".join(label.text() for label in self.overview.findChildren(QLabel) if label.isVisible())


@pytest.fixture
def customer(qtbot: QtBot, workspace: Workspace) -> Customer:
    return Customer(qtbot, workspace)


def test_the_header_says_who_it_is_and_how_it_stands(customer: Customer) -> None:
    assert customer.page.title() == "Cordillera Telecom"
    assert customer.page.grade.member is Grade.STRATEGIC
    assert customer.page.red.isHidden()
    customer.seat("CFO", Role.APPROVER, Level.OPPOSED)
    assert not customer.page.red.isHidden()
    assert customer.page.overall.accessibleName() == "Overall relationship: 0 of 100"
    assert customer.page.minimum.text() == "Minimum: O, not known yet"


def test_tabs_are_made_when_first_shown_and_the_keyboard_turns_them(customer: Customer) -> None:
    assert len(customer.page.findChildren(Tab)) == 0
    customer.qtbot.keyClick(customer.page, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert customer.page.bar.currentIndex() == 1
    customer.qtbot.keyClick(customer.page, Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
    assert customer.page.bar.currentIndex() == 2
    assert len(customer.page.findChildren(Tab)) == 2


def test_the_tab_stays_when_another_customer_opens(customer: Customer) -> None:
    customer.page.open_place(customer.key, "map", None)
    other = add(customer.workspace, "Other")
    customer.page.open_place(other, None, None)
    assert customer.page.bar.currentIndex() == 1
    assert isinstance(customer.page.tab, Tab)
    assert customer.page.tab.shown[-1] == other
    assert customer.page.title() == "Other"


def test_who_decides_leads_to_the_map(customer: Customer) -> None:
    customer.seat("Buyer", Role.EVALUATOR)
    person = customer.seat("CEO", Role.DECIDER, Level.COACH)
    strip = customer.overview.strip
    assert [card.accessibleName() for card in strip.cards] == [
        "Decision maker: Who is CEO, CEO. Coach",
        "Evaluator: Buyer. Nobody known.",
    ]
    strip.cards[0].click()
    assert customer.places[-1] == Place("customer", customer.key, "map", person)


def test_seats_that_do_not_fit_are_counted(customer: Customer) -> None:
    for number in range(20):
        customer.seat(f"Seat {number:02}", Role.EVALUATOR)
    shown = sum(card.isVisible() for card in customer.overview.strip.cards)
    assert 0 < shown < 20
    assert customer.overview.to_map.text() == f"{20 - shown} more on the map"


def test_what_is_due_leads_to_the_plan(customer: Customer) -> None:
    late = datetime(2026, 2, 20, 9)
    key = customer.do(
        add_activity, customer.key, ActivityKind.VISIT, "Design review", late, late + timedelta(hours=1)
    )
    assert "1 overdue" in customer.words()
    (line,) = customer.overview.due.lines()
    line.click()
    assert customer.places[-1] == Place("customer", customer.key, "plan", key)


def test_what_is_missing_leads_to_where_it_is_kept(customer: Customer) -> None:
    targets = []
    for line in customer.overview.missing.lines():
        line.click()
        targets.append((customer.places[-1].page, customer.places[-1].tab, customer.places[-1].focus))
    assert targets[0] == ("customer", "map", None)
    assert ("customer", "insight", "strategy") in targets
    assert "Cheapest" not in customer.words()
    assert "Completeness rises by" in customer.words()


def test_what_changed_leads_to_the_history(customer: Customer) -> None:
    (line,) = customer.overview.changed.lines()
    assert line.accessibleName() == "2 Mar 2026: Add Cordillera Telecom"
    line.click()
    assert customer.places[-1].page == "history"


def test_an_almost_empty_customer_says_what_to_do_first(customer: Customer) -> None:
    words = customer.words()
    assert "No decision seat is known yet." in words
    assert "Nothing is planned with this customer." in words
    (plan,) = customer.overview.due.lines()
    plan.click()
    assert customer.places[-1] == Place("customer", customer.key, "plan", None)


def test_a_customer_that_was_deleted_says_so_and_comes_back(customer: Customer) -> None:
    customer.do(delete_customers, customer.key)
    assert "no longer in the book" in customer.words()
    customer.workspace.undo()
    assert "Who decides" in customer.words()
