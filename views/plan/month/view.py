"""The month as one looks at it: days, bars, the mouse and the keyboard on them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from app.formats import day as long_day
from app.formats import short_day_of_week, weekday
from app.layout.month import Span, Week, lay_out, weeks_of
from app.layout.month_grid import MonthGrid, Part
from app.queries.calendar import ActivityEntry, Entry
from app.text import tr
from views.plan.month.gestures import Create, Gesture, Shift, Stretch
from views.plan.month.keys import months_from, press_key
from views.plan.month.painting import MonthPicture, paint_month
from views.plan.showing import Showing
from views.theme import theme
from views.widgets.text import plain_tooltip

WEEKEND = 0.62
"""Width of a weekend's day against that of a working day."""
BAR, TALL_BAR = 19, 35


class MonthView(QWidget):
    """Shows one month. It changes nothing itself: what the user wants goes out as signals."""

    new_wanted = Signal(object, object)
    """Plan something from one day to another."""
    shift_wanted = Signal(str, int)
    """Move an entry by days."""
    stretch_wanted = Signal(str, object, object)
    """An activity shall go from one day to another."""
    delete_wanted = Signal(str)
    picked = Signal(str)
    """An entry was chosen, "" when none is any more."""
    opened = Signal(str)
    """An entry shall be shown with all its fields, ready to type."""
    list_wanted = Signal(object, object)
    """These keys of a day shall be listed."""
    menu_wanted = Signal(str, object, object)
    """The context menu of an entry ("" for none) on a day, at a global point."""
    day_wanted = Signal(object)
    """Another month shall be shown, with this day current."""

    def __init__(self, today: date, first_weekday: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumSize(420, 280)
        self.setAccessibleName(tr("Month"))
        self.today = self.current = today
        self.selected = ""
        self.showing = Showing()
        self.gesture: Gesture | None = None
        self._first_weekday = first_weekday
        self._entries: dict[str, Entry] = {}
        self._pressed: tuple[QPointF, Gesture] | None = None
        self.weeks: tuple[Week, ...] = ()
        self._arrange()
        theme().changed.connect(self._arrange)

    @property
    def month(self) -> date:
        """The first day of the month in sight."""
        return self.current.replace(day=1)

    @property
    def busy(self) -> bool:
        """A button is held down: a gesture is going on, or may begin."""
        return self._pressed is not None

    @property
    def span(self) -> tuple[date, date]:
        """The first and the last day in sight."""
        weeks = weeks_of(self.current.year, self.current.month, self._first_weekday)
        return weeks[0], weeks[-1] + timedelta(days=6)

    def _measure(self) -> MonthGrid:
        size = theme().size
        weeks = weeks_of(self.current.year, self.current.month, self._first_weekday)
        weekdays = [(weeks[0] + timedelta(days=column)).weekday() for column in range(7)]
        return MonthGrid(
            self.width(),
            self.height(),
            len(weeks),
            top=size(24),
            head=size(21),
            line=size(BAR),
            tall_line=size(TALL_BAR),
            shares=tuple(1 if weekday < 5 else WEEKEND for weekday in weekdays),
        )

    def show_day(self, day: date) -> None:
        """Show the month of ``day``, which becomes the current day; ``set_entries`` has to follow."""
        self.current = day

    def set_entries(self, entries: Sequence[Entry], showing: Showing) -> None:
        """Show these entries, by key: what is selected and being dragged stays so while it is there."""
        self._entries = {entry.key: entry for entry in entries}
        self.showing = showing
        if self.gesture is not None and self.gesture.key and self.gesture.key not in self._entries:
            self.abandon()
        self._arrange()
        self._tell()

    def select(self, key: str) -> None:
        """Mark an entry as chosen, silently; "" marks none."""
        self.selected = key
        self.update()

    def entry(self, key: str) -> Entry | None:
        return self._entries.get(key)

    def entries_on(self, day: date) -> list[Entry]:
        """The entries that touch a day, in order."""
        found = [entry for entry in self._entries.values() if entry.first <= day <= entry.last]
        return sorted(found, key=lambda entry: (entry.first - entry.last, entry.rank, entry.key))

    def day_box(self, day: date) -> QRectF:
        """Where a day that is in sight lies."""
        offset = (day - self.weeks[0].first).days
        return QRectF(*self.grid.cell(offset // 7, offset % 7))

    def bar_box(self, key: str) -> QRectF | None:
        """Where the first bar of an entry lies, None when it is hidden."""
        for week in self.weeks:
            for bar in week.bars:
                if bar.key == key:
                    return QRectF(*self.grid.bar(bar))
        return None

    def abandon(self) -> None:
        """Forget the gesture that is going on; nothing has changed."""
        self.gesture = self._pressed = None
        self.unsetCursor()
        self._arrange()

    def want_delete(self) -> None:
        if self.selected:
            self.delete_wanted.emit(self.selected)

    def want_new(self, first: date, last: date) -> None:
        self.new_wanted.emit(first, last)

    def want_shift(self, key: str, days: int) -> None:
        self.shift_wanted.emit(key, days)

    def want_stretch(self, key: str, first: date, last: date) -> None:
        self.stretch_wanted.emit(key, first, last)

    def _arrange(self) -> None:
        """Lay everything out: in weeks where all bars then still fit they have two lines of text."""
        spans = [Span(e.key, e.first, e.last, e.rank) for e in self._entries.values()]
        if self.gesture is not None:
            spans = [self.gesture.preview(span) for span in spans]
        weeks = weeks_of(self.current.year, self.current.month, self._first_weekday)
        grid = self._measure()
        tall, short = lay_out(spans, weeks, grid.tall_lanes), lay_out(spans, weeks, grid.lanes)
        roomy = frozenset(number for number, week in enumerate(tall) if not any(week.hidden))
        self.grid = replace(grid, tall=roomy)
        self.weeks = tuple(tall[i] if i in roomy else short[i] for i in range(len(weeks)))
        self.update()

    def _tell(self) -> None:
        """Say the current day to screen readers."""
        count = len(self.entries_on(self.current))
        said = tr(
            "{weekday}, {day}: {count} entries",
            weekday=weekday(self.current),
            day=long_day(self.current),
            count=count,
        )
        self.setAccessibleDescription(said)

    def paintEvent(self, event: QPaintEvent) -> None:
        gesture = self.gesture
        picture = MonthPicture(
            self.grid,
            self.weeks,
            self._entries,
            self.month,
            self.today,
            self.current,
            focused=self.hasFocus(),
            selected=self.selected,
            dragged=gesture.key if gesture is not None else "",
            marked=gesture.marked() if gesture is not None else None,
            showing=self.showing,
            warnings=self._warnings(),
        )
        paint_month(QPainter(self), picture)

    def _warnings(self) -> list[str]:
        """While an activity is dragged: its new days, and who would be expected elsewhere then."""
        entry = self._entries.get(self.gesture.key) if self.gesture is not None else None
        if self.gesture is None or not isinstance(entry, ActivityEntry):
            return []
        old = Span(entry.key, entry.first, entry.last)
        new = self.gesture.preview(old)
        starts_at = entry.starts_at + (new.first - old.first)
        ends_at = entry.ends_at + (new.last - old.last)
        clashes = self.showing.clashes_at(entry.key, starts_at, ends_at)
        return [short_day_of_week(new.first), *clashes] if clashes else []

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event.position()
        day = self.grid.day_at(at.x(), at.y(), self.weeks)
        hit = self.grid.bar_at(at.x(), at.y(), self.weeks)
        if event.button() is not Qt.MouseButton.LeftButton or at.y() < self.grid.top:
            return
        if hit is None:
            self._pressed = (at, Create(day))
            return
        bar, part = hit
        entry = self._entries[bar.key]
        self.select(bar.key)
        if part is Part.BODY or not isinstance(entry, ActivityEntry):
            self._pressed = (at, Shift(day, bar.key))
        else:
            self._pressed = (at, Stretch(day, Span(entry.key, entry.first, entry.last, entry.rank), part))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position()
        if self._pressed is None:
            self._hint_at(at)
            return
        start, gesture = self._pressed
        far = (at - start).manhattanLength() >= QApplication.startDragDistance()
        if self.gesture is None and far:
            self.gesture = gesture
            if isinstance(gesture, Shift):
                self.setCursor(Qt.CursorShape.ClosedHandCursor)
        if self.gesture is not None:
            self.gesture.day = self.grid.day_at(at.x(), at.y(), self.weeks)
            self._arrange()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton or self._pressed is None:
            return
        _, pressed = self._pressed
        gesture = self.gesture
        self.abandon()
        if gesture is not None:
            gesture.finish(self)
            return
        at = event.position()
        if pressed.key:
            self.picked.emit(pressed.key)
            return
        hidden = self.grid.more_at(at.x(), at.y(), self.weeks)
        if pressed.start.replace(day=1) == self.month:
            self.go_to(pressed.start)
        if hidden is not None:
            self.list_day(hidden)
        else:
            self.pick("")

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        at = event.position()
        if event.button() is not Qt.MouseButton.LeftButton or at.y() < self.grid.top:
            return
        hit = self.grid.bar_at(at.x(), at.y(), self.weeks)
        if hit is not None:
            self.opened.emit(hit[0].key)
        elif self.grid.more_at(at.x(), at.y(), self.weeks) is None:
            day = self.grid.day_at(at.x(), at.y(), self.weeks)
            self.want_new(day, day)

    def contextMenuEvent(self, event) -> None:
        at = event.pos()
        hit = self.grid.bar_at(at.x(), at.y(), self.weeks)
        day = self.grid.day_at(at.x(), at.y(), self.weeks)
        self.menu_wanted.emit(hit[0].key if hit else "", day, event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not press_key(self, event):
            super().keyPressEvent(event)

    def go_to(self, day: date) -> None:
        """Make ``day`` the current one; another month is asked for."""
        if (day.year, day.month) != (self.current.year, self.current.month):
            self.day_wanted.emit(day)
        else:
            self.current = day
            self._tell()
            self.update()

    def pick(self, key: str) -> None:
        """Choose an entry as a click does, "" for none."""
        if key != self.selected:
            self.select(key)
            self.picked.emit(key)

    def list_day(self, day: date) -> None:
        self.list_wanted.emit(day, tuple(entry.key for entry in self.entries_on(day)))

    def stretch_selected(self, days: int) -> None:
        """The chosen activity ends later, or earlier, by days; one day is left of it."""
        entry = self._entries.get(self.selected)
        if isinstance(entry, ActivityEntry) and entry.last + timedelta(days=days) >= entry.first:
            self.want_stretch(entry.key, entry.first, entry.last + timedelta(days=days))

    def turn(self, months: int) -> None:
        """Go on by months."""
        self.go_to(months_from(self.current, months))

    def open_day(self) -> None:
        """Open what is on the current day: the one entry, a list of several, or something new."""
        there = self.entries_on(self.current)
        if not there:
            self.want_new(self.current, self.current)
        elif len(there) == 1:
            self.opened.emit(there[0].key)
        else:
            self.list_day(self.current)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            hit = self.grid.bar_at(event.pos().x(), event.pos().y(), self.weeks)
            text = self.showing.describe(self._entries[hit[0].key]) if hit and self._pressed is None else ""
            if not hit and event.pos().y() > self.grid.top:
                text = self.showing.about_day(self.grid.day_at(event.pos().x(), event.pos().y(), self.weeks))
            QToolTip.showText(event.globalPos(), plain_tooltip(text), self)
            return True
        return super().event(event)

    def _hint_at(self, at: QPointF) -> None:
        """The pointer says what pressing here would do."""
        hit = self.grid.bar_at(at.x(), at.y(), self.weeks)
        if hit is None:
            over = self.grid.more_at(at.x(), at.y(), self.weeks) is not None
            self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)
        elif hit[1] is not Part.BODY and isinstance(self._entries[hit[0].key], ActivityEntry):
            self.setCursor(Qt.CursorShape.SizeHorCursor)
        else:
            self.setCursor(Qt.CursorShape.OpenHandCursor)
