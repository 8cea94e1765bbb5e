"""K, O, G and R over the assessments, as lines whose points can be pressed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from app.formats import number
from app.method.parameters import STANDARD, Method
from app.method.three_dimensions import LETTERS, ORDER
from app.text import tr
from app.tokens import TYPE
from models.values import Dimension
from views.theme import theme
from views.widgets.text import set_tooltip

HEIGHT = 184
LEFT, RIGHT, TOP, FOOT = 30, 44, 12, 26
DOT = 4.0
NEAREST_LABELS = 56
LETTER = 15


@dataclass(frozen=True)
class Moment:
    """A column of the chart; ``key`` is the assessment's, "" for how it stands today."""

    key: str
    name: str
    scores: Mapping[Dimension, float | None]
    overall: float | None


class TrendChart(QWidget):
    """The pointer or the arrow keys go from moment to moment; a click or Enter opens (``opened``)."""

    opened = Signal(str)
    """The key of the assessment, "" for today."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.moments: Sequence[Moment] = ()
        self._method = STANDARD
        self._at: int | None = None

    def show_moments(self, moments: Sequence[Moment], method: Method) -> None:
        """Show ``moments``, the oldest first."""
        self.moments, self._method, self._at = tuple(moments), method, None
        self.setAccessibleName(tr("The three dimensions over time"))
        self._tell()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(320, theme().size(HEIGHT))

    def spot(self, place: int, score: float) -> QPointF:
        """Where a score of the moment ``place`` stands, in pixels of the widget."""
        return QPointF(self._x(place), self._y(score))

    def _x(self, place: int) -> float:
        left, right = theme().size(LEFT), self.width() - theme().size(RIGHT)
        inset = min(24.0, (right - left) / 4)
        steps = max(1, len(self.moments) - 1)
        return left + inset + (right - left - 2 * inset) * (place / steps if len(self.moments) > 1 else 0.5)

    def _y(self, score: float) -> float:
        top, foot = theme().size(TOP), self.height() - theme().size(FOOT)
        return foot - (foot - top) * score / 100

    # -- painting --------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_scale(painter)
        self._paint_names(painter)
        if self._at is not None:
            painter.setPen(QPen(QColor(theme().tokens.accent), 1, Qt.PenStyle.DashLine))
            x = self._x(self._at)
            painter.drawLine(QPointF(x, self._y(100)), QPointF(x, self._y(0)))
        for dimension in ORDER:
            colour = QColor(theme().tokens.dimension(dimension))
            self._paint_line(painter, [each.scores[dimension] for each in self.moments], colour, 1.8)
        self._paint_line(painter, [each.overall for each in self.moments], QColor(theme().tokens.ink), 2.8)
        self._paint_letters(painter)

    def _paint_scale(self, painter: QPainter) -> None:
        tokens = theme().tokens
        painter.setFont(theme().font(TYPE.caption, figures=True))
        left, right = theme().size(LEFT), self.width() - theme().size(RIGHT)
        bands = (self._method.band_weak, self._method.band_sound, self._method.band_strong)
        for score in (0, *bands, 100):
            y = round(self._y(score)) + 0.5
            painter.setPen(QPen(QColor(tokens.line), 1))
            painter.drawLine(QPointF(left, y), QPointF(right, y))
            painter.setPen(QColor(tokens.ink_3))
            mark = QRectF(0, y - 10, left - 8, 20)
            painter.drawText(mark, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, number(score))

    def _paint_names(self, painter: QPainter) -> None:
        painter.setPen(QColor(theme().tokens.ink_3))
        painter.setFont(theme().font(TYPE.caption, figures=True))
        room = theme().size(NEAREST_LABELS)
        taken = float("inf")
        for place in reversed(range(len(self.moments))):
            x = self._x(place)
            if taken - x < room:
                continue
            taken = x
            box = QRectF(x - room, self.height() - theme().size(FOOT) + 6, 2 * room, theme().size(18))
            painter.drawText(box, Qt.AlignmentFlag.AlignHCenter, self.moments[place].name)

    def _paint_line(
        self, painter: QPainter, scores: Sequence[float | None], colour: QColor, width: float
    ) -> None:
        spots = [None if score is None else self.spot(at, score) for at, score in enumerate(scores)]
        painter.setPen(QPen(colour, width))
        for one, other in pairwise(spots):
            if one is not None and other is not None:
                painter.drawLine(one, other)
        for at, spot in enumerate(spots):
            if spot is None:
                continue
            is_today = not self.moments[at].key
            painter.setPen(QPen(colour if is_today else QColor(theme().tokens.raised), 1.5))
            painter.setBrush(QColor(theme().tokens.raised) if is_today else colour)
            size = DOT + (2 if at == self._at else 0)
            painter.drawEllipse(spot, size, size)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _paint_letters(self, painter: QPainter) -> None:
        """The letter of each line at its end, pushed apart where they would meet."""
        if not self.moments:
            return
        last, tokens = self.moments[-1], theme().tokens
        ends = [(LETTERS[each], last.scores[each], tokens.dimension(each)) for each in ORDER]
        ends.append(("R", last.overall, tokens.ink))
        placed = sorted(
            ((self._y(score), letter, ink, score) for letter, score, ink in ends if score is not None)
        )
        painter.setFont(theme().font(TYPE.caption, strong=True, figures=True))
        x, before = self._x(len(self.moments) - 1) + 10, float("-inf")
        for y, letter, ink, score in placed:
            before = max(y, before + theme().size(LETTER))
            painter.setPen(QColor(ink))
            box = QRectF(x, before - 10, theme().size(RIGHT) + 24, 20)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, f"{letter} {number(score)}")

    def copy(self) -> None:
        """Put a picture of the chart on the clipboard."""
        QGuiApplication.clipboard().setPixmap(self.grab())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Copy the chart")).triggered.connect(self.copy)
        menu.popup(event.globalPos())

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
            self.opened.emit(self.moments[place].key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        last = len(self.moments) - 1
        at = last if self._at is None else self._at
        moves = {
            Qt.Key.Key_Left: max(0, at - 1),
            Qt.Key.Key_Right: min(last, at + 1),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif self.moments and event.key() in moves:
            self._point(moves[Qt.Key(event.key())])
        elif self.moments and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.opened.emit(self.moments[at].key)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.moments and self._at is None and event.reason() is not Qt.FocusReason.MouseFocusReason:
            self._point(len(self.moments) - 1)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._point(None)

    def _near(self, at: QPointF) -> int | None:
        """The moment in whose column ``at`` lies."""
        places = range(len(self.moments))
        return min(places, key=lambda place: abs(self._x(place) - at.x()), default=None)

    def _point(self, place: int | None) -> None:
        if place != self._at:
            self._at = place
            self._tell()
            self.update()

    def _tell(self) -> None:
        """What the chart says of the moment in question, for screen readers."""
        at = len(self.moments) - 1 if self._at is None else self._at
        sentence = moment_sentence(self.moments[at]) if self.moments else ""
        self.setAccessibleDescription(sentence)
        set_tooltip(self, sentence if self._at is not None else "")


def moment_sentence(moment: Moment) -> str:
    """One moment in words."""
    scores = [("R", moment.overall), *((LETTERS[each], moment.scores[each]) for each in ORDER)]
    said = " · ".join(f"{letter} {'–' if score is None else number(score)}" for letter, score in scores)
    return tr("{period}: {scores}", period=moment.name, scores=said)
