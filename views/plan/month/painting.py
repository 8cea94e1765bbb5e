"""Painting the days of a month and the bars on them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from app.formats import short_day, weekday
from app.layout.month import Week
from app.layout.month_grid import MonthGrid
from app.queries.calendar import Entry
from app.text import tr
from app.tokens import TYPE, Tokens
from views.plan.bar_painting import blend, paint_bar
from views.plan.bubble_painting import paint_bubble
from views.plan.day_note_painting import paint_day_note
from views.plan.showing import Showing
from views.theme import theme

PAD = 6
DRAGGED_OPACITY = 0.85


@dataclass(frozen=True)
class MonthPicture:
    """What is to be drawn. ``month`` is its first day; ``marked`` are days being chosen, both included."""

    grid: MonthGrid
    weeks: Sequence[Week]
    entries: Mapping[str, Entry]
    month: date
    today: date
    current: date
    focused: bool
    selected: str
    dragged: str
    marked: tuple[date, date] | None
    showing: Showing
    warnings: Sequence[str] = ()


def paint_month(painter: QPainter, view: MonthPicture) -> None:
    """Draw ``view``."""
    tokens, grid = theme().tokens, view.grid
    _paint_ground(painter, view, grid, tokens)
    _paint_weekdays(painter, view, grid, tokens)
    _paint_lines(painter, view, grid, tokens)
    for number, week in enumerate(view.weeks):
        for column in range(7):
            _paint_head(painter, view, QRectF(*grid.cell(number, column)), week.day(column), tokens)
            if week.hidden[column]:
                _paint_more(painter, QRectF(*grid.more(number, column)), week.hidden[column], tokens)
    for week in view.weeks:
        for bar in week.bars:
            if bar.key == view.dragged:
                painter.setOpacity(DRAGGED_OPACITY)
            entry = view.entries[bar.key]
            paint_bar(
                painter,
                QRectF(*grid.bar(bar)),
                bar,
                entry,
                selected=bar.key in (view.selected, view.dragged),
                with_customer=view.showing.with_customer,
                own=view.showing.own(entry, tokens),
                clashing=view.showing.is_clashing(bar.key),
            )
            painter.setOpacity(1.0)
    boxes = [QRectF(*grid.bar(bar)) for week in view.weeks for bar in week.bars if bar.key == view.dragged]
    if view.warnings and boxes:
        room = QRectF(0, grid.top, grid.width, grid.height - grid.top)
        paint_bubble(painter, boxes[0], view.warnings[0], view.warnings[1:], room, tokens)


def _paint_ground(painter: QPainter, view: MonthPicture, grid: MonthGrid, tokens: Tokens) -> None:
    for week, column, box in grid.cells():
        day = view.weeks[week].day(column)
        ground = tokens.raised if day.month == view.month.month else tokens.paper
        if view.showing.days_off.is_off(day):
            ground = blend(tokens.sunken, ground, 0.7)
        if view.marked is not None and view.marked[0] <= day <= view.marked[1]:
            ground = tokens.accent_soft
        painter.fillRect(QRectF(*box), QColor(ground))


def _paint_lines(painter: QPainter, view: MonthPicture, grid: MonthGrid, tokens: Tokens) -> None:
    painter.setPen(QPen(QColor(tokens.line), 1))
    for column in range(1, 7):
        x = round(grid.left(column)) + 0.5
        painter.drawLine(QPointF(x, grid.top), QPointF(x, grid.height))
    for week in range(grid.weeks + 1):
        y = round(grid.top + week * grid.row) + 0.5
        painter.drawLine(QPointF(0, y), QPointF(grid.width, y))
    if view.focused:
        week, column = divmod((view.current - view.weeks[0].first).days, 7)
        box = QRectF(*grid.cell(week, column)).adjusted(1.5, 1.5, -0.5, -0.5)
        painter.setPen(QPen(QColor(tokens.accent), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box)


def _paint_weekdays(painter: QPainter, view: MonthPicture, grid: MonthGrid, tokens: Tokens) -> None:
    painter.setFont(theme().font(TYPE.caption, strong=True))
    for column in range(7):
        day = view.weeks[0].day(column)
        painter.setPen(QColor(tokens.ink_3 if day.weekday() >= 5 else tokens.ink_2))
        left, right = grid.left(column) + PAD, grid.left(column + 1) - PAD
        place = QRectF(left, 0, right - left, grid.top)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, weekday(day))


def _paint_head(painter: QPainter, view: MonthPicture, cell: QRectF, day: date, tokens: Tokens) -> None:
    """The day's number; the month beside it where one begins; the week's number on its first day."""
    head = QRectF(cell.left() + PAD, cell.top(), cell.width() - 2 * PAD, view.grid.head)
    is_today = day == view.today
    font = theme().font(TYPE.caption, strong=is_today or day == view.current, figures=True)
    painter.setFont(font)
    first = day.day == 1 or day == view.weeks[0].first
    text = short_day(day) if first else str(day.day)
    if is_today:
        wide = max(QFontMetricsF(font).horizontalAdvance(text) + 10, 20)
        badge = QRectF(head.left() - 2, head.center().y() - 9, wide, 18)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.accent))
        painter.drawRoundedRect(badge, 9, 9)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(QColor(tokens.on_accent))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, text)
    else:
        painter.setPen(QColor(tokens.ink if day.month == view.month.month else tokens.ink_3))
        painter.drawText(head, Qt.AlignmentFlag.AlignVCenter, text)
        wide = QFontMetricsF(font).horizontalAdvance(text)
    room = head.adjusted(wide + PAD, 0, 0, 0)
    if day.weekday() == 0:
        painter.setFont(theme().font(TYPE.caption))
        painter.setPen(QColor(tokens.ink_3))
        number = tr("W{number}", number=day.isocalendar().week)
        painter.drawText(head, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, number)
        room.setRight(room.right() - QFontMetricsF(painter.font()).horizontalAdvance(number) - PAD)
    paint_day_note(painter, room, day, view.showing)


def _paint_more(painter: QPainter, box: QRectF, count: int, tokens: Tokens) -> None:
    painter.setFont(theme().font(TYPE.caption))
    painter.setPen(QColor(tokens.ink_2))
    painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, tr("+{count} more", count=count))
