"""Monday, offline: what is overdue and stale, and the C customers that this week still wants to see.

Journey 1 of the method, through the window: two different C customers are booked from the proposals, and
the counter says 5.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy.orm import Session

from app.operations import activity, plan
from app.operations.rating import rate
from app.operations.stakeholder import add_person
from app.queries.calendar import ActivityEntry, calendar
from app.text import Text
from app.workspace import Workspace
from models.customer import Customer
from models.team import TeamMember
from models.values import ActivityKind, Dimension, Grade, Level, RatingKind, Role, TeamRole
from views.main_window import MainWindow
from views.navigation import Place
from views.shelf import Shelf
from views.today.today_page import TodayPage

SEEN = ("Río Claro Fibra", "Kestrel Insurance", "青禾电力")
LONG_AGO = {"Textiles Nopal": 130, "Alderwick Foods": 110, "华曜精工": 40}
"""C customers whom nobody sees this week, and how many days ago somebody did."""


def fill(session: Session, monday: date) -> tuple[str, str, str]:
    """Lin's book: three of five C customers are planned, an item is late, a rating is old.

    The keys of the customer S, its decision maker, and the late item.
    """
    lin = TeamMember(name="Lin", role=TeamRole.ACCOUNT)
    session.add(lin)
    session.flush()

    def customer(name: str, grade: Grade, city: str = "") -> str:
        made = Customer(name=name, grade=grade, owner_key=lin.key, city=city or None)
        session.add(made)
        session.flush()
        return made.key

    for number, name in enumerate(SEEN):
        at = datetime(monday.year, monday.month, monday.day, 10) + timedelta(days=number)
        activity.add_activity(
            session, customer(name, Grade.GENERAL), ActivityKind.VISIT, f"Visit to {name}", at, owner=lin.key
        )
    for name, days in LONG_AGO.items():
        at = datetime(monday.year, monday.month, monday.day, 10) - timedelta(days=days)
        key = customer(name, Grade.GENERAL)
        activity.mark_done(
            session,
            activity.add_activity(session, key, ActivityKind.VISIT, "Visit", at, owner=lin.key),
        )
    cordillera = customer("Cordillera Telecom", Grade.STRATEGIC, "Bogotá")
    person = add_person(session, cordillera, "Úrsula Beltrán")
    rate(session, person, RatingKind.ROLE, Role.DECIDER)
    rate(session, person, RatingKind.LEVEL, Level.NEUTRAL, rated_on=monday - timedelta(days=120))
    late = plan.add_item(
        session,
        cordillera,
        Dimension.KEY,
        "Win Úrsula",
        due_on=monday - timedelta(days=3),
        owner=lin.key,
    )
    return cordillera, person, late


def words(section) -> list[str]:
    return [widget.line.what for widget in section.widgets]


@pytest.fixture
def window(qtbot: QtBot, workspace: Workspace, shelf: Shelf, book_path) -> MainWindow:
    made = MainWindow(workspace, shelf, book_path)
    qtbot.addWidget(made)
    return made


def test_on_monday_two_c_customers_are_booked_and_the_counter_says_five(
    workspace: Workspace, window: MainWindow
) -> None:
    monday = workspace.today()
    assert monday.weekday() == 0
    customer, person, late = workspace.edit(Text("Fill"), fill, monday)
    window.show()
    QApplication.processEvents()
    page = window.page
    assert isinstance(page, TodayPage)

    # What is overdue and what is stale stands on one screen; each line leads to its thing.
    assert words(page.overdue) == ["Win Úrsula"]
    assert [one.line.when for one in page.stale.widgets] == ["120 days"]
    for section, place in (
        (page.overdue, Place("customer", customer, "plan", late)),
        (page.stale, Place("customer", customer, "map", person)),
    ):
        section.widgets[0].setFocus()
        QTest.keyClick(section.widgets[0], Qt.Key.Key_Return)
        assert window.navigator.place == place
        window.navigator.back()
        assert window.page is page

    # Three of five; the two proposed are those whom nobody saw for longest.
    card = page.visits
    assert (card.dots.filled, card.dots.wanted) == (3, 5)
    assert words(card.section) == ["Textiles Nopal", "Alderwick Foods"]

    # The first is booked with a click, the second with the letter that is underlined.
    QTest.mouseClick(card.section.widgets[0].deed_button, Qt.MouseButton.LeftButton)
    assert (card.dots.filled, words(card.section)) == (4, ["Alderwick Foods"])
    QTest.keyClick(page, card.section.widgets[0].letter)
    assert (card.dots.filled, words(card.section)) == (5, [])

    # Both are in the calendar: different customers, this week, in working time, nobody twice at once.
    booked = visits(workspace, monday)
    assert {entry.customer_name for entry in booked} == {*SEEN, "Textiles Nopal", "Alderwick Foods"}
    for entry in booked:
        assert entry.owner_name == "Lin"
        assert entry.starts_at.weekday() < 5
        assert entry.starts_at.hour >= 9
        assert entry.ends_at.hour <= 18
    for one, following in pairwise(booked):
        assert one.ends_at <= following.starts_at

    # Each booking is a step of its own.
    workspace.undo()
    assert (card.dots.filled, words(card.section)) == (4, ["Alderwick Foods"])
    workspace.redo()
    assert card.dots.filled == 5


def visits(workspace: Workspace, monday: date) -> list[ActivityEntry]:
    """The visits of the week, by time."""
    found = workspace.ask(calendar, monday, monday + timedelta(days=6), today=monday).activities
    return sorted(found, key=lambda entry: entry.starts_at)
