"""What of the calendar is in sight: the heading, one of its modes, and what they show."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QRect
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.queries.calendar import Calendar, Entry, calendar
from app.queries.calendar_entry import anything_planned, customers, members
from app.queries.conflicts import diary
from app.queries.day_marks import DayMark
from app.queries.days_off import countries_of, days_off
from app.queries.year_strip import About, entries_about, year_strip
from app.text import language, tr
from views.calendar.agenda_table import AgendaTable
from views.calendar.header import CalendarHeader
from views.calendar.modes import Mode, mode_title
from views.plan.colours import ColourBy, Colours
from views.plan.hours.view import HoursView
from views.plan.month.keys import months_from
from views.plan.month.view import MonthView
from views.plan.showing import Showing
from views.plan.year.year_view import YearView
from views.plan_list.plan_list import PlanList
from views.preferences import preferences
from views.widgets.empty_state import EmptyState
from views.widgets.inspector import Inspector
from views.widgets.layout import Card, column

if TYPE_CHECKING:
    from app.workspace import Workspace

WEEK = timedelta(days=7)
DAYS = {Mode.WEEK: 7, Mode.DAY: 1}


class Sight(QWidget):
    """Asks the book for what the mode shows, and shows it. ``about`` keeps what is about somebody."""

    def __init__(
        self, workspace: Workspace, plan_first: Callable[[], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.customer = ""
        self.about: About | None = None
        self.mode = Mode.MONTH
        self._workspace = workspace
        self._found = Calendar(date.min, date.min, (), ())
        self._showing = Showing()
        today = workspace.today()
        self._stack = QStackedWidget(self)  # first, so that Tab comes to the days before their heading
        self.header = CalendarHeader()
        self.month = MonthView(today, first_weekday())
        self.hours = HoursView(self._now, first_weekday())
        self.agenda = AgendaTable()
        self.year = YearView(today)
        self.plan_list = PlanList(workspace)
        self.header.add_switch(self.plan_list.switch)
        for surface in (self.month, self.hours, self.agenda, self.year, self.plan_list):
            self._stack.addWidget(surface)
        self.inspector = Inspector(open_=False)
        self._empty = Card(parent=self.month)
        self.empty = EmptyState("calendar", "", tr("Plan the first visit"), plan_first)
        self._empty.body.addWidget(self.empty)
        self._empty.hide()
        column(self.header, self._stack, space=0, parent=self).setStretch(1, 1)

    def _now(self) -> datetime:
        """The present moment on the user's clock."""
        now = self._workspace.clock.now().astimezone().replace(tzinfo=None)
        return datetime.combine(self._workspace.today(), now.time())

    @property
    def showing(self) -> Showing:
        """What the days have beside their entries."""
        return self._showing

    def clashes(self, key: str) -> list[str]:
        """Sentences about who of an entry in sight is expected elsewhere at the same time."""
        return self._showing.clashes(key)

    @property
    def current(self) -> QWidget:
        """The widget of the mode."""
        shown = self._stack.currentWidget()
        assert shown is not None
        return shown

    @property
    def day(self) -> date:
        """The day one is at."""
        if self.mode in DAYS:
            return self.hours.current
        return self.year.day if self.mode is Mode.YEAR else self.month.current

    def turn(self, mode: Mode) -> None:
        """Show another mode at the same day."""
        day, self.mode = self.day, mode
        surface: dict[Mode, QWidget] = {
            Mode.AGENDA: self.agenda,
            Mode.YEAR: self.year,
            Mode.MONTH: self.month,
            Mode.LIST: self.plan_list,
        }
        self._stack.setCurrentWidget(surface.get(mode, self.hours))
        self.header.show_days(mode is not Mode.LIST)
        if mode in DAYS:
            self.hours.show_days(DAYS[mode])
        self.show_day(day)

    def show_day(self, day: date) -> None:
        """Show ``day``, which becomes the current one."""
        if self.mode in DAYS:
            self.hours.show_day(day)
        elif self.mode is Mode.YEAR:
            self.year.day = day
        else:
            self.month.show_day(day)
        self.refresh()

    def stepped(self, steps: int) -> date:
        """The day that lies so many months, weeks, days or years away from the current one."""
        if self.mode in DAYS:
            return date.fromordinal(max(1, self.day.toordinal() + steps * DAYS[self.mode]))
        day = (self.year.view.month or self.day) if self.mode is Mode.YEAR else self.day
        return months_from(day, steps * (12 if self.mode is Mode.YEAR else 1))

    def refresh(self) -> None:
        """Ask the book again."""
        if self.mode is Mode.LIST:
            self.plan_list.show_customer(self.customer)
            self.plan_list.refresh()
            self.header.show_title(self.mode, tr("The plan as a list"))
            return
        owner, today = self.customer or None, self._workspace.today()
        self.month.today = self.hours.today = today
        self.header.filters.set_owners(self._workspace.ask(members))
        self.agenda.show_customers(not self.customer)
        if self.about is not None:
            self.header.filters.keep_about(self.keys_about(self.about))
        if self.mode is not Mode.YEAR:
            first, last = self.hours.span if self.mode in DAYS else self.month.span
            self._found = self._workspace.ask(calendar, first, last, customer=owner, today=today)
            self._showing = Showing(
                with_customer=not self.customer,
                diary=self._workspace.ask(
                    diary, first, last, known=None if owner else self._found.activities, today=today
                ),
                days_off=self._workspace.ask(
                    days_off,
                    first,
                    last,
                    customer=owner,
                    chosen=countries_of(preferences().holiday_countries),
                    language=language(),
                ),
                working=preferences().working_hours,
                marks=by_day(self._found.marks),
            )
            self.header.show_title(self.mode, mode_title(self.mode, first, last, self.day))
        self.show_entries()
        self.header.show_undated(len(self._found.undated))
        self._empty.setVisible(not self._workspace.ask(anything_planned, owner))
        self._say_what_comes_first()
        self.place_empty()

    def show_entries(self) -> None:
        """Show what was found, as far as the filters keep it, in the colours that were chosen."""
        if self.mode is Mode.LIST:
            return
        if self.mode is Mode.YEAR:
            self._show_year()
            return
        keeps = self.header.filters.filter().keeps
        dated = [entry for entry in self._found.entries if keeps(entry)]
        colours = self._colours()
        showing = replace(self._showing, colours=colours)
        self.header.legend.show_names(colours.legend(dated))
        if self.mode in DAYS:
            self.hours.set_entries(dated, showing)
        else:
            self.month.set_entries(dated, showing)
            undated = [entry for entry in self._found.undated if keeps(entry)]
            self.agenda.rows.set_rows([*dated, *undated])

    def _show_year(self) -> None:
        self.header.legend.show_names(())
        today = self._workspace.today()
        strip = self._workspace.ask(
            year_strip,
            self.year.first_month,
            customer=self.customer or None,
            only=self.about,
            keeps=self.header.filters.filter().keeps,
            today=today,
        )
        self.year.show_strip(strip, today, strip.customer or tr("All customers"))
        self.header.show_title(Mode.YEAR, self.year.title())

    def _colours(self) -> Colours:
        by = self.header.filters.colours.value()
        if by is ColourBy.DIMENSION:
            return Colours()
        listed = self._workspace.ask(members if by is ColourBy.OWNER else customers)
        return Colours.of_list(by, listed)

    def keys_about(self, about: About) -> frozenset[str]:
        """The keys of all entries that a row of the year is about."""
        return self._workspace.ask(entries_about, about)

    def entry(self, key: str) -> Entry | None:
        """An entry that is in sight."""
        return self.hours.entry(key) if self.mode in DAYS else self.month.entry(key)

    def select(self, key: str) -> None:
        """Mark an entry as chosen in every mode, silently; "" marks none."""
        self.month.select(key)
        self.hours.select(key)

    def place_of(self, day: date) -> tuple[QWidget, QRect]:
        """Where something floats that belongs to ``day``: a widget, and a box within it."""
        if self.mode in DAYS and self.hours.span[0] <= day <= self.hours.span[1]:
            return self.hours.viewport(), self.hours.day_box(day).toRect()
        if self.mode is Mode.MONTH and self.month.span[0] <= day <= self.month.span[1]:
            return self.month, self.month.day_box(day).toRect()
        return self.header, QRect(0, 0, 100, 30)

    def _say_what_comes_first(self) -> None:
        """A visit needs somebody to visit."""
        if self._empty.isHidden():
            return
        if self.customer or self._workspace.ask(customers):
            self.empty.set_sentence(tr("Nothing is planned here yet. Drag across days, or press N."))
            self.empty.button.setText(tr("Plan the first visit"))
        else:
            self.empty.set_sentence(tr("There are no customers yet. A plan begins with the first one."))
            self.empty.button.setText(tr("Go to the customers"))

    def place_empty(self) -> None:
        """The invitation to begin stands in the middle of the month."""
        self._empty.adjustSize()
        self._empty.move(self.month.rect().center() - self._empty.rect().center())


def by_day(marks: Iterable[DayMark]) -> dict[date, tuple[DayMark, ...]]:
    """Marks by their days, in order."""
    found: dict[date, tuple[DayMark, ...]] = {}
    for mark in marks:
        found[mark.day] = (*found.get(mark.day, ()), mark)
    return found


def first_weekday() -> int:
    """The day with which weeks begin where the user lives; 0 is Monday."""
    return QLocale.system().firstDayOfWeek().value - 1
