"""The panel at the right in which the map is asked: four questions, one in sight."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QScrollArea, QStackedWidget, QWidget

from app.text import Text, tr
from app.tokens import SPACE
from views.power_map.questions.path import PathQuestion
from views.power_map.questions.question import Question
from views.power_map.questions.rivals import RivalsQuestion
from views.power_map.questions.weak_points import WeakPointsQuestion
from views.power_map.questions.what_if import WhatIfQuestion
from views.widgets.buttons import Chip, icon_button
from views.widgets.inspector import WIDTH
from views.widgets.layout import column, row, scrolling
from views.widgets.text import ElidedLabel


class Ask(Enum):
    """The questions, in their order."""

    PATH = "path"
    WEAK = "weak"
    WHAT_IF = "what_if"
    RIVAL = "rival"


NAMES = {
    Ask.PATH: Text("Path to power"),
    Ask.WEAK: Text("Weak points"),
    Ask.WHAT_IF: Text("What if"),
    Ask.RIVAL: Text("Rival’s view"),
}


class QuestionsPanel(QWidget):
    """As wide as the inspector, whose place it takes."""

    turned = Signal()
    """Another question is in sight."""
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("inspector")
        self.setAccessibleName(tr("Ask the map"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(WIDTH)
        self.path, self.what_if = PathQuestion(), WhatIfQuestion()
        self.weak, self.rivals = WeakPointsQuestion(), RivalsQuestion()
        self.questions: dict[Ask, Question] = {
            Ask.PATH: self.path,
            Ask.WHAT_IF: self.what_if,
            Ask.WEAK: self.weak,
            Ask.RIVAL: self.rivals,
        }
        self.asked = Ask.PATH
        self.chips: dict[Ask, Chip] = {}
        close = icon_button("x", tr("Close the questions (Esc)"), self.closed.emit)
        title = ElidedLabel(tr("Ask the map"), "section")
        head = row(title, None, close, margins=(SPACE.l, SPACE.s, SPACE.s, SPACE.s))
        self._stack = QStackedWidget()
        self._areas: dict[Ask, QScrollArea] = {}
        for name, question in self.questions.items():
            question.layout().setContentsMargins(SPACE.l, SPACE.m, SPACE.l, SPACE.xl)
            self._areas[name] = scrolling(question)
            self._stack.addWidget(self._areas[name])
        box = column(head, self._choices(), self._stack, space=0, parent=self)
        box.setContentsMargins(1, 0, 0, 0)
        box.setStretch(2, 1)
        self.hide()

    @property
    def question(self) -> Question:
        """The one in sight."""
        return self.questions[self.asked]

    def turn_to(self, ask: Ask) -> None:
        """Show another question."""
        self.chips[ask].setChecked(True)
        self._stack.setCurrentWidget(self._areas[ask])
        if ask is not self.asked:
            self.asked = ask
            self.turned.emit()

    def _choices(self) -> QWidget:
        """Two in a row, each as wide as its words need."""
        made = QWidget()
        group = QButtonGroup(self)
        rows = column(space=SPACE.xs, margins=(SPACE.l, 0, SPACE.l, SPACE.xs), parent=made)
        for pair in ((Ask.PATH, Ask.WEAK), (Ask.WHAT_IF, Ask.RIVAL)):
            line = row(space=SPACE.xs)
            for ask in pair:
                chip = self.chips[ask] = Chip(str(NAMES[ask]), on=ask is self.asked)
                chip.clicked.connect(lambda _=False, ask=ask: self.turn_to(ask))
                group.addButton(chip)
                line.addWidget(chip, 1)
            rows.addLayout(line)
        return made

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)
