"""Calendar, plan and Today."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from datetime import date, datetime, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.queries.activity_templates import usual_minutes
from app.queries.calendar import ActivityEntry, PlanEntry, calendar
from app.queries.calendar_entry import customers, options
from app.queries.conflicts import Diary, Taken
from app.queries.days_off import DaysOff
from models.values import ActivityKind, ActivityState, Dimension, PlanState
from tests.gallery.studio import Studio
from views.calendar.modes import Mode
from views.calendar.plan_page import CalendarPage, PlanPage
from views.calendar.view import CalendarView
from views.main_window import MainWindow
from views.navigation import Navigator
from views.plan.colours import ColourBy
from views.plan.hours.view import HoursView
from views.plan.quick_editor import QuickEditor
from views.plan.showing import Showing
from views.tabbed_page import TabbedPage

CROWDED = "Cordillera Telecom"


def today(studio: Studio) -> QWidget:
    window = studio.window()
    window.navigator.open_page("today")
    return window


def calendar_of_everything(studio: Studio) -> QWidget:
    window = studio.window()
    window.navigator.open_page("calendar")
    return window


def busy_month(studio: Studio) -> QWidget:
    """The month of the demo book with the most entries."""
    window = studio.window()
    window.navigator.open_page("calendar")
    assert isinstance(window.page, CalendarPage)
    day = studio.clock.today()
    found = studio.workspace.ask(calendar, day - timedelta(days=730), day, today=day)
    months = Counter(entry.first.replace(day=1) for entry in found.entries)
    window.page.calendar.go_to(months.most_common(1)[0][0])
    return window


def agenda(studio: Studio) -> QWidget:
    window = studio.window()
    window.navigator.open_page("calendar")
    assert isinstance(window.page, CalendarPage)
    window.page.calendar.show_mode(Mode.AGENDA)
    return window


def week(studio: Studio) -> QWidget:
    return _in_mode(studio, Mode.WEEK)


def day(studio: Studio) -> QWidget:
    return _in_mode(studio, Mode.DAY)


def year_of_everything(studio: Studio) -> QWidget:
    return _in_mode(studio, Mode.YEAR)


def year_of_a_customer(studio: Studio) -> QWidget:
    window, view = _plan_of(studio, CROWDED)
    view.show_mode(Mode.YEAR)
    return window


def colours_by_owner(studio: Studio) -> QWidget:
    window = _in_mode(studio, Mode.MONTH)
    assert isinstance(window.page, CalendarPage)
    filters = window.page.calendar.header.filters
    filters.colours.set_value(ColourBy.OWNER)
    filters.colours_wanted.emit(ColourBy.OWNER)
    return window


def crowded_week(studio: Studio) -> QWidget:
    """Thirty at once, one of a minute, over midnight, over three days; clashing, late, done, off."""
    monday = datetime(2026, 3, 2)
    spans = [(3, 9, 0, 60)] * 30 + [(0, 8, 10, 1), (0, 22, 0, 240), (1, 12, 0, 3 * 24 * 60), (2, 9, 0, 90)]
    spans += [(2, 9, 30, 120), (2, 10, 0, 45), (4, 9, 0, 240), (4, 9, 30, 30), (4, 10, 30, 30)]
    entries = []
    for number, (place, hour, minute, length) in enumerate(spans):
        begins = monday + timedelta(days=place, hours=hour, minutes=minute)
        kind, state = list(ActivityKind)[number % 12], list(ActivityState)[number % 3]
        entries.append(
            ActivityEntry(
                str(number),
                "c",
                "Cordillera Telecom",
                f"Workshop {number} about the transport network",
                kind,
                state,
                begins,
                begins + timedelta(minutes=length),
                False,
                "m",
                ("Hannah Whitcombe", "林蔚然")[number % 2],
                ("Ana Ruiz", "顾明棠"),
                (None, *Dimension)[number % 4],
                overdue=state is ActivityState.PLANNED and place < 1,
            )
        )
    taken = {
        one.key: Taken(
            one.key, "c", one.title, one.starts_at, one.ends_at, False, False, frozenset({one.owner_name})
        )
        for one in entries
        if one.first.day == 4
    }
    off = DaysOff({date(2026, 3, 6): "Day of the constitution"})
    view = HoursView(lambda: monday + timedelta(days=2, hours=11, minutes=20), 0)
    view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    view.show_day(monday.date())
    view.set_entries(entries, Showing(diary=Diary(taken, {}), days_off=off))
    return view


def _in_mode(studio: Studio, mode: Mode) -> MainWindow:
    window = studio.window()
    window.navigator.open_page("calendar")
    assert isinstance(window.page, CalendarPage)
    window.page.ensure_fresh()
    window.page.calendar.show_mode(mode)
    return window


def plan(studio: Studio) -> QWidget:
    return _plan_of(studio, CROWDED)[0]


def plan_item(studio: Studio) -> QWidget:
    """An item that is done and waits to be verified."""
    window, view = _plan_of(studio, CROWDED)
    view.open_record(_first(studio, PlanState.DONE).key)
    return window


def activity(studio: Studio) -> QWidget:
    window, view = _plan_of(studio, CROWDED)
    day = studio.clock.today()
    found = studio.workspace.ask(calendar, day, day + timedelta(days=28), customer=view.customer, today=day)
    view.open_record(found.activities[0].key)
    return window


def quick_editor(studio: Studio) -> QWidget:
    day = studio.clock.today() + timedelta(days=2)
    ask = studio.workspace.ask
    editor = QuickEditor(
        day, day, _key(studio), (), lambda key: ask(options, key), lambda kind: ask(usual_minutes, kind)
    )
    editor.show()
    return editor


def empty_plan(studio: Studio) -> QWidget:
    """A customer with whom nothing was ever planned."""
    page = PlanPage(studio.workspace, Navigator())
    page.show_customer("nobody")
    return page


def _plan_of(studio: Studio, name: str) -> tuple[MainWindow, CalendarView]:
    window = studio.window()
    key = _key(studio, name)
    window.navigator.open_customer(key, "plan")
    assert isinstance(window.page, TabbedPage)
    assert isinstance(window.page.tab, PlanPage)
    window.page.tab.ensure_fresh()
    return window, window.page.tab.calendar


def _key(studio: Studio, name: str = CROWDED) -> str:
    return next(one.key for one in studio.workspace.ask(customers) if one.name == name)


def _first(studio: Studio, state: PlanState) -> PlanEntry:
    key = _key(studio)
    found = studio.workspace.ask(
        calendar, date(2020, 1, 1), date(2030, 1, 1), customer=key, today=studio.clock.today()
    )
    return next(item for item in found.items if item.state is state)


SHOTS: Mapping[str, Callable[[Studio], QWidget]] = {
    "today": today,
    "calendar": calendar_of_everything,
    "calendar-busy": busy_month,
    "calendar-agenda": agenda,
    "calendar-week": week,
    "calendar-day": day,
    "calendar-crowded": crowded_week,
    "calendar-year": year_of_everything,
    "calendar-owners": colours_by_owner,
    "plan-year": year_of_a_customer,
    "plan": plan,
    "plan-item": plan_item,
    "plan-activity": activity,
    "plan-new": quick_editor,
    "plan-empty": empty_plan,
}
