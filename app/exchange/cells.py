"""What a cell says and what a value looks like in a cell: one class a kind of column.

``format`` makes the cell of a value and ``parse`` the value of a cell; ``parse(format(x))`` is ``x``
again. A cell that does not say a value of its kind is ``Unread`` with the sentence why. Blanks, errors
and uncalculated formulas are dealt with by ``Column.read``.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from enum import Enum
from functools import cache
from typing import Any, Protocol

from app.exchange.spelling import Unread, as_text, day_of, number_of, shortened
from app.exchange.workbook import Cell
from app.formats import listing
from app.labels import LABELS
from app.text import LANGUAGES, Text
from models.values import RATING_SCALES, Level

LONGEST_CELL = 32_767
FIRST_SERIAL_DAY = date(1900, 3, 1)
LIST_SEPARATOR = "; "
DIGITS_OF_A_CELL = 15
UNSAFE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
ESCAPE = re.compile("_x([0-9A-Fa-f]{4})_")
INVISIBLE = re.compile("[\x00-\x09\x0b-\x1f]")


class Speech(Protocol):
    """What reading and writing cells depends on: the workbook's language, and names of other rows."""

    language: str

    def label(self, sheet: str, key: str) -> str:
        """What people read for the row ``key`` of ``sheet``."""

    def find(self, sheet: str, label: str) -> str | Unread:
        """The key of the row of ``sheet`` that ``label`` names."""


def same(one: Any, other: Any) -> bool:
    """Two values that no person would tell apart: blanks at the end, the last digits of a fraction."""
    if one == other:
        return one.__class__ is other.__class__ or not (isinstance(one, bool) or isinstance(other, bool))
    if isinstance(one, str) and isinstance(other, str):
        return plain_text(one) == plain_text(other)
    if isinstance(one, float) and isinstance(other, float | int):
        return math.isclose(one, other, rel_tol=1e-9, abs_tol=1e-12)
    if isinstance(one, datetime) and isinstance(other, datetime):
        return abs(one - other) < timedelta(seconds=1)
    if isinstance(one, tuple) and isinstance(other, tuple):
        return sorted(one) == sorted(other)
    return one in (None, "", ()) and other in (None, "", ())


def plain_text(text: str) -> str:
    """A text as compared: line ends, tabs and outer blanks come back differently from some programs.

    So does what looks like one of Excel's own escapes, such as ``_x000D_``.
    """
    if "_x" in text:
        text = ESCAPE.sub(lambda found: chr(int(found.group(1), 16)), text)
    return INVISIBLE.sub("", text.replace("\r\n", "\n")).strip()


@dataclass(frozen=True)
class Line:
    """Text, on one line or on several."""

    longest: int = 200

    def format(self, value: str | Text, speech: Speech) -> Cell:
        return value.say(speech.language) if isinstance(value, Text) else value

    def parse(self, cell: Cell, speech: Speech) -> str | Unread | None:
        text = as_text(cell).replace("\r\n", "\n").strip()
        if len(text) > self.longest:
            return Unread(
                Text(
                    "This text has {count} characters; {limit} are the most. Shorten it.",
                    count=len(text),
                    limit=self.longest,
                )
            )
        return text or None


@dataclass(frozen=True)
class Date:
    """A day; days that Excel and LibreOffice count differently are written as text."""

    def format(self, value: date, speech: Speech) -> Cell:
        return value if value >= FIRST_SERIAL_DAY else value.isoformat()

    def parse(self, cell: Cell, speech: Speech) -> date | Unread | None:
        if isinstance(cell, datetime):
            return cell.date()
        if isinstance(cell, date):
            return cell
        return day_of(as_text(cell).strip(), speech.language)


