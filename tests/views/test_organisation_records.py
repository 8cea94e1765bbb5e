"""Agreements, centres and topics of meetings are typed in place, through the window."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from app.chronicle.details import detail
from app.history import latest_revision
from app.method.agreements import AgreementState
from app.operations import benchmarking
from app.operations.activity import add_activity, delete_activity
from app.operations.agreement import add_agreement, add_project
from app.operations.customer import set_fields
from app.operations.innovation import add_centre, add_topic
from app.workspace import Workspace
from models.values import (
    ActivityKind,
)
from tests.views.customer_pages import add
from tests.views.organisation_page import (
    STEP,
    TODAY,
    Page,
    editor_of,
    enter,
    said,
    type_into,
    type_line,
)
from views.history.going import place_of
from views.lines.model import LineColumn, LinesModel
from views.lines.topics import TopicsDialog
from views.main_window import MainWindow
from views.organisation.panel import OrganisationPanel
from views.plan.activity_panel import ActivityPanel
from views.shelf import Shelf


@pytest.fixture
def page(qtbot: QtBot, workspace: Workspace) -> Page:
    return Page(qtbot, workspace)


def test_an_agreement_is_typed_with_its_projects(page: Page) -> None:
    page.do(set_fields, page.key, currency="PEN")
    part = page.panel.agreements
    part.add.click()
    QApplication.processEvents()
    [card] = part.cards.values()
    assert card.state.text() == "Not signed yet"
    enter(card.title, "Framework")
    type_line(card.projects, "Ring north", "1,250,000", "2026-09-01")
    type_line(card.projects, "Core renewal", "750000", "2027-06-01", "Two lots\nby year")
    assert said(card.projects) == [
        ["Ring north", "1,250,000.00", "1 Sep 2026", ""],
        ["Core renewal", "750,000.00", "1 Jun 2027", "Two lots\nby year"],
    ]
    enter(part.forecast, "4,000,000")
    assert part.solidity.figure == "0%"
    enter(card.signed, "2026-03-02")
    assert card.state.text() == str(AgreementState.IN_FORCE.value)
    assert part.solidity.figure == "50%"
    assert part.locked.text().startswith("2\u00a0m\u00a0PEN locked")
    popover = part.solidity.explain()
    assert popover is not None
    assert any("Lock the next project" in label.text() for label in popover.findChildren(QLabel))
    popover.close()


def test_an_agreement_says_where_it_was_signed(page: Page) -> None:
    old = page.meeting(ActivityKind.EXECUTIVE_VISIT, date(2024, 5, 6), "Signing in Lima")
    for days in range(31):
        page.meeting(ActivityKind.CALL, TODAY - timedelta(days=days))
    key = page.do(add_agreement, page.key, "Framework", activity_key=old)
    card = page.panel.agreements.cards[key]
    assert card.occasion.value() == old
    card.occasion.committed.emit(None)
    QApplication.processEvents()
    assert page.facts.agreements[0].activity_key is None
    assert card.occasion.value() is None


def test_what_is_no_amount_or_day_is_said_and_not_taken(page: Page) -> None:
    key = page.do(add_agreement, page.key, "Framework")
    page.do(add_project, key, "Ring north", amount=Decimal(10))
    card = page.panel.agreements.cards[key]
    type_into(card.projects, 0, 1, "a lot")
    type_into(card.projects, 0, 2, "some day")
    type_into(card.projects, 0, 0, " ")
    assert said(card.projects) == [["Ring north", "10.00", "", ""]]
    enter(card.starts, "2026-05-01")
    enter(card.ends, "2026-04-01")
    assert page.facts.agreements[0].ends_on is None
    assert card.ends.value() is None


def test_tab_goes_from_cell_to_cell_also_when_the_lines_change_their_order(page: Page) -> None:
    key = page.do(add_agreement, page.key, "Framework")
    table = page.panel.agreements.cards[key].projects
    table.begin_new()
    for text in ("Later", "20", "2027-06-01", "", "Sooner", "10", "2026-06-01"):
        editor = editor_of(table)
        if editor is None:  # after the last column one goes on to the next line by hand
            table.begin_new()
            editor = editor_of(table)
        assert editor is not None
        editor.setPlainText(text)
        QTest.keyClick(editor, Qt.Key.Key_Tab)
        QApplication.processEvents()
    assert said(table) == [
        ["Sooner", "10.00", "1 Jun 2026", ""],
        ["Later", "20.00", "1 Jun 2027", ""],
    ]
    kept = table.current()
    assert kept is None or kept.name == "Sooner"


def test_lines_are_deleted_with_the_keyboard_and_come_back_with_undo(page: Page) -> None:
    key = page.do(add_agreement, page.key, "Framework")
    for name in ("One", "Two"):
        page.do(add_project, key, name)
    table = page.panel.agreements.cards[key].projects
    table.setFocus()
    table.setCurrentIndex(table.lines.index(0, 0))
    QTest.keyClick(table, Qt.Key.Key_Delete)
    QApplication.processEvents()
    assert [line[0] for line in said(table)] == ["Two"]
    assert table.currentIndex().row() == 0
    page.workspace.undo()
    assert [line[0] for line in said(table)] == ["One", "Two"]
    table.setCurrentIndex(table.lines.index(1, 0))
    [remove] = table.menu().actions()
    remove.trigger()
    QApplication.processEvents()
    assert [line[0] for line in said(table)] == ["One"]


def test_delete_empties_a_cell_beside_the_name(page: Page) -> None:
    key = page.do(add_agreement, page.key, "Framework")
    page.do(add_project, key, "Ring", amount=Decimal(10))
    table = page.panel.agreements.cards[key].projects
    table.setFocus()
    table.setCurrentIndex(table.lines.index(0, 1))
    QTest.keyClick(table, Qt.Key.Key_Delete)
    QApplication.processEvents()
    assert said(table) == [["Ring", "", "", ""]]


def test_enter_breaks_no_line_but_with_shift_it_does(page: Page) -> None:
    key = page.do(add_centre, page.key, "Lab")
    page.do(add_topic, key, "Energy")
    table = page.panel.centres.cards[key].topics
    table.setFocus()
    table.setCurrentIndex(table.lines.index(0, 1))
    QTest.keyClick(table, Qt.Key.Key_F2)
    editor = editor_of(table)
    assert editor is not None
    QTest.keyClicks(editor, "17 % less")
    QTest.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(editor, "in three sites")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert page.facts.centres[0].topics[0].result == "17 % less\nin three sites"


def test_a_centre_is_opened_and_its_topics_are_finished(page: Page) -> None:
    part = page.panel.centres
    part.add.click()
    QApplication.processEvents()
    [card] = part.cards.values()
    assert card.state.text() == "Not open yet"
    enter(card.opened, "2026-01-01")
    type_line(card.topics, "Energy", "17 % less", "One patent", "2026-02-01")
    assert (card.state.text(), card.summary.text()) == ("Open since 1 Jan 2026", "1 of 1 topics finished")
    enter(card.closed, "2026-03-01")
    assert card.state.text() == "Closed"
    card.delete.click()
    QApplication.processEvents()
    assert part.cards == {}
    page.workspace.undo()
    assert len(part.cards) == 1


def test_topics_of_a_meeting_are_typed_moved_and_planned(page: Page) -> None:
    key = page.meeting(ActivityKind.BENCHMARKING, TODAY - timedelta(days=3))
    table = page.panel.meetings.blocks[key].topics
    type_line(table.table, "Energy", "Save a third", "Save a half", "Both save", "Joint pilot")
    type_line(table.table, "Service")
    assert said(table.table) == [
        ["Energy", "Save a third", "Save a half", "Both save", "Joint pilot"],
        ["Service", "", "", "", ""],
    ]
    table.table.setCurrentIndex(table.table.lines.index(1, 0))
    assert not table.plan.isVisible()
    QTest.keyClick(table.table, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    QApplication.processEvents()
    assert [line[0] for line in said(table.table)] == ["Service", "Energy"]
    assert table.table.currentIndex().row() == 0
    table.table.setCurrentIndex(table.table.lines.index(1, 0))
    table.plan.click()
    QApplication.processEvents()
    assert page.facts.meetings[0].topics[1].item is not None
    assert table.planned.isVisible()
    assert not table.plan.isVisible()


def test_the_topics_of_an_activity_open_in_a_dialog_of_their_own(page: Page, qtbot: QtBot) -> None:
    key = page.meeting(ActivityKind.BENCHMARKING, TODAY)
    dialog = TopicsDialog(page.workspace, key)
    qtbot.addWidget(dialog)
    dialog.show()
    type_line(dialog.topics.table, "Energy", "Ours")
    assert said(page.panel.meetings.blocks[key].topics.table)[0][:2] == ["Energy", "Ours"]
    page.do(delete_activity, key)
    assert said(dialog.topics.table) == []


def test_only_the_newest_meetings_are_shown_at_first(page: Page) -> None:
    keys = [page.meeting(ActivityKind.BENCHMARKING, TODAY - timedelta(days=30 * n)) for n in range(4)]
    topic = page.do(benchmarking.add_topic, keys[3], "Energy")
    meetings = page.panel.meetings
    assert list(meetings.blocks) == keys[:2]
    assert meetings.more.text() == "Show all 4 meetings"
    page.page.open_record(topic)
    assert list(meetings.blocks) == keys
    assert not meetings.more.isVisible()


def test_the_model_of_lines_behaves(qtbot: QtBot, qtmodeltester: ModelTester, page: Page) -> None:
    key = page.do(add_agreement, page.key, "Framework")
    for name in ("One", "Two"):
        page.do(add_project, key, name)
    model = LinesModel((LineColumn("name", "Name"), LineColumn("notes", "Notes")), "Type …")
    qtmodeltester.check(model)
    projects = page.facts.agreements[0].projects
    for rows in (projects[:1], projects, projects[1:], (), projects):
        model.set_rows(rows)
        assert model.rowCount() == len(rows) + 1
        assert model.index(len(rows), 0).data() == "Type …"


def test_the_form_of_a_benchmarking_meeting_leads_to_its_topics(
    qtbot: QtBot, workspace: Workspace, shelf: Shelf, book_path: Path
) -> None:
    customer = add(workspace, "Cordillera Telecom")
    at = datetime(2026, 3, 2, 9)
    key = workspace.edit(STEP, add_activity, customer, ActivityKind.BENCHMARKING, "Strategy talks", at)
    window = MainWindow(workspace, shelf, book_path)
    qtbot.addWidget(window)
    window.show()
    window.navigator.open_customer(customer, "plan", key)
    panel = window.findChild(ActivityPanel)
    assert panel is not None
    panel.topics.click()
    dialog = window.findChild(TopicsDialog)
    assert dialog is not None
    type_line(dialog.topics.table, "Energy")
    assert said(dialog.topics.table)[0][0] == "Energy"
    dialog.accept()


def test_what_the_history_says_of_these_records_leads_to_their_segment(
    qtbot: QtBot, workspace: Workspace, shelf: Shelf, book_path: Path
) -> None:
    customer = add(workspace, "Cordillera Telecom")
    window = MainWindow(workspace, shelf, book_path)
    qtbot.addWidget(window)
    window.show()
    agreed = workspace.edit(STEP, add_agreement, customer, "Framework")
    workspace.edit(STEP, add_project, agreed, "Ring")
    found = workspace.ask(detail, workspace.ask(latest_revision))
    assert found is not None
    place = place_of(found.records[0])
    assert place is not None
    window.navigator.go(place)
    QApplication.processEvents()
    panel = window.findChild(OrganisationPanel)
    assert panel is not None
    assert panel.isVisible()
    assert panel.agreements.cards[agreed].isVisible()
