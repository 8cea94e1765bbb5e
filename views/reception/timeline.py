"""The day beside the table: tracks as columns to the minute, moved and stretched with the mouse."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from app.reception.agenda import Agenda, Line, span
from app.reception.findings import Finding, Gravity
from app.reception.timeline import Block, Timeline, lay_out
from app.text import tr
from app.tokens import RADIUS, TYPE
from models.values import AgendaKind
from views.theme import theme
from views.widgets.text import plain_tooltip

GUTTER, HEAD, FOOT = 44, 24, 12
SCALE = 1.45
"""Pixels a minute, before the zoom of type."""
STEP = 5
"""Minutes to which dragging rounds; with Shift held one."""
EDGE = 5.0
SHORTEST = timedelta(minutes=5)
STILL = 4.0
QUIET = frozenset({AgendaKind.TRANSFER, AgendaKind.BREAK})


@dataclass(frozen=True)
class Drag:
    """A line that is held: where, by what part of it, and where it would come to lie."""

    line: Line
    at: QPointF
    part: str
    starts_at: datetime
    ends_at: datetime
    track: str
    moved: bool = False


class AgendaTimeline(QWidget):
    """Shows one day. ``moved(key, starts_at, ends_at, track)`` comes once, when a line is let go."""

    picked = Signal(str)
    opened = Signal(str)
    moved = Signal(str, object, object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: dict[str, Line] = {}
        self._day = date.min
        self._plan: Timeline = lay_out((), date.min)
        self._graves: dict[str, Gravity] = {}
        self._selected = ""
        self._drag: Drag | None = None
        self.read_only = False
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Timeline"))
        theme().changed.connect(self.updateGeometry)

    def show_day(self, agenda: Agenda, day: date, findings: tuple[Finding, ...]) -> None:
        """Show the lines that begin on ``day``."""
        self._lines, self._day = {line.key: line for line in agenda.in_order}, day
        self._plan = lay_out(agenda.in_order, day)
        self._graves = {}
        for finding in findings:
            for key in finding.lines:
                self._graves[key] = max(finding.gravity, self._graves.get(key, finding.gravity))
        self._drag = None
        self.updateGeometry()
        self.update()

    def select(self, key: str) -> None:
        self._selected = key
        self.update()

    # -- places ----------------------------------------------------------------------------------

    @property
    def scale(self) -> float:
        """Pixels a minute."""
        return SCALE * theme().zoom

    def sizeHint(self) -> QSize:
        tall = (self._plan.last - self._plan.first) * self.scale + theme().size(HEAD) + FOOT
        return QSize(theme().size(260), round(tall))

    minimumSizeHint = sizeHint

    def box_of(self, key: str) -> QRectF:
        """Where a line is drawn; empty when it is on another day."""
        found = next((block for block in self._plan.blocks if block.key == key), None)
        return self._box(found) if found else QRectF()

    def _box(self, block: Block) -> QRectF:
        left, wide = float(theme().size(GUTTER)), self.width() - theme().size(GUTTER) - 6.0
        return QRectF(
            left + block.left * wide,
            self._y(block.top),
            (block.right - block.left) * wide - 2,
            (block.bottom - block.top) * self.scale - 1,
        )

    def _y(self, minute: float) -> float:
        return theme().size(HEAD) + (minute - self._plan.first) * self.scale

    def _line_at(self, at: QPointF) -> Line | None:
        for block in reversed(self._plan.blocks):
            if self._box(block).contains(at):
                return self._lines.get(block.key)
        return None

    def _part_at(self, line: Line, at: QPointF) -> str:
        box = self.box_of(line.key)
        if box.height() > 4 * EDGE and at.y() - box.top() < EDGE:
            return "begin"
        return "end" if box.bottom() - at.y() < EDGE else "whole"

    # -- dragging --------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        line = self._line_at(event.position())
        if line is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        self.picked.emit(line.key)
        if not self.read_only:
            part = self._part_at(line, event.position())
            self._drag = Drag(line, event.position(), part, line.starts_at, line.ends_at, line.track)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._drag is None:
            line = self._line_at(event.position())
            part = self._part_at(line, event.position()) if line is not None else ""
            shape = {"begin": Qt.CursorShape.SizeVerCursor, "end": Qt.CursorShape.SizeVerCursor}
            self.setCursor(shape.get(part, Qt.CursorShape.ArrowCursor))
            return
        drag, by = self._drag, event.position() - self._drag.at
        if not drag.moved and by.manhattanLength() < STILL:
            return
        fine = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self._drag = self._dragged(drag, event.position(), 1 if fine else STEP)
        self.update()

    def _dragged(self, drag: Drag, at: QPointF, step: int) -> Drag:
        minutes = (at.y() - drag.at.y()) / self.scale
        line = drag.line
        if drag.part == "end":
            end = max(_rounded(line.ends_at, minutes, step), line.starts_at + SHORTEST)
            return replace(drag, ends_at=end, moved=True)
        begin = _rounded(line.starts_at, minutes, step)
        midnight = datetime.combine(self._day, time())
        begin = min(max(begin, midnight), midnight + timedelta(hours=24) - SHORTEST)
        if drag.part == "begin":
            return replace(drag, starts_at=min(begin, line.ends_at - SHORTEST), moved=True)
        wide = self.width() - theme().size(GUTTER)
        track = line.track and self._plan.track_at((at.x() - theme().size(GUTTER)) / max(wide, 1))
        length = line.ends_at - line.starts_at
        return replace(drag, starts_at=begin, ends_at=begin + length, track=track, moved=True)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        drag, self._drag = self._drag, None
        self.update()
        if drag is not None and drag.moved:
            self.moved.emit(drag.line.key, drag.starts_at, drag.ends_at, drag.track)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        line = self._line_at(event.position())
        if line is not None:
            self.opened.emit(line.key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._drag is not None:
            self._drag = None
            self.update()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            line = self._line_at(QPointF(event.pos()))
            told = " · ".join(one for one in (line.span, line.title, line.place) if one) if line else ""
            QToolTip.showText(event.globalPos(), plain_tooltip(told), self)
            return True
        return super().event(event)

    # -- painting --------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_hours(painter)
        drag = self._drag if self._drag and self._drag.moved else None
        for block in self._plan.blocks:
            line = self._lines[block.key]
            painter.setOpacity(0.35 if drag and drag.line.key == line.key else 1.0)
            self._paint_line(painter, self._box(block), line, line.span)
        painter.setOpacity(1.0)
        if drag is not None:
            self._paint_drag(painter, drag)
        if self._plan.tracks:
            self._paint_tracks(painter, float(max(0, self.visibleRegion().boundingRect().top())))

    def _paint_hours(self, painter: QPainter) -> None:
        tokens, left = theme().tokens, theme().size(GUTTER)
        painter.setFont(theme().font(TYPE.caption, figures=True))
        for minute in range(self._plan.first, self._plan.last + 1, 30):
            y = self._y(minute)
            whole = minute % 60 == 0
            painter.setPen(QPen(QColor(tokens.line if whole else tokens.sunken), 1))
            painter.drawLine(QPointF(left, y), QPointF(self.width(), y))
            if whole:
                painter.setPen(QColor(tokens.ink_3))
                box = QRectF(0, y - 9, left - 8, 18)
                words = f"{minute // 60:02}:00"
                painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, words)

    def _paint_tracks(self, painter: QPainter, top: float) -> None:
        """The names of the tracks stay in sight at ``top`` while the day scrolls below them."""
        painter.fillRect(QRectF(0, top, self.width(), theme().size(HEAD)), QColor(theme().tokens.raised))
        tokens, left = theme().tokens, float(theme().size(GUTTER))
        wide = (self.width() - left - 6) / max(len(self._plan.tracks), 1)
        painter.setFont(theme().font(TYPE.caption, strong=True))
        metrics = QFontMetricsF(painter.font())
        for place, track in enumerate(self._plan.tracks):
            painter.setPen(QColor(tokens.ink_2))
            box = QRectF(left + place * wide, top, wide - 4, theme().size(HEAD) - 4)
            words = metrics.elidedText(track, Qt.TextElideMode.ElideRight, box.width())
            painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)

    def _paint_line(self, painter: QPainter, box: QRectF, line: Line, times: str) -> None:
        tokens, grave = theme().tokens, self._graves.get(line.key)
        edge = {Gravity.WRONG: tokens.bad, Gravity.OPEN: tokens.warn, None: tokens.line_strong}[grave]
        quiet = line.kind in QUIET
        chosen = line.key == self._selected
        ground = tokens.accent_soft if chosen else tokens.sunken if quiet else tokens.raised
        painter.setPen(QPen(QColor(tokens.accent if chosen else edge), 2 if chosen or grave else 1))
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS - 2, RADIUS - 2)
        if grave is not None:
            painter.fillRect(QRectF(box.left(), box.top() + 2, 3, box.height() - 4), QColor(edge))
        painter.setFont(theme().font(TYPE.caption, strong=not quiet))
        metrics = QFontMetricsF(painter.font())
        inner = box.adjusted(8, 0, -4, 0)
        if inner.height() < metrics.height() - 4:
            return
        painter.setPen(QColor(tokens.ink_2 if quiet else tokens.ink))
        row = QRectF(inner.left(), inner.top() + 2, inner.width(), metrics.height())
        one_row = inner.height() < 2 * metrics.height() + 4
        if one_row:
            row.moveTop(inner.center().y() - metrics.height() / 2)
        said = metrics.elidedText(line.title, Qt.TextElideMode.ElideRight, row.width())
        painter.drawText(row, Qt.AlignmentFlag.AlignVCenter, said)
        if not one_row:
            painter.setFont(theme().font(TYPE.caption, figures=True))
            painter.setPen(QColor(tokens.ink_2))
            row.translate(0, metrics.height())
            more = " · ".join(part for part in (times, line.place) if part)
            more = QFontMetricsF(painter.font()).elidedText(more, Qt.TextElideMode.ElideRight, row.width())
            painter.drawText(row, Qt.AlignmentFlag.AlignVCenter, more)

    def _paint_drag(self, painter: QPainter, drag: Drag) -> None:
        """What is held, where it would come to lie, with its times."""
        lines = [
            replace(line, starts_at=drag.starts_at, ends_at=drag.ends_at, track=drag.track)
            if line.key == drag.line.key
            else line
            for line in self._lines.values()
        ]
        block = next(one for one in lay_out(lines, self._day).blocks if one.key == drag.line.key)
        self._paint_line(painter, self._box(block), drag.line, span(drag.starts_at, drag.ends_at))


def _rounded(moment: datetime, minutes: float, step: int) -> datetime:
    """``moment`` moved by ``minutes``, to a whole ``step`` of the clock."""
    midnight = datetime.combine(moment.date(), time())
    total = (moment - midnight).total_seconds() / 60 + minutes
    return midnight + timedelta(minutes=round(total / step) * step)
