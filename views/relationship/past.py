"""Assessments that were taken: a list, and each in full."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QGridLayout, QWidget

from app.formats import day, number, percentage
from app.method.periods import period_name
from app.method.three_dimensions import LETTERS, NAMES, ORDER
from app.queries.assessments import PastAssessment
from app.text import tr
from app.tokens import SPACE
from models.values import Dimension
from views.relationship.trend_chart import Moment, moment_sentence
from views.theme import theme
from views.widgets.buttons import LineButton, button
from views.widgets.layout import column, row, scrolling
from views.widgets.popover import Popover
from views.widgets.text import ElidedLabel, PlainLabel

WIDTH, HEIGHT = 400, 420


class AssessmentList(QWidget):
    """Newest first; pressed, an assessment opens. ``deleted(key)`` is called to take one again."""

    def __init__(self, deleted: Callable[[str], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._deleted = deleted
        self.lines: list[LineButton] = []
        self.opened: Popover | None = None
        self._assessments: dict[str, PastAssessment] = {}
        self._box = column(space=0, parent=self)

    def show_assessments(self, assessments: Sequence[PastAssessment]) -> None:
        """Show ``assessments``, which come oldest first."""
        for line in self.lines:
            self._box.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._assessments = {each.key: each for each in assessments}
        self.lines = [self._line(each) for each in reversed(assessments)]
        for line in self.lines:
            self._box.addWidget(line)

    def open(self, key: str, anchor: QWidget) -> Popover:
        """Show one in full beside ``anchor``."""
        content = _in_full(self._assessments[key], lambda: self._delete(key, popover))
        popover = Popover(content, anchor)
        popover.open()
        self.opened = popover
        return popover

    def _delete(self, key: str, popover: Popover) -> None:
        popover.close()
        self._deleted(key)

    def _line(self, each: PastAssessment) -> LineButton:
        moment = moment_of(each)
        line = LineButton(moment_sentence(moment))
        line.clicked.connect(lambda: self.open(each.key, line))
        name = PlainLabel(moment.name, "strong")
        name.setFixedWidth(theme().size(76))
        figures = ElidedLabel(_scores(each), "quiet")
        figures.setFont(theme().font(figures=True))
        overall = PlainLabel(f"R {_figure(each.overall)}")
        overall.setFont(theme().font(strong=True, figures=True))
        overall.setFixedWidth(theme().size(48))
        line.body.addWidget(name)
        line.body.addWidget(overall)
        line.body.addWidget(figures, 1)
        line.body.addWidget(PlainLabel(day(each.taken_on), "caption"))
        return line


def moment_of(each: PastAssessment) -> Moment:
    """An assessment as a column of the chart."""
    return Moment(each.key, str(period_name(each.period)), each.scores, each.overall)


def _figure(score: float | None) -> str:
    return "–" if score is None else number(score)


def _in_full(each: PastAssessment, delete: Callable[[], object]) -> QWidget:
    content = QWidget()
    content.setFixedWidth(theme().size(WIDTH))
    taken = tr("Taken on {day} by {author}", day=day(each.taken_on), author=each.author)
    if not each.author:
        taken = tr("Taken on {day}", day=day(each.taken_on))
    lines = QWidget()
    box = column(space=SPACE.m, parent=lines)
    for dimension in ORDER:
        box.addLayout(
            row(
                PlainLabel(str(NAMES[dimension]), "strong"),
                None,
                PlainLabel(f"{LETTERS[dimension]} {_figure(each.scores[dimension])}", "strong"),
            )
        )
        if dimension in each.reasons:
            box.addLayout(_inputs(each, dimension))
    if each.notes:
        box.addWidget(PlainLabel(each.notes, "quiet", wrap=True))
    lines.setFixedWidth(theme().size(WIDTH) - SPACE.xl - SPACE.m)
    area = scrolling(lines)
    area.setFixedHeight(min(lines.sizeHint().height() + SPACE.s, theme().size(HEIGHT)))
    column(
        row(
            PlainLabel(str(period_name(each.period)), "section"),
            None,
            PlainLabel(f"R {_figure(each.overall)}", "section"),
        ),
        PlainLabel(_scores(each), "strong"),
        PlainLabel(_facts(each), "quiet", wrap=True),
        PlainLabel(taken, "caption"),
        area,
        row(button(tr("Delete this assessment"), delete, kind="quiet"), None),
        margins=SPACE.s,
        parent=content,
    )
    return content


def _scores(each: PastAssessment) -> str:
    return " · ".join(f"{LETTERS[one]} {_figure(each.scores[one])}" for one in ORDER)


def _facts(each: PastAssessment) -> str:
    facts = [tr("Grade {grade}", grade=each.grade.value) if each.grade else ""]
    if each.minimum is not None:
        facts.append(tr("Minimum {letter}", letter=LETTERS[each.minimum]))
    if each.gap is not None:
        facts.append(tr("Gap {gap}", gap=number(each.gap)))
    if each.coverage is not None:
        facts.append(tr("Coverage {share}", share=percentage(each.coverage / 100)))
    return " · ".join(fact for fact in facts if fact)


def _inputs(each: PastAssessment, dimension: Dimension) -> QGridLayout:
    grid = QGridLayout()
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setVerticalSpacing(2)
    for what, value in each.reasons[dimension].inputs:
        line = grid.rowCount()
        grid.addWidget(PlainLabel(str(what), "quiet", wrap=True), line, 0)
        grid.addWidget(PlainLabel(str(value), "caption", wrap=True), line + 1, 0)
    return grid
