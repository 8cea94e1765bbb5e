"""A score and, one click away, why it is what it is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette, QShowEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from app.formats import number
from app.text import tr
from app.tokens import SPACE, TYPE
from views.theme import theme
from views.widgets.buttons import button
from views.widgets.layout import column, row, scrolling
from views.widgets.popover import Popover
from views.widgets.text import PlainLabel

WIDTH = 340
LONGEST = 280
FIGURE = 16
"""Characters of a value that stands beside its name; longer ones stand below."""


@dataclass(frozen=True)
class Why:
    """Why a score is what it is: the rule in a sentence, what went in, the cheapest next step.

    ``plan`` makes a plan item of that step; without it none is offered.
    """

    rule: str
    inputs: Sequence[tuple[str, str]]
    next_step: str = ""
    plan: Callable[[], object] | None = None


class ScoreBadge(QWidget):
    """``name`` (R, K, O, G …) and a 0–100 score in the colour of its band; None shows "–"."""

    def __init__(
        self, name: str, meaning: str = "", *, large: bool = False, parent: QWidget | None = None
    ) -> None:
        """``meaning`` is the score's full name, for the popover's title and screen readers."""
        super().__init__(parent)
        self._meaning = meaning or name
        self._score: float | None = None
        self._reason: Why | None = None
        self._name = PlainLabel(name, "quiet")
        self._figure = PlainLabel("–")
        self._large = large
        self._why = button(tr("Why?"), self.explain, kind="quiet")
        self._why.hide()
        row(self._name, self._figure, self._why, None, space=SPACE.xs, parent=self)
        theme().changed.connect(self._dress)
        self._dress()

    def set_score(self, score: float | None, why: Why | None = None) -> None:
        """Show ``score`` (0–100), and offer its reason."""
        self._score, self._reason = score, why
        self._figure.setText("–" if score is None else number(score))
        self._why.setVisible(why is not None)
        self.setAccessibleName(
            tr("{name}: not known yet", name=self._meaning)
            if score is None
            else tr("{name}: {score} of 100", name=self._meaning, score=self._figure.text())
        )
        self._why.setAccessibleName(
            tr("Why is {name} {score}?", name=self._meaning, score=self._figure.text())
        )
        self._dress()

    def explain(self) -> Popover | None:
        """Open the popover that says why."""
        if self._reason is None:
            return None
        popover = Popover(explanation(self._meaning, self._figure.text(), self._reason), self._why)
        popover.open()
        return popover

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._dress()  # the style sheet takes the colour away when it first meets the figure

    def _dress(self) -> None:
        tokens = theme().tokens
        size = TYPE.figure if self._large else TYPE.lead
        self._figure.setFont(theme().font(size, strong=True, figures=True))
        palette = QPalette(self._figure.palette())
        ink = tokens.ink_2 if self._score is None else tokens.band(self._score)
        palette.setColor(QPalette.ColorRole.WindowText, QColor(ink))
        self._figure.setPalette(palette)


def explanation(meaning: str, score: str, why: Why) -> QWidget:
    """Rule, cheapest next step and inputs, for a popover; ``score`` may be any figure."""
    content = QWidget()
    content.setFixedWidth(WIDTH)
    title = row(PlainLabel(meaning, "section"), None, PlainLabel(score, "section"))
    box = column(
        title, PlainLabel(why.rule, "quiet", wrap=True), space=SPACE.m, margins=SPACE.s, parent=content
    )
    if why.next_step:
        box.addWidget(PlainLabel(tr("Cheapest next step"), "caption"))
        box.addWidget(PlainLabel(why.next_step, "good", wrap=True))
        if why.plan is not None:
            plan = button(tr("Add to the plan"), why.plan, icon="plus")
            plan.clicked.connect(lambda: content.window().close())
            box.addLayout(row(plan, None))
    if why.inputs:
        box.addWidget(_inputs(why.inputs))
    return content


def _inputs(inputs: Sequence[tuple[str, str]]) -> QWidget:
    """What went in, a figure beside its name, a sentence below it; a long list scrolls."""
    lines = QWidget()
    grid = QGridLayout(lines)
    grid.setContentsMargins(0, 0, SPACE.s, 0)
    grid.setVerticalSpacing(2)
    grid.setColumnStretch(0, 1)
    for what, value in inputs:
        line = grid.rowCount()
        grid.addWidget(PlainLabel(what, wrap=True), line, 0)
        if len(value) <= FIGURE:
            figure = PlainLabel(value)
            figure.setFont(theme().font(strong=True, figures=True))
            grid.addWidget(figure, line, 1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        else:
            grid.addWidget(PlainLabel(value, "caption", wrap=True), line + 1, 0, 1, 2)
            grid.setRowMinimumHeight(line + 2, SPACE.xs)
    area = scrolling(lines)
    area.setFixedHeight(min(lines.sizeHint().height(), LONGEST))
    return area
