"""How a rating of a person went over time, as a small chart of steps."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from enum import Enum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.formats import month
from app.labels import label, short
from app.queries.ratings import RatingFact, RatingStep, rating_steps
from app.text import tr
from app.tokens import TYPE
from models.values import Closeness, Level, Power, RatingKind
from views.power_map.inspector.scale_field import LEVELS
from views.theme import theme

ROWS: Mapping[RatingKind, tuple[Enum, ...]] = {
    RatingKind.LEVEL: tuple(each for each in LEVELS if each is not Level.NOT_CONTACTED),
    RatingKind.CLOSENESS: tuple(Closeness),
    RatingKind.POWER: tuple(Power),
}
"""What can be shown, and its values from below."""
ROW, LEFT, RIGHT, TOP, FOOT = 20, 26, 12, 10, 26
DOT, CHECKED = 4.5, 7.0
NEAR = 14
SHORTEST = timedelta(days=90)
FADED = 0.35


class RatingChart(QWidget):
    """Steps of one kind of rating with a dot for each; of the level also the target.

    The pointer or the arrow keys go from dot to dot (``pointed``); a click or Enter opens (``opened``).
    """

    pointed = Signal(object)
    """The ``RatingFact`` in question, None when the pointer left."""
    opened = Signal(str)
    """The key of a rating."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.kind = RatingKind.LEVEL
        self.steps: tuple[RatingStep, ...] = ()
        self.targets: tuple[RatingStep, ...] = ()
        self._today = date.min
        self._at: int | None = None

    def show_ratings(
        self, ratings: Sequence[RatingFact], kind: RatingKind, today: date, stale_after: int
    ) -> None:
        """Show the ratings of ``kind`` among ``ratings``, which are newest first."""
        fading = stale_after if kind is RatingKind.LEVEL else None
        self.kind, self._today, self._at = kind, today, None
        self.steps = rating_steps(ratings, kind, today, fading)
        target = RatingKind.TARGET if kind is RatingKind.LEVEL else None
        self.targets = rating_steps(ratings, target, today, None) if target else ()
        days = [step.fact.rated_on for step in (*self.steps, *self.targets)]
        self._first = min([*days, today - SHORTEST])
        self.setAccessibleName(tr("{what} over time", what=label(kind)))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        height = ROW * (len(ROWS[self.kind]) - 1) + TOP + FOOT
        return QSize(240, theme().size(height))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    # -- where things are ------------------------------------------------------------------------

    def spot(self, fact: RatingFact) -> QPointF:
        """Where a rating stands, in pixels of the widget."""
        return QPointF(self._x(fact.rated_on), self._y(fact.value))

    def _x(self, on: date) -> float:
        span = max(1, (self._today - self._first).days)
        left, right = theme().size(LEFT), self.width() - RIGHT
        return left + (right - left) * (on - self._first).days / span

    def _y(self, value: Enum) -> float:
        rows = ROWS[self.kind]
        place = rows.index(Level.NEUTRAL if value is Level.NOT_CONTACTED else value)
        return theme().size(TOP + ROW * (len(rows) - 1 - place))

    # -- painting --------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_rows(painter)
        for step in self.targets:
            self._paint_target(painter, step)
        for before, step in zip(self.steps, self.steps[1:], strict=False):
            painter.setPen(QPen(QColor(theme().tokens.line_strong), 1.5))
            x = self._x(step.fact.rated_on)
            painter.drawLine(QPointF(x, self._y(before.fact.value)), QPointF(x, self._y(step.fact.value)))
        for step in self.steps:
            self._paint_step(painter, step)
        on_top = sorted(range(len(self.steps)), key=lambda at: (at == self._at, self._is_proved(at)))
        for place in on_top:
            self._paint_dot(painter, self.steps[place].fact, place == self._at)

    def _is_proved(self, place: int) -> bool:
        return self.steps[place].fact.plan_item is not None

    def _paint_rows(self, painter: QPainter) -> None:
        tokens = theme().tokens
        painter.setFont(theme().font(TYPE.caption, figures=True))
        left, right = theme().size(LEFT), self.width() - RIGHT
        for value in ROWS[self.kind]:
            y = self._y(value)
            painter.setPen(QPen(QColor(tokens.line), 1))
            painter.drawLine(QPointF(left, round(y) + 0.5), QPointF(right, round(y) + 0.5))
            painter.setPen(QColor(tokens.ink_3))
            mark = QRectF(0, y - 10, left - 10, 20)
            painter.drawText(mark, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, short(value))
        foot = QRectF(left, self.height() - theme().size(FOOT) + 10, right - left + RIGHT, theme().size(FOOT))
        painter.drawText(foot, Qt.AlignmentFlag.AlignLeft, month(self._first))
        painter.drawText(foot.adjusted(0, 0, -RIGHT, 0), Qt.AlignmentFlag.AlignRight, month(self._today))

    def _paint_target(self, painter: QPainter, step: RatingStep) -> None:
        pen = QPen(QColor(theme().tokens.ink_2), 1.2)
        pen.setDashPattern([3, 3])
        painter.setPen(pen)
        start = self.spot(step.fact)
        painter.drawLine(start, QPointF(self._x(step.until), start.y()))
        painter.setPen(QPen(QColor(theme().tokens.ink_2), 1.2))
        painter.setBrush(QColor(theme().tokens.raised))
        painter.drawEllipse(start, DOT - 1, DOT - 1)

    def _paint_step(self, painter: QPainter, step: RatingStep) -> None:
        start, colour = self.spot(step.fact), self._colour(step.fact.value)
        fresh = self._x(step.fades or step.until)
        painter.setPen(QPen(colour, 2.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        painter.drawLine(start, QPointF(fresh, start.y()))
        if step.fades is not None:
            colour.setAlphaF(FADED)
            painter.setPen(QPen(colour, 2.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
            painter.drawLine(QPointF(fresh, start.y()), QPointF(self._x(step.until), start.y()))

    def _paint_dot(self, painter: QPainter, fact: RatingFact, pointed: bool) -> None:
        tokens, middle = theme().tokens, self.spot(fact)
        size = CHECKED if fact.plan_item else DOT
        if pointed:
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.setBrush(QColor(tokens.raised))
            painter.drawEllipse(middle, size + 3, size + 3)
        hollow = fact.value is Level.NOT_CONTACTED
        pen = QPen(QColor(tokens.raised) if not hollow else self._colour(fact.value), 1.5)
        if hollow:
            pen.setDashPattern([2, 1.5])
        painter.setPen(pen)
        painter.setBrush(QColor(tokens.raised) if hollow else self._colour(fact.value))
        painter.drawEllipse(middle, size, size)
        if fact.plan_item:
            ink = tokens.level(fact.value).ink if isinstance(fact.value, Level) else tokens.on_accent
            tick = QPainterPath(middle + QPointF(-3, 0.2))
            tick.lineTo(middle + QPointF(-0.8, 2.4))
            tick.lineTo(middle + QPointF(3.2, -2.2))
            painter.setPen(QPen(QColor(ink), 1.6))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(tick)

    def _colour(self, value: Enum) -> QColor:
        tokens = theme().tokens
        return QColor(tokens.level(value).edge if isinstance(value, Level) else tokens.accent)

    # -- pointing --------------------------------------------------------------------------------

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point(self._near(event.position()))

    def leaveEvent(self, event: object) -> None:
        if not self.hasFocus():
            self._point(None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self._near(event.position())
        if place is not None:
            self._point(place)
            self.opened.emit(self.steps[place].fact.key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        last = len(self.steps) - 1
        at = last if self._at is None else self._at
        moves = {
            Qt.Key.Key_Left: max(0, at - 1),
            Qt.Key.Key_Right: min(last, at + 1),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        if not self.steps:
            super().keyPressEvent(event)
        elif event.key() in moves:
            self._point(moves[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.opened.emit(self.steps[at].fact.key)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.steps and self._at is None and event.reason() is not Qt.FocusReason.MouseFocusReason:
            self._point(len(self.steps) - 1)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._point(None)

    def _near(self, at: QPointF) -> int | None:
        """The nearest dot within reach; of several on one spot the newest."""
        found: tuple[float, int] | None = None
        for place, step in enumerate(self.steps):
            way = (self.spot(step.fact) - at).manhattanLength()
            if way <= NEAR and (found is None or way <= found[0]):
                found = way, place
        return found[1] if found is not None else None

    def _point(self, place: int | None) -> None:
        if place != self._at:
            self._at = place
            self.pointed.emit(self.steps[place].fact if place is not None else None)
            self.update()
