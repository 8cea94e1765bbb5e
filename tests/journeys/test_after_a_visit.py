"""After a visit: what it showed is evidence, the item is done, and the level waits for who verifies it.

Journey 2 of the method, through the window: the plan comes out of a supposition on the map.
"""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy.orm import Session

from app.errors import ManagersOnly
from app.operations import stakeholder
from app.operations.activity import add_activity
from app.operations.plan import verify
from app.operations.rating import rate
from app.power_map.perspective import Lens
from app.queries.calendar_entry import PlanDetails
from app.queries.ratings import RatingFact, history_of
from app.text import Text
from app.workspace import Workspace
from models.customer import Customer
from models.values import ActivityKind, ActivityState, Level, PlanState, RatingKind, Role, TeamRole
from tests.views.calendar_page import CalendarHand, details
from views.acting import act_as
from views.calendar.plan_page import PlanPage
from views.main_window import MainWindow
from views.plan.activity_panel import ActivityPanel
from views.plan.item_panel import ItemPanel
from views.power_map.page import PowerMapPage
from views.power_map.questions.panel import Ask
from views.power_map.questions.supposing import Sort
from views.shelf import Shelf

SHOWN = "Forty minutes with Inés: she wrote our test plan into the tender and refused Nordwind’s."


def fill(session: Session, at: datetime) -> tuple[str, str, str]:
    """An evaluator at level 1 and a visit of forty minutes to her: customer, person, visit."""
    customer = Customer(name="Cordillera Telecom")
    session.add(customer)
    session.flush()
    person = stakeholder.add_person(session, customer.key, "Inés Carvajal", title="Head of planning")
    rate(session, person, RatingKind.ROLE, Role.EVALUATOR)
    rate(session, person, RatingKind.LEVEL, Level.SUPPORT, rated_on=at.date() - timedelta(days=40))
    visit = add_activity(
        session,
        customer.key,
        ActivityKind.VISIT,
        "Test plan",
        at,
        at + timedelta(minutes=40),
        people=[person],
    )
    return customer.key, person, visit


@pytest.fixture
def at(workspace: Workspace) -> datetime:
    today = workspace.today()
    return datetime(today.year, today.month, today.day, 9, 0)


def test_after_a_visit_the_level_waits_until_it_is_verified(
    qtbot: QtBot, workspace: Workspace, shelf: Shelf, book_path, at: datetime
) -> None:
    customer, person, visit = workspace.edit(Text("Fill"), fill, at)
    window = MainWindow(workspace, shelf, book_path)
    qtbot.addWidget(window)
    window.show()
    window.navigator.open_customer(customer, "map", person)
    page = window.page.tab
    assert isinstance(page, PowerMapPage)

    def card():
        """Who Inés is on the map, in every lens."""
        window.navigator.open_customer(customer, "map", person)
        QApplication.processEvents()
        for lens in Lens:
            page.look_through(lens)
            page.scene.settle()
            assert page.scene.cards[person].card == page.power_map.person[person]
        return page.power_map.person[person]

    def levels() -> list[RatingFact]:
        return [fact for fact in workspace.ask(history_of, person) if fact.kind is RatingKind.LEVEL]

    def item() -> PlanDetails:
        found = details(workspace, key)
        assert isinstance(found, PlanDetails)
        return found

    # On the map: what if she supported us exclusively? It is kept as a plan item.
    before = page.power_map.score.value
    page.asking.open(Ask.WHAT_IF)
    panel = page.asking.panel.what_if
    panel.form.sort.set_value(Sort.CHANGES)
    panel.form.level.set_value(Level.EXCLUSIVE)
    panel.form.suppose.click()
    assert panel.outcome.after.key > before
    assert page.scene.cards[person].card.level is Level.EXCLUSIVE
    panel.advice.add.click()
    assert card().level is Level.SUPPORT
    window.message_bar.press_action()
    plan = window.page.tab
    assert isinstance(plan, PlanPage)
    key = plan.calendar.picked
    assert (item().entry.from_level, item().entry.to_level) == (Level.SUPPORT, Level.EXCLUSIVE)

    # The visit took place; its summary is kept.
    hand = CalendarHand(plan.calendar)
    window.navigator.open_customer(customer, "plan", visit)
    assert isinstance(plan.calendar.panel, ActivityPanel)
    plan.calendar.panel.summary.editor.setPlainText(SHOWN)
    plan.calendar.panel.summary.commit()
    hand.press_button("Mark as done")
    assert details(workspace, visit).entry.state is ActivityState.DONE
    assert card().met == at.date()

    # The item goes its way; what the visit showed is its evidence.
    window.navigator.open_customer(customer, "plan", key)
    assert isinstance(plan.calendar.panel, ItemPanel)
    plan.calendar.panel.evidence.editor.setPlainText(SHOWN)
    plan.calendar.panel.evidence.commit()
    hand.press_button("Submit for approval")
    hand.press_button("Approve")
    assert item().entry.state is PlanState.SUBMITTED
    hand.press_button("Act as manager")
    hand.press_button("Approve")
    assert item().entry.state is PlanState.APPROVED
    act_as(TeamRole.ACCOUNT)
    for press in ("Start work", "Mark as done"):
        hand.press_button(press)
    assert item().entry.state is PlanState.DONE
    assert card().level is Level.SUPPORT
    assert page.power_map.score.value == before

    # An account manager cannot verify; not by another way either.
    window.navigator.open_customer(customer, "plan", key)
    hand.press_button("Verify level 2")
    with pytest.raises(ManagersOnly):
        workspace.edit(Text("Verify"), verify, key)
    assert card().level is Level.SUPPORT

    # The manager verifies: only now the level is 2, with its evidence and where it came from.
    window.navigator.open_customer(customer, "plan", key)
    hand.press_button("Act as manager")
    hand.press_button("Verify level 2")
    assert card().level is Level.EXCLUSIVE
    assert card().through_plan
    assert page.power_map.score.value > before
    newest, first = levels()
    assert (newest.value, newest.evidence, newest.plan_item) == (Level.EXCLUSIVE, SHOWN, key)
    assert first.value is Level.SUPPORT

    # Taken back, everything is as it was before the verification.
    workspace.undo()
    assert card().level is Level.SUPPORT
    assert item().entry.state is PlanState.DONE
