"""The parts that pages are made of."""

from __future__ import annotations

import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.errors import UserError
from app.jobs import Jobs, Progress
from app.text import Text
from models.values import Grade, Level
from views.attempt import attempt, catch_the_unexpected
from views.icons import icon, picture
from views.preferences import Preferences
from views.theme import theme
from views.widgets.badges import Badge
from views.widgets.buttons import LineButton, button
from views.widgets.choice import ChoiceDialog
from views.widgets.error_dialog import ErrorDialog
from views.widgets.inspector import Inspector
from views.widgets.job_bar import JobBar
from views.widgets.layout import column
from views.widgets.message_bar import MessageBar
from views.widgets.score_badge import ScoreBadge, Why
from views.widgets.table import Table
from views.widgets.text import ElidedLabel, PlainLabel, plain_tooltip


class Window(QWidget):
    def __init__(self, qtbot: QtBot) -> None:
        super().__init__()
        self.message_bar = MessageBar()
        self.inner = QWidget()
        column(self.inner, self.message_bar, parent=self)
        qtbot.addWidget(self)
        self.show()


def test_markup_that_people_typed_is_shown_as_typed() -> None:
    assert PlainLabel("<b>R&D</b>").textFormat() is Qt.TextFormat.PlainText
    assert "<img" not in plain_tooltip('<img src="file:///x">')
    assert plain_tooltip("a\nb") == "<span>a<br>b</span>"
    assert plain_tooltip("") == ""


def test_a_line_without_room_keeps_its_text_in_the_tooltip(qtbot: QtBot) -> None:
    label = ElidedLabel("A very long name of a very large customer")
    qtbot.addWidget(label)
    label.resize(80, 20)
    label.show()
    assert "large customer" in label.toolTip()
    label.resize(600, 20)
    assert label.toolTip() == ""


def test_a_person_s_error_is_said_where_it_happened(qtbot: QtBot) -> None:
    window = Window(qtbot)

    def refuse() -> None:
        raise UserError(Text("A person cannot report to themselves. Choose someone else."))

    assert not attempt(window.inner, refuse)
    assert window.message_bar.text == "A person cannot report to themselves. Choose someone else."


def test_our_error_opens_a_dialog_without_values(qtbot: QtBot, expect_log: Callable[[str], None]) -> None:
    expect_log("Unexpected error")
    window = Window(qtbot)

    def fail() -> None:
        raise KeyError("Gu Mingtang")

    assert not attempt(window.inner, fail)
    dialog = window.findChild(ErrorDialog)
    assert dialog is not None
    dialog.copy_report()
    assert "KeyError" in QGuiApplication.clipboard().text()
    assert "Gu Mingtang" not in QGuiApplication.clipboard().text()
    dialog.close()


