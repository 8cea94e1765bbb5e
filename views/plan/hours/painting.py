"""Painting days by the hour."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from app.formats import weekday
from app.layout.hours import Hours
from app.layout.hours_grid import HoursGrid
from app.layout.month import Week
from app.queries.calendar import Entry
from app.text import tr
from app.tokens import TYPE, Tokens
from views.plan.bar_painting import blend, paint_bar
from views.plan.bubble_painting import paint_bubble
from views.plan.day_note_painting import paint_day_note
from views.plan.hours.block_painting import paint_block
from views.plan.showing import Showing
from views.theme import theme

PAD = 6
DRAGGED_OPACITY = 0.85
ALIGN = Qt.AlignmentFlag


@dataclass(frozen=True)
class HoursPicture:
    """What is to be drawn. ``slot`` is the current place, None when the keyboard is elsewhere; its
    minute is None among the whole days. ``marked`` is time that is being chosen, ``marked_days`` days."""

    grid: HoursGrid
    hours: Hours
    whole: Week
    entries: dict[str, Entry]
    showing: Showing
    first: date
    now: datetime
    slot: QRectF | None
    selected: str
    dragged: str
    dragged_times: tuple[datetime, datetime] | None
    marked: tuple[datetime, datetime] | None
    marked_days: tuple[date, date] | None

    def day(self, place: int) -> date:
        return self.first + timedelta(days=place)


def paint_hours(painter: QPainter, view: HoursPicture) -> None:
    """Draw ``view``."""
    tokens, grid = theme().tokens, view.grid
    painter.fillRect(QRectF(0, 0, grid.width, grid.height), QColor(tokens.paper))
    painter.save()
    painter.setClipRect(QRectF(0, grid.top, grid.width, grid.height - grid.top))
    _paint_ground(painter, view, tokens)
    _paint_hour_lines(painter, view, tokens)
    _paint_blocks(painter, view, tokens)
    _paint_now(painter, view, tokens)
    if view.slot is not None and view.slot.top() >= grid.top:
        _paint_slot(painter, view.slot, tokens)
    painter.restore()
    _paint_heads(painter, view, tokens)
    _paint_whole_days(painter, view, tokens)
    if view.slot is not None and view.slot.top() < grid.top:
        _paint_slot(painter, view.slot, tokens)
    _paint_bubble(painter, view, tokens)


def _paint_ground(painter: QPainter, view: HoursPicture, tokens: Tokens) -> None:
    """Hours of work are lighter than the rest of the day."""
    grid, (begin, end) = view.grid, view.showing.working
    rest = QColor(blend(tokens.sunken, tokens.raised, 0.6))
    for place in range(grid.days):
        left, right = round(grid.left(place)), round(grid.left(place + 1))
        painter.fillRect(QRectF(left, grid.y(0), right - left, 24 * grid.hour), rest)
        if not view.showing.days_off.is_off(view.day(place)):
            top, bottom = grid.y(begin), grid.y(end)
            painter.fillRect(QRectF(left, top, right - left, bottom - top), QColor(tokens.raised))
        if view.marked_days and view.marked_days[0] <= view.day(place) <= view.marked_days[1]:
            soft = QRectF(left, grid.top, right - left, grid.height)
            painter.fillRect(soft, QColor(blend(tokens.accent_soft, tokens.raised, 0.5)))


def _paint_hour_lines(painter: QPainter, view: HoursPicture, tokens: Tokens) -> None:
    grid = view.grid
    painter.setFont(theme().font(TYPE.caption, figures=True))
    half = QPen(QColor(blend(tokens.line, tokens.raised, 0.55)), 1)
    for hour in range(25):
        y = round(grid.y(hour * 60)) + 0.5
        painter.setPen(half)
        painter.drawLine(QPointF(grid.gutter, y + grid.hour / 2), QPointF(grid.width, y + grid.hour / 2))
        painter.setPen(QPen(QColor(tokens.line), 1))
        painter.drawLine(QPointF(grid.gutter, y), QPointF(grid.width, y))
        if 0 < hour < 24:
            painter.setPen(QColor(tokens.ink_3))
            label = QRectF(0, y - 10, grid.gutter - PAD - 2, 20)
            painter.drawText(label, ALIGN.AlignVCenter | ALIGN.AlignRight, f"{hour:02}:00")
    painter.setPen(QPen(QColor(tokens.line), 1))
    for place in range(grid.days):
        x = round(grid.left(place)) + 0.5
        painter.drawLine(QPointF(x, grid.top), QPointF(x, grid.height))


def _paint_blocks(painter: QPainter, view: HoursPicture, tokens: Tokens) -> None:
    for block in sorted(view.hours.blocks, key=lambda block: block.key == view.dragged):
        box = QRectF(*view.grid.block(block))
        if box.bottom() < view.grid.top or box.top() > view.grid.height:
            continue
        dragged = block.key == view.dragged
        painter.setOpacity(DRAGGED_OPACITY if dragged else 1.0)
        selected = dragged or block.key == view.selected
        paint_block(painter, box, block, view.entries[block.key], view.showing, selected=selected)
    painter.setOpacity(1.0)
    for crowd in view.hours.crowds:
        _paint_count(painter, QRectF(*view.grid.crowd(crowd)), len(crowd.keys), tokens)
    _paint_marked(painter, view, tokens)


def _paint_marked(painter: QPainter, view: HoursPicture, tokens: Tokens) -> None:
    """The time that is being chosen."""
    if view.marked is not None:
        begin, end = view.marked
        day, minute = (begin.date() - view.first).days, begin.hour * 60 + begin.minute
        top, bottom = view.grid.y(minute), view.grid.y(minute + (end - begin) / timedelta(minutes=1))
        marked = QRectF(view.grid.left(day) + 2, top, view.grid.column - 6, bottom - top)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens.accent), 1.5))
        painter.setBrush(QColor(tokens.accent_soft))
        painter.drawRoundedRect(marked.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(QColor(tokens.ink))
        painter.setFont(theme().font(TYPE.caption, figures=True))
        room = marked.adjusted(PAD, 2, -PAD, 0)
        painter.drawText(room, ALIGN.AlignTop, f"{begin:%H:%M}\u2013{end:%H:%M}")


def _paint_count(painter: QPainter, box: QRectF, count: int, tokens: Tokens) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(tokens.line_strong), 1, Qt.PenStyle.DashLine))
    painter.setBrush(QColor(tokens.sunken))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(QColor(tokens.ink_2))
    painter.setFont(theme().font(TYPE.caption, strong=True, figures=True))
    painter.drawText(box.adjusted(2, 3, -2, -3), ALIGN.AlignTop | ALIGN.AlignHCenter, f"+{count}")


def _paint_now(painter: QPainter, view: HoursPicture, tokens: Tokens) -> None:
    place = (view.now.date() - view.first).days
    if not 0 <= place < view.grid.days:
        return
    y = view.grid.y(view.now.hour * 60 + view.now.minute)
    left, right = view.grid.left(place), view.grid.left(place + 1)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(tokens.bad), 2))
    painter.drawLine(QPointF(left, y), QPointF(right, y))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tokens.bad))
    painter.drawEllipse(QPointF(left, y), 4.5, 4.5)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def _paint_slot(painter: QPainter, box: QRectF, tokens: Tokens) -> None:
    painter.setPen(QPen(QColor(tokens.accent), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(box.adjusted(1.5, 1, -0.5, -1))


def _paint_heads(painter: QPainter, view: HoursPicture, tokens: Tokens) -> None:
    """The name and number of each day, and what is special about it."""
    grid = view.grid
    painter.fillRect(QRectF(0, 0, grid.width, grid.top), QColor(tokens.paper))
    for place in range(grid.days):
        day = view.day(place)
        head = QRectF(grid.left(place) + PAD, 4, grid.column - 2 * PAD, grid.head - 6)
        off, today = view.showing.days_off.is_off(day), day == view.now.date()
        painter.setFont(theme().font(TYPE.caption, strong=True))
        painter.setPen(QColor(tokens.ink_3 if off else tokens.ink_2))
        painter.drawText(head, ALIGN.AlignTop, weekday(day))
        named = QFontMetricsF(painter.font()).horizontalAdvance(weekday(day)) + PAD
        font = theme().font(TYPE.lead, strong=today, figures=True)
        painter.setFont(font)
        number = QRectF(head.left(), head.center().y() - 2, 26, 22)
        if today:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.accent))
            painter.drawRoundedRect(number.adjusted(-3, 0, 0, 0), 11, 11)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(QColor(tokens.on_accent if today else tokens.ink_3 if off else tokens.ink))
        align = ALIGN.AlignCenter if today else ALIGN.AlignVCenter | ALIGN.AlignLeft
        painter.drawText(number.adjusted(-3, 0, 0, 0) if today else number, align, str(day.day))
        paint_day_note(painter, QRectF(head.left() + named, 3, head.width() - named, 18), day, view.showing)


def _paint_whole_days(painter: QPainter, view: HoursPicture, tokens: Tokens) -> None:
    """Whole days, plan items that are due, and the line that parts them from the hours."""
    grid = view.grid
    painter.setPen(QPen(QColor(tokens.line), 1))
    for place in range(grid.days):
        x = round(grid.left(place)) + 0.5
        painter.drawLine(QPointF(x, grid.head - 2), QPointF(x, grid.top))
    painter.setPen(QColor(tokens.ink_3))
    font = theme().font(TYPE.caption)
    painter.setFont(font)
    label = QRectF(4, grid.head + grid.gap, grid.gutter - PAD - 6, grid.line)
    said = QFontMetricsF(font).elidedText(tr("days"), Qt.TextElideMode.ElideRight, label.width())
    painter.drawText(label, ALIGN.AlignVCenter | ALIGN.AlignRight, said)
    for bar in view.whole.bars:
        painter.setOpacity(DRAGGED_OPACITY if bar.key == view.dragged else 1.0)
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
    painter.setFont(font)
    for place, count in enumerate(view.whole.hidden):
        if count:
            painter.setPen(QColor(tokens.ink_2))
            painter.drawText(QRectF(*grid.more(place)), ALIGN.AlignVCenter, tr("+{count} more", count=count))
    painter.setPen(QPen(QColor(tokens.line_strong), 1))
    y = round(grid.top) - 0.5
    painter.drawLine(QPointF(0, y), QPointF(grid.width, y))


def _paint_bubble(painter: QPainter, view: HoursPicture, tokens: Tokens) -> None:
    """While something is dragged: its new time, and whom it would need twice."""
    if view.dragged_times is None:
        return
    begin, end = view.dragged_times
    boxes = [QRectF(*view.grid.block(one)) for one in view.hours.blocks if one.key == view.dragged]
    if not boxes:
        return
    lines = view.showing.clashes_at(view.dragged, begin, end)
    grid = view.grid
    room = QRectF(grid.gutter, grid.top, grid.width - grid.gutter, grid.height - grid.top)
    paint_bubble(painter, boxes[0], f"{begin:%H:%M}\u2013{end:%H:%M}", lines, room, tokens)
