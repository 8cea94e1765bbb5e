"""What the steps of the ratings of customers are and mean, so that two people rate alike [d]."""

from __future__ import annotations

from collections.abc import Mapping

from app.text import Text
from models.values import CustomerRatingKind


def steps_of(kind: CustomerRatingKind) -> tuple[int, ...]:
    """The whole steps of a rating, 1–5 or 0–10."""
    low, high = kind.range
    return tuple(range(int(low), int(high) + 1))


def words_of(kind: CustomerRatingKind, step: int) -> str:
    """What ``step`` means, in words; "" where the figure says enough."""
    words = RATING_WORDS.get(kind, ())
    place = step - int(kind.range[0])
    return str(words[place]) if 0 <= place < len(words) else ""


RATING_WORDS: Mapping[CustomerRatingKind, tuple[Text, ...]] = {
    CustomerRatingKind.DEPTH: (
        Text("Single orders"),
        Text("Regular orders in one field"),
        Text("Several fields, planned by the year"),
        Text("Projects planned together"),
        Text("We build their business together"),
    ),
    CustomerRatingKind.RECOGNITION: (
        Text("Their executives do not know us"),
        Text("Known as one of many"),
        Text("Recognised by the departments we work with"),
        Text("Their executives name us first"),
        Text("They recommend us to others"),
    ),
    CustomerRatingKind.RELIANCE: (
        Text("Replaced within weeks"),
        Text("Replaced within months"),
        Text("Replacing us costs them a year"),
        Text("Replacing us endangers their goals"),
        Text("Neither can do without the other"),
    ),
    CustomerRatingKind.FIT: (
        Text("Strategies lead apart"),
        Text("Little in common"),
        Text("Common ground in some fields"),
        Text("Common ground in what matters most"),
        Text("One strategy, planned together"),
    ),
}
"""By kind, the words for 1, 2, 3, 4 and 5; satisfaction is a figure that people give themselves."""
