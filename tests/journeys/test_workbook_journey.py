"""The main job through the window: a workbook leaves, is edited without Loam, comes back, and is undone."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.clock import FixedClock
from app.queries.calendar import calendar
from app.queries.exchange_page import ledger_rows
from app.queries.power_map import power_map
from app.workspace import Workspace
from models.book import Book
from models.values import Level
from tests.app.exchange.desk import Desk, edited
from tests.app.exchange.rich_book import fill
from tests.books import dump
from tests.views.exchange_books import key_of
from tests.views.exchange_page import ImportPage
from views.desk import Desk as Shelves
from views.exchange.export_dialog import ExportDialog
from views.exchange.page import ExchangePage
from views.main_window import MainWindow
from views.preferences import Preferences, use_preferences
from views.shelf import Shelf


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    clock = FixedClock(datetime(2026, 3, 2, 9, tzinfo=UTC))
    preferences = Preferences(tmp_path / "settings.ini")
    use_preferences(preferences)
    workspace = Workspace(Book.create(tmp_path / "Book.loam"), clock, "Lin")
    fill(workspace.transactions)

    def never(*_: object) -> Workspace:
        raise AssertionError("this journey stays in one book")

    shelf = Shelf(Shelves(never, never, never, Workspace.close, tmp_path / "Demo.loam"), preferences)
    made = MainWindow(workspace, shelf, tmp_path / "Book.loam")
    qtbot.addWidget(made)
    made.show()
    yield made
    workspace.close()
    use_preferences(None)


def test_a_workbook_goes_out_comes_back_changes_every_page_and_is_undone(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
):
    workspace = window.workspace
    book = workspace.transactions
    customer = key_of(book, "customer", name="江澜移动")
    wang = key_of(book, "stakeholder", title="采购总监")
    item = key_of(book, "plan_item", title="Win 王芳")
    section = key_of(book, "insight_section", title="@home")

    window.navigator.open_customer(customer)
    window.send_workbook()
    dialog = next(each for each in window.findChildren(ExportDialog) if each.isVisible())
    dialog.folder = tmp_path
    dialog.send()
    qtbot.waitUntil(lambda: dialog.written is not None, timeout=20_000)
    assert dialog.written is not None
    [sent] = workspace.ask(ledger_rows)
    assert (sent.sent, sent.customers) == (True, ("江澜移动",))
    start = workspace.ask(dump)

    def edit(desk: Desk) -> None:
        desk.set("people", wang, level="Exclusive support (2)", level_evidence="asked for our paper")
        desk.set("plan", item, due_on=date(2026, 5, 7), title="Win 王芳 over")
        desk.set("insight", section, text="They buy in spring.")
        desk.add("people", customer="江澜移动", name="Ruiz", title="Network director", level="Neutral")

    back = edited(dialog.written.path, tmp_path / "back.xlsx", edit)
    window.navigator.open_page("exchange")
    assert isinstance(window.page, ExchangePage)
    importing = ImportPage(qtbot, window.page)
    importing.take_in(back)
    assert workspace.ask(dump) == start
    assert [str(each.message) for each in importing.panel.held.plan.proposals if each.is_problem] == []
    importing.accept_all()

    today = workspace.today()
    people = {card.key: card for card in workspace.ask(power_map, customer, today).people}
    assert people[wang].level is Level.EXCLUSIVE
    assert "Ruiz" in {card.name for card in people.values()}
    may = workspace.ask(calendar, date(2026, 5, 1), date(2026, 5, 31), today=today)
    assert [(entry.title, entry.due_on) for entry in may.items] == [("Win 王芳 over", date(2026, 5, 7))]
    assert workspace.ask(dump)["insight_section"][section]["text"] == "They buy in spring."
    assert "taken over from back.xlsx" in window.message_bar.text

    window.message_bar.press_action()
    assert workspace.ask(dump) == start