@dataclass(frozen=True)
class Moment:
    """A day and a time of day, to the second."""

    def format(self, value: datetime, speech: Speech) -> Cell:
        return value if value.date() >= FIRST_SERIAL_DAY else value.isoformat(" ", "seconds")

    def parse(self, cell: Cell, speech: Speech) -> datetime | Unread | None:
        if isinstance(cell, datetime):
            return _whole_second(cell)
        if isinstance(cell, date):
            return datetime.combine(cell, time())
        text = as_text(cell).strip()
        day_text, _, clock = text.replace("T", " ").partition(" ")
        day = day_of(day_text, speech.language)
        if not isinstance(day, date):
            return day
        if not clock.strip():
            return datetime.combine(day, time())
        try:
            return _whole_second(datetime.combine(day, time.fromisoformat(clock.strip().zfill(5))))
        except ValueError:
            return Unread(
                Text("“{text}” is not a time. Write it like 2026-03-02 14:30.", text=shortened(text))
            )


def _whole_second(moment: datetime) -> datetime:
    whole = moment.replace(microsecond=0)
    return whole + timedelta(seconds=1) if moment.microsecond >= 500_000 and moment.year < 9999 else whole


@dataclass(frozen=True)
class Number:
    """A number from ``low`` to ``high``; ``whole`` numbers are ``int``, others ``float``."""

    low: float | None = None
    high: float | None = None
    whole: bool = False

    def format(self, value: float, speech: Speech) -> Cell:
        return value

    def parse(self, cell: Cell, speech: Speech) -> float | Unread | None:
        number = number_of(cell, speech.language)
        if isinstance(number, Unread):
            return number
        value = float(number)
        if not self.whole:
            return self._in_range(value)
        if value != int(value):
            return Unread(Text("“{value}” is not a whole number. Write one without decimals.", value=cell))
        return self._in_range(int(value))

    def _in_range(self, value: float) -> float | Unread:
        low, high = self.low, self.high
        if (low is None or value >= low) and (high is None or value <= high):
            return value
        if low is not None and high is not None:
            return Unread(
                Text(
                    "{value:g} is out of range. Write a number between {low:g} and {high:g}.",
                    value=value,
                    low=low,
                    high=high,
                )
            )
        return Unread(Text("{value:g} is too small. Write a larger number.", value=value))


@dataclass(frozen=True)
class Percent(Number):
    """A share that is kept as 0–100 and shown as 0 %–100 %."""

    low: float | None = 0
    high: float | None = 100

    def format(self, value: float, speech: Speech) -> Cell:
        return float(Decimal(repr(value)) / 100)

    def parse(self, cell: Cell, speech: Speech) -> float | Unread | None:
        text = as_text(cell).strip()
        if isinstance(cell, str) and text.endswith(("%", "％")):
            return super().parse(text[:-1], speech)
        number = number_of(cell, speech.language)
        if isinstance(number, Unread):
            return number
        return super().parse(round(float(number * 100), 9), speech)


@dataclass(frozen=True)
class Money:
    """An amount with two places; one with more digits than a cell holds is written as text."""

    def format(self, value: Decimal, speech: Speech) -> Cell:
        return float(value) if len(value.as_tuple().digits) <= DIGITS_OF_A_CELL else str(value)

    def parse(self, cell: Cell, speech: Speech) -> Decimal | Unread | None:
        number = number_of(cell, speech.language)
        if isinstance(number, Unread):
            return number
        return number.quantize(Decimal("0.01"))


class Answer(Enum):
    YES = "yes"
    NO = "no"


ANSWERS: Mapping[Enum, Text] = {Answer.YES: Text("Yes"), Answer.NO: Text("No")}


@dataclass(frozen=True)
class Choice:
    """A member of an enumeration, in the words of the workbook's language, with its code if short."""

    members: type[Enum]

    def format(self, value: Enum, speech: Speech) -> Cell:
        return choice_label(value, speech.language)

    def parse(self, cell: Cell, speech: Speech) -> Enum | Unread | None:
        if isinstance(cell, float) and cell.is_integer():
            cell = int(cell)
        found = _choices(self.members).get(folded(as_text(cell)))
        if found is not None:
            return found
        return Unread(
            Text(
                "“{text}” is not in the list. Choose one of: {choices}.",
                text=shortened(as_text(cell)),
                choices=listing(
                    (choice_label(each, speech.language) for each in self.members), speech.language
                ),
            )
        )


