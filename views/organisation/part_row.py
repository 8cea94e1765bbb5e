"""One rating of a customer: its steps, what the newest one rests on, the cap that holds it, its history."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from app.formats import day, number
from app.labels import label
from app.method.organisational import PartScore
from app.method.rating_words import steps_of, words_of
from app.queries.organisation import CustomerRatingFact
from app.text import tr
from app.tokens import SPACE, TYPE
from models.values import CustomerRatingKind
from views.icons import picture
from views.power_map.inspector.scale_field import ScaleField
from views.theme import theme
from views.widgets.buttons import LineButton, button
from views.widgets.layout import column, row
from views.widgets.text import ElidedLabel, PlainLabel, WrappedLabel

CHIP, SMALL_CHIP, POINTS = 42, 34, 34


class PartRow(QWidget):
    """``picked(value)`` when a step is chosen; ``lifted`` when what lifts the cap shall be planned."""

    picked = Signal(object)
    lifted = Signal()
    deleted = Signal(str)
    """The key of a rating that was a slip."""

    def __init__(self, kind: CustomerRatingKind, about: str = "") -> None:
        """``about`` is said of steps that have no words."""
        super().__init__()
        self.kind, self._about = kind, about
        self.scale = ScaleField(
            label(kind), steps_of(kind), words=lambda step: words_of(kind, step), mark=str, bare=True
        )
        self.scale.picked.connect(self.picked)
        self.name = ElidedLabel(label(kind), "strong")
        self.meaning = ElidedLabel("", "caption")
        self.points = PlainLabel("")
        self.newest = ElidedLabel("", "caption")
        self.history = button("", self._turn, kind="quiet")
        self._cap = QWidget()
        self._sign = PlainLabel()
        self.cap = PlainLabel("", "warn", wrap=True)
        self.lift = button(tr("Plan it"), self.lifted.emit, kind="quiet", icon="plus")
        self.is_planned = PlainLabel(tr("In the plan"), "caption")
        held = row(self._sign, self.cap, self.lift, self.is_planned, parent=self._cap)
        held.setStretch(1, 1)
        self._past = QWidget()
        self._lines = column(space=0, margins=(0, 0, 0, SPACE.s), parent=self._past)
        self._past.hide()
        self._facts: Sequence[CustomerRatingFact] = ()
        head = row(column(self.name, self.meaning, space=2), self.scale, self.points, space=SPACE.m)
        head.setStretch(0, 1)
        self._below = QWidget()
        row(self.newest, self.history, parent=self._below).setStretch(0, 1)
        column(
            head, self._below, self._cap, self._past, space=SPACE.xs, margins=(0, 0, 0, SPACE.xs), parent=self
        )
        theme().changed.connect(self._dress)
        self._dress()

    def show_part(self, part: PartScore, facts: Sequence[CustomerRatingFact], planned: bool) -> None:
        """Show how the part stands; ``facts`` are newest first, ``planned``: what lifts it is planned."""
        self._facts = facts
        step = next((one for one in steps_of(self.kind) if part.rated == one), None)
        self.scale.set_value(step)
        self.points.setText("–" if part.rated is None else number(part.points))
        self.points.setAccessibleName(
            tr("{name}: {score} of 100", name=label(self.kind), score=self.points.text())
        )
        self.say(step, part.rated)
        self.newest.setText(_rests_on(facts[0]) if facts else "")
        self._below.setVisible(bool(facts))
        self.history.setText(tr("1 rating") if len(facts) == 1 else tr("{count} ratings", count=len(facts)))
        self._cap.setVisible(part.cap is not None)
        if part.cap is not None:
            self.cap.setText(_held(part))
            self.cap.set_tone("warn" if part.is_capped else "caption")
            self._sign.setVisible(part.is_capped)
            self.lift.setVisible(part.is_capped and not planned)
            self.is_planned.setVisible(part.is_capped and planned)
        self._fill()

    def say(self, step: int | None, rated: float | None = None) -> None:
        """What a step means, in words; a rating between two steps stands as a figure."""
        said = tr("Not rated yet. Choose a step.") if step is None else words_of(self.kind, step)
        if step is None and rated is not None:
            said = tr("Rated {value:g}", value=rated)
        self.meaning.setText(said or self._about)

    @property
    def is_open(self) -> bool:
        """The history is in sight."""
        return not self._past.isHidden()

    def entries(self) -> list[HistoryLine]:
        """The lines of the history, newest first."""
        found = (self._lines.itemAt(place).widget() for place in range(self._lines.count()))
        return [line for line in found if isinstance(line, HistoryLine)]

    def holds(self, key: str) -> bool:
        """The rating ``key`` is one of this part."""
        return any(fact.key == key for fact in self._facts)

    def open_history(self) -> None:
        """List all ratings, newest first."""
        self._past.show()
        self._fill()

    def _turn(self) -> None:
        self._past.setVisible(self._past.isHidden())
        self._fill()

    def _fill(self) -> None:
        for line in self.entries():
            self._lines.removeWidget(line)
            line.hide()
            line.deleteLater()
        for fact in self._facts if self.is_open else ():
            line = HistoryLine(fact)
            line.deleted.connect(self.deleted)
            self._lines.addWidget(line)
        if not self._facts:
            self._past.hide()

    def _dress(self) -> None:
        self.scale.setFixedWidth(theme().size(_chip(self.kind) * len(steps_of(self.kind))))
        self.points.setFont(theme().font(TYPE.lead, strong=True, figures=True))
        self.points.setMinimumWidth(theme().size(POINTS))
        self._sign.setPixmap(picture("triangle-alert", 16, theme().tokens.warn))


class HistoryLine(QWidget):
    """A rating of the past: value, day, who, and on what grounds. Delete removes a slip."""

    deleted = Signal(str)

    def __init__(self, fact: CustomerRatingFact) -> None:
        super().__init__()
        self.fact = fact
        said = f"{number(fact.value, 1) if fact.value % 1 else number(fact.value)} · {_rests_on(fact)}"
        self.head = LineButton(said, self._turn)
        self.head.body.setContentsMargins(0, 2, 0, 2)
        figure = PlainLabel(said.partition(" · ")[0], "strong")
        figure.setMinimumWidth(theme().size(20))
        self.head.body.addWidget(figure)
        self.head.body.addWidget(ElidedLabel(_rests_on(fact), "caption"), 1)
        self._detail = QWidget()
        self.remove = button(tr("Delete this rating"), lambda: self.deleted.emit(fact.key), icon="trash-2")
        grounds = WrappedLabel(fact.evidence or tr("No evidence was written down."), "quiet")
        occasion = WrappedLabel(fact.occasion, "caption")
        occasion.setVisible(bool(fact.occasion))
        inset = theme().size(20) + SPACE.s
        column(grounds, occasion, row(self.remove, None), margins=(inset, 0, 0, SPACE.s), parent=self._detail)
        self._detail.hide()
        column(self.head, self._detail, space=0, parent=self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Delete):
            self.deleted.emit(self.fact.key)
        else:
            super().keyPressEvent(event)

    def _turn(self) -> None:
        self._detail.setVisible(self._detail.isHidden())


def _chip(kind: CustomerRatingKind) -> int:
    """How wide a step is: many are narrow."""
    return CHIP if len(steps_of(kind)) <= 5 else SMALL_CHIP


def _rests_on(fact: CustomerRatingFact) -> str:
    """When, who, and the first words of the evidence."""
    words = " ".join(fact.evidence.split()) or fact.occasion or tr("no evidence")
    return " · ".join(part for part in (day(fact.rated_on), fact.author, words) if part)


def _held(part: PartScore) -> str:
    """What the cap does: it holds the rating down, or it would hold a higher one."""
    assert part.cap is not None
    if part.is_capped:
        return tr(
            "Counts as {limit:g}: {reason}. {deed} to lift this.",
            limit=part.cap.limit,
            reason=part.cap.reason,
            deed=part.cap.deed,
        )
    return tr("Counts as {limit:g} at most: {reason}.", limit=part.cap.limit, reason=part.cap.reason)
