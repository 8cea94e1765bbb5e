"""One of the three dimensions: figure, band, bar, inputs, and the cheapest next step."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.method.advice import Advice
from app.method.parameters import Method
from app.method.three_dimensions import BANDS, LETTERS, NAMES
from app.text import tr
from app.tokens import SPACE
from models.values import Dimension
from views.relationship.figures import Figure, FigureLine, ScoreBar
from views.theme import theme
from views.widgets.buttons import button
from views.widgets.layout import Card, column, hairline, row
from views.widgets.score_badge import ScoreBadge, Why
from views.widgets.text import ElidedLabel, PlainLabel, set_tooltip

DOT = 10


class DimensionDot(QWidget):
    """A square in the colour of a dimension; its name always stands beside it."""

    def __init__(self, dimension: Dimension, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dimension = dimension
        self.setFixedSize(DOT, DOT)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), QColor(theme().tokens.dimension(self._dimension)))


class DimensionCard(Card):
    """A column of the page: ``plan_wanted`` comes with the ``Advice`` that is to become a plan item."""

    plan_wanted = Signal(object)

    def __init__(self, dimension: Dimension, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.dimension = dimension
        name = str(NAMES[dimension])
        self.score = ScoreBadge(LETTERS[dimension], name, large=True)
        self.band = PlainLabel("", "quiet")
        self.bar = ScoreBar(dimension)
        self._advice: Advice | None = None
        self._lines = column(space=0)
        self.step = PlainLabel("", "good", wrap=True)
        self.add = button(tr("Plan it"), self._plan, icon="plus")
        set_tooltip(self.add, tr("Add to the plan"))
        self.is_planned = PlainLabel(tr("In the plan"), "caption")
        self._next = QWidget()
        words = column(PlainLabel(tr("Cheapest next step"), "caption"), self.step, space=2)
        deed = row(words, self.add, self.is_planned, space=SPACE.m)
        deed.setStretch(0, 1)
        column(hairline(), deed, parent=self._next)
        heading = row(DimensionDot(dimension), ElidedLabel(name, "section"), space=SPACE.s)
        heading.setStretch(1, 1)
        self.body.setSpacing(6)
        self.body.setContentsMargins(SPACE.l, SPACE.m, SPACE.l, SPACE.m)
        for each in (heading, row(self.score, None, self.band), self._lines):
            self.body.addLayout(each)
        self.body.insertWidget(2, self.bar)
        self.body.addStretch(1)
        self.body.addWidget(self._next)

    def lines(self) -> list[FigureLine]:
        """The lines in sight, top to bottom."""
        found = (self._lines.itemAt(place).widget() for place in range(self._lines.count()))
        return [line for line in found if isinstance(line, FigureLine)]

    def show_score(self, score: float | None, why: Why, figures: Sequence[Figure], method: Method) -> None:
        """Show the score (0–100, None: not known yet) and what it stands on."""
        self.score.set_score(score, why)
        self.band.setText(tr("not known yet") if score is None else str(BANDS[method.band(score)]))
        self.bar.set_score(score, method)
        for line in self.lines():
            self._lines.removeWidget(line)
            line.hide()
            line.deleteLater()
        for figure in figures:
            self._lines.addWidget(FigureLine(figure))

    def show_step(self, advice: Advice | None, planned: bool) -> None:
        """Show the cheapest next step; ``planned``: it is in the plan already."""
        self._advice = advice
        self._next.setVisible(advice is not None)
        if advice is not None:
            self.step.setText(str(advice.text))
            self.add.setVisible(not planned)
            self.is_planned.setVisible(planned)

    def _plan(self) -> None:
        if self._advice is not None:
            self.plan_wanted.emit(self._advice)
