"""Three dimensions on one screen: R with its minimum, K, O and G, their trend, and whom we reach."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.formats import day, listing, number
from app.method.periods import period_name
from app.method.same_few import SameFew
from app.method.three_dimensions import BANDS, LETTERS, ORDER
from app.method.why import Why
from app.network.next_step import draft_of
from app.queries.relationship import Matrix, Relationship
from app.text import tr
from app.tokens import SPACE
from models.values import Dimension
from views.customers.scores import said, since
from views.icons import picture
from views.relationship.coverage_matrix import CoverageMatrix
from views.relationship.dimension_card import DimensionCard
from views.relationship.figures import Figure
from views.relationship.past import AssessmentList, moment_of
from views.relationship.trend_chart import Moment, TrendChart
from views.relationship.words import general_figures, key_figures, organisational_figures
from views.theme import theme
from views.widgets.buttons import button
from views.widgets.layout import SectionHeading, column, hairline, row
from views.widgets.popover import Popover
from views.widgets.score_badge import ScoreBadge, explanation
from views.widgets.text import ElidedLabel, PlainLabel, set_tooltip

NAMED = 3


class DimensionsPanel(QWidget):
    """Shows a ``Relationship``; what is to be done about it comes as signals."""

    plan_wanted = Signal(object)
    """The ``Advice`` that is to become a plan item."""
    assessment_wanted = Signal()
    """The assessment of the present quarter is to be taken."""
    all_wanted = Signal()
    """Those of all customers that have none yet are to be taken."""
    deletion_wanted = Signal(str)
    """The key of an assessment that is to go."""
    person_wanted = Signal(str)
    """The key of a person to be shown on the map."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.overall = ScoreBadge("R", tr("Overall relationship"), large=True)
        self.band = PlainLabel("", "quiet")
        self.minimum = ElidedLabel("", "lead")
        self.moved = ElidedLabel("", "quiet")
        self.take = button("", self.assessment_wanted.emit, kind="primary", icon="save")
        self.take_all = button("", self.all_wanted.emit, kind="quiet")
        set_tooltip(self.take_all, tr("All customers that have no assessment of this quarter yet"))
        self.taken = PlainLabel("", "caption")
        self.cards = {each: DimensionCard(each) for each in ORDER}
        for card in self.cards.values():
            card.plan_wanted.connect(self.plan_wanted)
        self.chart = TrendChart()
        self.chart.opened.connect(self._open)
        self.past = AssessmentList(self.deletion_wanted.emit)
        self.nothing = PlainLabel(
            tr("No assessment was taken yet. The first one begins the trend."), "quiet", wrap=True
        )
        self.matrix = CoverageMatrix(self.person_wanted.emit)
        self.nobody = PlainLabel(tr("Nobody is listed yet. Add people on the map."), "quiet", wrap=True)
        self._reach = SectionHeading(tr("Whom we reach"))
        self.warning = QWidget()
        self._warned = PlainLabel("", "warn", wrap=True)
        self._sign = PlainLabel()
        self._same_few: SameFew | None = None
        self._why = button(tr("Why?"), self.explain_warning, kind="quiet")
        row(self._sign, self._warned, self._why, parent=self.warning).setStretch(1, 1)
        theme().changed.connect(self._paint_sign)
        self._paint_sign()
        self._build()

    def show_relationship(self, found: Relationship) -> None:
        """Show how it stands with a customer."""
        overall = found.scores.overall
        self.overall.set_score(overall.value, said(overall.why))
        self.band.setText(str(BANDS[overall.band]) if overall.band is not None else tr("not known yet"))
        self.minimum.setText(_minimum(found))
        last = found.last
        self.moved.setText(
            since(overall.value, last.overall, period_name(last.period)) if last is not None else ""
        )
        self._show_cards(found)
        self._show_trend(found)
        self._show_reach(found.matrix, found.scores.general.method.coverage_days)
        period = period_name(found.period)
        self.take.setText(tr("Take the assessment of {period}", period=period))
        self.take.setVisible(not found.is_assessed)
        more = found.unassessed - (not found.is_assessed)
        self.take_all.setText(
            tr("Assess {period} of {count} customers", period=period, count=found.unassessed)
        )
        self.take_all.setVisible(more > 0)
        self.taken.setVisible(found.is_assessed)
        taken = next((each.taken_on for each in found.assessments if each.period == found.period), None)
        self.taken.setText(tr("{period} was assessed on {day}", period=period, day=day(taken)))

    def open_assessment(self, key: str) -> None:
        """Show an assessment in full."""
        self.past.open(key, self.chart)

    def explain_warning(self) -> Popover | None:
        """Why it is said that we meet the same few people."""
        if self._same_few is None:
            return None
        title, share = tr("The same few people"), tr("{count} people", count=len(self._same_few.people))
        popover = Popover(explanation(title, share, said(self._same_few.why)), self._why)
        popover.open()
        return popover

    def _build(self) -> None:
        figures = (self.overall, self.band, self.minimum, self.moved)
        head = row(*figures, None, self.taken, self.take, space=SPACE.l)
        cards = row(*self.cards.values(), space=SPACE.l)
        for place in range(len(self.cards)):
            cards.setStretch(place, 1)
        over_time = SectionHeading(tr("Trend"))
        over_time.add(self.take_all)
        trend = column(over_time, self.chart, self.nothing, self.past, None, space=SPACE.s)
        reach = column(self._reach, self.warning, self.matrix, self.nobody, None, space=SPACE.s)
        below = row(trend, reach, space=SPACE.xxl)
        below.setStretch(0, 1)
        below.setStretch(1, 1)
        column(
            head,
            cards,
            hairline(),
            below,
            None,
            space=SPACE.m,
            margins=(SPACE.xl, SPACE.s, SPACE.xl, SPACE.l),
            parent=self,
        )

    def _show_cards(self, found: Relationship) -> None:
        scores, method = found.scores, found.scores.general.method
        parts: dict[Dimension, tuple[float | None, Why, list[Figure]]] = {
            Dimension.KEY: (scores.key_relationship.value, scores.key_relationship.why, key_figures(found)),
            Dimension.ORGANISATIONAL: (
                scores.organisational.value,
                scores.organisational.why,
                organisational_figures(found),
            ),
            Dimension.GENERAL: (scores.general.value, scores.general.why, general_figures(found)),
        }
        advice = scores.advice()
        for dimension, card in self.cards.items():
            score, why, figures = parts[dimension]
            card.show_score(score, said(why), figures, method)
            step = advice.get(dimension)
            card.show_step(step, step is not None and found.planned.holds(draft_of(step)))

    def _show_trend(self, found: Relationship) -> None:
        now = Moment("", tr("Today"), found.scores.overall.scores, found.scores.overall.value)
        moments: Sequence[Moment] = [*map(moment_of, found.assessments), now]
        self.chart.show_moments(moments, found.scores.general.method)
        self.past.show_assessments(found.assessments)
        self.nothing.setVisible(not found.assessments)

    def _show_reach(self, matrix: Matrix, days: int) -> None:
        self.matrix.show_matrix(matrix, days)
        self.matrix.setVisible(bool(matrix.rows))
        self.nobody.setVisible(not matrix.rows)
        self._reach.note.setText(
            tr("contacted in {days} days of those listed, ● supporters", days=days) if matrix.rows else ""
        )
        self._same_few = matrix.same_few
        self.warning.setVisible(matrix.same_few is not None)
        if matrix.same_few is not None:
            self._warned.setText(_warning(matrix.same_few, matrix))

    def _open(self, key: str) -> None:
        if key:
            self.open_assessment(key)
        else:
            self.overall.explain()

    def _paint_sign(self) -> None:
        self._sign.setPixmap(picture("triangle-alert", 16, theme().tokens.warn))


def _minimum(found: Relationship) -> str:
    overall = found.scores.overall
    if overall.value is None:
        return ""
    letter = LETTERS[overall.minimum]
    if overall.lowest is None:
        return tr("Minimum: {letter}, not known yet", letter=letter)
    return tr(
        "Minimum: {letter} {score}, {band}",
        letter=letter,
        score=number(overall.lowest),
        band=BANDS[overall.method.band(overall.lowest)],
    )


def _warning(found: SameFew, matrix: Matrix) -> str:
    names = listing(matrix.names[who] for who in found.people[:NAMED])
    return tr(
        "Always the same few: {names} had {share:.0f} % of the contacts; {unmet} of {listed} people had "
        "none.",
        names=names,
        share=100 * found.share,
        unmet=found.unmet,
        listed=found.listed,
    )
