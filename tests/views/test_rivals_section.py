"""Settings › Rivals: added, renamed in place, described, deleted."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from app.operations import rival
from app.queries.settings_page import RivalFact, rivals
from app.text import Text
from app.workspace import Workspace
from models.values import Tie
from tests import books
from tests.views.asked import Asked, dismiss, press
from views.main_window import MainWindow
from views.pages import PageEntry
from views.settings.page import SettingsPage
from views.settings.rival_model import NAME, PEOPLE, RivalModel
from views.settings.rivals import RivalsSection
from views.shelf import Shelf

ENTRIES = (PageEntry("settings", "settings", Text("Settings"), SettingsPage, at_foot=True),)


@pytest.fixture
def window(qtbot: QtBot, workspace: Workspace, shelf: Shelf, book_path: Path) -> MainWindow:
    made = MainWindow(workspace, shelf, book_path, ENTRIES)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def section(window: MainWindow) -> RivalsSection:
    return opened(window, "rivals")


def opened(window: MainWindow, focus: str) -> RivalsSection:
    window.navigator.open_page("settings", focus)
    assert isinstance(window.page, SettingsPage)
    return window.page.rivals


def add(workspace: Workspace, name: str) -> str:
    return workspace.edit(Text("Add"), rival.add_rival, name)


def names(workspace: Workspace) -> list[str]:
    return [one.name for one in workspace.ask(rivals)]


def shown(section: RivalsSection) -> list[str]:
    return [section.model.index(row, NAME).data() for row in range(section.model.rowCount())]


def editor(section: RivalsSection) -> QLineEdit:
    return next(one for one in section.table.viewport().findChildren(QLineEdit) if one.isVisible())


def test_without_rivals_the_section_says_what_to_do(section: RivalsSection) -> None:
    assert section.empty.isVisible()
    assert not section.table.isVisible()
    assert not section.form.isVisible()


def test_a_rival_is_added_and_named_in_the_table(
    section: RivalsSection, workspace: Workspace, qtbot: QtBot
) -> None:
    qtbot.mouseClick(section.add, Qt.MouseButton.LeftButton)
    assert names(workspace) == ["New rival"]
    line = editor(section)
    line.setText("Nordwind")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: names(workspace) == ["Nordwind"])
    assert shown(section) == ["Nordwind"]
    assert section.fields["name"].value() == "Nordwind"
    workspace.undo()
    assert shown(section) == ["New rival"]


def test_an_empty_name_is_refused_and_the_old_one_stays(
    section: RivalsSection, workspace: Workspace, window: MainWindow, qtbot: QtBot
) -> None:
    add(workspace, "Nordwind")
    section.table.setFocus()
    qtbot.keyClick(section.table, Qt.Key.Key_F2)
    line = editor(section)
    line.setText(" ")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "name is needed" in window.message_bar.text)
    assert shown(section) == names(workspace) == ["Nordwind"]


def test_notes_are_written_below_the_table(section: RivalsSection, workspace: Workspace) -> None:
    add(workspace, "Nordwind")
    field = section.fields["notes"]
    field.editor.setPlainText("Vendor finance")  # type: ignore[attr-defined]
    field.commit()
    assert [one.notes for one in workspace.ask(rivals)] == ["Vendor finance"]


def test_deleting_asks_and_says_what_goes(section: RivalsSection, workspace: Workspace, qtbot: QtBot) -> None:
    nordwind = add(workspace, "Nordwind")
    person = books.add_person(workspace.transactions, books.add_customer(workspace.transactions), "Ana")
    for value in (Tie.LEANING, Tie.BEHIND):
        workspace.edit(Text("Judge"), rival.tie, person, nordwind, value)
    section.table.setFocus()
    said: list[str] = []

    def read(dialog: QDialog) -> None:
        said.extend(label.text() for label in dialog.findChildren(QLabel))
        dismiss(dialog)

    asked = Asked(read, press("Delete the rival"))
    qtbot.keyClick(section.table, Qt.Key.Key_Delete)
    assert names(workspace) == ["Nordwind"]
    assert "Judgements of ties that go with it: 2. Undo brings everything back." in said
    qtbot.mouseClick(section.delete, Qt.MouseButton.LeftButton)
    assert asked.done
    assert names(workspace) == []
    assert section.empty.isVisible()
    workspace.undo()
    assert [one.ties for one in workspace.ask(rivals)] == [2]


def test_the_history_leads_to_a_rival(window: MainWindow, workspace: Workspace) -> None:
    add(workspace, "Andes")
    key = add(workspace, "Nordwind")
    section = opened(window, key)
    assert section.isVisible()
    assert section.fields["name"].value() == "Nordwind"


def test_the_rivals_are_a_sound_model_that_sorts(qtmodeltester: ModelTester, qapp: object) -> None:
    model = RivalModel()
    model.set_rows([RivalFact(str(number), f"Name {number}", "", 9 - number, 9) for number in range(4)])
    model.sort(PEOPLE)
    assert [one.people for one in model.rows] == [6, 7, 8, 9]
    model.sort(NAME)
    assert [one.key for one in model.rows] == ["0", "1", "2", "3"]
    qtmodeltester.check(model)
