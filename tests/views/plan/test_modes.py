"""Modes, colours and days off of the calendar."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.operations.customer import set_fields
from app.text import Text
from app.tokens import LIGHT
from models.values import Dimension
from tests.views.calendar_page import CalendarHand, item, visit
from tests.views.calendars import fill
from views.calendar.modes import Mode, week_title
from views.calendar.plan_page import CalendarPage, PlanPage
from views.navigation import Navigator
from views.plan.colours import ColourBy
from views.preferences import Preferences
from views.settings.calendar import CalendarSection
from views.theme import theme

SMALL, RAIL, PANEL = 1366, 56, 320


def choose_colours(page, by: ColourBy) -> None:
    filters = page.calendar.header.filters
    filters.colours.set_value(by)
    filters.colours.committed.emit(by)


def test_letters_turn_to_modes_and_the_day_stays(page, hand):
    hand.month.setFocus()
    hand.press(Qt.Key.Key_Down)
    for mode in (Mode.WEEK, Mode.DAY, Mode.YEAR, Mode.AGENDA, Mode.MONTH):
        QTest.keyClick(QApplication.focusWidget(), getattr(Qt.Key, f"Key_{mode.value}"))
        assert page.calendar.sight.mode is mode
        assert page.calendar.header.mode is mode
        assert page.calendar.day == date(2026, 3, 9)


def test_letters_typed_into_the_inspector_stay_letters(page, keys):
    page.calendar.pick(keys.visit, edit=True)
    editor = page.calendar.panel.title.editor
    editor.setFocus()
    QTest.keyClicks(editor, "wdy")
    assert page.calendar.sight.mode is Mode.MONTH
    assert "wdy" in editor.text().lower()


@pytest.mark.parametrize(
    ("mode", "title"),
    [
        (Mode.MONTH, "April 2026"),
        (Mode.WEEK, "9 \u2013 15 Mar 2026 · W11"),
        (Mode.DAY, "Tue 3 Mar 2026"),
        (Mode.YEAR, "2027"),
    ],
)
def test_the_arrows_of_the_heading_go_by_what_is_in_sight(page, mode, title):
    page.calendar.show_mode(mode)
    page.calendar.header.next.click()
    assert page.calendar.header.title.text() == title
    page.calendar.header.today.click()
    assert page.calendar.day == date(2026, 3, 2)


def test_a_week_over_the_end_of_a_year_names_both():
    assert week_title(date(2026, 12, 28), date(2027, 1, 3)) == "28 Dec 2026 \u2013 3 Jan 2027 · W53"


def test_colours_can_be_owners_and_are_explained(page, workspace, keys):
    own = page.calendar.sight.showing.own
    assert own(item(workspace, keys), LIGHT) == LIGHT.dimension(Dimension.KEY)
    choose_colours(page, ColourBy.OWNER)
    own = page.calendar.month.showing.own
    assert own(visit(workspace, keys), LIGHT) in LIGHT.categories
    assert [name for name, _ in page.calendar.header.legend.names] == ["Lin"]
    choose_colours(page, ColourBy.DIMENSION)
    assert page.calendar.header.legend.names == ()
    assert page.calendar.header.legend.isHidden()


def test_customers_keep_their_colours_whatever_is_in_sight(qtbot, workspace):
    fill(workspace)
    page = CalendarPage(workspace, Navigator())
    qtbot.addWidget(page)
    page.show()
    choose_colours(page, ColourBy.CUSTOMER)
    before = dict(page.calendar.header.legend.names)
    assert set(before) == {"Cordillera Telecom", "Halden Motors"}
    assert len(set(before.values())) == 2
    page.calendar.header.filters.activities.click()
    now = dict(page.calendar.header.legend.names)
    assert now.items() <= before.items()


def test_holidays_of_the_customers_country_are_days_off(page, workspace, keys):
    workspace.edit(Text("Country"), set_fields, keys.customer, country="中国")
    page.calendar.go_to(date(2026, 10, 1))
    showing = page.calendar.sight.showing
    assert showing.days_off.is_off(date(2026, 10, 1))
    assert showing.note(date(2026, 9, 20)) == "Working day"


def test_the_settings_say_whose_holidays_and_which_hours(qtbot, workspace, keys, preferences: Preferences):
    page = CalendarPage(workspace, Navigator())
    section = CalendarSection()
    qtbot.addWidget(page)
    qtbot.addWidget(section)
    page.show()
    section.refresh()
    section.countries.committed.emit("España, nowhere")
    assert preferences.holiday_countries == ""
    section.countries.committed.emit("España")
    page.calendar.go_to(date(2026, 10, 12))
    assert page.calendar.sight.showing.note(date(2026, 10, 12))
    section.begins.set_value(section.begins.value().replace(hour=8))
    section.begins.committed.emit(section.begins.value())
    assert page.calendar.sight.showing.working == (8 * 60, 18 * 60)


def test_hours_of_work_end_after_they_begin(qtbot, preferences: Preferences):
    section = CalendarSection()
    qtbot.addWidget(section)
    section.refresh()
    section.ends.set_value(section.ends.value().replace(hour=7))
    section.ends.committed.emit(section.ends.value())
    assert preferences.working_hours == (9 * 60, 18 * 60)


def test_shift_and_control_make_an_entry_of_the_month_longer(page, workspace, keys, hand: CalendarHand):
    page.calendar.pick(keys.visit)
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    hand.press(Qt.Key.Key_Right, held=both)
    entry = visit(workspace, keys)
    assert (entry.first, entry.last) == (date(2026, 3, 4), date(2026, 3, 5))


def test_with_larger_text_the_plan_fits_a_small_screen_beside_its_panel(qtbot, workspace):
    theme().choose("light", 1.5)
    page = PlanPage(workspace, Navigator())
    qtbot.addWidget(page)
    page.resize(SMALL - RAIL - PANEL, 700)
    page.show()
    assert page.width() == SMALL - RAIL - PANEL


def test_the_modes_go_below_what_is_in_sight_as_text_grows(page):
    header = page.calendar.header
    page.resize(900, 700)
    assert header.new.y() < header.today.geometry().bottom()
    theme().choose("light", 1.5)
    QApplication.processEvents()
    assert header.new.y() > header.today.y()
    assert header.new.geometry().right() <= header.width()
