"""Calculation 5: organisational relationship O, four ratings with what holds them down."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import Enum

from app.labels import LABELS
from app.method.advice import Advice, cheapest
from app.method.months import is_within
from app.method.parameters import STANDARD, Method
from app.method.why import Why
from app.text import Text
from models.values import CustomerRatingKind, Dimension

PARTS = (
    CustomerRatingKind.DEPTH,
    CustomerRatingKind.RECOGNITION,
    CustomerRatingKind.RELIANCE,
    CustomerRatingKind.FIT,
)
NAMES: Mapping[Enum, Text] = LABELS[CustomerRatingKind]
LOWEST, HIGHEST = 1.0, 5.0
_RATE, _RAISE = 1, 4


@dataclass(frozen=True, slots=True)
class Organisation:
    """What O is made of: ratings 1–5 (those that there are), and what lifts their caps.

    ``has_agreement`` and ``is_exclusive`` are of agreements in force, ``has_innovation`` of an open
    joint innovation centre; the two days are those of the newest *done* activity of the kind.
    """

    ratings: Mapping[CustomerRatingKind, float] = field(default_factory=dict, hash=False)
    has_agreement: bool = False
    is_exclusive: bool = False
    has_innovation: bool = False
    last_executive_visit: date | None = None
    last_benchmarking: date | None = None


@dataclass(frozen=True, slots=True)
class Cap:
    """A part counts ``limit`` (1–5) at most, because of ``reason``; ``deed`` (``effort`` 1–5) lifts it."""

    limit: float
    reason: Text
    deed: Text
    effort: int


@dataclass(frozen=True, slots=True)
class PartScore:
    """A part of O: ``rated`` 1–5 (None: nobody has), ``points`` 0–100 after the cap that stands, if any."""

    kind: CustomerRatingKind
    rated: float | None
    points: float
    cap: Cap | None

    @property
    def is_capped(self) -> bool:
        """The cap holds the rating down."""
        return self.cap is not None and self.rated is not None and self.rated > self.cap.limit


@dataclass(frozen=True)
class Organisational:
    """``value`` is O, 0–100; None while none of the four parts is rated."""

    value: float | None
    parts: tuple[PartScore, ...]

    @property
    def advice(self) -> list[Advice]:
        """Every single improvement: rating a part, lifting its cap, or raising it by one."""
        return [each for part in self.parts for each in _advice(part)]

    @property
    def why(self) -> Why:
        rule = Text(
            "O is the mean of depth of cooperation, recognition, reliance and strategic fit, each rated 1–5 "
            "and counted as 25·(rating − 1). What is not proved is capped; what is not rated counts 0."
        )
        best = cheapest(self.advice)
        return Why(rule, tuple(map(_input, self.parts)), best.text if best else None)


def organisational(known: Organisation, today: date, method: Method = STANDARD) -> Organisational:
    """Calculation 5: the mean of n = 25·(rating − 1) over the four parts, each rating held by its cap.

    A part without a rating counts 0, as an empty seat does in K: what is not known is not there, and
    rating it never lowers O. Depth is capped without an agreement in force, recognition without an
    executive visit and fit without a benchmarking meeting in the last ``…_months``, reliance without
    exclusivity or joint innovation.
    """
    caps = _caps(known, today, method)
    parts = tuple(_part(kind, known.ratings.get(kind), caps.get(kind)) for kind in PARTS)
    rated = any(part.rated is not None for part in parts)
    value = sum(part.points for part in parts) / len(parts) if rated else None
    return Organisational(value, parts)


def _caps(known: Organisation, today: date, method: Method) -> dict[CustomerRatingKind, Cap]:
    found = {}
    if not known.has_agreement:
        found[CustomerRatingKind.DEPTH] = Cap(
            method.cap_no_agreement,
            Text("no strategic agreement is in force"),
            Text("Sign a strategic agreement"),
            4,
        )
    if not is_within(known.last_executive_visit, today, method.executive_months):
        found[CustomerRatingKind.RECOGNITION] = Cap(
            method.cap_no_executive,
            Text("no executive visit in the last {months:g} months", months=method.executive_months),
            Text("Hold an executive visit"),
            2,
        )
    if not (known.is_exclusive or known.has_innovation):
        found[CustomerRatingKind.RELIANCE] = Cap(
            method.cap_no_exclusivity,
            Text("neither exclusivity nor joint innovation"),
            Text("Agree on exclusivity or open a joint innovation centre"),
            5,
        )
    if not is_within(known.last_benchmarking, today, method.benchmarking_months):
        found[CustomerRatingKind.FIT] = Cap(
            method.cap_no_benchmarking,
            Text("no strategy benchmarking in the last {months:g} months", months=method.benchmarking_months),
            Text("Hold a strategy benchmarking meeting"),
            2,
        )
    return found


def _points(value: float) -> float:
    return 25 * (value - 1)


def _part(kind: CustomerRatingKind, rated: float | None, cap: Cap | None) -> PartScore:
    counted = LOWEST if rated is None else min(rated, cap.limit) if cap else rated
    return PartScore(kind, rated, _points(counted), cap)


def _advice(part: PartScore) -> list[Advice]:
    """What raises O through one part: rating it, lifting its cap, or raising the rating by one."""
    name, each_step = NAMES[part.kind], _points(2) / len(PARTS)
    if part.rated is None:
        text = Text("Rate “{part}”: every step above 1 raises O by {gain:.1f}.", part=name, gain=each_step)
        return [_deed(Text("Rate “{part}”", part=name), text, each_step, _RATE)]
    if part.cap is not None and part.is_capped:
        gain = (_points(part.rated) - part.points) / len(PARTS)
        text = Text("{deed}: O rises by {gain:.1f}.", deed=part.cap.deed, gain=gain)
        return [_deed(part.cap.deed, text, gain, part.cap.effort)]
    to = min(part.rated + 1, HIGHEST, part.cap.limit if part.cap else HIGHEST)
    gain = (_points(to) - part.points) / len(PARTS)
    title = Text("Raise “{part}” from {before:g} to {after:g}", part=name, before=part.rated, after=to)
    return [_deed(title, Text("{deed}: O rises by {gain:.1f}.", deed=title, gain=gain), gain, _RAISE)]


def _deed(title: Text, text: Text, gain: float, effort: int) -> Advice:
    return Advice(Dimension.ORGANISATIONAL, title, text, gain, effort)


def _input(part: PartScore) -> tuple[Text, str | Text]:
    name = NAMES[part.kind]
    if part.rated is None:
        return name, Text("not rated yet: 0")
    if part.cap is not None and part.is_capped:
        return name, Text(
            "{rated:g} of 5, counted as {limit:g}: {points:g}; {reason}",
            rated=part.rated,
            limit=part.cap.limit,
            points=part.points,
            reason=part.cap.reason,
        )
    return name, Text("{rated:g} of 5: {points:g}", rated=part.rated, points=part.points)
