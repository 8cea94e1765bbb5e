"""Journey 2, told in two minutes: the summary of the visit is the evidence, the promise is followed up.

What the visit showed makes the item done; the level waits for the manager. The promise made at the visit
is closed by the customer's word.
"""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy.orm import Session

from app.operations import plan, stakeholder
from app.operations.activity import add_activity
from app.operations.rating import rate
from app.queries.calendar_entry import PlanDetails
from app.queries.promises import promises
from app.queries.ratings import RatingFact, history_of
from app.text import Text
from app.workspace import Workspace
from models.customer import Customer
from models.values import (
    ActivityKind,
    ActivityState,
    Dimension,
    Level,
    PlanState,
    PromiseState,
    RatingKind,
    Role,
    TeamRole,
)
from tests.views.calendar_page import CalendarHand, details
from views.acting import act_as
from views.activity.summary_dialog import SummaryDialog
from views.calendar.modes import Mode
from views.calendar.plan_page import PlanPage
from views.main_window import MainWindow
from views.shelf import Shelf

REFUSED = "I told Nordwind that their offer goes back unopened."


def fill(session: Session, at: datetime) -> tuple[str, str, str, str]:
    """An evaluator at level 1, an approved item that aims at 2, a visit this morning: their keys."""
    customer = Customer(name="Cordillera Telecom")
    session.add(customer)
    session.flush()
    person = stakeholder.add_person(session, customer.key, "Inés Carvajal", title="Head of planning")
    rate(session, person, RatingKind.ROLE, Role.EVALUATOR)
    rate(session, person, RatingKind.LEVEL, Level.SUPPORT, rated_on=at.date() - timedelta(days=40))
    item = plan.add_item(
        session, customer.key, Dimension.KEY, "Win Inés", person=person, to_level=Level.EXCLUSIVE
    )
    for state in (PlanState.SUBMITTED, PlanState.APPROVED):
        plan.step(session, item, state)
    visit = add_activity(
        session,
        customer.key,
        ActivityKind.VISIT,
        "Test plan",
        at,
        at + timedelta(minutes=40),
        people=[person],
    )
    return customer.key, person, item, visit


@pytest.fixture
def at(workspace: Workspace) -> datetime:
    today = workspace.today()
    return datetime(today.year, today.month, today.day, 8, 0)


def test_the_summary_proves_the_item_and_the_promise_waits_for_the_customer(
    qtbot: QtBot, workspace: Workspace, shelf: Shelf, book_path, at: datetime
) -> None:
    customer, person, item, visit = workspace.edit(Text("Fill"), fill, at)
    window = MainWindow(workspace, shelf, book_path)
    qtbot.addWidget(window)
    window.show()
    act_as(TeamRole.ACCOUNT)

    def levels() -> list[RatingFact]:
        return [fact for fact in workspace.ask(history_of, person) if fact.kind is RatingKind.LEVEL]

    def stored() -> PlanDetails:
        found = details(workspace, item)
        assert isinstance(found, PlanDetails)
        return found

    # The visit is over: two minutes.
    window.navigator.open_customer(customer, "plan", visit)
    page = window.page.tab
    assert isinstance(page, PlanPage)
    hand = CalendarHand(page.calendar)
    hand.press_button("How did it go?")
    [dialog] = window.findChildren(SummaryDialog)
    form = dialog.form
    form.quotes.show_lines([(REFUSED, person)])
    form.promised.show_lines([("Send the test plan in Spanish", person, None)])
    [shown] = form.shown.lines
    shown.show_values((Level.EXCLUSIVE, None, "Sent Nordwind’s offer back"))
    form.quality.set_value(5)
    dialog.store()
    assert details(workspace, visit).entry.state is ActivityState.DONE

    # The item has its evidence and is done; the level is still 1.
    assert stored().entry.state is PlanState.DONE
    assert stored().evidence == f"Sent Nordwind’s offer back\n“{REFUSED}”"
    assert stored().activity == visit
    assert [fact.value for fact in levels()] == [Level.SUPPORT]
    assert "Win Inés" in window.message_bar.text

    # The manager verifies.
    act_as(TeamRole.MANAGER)
    window.navigator.open_customer(customer, "plan", item)
    hand.press_button("Verify level 2")
    newest, _ = levels()
    assert (newest.value, newest.plan_item, newest.activity) == (Level.EXCLUSIVE, item, visit)

    # The promise was kept, and Inés says so.
    act_as(TeamRole.ACCOUNT)
    page.calendar.show_mode(Mode.LIST)
    listed = page.calendar.sight.plan_list
    listed.promises_chip.click()
    for state in (PromiseState.KEPT, PromiseState.CONFIRMED):
        [line] = listed.promises.lines
        line.deed_button.click()
        assert [row.state for row in workspace.ask(promises, customer, workspace.today())] == [state]
    assert listed.promises.lines[0].deed_button is None
    assert workspace.ask(promises, customer, workspace.today())[0].confirmed_by_name == "Inés Carvajal"
