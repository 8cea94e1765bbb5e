"""What is wrong with the agenda or still open, below its table; a click goes to the line."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.reception.findings import Finding, Gravity
from app.text import tr
from app.tokens import SPACE
from views.icons import picture
from views.theme import theme
from views.widgets.buttons import LineButton
from views.widgets.layout import column, scrolling
from views.widgets.text import ElidedLabel, PlainLabel

TALLEST = 128
MOST = 40
"""Findings that are listed at once."""
ROW = 30


class FindingsList(QWidget):
    """``chosen(finding)`` comes when a line of it is pressed."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.findings: tuple[Finding, ...] = ()
        self.heading = PlainLabel("", "strong")
        self._list = QWidget()
        self._lines: QVBoxLayout = column(space=0, parent=self._list)
        self._area = scrolling(self._list)
        column(self.heading, self._area, space=SPACE.xs, margins=(SPACE.l, SPACE.s), parent=self)
        theme().changed.connect(self._fill)

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Show these; the same ones again leave the keyboard where it is."""
        if tuple(findings) != self.findings or not self.heading.text():
            self.findings = tuple(findings)
            self._fill()

    def sentences(self) -> list[str]:
        """What is shown, in order."""
        return [str(one.text) for one in self.findings]

    def _fill(self) -> None:
        while (item := self._lines.takeAt(0)) is not None:
            if item.widget() is not None:
                item.widget().hide()
                item.widget().deleteLater()
        wrong = sum(one.gravity is Gravity.WRONG for one in self.findings)
        self.heading.setText(_heading(wrong, len(self.findings) - wrong))
        self.heading.set_tone("strong" if self.findings else "good")
        for finding in self.findings[:MOST]:
            self._lines.addWidget(self._line(finding))
        if len(self.findings) > MOST:
            more = tr("And {count} more; mend these first.", count=len(self.findings) - MOST)
            self._lines.addWidget(PlainLabel(more, "quiet"))
        self._lines.addStretch(1)
        self._area.setVisible(bool(self.findings))
        tall = min(len(self.findings) * ROW + 4, TALLEST)
        self._area.setFixedHeight(theme().size(tall))

    def _line(self, finding: Finding) -> QWidget:
        tokens, wrong = theme().tokens, finding.gravity is Gravity.WRONG
        made = LineButton(str(finding.text), lambda: self.chosen.emit(finding))
        mark = PlainLabel()
        mark.setPixmap(picture("circle-alert" if wrong else "info", 16, tokens.bad if wrong else tokens.warn))
        mark.setFixedWidth(20)
        made.body.setContentsMargins(SPACE.xs, 3, SPACE.xs, 3)
        made.body.addWidget(mark)
        made.body.addWidget(ElidedLabel(str(finding.text)), 1)
        return made


def _heading(wrong: int, left: int) -> str:
    """How many things there are, those that cannot be like this first."""
    match wrong, left:
        case 0, 0:
            return tr("Nothing is missing and nothing collides.")
        case 0, 1:
            return tr("One thing is still open")
        case 0, _:
            return tr("{count} things are still open", count=left)
        case 1, 0:
            return tr("One thing cannot be like this")
        case _, 0:
            return tr("{count} things cannot be like this", count=wrong)
        case _:
            return tr("{wrong} cannot be like this, {left} still open", wrong=wrong, left=left)
