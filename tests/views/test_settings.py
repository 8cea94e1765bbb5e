"""The settings page."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from app.queries.settings_page import Colleague, own_parameters, team
from app.text import Text, language
from app.workspace import Workspace
from models.book import Book
from models.values import TeamRole
from tests import books
from tests.views.asked import Asked, press
from tests.views.pages import CustomersPage, add_colleague
from views.desk import Desk
from views.main_window import MainWindow
from views.pages import PageEntry
from views.preferences import Preferences
from views.program import Program
from views.settings.page import SettingsPage
from views.settings.team_model import CUSTOMERS, TeamModel
from views.shelf import Shelf
from views.theme import theme

ENTRIES = (
    PageEntry("customers", "users", Text("Customers"), CustomersPage),
    PageEntry("settings", "settings", Text("Settings"), SettingsPage, at_foot=True),
)


@pytest.fixture
def window(qtbot: QtBot, workspace: Workspace, shelf: Shelf, book_path: Path) -> MainWindow:
    made = MainWindow(workspace, shelf, book_path, ENTRIES)
    qtbot.addWidget(made)
    made.show()
    return made


def section(window: MainWindow, name: str) -> SettingsPage:
    window.navigator.open_page("settings", name)
    assert isinstance(window.page, SettingsPage)
    return window.page


def test_changes_are_recorded_under_the_name_said_here(window: MainWindow, workspace: Workspace) -> None:
    page = section(window, "you")
    page.you.name.editor.setText("Gu Mingtang")  # type: ignore[attr-defined]
    page.you.name.commit()
    assert workspace.author == "Gu Mingtang"
    page.you.name.editor.setText(" ")  # type: ignore[attr-defined]
    page.you.name.commit()
    assert workspace.author == "Gu Mingtang"
    assert page.you.name.value() == "Gu Mingtang"


def test_the_role_is_remembered(window: MainWindow) -> None:
    page = section(window, "you")
    page.you.role.editor.setCurrentIndex(1)  # type: ignore[attr-defined]
    page.you.role.commit()
    assert window.shelf.preferences.role == TeamRole.MANAGER.value


def test_language_and_theme_apply_at_once_and_one_stays_in_the_section(window: MainWindow) -> None:
    page = section(window, "looks")
    page.looks.theme.editor.setCurrentIndex(2)  # type: ignore[attr-defined]
    page.looks.theme.commit()
    assert theme().tokens.is_dark
    page.looks.language.editor.setCurrentIndex(2)  # type: ignore[attr-defined]
    page.looks.language.commit()
    assert language() == "es"
    assert isinstance(window.page, SettingsPage)
    assert window.page is not page
    assert window.page.list.currentRow() == 1


def test_a_setting_of_the_method_is_an_edit_with_a_way_back(
    window: MainWindow, workspace: Workspace, qtbot: QtBot
) -> None:
    page = section(window, "method")
    field = page.method.fields["stale_people_days"]
    field.editor.setText("60")  # type: ignore[attr-defined]
    field.commit()
    assert workspace.ask(own_parameters) == {"stale_people_days": 60}
    assert window.message_bar.text.endswith("is stale” to 60")
    name = "Return “Days until a rating of a person is stale” to its default"
    (reset,) = [b for b in page.method.findChildren(QToolButton) if b.accessibleName() == name]
    qtbot.mouseClick(reset, Qt.MouseButton.LeftButton)
    assert workspace.ask(own_parameters) == {}
    assert field.value() == 90
    workspace.undo()
    assert field.value() == 60
    qtbot.mouseClick(page.method.reset_all, Qt.MouseButton.LeftButton)
    assert workspace.ask(own_parameters) == {}


def test_what_is_out_of_range_or_out_of_order_is_refused_in_a_sentence(
    window: MainWindow, workspace: Workspace
) -> None:
    page = section(window, "method")
    strong = page.method.fields["band_strong"]
    strong.editor.setText("120")  # type: ignore[attr-defined]
    assert not strong.commit()
    strong.set_value(80)
    strong.editor.setText("50")  # type: ignore[attr-defined]
    strong.commit()
    assert "must be below" in window.message_bar.text
    assert strong.value() == 80
    assert workspace.ask(own_parameters) == {}


def test_a_colleague_is_added_named_and_set_to_not_active(
    window: MainWindow, workspace: Workspace, qtbot: QtBot
) -> None:
    add_colleague(workspace, "Abel")
    page = section(window, "team").team
    qtbot.mouseClick(page.add, Qt.MouseButton.LeftButton)
    page.fields["name"].editor.setText("Lin Yao")  # type: ignore[attr-defined]
    page.fields["name"].commit()
    assert sorted(one.name for one in workspace.ask(team)) == ["Abel", "Lin Yao"]
    assert page.fields["name"].value() == "Lin Yao"
    qtbot.mouseClick(page.activity, Qt.MouseButton.LeftButton)
    assert [(one.name, one.active) for one in workspace.ask(team)] == [("Abel", True), ("Lin Yao", False)]
    assert page.activity.text() == "Set to active again"


def test_other_pages_lead_to_a_colleague(window: MainWindow, workspace: Workspace) -> None:
    for name in ("Abel", "Lin Yao"):
        add_colleague(workspace, name)
    key = next(one.key for one in workspace.ask(team) if one.name == "Lin Yao")
    page = section(window, key)
    assert page.team.isVisible()
    assert page.team.fields["name"].value() == "Lin Yao"


def test_the_team_is_a_sound_model_that_sorts(qtmodeltester: ModelTester, qapp: object) -> None:
    model = TeamModel()
    rows = [
        Colleague(str(number), f"Name {number}", TeamRole.ACCOUNT, "", "", "", True, 10 - number)
        for number in range(4)
    ]
    model.set_rows(rows)
    model.sort(CUSTOMERS)
    assert [one.customers for one in model.rows] == [7, 8, 9, 10]
    qtmodeltester.check(model)


def test_the_book_is_checked_and_backed_up_from_here(
    window: MainWindow, workspace: Workspace, qtbot: QtBot
) -> None:
    books.add_customer(workspace.transactions)
    book = section(window, "book").book
    assert book.facts["file"].text() == "My accounts.loam"
    qtbot.mouseClick(book.check_now, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not book.findings.isHidden(), timeout=5000)
    assert book.findings.text().startswith("The book is sound")
    qtbot.mouseClick(book.back_up, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "backed up" in window.message_bar.text, timeout=5000)
    assert len(workspace.book.backups()) == 1


@pytest.fixture
def program(
    desk: Desk, preferences: Preferences, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> Iterator[Program]:
    monkeypatch.setattr("views.main_window.PAGES", ENTRIES)
    monkeypatch.setattr("views.greeting.BACKUP_AFTER_MS", 600_000)
    made = Program(desk, preferences)
    yield made
    made.end()
    if made.window is not None:
        made.window.close()


def test_a_backup_is_restored_and_the_present_book_kept(
    program: Program, book_path: Path, qtbot: QtBot
) -> None:
    with Book.create(book_path) as book:
        book.back_up("daily")
    program.start(book_path)
    qtbot.waitUntil(lambda: program.window is not None)
    before = program.window
    assert before is not None
    books.add_customer(before.workspace.transactions)
    page = section(before, "book").book
    restore = [b for b in page.findChildren(type(page.back_up)) if b.text() == "Restore"]
    asked = Asked(press("Restore this backup"))
    qtbot.mouseClick(restore[0], Qt.MouseButton.LeftButton)
    assert asked.done
    assert program.window is not before
    assert program.window is not None
    assert "kept as" in program.window.message_bar.text
    counted = "SELECT count(*) FROM customer"
    workspace = program.window.workspace
    assert workspace.ask(lambda s: s.connection().exec_driver_sql(counted).scalar_one()) == 0
