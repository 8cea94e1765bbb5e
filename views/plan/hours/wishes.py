"""A week or a day by the hour: what the user can want of it."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from PySide6.QtCore import Signal

from app.layout.hours import LONG, MINUTES
from app.queries.calendar import ActivityEntry
from views.plan.hours.surface import SLOT, HoursSurface, is_timed


class HoursWishes(HoursSurface):
    """It changes nothing itself: what the user wants goes out as signals."""

    new_wanted = Signal(object, object)
    """Plan something from one day to another."""
    new_at_wanted = Signal(object, object)
    """Plan something from one moment to another."""
    times_wanted = Signal(str, object, object)
    """An activity shall go from one moment to another."""
    shift_wanted = Signal(str, int)
    stretch_wanted = Signal(str, object, object)
    delete_wanted = Signal(str)
    picked = Signal(str)
    opened = Signal(str)
    list_wanted = Signal(object, object)
    """These keys of a day shall be listed."""
    menu_wanted = Signal(str, object, object)
    day_wanted = Signal(object)
    """Another week or day shall be shown, with this day current."""

    def go_to(self, day: date) -> None:
        """Make ``day`` the current one; days out of sight are asked for."""
        if self.span[0] <= day <= self.span[1]:
            self.place(day, self.minute)
        else:
            self.day_wanted.emit(day)

    def turn(self, steps: int) -> None:
        """Go on by weeks or days."""
        self.day_wanted.emit(date.fromordinal(max(1, self.current.toordinal() + steps * self.days)))

    def walk(self, slots: int) -> None:
        """Go up or down by slots; above midnight come the whole days."""
        if self.minute is None:
            self.place(self.current, 0 if slots > 0 else None)
            return
        minute = self.minute + slots * SLOT
        self.place(self.current, None if minute < 0 else min(minute, MINUTES - SLOT))

    def move_selected(self, by: timedelta) -> None:
        entry = self.entry(self.selected)
        if entry is None:
            return
        if is_timed(entry):
            slot = self.slot(entry.key)
            self.want_times(entry.key, slot.starts_at + by, slot.ends_at + by)
        elif by.days * LONG == by:
            self.want_shift(entry.key, by.days)

    def stretch_selected(self, by: timedelta) -> None:
        entry = self.entry(self.selected)
        if not isinstance(entry, ActivityEntry):
            return
        if is_timed(entry):
            end = entry.ends_at + by
            if end > entry.starts_at:
                self.want_times(entry.key, entry.starts_at, end)
        elif by.days * LONG == by and entry.last + by >= entry.first:
            self.want_stretch(entry.key, entry.first, entry.last + by)

    def open_here(self) -> None:
        """Open what is on now: the one entry, a list of several, or something new."""
        there = self.entries_at(self.current, self.minute)
        if not there:
            self.new_here()
        elif len(there) == 1:
            self.opened.emit(there[0].key)
        else:
            self.list_wanted.emit(self.current, tuple(one.key for one in there))

    def new_here(self) -> None:
        if self.minute is None:
            self.want_new(self.current, self.current)
            return
        begin = datetime.combine(self.current, time()) + timedelta(minutes=self.minute)
        self.want_new_at(begin, begin + timedelta(hours=1))

    def pick(self, key: str) -> None:
        """Choose an entry as a click does, "" for none."""
        if key != self.selected:
            self.select(key)
            self.picked.emit(key)

    def want_delete(self) -> None:
        if self.selected:
            self.delete_wanted.emit(self.selected)

    def want_new(self, first: date, last: date) -> None:
        self.new_wanted.emit(first, last)

    def want_new_at(self, starts_at: datetime, ends_at: datetime) -> None:
        self.new_at_wanted.emit(starts_at, ends_at)

    def want_times(self, key: str, starts_at: datetime, ends_at: datetime) -> None:
        self.times_wanted.emit(key, starts_at, ends_at)

    def want_shift(self, key: str, days: int) -> None:
        self.shift_wanted.emit(key, days)

    def want_stretch(self, key: str, first: date, last: date) -> None:
        self.stretch_wanted.emit(key, first, last)
