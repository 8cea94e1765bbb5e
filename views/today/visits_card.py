"""The counter of visits to C customers: dots, whom to see next (row 17), and whom nobody saw (row 25)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.queries.today.c_visits import CVisits
from app.text import tr
from app.tokens import SPACE
from views.customers.scores import said
from views.theme import theme
from views.today.lines import Line, Section
from views.widgets.buttons import button
from views.widgets.layout import Card, column, row
from views.widgets.popover import Popover
from views.widgets.score_badge import explanation
from views.widgets.text import ElidedLabel, PlainLabel

DOT, GAP = 14, 8
MOST_DOTS = 12


class Dots(QWidget):
    """So many of so many, as dots; the number is said beside them and to screen readers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.filled, self.wanted = 0, 5
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_count(self, filled: int, wanted: int) -> None:
        self.filled, self.wanted = filled, wanted
        self.setAccessibleName(tr("{count} of {wanted}", count=filled, wanted=wanted))
        self.setVisible(wanted <= MOST_DOTS)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._count * DOT + (self._count - 1) * GAP + 2, DOT + 2)

    @property
    def _count(self) -> int:
        return max(self.wanted, min(self.filled, MOST_DOTS))

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme().tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place in range(self._count):
            done = place < self.filled
            painter.setPen(QPen(QColor(tokens.accent if done else tokens.edge), 1.5))
            painter.setBrush(QColor(tokens.accent) if done else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QRectF(1 + place * (DOT + GAP), 1, DOT - 1, DOT - 1))


class VisitsCard(Card):
    """The dots, the number, and a line for each customer that is proposed."""

    unseen_wanted = Signal()
    """Whom nobody saw for long is to be shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._visits: CVisits | None = None
        self.dots = Dots()
        self._count = PlainLabel("", "section")
        self.why = button(tr("Why?"), self.explain, kind="quiet")
        self._whose = ElidedLabel("", "caption")
        self.unseen = button("", self.unseen_wanted.emit, kind="quiet")
        self.section = Section("")
        self.section.allow(99)
        self.body.setContentsMargins(SPACE.m, SPACE.s, SPACE.m, SPACE.s)
        head = row(self.dots, self._count, self.why, None, self.unseen, space=SPACE.s)
        self.body.addLayout(column(head, self._whose, space=0))
        self.body.addWidget(self.section)

    def show_visits(self, visits: CVisits, lines: Sequence[Line]) -> None:
        """Show the count, and ``lines`` for whom to see."""
        self._visits = visits
        self.setVisible(bool(visits.total))
        self.dots.show_count(visits.count, visits.wanted)
        self._count.setText(
            tr("{count} of {wanted} C customers this week", count=visits.count, wanted=visits.wanted)
        )
        self._whose.setText(_whose(visits))
        self.unseen.setVisible(bool(visits.unseen))
        self.unseen.setText(
            tr(
                "{count} of {total} not visited for {days} days",
                count=visits.unseen,
                total=visits.total,
                days=visits.unseen_days,
            )
        )
        self.section.show_lines(lines)

    def explain(self) -> Popover | None:
        """Open the popover that says why they are so many."""
        if self._visits is None:
            return None
        figure = tr("{count} of {wanted}", count=self._visits.count, wanted=self._visits.wanted)
        name = tr("C customers this week")
        popover = Popover(explanation(name, figure, said(self._visits.why)), self.why)
        popover.open()
        return popover


def _whose(visits: CVisits) -> str:
    if visits.member:
        return tr("Different C customers that {name} sees this week.", name=visits.member)
    if visits.by_member:
        each = " · ".join(f"{name} {count}" for name, count in visits.by_member)
        return tr("Different C customers of the team this week: {each}.", each=each)
    return tr("Different C customers that anybody of the team sees this week.")
