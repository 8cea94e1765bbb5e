"""A reception: eight guests, 08:30–20:45, 22 agenda lines; overlap and missing host are named.

Journey 4 of the method, through the window: from the visit in the calendar to the printed programme.
"""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy.orm import Session

from app.operations.activity import add_activity, set_activity_fields
from app.operations.stakeholder import add_person
from app.queries.reception import ReceptionDetails, reception_details
from app.reception.agenda import Line
from app.reception.programme import programme
from app.text import Text
from app.workspace import Workspace
from models.customer import Customer
from models.team import TeamMember
from models.values import ActivityKind, ActivityState, ReceptionState, TeamRole
from tests.app.reception.journey import AGENDA, COMMERCIAL, GUESTS, HALL, HOSTS, LAB, LINES, ROOM
from tests.views.reception_hand import AgendaHand
from views.calendar.plan_page import PlanPage
from views.main_window import MainWindow
from views.plan.activity_panel import ActivityPanel
from views.reception.columns import Col
from views.reception.page import ReceptionPage
from views.reception.paper_dialog import PROGRAMME, RUN_SHEET
from views.reception.side import GUESTS as GUESTS_PANEL
from views.shelf import Shelf

OVERLAP = "“Network plan 2027” and “Walk to the restaurant” overlap from 11:50 to 12:00."
MISSING = "“Payment terms” at 14:15 has no host."


def fill(session: Session) -> tuple[str, str]:
    """Eight guests, five of our people and the visit of 12 March: customer and visit."""
    customer = Customer(name="Cordillera Telecom")
    team = [
        TeamMember(name=host.name, role=TeamRole.OTHER, title=host.title, phone=host.phone) for host in HOSTS
    ]
    session.add_all([customer, *team])
    session.flush()
    guests = [add_person(session, customer.key, one.name, title=one.title) for one in GUESTS]
    visit = add_activity(
        session,
        customer.key,
        ActivityKind.EXECUTIVE_VISIT,
        AGENDA.title,
        datetime(2026, 3, 12, 8, 30),
        datetime(2026, 3, 12, 20, 45),
        people=guests,
        owner=team[0].key,
        place="Shenzhen",
    )
    return customer.key, visit


def typed(line: Line) -> str:
    """A line as it is typed, from its beginning to its internal notes."""
    host = next((one.name for one in HOSTS if one.key == line.host), "")
    cells = (
        f"{line.starts_at:%H%M}",
        f"{line.ends_at:%H:%M}",
        line.title,
        {"other": "Other"}.get(line.kind.value, LABEL[line.kind.value]),
        line.track,
        line.place,
        host,
        line.transport,
        line.menu,
        line.drinks,
        line.internal,
    )
    return "⇥".join(cells) + "⏎"


LABEL = {
    "exchange": "Discussion",
    "reception": "Reception",
    "exhibition": "Exhibition",
    "meal": "Meal",
    "drinks": "Drinks",
    "transfer": "Transfer",
    "break": "Break",
    "other": "Other",
}


@pytest.fixture
def window(qtbot: QtBot, workspace: Workspace, shelf: Shelf, book_path: Path) -> MainWindow:
    made = MainWindow(workspace, shelf, book_path)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    return made


