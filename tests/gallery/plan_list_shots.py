"""The plan as a list, its dialogs, support requests and the team of a customer."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QWidget

from app.queries.calendar_entry import customers
from app.queries.plan_item import owners
from app.queries.plan_list import PlanRow, for_step, plan_rows
from app.queries.support import support_requests
from models.values import PlanState, TeamRole
from tests.gallery.studio import Studio
from views.calendar.modes import Mode
from views.calendar.plan_page import CalendarPage, PlanPage
from views.customers.team_dialog import TeamDialog
from views.main_window import MainWindow
from views.plan_list.plan_list import PlanList
from views.plan_list.set_dialogs import EvidenceDialog, StayingDialog
from views.support.ask_dialog import AskDialog
from views.support.request_dialog import RequestDialog
from views.tabbed_page import TabbedPage
from views.widgets.words_dialog import WordsDialog

CROWDED = "Cordillera Telecom"
SELECTED = 5


def plan_list(studio: Studio) -> QWidget:
    """Several items are selected; the form shows one that waits to be verified."""
    window, listed, key = _list_of(studio)
    done = next(row for row in _rows(studio, key) if row.state is PlanState.DONE)
    window.page.tab.open_record(done.key)  # type: ignore[union-attr]
    listed.items.select(done.key, *(row.key for row in listed.items.model.rows[:SELECTED]))
    return window


def plan_list_of_all(studio: Studio) -> QWidget:
    window = studio.window()
    window.navigator.open_page("calendar")
    assert isinstance(window.page, CalendarPage)
    window.page.calendar.show_mode(Mode.LIST)
    return window


def requests(studio: Studio) -> QWidget:
    window = plan_list_of_all(studio)
    assert isinstance(window, MainWindow)
    assert isinstance(window.page, CalendarPage)
    window.page.calendar.sight.plan_list.requests_chip.setChecked(True)
    return window


def staying(studio: Studio) -> QWidget:
    """What a manager cannot approve of a mixed selection, and why."""
    rows = [row for row in _rows(studio, _key(studio)) if row.state is not PlanState.VERIFIED]
    return _shown(StayingDialog(for_step(rows, PlanState.APPROVED, TeamRole.MANAGER), "Approve 2"))


def evidence(studio: Studio) -> QWidget:
    rows = [row for row in _rows(studio, _key(studio)) if row.item.to_level and row.entry.person]
    return _shown(EvidenceDialog(rows[:3], "Verify 3"))


def cancelling(studio: Studio) -> QWidget:
    words = ("Cancel “Win Ana”?", "Why is it cancelled?", "Cancel the item")
    note = "It stays in the plan as cancelled, with the reason."
    return _shown(WordsDialog(*words, note=note, dangerous=True))


def ask(studio: Studio) -> QWidget:
    members = studio.workspace.ask(owners, _key(studio), studio.clock.today())
    return _shown(AskDialog(members, "Joint test plan for core network renewal"))


def request(studio: Studio) -> QWidget:
    found = studio.workspace.ask(support_requests, None, studio.clock.today())
    return _shown(RequestDialog(studio.workspace, found[0].key))


def team(studio: Studio) -> QWidget:
    return _shown(TeamDialog(studio.workspace, _key(studio), CROWDED))


def _list_of(studio: Studio) -> tuple[MainWindow, PlanList, str]:
    window = studio.window()
    key = _key(studio)
    window.navigator.open_customer(key, "plan")
    assert isinstance(window.page, TabbedPage)
    tab = window.page.tab
    assert isinstance(tab, PlanPage)
    tab.ensure_fresh()
    tab.calendar.show_mode(Mode.LIST)
    return window, tab.calendar.sight.plan_list, key


def _rows(studio: Studio, customer: str) -> list[PlanRow]:
    return list(studio.workspace.ask(plan_rows, customer, studio.clock.today()))


def _key(studio: Studio) -> str:
    return next(one.key for one in studio.workspace.ask(customers) if one.name == CROWDED)


def _shown(dialog: QWidget) -> QWidget:
    """A dialog at its own size."""
    dialog.show()
    return dialog


SHOTS: Mapping[str, Callable[[Studio], QWidget]] = {
    "plan-list": plan_list,
    "plan-list-all": plan_list_of_all,
    "support": requests,
    "plan-list-staying": staying,
    "plan-list-evidence": evidence,
    "plan-cancel": cancelling,
    "support-ask": ask,
    "support-request": request,
    "team": team,
}
