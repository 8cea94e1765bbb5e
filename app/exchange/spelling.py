"""Days and numbers that stand as text in a cell, as people in several countries write them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal, InvalidOperation

from app.exchange.workbook import Cell
from app.text import Text


@dataclass(frozen=True)
class Unread:
    """Why a cell was not understood, and what to write."""

    text: Text


def as_text(cell: Cell) -> str:
    """What a cell shows, for a column of text."""
    if isinstance(cell, datetime):
        return cell.isoformat(" ", "minutes") if cell.time() != time() else cell.date().isoformat()
    if isinstance(cell, date):
        return cell.isoformat()
    return str(cell)


LARGEST = 10**15
DAY_PATTERN = re.compile(r"(\d{1,4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,4})\s*日?")


def day_of(text: str, language: str) -> date | Unread:
    """The day that a text means: 2026-03-02, 2026/3/2, 2026年3月2日, 20260302; 2/3/2026 in Spanish only.

    Elsewhere day and month of a date that ends with the year are only believed where one is above 12.
    """
    if re.fullmatch(r"\d{8}", text):
        text = f"{text[:4]}-{text[4:6]}-{text[6:]}"
    matched = DAY_PATTERN.fullmatch(text)
    if matched is None:
        return Unread(Text("“{text}” is not a date. Write it like 2026-03-02.", text=shortened(text)))
    one, two, three = map(int, matched.groups())
    try:
        if len(matched.group(1)) == 4:
            return date(one, two, three)
        if len(matched.group(3)) != 4:
            raise ValueError
        if language == "es" or one > 12 or one == two:
            return date(three, two, one)
        if two > 12:
            return date(three, one, two)
    except ValueError:
        return Unread(Text("“{text}” is not a date. Write it like 2026-03-02.", text=shortened(text)))
    return Unread(
        Text(
            "“{text}” may be two different days. Write it with the year first, like 2026-03-02.",
            text=shortened(text),
        )
    )


def number_of(cell: Cell, language: str) -> Decimal | Unread:
    """The number that a cell means; in a text both 1.234,5 and 1,234.5 are understood, 1,234 is not."""
    if isinstance(cell, bool):
        return Unread(Text("Yes or no stands where a number is needed. Write a number."))
    if isinstance(cell, int | float):
        return Decimal(repr(cell)) if abs(cell) < LARGEST else _no_number(str(cell))
    text = re.sub(r"[\s\u00a0\u202f'’]", "", as_text(cell)).replace("，", ",").replace("\u2212", "-")
    marks = [mark for mark in text if mark in ".,"]
    if len(set(marks)) == 2:
        decimal = marks[-1]
    elif len(marks) == 1 and not re.fullmatch(r"-?[1-9]\d{0,2}[.,]\d{3}", text):
        decimal = marks[0]
    elif len(marks) == 1:
        return Unread(
            Text(
                "“{text}” may be two different numbers. Write it without separators, like 1234 or 1.23.",
                text=shortened(text),
            )
        )
    else:
        decimal = ""
    if decimal and marks.count(decimal) > 1:
        return _no_number(text)
    try:
        digits = "".join("." if mark == decimal else "" if mark in ".," else mark for mark in text)
        number = Decimal(digits)
    except InvalidOperation:
        return _no_number(text)
    return number if number.is_finite() and abs(number) < LARGEST else _no_number(text)


def _no_number(text: str) -> Unread:
    return Unread(Text("“{text}” is not a number. Write digits only.", text=shortened(text)))


def shortened(text: str) -> str:
    """Text short enough to be quoted in a sentence."""
    return text if len(text) <= 60 else f"{text[:59]}…"
