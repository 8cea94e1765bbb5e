"""Rating a person: new values, and on what grounds. Every save adds ratings; none is overwritten."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QWidget

from app.formats import day, short_day
from app.labels import label, short
from app.method.parameters import Method
from app.queries.ratings import RatingFact
from app.queries.stakeholder import Occasion, PersonDetails
from app.text import tr
from app.tokens import SPACE
from models.values import Closeness, Confidence, Level, Power, Rank, RatingKind, Role
from views.power_map.edits import MapEdits
from views.power_map.inspector.guided_rating import GuidedRating
from views.power_map.inspector.scale_field import LEVELS, ScaleField
from views.widgets.buttons import button, icon_button
from views.widgets.date_field import DateField
from views.widgets.fields import ChoiceField, NotesField
from views.widgets.layout import column, row
from views.widgets.text import PlainLabel

ORDER = (
    RatingKind.LEVEL,
    RatingKind.TARGET,
    RatingKind.CLOSENESS,
    RatingKind.POWER,
    RatingKind.ROLE,
    RatingKind.RANK,
)
PROVEN = (Level.EXCLUSIVE, Level.COACH)
"""Levels that nobody should be given without evidence."""
SCALES: Mapping[RatingKind, tuple[Enum, ...]] = {
    RatingKind.LEVEL: LEVELS,
    RatingKind.TARGET: tuple(each for each in LEVELS if each is not Level.NOT_CONTACTED),
    RatingKind.CLOSENESS: tuple(Closeness),
    RatingKind.POWER: tuple(Power),
    RatingKind.ROLE: tuple(Role),
    RatingKind.RANK: tuple(Rank),
}


@dataclass(frozen=True)
class Draft:
    """A rating that was begun and is not saved."""

    values: Mapping[RatingKind, Enum]
    evidence: str
    quote: str
    activity: str | None
    source: str | None


class RatingForm(QWidget):
    """Six scales; choosing on one opens the grounds below, and "Save" adds the ratings chosen.

    Choosing what counts already confirms it: a new rating of today. Ctrl+Enter saves from any field.
    The grounds open below the scale that was chosen on first.
    """

    grounds_opened = Signal(QWidget)
    """The grounds, which may be out of sight."""

    def __init__(self, edits: MapEdits) -> None:
        super().__init__()
        self._edits = edits
        self._person = ""
        self._now: dict[RatingKind, Enum | None] = dict.fromkeys(ORDER)
        self._chosen: dict[RatingKind, Enum] = {}
        self._last = RatingKind.LEVEL
        self._method = Method()
        self.guided: GuidedRating | None = None
        self.fields = {kind: self._field(kind) for kind in ORDER}
        self._scales = QWidget()
        self._in_order = column(*self.fields.values(), space=SPACE.m, parent=self._scales)
        self._make_grounds()
        self._box = column(self._scales, space=SPACE.m, parent=self)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self, context=_HERE)
            shortcut.activated.connect(self.commit)

    def _field(self, kind: RatingKind) -> ScaleField:
        plain = kind is RatingKind.RANK
        scale = ScaleField(label(kind), SCALES[kind], words=(lambda _: "") if plain else label)
        scale.picked.connect(lambda value: self._pick(kind, value))
        return scale

    def _make_grounds(self) -> None:
        self._summary = PlainLabel("", "strong", wrap=True)
        self.evidence = NotesField(tr("Evidence"), tr("What was said or done"), lines=2)
        self.quote = NotesField(tr("In their words"), tr("Word for word, if you know it"), lines=2)
        self.activity = ChoiceField(tr("On the occasion of"), [], empty=tr("No activity"))
        self.source = ChoiceField(tr("Source"), [], empty=tr("No source"))
        self.rated_on = DateField(tr("On"), empty=tr("Today"))
        self.confidence = ChoiceField(tr("Confidence"), Confidence, empty=tr("Not said"))
        self.unproven = PlainLabel("", "warn", wrap=True)
        self.save = button(tr("Save the rating"), self.commit, kind="primary")
        dated = row(self.rated_on, self.confidence)
        for each in (self.rated_on, self.confidence):
            dated.setAlignment(each, Qt.AlignmentFlag.AlignTop)
        self._grounds = QFrame()
        self._grounds.setObjectName("card")
        drop = icon_button("x", tr("Discard"), self.discard)
        head = row(self._summary, drop)
        head.setStretch(0, 1)
        head.setAlignment(drop, Qt.AlignmentFlag.AlignTop)
        column(
            head,
            self.evidence,
            self.quote,
            self.activity,
            self.source,
            dated,
            self.unproven,
            row(None, self.save),
            margins=SPACE.m,
            parent=self._grounds,
        )
        self._grounds.hide()
        for notes in (self.evidence, self.quote):
            notes.editor.textChanged.connect(self._warn)
        for choice in (self.activity, self.source):
            choice.committed.connect(lambda _: self._warn())

    # -- showing ---------------------------------------------------------------------------------

    def show_person(self, person: str, details: PersonDetails, today: date) -> None:
        """What counts now of ``person``; what is chosen for the same person and not saved stays."""
        if person != self._person:
            self._person = person
            self.discard()
            self.close_questions()
        self._now = standing_of(details.ratings)
        self._method = details.method
        self._offer(self.activity, [(each.key, said_of(each, today)) for each in details.occasions])
        self._offer(self.source, details.sources)
        self._show_values()

    def expect_target(self, target: Level | None, note: str) -> None:
        """The target that counts while none is rated, and where it comes from."""
        self.fields[RatingKind.TARGET].set_expected(target, note)

    def _offer(self, field: ChoiceField, choices: Any) -> None:
        field.set_choices(choices)
        field.setVisible(bool(choices))

    def _show_values(self) -> None:
        for kind, field in self.fields.items():
            field.set_value(self._chosen.get(kind, self._now.get(kind)))
        self._show_grounds()

    def _show_grounds(self) -> None:
        self._summary.setText("\n".join(self._said(kind) for kind in ORDER if kind in self._chosen))
        self._warn()
        if self._chosen and self._grounds.isHidden():
            first = next(kind for kind in ORDER if kind in self._chosen)
            self._in_order.removeWidget(self._grounds)
            self._in_order.insertWidget(self._in_order.indexOf(self.fields[first]) + 1, self._grounds)
            self.grounds_opened.emit(self._grounds)
        self._grounds.setVisible(bool(self._chosen))

    def _said(self, kind: RatingKind) -> str:
        new, old = self._chosen[kind], self._now[kind]
        if old is None:
            return tr("{what}: {value}", what=label(kind), value=short(new))
        if new is old:
            return tr("{what}: still {value}", what=label(kind), value=short(new))
        return tr("{what}: {before} → {after}", what=label(kind), before=short(old), after=short(new))

    def _warn(self) -> None:
        level = self._chosen.get(RatingKind.LEVEL)
        grounds = (self.evidence, self.quote, self.activity, self.source)
        bare = level in PROVEN and not any(field.value() for field in grounds)
        if bare and level is not None:
            self.unproven.setText(
                tr("Level {level} can be saved without evidence; it will be marked so.", level=short(level))
            )
        self.unproven.setVisible(bare)

    # -- rating ----------------------------------------------------------------------------------

    @property
    def changed(self) -> dict[RatingKind, Enum]:
        """What was chosen and is not saved."""
        return dict(self._chosen)

    def propose(self, values: Mapping[RatingKind, Enum], evidence: str = "") -> None:
        """Choose ``values`` and ask for their grounds; ``evidence`` is written where there is none."""
        self._chosen |= values
        self._last = next(iter(values), self._last)
        self._show_values()
        if evidence and not self.evidence.value():
            self.evidence.editor.setPlainText(evidence)
        self.evidence.setFocus()

    def choose(self, kind: RatingKind, value: Enum) -> None:
        """Choose one value as a person does."""
        self.fields[kind].choose(value)

    def _pick(self, kind: RatingKind, value: Enum) -> None:
        opening = not self._chosen
        now, field = self._now[kind], self.fields[kind]
        if value is now and kind in self._chosen:
            del self._chosen[kind]
        else:
            self._chosen[kind] = value
        self._last = kind
        field.set_value(self._chosen.get(kind, now))
        self._show_grounds()
        if opening and self._chosen and not field.has_keyboard:
            self.evidence.setFocus()

    def commit(self) -> None:
        """Add what was chosen as one step; the keyboard stays in the form."""
        if not self._chosen:
            return
        try:
            rated_on = self.rated_on.value()
        except ValueError as error:
            self.rated_on.complain(str(error))
            self.rated_on.setFocus()
            return
        values = self.changed
        saved = self._edits.rate(
            self._person,
            values,
            rated_on=rated_on,
            confidence=self.confidence.value(),
            evidence=self.evidence.value(),
            quote=self.quote.value(),
            activity=self.activity.value(),
            source=self.source.value(),
        )
        if saved:
            self.fields[self._last].setFocus()
            self.discard()

    def discard(self) -> None:
        """Forget what was chosen and is not saved."""
        self._chosen = {}
        for notes in (self.evidence, self.quote):
            notes.set_value("")
        for field in (self.activity, self.source, self.rated_on, self.confidence):
            field.set_value(None)
        self._show_values()

    # -- what was begun --------------------------------------------------------------------------

    def draft(self) -> Draft | None:
        """What was begun and not saved, to take up again later."""
        if not self._chosen:
            return None
        return Draft(
            self.changed,
            self.evidence.value(),
            self.quote.value(),
            self.activity.value(),
            self.source.value(),
        )

    def take_up(self, draft: Draft) -> None:
        """Go on with what was begun."""
        self._chosen = dict(draft.values)
        for field, value in (
            (self.evidence, draft.evidence),
            (self.quote, draft.quote),
            (self.activity, draft.activity),
            (self.source, draft.source),
        ):
            field.set_value(value)
        self._show_values()

    # -- questions -------------------------------------------------------------------------------

    def ask_questions(self) -> None:
        """Put the five questions in place of the scales, or the scales back."""
        if self.guided is not None:
            self.close_questions()
            return
        self.guided = GuidedRating(self._method)
        self.guided.taken.connect(self._take_over)
        self.guided.closed.connect(self.close_questions)
        self._box.insertWidget(0, self.guided)
        self._scales.hide()
        self._grounds.hide()
        self.guided.setFocus()

    def close_questions(self) -> None:
        if self.guided is not None:
            self.guided.hide()
            self.guided.deleteLater()
            self.guided = None
            self._scales.show()
            self._show_grounds()

    def _take_over(self, level: Level, evidence: str) -> None:
        self.close_questions()
        self.propose({RatingKind.LEVEL: level}, evidence)


_HERE = Qt.ShortcutContext.WidgetWithChildrenShortcut


def said_of(occasion: Occasion, today: date) -> str:
    """An activity on one line: "3 Mar · Visit · Title"; with its year where that is not this one."""
    on = short_day(occasion.day) if occasion.day.year == today.year else day(occasion.day)
    return f"{on} · {label(occasion.kind)} · {occasion.title}"


def standing_of(ratings: tuple[RatingFact, ...]) -> dict[RatingKind, Enum | None]:
    """The newest rating of each kind; ``ratings`` are newest first."""
    found: dict[RatingKind, Enum | None] = dict.fromkeys(ORDER)
    for fact in reversed(ratings):
        found[fact.kind] = fact.value
    return found
