"""The lines of the summary: quotes, promises, opinions, what shows a level, gifts."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from app.labels import label, short
from app.operations.summary import Evidence, NewGift, NewOpinion, NewPromise, Quote
from app.queries.calendar_entry import Option
from app.queries.summary import Met
from app.text import tr
from models.values import Closeness, Level, PromiseSide
from views.activity.lines import Line, Lines, read
from views.activity.short_date_field import ShortDateField
from views.widgets.fields import AmountField, ChoiceField, LineField
from views.widgets.layout import column
from views.widgets.text import PlainLabel

WIDE, NARROW = 5, 2
PROVEN = (Level.EXCLUSIVE, Level.COACH)
"""Levels that nobody should be given without evidence."""

Choices = Sequence[tuple[str, str]]


class AboutLine(Line):
    """A line with one of the people who were met."""

    who: ChoiceField

    def offer(self, people: Choices) -> None:
        """Offer these people; the only one is taken for granted."""
        chosen = read(self.who)
        self.who.set_choices(people)
        if chosen is None and self.is_empty and len(people) == 1:
            chosen = people[0][0]
        self.who.set_value(chosen)


class QuoteLine(AboutLine):
    def __init__(self) -> None:
        self.words = LineField("", tr("Word for word"))
        self.who = _who(tr("Who said it"), tr("Who said it?"))
        _name(self.words, tr("Said word for word"))
        super().__init__((self.words, WIDE), (self.who, NARROW))

    def quote(self) -> Quote:
        return Quote(self.words.value(), self.who.value())


class PromiseLine(AboutLine):
    def __init__(self, side: PromiseSide, today: date) -> None:
        ours = side is PromiseSide.OURS
        self.side = side
        self.what = LineField("", tr("What we will do") if ours else tr("What they will do"))
        self.who = _who(tr("To whom"), tr("To whom?")) if ours else _who(tr("Who promised"), tr("Who?"))
        self.due = ShortDateField("", today)
        _name(self.what, tr("Promised by us") if ours else tr("Promised by them"))
        _name(self.due, tr("Due"))
        super().__init__((self.what, WIDE), (self.who, NARROW), (self.due, NARROW))

    def promise(self) -> NewPromise:
        return NewPromise(self.side, self.what.value(), self.who.value(), self.due.value())


class OpinionLine(AboutLine):
    def __init__(self, team: Sequence[Option]) -> None:
        self.text = LineField("", tr("What they think of us"))
        self.who = _who(tr("Whose opinion"), tr("Whose?"))
        self.to = ChoiceField("", [(one.key, one.text) for one in team], empty=tr("Pass on to?"))
        _name(self.text, tr("Opinion"))
        _name(self.to, tr("Pass on to"))
        super().__init__((self.text, WIDE), (self.who, NARROW), (self.to, NARROW))

    def opinion(self) -> NewOpinion:
        return NewOpinion(self.text.value(), self.who.value(), self.to.value())


class GiftLine(AboutLine):
    def __init__(self, currency: str) -> None:
        self.what = LineField("", tr("What was given"))
        self.who = _who(tr("To whom"), tr("To whom?"))
        self.worth = AmountField("", currency)
        self.worth.editor.setPlaceholderText(
            tr("Worth, {currency}", currency=currency) if currency else tr("Worth")
        )
        _name(self.what, tr("Gift"))
        _name(self.worth, tr("Worth"))
        super().__init__((self.what, WIDE), (self.who, NARROW), (self.worth, NARROW))

    def gift(self) -> NewGift:
        return NewGift(self.what.value(), self.who.value(), self.worth.value())


class EvidenceLine(Line):
    """What was shown about one person who was met; the line is there as long as the person is."""

    def __init__(self, key: str, name: str, met: Met | None) -> None:
        self.key, self.name, self._met = key, name, met
        now = met.level if met is not None else None
        close = met.closeness if met is not None else None
        self.level = ChoiceField(
            "",
            [(each, f"{short(each)} · {label(each)}") for each in Level if each is not Level.NOT_CONTACTED],
            empty=tr("Level {level}, no change", level=short(now))
            if now is not None
            else tr("Level not shown"),
        )
        self.closeness = ChoiceField(
            "",
            [(each, f"{short(each)} · {label(each)}") for each in Closeness],
            empty=tr("Closeness {value}, no change", value=short(close))
            if close is not None
            else tr("Closeness not shown"),
        )
        self.shown = LineField("", tr("What shows it"))
        _name(self.level, tr("Level of {name}", name=name))
        _name(self.closeness, tr("Closeness of {name}", name=name))
        _name(self.shown, tr("What shows it: {name}", name=name))
        super().__init__((self.level, 3), (self.closeness, 3), (self.shown, 4))
        self._note = PlainLabel("", "caption", wrap=True)
        self.level.committed.connect(lambda _: self.tell())
        self.shown.committed.connect(lambda _: self.tell())
        self.block = _block(name, self, self._note)
        self.quoted = False
        self.tell()

    @property
    def is_empty(self) -> bool:
        return self.level.value() is None and self.closeness.value() is None

    def tell(self) -> None:
        """Say what saving does, and what it lacks."""
        chosen = self.level.value()
        text, tone = "", "caption"
        if chosen is not None and self._met is not None and chosen in self._met.aims:
            text = tr(
                "The plan aims at this level: the item gets the evidence, and a manager verifies the level."
            )
        elif chosen in PROVEN and not (self.shown.value() or self.quoted):
            text, tone = (
                tr("Level {level} can be saved without evidence; it will be marked so.", level=short(chosen)),
                "warn",
            )
        self._note.setText(text)
        self._note.set_tone(tone)
        self._note.setVisible(bool(text))

    def evidence(self, quotes: str) -> Evidence:
        """What the line says, with the person's own words."""
        level, closeness, shown = self.values()
        return Evidence(self.key, level, closeness, shown, quotes)


def offer_to(lines: Lines[Any], people: Choices) -> None:
    """Offer ``people`` in all of ``lines``."""
    for line in lines.lines:
        line.offer(people)


def _who(name: str, empty: str) -> ChoiceField:
    field = ChoiceField("", [], empty=empty)
    _name(field, name)
    return field


def _name(field: LineField | ChoiceField, name: str) -> None:
    """What a screen reader says of a field without a label."""
    field.editor.setAccessibleName(name)


def _block(name: str, line: EvidenceLine, note: PlainLabel) -> QWidget:
    made = QWidget()
    column(PlainLabel(name, "quiet"), line, note, space=2, parent=made)
    return made
