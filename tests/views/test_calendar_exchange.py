"""Calendar files through the window: written from the Exchange page, taken in with its dialog."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy import select
from sqlalchemy.orm import Session

from app.operations import activity
from app.text import Text
from app.workspace import Workspace
from models.activity import Activity
from models.values import ActivityKind
from tests.books import add_customer
from tests.views.exchange_page import ImportPage
from tests.views.map_page import Frame
from views.calendar.view import CalendarView
from views.exchange.calendar_dialog import CalendarDialog
from views.exchange.page import ExchangePage
from views.exchange.whose_dialog import WhoseDialog
from views.navigation import Navigator
from views.preferences import Preferences

EDIT = Text("Edit")


@pytest.fixture
def frame(qtbot: QtBot, workspace: Workspace, preferences: Preferences) -> Frame:
    made = Frame(ExchangePage(workspace, Navigator()))
    qtbot.addWidget(made)
    made.resize(1310, 700)
    made.show()
    return made


@pytest.fixture
def visit(workspace: Workspace) -> str:
    customer = add_customer(workspace.transactions)
    return workspace.edit(
        EDIT, activity.add_activity, customer, ActivityKind.VISIT, "Site visit", datetime(2026, 3, 4, 9)
    )


def titles(workspace: Workspace) -> list[str]:
    def read(session: Session) -> list[str]:
        return list(session.scalars(select(Activity.title).order_by(Activity.title)))

    return workspace.ask(read)


def test_a_calendar_is_written_moved_elsewhere_and_taken_in_again(
    qtbot: QtBot, frame: Frame, visit: str, workspace: Workspace, tmp_path: Path
):
    page = frame.findChild(ExchangePage)
    page.front.calendar_button.click()
    dialog = page.findChild(CalendarDialog)
    assert dialog.last.value() == date(2027, 3, 2)
    dialog.write_to(tmp_path / "mine")
    assert page.front.model.rowCount() == 1
    path = tmp_path / "mine.ics"
    assert dialog.written is not None
    assert "1 activities, 0 plan items" in frame.message_bar.text
    text = path.read_text(encoding="utf-8").replace("20260304T09", "20260304T14").replace("T10", "T15")
    path.write_text(text, encoding="utf-8", newline="")
    hand = ImportPage(qtbot, page)
    hand.take_in(path)
    hand.accept()
    moved = workspace.ask(lambda session: session.get(Activity, visit).starts_at)
    assert moved == datetime(2026, 3, 4, 14)
    workspace.undo()
    assert workspace.ask(lambda session: session.get(Activity, visit).starts_at) == datetime(2026, 3, 4, 9)


def test_a_calendar_waits_for_days_that_can_be_read(frame: Frame, visit: str, tmp_path: Path):
    page = frame.findChild(ExchangePage)
    page.front.calendar_button.click()
    dialog = page.findChild(CalendarDialog)
    dialog.first.editor.setText("soon")
    dialog.write_to(tmp_path / "mine.ics")
    assert dialog.isVisible()
    assert not (tmp_path / "mine.ics").exists()
    assert dialog.first.editor.property("wrong")


def test_events_of_nobody_are_asked_for_and_come_in_with_their_customer(
    qtbot: QtBot, frame: Frame, visit: str, workspace: Workspace, tmp_path: Path
):
    path = tmp_path / "phone.ics"
    event = "BEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Lunch\r\nDTSTART:20260310T120000\r\nEND:VEVENT\r\n"
    path.write_text(f"BEGIN:VCALENDAR\r\n{event}END:VCALENDAR\r\n", encoding="utf-8", newline="")
    page = frame.findChild(ExchangePage)
    with qtbot.waitSignal(page.desk.homeless, timeout=20_000):
        page.take_in(path)
    dialog = page.findChild(WhoseDialog)
    [customer] = workspace.ask(lambda session: [session.get(Activity, visit).customer_key])
    dialog.field.set_value(customer)
    with qtbot.waitSignal(page.desk.opened, timeout=20_000):
        dialog.accept()
    ImportPage(qtbot, page).accept()
    assert titles(workspace) == ["Lunch", "Site visit"]


def test_the_entry_under_the_pointer_goes_out_alone(
    qtbot: QtBot, workspace: Workspace, visit: str, preferences: Preferences, tmp_path: Path
):
    customer = workspace.ask(lambda session: session.get(Activity, visit).customer_key)
    workspace.edit(EDIT, activity.add_activity, customer, ActivityKind.CALL, "Other", datetime(2026, 3, 5, 9))
    view = CalendarView(workspace, Navigator())
    qtbot.addWidget(view)
    view.refresh()
    view.export(visit)
    dialog = view.findChild(CalendarDialog)
    dialog.write_to(tmp_path / "one.ics")
    assert dialog.written is not None
    assert (dialog.written.activities, dialog.written.items) == (1, 0)
