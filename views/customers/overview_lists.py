"""The three lists of the overview: what is due, what is missing, what changed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.formats import day, number, short_day
from app.method.completeness import NAMES, REASONS, Completeness
from app.queries.calendar import ActivityEntry, PlanEntry
from app.queries.customer import RecentChange
from app.text import tr
from app.tokens import SPACE
from models.values import SectionKind
from views.icons import picture
from views.theme import theme
from views.widgets.buttons import LineButton
from views.widgets.layout import SectionHeading, column, row
from views.widgets.text import ElidedLabel, PlainLabel

DAY_WIDTH = 116
DUE, DUE_WIDE = 9, 16
MISSING = 4


class _List(QWidget):
    """A heading and lines below it; ``rest`` says what is not shown."""

    def __init__(self, heading: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = SectionHeading(heading)
        self._lines = column(space=0)
        column(self.heading, self._lines, None, space=SPACE.xs, parent=self)

    def lines(self) -> list[LineButton]:
        """The lines in sight, top to bottom."""
        places = (self._lines.itemAt(place).widget() for place in range(self._lines.count()))
        return [line for line in places if isinstance(line, LineButton)]

    def _clear(self) -> None:
        while self._lines.count():
            widget = self._lines.takeAt(0).widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _add(self, *words: QWidget, said: str, pressed: Callable[[], Any]) -> None:
        line = LineButton(said, pressed)
        line.setContentsMargins(0, 0, 0, 0)
        line.body.setContentsMargins(0, 5, SPACE.xs, 5)
        line.body.setSpacing(SPACE.m)
        for word in words:
            word.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            line.body.addWidget(word, 1 if word.property("grows") else 0)
        self._lines.addWidget(line)

    def _say(self, text: str) -> None:
        self._lines.addWidget(PlainLabel(text, "quiet", wrap=True))


class DueList(_List):
    """Activities and plan items that wait, overdue first, at most ``limit`` of them."""

    limit = DUE

    def __init__(self, chosen: Callable[[str | None], Any], parent: QWidget | None = None) -> None:
        super().__init__(tr("What is due"), parent)
        self._chosen = chosen

    def show_entries(self, entries: Sequence[ActivityEntry | PlanEntry], today: date) -> None:
        """Show the first of ``entries``."""
        self._clear()
        late = sum(entry.overdue for entry in entries)
        self.heading.note.setText(tr("{count} overdue", count=late) if late else "")
        for entry in entries[: self.limit]:
            when = ElidedLabel(_when(entry.first, today), "bad" if entry.overdue else "quiet")
            when.setFixedWidth(theme().size(DAY_WIDTH))
            what = _growing(entry.title)
            who = PlainLabel(entry.owner_name, "caption")
            mark = PlainLabel()
            ink = theme().tokens.bad if entry.overdue else None
            mark.setPixmap(picture("calendar" if isinstance(entry, ActivityEntry) else "target", 16, ink))
            if entry.overdue:
                said = tr("Overdue since {day}: {title}", day=day(entry.first), title=entry.title)
            else:
                said = tr("{day}: {title}", day=day(entry.first), title=entry.title)
            self._add(when, mark, what, who, said=said, pressed=lambda key=entry.key: self._chosen(key))
        if not entries:
            self._say(tr("Nothing is planned with this customer."))
            plan = tr("Plan the next contact")
            self._add(_growing(plan, "good"), said=plan, pressed=lambda: self._chosen(None))
        elif len(entries) > self.limit:
            more = tr("{count} more in the plan", count=len(entries) - self.limit)
            self._add(_growing(more, "good"), said=more, pressed=lambda: self._chosen(None))


class MissingList(_List):
    """Parts of the profile that could earn more, and the cheapest next step."""

    def __init__(self, chosen: Callable[[SectionKind], Any], parent: QWidget | None = None) -> None:
        super().__init__(tr("What is missing"), parent)
        self._chosen = chosen

    def show_parts(self, found: Completeness) -> None:
        """Show the parts of ``found`` that are worth most."""
        self._clear()
        missing = found.missing
        required = sum(part.required for part in found.parts)
        for part in missing[:MISSING]:
            name = str(NAMES[part.kind])
            worth = tr("+{points} points", points=number(100 * part.missing / required))
            reason = PlainLabel(str(REASONS[part.reason]), "caption")
            self._add(
                _growing(name),
                reason,
                PlainLabel(worth, "quiet"),
                said=tr("{part}: {reason}", part=name, reason=REASONS[part.reason]),
                pressed=lambda kind=part.kind: self._chosen(kind),
            )
        if found.why.next_step is not None:
            bulb = PlainLabel()
            bulb.setPixmap(picture("lightbulb", 16, theme().tokens.good))
            bulb.setAlignment(Qt.AlignmentFlag.AlignTop)
            step = QWidget()
            words = PlainLabel(str(found.why.next_step), "good", wrap=True)
            line = row(bulb, words, margins=(0, SPACE.s), parent=step)
            line.setStretch(1, 1)
            self._lines.addWidget(step)
        if not missing:
            self._say(tr("Nothing is missing that the grade of this customer requires."))


class ChangedList(_List):
    """The last edits that touched the customer."""

    def __init__(self, chosen: Callable[[int], Any], parent: QWidget | None = None) -> None:
        super().__init__(tr("What changed lately"), parent)
        self._chosen = chosen

    def show_changes(self, changes: Sequence[RecentChange], today: date) -> None:
        """Show ``changes``, as they come."""
        self._clear()
        for change in changes:
            on = change.at.astimezone().date()
            when = ElidedLabel(_ago(on, today), "quiet")
            when.setFixedWidth(theme().size(DAY_WIDTH))
            text = str(change.text)
            self._add(
                when,
                _growing(text),
                PlainLabel(change.author, "caption"),
                said=tr("{day}: {title}", day=day(on), title=text),
                pressed=lambda revision=change.revision: self._chosen(revision),
            )
        if not changes:
            self._say(tr("Nothing changed yet."))


def _growing(text: str, tone: str = "") -> ElidedLabel:
    """Words that take what room there is in their line."""
    words = ElidedLabel(text, tone)
    words.setProperty("grows", True)
    return words


def _when(on: date, today: date) -> str:
    """The day of something that waits, near ones by name."""
    if on == today:
        return tr("Today")
    if on == today + timedelta(days=1):
        return tr("Tomorrow")
    return short_day(on) if on.year == today.year else day(on)


def _ago(on: date, today: date) -> str:
    """The day of something that happened, near ones by name."""
    if on >= today:
        return tr("Today")
    if on == today - timedelta(days=1):
        return tr("Yesterday")
    return short_day(on) if on.year == today.year else day(on)
