"""The small editor proposes how long something takes."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from app.queries.activity_templates import usual_minutes
from app.queries.calendar_entry import options
from models.values import ActivityKind
from views.plan.quick_editor import QuickEditor

DAY = date(2026, 3, 5)


@pytest.fixture
def editor(qtbot, workspace, keys) -> QuickEditor:
    made = QuickEditor(
        DAY,
        DAY,
        keys.customer,
        (),
        lambda customer: workspace.ask(options, customer),
        lambda kind: workspace.ask(usual_minutes, kind),
    )
    qtbot.addWidget(made)
    made.show()
    return made


def choose(editor: QuickEditor, kind: ActivityKind) -> None:
    place = list(ActivityKind).index(kind)
    editor.kind.editor.setCurrentIndex(place)
    editor.kind.editor.activated.emit(place)


def say(field, words: str) -> None:
    field.editor.setText(words)
    field.commit()


def times(editor: QuickEditor) -> str:
    return f"{editor.begins.value():%H:%M} {editor.ends.value():%H:%M}"


def test_a_kind_is_proposed_as_long_as_its_template_says(editor):
    assert times(editor) == "09:00 10:00"
    choose(editor, ActivityKind.CALL)
    assert times(editor) == "09:00 09:15"
    say(editor.begins, "14:00")
    assert times(editor) == "14:00 14:15"


def test_a_length_that_was_said_stays_whatever_the_kind(editor):
    say(editor.ends, "11:15")
    choose(editor, ActivityKind.CALL)
    say(editor.begins, "10:00")
    assert times(editor) == "10:00 12:15"


def test_dragged_hours_stay_whatever_the_kind(editor):
    editor.set_times(datetime(2026, 3, 5, 8), datetime(2026, 3, 5, 8, 15))
    choose(editor, ActivityKind.HEADQUARTERS_VISIT)
    assert times(editor) == "08:00 08:15"


def test_what_would_reach_into_the_next_day_ends_before_midnight(editor):
    say(editor.begins, "23:30")
    assert times(editor) == "23:30 23:59"