@dataclass(frozen=True)
class Rated:
    """What a rating says, on whichever scale: a member of one of ``RATING_SCALES``."""

    def format(self, value: Enum, speech: Speech) -> Cell:
        return choice_label(value, speech.language)

    def parse(self, cell: Cell, speech: Speech) -> Enum | Unread | None:
        word = folded(as_text(cell))
        scales = dict.fromkeys(RATING_SCALES.values())
        meant = {found for scale in scales if (found := _choices(scale).get(word)) is not None}
        if len(meant) == 1:
            return meant.pop()
        return Unread(
            Text(
                "“{text}” does not say on which scale. Write it as on sheet “People”, like {example}.",
                text=shortened(as_text(cell)),
                example=choice_label(Level.SUPPORT, speech.language),
            )
        )


@dataclass(frozen=True)
class YesNo:
    """Yes or no, as words: some programs turn true into 1."""

    def format(self, value: bool, speech: Speech) -> Cell:
        return ANSWERS[Answer.YES if value else Answer.NO].say(speech.language)

    def parse(self, cell: Cell, speech: Speech) -> bool | Unread | None:
        if cell in (True, False, 0, 1):
            return bool(cell)
        answer = Choice(Answer).parse(cell, speech)
        return answer is Answer.YES if isinstance(answer, Answer) else answer  # type: ignore[return-value]


@dataclass(frozen=True)
class Reference:
    """Another row, by its name; the value is its key."""

    sheet: str

    def format(self, value: str, speech: Speech) -> Cell:
        return speech.label(self.sheet, value)

    def parse(self, cell: Cell, speech: Speech) -> str | Unread | None:
        return speech.find(self.sheet, as_text(cell))


@dataclass(frozen=True)
class References:
    """Several other rows by their names, parted by semicolons; the value is a sorted tuple of keys."""

    sheet: str

    def format(self, value: tuple[str, ...], speech: Speech) -> Cell:
        labels = sorted(speech.label(self.sheet, key) for key in value)
        return LIST_SEPARATOR.join(labels) or None

    def parse(self, cell: Cell, speech: Speech) -> tuple[str, ...] | Unread | None:
        keys: set[str] = set()
        for label in re.split("[;；\n]", as_text(cell)):
            if not label.strip():
                continue
            key = speech.find(self.sheet, label)
            if isinstance(key, Unread):
                return key
            keys.add(key)
        return tuple(sorted(keys))


Kind = Line | Date | Moment | Number | Money | Choice | Rated | YesNo | Reference | References


def choice_label(member: Enum, language: str) -> str:
    """What a cell shows for a member of an enumeration: ``Coach (3)``, ``Manager``."""
    word, code = _words(type(member))[member].say(language), str(member.value)
    return f"{word} ({code})" if len(code) <= 2 and not isinstance(member, Answer) else word


def _words(members: type[Enum]) -> Mapping[Enum, Text]:
    return ANSWERS if members is Answer else LABELS[members]


def folded(text: str) -> str:
    """A word as compared: without case and surplus blanks, full-width brackets as plain ones."""
    text = text.replace("（", " (").replace("）", ")").replace("\u2212", "-")
    return " ".join(text.replace("(", " (").casefold().split())


@cache
def _choices(members: type[Enum]) -> Mapping[str, Enum]:
    """Members by everything that may stand in a cell for exactly one of them."""
    found: dict[str, set[Enum]] = {}
    for member in members:
        label = _words(members)[member]
        for language in LANGUAGES:
            found.setdefault(folded(choice_label(member, language)), set()).add(member)
            found.setdefault(folded(label.say(language)), set()).add(member)
    clear = {word: next(iter(meant)) for word, meant in found.items() if len(meant) == 1}
    return {**clear, **{folded(str(member.value)): member for member in members}}
