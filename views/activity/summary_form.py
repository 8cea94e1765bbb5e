"""The two-minute summary of an event: what was met, said, promised and shown, by keyboard alone."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from app.formats import listing
from app.operations.summary import Next, Summary
from app.queries.care import GiftYear
from app.queries.summary import Before
from app.text import tr
from app.tokens import SPACE
from models.values import ActivityKind, PromiseSide
from views.activity.lines import Line, Lines, read, values_of
from views.activity.met_field import MetField
from views.activity.short_date_field import ShortDateField
from views.activity.shown_field import ShownField
from views.activity.summary_lines import (
    AboutLine,
    GiftLine,
    OpinionLine,
    PromiseLine,
    QuoteLine,
    offer_to,
)
from views.activity.words import over_limit, quality_scale
from views.theme import theme
from views.widgets.fields import AmountField, ChoiceField, LineField, NotesField
from views.widgets.layout import column, row
from views.widgets.text import PlainLabel

LABELS = 136


@dataclass(frozen=True)
class Draft:
    """What was typed and is not saved: the raw values of every field, in the order of the form."""

    people: tuple[str, ...]
    members: tuple[str, ...]
    lines: tuple[tuple[tuple[Any, ...], ...], ...]
    evidence: dict[str, tuple[Any, ...]]
    items: tuple[str, ...]
    fields: tuple[Any, ...]


class SummaryForm(QWidget):
    """Sections under one another, each a label and its lines; ``summary`` is what they say.

    Enter goes to the next line, and from an empty line to the next section. ``gifts_of(person)`` says what
    somebody was given this year.
    """

    save_wanted = Signal()

    def __init__(self, before: Before, today: date, gifts_of: Callable[[str], GiftYear]) -> None:
        super().__init__()
        self.before = before
        self._today, self._gifts_of = today, gifts_of
        self._met = {met.key: met for met in before.everybody}
        self._make_fields()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SPACE.l)
        self._grid.setVerticalSpacing(SPACE.m)
        self._grid.setColumnMinimumWidth(0, theme().size(LABELS))
        self._grid.setColumnStretch(1, 1)
        self._place()
        self._connect()
        self._follow_people()
        self._first = self._state()
        self.setFocusProxy(self.notes)

    def _make_fields(self) -> None:
        before = self.before
        self.met = MetField(tr("Add by name, or somebody new"), may_be_new=True)
        self.met.set_people(_told_apart(before), before.people)
        self.ours = MetField(tr("Add one of us"))
        self.ours.set_people({one.key: one.name for one in before.team}, before.members)
        self.notes = NotesField("", before.outline, lines=3)
        self.notes.editor.setAccessibleName(tr("In short"))
        self.notes.set_value(before.notes)
        self.quotes: Lines[QuoteLine] = Lines(lambda last: _after(QuoteLine(), last, self.met))
        self.promised: Lines[PromiseLine] = Lines(self._promise(PromiseSide.OURS))
        self.expected: Lines[PromiseLine] = Lines(self._promise(PromiseSide.THEIRS))
        self.opinions: Lines[OpinionLine] = Lines(
            lambda last: _after(OpinionLine(before.team), last, self.met)
        )
        self.shown = ShownField(self._met, self._quotes_of)
        self.items = {
            key: QCheckBox(tr("“{title}” is done with this", title=title)) for key, title in before.items
        }
        self.gifts: Lines[GiftLine] = Lines(lambda last: _after(GiftLine(before.currency), last, self.met))
        self.gift_note = PlainLabel("", "warn", wrap=True)
        self.gift_note.hide()
        self.cost = AmountField("", before.currency)
        self.cost.editor.setAccessibleName(tr("Cost"))
        self.cost.set_value(before.cost)
        self.quality = ChoiceField("", quality_scale(), empty=tr("Not judged yet"))
        self.quality.editor.setAccessibleName(tr("Quality"))
        self.quality.set_value(before.quality)
        self.next_title = LineField("", tr("What comes next"))
        self.next_title.editor.setAccessibleName(tr("Next activity"))
        self.next_kind = ChoiceField("", ActivityKind)
        self.next_kind.editor.setAccessibleName(tr("Kind of the next activity"))
        self.next_kind.set_value(before.entry.kind)
        self.next_day = ShortDateField("", self._today)
        self.next_day.editor.setAccessibleName(tr("Day of the next activity"))
        self._next = Line((self.next_title, 5), (self.next_kind, 2), (self.next_day, 2))
        for field in (self.cost, self.quality):
            field.setFixedWidth(theme().size(168))

    def _promise(self, side: PromiseSide) -> Callable[[PromiseLine | None], PromiseLine]:
        return lambda last: _after(PromiseLine(side, self._today), last, self.met)

    def _place(self) -> None:
        before = self.before
        noted = [row.title for row in before.promises] + [row.text for row in before.opinions]
        already = PlainLabel(tr("Noted already: {what}", what=listing(noted)), "caption", wrap=True)
        already.setVisible(bool(noted))
        standard = PlainLabel(tr("5 means: {standard}", standard=before.standard), "caption", wrap=True)
        judged = row(self.quality, standard, space=SPACE.m)
        judged.setStretch(1, 1)
        judged.setAlignment(self.quality, Qt.AlignmentFlag.AlignTop)
        done = column(*self.items.values(), space=SPACE.xs)
        for label, content in (
            (tr("Whom we met"), self.met),
            (tr("From us"), self.ours),
            (tr("In short"), self.notes),
            (tr("Said word for word"), self.quotes),
            (tr("We promised"), column(self.promised, already, space=SPACE.xs)),
            (tr("They promised"), self.expected),
            (tr("Opinions to pass on"), self.opinions),
            (tr("What it shows"), column(self.shown, done, space=SPACE.s)),
            (tr("Gifts"), column(self.gifts, self.gift_note, space=SPACE.xs)),
            (tr("Quality"), judged),
            (tr("Cost"), row(self.cost, None)),
            (tr("What comes next"), self._next),
        ):
            self._section(label, content)

    def _section(self, label: str, content: Any) -> None:
        line = self._grid.rowCount()
        name = PlainLabel(label, "quiet", wrap=True)
        name.setContentsMargins(0, 6, 0, 0)
        self._grid.addWidget(name, line, 0, Qt.AlignmentFlag.AlignTop)
        if isinstance(content, QWidget):
            self._grid.addWidget(content, line, 1)
        else:
            self._grid.addLayout(content, line, 1)

    def _connect(self) -> None:
        self.met.changed.connect(self._follow_people)
        self.quotes.changed.connect(self.shown.follow_quotes)
        self.gifts.changed.connect(self._weigh_gifts)
        stops: list[tuple[MetField | Lines[Any] | ShownField, Callable[[], QWidget]]] = [
            (self.met, lambda: self.ours),
            (self.ours, lambda: self.notes),
            (self.quotes, lambda: self.promised.lines[0]),
            (self.promised, lambda: self.expected.lines[0]),
            (self.expected, lambda: self.opinions.lines[0]),
            (self.opinions, self._first_shown),
            (self.shown, lambda: self.gifts.lines[0]),
            (self.gifts, lambda: self.quality),
        ]
        for stop, following in stops:
            stop.leaving.connect(
                lambda following=following: following().setFocus(Qt.FocusReason.TabFocusReason)
            )

    def _first_shown(self) -> QWidget:
        return next(iter(self.shown.lines), None) or self.gifts.lines[0]

    # -- following what is typed -------------------------------------------------------------------

    def _follow_people(self) -> None:
        """Whoever is ticked can be named everywhere, and may have shown something."""
        people = self.met.people
        for lines in (self.quotes, self.promised, self.expected, self.opinions, self.gifts):
            offer_to(lines, people)
        self.shown.show_people(people)

    def _quotes_of(self, key: str) -> str:
        lines = (line for line in self.quotes.filled if read(line.who) == key)
        return "\n".join(read(line.words) for line in lines)

    def _weigh_gifts(self) -> None:
        """Say what a gift does to the limit of the year, and to those who take none."""
        given: defaultdict[str, Decimal] = defaultdict(Decimal)
        for line in self.gifts.filled:
            person = read(line.who)
            if person in self._met:
                given[person] += read(line.worth) or Decimal()
        said = []
        for person, worth in given.items():
            met, year = self._met[person], self._gifts_of(person)
            if met.no_private:
                said.append(
                    tr("{name} takes part in no private activities; a gift may embarrass.", name=met.name)
                )
            if year.spent + worth > year.limit:
                said.append(over_limit(met.name, year, worth))
        self.gift_note.setText("\n".join(said))
        self.gift_note.setVisible(bool(said))

    # -- reading -------------------------------------------------------------------------------------

    def check(self) -> bool:
        """Mark what cannot be read, and go there; False when there is something."""
        many: Sequence[Lines[Any]] = (self.quotes, self.promised, self.expected, self.opinions, self.gifts)
        if not all(lines.check() for lines in many):
            return False
        for field in (self.cost, self.next_day):
            if not field.commit():
                field.setFocus()
                return False
        if self.next_title.value() and self.next_day.value() is None:
            self.next_day.complain(tr("Choose a day for what comes next."))
            self.next_day.setFocus()
            return False
        return True

    def summary(self) -> Summary:
        """What the form says; call ``check`` first."""
        return Summary(
            people=self.met.keys,
            members=self.ours.keys,
            newcomers=self.met.newcomers,
            notes=self.notes.value(),
            quotes=[line.quote() for line in self.quotes.filled],
            promises=[line.promise() for line in (*self.promised.filled, *self.expected.filled)],
            opinions=[line.opinion() for line in self.opinions.filled],
            evidence=self.shown.evidence(),
            gifts=[line.gift() for line in self.gifts.filled],
            items=[key for key, tick in self.items.items() if tick.isChecked()],
            cost=self.cost.value(),
            quality=self.quality.value(),
            next=self._what_comes_next(),
        )

    def _what_comes_next(self) -> Next | None:
        day = self.next_day.value()
        if day is None:
            return None
        return Next(self.next_title.value() or self.before.entry.title, day, self.next_kind.value())

    # -- drafts --------------------------------------------------------------------------------------

    def draft(self) -> Draft | None:
        """What was typed so far, None when nothing was."""
        state = self._state()
        return state if state != self._first else None

    def take_up(self, draft: Draft) -> None:
        """Show what was typed before."""
        self.met.restore(draft.people)
        self.ours.restore(draft.members)
        self._follow_people()
        for lines, values in zip(self._all_lines, draft.lines, strict=True):
            lines.show_lines(values)
        self.shown.restore(draft.evidence)
        for key, tick in self.items.items():
            tick.setChecked(key in draft.items)
        for field, value in zip(self._single, draft.fields, strict=True):
            field.set_value(value)
        self._follow_people()
        self.shown.follow_quotes()
        self._weigh_gifts()

    @property
    def _all_lines(self) -> tuple[Lines[Any], ...]:
        return (self.quotes, self.promised, self.expected, self.opinions, self.gifts)

    @property
    def _single(self) -> tuple[Any, ...]:
        return (self.notes, self.cost, self.quality, self.next_title, self.next_kind, self.next_day)

    def _state(self) -> Draft:
        return Draft(
            self.met.keys,
            self.ours.keys,
            tuple(tuple(values_of(line) for line in lines.filled) for lines in self._all_lines),
            self.shown.state(),
            tuple(key for key, tick in self.items.items() if tick.isChecked()),
            tuple(read(field) for field in self._single),
        )


def _after(line: Any, last: AboutLine | None, met: MetField) -> Any:
    """A new line speaks of the same person as the one before it."""
    line.offer(met.people)
    if last is not None:
        line.who.set_value(read(last.who))
    return line


def _told_apart(before: Before) -> dict[str, str]:
    """Names of everybody; two of one name with their titles."""
    names = Counter(met.name for met in before.everybody)
    return {
        met.key: f"{met.name} · {met.title}" if names[met.name] > 1 and met.title else met.name
        for met in before.everybody
    }
