"""Reminders while the program runs, with a clock that is moved; only the showing is watched."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from app.clock import FixedClock
from app.workspace import Workspace
from tests.views.calendars import Keys, small_plan
from views.main_window import MainWindow
from views.navigation import Place
from views.preferences import Preferences
from views.reminding.outlets import Bar
from views.reminding.reminding import Reminding
from views.settings.reminders import RemindersCard


class Board:
    """Shows nothing, and keeps what it was to show."""

    def __init__(self) -> None:
        self.shown: list[tuple[str, str, Callable[[], Any]]] = []

    def show(self, title: str, words: str, deed: Callable[[], Any]) -> None:
        self.shown.append((title, words, deed))

    def said(self) -> list[tuple[str, str]]:
        return [(title, words) for title, words, _ in self.shown]


@pytest.fixture
def keys(workspace: Workspace) -> Keys:
    return small_plan(workspace)


@pytest.fixture
def window(qtbot: QtBot, workspace: Workspace, keys: Keys, shelf, book_path) -> MainWindow:
    made = MainWindow(workspace, shelf, book_path)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def board() -> Board:
    return Board()


def go_to(clock: FixedClock, local: datetime) -> None:
    """Set the clock to a moment on the wall."""
    clock.set(local.astimezone())


def quarter_to_nine(clock: FixedClock, preferences: Preferences) -> None:
    """A quarter of an hour before the visit of 4 March, which is summed up already."""
    preferences.summed_up_on = date(2026, 3, 4)
    go_to(clock, datetime(2026, 3, 4, 8, 45))


def test_a_visit_is_announced_once_and_a_click_leads_to_it(window, keys, board, clock, preferences):
    quarter_to_nine(clock, preferences)
    reminding = Reminding(window, board)
    reminding.look()
    reminding.look()
    assert board.said() == [("Site visit", "09:00")]
    window.showMinimized()
    board.shown[0][2]()
    assert window.navigator.place == Place("customer", keys.customer, "plan", keys.visit)
    assert not window.isMinimized()


def test_names_are_shown_only_when_chosen(window, keys, board, clock, preferences):
    preferences.reminders_name = True
    quarter_to_nine(clock, preferences)
    Reminding(window, board).look()
    assert board.said() == [("Site visit", "09:00\nCordillera Telecom, Ana Ruiz")]


def test_the_switch_turns_reminders_off(window, keys, board, clock, preferences):
    preferences.reminds = False
    quarter_to_nine(clock, preferences)
    Reminding(window, board).look()
    assert board.said() == []


def test_another_start_of_the_program_says_nothing_twice(window, keys, board, clock, preferences):
    quarter_to_nine(clock, preferences)
    Reminding(window, board).look()
    clock.advance(minutes=1)
    Reminding(window, board).look()
    assert len(board.shown) == 1


def test_the_day_is_summed_up_in_the_morning_and_leads_to_today(window, keys, board, clock, preferences):
    go_to(clock, datetime(2026, 3, 4, 7, 0))
    reminding = Reminding(window, board)
    reminding.look()
    assert board.said() == []
    go_to(clock, datetime(2026, 3, 4, 9, 30))
    reminding.look()
    go_to(clock, datetime(2026, 3, 4, 10, 0))
    reminding.look()
    assert board.said()[-1] == ("Today", "Activities today: 1. Nothing waits for you.")
    assert len([title for title, _ in board.said() if title == "Today"]) == 1
    window.navigator.open_page("history")
    board.shown[-1][2]()
    assert window.navigator.place == Place("today")


def test_a_closed_window_reminds_of_nothing(window, keys, board, clock, preferences):
    quarter_to_nine(clock, preferences)
    window.close()
    Reminding(window, board).look()
    assert board.said() == []


def test_without_a_tray_the_message_bar_says_it(window, keys, clock, preferences):
    quarter_to_nine(clock, preferences)
    Reminding(window, Bar(window)).look()
    assert window.message_bar.text == "Site visit · 09:00"
    window.message_bar.press_action()
    assert window.navigator.place == Place("customer", keys.customer, "plan", keys.visit)


def test_an_absence_of_days_is_not_made_up_for(window, keys, board, clock, preferences, workspace):
    preferences.reminded_at = datetime(2026, 2, 1)
    preferences.usual_reminder = 3 * 24 * 60
    preferences.summed_up_on = date(2026, 3, 3)
    go_to(clock, datetime(2026, 3, 3, 12))
    Reminding(window, board).look()
    assert board.said() == []


def test_what_is_chosen_in_the_settings_is_kept(qtbot, preferences):
    card = RemindersCard()
    qtbot.addWidget(card)
    card.refresh()
    assert (card.reminds.isChecked(), card.usual.value(), card.names.isChecked()) == (True, 15, False)
    card.names.click()
    card.usual.set_value(None)
    card.usual.committed.emit(None)
    card.reminds.click()
    assert not card.usual.isEnabled()
    assert (preferences.reminds, preferences.usual_reminder, preferences.reminders_name) == (
        False,
        None,
        True,
    )
    again = RemindersCard()
    qtbot.addWidget(again)
    again.refresh()
    assert (again.reminds.isChecked(), again.usual.value(), again.names.isChecked()) == (False, None, True)
