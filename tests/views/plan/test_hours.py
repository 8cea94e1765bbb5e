"""Week and day by the hour: planning, moving and stretching by mouse and keyboard."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtWidgets import QApplication, QListWidget

from app.operations import activity
from app.text import Text
from models.values import ActivityKind
from tests.views.calendar_page import HoursHand, item, visit
from tests.views.calendars import Keys
from views.calendar.modes import Mode
from views.calendar.plan_page import PlanPage

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


def at(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 3, day, hour, minute)


@pytest.fixture
def week(page: PlanPage) -> HoursHand:
    page.calendar.show_mode(Mode.WEEK)
    QApplication.processEvents()
    page.calendar.hours.setFocus()
    return HoursHand(page.calendar)


def times(workspace, keys: Keys) -> tuple[datetime, datetime]:
    entry = visit(workspace, keys)
    return entry.starts_at, entry.ends_at


def plan(workspace, keys: Keys, begins: datetime, ends: datetime, **more) -> str:
    return workspace.edit(
        Text("A step"),
        activity.add_activity,
        keys.customer,
        ActivityKind.CALL,
        "Call",
        begins,
        ends,
        **more,
    )


def test_the_week_of_the_day_is_in_sight(page, week, keys):
    assert week.hours.span == (date(2026, 3, 2), date(2026, 3, 8))
    assert week.hours.box(keys.visit) is not None
    assert week.hours.box(keys.item) is None


def test_dragging_over_empty_hours_plans_something_then(page, week, workspace):
    week.drag(week.point(at(5, 14)), week.point(at(5, 15, 30)))
    editor = page.calendar.quick_editor
    editor.title.editor.setText("Workshop")
    editor.commit()
    [found] = [one for one in week.hours.entries.values() if one.title == "Workshop"]
    assert (found.starts_at, found.ends_at) == (at(5, 14), at(5, 15, 30))
    assert page.calendar.picked == found.key


def test_a_drag_upwards_plans_the_same(page, week):
    week.drag(week.point(at(5, 15)), week.point(at(5, 14)))
    editor = page.calendar.quick_editor
    assert (f"{editor.begins.value():%H:%M}", f"{editor.ends.value():%H:%M}") == ("14:00", "15:15")


def test_a_block_moves_across_days_and_snaps_to_quarters(week, workspace, keys):
    steps = workspace.undo_stack.count()
    week.drag_block(keys.visit, QPoint(round(week.hours.grid.column), week.minutes(68)))
    assert times(workspace, keys) == (at(5, 10, 15), at(5, 11, 15))
    assert workspace.undo_stack.count() == steps + 1
    workspace.undo()
    assert times(workspace, keys) == (at(4, 9), at(4, 10))


def test_with_alt_a_block_moves_to_the_minute(week, workspace, keys):
    week.drag_block(keys.visit, QPoint(0, week.minutes(67)), held=ALT)
    begins, ends = times(workspace, keys)
    assert begins.minute % 15
    assert abs((begins - at(4, 10, 7)).total_seconds()) <= 120
    assert (ends - begins).total_seconds() == 3600


def test_both_edges_can_be_dragged(week, workspace, keys):
    week.drag_edge(keys.visit, at(4, 11))
    assert times(workspace, keys) == (at(4, 9), at(4, 11))
    week.drag_edge(keys.visit, at(4, 8, 30), upper=True)
    assert times(workspace, keys) == (at(4, 8, 30), at(4, 11))


def test_escape_gives_up(week, workspace, keys):
    steps = workspace.undo_stack.count()
    week.drag_block(keys.visit, QPoint(0, 100), release=False)
    assert week.hours.dragged == keys.visit
    week.press(Qt.Key.Key_Escape)
    assert week.hours.dragged == ""
    assert workspace.undo_stack.count() == steps


def test_what_is_due_moves_by_days_among_the_whole_days(page, week, workspace, keys):
    page.calendar.go_to(date(2026, 3, 12))
    box = week.hours.box(keys.item)
    start = QPointF(box.left() + 60, box.center().y()).toPoint()
    week.drag(start, start + QPoint(round(-2 * week.hours.grid.column), 3))
    assert item(workspace, keys).due_on == date(2026, 3, 10)


def test_the_keyboard_walks_by_slots_and_opens_what_is_there(page, week, keys):
    week.press(Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Return)
    assert page.calendar.picked == keys.visit
    week.press(Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return)
    editor = page.calendar.quick_editor
    assert f"{editor.begins.value():%H:%M}" == "10:30"


def test_control_moves_what_is_chosen_and_shift_makes_it_longer(page, week, workspace, keys):
    page.calendar.pick(keys.visit)
    week.press(Qt.Key.Key_Down, held=CTRL)
    assert times(workspace, keys) == (at(4, 9, 15), at(4, 10, 15))
    week.press(Qt.Key.Key_Left, held=CTRL)
    assert times(workspace, keys) == (at(3, 9, 15), at(3, 10, 15))
    week.press(Qt.Key.Key_Up, Qt.Key.Key_Up, held=CTRL | SHIFT)
    assert times(workspace, keys) == (at(3, 9, 15), at(3, 9, 45))
    assert page.calendar.picked == keys.visit


def test_an_activity_stays_a_quarter_long_at_least(page, week, workspace, keys):
    page.calendar.pick(keys.visit)
    week.press(*[Qt.Key.Key_Up] * 9, held=CTRL | SHIFT)
    assert times(workspace, keys) == (at(4, 9), at(4, 9, 15))


def test_delete_deletes_and_page_keys_turn_weeks(page, week, workspace, keys):
    page.calendar.pick(keys.visit)
    week.press(Qt.Key.Key_Delete)
    assert week.hours.entry(keys.visit) is None
    week.press(Qt.Key.Key_PageDown)
    assert page.calendar.day == date(2026, 3, 9)
    week.press(Qt.Key.Key_T)
    assert page.calendar.day == date(2026, 3, 2)


def test_above_midnight_come_the_whole_days(page, week):
    week.hours.place(date(2026, 3, 5), 0)
    week.press(Qt.Key.Key_Up, Qt.Key.Key_N)
    assert page.calendar.quick_editor.day.value() == date(2026, 3, 5)
    assert week.hours.minute is None
    assert "whole days" in week.hours.accessibleDescription()


def test_over_midnight_and_over_three_days(week, workspace, keys):
    night = plan(workspace, keys, at(5, 22), at(6, 2))
    long = plan(workspace, keys, at(3, 12), at(6, 10))
    assert [block.day for block in week.hours.hours.blocks if block.key == night] == [3, 4]
    [bar] = [bar for bar in week.hours.whole.bars if bar.key == long]
    assert (bar.column, bar.days) == (1, 4)


def test_of_thirty_at_once_the_rest_is_counted_and_listed(page, week, workspace, keys):
    for _ in range(30):
        plan(workspace, keys, at(5, 9), at(5, 10))
    [crowd] = week.hours.hours.crowds
    shown = [block for block in week.hours.hours.blocks if block.day == 3]
    assert len(crowd.keys) + len(shown) == 30
    left, top, wide, high = week.hours.grid.crowd(crowd)
    middle = QPointF(left + wide / 2, top + high / 2).toPoint()
    week.drag(middle, middle)
    listed = QApplication.activePopupWidget().findChild(QListWidget)
    assert listed.count() == len(crowd.keys)


def test_a_minute_can_be_seen_and_held(week, workspace, keys):
    key = plan(workspace, keys, at(5, 9), at(5, 9, 1))
    assert week.hours.box(key).height() >= 12


def test_who_is_expected_twice_is_said_on_both_and_while_one_drags(page, week, workspace, keys):
    other = plan(workspace, keys, at(4, 14), at(4, 15), people=[keys.person])
    showing = page.calendar.sight.showing
    assert not showing.is_clashing(other)
    [said] = showing.clashes_at(other, at(4, 9, 30), at(4, 10, 30))
    assert "Site visit" in said
    assert "Ana Ruiz" in said
    workspace.edit(Text("Move"), activity.set_times, other, at(4, 9, 30), at(4, 10, 30))
    showing = page.calendar.sight.showing
    assert showing.is_clashing(other)
    assert showing.is_clashing(keys.visit)
    page.calendar.pick(other)
    assert "Ana Ruiz" in page.calendar.chosen.said
    assert "Site visit" in showing.describe(week.hours.entries[other])


def test_one_day_alone_has_all_the_width(page, week, keys):
    page.calendar.go_to(date(2026, 3, 4))
    page.calendar.show_mode(Mode.DAY)
    assert week.hours.span == (date(2026, 3, 4), date(2026, 3, 4))
    assert week.hours.box(keys.visit).width() > 500
    week.press(Qt.Key.Key_PageDown)
    assert page.calendar.header.title.text() == "Thu 5 Mar 2026"
