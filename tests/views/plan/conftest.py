"""The small plan on the screen, for tests of the calendar."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from app.workspace import Workspace
from tests.views.calendar_page import CalendarHand
from tests.views.calendars import Keys, small_plan
from views.calendar.plan_page import PlanPage
from views.navigation import Navigator


@pytest.fixture
def keys(workspace: Workspace) -> Keys:
    """Of the small plan that is in the book."""
    return small_plan(workspace)


@pytest.fixture
def page(qtbot: QtBot, workspace: Workspace, keys: Keys) -> PlanPage:
    """The Plan tab of the customer with the small plan."""
    made = PlanPage(workspace, Navigator())
    qtbot.addWidget(made)
    made.show_customer(keys.customer)
    made.resize(1200, 700)
    made.show()
    return made


@pytest.fixture
def hand(page: PlanPage) -> CalendarHand:
    return CalendarHand(page.calendar)
