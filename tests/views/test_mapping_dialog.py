"""The mapping step: workbooks of other programs, and locked ones."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from app.exchange.drafting import drafts_of, mapping_from
from app.exchange.reader import read_workbook
from app.workspace import Workspace
from tests.books import dump
from tests.views.exchange_page import ImportPage
from tests.views.map_page import Frame
from views.exchange.mapping_dialog import MappingDialog
from views.exchange.mapping_preview import PreviewModel
from views.exchange.page import ExchangePage
from views.exchange.password_dialog import PasswordDialog
from views.navigation import Navigator
from views.preferences import Preferences

REGISTER = """Our register,,,
Stakeholder,Position,Support level,Hobby
Elena Vargas,Network director,For,Chess
Jorge Prieto,Head of purchasing,Lukewarm,
"""


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
def register(tmp_path: Path) -> Path:
    path = tmp_path / "register.csv"
    path.write_text(REGISTER, encoding="utf-8")
    return path


def mapping_of(qtbot: QtBot, page: ExchangePage, path: Path) -> MappingDialog:
    """Take the file in; the mapping step that opens."""
    page.take_in(path)
    qtbot.waitUntil(lambda: any(d.isVisible() for d in page.findChildren(MappingDialog)), timeout=15_000)
    return next(each for each in page.findChildren(MappingDialog) if each.isVisible())


def test_a_register_comes_in_through_the_mapping_step(
    qtbot: QtBot, page: ExchangePage, register: Path, workspace: Workspace
):
    dialog = mapping_of(qtbot, page, register)
    assert dialog.draft.header_row == 1
    assert not dialog.compare_button.isEnabled()
    dialog.customer.setCurrentText("Acme")
    dialog.compare_button.click()
    qtbot.waitUntil(lambda: page.panel is not None, timeout=15_000)
    ImportPage(qtbot, page).accept_all()
    rows = workspace.ask(dump)
    assert {row["name"] for row in rows["customer"].values()} == {"Acme"}
    assert {row["name"]: row["title"] for row in rows["stakeholder"].values()} == {
        "Elena Vargas": "Network director",
        "Jorge Prieto": "Head of purchasing",
    }


def test_the_mapping_is_remembered_and_applied_to_the_next_file(
    qtbot: QtBot, page: ExchangePage, register: Path, tmp_path: Path
):
    dialog = mapping_of(qtbot, page, register)
    dialog.customer.setCurrentText("Acme")
    dialog.name.set_value("HQ register")
    dialog.compare_button.click()
    qtbot.waitUntil(lambda: page.panel is not None, timeout=15_000)
    page.desk.put_away()
    later = tmp_path / "next month.csv"
    later.write_text(REGISTER.replace("Elena Vargas", "Eva Ríos"), encoding="utf-8")
    again = mapping_of(qtbot, page, later)
    assert again.name.value() == "HQ register"
    assert again.customer.currentText() == "Acme"
    assert again.compare_button.isEnabled()


def test_the_row_of_headings_and_the_fields_can_be_corrected(
    qtbot: QtBot, page: ExchangePage, register: Path
):
    dialog = mapping_of(qtbot, page, register)
    dialog.choose_header(2)
    assert dialog.draft.header_row == 2
    dialog.choose_header(1)
    assert [each.heading for each in dialog.draft.columns][:2] == ["Stakeholder", "Position"]
    dialog.draft.set_field(0, "")
    dialog._tell()
    assert not dialog.compare_button.isEnabled()
    assert dialog.rows is not None
    dialog.rows._choose(0, "name")
    assert dialog.draft.columns[0].fields == ("name",)
    dialog.reject()


def test_unknown_words_are_given_a_meaning(register: Path):
    [draft] = drafts_of(read_workbook(register))
    assert draft.unknown_words(2) == ["Lukewarm"]
    draft.translate(2, {"Lukewarm": "0"})
    mapping = mapping_from("x", [draft], "Acme")
    assert mapping.sheets[0].columns[2].values == {"Lukewarm": "0"}
    assert mapping.fixed == {"customer": "Acme"}


def test_the_preview_keeps_the_rules_of_item_models(qtmodeltester: ModelTester, register: Path):
    model = PreviewModel()
    model.set_draft(drafts_of(read_workbook(register))[0])
    qtmodeltester.check(model)


def test_a_locked_workbook_asks_for_its_password_until_it_fits(
    qtbot: QtBot, page: ExchangePage, tmp_path: Path, register: Path
):
    from msoffcrypto.format.ooxml import OOXMLFile
    from openpyxl import Workbook

    book = Workbook()
    for line in REGISTER.splitlines():
        book.active.append(line.split(","))
    plain, locked = tmp_path / "plain.xlsx", tmp_path / "locked.xlsx"
    book.save(plain)
    with plain.open("rb") as source, locked.open("wb") as target:
        OOXMLFile(source).encrypt("secret", target)
    tried: list[str] = []

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, PasswordDialog):
            QTimer.singleShot(50, answer)
            return
        tried.append("guess" if not tried else "secret")
        dialog.line.setText(tried[-1])
        dialog.accept()
        if tried[-1] != "secret":
            QTimer.singleShot(50, answer)

    QTimer.singleShot(50, answer)
    mapping_of(qtbot, page, locked).reject()
    assert tried == ["guess", "secret"]
