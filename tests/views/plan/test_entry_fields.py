"""Times, numbers and people as one types and chooses them."""

from __future__ import annotations

from datetime import time

import pytest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from app.queries.calendar_entry import Option
from views.plan.entry_fields import NumberField, PeopleField, TimeField, read_time

PEOPLE = [Option("a", "Ana Ruiz", "Evaluator"), Option("g", "Gu Mingtang"), Option("l", "Li Wei")]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("9", time(9)),
        ("9:30", time(9, 30)),
        ("930", time(9, 30)),
        ("1430", time(14, 30)),
        ("14.05", time(14, 5)),
        (" 14：05 ", time(14, 5)),
        ("0", time(0)),
    ],
)
def test_a_time_is_read_as_people_write_it(typed, meant):
    assert read_time(typed) == meant


@pytest.mark.parametrize("typed", ["", "soon", "25", "9:75", "9:30:10", "99999", "9" * 20, "-9"])
def test_what_is_no_time_is_said(typed):
    with pytest.raises(ValueError, match="is not a time of day"):
        read_time(typed)


def test_a_time_is_shown_in_full(qtbot: QtBot):
    field = TimeField("At")
    qtbot.addWidget(field)
    field.set_value(time(9))
    field.editor.setText("930")
    with qtbot.waitSignal(field.committed) as told:
        field.commit()
    assert told.args == [time(9, 30)]
    assert field.editor.text() == "09:30"


@pytest.mark.parametrize("typed", ["", "x", "-1", "101", "nan", "inf", "50.5"])
def test_a_number_out_of_range_is_refused(qtbot: QtBot, typed):
    field = NumberField("Progress", 0, 100, whole=True)
    qtbot.addWidget(field)
    field.set_value(20)
    field.editor.setText(typed)
    assert not field.commit()


def test_a_number_is_read_with_comma_and_per_cent(qtbot: QtBot):
    field = NumberField("Weight", 0, 100)
    qtbot.addWidget(field)
    field.editor.setText("2,5 %")
    assert field.value() == 2.5


def test_people_are_added_and_left_out_in_order(qtbot: QtBot):
    field = PeopleField("People", "Add somebody")
    qtbot.addWidget(field)
    field.set_options(PEOPLE)
    field.set_value(("g",))
    told = []
    field.committed.connect(told.append)
    field.editor.activated.emit(0)
    assert field.value() == ("g", "a")
    field.findChildren(QToolButton)[0].click()
    assert told == [("g", "a"), ("a",)]
    assert [field.editor.itemData(i) for i in range(field.editor.count())] == ["g", "l"]


def test_who_left_stays_named_until_left_out(qtbot: QtBot):
    field = PeopleField("People", "Add somebody")
    qtbot.addWidget(field)
    field.set_options(PEOPLE)
    field.set_value(("gone",))
    assert field.value() == ("gone",)
    assert field.findChildren(QToolButton)[0].accessibleName() == "Leave out Somebody who left"
