"""The counter of visits to C customers: five dots, and whom to see next (row 17)."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.queries.today import CVisits
from app.text import tr
from app.tokens import SPACE
from views.theme import theme
from views.today.lines import Line, Section
from views.widgets.layout import Card, row
from views.widgets.text import PlainLabel

DOT, GAP = 14, 8


class Dots(QWidget):
    """So many of so many, as dots; the number is said beside them and to screen readers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.filled, self.wanted = 0, 5
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_count(self, filled: int, wanted: int) -> None:
        self.filled, self.wanted = filled, wanted
        self.setAccessibleName(tr("{count} of {wanted}", count=filled, wanted=wanted))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        count = max(self.wanted, self.filled)
        return QSize(count * DOT + (count - 1) * GAP + 2, DOT + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme().tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place in range(max(self.wanted, self.filled)):
            done = place < self.filled
            painter.setPen(QPen(QColor(tokens.accent if done else tokens.edge), 1.5))
            painter.setBrush(QColor(tokens.accent) if done else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QRectF(1 + place * (DOT + GAP), 1, DOT - 1, DOT - 1))


class VisitsCard(Card):
    """The dots, the number, and a line for each customer that is due."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.dots = Dots()
        self._count = PlainLabel("", "section")
        self._whose = PlainLabel("", "quiet", wrap=True)
        self.section = Section(tr("Whom to see next"))
        self.body.addLayout(row(self.dots, self._count, None, space=SPACE.m))
        self.body.addWidget(self._whose)
        self.body.addWidget(self.section)

    def show_visits(self, visits: CVisits, lines: Callable[[CVisits], Sequence[Line]]) -> None:
        """Show the count, and ``lines`` for whom to see."""
        self.dots.show_count(visits.count, visits.wanted)
        self._count.setText(
            tr("{count} of {wanted} C customers this week", count=visits.count, wanted=visits.wanted)
        )
        if visits.member:
            whose = tr("Different C customers that {name} sees this week.", name=visits.member)
        else:
            whose = tr("Different C customers that anybody of the team sees this week.")
        self._whose.setText(whose)
        self.section.show_lines(lines(visits))
