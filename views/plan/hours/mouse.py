"""The mouse among the hours and on the whole days above them."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QApplication

from app.layout.hours import MINUTES, Block
from app.layout.month import Bar, Span
from app.layout.month_grid import Part
from app.queries.calendar import ActivityEntry
from views.plan.hours import gestures as timed
from views.plan.month import gestures as daily

if TYPE_CHECKING:
    from views.plan.hours.wishes import HoursWishes

SCROLL_EDGE, SCROLL_STEP = 24, 12


class Mouse:
    """Turns presses and moves on ``view`` into gestures, and gestures into what is wanted."""

    def __init__(self, view: HoursWishes) -> None:
        self._view = view
        self._pressed: tuple[QPointF, timed.Gesture | daily.Gesture] | None = None

    @property
    def busy(self) -> bool:
        """A button is held down: a gesture is going on, or may begin."""
        return self._pressed is not None

    def forget(self) -> None:
        """Nothing is going on any more."""
        self._pressed = None

    def press(self, at: QPointF) -> None:
        view, grid = self._view, self._view.grid
        if at.y() < grid.head or at.x() < grid.gutter:
            return
        bar, block = view.hit(at)
        held = bar or block
        if held is not None:
            view.select(held[0].key)
        self._pressed = (at, self._gesture(at, bar, block))

    def _gesture(
        self, at: QPointF, bar: tuple[Bar, Part] | None, block: tuple[Block, Part] | None
    ) -> timed.Gesture | daily.Gesture:
        view, moment = self._view, self.moment(at)
        if bar is not None:
            entry = view.entries[bar[0].key]
            whole = isinstance(entry, ActivityEntry) and entry.all_day
            if bar[1] is Part.BODY or not whole:
                return daily.Shift(self.day(at), entry.key)
            return daily.Stretch(self.day(at), Span(entry.key, entry.first, entry.last), bar[1])
        if block is not None:
            slot = view.slot(block[0].key)
            return timed.Move(moment, slot) if block[1] is Part.BODY else timed.Resize(moment, slot, block[1])
        above = view.grid.is_above(at.y())
        return daily.Create(self.day(at)) if above else timed.Create(moment)

    def move(self, at: QPointF, exact: bool) -> None:
        if self._pressed is None:
            self._hint(at)
            return
        start, gesture = self._pressed
        if self._view.timed is None and self._view.daily is None:
            if (at - start).manhattanLength() < QApplication.startDragDistance():
                return
            if isinstance(gesture, timed.Gesture):
                self._view.timed = gesture
            else:
                self._view.daily = gesture
            if gesture.key:
                self._view.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        if self._view.timed is not None:
            self._scroll_along(at)
            self._view.timed.exact = exact
            day = None if self._view.timed.across else self._view.timed.start.date()
            self._view.timed.at = self.moment(at, day)
        elif self._view.daily is not None:
            self._view.daily.day = self.day(at)
        self._view.arrange()

    def release(self, at: QPointF) -> None:
        if self._pressed is None:
            return
        view, (_, pressed) = self._view, self._pressed
        timed_one, daily_one = view.timed, view.daily
        view.abandon()
        if timed_one is not None:
            timed_one.finish(view)
        elif daily_one is not None:
            daily_one.finish(view)
        elif pressed.key:
            view.picked.emit(pressed.key)
        else:
            self._click(at)

    def _click(self, at: QPointF) -> None:
        """Nothing was held: the place becomes the current one, a count opens its list."""
        view, grid = self._view, self._view.grid
        day, above = self.day(at), grid.is_above(at.y())
        view.place(day, None if above else grid.minute_at(at.y()) // 30 * 30)
        crowd = grid.crowd_at(at.x(), at.y(), view.hours.crowds)
        hidden = grid.more_at(at.x(), at.y(), view.whole.hidden) if above else None
        if crowd is not None:
            view.list_wanted.emit(day, crowd.keys)
        elif hidden is not None:
            view.list_wanted.emit(day, tuple(one.key for one in view.whole_on(day)))
        else:
            view.pick("")

    def double(self, at: QPointF) -> None:
        view, grid = self._view, self._view.grid
        if at.y() < grid.head or at.x() < grid.gutter:
            return
        bar, block = view.hit(at)
        held = bar or block
        if held is not None:
            view.opened.emit(held[0].key)
        elif grid.crowd_at(at.x(), at.y(), view.hours.crowds) is None:
            view.place(self.day(at), None if grid.is_above(at.y()) else grid.minute_at(at.y()) // 30 * 30)
            view.new_here()

    def day(self, at: QPointF) -> date:
        return self._view.first + timedelta(days=self._view.grid.day_at(at.x()))

    def moment(self, at: QPointF, day: date | None = None) -> datetime:
        """The minute at a point, on the day there or on ``day``."""
        minute = min(self._view.grid.minute_at(at.y()), MINUTES)
        return datetime.combine(day or self.day(at), time()) + timedelta(minutes=minute)

    def _scroll_along(self, at: QPointF) -> None:
        """Held at the upper or lower edge, the hours come into sight."""
        view, bar = self._view, self._view.verticalScrollBar()
        if at.y() < view.grid.top + SCROLL_EDGE:
            bar.setValue(bar.value() - SCROLL_STEP)
        elif at.y() > view.viewport().height() - SCROLL_EDGE:
            bar.setValue(bar.value() + SCROLL_STEP)

    def _hint(self, at: QPointF) -> None:
        """The pointer says what pressing here would do."""
        view, grid, shape = self._view, self._view.grid, Qt.CursorShape
        bar, block = view.hit(at)
        if bar is not None:
            entry = view.entries[bar[0].key]
            ends = bar[1] is not Part.BODY and isinstance(entry, ActivityEntry) and entry.all_day
            view.viewport().setCursor(shape.SizeHorCursor if ends else shape.OpenHandCursor)
        elif block is not None:
            ends = block[1] is not Part.BODY
            view.viewport().setCursor(shape.SizeVerCursor if ends else shape.OpenHandCursor)
        else:
            crowd = grid.crowd_at(at.x(), at.y(), view.hours.crowds)
            view.viewport().setCursor(shape.PointingHandCursor if crowd else shape.ArrowCursor)
