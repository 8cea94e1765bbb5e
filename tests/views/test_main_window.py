"""The window around the pages."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLineEdit, QToolButton
from pytestqt.qtbot import QtBot

from app.errors import UserError
from app.jobs import Progress
from app.text import Text, language
from app.workspace import Workspace
from models.values import TeamRole
from tests.views.pages import ENTRIES, CustomersPage, OneCustomerPage, Tab, add_customer
from views.desk import FoundCustomer
from views.main_window import MainWindow
from views.navigation import Navigator
from views.page import Page
from views.pages import PageEntry
from views.role_button import RoleButton
from views.shelf import Shelf
from views.theme import theme
from views.widgets.layout import column


@pytest.fixture
def window(qtbot: QtBot, workspace: Workspace, shelf: Shelf, book_path: Path) -> MainWindow:
    made = MainWindow(workspace, shelf, book_path, ENTRIES)
    qtbot.addWidget(made)
    made.show()
    return made


def press(qtbot: QtBot, window: MainWindow, text: str) -> None:
    """Press the shortcut ``text``, as the keyboard would."""
    (found,) = [a for a in window.actions() if a.shortcut() == QKeySequence(text) and a.isEnabled()]
    found.trigger()


def test_it_opens_on_the_first_page(window: MainWindow) -> None:
    assert isinstance(window.page, CustomersPage)
    assert window.header.title == "Customers"
    assert "My accounts" in window.windowTitle()


def test_the_rail_and_the_keyboard_turn_pages(qtbot: QtBot, window: MainWindow) -> None:
    press(qtbot, window, "Ctrl+2")
    assert window.header.title == "Other"
    customers = next(b for b in window.rail.findChildren(QToolButton) if b.accessibleName() == "Customers")
    qtbot.mouseClick(customers, Qt.MouseButton.LeftButton)
    assert window.header.title == "Customers"
    press(qtbot, window, "Alt+Left")
    assert window.header.title == "Other"


def test_a_page_is_made_once_and_only_when_shown(window: MainWindow) -> None:
    first = window.page
    window.navigator.open_page("other")
    window.navigator.open_page("customers")
    assert window.page is first


def test_a_record_is_brought_into_sight(window: MainWindow) -> None:
    window.navigator.open_page("customers", focus="c7")
    assert isinstance(window.page, CustomersPage)
    assert window.page.opened == ["c7"]


def test_a_customer_opens_at_a_tab_with_a_record_in_sight(window: MainWindow) -> None:
    window.navigator.open_customer("c1", "map", "p1")
    assert isinstance(window.page, OneCustomerPage)
    assert isinstance(window.page.tab, Tab)
    assert (window.page.tab.shown, window.page.tab.opened) == (["c1"], ["p1"])
    assert window.header.title == "Customer c1"
    window.navigator.open_customer("c2")
    assert window.page.tab.shown == ["c1", "c2"]
    assert window.header.title == "Customer c2"


def test_turning_a_tab_by_hand_can_be_taken_back(window: MainWindow) -> None:
    window.navigator.open_customer("c1", "overview")
    page = window.page
    assert isinstance(page, OneCustomerPage)
    page.bar.setCurrentIndex(1)
    assert page.tab is not None
    assert page.bar.currentIndex() == 1
    window.navigator.back()
    assert page.bar.currentIndex() == 0


def test_an_edit_is_told_and_undone_from_the_bar(window: MainWindow) -> None:
    add_customer(window.workspace, "Acme")
    assert window.message_bar.text == "Add Acme"
    window.message_bar.press_action()
    assert window.message_bar.text == "Undo: Add Acme"
    assert not window.workspace.undo_stack.canUndo()


def test_undo_and_redo_name_their_step(qtbot: QtBot, window: MainWindow) -> None:
    add_customer(window.workspace, "R&D <b>")
    undo = next(a for a in window.actions() if a.shortcut() == QKeySequence("Ctrl+Z"))
    assert undo.text() == "Undo: Add R&&D <b>"
    assert "&lt;b&gt;" in undo.toolTip()
    undo.trigger()
    assert not undo.isEnabled()
    press(qtbot, window, "Ctrl+Y")
    assert undo.isEnabled()


def test_the_language_changes_at_once_and_in_place(window: MainWindow) -> None:
    window.navigator.open_customer("c1", "map")
    add_customer(window.workspace)
    window.choose_language("es")
    assert language() == window.shelf.preferences.language == "es"
    assert window.header.title == "Customer c1"
    window.navigator.back()
    window.workspace.undo()
    window.choose_language("en")


def test_the_role_can_still_be_changed_after_the_language(window: MainWindow) -> None:
    window.choose_language("es")
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    window.shelf.preferences.role = TeamRole.MANAGER.value
    assert window.findChild(RoleButton).text() == "Gerente"
    assert window.workspace.role is TeamRole.MANAGER


def test_the_theme_changes_at_once(window: MainWindow) -> None:
    light = window.grab().toImage().pixelColor(700, 500)
    window.choose_theme("dark")
    dark = window.grab().toImage().pixelColor(700, 500)
    assert light.lightness() > 200 > 60 > dark.lightness()
    assert window.shelf.preferences.theme == "dark"


def test_larger_text_is_remembered(window: MainWindow) -> None:
    window.choose_zoom(1.25)
    assert window.font().pixelSize() == 16
    assert window.shelf.preferences.zoom == 1.25
    theme().choose("light")


def test_size_is_remembered(
    qtbot: QtBot, window: MainWindow, workspace: Workspace, shelf: Shelf, book_path: Path
) -> None:
    window.resize(700, 610)
    window.close()
    again = MainWindow(workspace, shelf, book_path, ENTRIES)
    qtbot.addWidget(again)
    assert (again.width(), again.height()) == (700, 610)


def test_a_page_that_cannot_be_shown_leaves_the_window_where_it_was(
    qtbot: QtBot, workspace: Workspace, shelf: Shelf, book_path: Path
) -> None:
    def refuse(_: Workspace, __: Navigator) -> Page:
        raise UserError(Text("The page is away. Try again later."))

    entries = (ENTRIES[0], PageEntry("away", "history", Text("Away"), refuse))
    window = MainWindow(workspace, shelf, book_path, entries)
    qtbot.addWidget(window)
    window.show()
    window.navigator.open_page("away")
    assert window.message_bar.text == "The page is away. Try again later."
    assert window.header.title == "Customers"


def test_a_customer_is_found_by_a_part_of_its_name(
    qtbot: QtBot, workspace: Workspace, shelf: Shelf, book_path: Path
) -> None:
    names = {"c1": "Cordillera Telecom", "c2": "华北电力"}

    def find(_: Workspace, text: str) -> list[FoundCustomer]:
        return [FoundCustomer(key, name) for key, name in names.items() if text in name]

    shelf.desk = replace(shelf.desk, find_customers=find)
    window = MainWindow(workspace, shelf, book_path, ENTRIES)
    qtbot.addWidget(window)
    window.show()
    assert window.finder is not None
    window.finder.enter()
    qtbot.keyClicks(window.finder, "Tel")
    assert window.finder.results() == ["Cordillera Telecom"]
    qtbot.keyClick(window.finder, Qt.Key.Key_Return)
    assert window.header.title == "Customer c1"


def test_the_book_is_backed_up(window: MainWindow, book_path: Path) -> None:
    window.back_up()
    assert len(list(book_path.with_name(f"{book_path.name}.backups").glob("*.loam"))) == 1
    assert "backed up" in window.message_bar.text


def test_every_shortcut_belongs_to_one_action(window: MainWindow) -> None:
    keys = [key.toString() for found in window.actions() for key in found.shortcuts()]
    assert sorted(keys) == sorted(set(keys))


def test_every_button_says_its_name_to_screen_readers(window: MainWindow) -> None:
    nameless = [
        button
        for button in window.findChildren(QToolButton)
        if not button.accessibleName()
        and not button.text()
        and button.objectName() != "qt_menubar_ext_button"
    ]
    assert not nameless


def test_the_window_follows_what_a_page_prefers(window: MainWindow) -> None:
    preferences = window.shelf.preferences
    preferences.author, preferences.theme, preferences.language = "Gu", "dark", "es"
    assert window.workspace.author == "Gu"
    assert theme().tokens.is_dark
    assert language() == "es"


def test_a_job_that_fails_says_so_in_the_window(qtbot: QtBot, window: MainWindow) -> None:
    def refuse(_: Progress) -> None:
        raise UserError(Text("The workbook is open in Excel. Close it there first."))

    window.workspace.jobs.start(Text("Write a workbook"), refuse)
    qtbot.waitUntil(lambda: window.message_bar.text.startswith("The workbook is open"))


def test_the_page_keeps_the_keyboard_when_a_button_of_it_goes_away(qtbot: QtBot, window: MainWindow) -> None:
    """Space would otherwise press what comes next: the rail, and lead away."""
    window.activateWindow()
    qtbot.waitActive(window)
    page = window.page
    assert isinstance(page, CustomersPage)
    field = page.findChild(QLineEdit)
    assert field is not None
    field.setFocus()
    field.hide()
    assert window.focusWidget() is page
    assert not window.rail.isAncestorOf(window.focusWidget())


def test_tab_goes_from_the_tab_bar_into_the_tab_and_back(qtbot: QtBot, window: MainWindow) -> None:
    window.activateWindow()
    qtbot.waitActive(window)
    window.navigator.open_customer("c1", "overview")
    page = window.page
    assert isinstance(page, OneCustomerPage)
    assert page.tab is not None
    field = QLineEdit()
    column(field, parent=page.tab)
    field.show()
    page.bar.setFocus()
    qtbot.keyClick(page.bar, Qt.Key.Key_Tab)
    assert window.focusWidget() is field
    qtbot.keyClick(field, Qt.Key.Key_Backtab)
    assert window.focusWidget() is page.bar


def test_the_rail_shows_where_one_is_when_a_page_cannot_open(
    qtbot: QtBot, workspace: Workspace, shelf: Shelf, book_path: Path
) -> None:
    def broken(workspace: Workspace, navigator: Navigator) -> Page:
        raise UserError(Text("This page cannot be shown."))

    entries = (ENTRIES[0], replace(ENTRIES[1], make=broken))
    window = MainWindow(workspace, shelf, book_path, entries)
    qtbot.addWidget(window)
    window.show()
    buttons = {each.accessibleName(): each for each in window.rail.findChildren(QToolButton)}
    buttons["History"].click()
    assert window.message_bar.text == "This page cannot be shown."
    assert buttons["Customers"].isChecked()
    assert not buttons["History"].isChecked()


def test_turning_to_a_tab_by_key_puts_the_keyboard_in_it(qtbot: QtBot, window: MainWindow) -> None:
    window.activateWindow()
    qtbot.waitActive(window)
    window.navigator.open_customer("c1", "map")
    page = window.page
    assert isinstance(page, OneCustomerPage)
    assert page.tab is not None
    field = QLineEdit()
    column(field, parent=page.tab)
    field.show()
    page.turn_by_key(0)
    page.turn_by_key(1)
    assert window.focusWidget() is field


def test_a_sentence_in_the_bar_does_not_move_the_page(qtbot: QtBot, window: MainWindow) -> None:
    window.show()
    before = window.page.geometry() if window.page else None
    window.message_bar.say("Moved 顾明棠 to Network Board.")
    qtbot.wait(10)
    assert window.message_bar.isVisible()
    assert window.page is not None
    assert window.page.geometry() == before
