"""Activities that repeat, on the calendar and in their form."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt

from app.almanac.occurrence_key import occurrence_key
from app.almanac.rule import Rule
from app.almanac.rule_text import read_rule
from app.operations import series
from app.queries.calendar import calendar
from app.text import Text
from tests.views.asked import Asked, dismiss, press
from tests.views.calendar_page import details
from views.plan.activity_panel import ActivityPanel
from views.plan.recurrence_field import RecurrenceField

FIRST = datetime(2026, 3, 4, 9)
"""When the visit of the small plan begins, a Wednesday."""


@pytest.fixture
def weekly(workspace, keys) -> str:
    """The visit, every week from now on."""
    workspace.edit(Text("A step"), series.set_recurrence, keys.visit, Rule.weekly([2]))
    return keys.visit


def at(key: str, day: int) -> str:
    return occurrence_key(key, datetime(2026, 3, day, 9))


def days(workspace) -> list[int]:
    found = workspace.ask(calendar, date(2026, 3, 1), date(2026, 3, 31), today=workspace.today())
    return [one.first.day for one in found.activities]


@pytest.fixture
def field(qtbot) -> RecurrenceField:
    made = RecurrenceField("Repeats")
    made.set_first(FIRST.date())
    made.set_value(None)
    qtbot.addWidget(made)
    made.show()
    return made


def choose(box, text: str) -> None:
    """As by mouse or keyboard: the answer that begins with ``text``."""
    place = next(place for place in range(box.count()) if box.itemText(place).startswith(text))
    box.setCurrentIndex(place)
    box.activated.emit(place)


def test_choosing_weekly_repeats_on_the_day_of_the_first(field, qtbot):
    with qtbot.waitSignal(field.committed) as said:
        choose(field.editor, "Weekly")
    assert said.args == [Rule.weekly([2])]
    assert field.sentence.text() == "Every week on Wednesday."
    assert field.apart.label.text() == "Weeks apart"


def test_days_distance_and_end_make_the_rule(field, qtbot):
    choose(field.editor, "Weekly")
    qtbot.mouseClick(field.days.chips[4], Qt.MouseButton.LeftButton)
    field.apart.editor.setText("2")
    field.apart.commit()
    choose(field.ends.editor, "By number")
    field.times.editor.setText("6")
    field.times.commit()
    assert field.value() == Rule.weekly([2, 4], 2, count=6)
    choose(field.ends.editor, "On a day")
    assert field.value() == Rule.weekly([2, 4], 2, until=date(2026, 4, 3))
    choose(field.ends.editor, "Never")
    assert field.value() == Rule.weekly([2, 4], 2)


def test_a_week_without_a_day_keeps_the_one_of_the_first(field, qtbot):
    choose(field.editor, "Weekly")
    qtbot.mouseClick(field.days.chips[2], Qt.MouseButton.LeftButton)
    assert field.value() == Rule.weekly([2])
    assert field.days.days() == [2]


def test_a_month_repeats_by_its_day_or_its_weekday(field):
    choose(field.editor, "Monthly")
    assert field.value() == Rule.monthly(4)
    choose(field.day_of_month.editor, "first Wednesday")
    assert str(field.value()) == "FREQ=MONTHLY;BYDAY=1WE"
    assert field.sentence.text() == "On the first Wednesday of every month."


def test_what_cannot_be_read_is_said_and_changes_nothing(field):
    choose(field.editor, "Daily")
    field.apart.editor.setText("often")
    field.apart.commit()
    assert field.value() == Rule.daily()
    field.apart.editor.setText("0")
    field.apart.commit()
    assert field.value() == Rule.daily()


def test_a_rule_that_the_choices_cannot_say_is_kept_and_told(field):
    rule = read_rule("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", FIRST)
    field.set_value(rule)
    assert field.value() == rule
    assert "BYSETPOS" in field.sentence.text()
    choose(field.ends.editor, "By number")
    assert field.value() == rule.ending(count=10)
    choose(field.editor, "Not at all")
    assert field.value() is None


@pytest.mark.parametrize(
    "rule", [Rule.daily(3), Rule.weekly([0, 2]), Rule.monthly(4), Rule.monthly(4, 2, count=3), Rule.yearly()]
)
def test_showing_a_rule_changes_nothing(field, rule):
    said = []
    field.committed.connect(said.append)
    field.set_value(rule)
    field.commit()
    assert (field.value(), said) == (rule, [])


def test_an_activity_begins_to_repeat_in_its_form(page, hand, workspace, keys):
    hand.click(keys.visit)
    panel = page.calendar.panel
    assert isinstance(panel, ActivityPanel)
    choose(panel.repeats.editor, "Weekly")
    assert days(workspace) == [4, 11, 18, 25]
    assert page.calendar.panel is panel
    assert page.calendar.picked == at(keys.visit, 4)
    assert panel.scope.isVisible()


def test_a_field_changes_this_one_the_following_or_all(page, hand, workspace, weekly):
    hand.click(at(weekly, 11))
    panel = page.calendar.panel
    panel.place.editor.setText("Lima")
    panel.place.commit()
    row = page.calendar.picked
    assert page.calendar.panel is panel
    assert row != at(weekly, 11)
    assert details(workspace, row).place == "Lima"
    assert details(workspace, at(weekly, 18)).place == ""
    choose(panel.scope.editor, "All")
    panel.place.editor.setText("Quito")
    panel.place.commit()
    assert {details(workspace, key).place for key in (row, at(weekly, 4), at(weekly, 25))} == {"Quito"}
    choose(panel.scope.editor, "This and")
    panel.title.editor.setText("Call")
    panel.title.commit()
    assert page.calendar.panel is panel
    assert details(workspace, at(weekly, 4)).entry.title == "Site visit"


def test_dragging_asks_how_many_are_meant(page, hand, workspace, weekly):
    asked = Asked(press("This and the following"))
    hand.drag_bar(at(weekly, 18), date(2026, 3, 19))
    assert asked.done
    assert days(workspace) == [4, 11, 19, 26]


def test_thinking_better_of_it_moves_nothing(page, hand, workspace, weekly):
    asked = Asked(dismiss)
    hand.drag_bar(at(weekly, 18), date(2026, 3, 19))
    assert asked.done
    assert days(workspace) == [4, 11, 18, 25]
    assert page.calendar.month.bar_box(at(weekly, 18)) is not None


def test_deleting_asks_and_undo_brings_back(page, hand, workspace, weekly):
    hand.click(at(weekly, 18))
    asked = Asked(press("Only this one"))
    hand.press(Qt.Key.Key_Delete)
    assert asked.done
    assert days(workspace) == [4, 11, 25]
    workspace.undo()
    assert days(workspace) == [4, 11, 18, 25]


def test_marking_one_done_keeps_its_form(page, hand, workspace, weekly):
    hand.click(at(weekly, 11))
    panel = page.calendar.panel
    asked = Asked(press("Mark as done"))
    hand.press_button("Mark as done")
    assert asked.done
    page.calendar.refresh()
    assert page.calendar.panel is panel
    assert page.calendar.picked not in ("", at(weekly, 11))
    assert days(workspace) == [4, 11, 18, 25]
