"""The history page: what was done, by whom, what it changed, and the way back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QLabel
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from app.clock import FixedClock
from app.operations.customer import set_fields
from app.queries.history_page import PAGE, Entry
from app.text import Text
from app.workspace import Workspace
from models.values import ChangeKind
from tests import books
from tests.views.history_page import ENTRIES, HistoryDriver
from views.history.going import PAGES, TABS
from views.history.model import DAY, HistoryModel
from views.main_window import MainWindow
from views.shelf import Shelf


@pytest.fixture
def window(qtbot: QtBot, workspace: Workspace, shelf: Shelf, book_path: Path) -> MainWindow:
    made = MainWindow(workspace, shelf, book_path, ENTRIES)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def customer(workspace: Workspace) -> str:
    key = books.add_customer(workspace.transactions, "Cordillera Telecom")
    workspace.edit(Text("Set the city of {name}", name="Cordillera"), set_fields, key, city="Lima")
    workspace.edit(Text("Move {name} to Quito", name="Cordillera"), set_fields, key, city="Quito")
    return key


@pytest.fixture
def history(qtbot: QtBot, window: MainWindow, customer: str) -> HistoryDriver:
    return HistoryDriver(qtbot, window)


def said(history: HistoryDriver) -> set[str]:
    return {label.text() for label in history.page.panel.findChildren(QLabel)}


def test_an_empty_book_says_what_will_stand_here(qtbot: QtBot, window: MainWindow) -> None:
    page = HistoryDriver(qtbot, window).page
    texts = [label.text() for label in page.findChildren(QLabel) if label.isVisible()]
    assert any("Nothing has been changed" in text for text in texts)


def test_edits_stand_newest_first_and_the_newest_is_told(history: HistoryDriver) -> None:
    assert history.sentences() == [
        "Move Cordillera to Quito",
        "Set the city of Cordillera",
        "Add Cordillera Telecom",
    ]
    assert history.changes() == [("Cordillera Telecom", ["Lima → Quito"])]
    assert "City" in said(history)


def test_a_new_edit_appears_on_top_and_what_is_chosen_stays(
    history: HistoryDriver, workspace: Workspace, customer: str
) -> None:
    history.choose("Set the city of Cordillera")
    workspace.edit(Text("Newest"), set_fields, customer, city="Bogotá")
    assert history.sentences()[0] == "Newest"
    assert history.page.list.currentIndex().data() == "Set the city of Cordillera"


def test_one_old_value_comes_back_as_one_edit(history: HistoryDriver, workspace: Workspace) -> None:
    before = len(history.sentences())
    history.press("Bring “Lima” back")
    assert history.sentences()[0] == "Bring back City of Cordillera Telecom"
    assert len(history.sentences()) == before + 1
    history.page.list.setCurrentIndex(history.page.model.index(0))
    assert history.changes() == [("Cordillera Telecom", ["Quito → Lima"])]


def test_taking_a_change_back_lists_what_stays(history: HistoryDriver) -> None:
    history.choose("Set the city of Cordillera")
    history.take_back()
    assert "Customer “Cordillera Telecom”: City was edited since and stays." in said(history)
    assert len(history.sentences()) == 3


def test_a_change_that_was_taken_back_says_so(history: HistoryDriver) -> None:
    history.take_back()
    assert history.sentences()[0] == "Took back: Move Cordillera to Quito"
    assert "This change was taken back later." in said(history)


def test_the_keyboard_searches_chooses_and_takes_back(history: HistoryDriver, qtbot: QtBot) -> None:
    page = history.page
    page.list.setFocus()
    qtbot.keyClick(page.list, Qt.Key.Key_Down)
    assert page.list.currentIndex().data() == "Set the city of Cordillera"
    page.filters.words.setText("quito")
    assert history.sentences() == ["Move Cordillera to Quito"]
    page.filters.words.clear()
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert page.panel.take_back is page.focusWidget()


def test_what_is_not_found_offers_everything_again(history: HistoryDriver, qtbot: QtBot) -> None:
    history.page.filters.words.setText("nowhere")
    assert history.sentences() == []
    assert history.page.nothing_found.isVisible()
    qtbot.mouseClick(history.page.nothing_found.button, Qt.MouseButton.LeftButton)
    assert len(history.sentences()) == 3


def test_filters_narrow_together(history: HistoryDriver, workspace: Workspace, customer: str) -> None:
    other = books.add_customer(workspace.transactions, "Acme")
    workspace.undo()
    page = history.page
    page.filters.kind.set_value(ChangeKind.UNDO)
    page.filters.kind.committed.emit(ChangeKind.UNDO)
    assert history.sentences() == ["Undo: Move Cordillera to Quito"]
    page.filters.customer.committed.emit(other)
    assert history.sentences() == []


def test_other_pages_open_the_history_of_one_record(history: HistoryDriver, workspace: Workspace) -> None:
    acme = books.add_customer(workspace.transactions, "Acme")
    history.window.navigator.open_page("customers")
    history.window.navigator.open_page("history", focus=acme)
    assert history.sentences() == ["Add Acme"]
    assert history.page.filters.record.text() == "Only “Acme”  ✕"
    history.page.filters.record.click()
    assert len(history.sentences()) == 4


def test_a_record_is_gone_to_from_its_change(history: HistoryDriver, customer: str) -> None:
    history.press("Go to “Cordillera Telecom”")
    assert history.window.header.title == f"Customer {customer}"


def test_what_people_typed_is_never_markup(
    history: HistoryDriver, workspace: Workspace, customer: str
) -> None:
    workspace.edit(Text("Note"), set_fields, customer, notes="<img src='x'>" * 10)
    history.page.list.setCurrentIndex(history.page.model.index(0))
    assert history.changes()[0][1] == ["<img src='x'>" * 10]


def test_a_long_history_is_loaded_page_by_page(
    qtmodeltester: ModelTester, clock: FixedClock, qapp: object
) -> None:
    asked: list[int | None] = []

    def load(before: int | None) -> list[Entry]:
        asked.append(before)
        top = 10_000 if before is None else before - 1
        kind = ChangeKind.EDIT
        numbers = range(top, max(top - PAGE, 0), -1)
        return [Entry(number, clock.now(), "Lin", kind, Text("Edit"), 1) for number in numbers]

    model = HistoryModel(load, clock.today)
    model.reload()
    assert (model.rowCount(), asked) == (PAGE, [None])
    model.fetchMore(QModelIndex())
    assert (model.rowCount(), asked) == (2 * PAGE, [None, 10_000 - PAGE + 1])
    assert [model.index(row).data(DAY) for row in (0, 1, 399)] == ["Today", "", ""]
    qtmodeltester.check(model)


def test_every_kind_of_record_is_seen_somewhere() -> None:
    from models.schema import RECORDS

    assert {*TABS, *PAGES} == set(RECORDS)
