"""All ratings of a person: a chart, and below it the same as a list whose entries open."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QWidget

from app.formats import day, paragraph
from app.labels import label
from app.queries.ratings import RatingFact
from app.queries.stakeholder import Occasion, PersonDetails
from app.text import tr
from app.tokens import SPACE
from models.values import Closeness, Level, Rank, RatingKind
from views.power_map.edits import MapEdits
from views.power_map.inspector.rating_chart import ROWS, RatingChart
from views.power_map.inspector.rating_form import said_of
from views.power_map.inspector.scale_field import numbered
from views.theme import theme
from views.widgets.badges import Badge
from views.widgets.buttons import Chip, LineButton, button
from views.widgets.layout import column, row
from views.widgets.text import ElidedLabel, PlainLabel, WrappedLabel

AT_FIRST = 5
"""So many entries are listed until all are asked for."""

BADGE = 30
"""Badges are as wide as the widest, so that the words begin below one another."""
ELIDED = Qt.TextElideMode.ElideRight

Grounds = Mapping[str, Occasion | str]


class RatingHistory(QWidget):
    """Chart and list of one person's ratings; an entry that was a slip can be deleted."""

    opened = Signal(QWidget)
    """An entry, which may be out of sight."""

    def __init__(self, edits: MapEdits) -> None:
        super().__init__()
        self._edits = edits
        self._person = ""
        self._shown: object = None
        self._all = False
        self._kind = RatingKind.LEVEL
        self.chart = RatingChart()
        self.chart.pointed.connect(self._say)
        self.chart.opened.connect(self.open)
        self.caption = PlainLabel("", "caption", wrap=True)
        self.caption.setMinimumHeight(2 * self.caption.fontMetrics().lineSpacing())
        self.caption.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._make_kinds()
        self.entries: dict[str, RatingEntry] = {}
        self._list = column(space=0)
        self._chart = QWidget()
        column(self._kinds, self.chart, self.caption, space=SPACE.s, parent=self._chart)
        column(self._chart, self._list, space=SPACE.s, parent=self)

    def _make_kinds(self) -> None:
        """Which of the scales the chart shows."""
        self._kinds = QWidget()
        self.kinds = {kind: Chip(label(kind)) for kind in ROWS}
        group = QButtonGroup(self)
        for kind, chip in self.kinds.items():
            group.addButton(chip)
            chip.clicked.connect(lambda _=False, kind=kind: self.show_kind(kind))
        row(*self.kinds.values(), None, space=SPACE.xs, parent=self._kinds)

    def show_person(self, person: str, details: PersonDetails, today: date) -> None:
        """Show the history of ``person``; what is the same as before stays as it is."""
        shown = (person, details.ratings, details.grounds, today, details.method.stale_people_days)
        if shown == self._shown:
            return
        if person != self._person:
            self._person, self._all, self._kind = person, False, RatingKind.LEVEL
        self._shown = shown
        self._details, self._today = details, today
        rated = {fact.kind for fact in details.ratings}
        for kind, chip in self.kinds.items():
            chip.setVisible(kind in rated)
        shown_kinds = [kind for kind in ROWS if kind in rated]
        self._kinds.setVisible(len(shown_kinds) > 1)
        self._chart.setVisible(bool(shown_kinds))
        self.show_kind(self._kind if self._kind in rated else next(iter(shown_kinds), RatingKind.LEVEL))
        self._fill()

    def show_kind(self, kind: RatingKind) -> None:
        """Turn the chart to another scale."""
        self._kind = kind
        self.kinds[kind].setChecked(True)
        stale_after = self._details.method.stale_people_days
        self.chart.show_ratings(self._details.ratings, kind, self._today, stale_after)
        self._say(None)

    def open(self, key: str) -> None:
        """Open the entry of a rating, and bring it into sight."""
        if key not in self.entries:
            self.list_all()
        entry = self.entries[key]
        entry.open()
        entry.head.setFocus()
        self.opened.emit(entry)

    def list_all(self) -> None:
        self._all = True
        self._fill()

    def _say(self, fact: RatingFact | None) -> None:
        """What the dot under the pointer is; without one, how to read the chart."""
        if fact is None:
            self.caption.setText(self._key())
            self.chart.setAccessibleDescription(self._key())
            return
        who = " · ".join(part for part in (day(fact.rated_on), numbered(fact.value), fact.author) if part)
        words = " ".join((fact.evidence or fact.quote or "").split())
        room = self.caption.fontMetrics()
        lines = [room.elidedText(each, ELIDED, self.caption.width()) for each in (who, words) if each]
        self.caption.setText("\n".join(lines))
        self.chart.setAccessibleDescription(" · ".join(part for part in (who, words) if part))

    def _key(self) -> str:
        parts = []
        if any(step.fades for step in self.chart.steps):
            parts.append(tr("Pale: stale."))
        if self.chart.targets:
            parts.append(tr("Dashed: target."))
        if any(step.fact.plan_item for step in self.chart.steps):
            parts.append(tr("Check: through a verified plan item."))
        return paragraph(parts or [tr("Point at a dot to read what it rests on.")])

    def _fill(self) -> None:
        opened = {key for key, entry in self.entries.items() if entry.is_open}
        while (item := self._list.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        ratings = self._details.ratings
        listed = ratings if self._all or len(ratings) <= AT_FIRST + 1 else ratings[:AT_FIRST]
        self.entries = {}
        for fact in listed:
            entry = self.entries[fact.key] = RatingEntry(fact, self._details.grounds, self._today)
            entry.delete.connect(self._delete)
            self._list.addWidget(entry)
            if fact.key in opened:
                entry.open()
        if len(listed) < len(ratings):
            more = button(tr("Show all {count} ratings", count=len(ratings)), self.list_all, kind="quiet")
            self._list.addWidget(more)
        if not ratings:
            self._list.addWidget(PlainLabel(tr("Not rated yet."), "quiet"))

    def _delete(self, key: str) -> None:
        fact = next(each for each in self._details.ratings if each.key == key)
        self._edits.delete_rating(self._person, fact)


class RatingEntry(QWidget):
    """A rating as one line; opened it tells what it rests on."""

    delete = Signal(str)

    def __init__(self, fact: RatingFact, grounds: Grounds, today: date) -> None:
        super().__init__()
        self.fact, self._grounds, self._today = fact, grounds, today
        self._detail: QWidget | None = None
        said = tr("{what}: {value}", what=label(fact.kind), value=label(fact.value))
        self.head = LineButton(f"{day(fact.rated_on)} · {said}", self.toggle)
        self.head.body.setContentsMargins(SPACE.xs, 5, SPACE.xs, 5)
        if not isinstance(fact.value, Rank):
            badge = Badge(fact.value)
            badge.setMinimumWidth(theme().size(BADGE))
            self.head.body.addWidget(badge)
        top = row(ElidedLabel(said), PlainLabel(day(fact.rated_on), "caption"), space=SPACE.s)
        top.setStretch(0, 1)
        self.head.body.addLayout(column(top, row(*self._marks(), space=SPACE.xs), space=0), 1)
        self._box = column(self.head, space=0, parent=self)

    def _marks(self) -> Sequence[QWidget]:
        """The first words of what it rests on, behind a check where a plan item proved it."""
        fact = self.fact
        through = _text(self._grounds.get(fact.plan_item or ""))
        words = fact.evidence or _quoted(fact.quote)
        rest = _text(self._grounds.get(fact.activity or "")) or _text(self._grounds.get(fact.source or ""))
        if fact.plan_item:
            return (ElidedLabel(tr("Obtained through: {item}", item=through or words), "good"),)
        if not fact.has_evidence:
            return (ElidedLabel(tr("No evidence"), "caption"),) if _needs_evidence(fact) else ()
        return (ElidedLabel(words or rest, "caption"),)

    @property
    def is_open(self) -> bool:
        return self._detail is not None

    def toggle(self) -> None:
        if self._detail is None:
            self.open()
        else:
            self._detail.hide()
            self._detail.deleteLater()
            self._detail = None

    def open(self) -> None:
        """Show what the rating rests on."""
        if self._detail is None:
            self._detail = self._tell()
            self._box.addWidget(self._detail)

    def _tell(self) -> QWidget:
        fact, grounds = self.fact, self._grounds
        made = QWidget()
        box = column(space=SPACE.xs, margins=(SPACE.xs, SPACE.xs, SPACE.xs, SPACE.m), parent=made)
        if fact.quote:
            box.addWidget(WrappedLabel(_quoted(fact.quote)))
        if fact.evidence:
            box.addWidget(WrappedLabel(fact.evidence))
        occasion = grounds.get(fact.activity or "")
        if isinstance(occasion, Occasion):
            box.addWidget(WrappedLabel(said_of(occasion, self._today), "quiet"))
        if source := _text(grounds.get(fact.source or "")):
            box.addWidget(WrappedLabel(tr("Source: {source}", source=source), "quiet"))
        if item := _text(grounds.get(fact.plan_item or "")):
            box.addWidget(WrappedLabel(tr("Obtained through: {item}", item=item), "good"))
        if not fact.has_evidence:
            box.addWidget(PlainLabel(tr("No evidence was written down."), "quiet", wrap=True))
        who = [tr("by {author}", author=fact.author)] if fact.author else []
        if fact.confidence:
            who.append(tr("confidence: {confidence}", confidence=label(fact.confidence)))
        if who:
            box.addWidget(WrappedLabel(" · ".join(who), "caption"))
        self.remove = button(tr("Delete this rating"), lambda: self.delete.emit(fact.key))
        box.addLayout(row(self.remove, None))
        return made

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.delete.emit(self.fact.key)
        else:
            super().keyPressEvent(event)


def _needs_evidence(fact: RatingFact) -> bool:
    """Levels and closeness are claims about a person; a target or a rank is a decision or a fact."""
    claim = fact.kind in (RatingKind.LEVEL, RatingKind.CLOSENESS)
    return claim and fact.value not in (Level.NOT_CONTACTED, Closeness.UNKNOWN)


def _quoted(words: str | None) -> str:
    """In quotation marks, which some people write themselves."""
    bare = (words or "").strip('“”"«»「」„ ')
    return f"“{bare}”" if bare else ""


def _text(ground: Occasion | str | None) -> str:
    return ground.title if isinstance(ground, Occasion) else ground or ""
