"""Rating a person: new values, and on what grounds. Every save adds ratings; none is overwritten."""

from __future__ import annotations

from enum import Enum

from PySide6.QtWidgets import QGridLayout, QWidget

from app.labels import label, short
from app.queries.ratings import RatingFact
from app.text import tr
from app.tokens import SPACE
from models.values import Closeness, Confidence, Level, RatingKind
from views.power_map.edits import MapEdits
from views.widgets.buttons import button
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


class RatingForm(QWidget):
    """Six choices; changing one opens the grounds below, and "Save" adds the ratings that changed."""

    def __init__(self, edits: MapEdits, person: str) -> None:
        super().__init__()
        self._edits, self._person = edits, person
        self._now: dict[RatingKind, Enum | None] = dict.fromkeys(ORDER)
        self.fields = {kind: self._field(kind) for kind in ORDER}
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE.s)
        grid.setVerticalSpacing(SPACE.xs)
        for place, (kind, field) in enumerate(self.fields.items()):
            name = PlainLabel(label(kind), "caption")
            name.setBuddy(field.editor)
            grid.addWidget(name, place, 0)
            grid.addWidget(field, place, 1)
        grid.setColumnStretch(1, 1)
        self.evidence = NotesField(
            tr("Evidence"), tr("What was said or done, and where it is written"), lines=3
        )
        self.rated_on = DateField(tr("On"), empty=tr("Today"))
        self.confidence = ChoiceField(tr("Confidence"), Confidence, empty=tr("Not said"))
        self.save = button(tr("Save the rating"), self.commit, kind="primary")
        self._grounds = QWidget()
        column(
            self.evidence,
            row(self.rated_on, self.confidence),
            row(None, button(tr("Discard"), self.discard), self.save),
            parent=self._grounds,
        )
        self._grounds.hide()
        column(grid, self._grounds, space=SPACE.m, parent=self)

    @property
    def changed(self) -> dict[RatingKind, Enum]:
        """What was chosen and differs from what counts now."""
        found = {kind: field.value() for kind, field in self.fields.items()}
        return {
            kind: value for kind, value in found.items() if value is not None and value != self._now[kind]
        }

    def show_values(self, now: dict[RatingKind, Enum | None]) -> None:
        """What counts now; choices that are not saved yet stay."""
        pending = self.changed
        self._now = now
        for kind, field in self.fields.items():
            if kind not in pending:
                field.set_value(now.get(kind))
        self._open_grounds()

    def commit(self) -> None:
        """Add the changed ratings as one step."""
        try:
            rated_on = self.rated_on.value()
        except ValueError as error:
            self.rated_on.complain(str(error))
            return
        values = self.changed
        saved = self._edits.rate(
            self._person,
            values,
            rated_on=rated_on,
            confidence=self.confidence.value(),
            evidence=self.evidence.value(),
        )
        if saved:
            self.discard()

    def discard(self) -> None:
        """Forget what was chosen and is not saved."""
        for kind, field in self.fields.items():
            field.set_value(self._now.get(kind))
        self.evidence.set_value("")
        self.rated_on.set_value(None)
        self.confidence.set_value(None)
        self._open_grounds()

    def _field(self, kind: RatingKind) -> ChoiceField:
        choices = [(member, numbered(member)) for member in kind.scale]
        field = ChoiceField("", choices, empty="–")
        field.editor.setAccessibleName(label(kind))
        field.committed.connect(lambda _: self._open_grounds())
        return field

    def _open_grounds(self) -> None:
        opening = bool(self.changed)
        if opening and self._grounds.isHidden():
            self.evidence.setFocus()
        self._grounds.setVisible(opening)


class RatingHistory(QWidget):
    """All ratings of a person, newest first."""

    def __init__(self, ratings: tuple[RatingFact, ...]) -> None:
        from app.formats import day

        super().__init__()
        box = column(space=SPACE.m, parent=self)
        for fact in ratings:
            who = " · ".join(
                part
                for part in (
                    day(fact.rated_on),
                    fact.author or "",
                    tr("confidence: {confidence}", confidence=label(fact.confidence))
                    if fact.confidence
                    else "",
                )
                if part
            )
            lines = [PlainLabel(tr("{what}: {value}", what=label(fact.kind), value=numbered(fact.value)))]
            if fact.evidence:
                lines.append(PlainLabel(fact.evidence, "quiet", wrap=True))
            elif not fact.has_evidence:
                lines.append(PlainLabel(tr("No evidence"), "caption"))
            box.addLayout(column(*lines, PlainLabel(who, "caption", wrap=True), space=1))
        if not ratings:
            box.addWidget(PlainLabel(tr("Not rated yet."), "quiet"))


def numbered(member: Enum) -> str:
    """A member with its number or letter: "2 · Exclusive support"."""
    if isinstance(member, Closeness) or (isinstance(member, Level) and member is not Level.NOT_CONTACTED):
        return tr("{number} · {label}", number=short(member), label=label(member))
    mark = short(member)
    return label(member) if mark == label(member) or mark == "–" else f"{mark} · {label(member)}"


def standing_of(ratings: tuple[RatingFact, ...]) -> dict[RatingKind, Enum | None]:
    """The newest rating of each kind; ``ratings`` are newest first."""
    found: dict[RatingKind, Enum | None] = dict.fromkeys(ORDER)
    for fact in reversed(ratings):
        found[fact.kind] = fact.value
    return found
