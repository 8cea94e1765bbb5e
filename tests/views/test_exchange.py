"""The exchange page: sending, taking in, deciding."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot
from sqlalchemy import select
from sqlalchemy.orm import Session

from app.exchange.decisions import Decisions, Side
from app.exchange.export import export_workbook
from app.exchange.import_ import read_and_compare
from app.exchange.plan import ImportPlan, ProposalKind
from app.operations.records import assign
from app.queries.exchange_page import SendableCustomer, ledger_rows
from app.text import Text
from app.workspace import Workspace
from models.customer import Customer
from models.insight import InsightSection
from models.stakeholder import Stakeholder
from models.values import Confidentiality, SectionKind
from tests.books import dump
from tests.views.exchange_books import key_of, varied_workbook
from tests.views.exchange_page import ImportPage
from tests.views.map_page import Frame
from views.exchange.customer_ticks import CustomerTicks
from views.exchange.export_dialog import ExportDialog, file_name
from views.exchange.left_out_dialog import LeftOutDialog
from views.exchange.page import ExchangePage
from views.exchange.plan_lines import LineKind, PlanIndex
from views.exchange.plan_model import PlanModel
from views.exchange.plan_view import PlanView
from views.navigation import Navigator
from views.preferences import Preferences

CONFLICT = ProposalKind.CONFLICTING


@pytest.fixture
def frame(qtbot: QtBot, workspace: Workspace, preferences: Preferences) -> Frame:
    made = Frame(ExchangePage(workspace, Navigator()))
    qtbot.addWidget(made)
    made.resize(1310, 700)
    made.show()
    return made


@pytest.fixture
def page(frame: Frame) -> ExchangePage:
    found = frame.findChild(ExchangePage)
    assert isinstance(found, ExchangePage)
    return found


@pytest.fixture
def workbook(workspace: Workspace, tmp_path: Path) -> Path:
    return varied_workbook(workspace.transactions, tmp_path)


@pytest.fixture
def importing(qtbot: QtBot, page: ExchangePage, workbook: Path) -> ImportPage:
    made = ImportPage(qtbot, page)
    made.take_in(workbook)
    return made


def message(page: ExchangePage) -> str:
    frame = page.parentWidget()
    assert isinstance(frame, Frame)
    return frame.message_bar.text


# ------------------------------------------------------------------------------------- the import list


def test_every_difference_stands_with_its_sheet_and_cell(importing: ImportPage):
    shown = [line.proposal for line in importing.lines if line.kind not in (LineKind.SHEET, LineKind.RECORD)]
    assert len(shown) == 10
    assert {each.kind for each in shown} == set(ProposalKind)
    assert all("!" in each.place for each in shown if each.kind is not ProposalKind.MISSING)


def test_the_button_says_what_will_happen(importing: ImportPage):
    assert importing.deed == "Take over 6 changes"
    assert not importing.panel.accept_button.isEnabled()
    assert importing.panel.waiting.text() == "2 conflicts wait for your decision."
    importing.panel.decide_shown(Side.BOOK)
    assert importing.deed == "Take over 6 changes, keep 2 of mine"
    assert importing.panel.accept_button.isEnabled()


def test_arrows_decide_a_conflict_and_go_to_the_next(importing: ImportPage):
    importing.go_to("City")
    importing.press(Qt.Key.Key_Left)
    current = importing.panel.view.currentIndex().row()
    assert current == importing.row_of("Job title")
    importing.press(Qt.Key.Key_Right)
    assert importing.deed == "Take over 7 changes, keep 1 of mine"


def test_a_press_on_a_card_decides(importing: ImportPage):
    importing.click_card("City", theirs=True)
    importing.click_card("Job title", theirs=False)
    assert importing.deed == "Take over 7 changes, keep 1 of mine"


def test_space_and_a_press_on_the_tick_untick(importing: ImportPage):
    importing.go_to("E-mail")
    importing.press(Qt.Key.Key_Space)
    assert importing.deed == "Take over 5 changes"
    importing.click_tick("E-mail")
    assert importing.deed == "Take over 6 changes"


def test_a_missing_row_stays_unless_ticked(importing: ImportPage):
    importing.filter(ProposalKind.MISSING)
    assert [line.name for line in importing.lines if line.kind is LineKind.ROW] == ["Ana Núñez"]
    importing.click_tick("Ana Núñez")
    assert importing.deed == "Take over 6 changes, delete 1"


def test_counts_filter_and_words_find(importing: ImportPage):
    importing.filter(ProposalKind.CREATED)
    assert {line.name for line in importing.lines if line.kind is LineKind.ROW} == {"网络部", "Ruiz"}
    importing.panel.search.setText("network director")
    importing.panel.refilter()
    assert {line.name for line in importing.lines if line.kind is LineKind.ROW} == {"Ruiz"}
    importing.panel.search.setText("nobody at all")
    importing.panel.refilter()
    assert importing.lines == []


def test_a_text_is_corrected_in_place(importing: ImportPage, workspace: Workspace):
    importing.go_to("City")
    index = importing.panel.view.currentIndex()
    assert importing.panel.model.setData(index, "Shanghai")
    importing.click_card("Job title", theirs=False)
    importing.accept()
    assert {row["city"] for row in workspace.ask(dump)["customer"].values()} == {None, "Shanghai"}


def test_a_correction_that_is_too_long_is_said_and_not_taken(importing: ImportPage):
    index = importing.panel.model.index(importing.row_of("City"))
    assert not importing.panel.model.setData(index, "x" * 500)
    assert "characters" in message(importing.page)


def test_the_difference_is_shown_in_full_beside_the_list(importing: ImportPage):
    importing.go_to("City")
    text = importing.panel.detail.text()
    assert "Shanghai, Minhang" in text
    assert "Shanghai, Pudong" in text
    importing.go_to("Ruiz")
    assert "Network director" in importing.panel.detail.text()


def test_what_was_decided_is_taken_as_one_step_that_can_be_undone(
    importing: ImportPage, workspace: Workspace
):
    before = workspace.ask(dump)
    importing.accept_all()
    assert message(importing.page) == "9 changes taken over from 江澜移动 back.xlsx"
    after = workspace.ask(dump)
    assert "Ana Núñez" not in {row["name"] for row in after["stakeholder"].values()}
    assert "Ruiz" in {row["name"] for row in after["stakeholder"].values()}
    assert [row.sent for row in workspace.ask(ledger_rows)] == [False, True]
    workspace.undo()
    assert workspace.ask(dump) == before


def test_putting_a_workbook_away_leaves_no_trace(importing: ImportPage, workspace: Workspace):
    before = workspace.ask(dump)
    importing.panel.tick_shown(True)
    importing.page.desk.put_away()
    assert importing.page.panel is None
    assert workspace.ask(dump) == before


def test_decisions_survive_leaving_and_taking_the_file_in_again(importing: ImportPage, workbook: Path):
    importing.click_card("City", theirs=True)
    importing.panel.left.emit()
    assert importing.page.front.waiting.isVisible()
    importing.page.front.resume.emit()
    assert importing.deed == "Take over 7 changes"
    importing.page.desk.put_away()
    importing.take_in(workbook)
    assert importing.deed == "Take over 7 changes"


def test_what_changed_meanwhile_is_left_out_and_listed(
    qtbot: QtBot, importing: ImportPage, workspace: Workspace
):
    twin = key_of(workspace.transactions, "stakeholder", birthday="1980-02-29")
    workspace.edit(Text("Write"), assign, Stakeholder, twin, email="other@example.org")
    importing.click_card("City", theirs=False)
    importing.click_card("Job title", theirs=False)
    importing.accept()
    [dialog] = importing.page.findChildren(LeftOutDialog)
    assert dialog.list.count() == 1
    assert "People!" in dialog.list.item(0).text()
    dialog.accept()


def test_a_file_that_cannot_be_read_is_said_in_a_sentence(
    qtbot: QtBot, page: ExchangePage, tmp_path: Path, workspace: Workspace
):
    broken = tmp_path / "broken.xlsx"
    broken.write_bytes(b"PK\x03\x04 torn off")
    said: list[Exception] = []
    workspace.jobs.started.connect(lambda job: job.failed.connect(said.append))
    page.take_in(broken)
    qtbot.waitUntil(lambda: not page.desk.is_busy and bool(said), timeout=20_000)
    assert "broken.xlsx" in str(said[0])
    assert page.panel is None


def test_taking_in_can_be_cancelled_and_leaves_nothing(
    qtbot: QtBot, page: ExchangePage, workbook: Path, workspace: Workspace
):
    before = workspace.ask(dump)
    page.take_in(workbook)
    [job] = workspace.jobs.running
    with qtbot.waitSignal(job.cancelled, timeout=15_000):
        job.cancel()
    qtbot.waitUntil(lambda: not page.desk.is_busy, timeout=15_000)
    assert page.panel is None
    assert page.desk.present is None
    assert workspace.ask(dump) == before


def test_a_dropped_file_is_taken_in(qtbot: QtBot, page: ExchangePage, workbook: Path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(workbook))])
    action, button, key = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(50, 50), action, data, button, key)
    page.dragEnterEvent(enter)
    assert enter.isAccepted()
    page.dropEvent(QDropEvent(QPointF(50, 50), action, data, button, key))
    qtbot.waitUntil(lambda: page.panel is not None, timeout=20_000)


def test_an_untouched_workbook_says_that_there_is_nothing(
    qtbot: QtBot, page: ExchangePage, workspace: Workspace, tmp_path: Path
):
    varied_workbook(workspace.transactions, tmp_path)
    export_workbook(workspace.transactions, tmp_path / "same.xlsx")
    importing = ImportPage(qtbot, page)
    importing.take_in(tmp_path / "same.xlsx")
    assert importing.deed == "Nothing to take over"
    assert not importing.panel.accept_button.isEnabled()


def test_the_list_keeps_the_rules_of_item_models(
    qtmodeltester: ModelTester, workspace: Workspace, workbook: Path
):
    plan = read_and_compare(workspace.transactions, workbook)
    model = PlanModel(PlanIndex(plan), Decisions(plan))
    model.set_lines(model.plan_index.lines())
    qtmodeltester.check(model)


def test_a_hundred_thousand_differences_are_a_list_at_once(
    qtbot: QtBot, workspace: Workspace, workbook: Path
):
    plan = read_and_compare(workspace.transactions, workbook)
    one = next(each for each in plan.of(CONFLICT))
    many = tuple(replace(one, key=str(number), row=f"Row {number}") for number in range(100_000))
    model = PlanModel(PlanIndex(ImportPlan("f", "", None, many, 0, plan.names)), Decisions(plan))
    view = PlanView()
    qtbot.addWidget(view)
    view.setModel(model)
    view.resize(900, 600)
    view.show_lines(model.plan_index.lines())
    view.show()
    assert model.rowCount() == 200_001
    view.scrollToBottom()
    assert view.indexAt(QPoint(10, 590)).row() == 200_000


# ----------------------------------------------------------------------------------------- sending


def test_a_workbook_of_chosen_customers_is_written_and_said(
    qtbot: QtBot, page: ExchangePage, workspace: Workspace, workbook: Path, tmp_path: Path
):
    customer = key_of(workspace.transactions, "customer", name="江澜移动")
    dialog = ExportDialog(workspace, [customer], page)
    dialog.folder = tmp_path
    assert dialog.some.isChecked()
    assert dialog.name.text() == "江澜移动 2026-03-02.xlsx"
    dialog.show()
    qtbot.mouseClick(dialog.send_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.written is not None, timeout=20_000)
    assert (tmp_path / "江澜移动 2026-03-02.xlsx").is_file()
    assert message(page).startswith("“江澜移动 2026-03-02.xlsx” written.")
    assert workspace.ask(ledger_rows)[0].customers == ("江澜移动",)


@pytest.mark.parametrize(
    ("class_", "left"), [(Confidentiality.INTERNAL, 2), (Confidentiality.CONFIDENTIAL, 1)]
)
def test_who_sends_says_how_confidential_the_sections_are_that_go_out(
    qtbot: QtBot, page: ExchangePage, workspace: Workspace, tmp_path: Path, class_: Confidentiality, left: int
):
    def write(session: Session) -> None:
        for section in session.scalars(select(InsightSection)):
            session.delete(section)
        customer = Customer(name="Acme")
        session.add(customer)
        for number, each in enumerate(Confidentiality):
            section = InsightSection(customer_key=customer.key, kind=SectionKind.BASICS, title=each.value)
            section.confidentiality, section.position = each, number
            session.add(section)

    workspace.edit(Text("Write"), write)
    dialog = ExportDialog(workspace, [], page)
    dialog.folder = tmp_path
    assert dialog.sections.value() is Confidentiality.INTERNAL
    dialog.sections.set_value(class_)
    dialog.show()
    dialog.send()
    qtbot.waitUntil(lambda: dialog.written is not None, timeout=20_000)
    assert dialog.written is not None
    assert dialog.written.sections_left_out == left
    assert f"stay in the book: {left}" in message(page)


def test_a_folder_that_is_gone_is_said_and_the_dialog_stays(
    qtbot: QtBot, page: ExchangePage, workspace: Workspace, tmp_path: Path
):
    dialog = ExportDialog(workspace, [], page)
    dialog.folder = tmp_path / "gone"
    dialog.show()
    dialog.send()
    qtbot.waitUntil(lambda: dialog.send_button.isEnabled(), timeout=20_000)
    assert dialog.isVisible()
    assert "The folder of" in dialog.complaint
    dialog.reject()


def test_ticked_customers_stay_ticked_while_searching(qtmodeltester: ModelTester):
    model = CustomerTicks()
    model.set_rows([SendableCustomer(key, key.title(), "", 1) for key in ("acme", "río", "basalt")])
    qtmodeltester.check(model)
    model.find("rio")
    model.setData(model.index(0), Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    model.find("bas")
    assert model.names() == ["Río"]
    model.find("")
    assert model.index(0).data() == "Río"


@pytest.mark.parametrize(
    ("customers", "name"),
    [
        ([], "My book 2026-03-02.xlsx"),
        (["a/b: c?"], "a b c 2026-03-02.xlsx"),
        (["Acme", "Basalt", "Cobalt"], "Acme and 2 more 2026-03-02.xlsx"),
    ],
)
def test_a_proposed_name_fits_every_system(customers: list[str], name: str):
    assert file_name(customers, "My book", "2026-03-02") == name
