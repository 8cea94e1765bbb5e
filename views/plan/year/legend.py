"""What the marks of the year strip mean: one line, on the screen and on paper."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.labels import label
from app.queries.year_strip import Mark, Stand
from app.text import tr
from app.tokens import TYPE, Tokens
from models.values import Dimension
from views.plan.year.painting import SIZE, paint_mark
from views.theme import theme
from views.widgets.text import set_tooltip

HEIGHT = 20
BESIDE, APART = 5.0, 14.0


def legend() -> list[tuple[tuple[Mark, ...], str]]:
    """(marks, words) in order."""
    key = Dimension.KEY
    return [
        ((Mark("", None, Stand.DONE),), tr("Activities")),
        *(((Mark("", one, Stand.DONE),), label(one)) for one in Dimension),
        ((Mark("", None, Stand.DONE), Mark("", key, Stand.DONE)), tr("done")),
        ((Mark("", None, Stand.AHEAD), Mark("", key, Stand.AHEAD)), tr("ahead")),
        ((Mark("", None, Stand.LATE), Mark("", key, Stand.LATE)), tr("late")),
    ]


def paint_legend(
    painter: QPainter, room: QRectF, tokens: Tokens, font: Callable[[int, bool], QFont]
) -> float:
    """Draw the legend from the left of ``room``; where it ends. What does not fit is left out."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(font(TYPE.caption, False))
    metrics, left = QFontMetricsF(painter.font()), room.left()
    for marks, words in legend():
        wide = len(marks) * (SIZE + 3) + BESIDE - 3 + metrics.horizontalAdvance(words)
        if left + wide > room.right():
            break
        for mark in marks:
            paint_mark(painter, left, room.center().y(), mark, tokens)
            left += SIZE + 3
        painter.setPen(QColor(tokens.ink_2))
        left += BESIDE - 3
        painter.drawText(QRectF(left, room.top(), wide, room.height()), Qt.AlignmentFlag.AlignVCenter, words)
        left += metrics.horizontalAdvance(words) + APART
    return left - APART


class YearLegend(QWidget):
    """The legend as a widget."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("What the marks mean"))
        set_tooltip(self, tr("Round marks are contacts, diamonds are plan items of a dimension."))

    def sizeHint(self) -> QSize:
        return QSize(200, theme().size(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        room = QRectF(0, 0, self.width(), self.height())
        paint_legend(QPainter(self), room, theme().tokens, screen_font)


def screen_font(pixels: int, strong: bool) -> QFont:
    """The interface font, zoomed as the user likes it."""
    return theme().font(pixels, strong=strong, figures=True)
