"""An agenda is typed with the keyboard alone, and says at once what is wrong with it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication

from app.operations.activity import shift_activity
from app.operations.team import set_active
from app.queries.reception import reception_details
from app.text import Text
from app.workspace import Workspace
from models.values import AgendaKind, ReceptionState, TeamRole
from tests.views.reception_hand import AgendaHand
from views.navigation import Place
from views.reception.columns import Col
from views.reception.page import ReceptionPage
from views.reception.paper_dialog import PROGRAMME
from views.reception.side_panels import GuestsPopover


def lines(workspace: Workspace, activity: str):
    found = workspace.ask(reception_details, activity)
    assert found is not None
    return found.agenda.in_order


def test_titles_and_enter_are_enough_for_a_first_draft(hand: AgendaHand) -> None:
    hand.go("", Col.TITLE)
    hand.type("Opening⏎Strategy⏎Lunch⏎⎋")
    assert hand.rows() == ["09:00–09:30 Opening", "09:30–10:00 Strategy", "10:00–10:30 Lunch"]


def test_a_whole_line_is_typed_with_tab(workspace: Workspace, activity: str, hand: AgendaHand) -> None:
    hand.go("", Col.BEGINS)
    hand.type("930⇥10:15⇥Opening⇥disc⇥Board⇥Room 801⇥zhou⇥Bus⇥⎋")
    [line] = lines(workspace, activity)
    assert (line.span, line.title, line.kind, line.track, line.place, line.transport) == (
        "09:30–10:15",
        "Opening",
        AgendaKind.EXCHANGE,
        "Board",
        "Room 801",
        "Bus",
    )
    assert hand.cell_text("Opening", Col.HOST) == "Zhou Wen"


def test_enter_goes_on_where_the_row_began(hand: AgendaHand) -> None:
    hand.go("", Col.BEGINS)
    hand.type("9⇥⇥A⏎10⇥⇥B⏎")
    assert hand.rows() == ["09:00–09:30 A", "10:00–10:30 B"]
    assert hand.table.currentIndex().column() == Col.BEGINS
    hand.type("⎋")


def test_an_end_can_be_typed_as_minutes(hand: AgendaHand) -> None:
    hand.go("", Col.BEGINS)
    hand.type("9⇥+40⇥A⏎⎋")
    assert hand.rows() == ["09:00–09:40 A"]
    hand.go("A", Col.ENDS)
    hand.type("24:00⏎⎋")
    assert hand.rows() == ["09:00–24:00 A"]


def test_another_beginning_moves_the_line_and_its_place_in_the_table(hand: AgendaHand) -> None:
    hand.go("", Col.TITLE)
    hand.type("A⏎B⏎⎋")
    hand.go("A", Col.BEGINS)
    hand.type("11⏎⎋")
    assert hand.rows() == ["09:30–10:00 B", "11:00–11:30 A"]


def test_what_collides_is_said_as_one_types(hand: AgendaHand) -> None:
    hand.go("", Col.TITLE)
    hand.type("Opening⏎Strategy⏎⎋")
    assert hand.findings() == ["“Opening” at 09:00 has no host.", "“Strategy” at 09:30 has no host."]
    hand.go("Opening", Col.HOST)
    hand.type("Lin⏎⎋")
    hand.go("Strategy", Col.BEGINS)
    hand.type("9:20⏎⎋")
    assert hand.findings() == [
        "“Opening” and “Strategy” overlap from 09:20 to 09:30.",
        "“Strategy” at 09:20 has no host.",
    ]
    hand.editor.show_finding(hand.editor.findings[1])
    assert (hand.table.current_key, hand.table.currentIndex().column()) == (hand.key("Strategy"), Col.HOST)


def test_what_cannot_be_read_is_said_and_changes_nothing(hand: AgendaHand) -> None:
    hand.go("", Col.TITLE)
    hand.type("Opening⏎⎋")
    before = hand.rows()
    for column, words in ((Col.BEGINS, "noon"), (Col.HOST, "Nobody"), (Col.ENDS, "8:00"), (Col.TITLE, " ")):
        hand.go("Opening", column)
        hand.type(f"{words}⏎⎋")
        QApplication.processEvents()
        for notice in QApplication.topLevelWidgets():
            if notice.metaObject().className() == "Notice":
                notice.close()
    assert hand.rows() == before
    assert hand.cell_text("Opening", Col.HOST) == ""


def test_escape_gives_up_what_was_typed(hand: AgendaHand) -> None:
    hand.go("", Col.TITLE)
    hand.type("Opening⏎⎋")
    hand.go("Opening", Col.TITLE)
    hand.type("Closing⎋")
    assert hand.rows() == ["09:00–09:30 Opening"]


def test_what_follows_is_pushed_when_one_asks_for_it(hand: AgendaHand) -> None:
    hand.go("", Col.TITLE)
    hand.type("A⏎B⏎C⏎⎋")
    hand.editor.tools.pushes.click()
    hand.go("A", Col.ENDS)
    hand.type("+45⏎⎋")
    assert hand.rows() == ["09:00–09:45 A", "09:45–10:15 B", "10:15–10:45 C"]


def test_a_line_is_put_in_deleted_and_moved_with_keys(workspace: Workspace, hand: AgendaHand) -> None:
    hand.go("", Col.TITLE)
    hand.type("A⏎B⏎⎋")
    hand.go("B", Col.TITLE)
    hand.type("⎀Coffee⏎⎋")
    assert hand.rows() == ["09:00–09:30 A", "09:30–09:45 Coffee", "09:45–10:15 B"]
    hand.go("Coffee", Col.TITLE)
    hand.type("⌫")
    assert hand.rows() == ["09:00–09:30 A", "09:45–10:15 B"]
    hand.go("B", Col.TITLE)
    QTest.keyClick(hand.table, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    assert hand.rows() == ["09:00–09:30 A", "09:40–10:10 B"]
    workspace.undo()
    workspace.undo()
    assert hand.rows() == ["09:00–09:30 A", "09:30–09:45 Coffee", "09:45–10:15 B"]


def test_f4_offers_places_kinds_and_hosts(workspace: Workspace, hand: AgendaHand) -> None:
    hand.go("", Col.TITLE)
    hand.type("A⏎⎋")
    lin = next(host for host in hand.editor.details.agenda.hosts if host.name == "Lin Yao")
    workspace.edit(Text("Leaves"), set_active, lin.key, False)
    hand.go("A", Col.HOST)
    QTest.keyClick(hand.table, Qt.Key.Key_F4)
    cell = hand.cell
    assert cell is not None
    assert cell.is_choosing()
    offered = cell.completer().completionModel()
    assert [offered.index(row, 0).data() for row in range(offered.rowCount())] == ["Zhou Wen"]
    cell.completer().popup().hide()


def test_the_guests_of_a_line_are_ticked_with_the_keyboard(
    workspace: Workspace, activity: str, hand: AgendaHand
) -> None:
    hand.go("", Col.TITLE)
    hand.type("A⏎⎋")
    hand.go("A", Col.GUESTS)
    hand.type("⏎")
    [popover] = hand.table.findChildren(GuestsPopover)
    first = next(iter(popover.checks.checks.values()))
    QTest.keyClick(first, Qt.Key.Key_Space)
    assert hand.cell_text("A", Col.GUESTS) == "1 of 2"
    assert [len(line.guests or ()) for line in lines(workspace, activity)] == [1]
    QTest.keyClick(first, Qt.Key.Key_Return)


def test_dragging_moves_a_line_and_its_end(hand: AgendaHand) -> None:
    hand.go("", Col.TITLE)
    hand.type("A⏎B⏎⎋")
    QApplication.processEvents()
    hand.drag("B", 60)
    assert hand.rows() == ["09:00–09:30 A", "10:30–11:00 B"]
    hand.drag("B", 22, part="end")
    assert hand.rows() == ["09:00–09:30 A", "10:30–11:20 B"]


def test_dragging_sideways_changes_the_track(workspace: Workspace, activity: str, hand: AgendaHand) -> None:
    hand.go("", Col.TITLE)
    hand.type("A⏎B⏎⎋")
    for title, track in (("A", "Left"), ("B", "Right")):
        hand.go(title, Col.TRACK)
        hand.type(f"{track}⏎⎋")
    QApplication.processEvents()
    hand.drag("A", 0, right=hand.editor.side.timeline.width() // 2)
    assert [line.track for line in lines(workspace, activity)] == ["Right", "Right"]


def test_a_reception_takes_its_steps_from_its_head(
    workspace: Workspace, activity: str, hand: AgendaHand
) -> None:
    hand.go("", Col.TITLE)
    hand.type("A⏎⎋")
    head = hand.editor.head
    for words, state in (
        ("Mark as planned", ReceptionState.PLANNED),
        ("Approve the agenda", ReceptionState.APPROVED),
        ("Mark as carried out", ReceptionState.EXECUTED),
    ):
        assert head.next.text() == words
        head.next.click()
        assert hand.editor.details.state is state
    menu = head.offer()
    assert menu.actions()[0].text() == "Back to “Agenda approved”"
    menu.actions()[0].trigger()
    assert hand.editor.details.state is ReceptionState.APPROVED
    menu.close()


def test_approving_is_closed_to_an_account_manager_and_says_why(
    workspace: Workspace, activity: str, hand: AgendaHand
) -> None:
    hand.go("", Col.TITLE)
    hand.type("A⏎⎋")
    head = hand.editor.head
    workspace.role = TeamRole.ACCOUNT
    assert head.next.isEnabled()
    head.next.click()
    assert not head.next.isEnabled()
    assert head.closed.text() == "A manager approves a reception."
    assert head.act.isVisibleTo(head)
    workspace.role = TeamRole.MANAGER
    assert head.next.isEnabled()
    assert not head.act.isVisibleTo(head)


def test_the_paper_says_what_cannot_happen_like_this(hand: AgendaHand) -> None:
    hand.go("", Col.TITLE)
    hand.type("A⏎B⏎⎋")
    fine = hand.editor.print(PROGRAMME)
    assert not fine.wrong.isVisibleTo(fine)
    hand.drag("B", -15)
    QApplication.processEvents()
    dialog = hand.editor.print(PROGRAMME)
    assert dialog.wrong.text() == "One thing in this agenda cannot happen like this."
    assert dialog.wrong.isVisibleTo(dialog)
    for each in (fine, dialog):
        each.reject()


def test_a_built_in_day_fills_an_empty_agenda(hand: AgendaHand) -> None:
    menu = hand.editor.beginnings.offer()
    next(action for action in menu.actions() if action.text() == "Executive visit, half a day").trigger()
    menu.close()
    assert len(hand.rows()) == 6
    assert hand.rows()[0] == "09:00–09:15 Welcome by the host"


def test_ways_are_told_where_they_are_asked_for(hand: AgendaHand) -> None:
    hand.go("", Col.TITLE)
    hand.type("A⏎B⏎⎋")
    for title, place in (("A", "Hall"), ("B", "Room")):
        for column, words in ((Col.PLACE, place), (Col.KIND, "Other")):
            hand.go(title, column)
            hand.type(f"{words}⏎⎋")
    assert hand.findings() == ["How long is the way from Hall to Room? There are 0 min."]
    hand.editor.show_finding(hand.editor.findings[0])
    field = hand.editor.side.ways.fields["Hall", "Room"]
    field.editor.setText("0")
    field.commit()
    assert hand.findings() == []


def test_the_model_behaves_while_lines_come_go_and_change_places(qtbot, hand: AgendaHand) -> None:
    tester = QAbstractItemModelTester(hand.model)
    hand.go("", Col.TITLE)
    hand.type("A⏎B⏎C⏎⎋")
    hand.go("A", Col.BEGINS)
    hand.type("12⏎⎋")
    hand.go("B", Col.TITLE)
    hand.type("⌫")
    assert hand.rows() == ["10:00–10:30 C", "12:00–12:30 A"]
    del tester


def test_both_papers_become_pdf(tmp_path: Path, hand: AgendaHand) -> None:
    hand.go("", Col.TITLE)
    hand.type("A⏎⎋")
    for kind in ("programme", "run_sheet"):
        dialog = hand.editor.print(kind)
        assert dialog is not None
        dialog.language.set_value("es")
        dialog.save(tmp_path / f"{kind}.pdf")
        assert (tmp_path / f"{kind}.pdf").read_bytes().startswith(b"%PDF")
    assert sorted(path.name for path in tmp_path.glob("*.pdf")) == ["programme.pdf", "run_sheet.pdf"]


def test_the_overview_opens_an_agenda_and_comes_back(page: ReceptionPage, activity: str) -> None:
    page.editor.leave.emit()
    assert page.all.isVisible()
    assert [row.title for row in page.all.model.rows] == ["Executive visit"]
    QTest.keyClick(page.all.table, Qt.Key.Key_Return)
    assert page.editor.isVisible()
    assert page.editor.activity == activity


def test_an_activity_that_is_no_reception_offers_to_become_one(
    workspace: Workspace, hand: AgendaHand
) -> None:
    hand.editor.edits.drop()
    assert hand.editor.details.state is None
    assert not hand.table.isVisible()
    hand.editor._make()
    assert hand.editor.details.state is ReceptionState.REQUESTED
    hand.type("⎋")


def test_calendar_and_agenda_are_made_to_agree(workspace: Workspace, activity: str, hand: AgendaHand) -> None:
    assert hand.editor.first.isVisible()
    assert not hand.editor.tools.fit.isVisible()
    hand.go("", Col.BEGINS)
    hand.type("8⇥20:15⇥A⏎⎋")
    assert not hand.editor.first.isVisible()
    assert hand.editor.tools.fit.text() == "Set the calendar to 08:00–20:15"
    hand.editor.tools.fit.click()
    assert not hand.editor.tools.fit.isVisible()
    workspace.edit(Text("Move"), shift_activity, activity, 4)
    assert hand.findings()[0] == "“A” is not on the day, 16 Mar."
    assert hand.editor.tools.move_here.text() == "Move the agenda to Mon 16 Mar"
    hand.editor.tools.move_here.click()
    assert [line.day.day for line in lines(workspace, activity)] == [16]
    assert not hand.editor.tools.move_here.isVisible()


def test_the_receptions_of_one_customer_can_be_listed_alone(page: ReceptionPage) -> None:
    customer = page.editor.details.customer
    page.navigator.go(Place("reception", customer))
    assert [row.customer for row in page.all.model.rows] == [customer]
    page.navigator.go(Place("reception", "nobody"))
    assert page.all.model.rows == []
    page.everybody.click()
    assert len(page.all.model.rows) == 1
    assert not page.everybody.isVisible()


def test_what_was_changed_since_the_approval_is_said(workspace: Workspace, hand: AgendaHand) -> None:
    hand.go("", Col.TITLE)
    hand.type("A⏎B⏎C⏎⎋")
    hand.editor.head.next.click()
    hand.editor.head.next.click()
    assert not hand.editor.head.since.isVisible()
    hand.go("A", Col.ENDS)
    hand.type("9:45⏎⎋")
    assert hand.editor.head.since.text() == "One line changed since the approval"
    hand.go("B", Col.TITLE)
    hand.type("⌫")
    hand.go("C", Col.PLACE)
    hand.type("Room⏎⎋")
    hand.go("", Col.TITLE)
    hand.type("D⏎⎋")
    assert hand.editor.head.since.text() == "4 lines changed since the approval"
    assert hand.editor.head.since.accessibleDescription().split("\n") == [
        "“A” was 09:00–09:30, now 09:00–09:45.",
        "“B” was deleted.",
        "“C” was changed.",
        "“D” was added, 10:30–11:00.",
    ]
    for to in (ReceptionState.PLANNED, ReceptionState.APPROVED):
        hand.editor.edits.step(to)
    assert not hand.editor.head.since.isVisible()
    workspace.undo()
    workspace.undo()
    assert hand.editor.head.since.text() == "4 lines changed since the approval"