def test_a_reception_is_planned_to_the_minute_printed_and_carried_out(
    window: MainWindow, workspace: Workspace, tmp_path: Path
) -> None:
    customer, visit = workspace.edit(Text("Fill"), fill)
    workspace.role = TeamRole.ACCOUNT

    def details() -> ReceptionDetails:
        found = workspace.ask(reception_details, visit)
        assert found is not None
        return found

    # From the visit in the calendar to its agenda.
    window.navigator.open_customer(customer, "plan", visit)
    plan = window.page.tab
    assert isinstance(plan, PlanPage)
    assert isinstance(plan.calendar.panel, ActivityPanel)
    plan.calendar.panel.agenda.click()
    page = window.page
    assert isinstance(page, ReceptionPage)
    editor, hand = page.editor, AgendaHand(page.editor)
    editor.empty.button.click()
    assert details().state is ReceptionState.REQUESTED

    # 22 lines, typed one after the other without the mouse.
    hand.go("", Col.BEGINS)
    for line in LINES:
        hand.type(typed(line))
    hand.type("⎋")
    assert len(hand.rows()) == 22
    assert (hand.rows()[0][:5], hand.rows()[-1][6:11]) == ("08:30", "20:45")

    # Two tracks: who goes where, asked once; the others are in neither by mistake.
    assert any("Say which guests go where" in text for text in hand.findings())
    by_name = {guest.name: guest.key for guest in details().agenda.guests}
    commercial = {by_name[guest.name] for guest in GUESTS if guest.key in COMMERCIAL}
    for line in [line for line in LINES if line.track]:
        hand.go(line.title, Col.GUESTS)
        editor.side.turn(GUESTS_PANEL)
        for key, tick in editor.side.guests.checks.checks.items():
            if (key in commercial) != (line.track == "Commercial"):
                tick.click()
    # How long the ways are is said once, for every reception.
    for ends, minutes in (((HALL, ROOM), 8), ((LAB, ROOM), 5)):
        field = next(field for way, field in editor.side.ways.fields.items() if set(way) == set(ends))
        field.editor.setText(str(minutes))
        field.commit()

    # What is left: one overlap and one missing host, by name. Each is mended where it stands.
    assert hand.findings() == [OVERLAP, MISSING]
    editor.show_finding(editor.findings[1])
    hand.type("He Jing⏎⎋")
    assert hand.findings() == [OVERLAP]
    hand.go("Walk to the restaurant", Col.BEGINS)
    hand.type("12⏎⎋")
    hand.go("Walk to the restaurant", Col.ENDS)
    hand.type("12:10⏎⎋")
    assert hand.findings() == []
    assert editor.list.heading.text() == "Nothing is missing and nothing collides."

    # The account manager plans, the manager approves.
    editor.head.next.click()
    assert details().state is ReceptionState.PLANNED
    editor.head.next.click()
    assert details().state is ReceptionState.PLANNED
    workspace.role = TeamRole.MANAGER
    editor.head.next.click()
    assert details().state is ReceptionState.APPROVED

    # The programme speaks the guests' language and keeps what is ours; the run sheet tells everything.
    editor.side.about.language.set_value("es")
    editor.side.about.changed.emit("language", "es")
    paper = editor.print(PROGRAMME)
    assert paper is not None
    text = paper.document.text()
    assert "jue 12 mar 2026" in text
    assert [one.title for one in LINES if one.title not in text] == []
    ours = ("Floor: 60 days", "Cantonese", "Huangjiu", "Bus, 12 seats", "+86 755")
    assert [word for word in ours if word in text] == []
    paper.save(tmp_path / "programme.pdf")
    sheet = editor.print(RUN_SHEET)
    assert sheet is not None
    assert [word for word in ours if word not in sheet.document.text()] == []
    sheet.save(tmp_path / "run sheet.pdf")
    assert all(path.read_bytes().startswith(b"%PDF") for path in tmp_path.glob("*.pdf"))

    # It takes place; summarised it is once its activity says how it went.
    editor.head.next.click()
    assert details().activity_state is ActivityState.DONE
    assert editor.head.next.text() == "Write the summary…"
    editor.head.next.click()
    assert window.page is not page
    workspace.edit(Text("Summary"), set_activity_fields, visit, summary="Both sides opened their plans.")
    window.navigator.back()
    assert window.page is page
    editor.head.next.click()
    assert details().state is ReceptionState.SUMMARISED

    # All of it stands in the overview, and each step can be taken back.
    window.navigator.open_page("reception")
    assert [(row.title, row.lines, row.findings) for row in page.all.model.rows] == [(AGENDA.title, 22, 0)]
    workspace.undo()
    assert details().state is ReceptionState.EXECUTED
    assert "Frame contract" in programme(details().agenda, "zh_CN", guest=by_name["Inés Carvajal"]).text()
