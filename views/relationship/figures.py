"""Lines with a figure that says why when it is pressed, and the bar under a score."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.method.parameters import STANDARD, Method
from app.text import tr
from models.values import Dimension
from views.theme import theme
from views.widgets.buttons import LineButton
from views.widgets.popover import Popover
from views.widgets.score_badge import FIGURE, Why, explanation
from views.widgets.text import ElidedLabel, PlainLabel

BAR = 6


@dataclass(frozen=True)
class Figure:
    """What a line says; ``tone`` is one of ``PlainLabel``. Words instead of a figure are not strong."""

    label: str
    value: str
    why: Why
    tone: str = ""
    strong: bool = True


class FigureLine(LineButton):
    """A name and a figure at the end of the line; pressed, it says why."""

    def __init__(self, figure: Figure, parent: QWidget | None = None) -> None:
        super().__init__(tr("{name}: {value}", name=figure.label, value=figure.value), self.explain, parent)
        self.figure = figure
        self.body.setContentsMargins(0, 2, 0, 2)
        is_long = len(figure.value) > FIGURE
        name = (PlainLabel if is_long else ElidedLabel)(figure.label, "quiet")
        value = ElidedLabel(figure.value, figure.tone)
        value.setFont(theme().font(strong=figure.strong, figures=True))
        value.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.body.addWidget(name, 0 if is_long else 1)
        self.body.addWidget(value, 1 if is_long else 0)

    def explain(self) -> Popover:
        """Open the popover that says why."""
        popover = Popover(explanation(self.figure.label, self.figure.value, self.figure.why), self)
        popover.open()
        return popover


class ScoreBar(QWidget):
    """A score of 0–100 as a bar in the colour of its dimension, with the limits of the bands."""

    def __init__(self, dimension: Dimension, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dimension, self._score, self._method = dimension, 0.0, STANDARD
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_score(self, score: float | None, method: Method) -> None:
        self._score, self._method = score or 0.0, method
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(120, BAR + 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, tokens = QPainter(self), theme().tokens
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        track = QRectF(0, 2, self.width(), BAR)
        painter.setBrush(QColor(tokens.line))
        painter.drawRoundedRect(track, BAR / 2, BAR / 2)
        if self._score > 0:
            reached = QRectF(0, 2, max(BAR, self.width() * min(1.0, self._score / 100)), BAR)
            painter.setBrush(QColor(tokens.dimension(self._dimension)))
            painter.drawRoundedRect(reached, BAR / 2, BAR / 2)
        painter.setBrush(QColor(tokens.edge))
        for limit in (self._method.band_weak, self._method.band_sound, self._method.band_strong):
            painter.drawRect(QRectF(round(self.width() * limit / 100), 0, 1, BAR + 4))
