"""What would come of suppositions: figures, positions and weak points, before and after."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from app.formats import number, percentage
from app.method.key_relationship import Contribution
from app.network.weakness import WeakPoint
from app.network.what_if import ChangedPosition, Figures, Outcome
from app.text import tr
from app.tokens import SPACE
from views.theme import theme
from views.widgets.badges import Badge
from views.widgets.buttons import LineButton
from views.widgets.layout import SectionHeading, column
from views.widgets.text import ElidedLabel, PlainLabel


class OutcomeView(QWidget):
    """K, gap and coverage in a small table, then what changes under it."""

    seen = Signal(object)
    """Keys of cards that the user wants to see."""

    def __init__(self, outcome: Outcome) -> None:
        super().__init__()
        self._box = column(space=SPACE.xs, parent=self)
        self._box.addWidget(SectionHeading(tr("What would become")))
        self._box.addWidget(_table(outcome.before, outcome.after))
        for sentence, tone in _turns(outcome.before, outcome.after):
            self._box.addWidget(PlainLabel(sentence, tone, wrap=True))
        if outcome.positions:
            self._box.addWidget(SectionHeading(tr("Positions"), str(len(outcome.positions))))
            for position in outcome.positions:
                self._box.addWidget(self._position(position))
        self._weak(tr("New weak points"), outcome.appeared)
        self._weak(tr("No longer weak"), outcome.vanished)

    def _position(self, changed: ChangedPosition) -> QWidget:
        one = changed.after or changed.before
        assert one is not None
        holder = one.position.holder
        line = LineButton(
            tr("Show {name} on the map", name=holder.name if holder is not None else one.position.title),
            lambda: self.seen.emit([holder.key if holder is not None else one.position.key]),
        )
        line.body.addWidget(Badge(one.position.role))
        words = tr("{before} → {after}", before=_who(changed.before), after=_who(changed.after))
        note = tr(
            "{before} → {after} points, {title}",
            title=one.position.title,
            before=number(changed.before.points) if changed.before is not None else "–",
            after=number(changed.after.points) if changed.after is not None else "–",
        )
        same = _who(changed.before) == _who(changed.after)
        name = ElidedLabel(_who(changed.after) if same else words, "strong")
        line.body.addLayout(column(name, ElidedLabel(note, "caption"), space=0), 1)
        return line

    def _weak(self, title: str, points: Sequence[WeakPoint]) -> None:
        if not points:
            return
        self._box.addWidget(SectionHeading(title, str(len(points))))
        for point in points:
            said = str(point.text)
            line = LineButton(
                said, lambda point=point: self.seen.emit([*point.people, *point.seats]), wraps=True
            )
            line.body.addWidget(PlainLabel(said, wrap=True), 1)
            self._box.addWidget(line)


def _who(contribution: Contribution | None) -> str:
    if contribution is None:
        return tr("not there")
    holder = contribution.position.holder
    return holder.name if holder is not None else tr("Nobody")


def _table(before: Figures, after: Figures) -> QWidget:
    made = QWidget()
    grid = QGridLayout(made)
    grid.setContentsMargins(0, 0, 0, SPACE.xs)
    grid.setHorizontalSpacing(SPACE.m)
    grid.setVerticalSpacing(SPACE.xs)
    grid.setColumnStretch(0, 1)
    for place, text in enumerate(("", tr("Now"), tr("Then"), tr("Difference"))):
        grid.addWidget(PlainLabel(text, "caption"), 0, place, Qt.AlignmentFlag.AlignRight)
    rows = (
        (tr("K"), before.key, after.key, 1.0, False),
        (tr("Gap"), before.gap, after.gap, -1.0, False),
        (tr("Coverage"), before.coverage.share, after.coverage.share, 1.0, True),
    )
    for line, (name, old, new, sign, share) in enumerate(rows, 1):
        grid.addWidget(PlainLabel(name), line, 0)
        old, new = _rounded(old, share), _rounded(new, share)
        for place, value in ((1, old), (2, new)):
            grid.addWidget(_figure(_written(value, share)), line, place, Qt.AlignmentFlag.AlignRight)
        change = None if old is None or new is None else new - old
        tone = "" if not change else "good" if change * sign > 0 else "bad"
        grid.addWidget(_figure(_difference(change, share), tone), line, 3, Qt.AlignmentFlag.AlignRight)
    return made


def _figure(text: str, tone: str = "") -> PlainLabel:
    made = PlainLabel(text, tone)
    made.setFont(theme().font(strong=True, figures=True))
    return made


def _written(value: float | None, share: bool) -> str:
    if value is None:
        return "–"
    return percentage(value) if share else number(value, 1)


def _rounded(value: float | None, share: bool) -> float | None:
    """As it is written, so that the difference is that of the figures beside it."""
    return None if value is None else round(value, 2 if share else 1)


def _difference(change: float | None, share: bool) -> str:
    if change is None:
        return "–"
    text = _written(change, share)
    return f"+{text}" if change > 0 and text != _written(0, share) else text


def _turns(before: Figures, after: Figures) -> Iterator[tuple[str, str]]:
    """What turns, in sentences with their tones."""
    if after.red and not before.red:
        yield tr("K would turn red: somebody who decides would be against us."), "bad"
    if before.red and not after.red:
        yield tr("K would no longer be red."), "good"
    if after.needs_coach and not before.needs_coach:
        yield tr("We would have no coach any more."), "bad"
    if before.needs_coach and not after.needs_coach:
        yield tr("We would have a coach."), "good"
