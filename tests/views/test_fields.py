"""Form fields commit what was meant, once."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from app.formats import day
from app.queries.calendar_entry import Option
from app.text import LANGUAGES, use_language
from models.values import Role
from views.plan.entry_fields import PeopleField
from views.theme import theme
from views.widgets.date_field import DateField, read_date
from views.widgets.fields import (
    AmountField,
    CalmCombo,
    ChoiceField,
    Field,
    LineField,
    NotesField,
    read_amount,
)
from views.widgets.layout import column


class Form(QWidget):
    """One field and somewhere else to go."""

    def __init__(self, qtbot: QtBot, field: Field) -> None:
        super().__init__()
        self.qtbot, self.field, self.elsewhere = qtbot, field, QLineEdit()
        column(field, self.elsewhere, parent=self)
        self.committed: list[Any] = []
        field.committed.connect(self.committed.append)
        qtbot.addWidget(self)
        self.show()
        self.activateWindow()
        qtbot.waitUntil(self.isActiveWindow)

    def write(self, text: str, key: Qt.Key | None = Qt.Key.Key_Return) -> None:
        editor = self.field.editor
        assert isinstance(editor, QLineEdit)
        editor.setFocus()
        editor.setText(text)
        if key is not None:
            self.qtbot.keyClick(editor, key)

    def leave(self) -> None:
        self.elsewhere.setFocus()

    @property
    def complaint(self) -> str:
        return self.field._wrong.text()


def test_a_line_is_committed_once_and_trimmed(qtbot: QtBot) -> None:
    form = Form(qtbot, LineField("Name"))
    form.write("  Gu Mingtang ")
    form.leave()
    assert form.committed == ["Gu Mingtang"]
    assert form.field.value() == "Gu Mingtang"


def test_leaving_a_field_untouched_commits_nothing(qtbot: QtBot) -> None:
    form = Form(qtbot, LineField("Name"))
    form.field.set_value("Gu Mingtang")
    form.write("Gu Mingtang")
    assert form.committed == []


def test_a_refused_value_can_be_taken_back(qtbot: QtBot) -> None:
    form = Form(qtbot, LineField("Name"))
    form.field.set_value("Gu Mingtang")
    form.write("x", None)
    form.field.revert()
    assert form.field.value() == "Gu Mingtang"
    assert form.committed == []


def test_an_amount_is_read_with_its_currency(qtbot: QtBot) -> None:
    form = Form(qtbot, AmountField("Revenue", "CNY"))
    form.write("1250.5")
    assert form.committed == [Decimal("1250.50")]
    assert "1,250.50" in form.field.editor.text()  # type: ignore[attr-defined]
    form.write("2500 CNY")
    form.write("")
    assert form.committed[1:] == [Decimal("2500.00"), None]


def test_what_is_no_amount_is_said_and_not_committed(qtbot: QtBot) -> None:
    form = Form(qtbot, AmountField("Revenue"))
    form.write("much")
    assert form.committed == []
    assert "not an amount" in form.complaint
    form.write("12")
    assert form.complaint == ""


@pytest.mark.parametrize(
    ("typed", "language", "amount"),
    [
        ("1,250.50", "en", "1250.50"),
        ("1.250,50", "en", "1250.50"),
        ("1,250", "en", "1250"),
        ("1.250", "en", "1.25"),
        ("1.250", "es", "1250"),
        ("1,5", "es", "1.5"),
        ("1 250", "en", "1250"),
        ("1.250.000", "en", "1250000"),
        ("\u22123,5", "es", "-3.5"),
    ],
)
def test_amounts_are_read_as_people_write_them(typed: str, language: str, amount: str) -> None:
    use_language(language)
    assert read_amount(typed) == Decimal(amount)


@pytest.mark.parametrize("typed", ["2026-03-02", "2026/3/2", "2.3.2026", "2026年3月2日", " 2026.03.02 "])
def test_days_are_read_as_people_write_them(typed: str) -> None:
    assert read_date(typed) == date(2026, 3, 2)


@pytest.mark.parametrize("language", LANGUAGES)
def test_days_are_read_as_they_are_shown(language: str) -> None:
    shown = [date(2026, month, 15) for month in range(1, 13)]
    assert [read_date(day(each, language)) for each in shown] == shown


@pytest.mark.parametrize("typed", ["15 December 2026", "Dec 15, 2026", "15 de diciembre de 2026"])
def test_a_day_may_name_its_month(typed: str) -> None:
    assert read_date(typed) == date(2026, 12, 15)


def test_the_wheel_passes_by_a_box_that_one_types_in(qtbot: QtBot) -> None:
    field = PeopleField("People", "Add somebody")
    qtbot.addWidget(field)
    field.set_options([Option("a", "Ana"), Option("g", "Gu")])
    field.show()
    middle = QPointF(field.editor.rect().center())
    far = field.editor.mapToGlobal(middle)
    none, phase = Qt.MouseButton.NoButton, Qt.ScrollPhase.NoScrollPhase
    wheel = QWheelEvent(
        middle, far, QPoint(), QPoint(0, -120), none, Qt.KeyboardModifier.NoModifier, phase, False
    )
    QApplication.sendEvent(field.editor, wheel)
    assert not wheel.isAccepted()
    assert field.value() == ()


@pytest.mark.parametrize("typed", ["99999999999999999999", "-1e30", "1e9999999"])
def test_an_amount_that_no_book_can_keep_is_none(typed: str) -> None:
    with pytest.raises(ValueError, match="not an amount"):
        read_amount(typed)


@pytest.mark.parametrize("typed", ["2026-02-30", "soon", "2026", "1-2", "1-1-99999999999999999999"])
def test_what_is_no_day_is_refused(typed: str) -> None:
    with pytest.raises(ValueError, match="not a date"):
        read_date(typed)


def test_there_is_no_day_after_the_last(qtbot: QtBot) -> None:
    form = Form(qtbot, DateField("Due"))
    form.write("9999-12-31")
    form.qtbot.keyClick(form.field.editor, Qt.Key.Key_PageUp)
    assert form.committed == [date.max]


def test_a_date_may_be_empty_and_goes_by_days(qtbot: QtBot) -> None:
    form = Form(qtbot, DateField("Due"))
    form.write("2026-03-02")
    form.qtbot.keyClick(form.field.editor, Qt.Key.Key_Up)
    form.qtbot.keyClick(form.field.editor, Qt.Key.Key_PageDown)
    form.write("")
    assert form.committed == [date(2026, 3, 2), date(2026, 3, 3), date(2026, 2, 24), None]


def test_a_choice_is_a_member_of_its_enumeration(qtbot: QtBot) -> None:
    field = ChoiceField("Role", Role, empty="No role")
    form = Form(qtbot, field)
    assert field.value() is None
    qtbot.keyClick(field.editor, Qt.Key.Key_Down)
    assert form.committed == [Role.DECIDER]
    field.set_value(Role.USER)
    assert field.value() is Role.USER
    assert len(form.committed) == 1


def test_notes_are_plain_text_and_committed_when_left(qtbot: QtBot) -> None:
    field = NotesField("Notes")
    form = Form(qtbot, field)
    assert isinstance(field.editor, QPlainTextEdit)
    field.editor.setFocus()
    qtbot.keyClicks(field.editor, "<b>not bold</b>")
    form.leave()
    assert form.committed == ["<b>not bold</b>"]
    assert field.editor.toPlainText() == "<b>not bold</b>"


def test_a_list_of_answers_opens_whole_and_wide_enough(qtbot: QtBot) -> None:
    theme().choose("light")
    combo = CalmCombo()
    qtbot.addWidget(combo)
    combo.addItems(["English", "Español", "A far longer answer than the room the field has"])
    combo.setFixedWidth(120)
    combo.show()
    combo.showPopup()
    view = combo.view()
    qtbot.waitUntil(view.isVisible)
    assert view.verticalScrollBar().maximum() == 0
    assert view.viewport().height() >= 3 * view.sizeHintForRow(0)
    assert view.viewport().width() >= view.sizeHintForColumn(0)
    assert view.window().y() >= combo.mapToGlobal(combo.rect().bottomLeft()).y()


def test_an_answer_without_room_ends_in_an_ellipsis(qtbot: QtBot) -> None:
    combo = CalmCombo()
    qtbot.addWidget(combo)
    combo.addItems(["2 · Regular working contact"])
    combo.setFixedWidth(100)
    combo.show()
    assert combo.shown_text().endswith("…")
    combo.setFixedWidth(400)
    assert combo.shown_text() == "2 · Regular working contact"