def test_what_nobody_caught_is_shown_once(
    qtbot: QtBot, expect_log: Callable[[str], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    expect_log("Unexpected error")
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    catch_the_unexpected()
    for _ in range(3):
        sys.excepthook(ValueError, ValueError("Gu Mingtang"), None)
    shown = [found for found in QApplication.topLevelWidgets() if isinstance(found, ErrorDialog)]
    assert len(shown) == 1
    shown[0].close()


def test_success_hands_on_the_result(qtbot: QtBot) -> None:
    got: list[int] = []
    assert attempt(Window(qtbot), lambda: 7, got.append)
    assert got == [7]


def test_the_message_bar_offers_one_deed(qtbot: QtBot) -> None:
    window, done = Window(qtbot), []
    window.message_bar.say("Moved.", "Undo", lambda: done.append(1))
    window.message_bar.press_action()
    assert done == [1]
    assert window.message_bar.text == ""


def test_what_went_wrong_stays_in_sight(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("views.widgets.message_bar.STAYS_MS", 1)
    window = Window(qtbot)
    window.message_bar.warn("The folder is read-only. Choose another.")
    qtbot.wait(20)
    assert window.message_bar.text
    window.message_bar.say("Saved.")
    qtbot.waitUntil(lambda: window.message_bar.text == "")


def test_the_job_bar_follows_a_job_to_its_end(qtbot: QtBot) -> None:
    bar, jobs = JobBar(), Jobs()
    qtbot.addWidget(bar)
    jobs.started.connect(bar.follow)

    def work(progress: Progress) -> int:
        progress(1, 2, Text("Half of it"))
        return 3

    jobs.start(Text("Count"), work)
    assert not bar.isHidden()
    qtbot.waitUntil(bar.isHidden)


def test_a_badge_says_what_it_shows(qtbot: QtBot) -> None:
    badge = Badge(Level.OPPOSED, what="Level")
    qtbot.addWidget(badge)
    assert badge.accessibleName() == "Level: Opposed (−1)"
    assert badge.look().text == "−1"
    assert Badge(Level.NOT_CONTACTED).look().dashed
    assert Badge(None).look().text == "?"
    assert Badge(Grade.STRATEGIC, long=True).look().text == "S  Strategic"


def test_a_score_says_why(qtbot: QtBot) -> None:
    score = ScoreBadge("R", "Relationship")
    qtbot.addWidget(score)
    assert score.explain() is None
    score.set_score(61.44, Why("R = 0.48 K + 0.23 O + 0.29 G", [("K", "51.47")], "Meet the empty seat"))
    assert score.accessibleName() == "Relationship: 61 of 100"
    popover = score.explain()
    assert popover is not None
    said = {label.text() for label in popover.findChildren(QLabel)}
    assert {"R = 0.48 K + 0.23 O + 0.29 G", "K", "51.47", "Meet the empty seat"} <= said


def test_the_inspector_folds_away_and_comes_back(qtbot: QtBot) -> None:
    inspector = Inspector()
    qtbot.addWidget(inspector)
    inspector.show()
    inspector.set_content("Gu Mingtang", PlainLabel("CTO"))
    inspector.fold()
    qtbot.waitUntil(inspector.isHidden)
    inspector.unfold()
    assert inspector.isVisible()
    qtbot.waitUntil(lambda: inspector.maximumWidth() == 320)


def test_an_answer_is_the_deed_that_was_chosen(qtbot: QtBot) -> None:
    dialog = ChoiceDialog("Remove Gu Mingtang?", [("remove", "Remove"), ("left", "Mark as left")])
    qtbot.addWidget(dialog)
    dialog.choose("left")
    assert dialog.answer == "left"


@pytest.fixture
def table(qtbot: QtBot, preferences: Preferences) -> Table:
    model = QStandardItemModel(0, 2)
    model.setHorizontalHeaderLabels(["Name", "Note"])
    for name, note in (("Acme", "two\nlines"), ("Borealis", 'a "word"'), ("Cordillera", "")):
        model.appendRow([QStandardItem(name), QStandardItem(note)])
    made = Table("customers")
    model.setParent(made)
    made.setModel(model)
    qtbot.addWidget(made)
    made.show()
    return made


def test_rows_are_copied_as_excel_pastes_them(qtbot: QtBot, table: Table) -> None:
    table.selectAll()
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    expected = 'Name\tNote\nAcme\t"two\nlines"\nBorealis\t"a ""word"""\nCordillera\t'
    assert QGuiApplication.clipboard().text() == expected


def test_enter_opens_a_row(qtbot: QtBot, table: Table) -> None:
    table.selectRow(1)
    with qtbot.waitSignal(table.opened) as opened:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert opened.args[0].row() == 1


def test_columns_are_remembered(qtbot: QtBot, table: Table, preferences: Preferences) -> None:
    table.remember_columns()
    table.horizontalHeader().resizeSection(0, 217)
    again = Table("customers")
    qtbot.addWidget(again)
    again.setModel(table.model())
    again.remember_columns()
    assert again.columnWidth(0) == 217


def test_icons_are_sharp_and_follow_the_theme(qtbot: QtBot) -> None:
    assert picture("users", 20, ratio=1.5).width() == 30
    light = icon("users").pixmap(16).toImage()
    theme().choose("dark")
    assert icon("users").pixmap(16).toImage() != light


def test_enter_presses_the_button_that_has_the_keyboard(qtbot: QtBot) -> None:
    pressed: list[int] = []
    made = button("Verify level 2", lambda: pressed.append(1))
    qtbot.addWidget(made)
    qtbot.keyClick(made, Qt.Key.Key_Return)
    qtbot.keyClick(made, Qt.Key.Key_Space)
    assert pressed == [1, 1]


def test_a_score_has_the_colour_of_its_band_from_the_first_look(qtbot: QtBot) -> None:
    score = ScoreBadge("K", "Key relationship")
    qtbot.addWidget(score)
    score.set_score(46)
    score.show()
    [figure] = [label for label in score.findChildren(QLabel) if label.text() == "46"]
    assert figure.palette().windowText().color().name() == theme().tokens.band(46).lower()


def test_a_line_with_wrapped_words_is_as_tall_as_they_need(qtbot: QtBot):
    words = PlainLabel("席位“Chief Procurement Officer, Cordillera Holding”（采购负责人）空缺" * 2, wrap=True)
    line = LineButton("Seat", wraps=True)
    line.body.addWidget(words, 1)
    around = QWidget()
    qtbot.addWidget(around)
    column(line, None, parent=around)
    around.resize(140, 400)
    around.show()
    assert words.height() >= words.heightForWidth(words.width())
