"""A reception of two guests on the screen."""

from __future__ import annotations

from datetime import datetime

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy.orm import Session

from app.operations import reception
from app.operations.activity import add_activity
from app.operations.stakeholder import add_person
from app.text import Text
from app.workspace import Workspace
from models.customer import Customer
from models.team import TeamMember
from models.values import ActivityKind, TeamRole
from tests.views.reception_hand import AgendaHand
from views.navigation import Navigator
from views.reception.page import ReceptionPage


def fill(session: Session) -> str:
    customer = Customer(name="Cordillera Telecom")
    lin = TeamMember(name="Lin Yao", role=TeamRole.ACCOUNT, title="Account director")
    zhou = TeamMember(name="Zhou Wen", role=TeamRole.MANAGER, title="President")
    session.add_all([customer, lin, zhou])
    session.flush()
    guests = [add_person(session, customer.key, name) for name in ("Inés Carvajal", "Tomás Iriarte")]
    activity = add_activity(
        session,
        customer.key,
        ActivityKind.EXECUTIVE_VISIT,
        "Executive visit",
        datetime(2026, 3, 12, 9),
        datetime(2026, 3, 12, 18),
        people=guests,
        owner=lin.key,
    )
    return reception.make_reception(session, activity)


@pytest.fixture
def activity(workspace: Workspace) -> str:
    """The key of an executive visit that is a reception without lines."""
    return workspace.edit(Text("Fill"), fill)


@pytest.fixture
def page(qtbot: QtBot, workspace: Workspace, activity: str, preferences) -> ReceptionPage:
    navigator = Navigator()
    made = ReceptionPage(workspace, navigator)
    navigator.moved.connect(lambda place: made.open_place(place.customer, place.tab, place.focus))
    qtbot.addWidget(made)
    made.resize(1300, 700)
    made.show()
    navigator.open_page("reception", activity)
    return made


@pytest.fixture
def hand(page: ReceptionPage) -> AgendaHand:
    return AgendaHand(page.editor)
