"""Writing about a customer."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app import history
from app.operations.insight import write
from app.text import Text
from app.workspace import Workspace
from models.values import Confidentiality, Grade, SectionKind
from tests.views.customer_pages import InsightHelper, add
from views.insight import autosave
from views.insight.editor import SectionEditor
from views.insight.source_dialog import SourceDialog


@pytest.fixture
def customer(workspace: Workspace) -> str:
    return add(workspace, "Cordillera Telecom", grade=Grade.STRATEGIC)


@pytest.fixture
def helper(qtbot: QtBot, workspace: Workspace, customer: str) -> InsightHelper:
    return InsightHelper(qtbot, workspace, customer)


@pytest.fixture(scope="module")
def editor(qapp: QApplication) -> SectionEditor:
    return SectionEditor()


def written(helper: InsightHelper, text: str = "They need a radio that costs less.") -> InsightHelper:
    helper.begin(SectionKind.STRATEGY)
    helper.type(text)
    helper.tab.autosave.flush()
    return helper


def select(helper: InsightHelper, passage: str) -> None:
    assert helper.tab.editor.find_passage(passage)


def test_an_empty_insight_offers_to_begin_with_what_is_worth_most(helper: InsightHelper) -> None:
    assert helper.tab.empty.isVisible()
    assert helper.tab.empty.button.text() == "Begin with “Strategy and pain points”"
    helper.tab.empty.button.click()
    assert helper.outline() == ["Strategy and pain points: Draft, 0 words"]
    assert helper.tab.editor.hasFocus()


def test_what_is_typed_is_saved_by_itself(helper: InsightHelper) -> None:
    helper.begin(SectionKind.STRATEGY)
    helper.type("Energy cost")
    helper.qtbot.waitUntil(lambda: "not saved yet" in helper.tab.count.text(), timeout=600)
    helper.wait_until_saved()
    assert helper.text == "Energy cost"
    assert helper.tab.count.text() == "2 words · saved"
    assert helper.outline() == ["Strategy and pain points: Draft, 2 words"]


def test_typing_without_a_pause_is_one_undo_step(helper: InsightHelper, workspace: Workspace) -> None:
    helper.begin(SectionKind.STRATEGY)
    for part in ("Energy ", "cost ", "down"):
        helper.type(part)
        helper.tab.autosave.flush()
    assert len(workspace.ask(history.change_sets, limit=10)) == 5
    helper.undo()
    assert (helper.shown, helper.text) == ("", "")
    workspace.redo()
    assert helper.shown == "Energy cost down"


def test_typing_after_a_pause_is_a_step_of_its_own(
    monkeypatch: pytest.MonkeyPatch, helper: InsightHelper
) -> None:
    written(helper, "First.")
    monkeypatch.setattr(autosave, "PAUSE_MS", -1)
    helper.type(" Second.")
    helper.tab.autosave.flush()
    helper.undo()
    assert helper.text == "First."


def test_undo_takes_back_what_was_typed_a_moment_ago(helper: InsightHelper) -> None:
    helper.begin(SectionKind.STRATEGY)
    helper.type("Energy")
    helper.undo()
    assert helper.shown == ""
    assert helper.outline() == ["Strategy and pain points: Draft, 0 words"]


def test_nothing_is_lost_when_one_goes_elsewhere(helper: InsightHelper, workspace: Workspace) -> None:
    helper.begin(SectionKind.STRATEGY)
    helper.type("Energy")
    helper.begin(SectionKind.SWOT)
    helper.type("Strong")
    helper.tab.outline.list.setCurrentRow(0)
    assert helper.shown == "Energy"
    helper.type(" cost")
    helper.tab.hide()
    helper.tab.show()
    assert helper.text == "Energy cost"
    helper.tab.outline.list.setCurrentRow(1)
    assert helper.shown == "Strong"
    helper.type("er")
    first = helper.tab.customer
    helper.tab.show_customer(add(workspace, "Other"))
    assert helper.tab.empty.isVisible()
    helper.tab.show_customer(first)
    helper.tab.open_record("swot")
    assert helper.text == "Stronger"


def test_the_cursor_stays_where_one_types_when_the_book_changes(helper: InsightHelper) -> None:
    written(helper, "Energy cost")
    cursor = helper.tab.editor.textCursor()
    cursor.setPosition(6)
    helper.tab.editor.setTextCursor(cursor)
    helper.cite("Annual report")
    assert helper.tab.editor.textCursor().position() == 6


def test_only_plain_text_is_pasted(helper: InsightHelper) -> None:
    helper.begin(SectionKind.STRATEGY)
    rich = QMimeData()
    rich.setHtml('<b>Bold</b><img src="file:///etc/passwd">')
    rich.setText("Bold\r\ntext\u00a0here")
    QGuiApplication.clipboard().setMimeData(rich)
    helper.tab.editor.paste()
    assert helper.shown == "Bold\ntext here"
    only_html = QMimeData()
    only_html.setHtml("<img src='http://example.com/x.png'>")
    files = QMimeData()
    files.setUrls([QUrl("file:///etc/passwd")])
    assert not helper.tab.editor.canInsertFromMimeData(only_html)
    assert not helper.tab.editor.canInsertFromMimeData(files)


def test_lists_go_on_and_end_with_an_empty_point(helper: InsightHelper) -> None:
    helper.begin(SectionKind.STRATEGY)
    helper.type("1. Energy")
    helper.enter()
    helper.type("Towers")
    helper.enter()
    helper.enter()
    helper.type("So")
    assert helper.shown == "1. Energy\n2. Towers\nSo"


def test_bold_goes_on_and_off_again(helper: InsightHelper) -> None:
    written(helper, "Energy cost")
    select(helper, "cost")
    editor = helper.tab.editor
    helper.qtbot.keyClick(editor, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert helper.shown == "Energy **cost**"
    helper.qtbot.keyClick(editor, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert helper.shown == "Energy cost"


def test_text_outside_the_first_plane_is_edited_in_the_right_place(helper: InsightHelper) -> None:
    written(helper, "ab")
    for text in ("a😀b", "a😀😀bc", "😀bc", "b"):
        helper.tab.editor.show_text(text)
        assert helper.shown == text


def test_a_source_is_cited_for_the_selected_passage(helper: InsightHelper) -> None:
    written(helper)
    select(helper, "costs less")
    helper.cite("Analyst meeting", public=True)
    (note,) = helper.tab.margin.citations()
    assert note.title.text() == "Analyst meeting"
    assert note.show_passage is not None
    helper.tab.editor.moveCursor(QTextCursor.MoveOperation.Start)
    note.show_passage.click()
    assert helper.tab.editor.selected_passage() == "costs less"
    assert "100%" in helper.tab.margin.share.text()


def test_a_passage_that_is_gone_is_said(helper: InsightHelper) -> None:
    written(helper)
    select(helper, "costs less")
    helper.cite("Analyst meeting")
    helper.tab.editor.show_text("Nothing of it.")
    helper.tab.autosave.flush()
    (note,) = helper.tab.margin.citations()
    assert note.show_passage is None


def test_a_source_that_is_there_is_cited_again_and_taken_away(helper: InsightHelper) -> None:
    written(helper)
    helper.cite("Annual report")
    helper.begin(SectionKind.SWOT)
    assert helper.tab.margin.citations() == []
    helper.tab.cite()
    dialog = helper.dialog(SourceDialog)
    dialog.existing.editor.setCurrentIndex(1)
    dialog.submit()
    (note,) = helper.tab.margin.citations()
    assert note.title.text() == "Annual report"
    note.remove.click()
    assert helper.tab.margin.citations() == []


def test_a_source_without_a_title_stays_in_the_dialog(helper: InsightHelper) -> None:
    written(helper)
    helper.tab.cite()
    dialog = helper.dialog(SourceDialog)
    dialog.submit()
    assert dialog.isVisible()
    dialog.title.set_value("Report")
    dialog.published.editor.setText("2026-03-03")
    dialog.submit()
    assert dialog.isVisible()
    assert "in the future" in dialog.message_bar.text


def test_a_section_is_reviewed_approved_and_reopened(helper: InsightHelper) -> None:
    written(helper)
    status = helper.tab.status
    for deed in ("Send to review round 1", "Pass round 1", "Approve"):
        status.press(deed)
    assert status.steps() == ["Reopen"]
    assert helper.tab.editor.isReadOnly()
    assert status.note.text() == "on 2 Mar 2026"
    status.press("Reopen")
    assert not helper.tab.editor.isReadOnly()


def test_who_sends_back_says_why_and_the_writer_reads_it(helper: InsightHelper) -> None:
    written(helper)
    helper.tab.status.press("Send to review round 1")
    helper.send_back("Quote the customer.")
    assert helper.tab.status.warning.text() == "Sent back: Quote the customer."
    assert helper.tab.status.state.text() == "Draft"


def test_the_finance_section_passes_the_finance_check(helper: InsightHelper) -> None:
    helper.begin(SectionKind.FINANCE)
    assert helper.tab.status.steps() == ["Send to the finance check"]


def test_title_and_confidentiality_are_kept(helper: InsightHelper) -> None:
    written(helper)
    helper.tab.status.title.setText("Energy first")
    helper.tab.status.title.editingFinished.emit()
    helper.tab.status.classed.emit(Confidentiality.CONFIDENTIAL)
    section = helper.tab.section
    assert section is not None
    assert (section.title, section.confidentiality) == ("Energy first", Confidentiality.CONFIDENTIAL)


def test_sections_are_moved_and_deleted_from_the_outline(helper: InsightHelper, workspace: Workspace) -> None:
    for kind in (SectionKind.BASICS, SectionKind.SWOT):
        helper.begin(kind)
    helper.tab.outline.moved.emit(helper.tab.outline.current, -1)
    assert [line.split(":")[0] for line in helper.outline()] == ["SWOT and summary", "Basics"]
    helper.tab.outline.deleted.emit(helper.tab.outline.current)
    assert [line.split(":")[0] for line in helper.outline()] == ["Basics"]
    workspace.undo()
    assert len(helper.outline()) == 2


def test_missing_kinds_are_offered_with_their_points(helper: InsightHelper) -> None:
    written(helper)
    offered = [action.text() for action in helper.tab.outline.kinds_menu().actions()]
    assert "Industry and competition: 10 points" in offered
    assert not any("Strategy and pain" in text for text in offered)


def test_a_record_is_brought_into_sight_by_key_or_kind(helper: InsightHelper) -> None:
    written(helper)
    helper.tab.open_record("swot")
    assert helper.tab.section is not None
    assert helper.tab.section.kind is SectionKind.SWOT
    helper.tab.open_record("strategy")
    assert helper.tab.section.kind is SectionKind.STRATEGY


def test_a_source_is_brought_into_sight_where_it_is_cited(helper: InsightHelper) -> None:
    written(helper)
    helper.cite("Annual report")
    (cited,) = helper.tab.section.citations if helper.tab.section else ()
    helper.begin(SectionKind.SWOT)
    helper.tab.open_record(cited.source.key)
    assert helper.tab.section is not None
    assert helper.tab.section.kind is SectionKind.STRATEGY


def test_closing_the_window_loses_nothing(helper: InsightHelper) -> None:
    helper.begin(SectionKind.STRATEGY)
    helper.type("Energy")
    helper.close()
    assert helper.text == "Energy"


def test_the_pointer_leaving_the_text_stores_it(helper: InsightHelper) -> None:
    helper.begin(SectionKind.STRATEGY)
    helper.type("Energy")
    QApplication.sendEvent(helper.tab.editor, QEvent(QEvent.Type.Leave))
    assert helper.text == "Energy"


@given(st.lists(st.text(alphabet="ab é\u0301\n😀江\t", max_size=12), min_size=2, max_size=6))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_the_editor_shows_any_text_after_any_other(editor: SectionEditor, texts: list[str]) -> None:
    for text in texts:
        editor.show_text(text)
        assert editor.toPlainText() == text


def test_an_edit_elsewhere_reaches_the_text_in_sight(helper: InsightHelper, workspace: Workspace) -> None:
    written(helper, "First.")
    assert helper.tab.section is not None
    workspace.edit(Text("Import"), write, helper.tab.section.key, "First. Second.")
    assert helper.shown == "First. Second."
