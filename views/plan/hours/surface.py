"""A week or a day by the hour as one sees it: blocks to the minute, and whole days above them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from app.formats import day as long_day
from app.formats import weekday
from app.layout.hours import LONG, Block, Hours, Slot, lay_out
from app.layout.hours_grid import HoursGrid
from app.layout.month import Bar, Span, Week
from app.layout.month import lay_out as lay_out_days
from app.layout.month_grid import Part
from app.queries.calendar import ActivityEntry, Entry
from app.text import tr
from views.plan.hours import gestures as timed_gestures
from views.plan.hours.painting import HoursPicture, paint_hours
from views.plan.month import gestures as daily_gestures
from views.plan.showing import Showing
from views.theme import theme

NARROWEST = 54
"""Pixels of a column below which a title cannot be read."""
HOUR, HEAD, LINE, GUTTER = 50, 44, 20, 60
LANES = 5
SLOT = 30
"""Minutes that an arrow goes on by."""


class HoursSurface(QAbstractScrollArea):
    """Shows ``days`` days from ``first`` on; one of them, and a slot of it, is the current place."""

    def __init__(
        self, now: Callable[[], datetime], first_weekday: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("hours")
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.setMinimumSize(420, 280)
        self.now = now
        self.showing = Showing()
        self.days = 7
        self.today = self.current = self.first = now().date()
        self.minute: int | None = self.showing.working[0]
        self.selected = ""
        self.grid = HoursGrid(1, 1, 7)
        self.hours, self.whole = Hours(), Week(self.first, ())
        self.timed: timed_gestures.Gesture | None = None
        self.daily: daily_gestures.Gesture | None = None
        self._first_weekday = first_weekday
        self.entries: dict[str, Entry] = {}
        self._spans: list[Span] = []
        self._slots: list[Slot] = []
        self._scrolled = False
        theme().changed.connect(self.arrange)
        self.verticalScrollBar().valueChanged.connect(self.arrange)
        minutes = QTimer(self)
        minutes.timeout.connect(self.viewport().update)
        minutes.start(60_000)
        self.show_day(self.today)

    @property
    def span(self) -> tuple[date, date]:
        """The first and the last day in sight."""
        return self.first, self.first + timedelta(days=self.days - 1)

    @property
    def dragged(self) -> str:
        """The key of what is being dragged, "" for nothing."""
        gesture = self.timed or self.daily
        return gesture.key if gesture is not None else ""

    def abandon(self) -> None:
        """Forget the gesture that is going on; nothing has changed."""
        self.timed = self.daily = None
        self.viewport().unsetCursor()
        self.arrange()

    def show_days(self, days: int) -> None:
        """Show a week (7) or a day (1)."""
        self.days = days
        self.setAccessibleName(tr("Day by the hour") if days == 1 else tr("Week by the hour"))
        self.show_day(self.current)

    def show_day(self, day: date) -> None:
        """Show the week of ``day``, or the day itself; it becomes the current day."""
        self.current = day
        back = (day.weekday() - self._first_weekday) % 7 if self.days == 7 else 0
        self.first = date.fromordinal(max(1, day.toordinal() - back))
        self.arrange()
        self._tell()

    def set_entries(self, entries: Sequence[Entry], showing: Showing) -> None:
        """Show these entries, by key: what is selected and being dragged stays so while it is there."""
        self.entries = {entry.key: entry for entry in entries}
        self.showing = showing
        self._spans = [Span(e.key, e.first, e.last, e.rank) for e in entries if not is_timed(e)]
        self._slots = [self.slot(e.key) for e in entries if is_timed(e)]
        if self.dragged and self.dragged not in self.entries:
            self.abandon()
        self.arrange()
        self._tell()

    def select(self, key: str) -> None:
        """Mark an entry as chosen, silently; "" marks none."""
        self.selected = key
        self.viewport().update()

    def entry(self, key: str) -> Entry | None:
        return self.entries.get(key)

    def slot(self, key: str) -> Slot:
        entry = self.entries[key]
        assert isinstance(entry, ActivityEntry)
        return Slot(key, entry.starts_at, entry.ends_at)

    def whole_on(self, day: date) -> list[Entry]:
        """What stands above the hours on a day, in order."""
        there = [one for one in self.entries.values() if one.first <= day <= one.last and not is_timed(one)]
        return sorted(there, key=lambda entry: (entry.first - entry.last, entry.rank, entry.key))

    def entries_at(self, day: date, minute: int | None) -> list[Entry]:
        """What is on in a slot of a day, or above the hours for None."""
        if minute is None:
            return self.whole_on(day)
        begin = datetime.combine(day, time()) + timedelta(minutes=minute)
        end = begin + timedelta(minutes=SLOT)
        there = [
            one
            for one in self.entries.values()
            if isinstance(one, ActivityEntry)
            and is_timed(one)
            and ((one.starts_at < end and one.ends_at > begin) or begin <= one.starts_at < end)
        ]
        return sorted(there, key=lambda entry: (entry.starts_at, entry.key))

    def day_box(self, day: date) -> QRectF:
        """Where the current slot of a day in sight lies."""
        place, grid = (day - self.first).days, self.grid
        if self.minute is None:
            return QRectF(grid.left(place), grid.head, grid.column, grid.top - grid.head)
        top = min(max(grid.y(self.minute), grid.top), grid.height - grid.hour)
        return QRectF(grid.left(place), top, grid.column, grid.hour * SLOT / 60)

    def box(self, key: str) -> QRectF | None:
        """Where an entry lies first, None when it is not drawn."""
        for block in self.hours.blocks:
            if block.key == key:
                return QRectF(*self.grid.block(block))
        bars = [bar for bar in self.whole.bars if bar.key == key]
        return QRectF(*self.grid.bar(bars[0])) if bars else None

    def hit(self, at: QPointF) -> tuple[tuple[Bar, Part] | None, tuple[Block, Part] | None]:
        """The bar of whole days, or the block, at a point."""
        if self.grid.is_above(at.y()):
            return self.grid.bar_at(at.x(), at.y(), self.whole.bars), None
        return None, self.grid.block_at(at.x(), at.y(), self.hours.blocks)

    def key_at(self, at: QPointF) -> str:
        """The key of the entry at a point, "" for none."""
        held = self.hit(at)[0] or self.hit(at)[1]
        return held[0].key if held is not None else ""

    def arrange(self) -> None:
        """Lay everything out as it is, or as it would be should the gesture finish now."""
        size = theme().size
        spans, slots = self._spans, self._slots
        if self.daily is not None:
            spans = [self.daily.preview(span) for span in spans]
        if self.timed is not None:
            slots = [self.timed.preview(slot) for slot in slots]
        [self.whole] = lay_out_days(spans, [self.first], LANES, self.days)
        used = [bar.lane + 1 for bar in self.whole.bars] + [LANES for count in self.whole.hidden if count]
        box = self.viewport().size()
        self.grid = HoursGrid(
            box.width(),
            box.height(),
            self.days,
            head=size(HEAD),
            lanes=max(1, *used) if used else 1,
            line=size(LINE),
            hour=size(HOUR),
            scroll=self.verticalScrollBar().value(),
            gutter=size(GUTTER),
        )
        room = max(2, int(self.grid.column // size(NARROWEST)))
        self.hours = lay_out(slots, self.first, self.days, most=room, least=20)
        self._measure_scrolling()
        self.viewport().update()

    def _measure_scrolling(self) -> None:
        bar = self.verticalScrollBar()
        bar.setRange(0, round(self.grid.overflow))
        bar.setPageStep(round(self.grid.height - self.grid.top))
        bar.setSingleStep(round(self.grid.hour / 2))
        if not self._scrolled and self.isVisible():
            self._scrolled = True
            bar.setValue(round((self.showing.working[0] / 60 - 1) * self.grid.hour))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """The heading stays; ``arrange`` moves the hours."""

    def _picture(self) -> HoursPicture:
        timed, daily = self.timed, self.daily
        moved = None
        if timed is not None and timed.key:
            slot = timed.preview(self.slot(timed.key))
            moved = (slot.starts_at, slot.ends_at)
        return HoursPicture(
            self.grid,
            self.hours,
            self.whole,
            self.entries,
            self.showing,
            self.first,
            self.now(),
            self.day_box(self.current) if self.hasFocus() else None,
            self.selected,
            self.dragged,
            moved,
            timed.marked() if timed is not None else None,
            daily.marked() if daily is not None else None,
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_hours(QPainter(self.viewport()), self._picture())

    def place(self, day: date, minute: int | None) -> None:
        """Make this the current day and slot (None: the whole days), and bring it into sight."""
        self.current, self.minute = day, minute
        bar, grid = self.verticalScrollBar(), self.grid
        if minute is not None:
            if grid.y(minute) < grid.top:
                bar.setValue(round(minute * grid.hour / 60))
            elif grid.y(minute + SLOT) > grid.height:
                bar.setValue(round((minute + SLOT) * grid.hour / 60 - (grid.height - grid.top)))
        self._tell()
        self.viewport().update()

    def _tell(self) -> None:
        """Say the current place to screen readers."""
        when = tr("whole days") if self.minute is None else clock(self.minute)
        said = tr(
            "{weekday}, {day}, {time}: {count} entries",
            weekday=weekday(self.current),
            day=long_day(self.current),
            time=when,
            count=len(self.entries_at(self.current, self.minute)),
        )
        self.setAccessibleDescription(said)


def is_timed(entry: Entry) -> bool:
    """Whether an entry stands among the hours; what lasts a day or more stands above them."""
    if not isinstance(entry, ActivityEntry) or entry.all_day:
        return False
    return entry.ends_at - entry.starts_at < LONG


def clock(minute: int) -> str:
    """A minute of the day as a clock shows it."""
    return f"{minute // 60:02}:{minute % 60:02}"
