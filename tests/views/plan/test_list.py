"""The plan as a list: filters, and deeds on many at once."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from app.operations import plan, support
from app.queries.plan_list import balance, plan_rows
from app.queries.ratings import history_of
from app.queries.support import support_requests
from app.text import Text
from app.workspace import Workspace
from models.values import Dimension, Level, PlanState, RatingKind, Support, SupportState, TeamRole
from tests.views.asked import Asked, answer, dismiss, press
from tests.views.calendars import Keys
from views.calendar.modes import Mode
from views.calendar.plan_page import PlanPage
from views.navigation import Navigator
from views.plan_list.item_filter import Mark
from views.plan_list.item_model import ItemModel
from views.plan_list.plan_list import PlanList
from views.plan_list.set_dialogs import EvidenceDialog, StayingDialog, ValueDialog
from views.support.ask_dialog import AskDialog
from views.support.request_dialog import RequestDialog
from views.support.request_model import RequestModel
from views.widgets.fields import NotesField
from views.widgets.text import PlainLabel

STEP = Text("A step")
DUE = date(2026, 2, 20)


@dataclass
class Desk:
    """The list of the customer with the small plan, and two drafts beside the item that is done."""

    listed: PlanList
    workspace: Workspace
    keys: Keys
    drafts: tuple[str, str]

    def act(self, role: TeamRole | None) -> None:
        self.workspace.role = role
        self.listed.refresh()

    def step(self, to: PlanState, *keys: str) -> None:
        self.listed.items.select(*keys)
        made = self.listed.items.bar.button_for(to)
        assert made.isEnabled()
        made.click()
        self.listed.refresh()

    def state(self, key: str) -> PlanState:
        rows = self.workspace.ask(plan_rows, None, self.workspace.today())
        return next(row.state for row in rows if row.key == key)

    def titles(self) -> list[str]:
        return [row.entry.title for row in self.listed.items.model.rows]


def offered(desk: Desk, key: str) -> dict[str, bool]:
    """What a right click on an item offers, and whether it is open."""
    table = desk.listed.items.table
    place = desk.listed.items.model.place_of(key)
    table.customContextMenuRequested.emit(table.visualRect(table.model().index(place, 0)).center())
    menu = QApplication.activePopupWidget()
    found = {action.text(): action.isEnabled() for action in menu.actions() if action.text()}
    menu.close()
    return found


@pytest.fixture
def desk(qtbot: QtBot, workspace: Workspace, keys: Keys) -> Desk:
    add = (plan.add_item, keys.customer, Dimension.GENERAL)
    first = workspace.edit(STEP, *add, "Cover planning", due_on=DUE, support=Support.PROFIT)
    second = workspace.edit(STEP, *add, "Cover buying", weight=3.0)
    listed = PlanList(workspace)
    qtbot.addWidget(listed)
    listed.show_customer(keys.customer)
    listed.refresh()
    listed.resize(1100, 600)
    listed.show()
    return Desk(listed, workspace, keys, (first, second))


def test_the_model_is_one_that_qt_accepts(qtmodeltester, desk):
    qtmodeltester.check(desk.listed.items.model)
    model = ItemModel()
    model.set_rows([])
    assert model.rowCount() == 0
    qtmodeltester.check(RequestModel())


def test_items_stand_by_due_date_and_those_without_one_last(desk):
    assert desk.titles() == ["Cover planning", "Win Ana", "Cover buying"]


def test_filters_narrow_the_list_and_all_comes_back(desk):
    filters = desk.listed.items.filters
    filters.marks[Mark.OVERDUE].click()
    assert desk.titles() == ["Cover planning"]
    filters.show_all()
    filters.search.setText("ana")
    assert desk.titles() == ["Win Ana"]
    filters.show_all()
    filters.dimensions[Dimension.GENERAL].click()
    assert desk.titles() == ["Cover planning", "Cover buying"]


def test_filters_of_one_customer_do_not_hide_the_items_of_another(desk):
    filters = desk.listed.items.filters
    filters.states[PlanState.DRAFT].click()
    filters.search.setText("ana")
    desk.listed.show_customer(desk.keys.customer)
    assert desk.titles() == ["Win Ana"]
    desk.listed.show_customer("")
    desk.listed.refresh()
    assert desk.titles() == ["Cover planning", "Win Ana", "Cover buying"]


def test_mine_are_those_of_who_writes_and_a_function_sees_its_own(desk):
    filters = desk.listed.items.filters
    filters.marks[Mark.MINE].click()
    assert desk.titles() == ["Cover planning", "Win Ana", "Cover buying"]
    filters.show_all()
    filters.owner.set_value(TeamRole.ACCOUNT)
    filters.changed.emit()
    assert len(desk.titles()) == 3


def test_several_go_their_way_in_one_step_that_undo_takes_back(desk):
    desk.act(TeamRole.ACCOUNT)
    desk.step(PlanState.SUBMITTED, *desk.drafts)
    assert {desk.state(key) for key in desk.drafts} == {PlanState.SUBMITTED}
    desk.listed.items.select(*desk.drafts)
    assert not desk.listed.items.bar.button_for(PlanState.APPROVED).isEnabled()
    assert desk.listed.items.bar.act.isVisible()
    desk.act(TeamRole.MANAGER)
    desk.step(PlanState.APPROVED, *desk.drafts)
    assert {desk.state(key) for key in desk.drafts} == {PlanState.APPROVED}
    desk.workspace.undo()
    assert {desk.state(key) for key in desk.drafts} == {PlanState.SUBMITTED}


def test_those_that_cannot_go_are_named_and_the_others_go(desk):
    said: list[str] = []

    def read(dialog: QDialog) -> None:
        assert isinstance(dialog, StayingDialog)
        said.extend(label.text() for label in dialog.findChildren(PlainLabel))
        press("Submit 2")(dialog)

    asked = Asked(dismiss, read)
    desk.step(PlanState.SUBMITTED, desk.keys.item, *desk.drafts)
    assert {desk.state(key) for key in desk.drafts} == {PlanState.DRAFT}
    desk.step(PlanState.SUBMITTED, desk.keys.item, *desk.drafts)
    assert asked.done
    assert {desk.state(key) for key in desk.drafts} == {PlanState.SUBMITTED}
    assert desk.state(desk.keys.item) is PlanState.DONE
    assert any("Win Ana" in words for words in said)
    assert any("cannot become “submitted”" in words for words in said)


def test_a_manager_returns_several_with_a_reason(desk):
    desk.step(PlanState.SUBMITTED, *desk.drafts)
    desk.act(TeamRole.MANAGER)
    asked = Asked(answer("No acceptance standard"))
    desk.step(PlanState.DRAFT, *desk.drafts)
    assert asked.done
    assert {desk.state(key) for key in desk.drafts} == {PlanState.DRAFT}


def test_verifying_asks_what_shows_each_level(desk):
    workspace, keys = desk.workspace, desk.keys
    for to in (PlanState.SUBMITTED, PlanState.APPROVED, PlanState.DONE):
        workspace.edit(STEP, plan.step, desk.drafts[0], to)
    desk.listed.refresh()

    def write(dialog: QDialog) -> None:
        assert isinstance(dialog, EvidenceDialog)
        [field] = dialog.findChildren(NotesField)
        assert "Ana Ruiz" in field.label.text()
        field.editor.setPlainText("Refused the rival in writing")
        dialog.deed.click()

    asked = Asked(write)
    desk.step(PlanState.VERIFIED, keys.item, desk.drafts[0])
    assert asked.done
    assert desk.state(keys.item) is desk.state(desk.drafts[0]) is PlanState.VERIFIED
    newest = workspace.ask(history_of, keys.person)[0]
    assert (newest.kind, newest.value) == (RatingKind.LEVEL, Level.EXCLUSIVE)
    assert newest.evidence == "Refused the rival in writing"


def test_one_value_is_set_for_all(desk):
    def write(dialog: QDialog) -> None:
        assert isinstance(dialog, ValueDialog)
        dialog._field.editor.setText("5")
        dialog.deed.click()

    asked = Asked(write)
    desk.listed.items.select(*desk.drafts)
    desk.listed.items.deeds.set_weight(desk.listed.items.selected())
    assert asked.done
    rows = desk.workspace.ask(plan_rows, None, desk.workspace.today())
    assert [row.weight for row in rows] == [5.0, 1.0, 5.0]


def test_a_change_after_the_approval_is_marked_until_a_manager_agrees(desk):
    first = desk.drafts[0]
    for to in (PlanState.SUBMITTED, PlanState.APPROVED):
        desk.workspace.edit(STEP, plan.step, first, to)
    desk.workspace.edit(STEP, plan.set_due, first, date(2026, 4, 1))
    desk.listed.refresh()
    desk.listed.items.select(first)
    assert desk.listed.items.selected()[0].changed == {"due_on"}
    desk.listed.items.filters.marks[Mark.CHANGED].click()
    assert desk.titles() == ["Cover planning"]
    desk.listed.items.bar.again.click()
    desk.listed.refresh()
    assert desk.titles() == []


def test_the_summary_weighs_the_supports(desk):
    found = balance(desk.listed.items._rows, desk.workspace.today())
    assert (found.items, found.weight) == (3, 5.0)
    assert (found.weights[Support.PROFIT], found.weights[None]) == (1.0, 4.0)
    assert found.completion.total.value == 0.0


def test_the_list_copies_to_excel(qapp, desk):
    desk.listed.items.select(desk.keys.item)
    QTest.keyClick(desk.listed.items.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    heading, line = qapp.clipboard().text().split("\n")
    assert heading.startswith("Plan item\tAbout whom\tLevels\tDue\tState\tOwner")
    assert line.startswith("Win Ana\tAna Ruiz\t1→2\t12 Mar 2026\tDone\tAR · Lin")


def test_the_plan_tab_turns_to_the_list_and_shows_what_is_picked(qtbot, workspace, keys):
    page = PlanPage(workspace, Navigator())
    qtbot.addWidget(page)
    page.show_customer(keys.customer)
    page.resize(1200, 700)
    page.show()
    page.calendar.show_mode(Mode.LIST)
    listed = page.calendar.sight.plan_list
    assert listed.isVisible()
    listed.items.table.setFocus()
    QTest.keyClick(listed.items.table, Qt.Key.Key_Down)
    QTest.keyClick(listed.items.table, Qt.Key.Key_Return)
    assert page.calendar.picked == keys.item
    workspace.edit(STEP, plan.set_item_fields, keys.item, title="Win Ana over")
    assert [row.entry.title for row in listed.items.model.rows] == ["Win Ana over"]


def test_support_is_asked_for_answered_and_rated(qtbot, desk):
    workspace, keys = desk.workspace, desk.keys
    ask = (support.ask_for_support, keys.customer, "A test plan")
    key = workspace.edit(STEP, *ask, plan_item=keys.item, due_on=DUE)
    desk.listed.refresh()
    assert desk.listed.requests_chip.text() == "Support requests, 1 open"
    dialog = RequestDialog(workspace, key)
    qtbot.addWidget(dialog)
    dialog.show()

    def row():
        [found] = workspace.ask(support_requests, None, workspace.today())
        return found

    def press_deed(words: str) -> None:
        press(words)(dialog)

    assert (row().raised_by_name, row().about, row().overdue) == ("Lin", "Win Ana", True)
    dialog.text.editor.setPlainText("For the trial in Lima")
    dialog.text.commit()
    assert row().text == "For the trial in Lima"
    press_deed("Take it on")
    assert (row().state, row().owner_name) == (SupportState.ACCEPTED, "Lin")
    press_deed("Mark as delivered")
    dialog.rate(4)
    press_deed("Rate the answer")
    assert (row().state, row().rating, row().overdue) == (SupportState.RATED, 4, False)


def test_support_is_asked_for_from_the_form_of_an_item(qtbot, workspace, keys):
    page = PlanPage(workspace, Navigator())
    qtbot.addWidget(page)
    page.show_customer(keys.customer)
    page.resize(1200, 700)
    page.show()
    page.calendar.pick(keys.item)
    page.calendar.panel.requests.ask.click()
    [dialog] = [one for one in QApplication.topLevelWidgets() if isinstance(one, AskDialog)]
    dialog.finish()
    assert dialog.isVisible()
    dialog.title.editor.setText("A test plan")
    dialog.text.editor.setPlainText("For the trial in Lima")
    dialog.finish()
    [found] = workspace.ask(support_requests, None, workspace.today())
    assert (found.title, found.text, found.about) == ("A test plan", "For the trial in Lima", "Win Ana")
    assert [one.title for one in page.calendar.panel.requests._rows] == ["A test plan"]


def test_a_right_click_shows_a_managers_step_disabled_to_others(desk):
    desk.act(TeamRole.ACCOUNT)
    lines = offered(desk, desk.keys.item)
    assert (lines["Verify level 2"], lines["Act as manager"]) == (False, True)
    desk.act(TeamRole.MANAGER)
    assert offered(desk, desk.keys.item)["Verify level 2"]
