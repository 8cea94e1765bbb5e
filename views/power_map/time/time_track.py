"""The line of days at the foot of the map: ticks where something changed, a handle or two to drag."""

from __future__ import annotations

from datetime import date, timedelta
from math import log

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QAbstractSlider, QToolTip, QWidget

from app.formats import day as written
from app.formats import month
from app.queries.map_days import MapDays
from app.text import tr
from app.tokens import TYPE
from views.theme import theme
from views.widgets.text import plain_tooltip

HEIGHT = 40
SIDE = 10.0
"""Pixels left and right of the line, so that handles are whole."""
LINE = 18.0
"""Where the line runs, in pixels from the top."""
TALLEST = 13.0
HANDLE = 7.0
SNAP = 5.0
"""Pixels within which a dragged handle goes to a day on which something changed."""
MONTH_WIDTH = 70.0
Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier


class TimeTrack(QAbstractSlider):
    """The day that is shown is ``day``; ``since``, when there is one, the earlier day compared with.

    ← and → go to the days on which something changed, Page up and down a month, Home and End to the
    ends; with Shift they move the earlier handle. ``value`` counts days from the first.
    """

    day_wanted = Signal(object)
    since_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.days = MapDays(date.min, date.min)
        self.since: date | None = None
        self._drags_since = False
        self.setOrientation(Qt.Orientation.Horizontal)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setFixedHeight(HEIGHT)
        self.setMinimumWidth(160)
        self.setAccessibleName(tr("Day of the map"))
        self.valueChanged.connect(lambda _: self.day_wanted.emit(self.day))
        theme().changed.connect(self.update)

    @property
    def day(self) -> date:
        return self.days.first + timedelta(days=self.value())

    def sizeHint(self) -> QSize:
        return QSize(480, HEIGHT)

    def show_days(self, days: MapDays) -> None:
        """Another history; the handles stay on their days, within it."""
        today = self.day == self.days.last
        kept = days.last if today else self.day
        self.days = days
        self.blockSignals(True)
        self.setRange(0, (days.last - days.first).days)
        self.blockSignals(False)
        self.show_day(min(max(kept, days.first), days.last), self.since)

    def show_day(self, day: date, since: date | None) -> None:
        """Put the handles on these days, without asking for them."""
        self.since = since
        self.blockSignals(True)
        self.setValue((day - self.days.first).days)
        self.blockSignals(False)
        self.setAccessibleDescription(written(day))
        self.update()

    # -- wanting ---------------------------------------------------------------------------------

    def want(self, day: date, *, since: bool = False) -> None:
        """The user wants a handle on ``day``: the earlier one stays earlier."""
        day = min(max(day, self.days.first), self.days.last)
        if since:
            day = min(day, self.day - timedelta(days=1))
            if day >= self.days.first and day != self.since:
                self.since_wanted.emit(day)
            return
        if self.since is not None:
            day = max(day, self.since + timedelta(days=1))
        if day != self.day:
            self.day_wanted.emit(day)

    def step_back(self, *, since: bool = False) -> None:
        """To the day before on which something changed, else to the first."""
        at = self.since if since and self.since is not None else self.day
        self.want(self.days.before(at) or self.days.first, since=since)

    def step_on(self, *, since: bool = False) -> None:
        """To the next day on which something changed, else to today."""
        at = self.since if since and self.since is not None else self.day
        self.want(self.days.after(at) or self.days.last, since=since)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        since = self.since is not None and bool(event.modifiers() & SHIFT)
        at = self.since if since and self.since is not None else self.day
        match event.key():
            case Key.Key_Left | Key.Key_Down:
                self.step_back(since=since)
            case Key.Key_Right | Key.Key_Up:
                self.step_on(since=since)
            case Key.Key_PageUp:
                self.want(at - timedelta(days=30), since=since)
            case Key.Key_PageDown:
                self.want(at + timedelta(days=30), since=since)
            case Key.Key_Home:
                self.want(self.days.first, since=since)
            case Key.Key_End:
                self.want(self.days.last, since=since)
            case _:
                event.ignore()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.angleDelta().y() > 0:
            self.step_back()
        elif event.angleDelta().y() < 0:
            self.step_on()

    # -- the pointer -----------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        x = event.position().x()
        self.setSliderDown(True)
        self._drags_since = self.since is not None and abs(x - self._x(self.since)) < abs(
            x - self._x(self.day)
        )
        self._drag_to(x)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self._drag_to(event.position().x())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.setSliderDown(False)

    def _drag_to(self, x: float) -> None:
        self.want(self._day_at(x), since=self._drags_since)

    def _day_at(self, x: float) -> date:
        """The day at a pixel; near a changed day that one, near the right end today."""
        room = max(1.0, self.width() - 2 * SIDE)
        share = min(max((x - SIDE) / room, 0.0), 1.0)
        exact = self.days.first + timedelta(days=round(share * self.maximum()))
        near = min((*self.days.counts, self.days.last), key=lambda day: abs((day - exact).days))
        return near if abs(self._x(near) - x) <= SNAP else exact

    def _x(self, day: date) -> float:
        room = self.width() - 2 * SIDE
        return SIDE + room * (day - self.days.first).days / max(1, self.maximum())

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            day = self._day_at(event.pos().x())
            QToolTip.showText(event.globalPos(), plain_tooltip(self._said(day)), self)
            return True
        return super().event(event)

    def _said(self, day: date) -> str:
        count = self.days.counts.get(day, 0)
        if count == 0:
            return written(day)
        if count == 1:
            return tr("{day}: one change", day=written(day))
        return tr("{day}: {count} changes", day=written(day), count=count)

    # -- painting --------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme().tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_line(painter)
        self._paint_months(painter)
        for day, count in self.days.counts.items():
            between = (self.since or self.days.first) <= day <= self.day
            height = min(TALLEST, 3 + 2.2 * log(count, 2)) if count > 1 else 3
            painter.setPen(QPen(QColor(tokens.accent if between else tokens.ink_3), 2))
            x = self._x(day)
            painter.drawLine(QPointF(x, LINE - 3), QPointF(x, LINE - 3 - height))
        if self.since is not None:
            self._paint_handle(painter, self.since, hollow=True)
        self._paint_handle(painter, self.day, hollow=False)

    def _paint_line(self, painter: QPainter) -> None:
        tokens = theme().tokens
        start, end = self._x(self.since or self.days.first), self._x(self.day)
        for left, right, ink in (
            (SIDE, self.width() - SIDE, tokens.line_strong),
            (start, end, tokens.accent),
        ):
            painter.setPen(QPen(QColor(ink), 3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawLine(QPointF(left, LINE), QPointF(right, LINE))

    def _paint_months(self, painter: QPainter) -> None:
        """Names of months below the line, as many as have room; today at the right end."""
        tokens = theme().tokens
        painter.setFont(theme().font(TYPE.caption))
        metrics = painter.fontMetrics()
        today = tr("Today")
        width = metrics.horizontalAdvance(today)
        painter.setPen(QColor(tokens.ink_2))
        painter.drawText(QPointF(self.width() - 2 - width, HEIGHT - 4), today)
        free, last = 0.0, self.width() - width - 14.0
        for first in _months(
            self.days.first, self.days.last, self.maximum() * MONTH_WIDTH / max(1, self.width())
        ):
            x, text = self._x(first), month(first)
            if x >= free and x + metrics.horizontalAdvance(text) < last:
                painter.setPen(QColor(tokens.line_strong))
                painter.drawLine(QPointF(x, LINE + 3), QPointF(x, LINE + 8))
                painter.setPen(QColor(tokens.ink_2))
                painter.drawText(QPointF(max(x - 2, 0), HEIGHT - 4), text)
                free = x + metrics.horizontalAdvance(text) + 12

    def _paint_handle(self, painter: QPainter, day: date, *, hollow: bool) -> None:
        tokens = theme().tokens
        centre = QPointF(self._x(day), LINE)
        if self.hasFocus():
            halo = QColor(tokens.accent)
            halo.setAlpha(60)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(halo)
            painter.drawEllipse(centre, HANDLE + 4, HANDLE + 4)
        painter.setPen(QPen(QColor(tokens.accent), 2))
        painter.setBrush(QColor(tokens.raised if hollow else tokens.accent))
        painter.drawEllipse(QRectF(centre.x() - HANDLE, LINE - HANDLE, 2 * HANDLE, 2 * HANDLE))


def _months(first: date, last: date, days: float) -> list[date]:
    """First days of months from ``first`` on, at least ``days`` apart: each, each third, or of years."""
    step = 1 if days <= 31 else 3 if days <= 92 else 6 if days <= 183 else 12
    at = date(first.year, first.month, 1)
    found = []
    while at <= last:
        if at >= first and (at.month - 1) % step == 0:
            found.append(at)
        at = date(at.year + at.month // 12, at.month % 12 + 1, 1)
    return found
