"""Rating by questions: five answers lead to a level, live, with the reason (calculation 4)."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from app.formats import number
from app.labels import short
from app.method.guided_questions import QUESTIONS, Question, as_evidence
from app.method.guided_rating import Answers, GuidedLevel, guided_level
from app.method.parameters import Method
from app.text import tr
from app.tokens import SPACE
from models.values import Level
from views.power_map.inspector.scale_field import ScaleField
from views.widgets.badges import Badge
from views.widgets.buttons import button
from views.widgets.layout import column, row
from views.widgets.text import PlainLabel

ANSWERS = (0, 1, 2, 3, 4)


class GuidedRating(QWidget):
    """Five questions, two statements, and the level that follows. ``taken`` hands it over."""

    taken = Signal(object, str)
    """The level, and the answers as evidence."""
    closed = Signal()

    def __init__(self, method: Method) -> None:
        super().__init__()
        self._method = method
        self.questions = {question.name: self._ask(question) for question in QUESTIONS}
        self.exclusive = QCheckBox(tr("We know that no rival is supported"))
        self.opposes = QCheckBox(tr("Opposes us openly"))
        self._badge = Badge(Level.NEUTRAL, long=True, what=tr("Level"))
        self._score = PlainLabel("", "quiet")
        self._next = PlainLabel("", "quiet", wrap=True)
        self._why = PlainLabel("", "caption", wrap=True)
        self._why.hide()
        self.explain = button(tr("Why?"), self._explain, kind="quiet")
        self.take = button("", self._take, kind="primary")
        for tick in (self.exclusive, self.opposes):
            tick.toggled.connect(self._show)
        column(
            *self.questions.values(),
            self.exclusive,
            self.opposes,
            row(self._badge, self._score, None, self.explain),
            self._next,
            self._why,
            row(None, button(tr("Cancel"), self.closed.emit), self.take),
            space=SPACE.m,
            parent=self,
        )
        self.setFocusProxy(next(iter(self.questions.values())))
        self._show()

    @property
    def answers(self) -> Answers:
        """What was answered; a question without an answer counts as 0."""
        values = {name: field.value() or 0 for name, field in self.questions.items()}
        return Answers(**values, exclusive=self.exclusive.isChecked(), opposes=self.opposes.isChecked())

    @property
    def outcome(self) -> GuidedLevel:
        return guided_level(self.answers, self._method)

    @property
    def complete(self) -> bool:
        """Nothing is left to ask: open opposition answers all questions."""
        return self.opposes.isChecked() or all(f.value() is not None for f in self.questions.values())

    def _ask(self, question: Question) -> ScaleField:
        field = ScaleField(
            str(question.label), ANSWERS, words=lambda each: str(question.words[each]), mark=str, wordy=True
        )
        field.set_expected(None, tr("Not answered"))
        field.picked.connect(lambda _: self._show())
        return field

    def _show(self) -> None:
        found = self.outcome
        self._badge.set_member(found.level)
        self._score.setText(tr("{score} of 100", score=number(found.score)))
        waiting = tr("Answer all five questions.")
        self._next.setText(
            waiting if not self.complete else str(found.why.next_step) if found.why.next_step else ""
        )
        self._next.setVisible(bool(self._next.text()))
        self._why.setText("\n".join(found.why.lines()[: 1 + len(found.why.inputs)]))
        self.take.setText(tr("Take over level {level}", level=short(found.level)))
        self.take.setEnabled(self.complete)

    def _explain(self) -> None:
        self._why.setVisible(self._why.isHidden())

    def _take(self) -> None:
        found = self.outcome
        self.taken.emit(found.level, as_evidence(self.answers, found.score))
