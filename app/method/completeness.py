"""Calculation 8: information completeness, what was earned of what the customer's grade requires."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum

from app.method.parameters import STANDARD, Method
from app.method.why import Why
from app.text import Text
from models.values import Grade, SectionKind


class Reason(StrEnum):
    """Why a part earned what it earned."""

    COMPLETE = "complete"
    EMPTY = "empty"
    UNSOURCED = "unsourced"
    EXPIRED = "expired"
    PARTLY = "partly"


TEXT_PARTS = (
    SectionKind.STRATEGY,
    SectionKind.INDUSTRY,
    SectionKind.FINANCE,
    SectionKind.SWOT,
    SectionKind.BUYING,
    SectionKind.VENDORS,
)
PARTS = (SectionKind.BASICS, SectionKind.ORGANISATION, *TEXT_PARTS)

NAMES: Mapping[SectionKind, Text] = {
    SectionKind.BASICS: Text("Basics"),
    SectionKind.ORGANISATION: Text("Organisation and decision chain"),
    SectionKind.STRATEGY: Text("Strategy and pain points"),
    SectionKind.INDUSTRY: Text("Industry and competition"),
    SectionKind.FINANCE: Text("Finance"),
    SectionKind.SWOT: Text("SWOT"),
    SectionKind.BUYING: Text("Buying and budget"),
    SectionKind.VENDORS: Text("Vendor profile"),
}

REASONS: Mapping[Reason, Text] = {
    Reason.COMPLETE: Text("complete"),
    Reason.EMPTY: Text("empty"),
    Reason.UNSOURCED: Text("without a source"),
    Reason.EXPIRED: Text("expired"),
    Reason.PARTLY: Text("partly"),
}


@dataclass(frozen=True, slots=True)
class Part:
    """A part that is text, or rows such as the vendor profile.

    ``sourced_on`` is the date of its newest source; a source without a date is one that does not age:
    pass ``sourced=True``. While ``approved_on`` is None only the source's age counts.
    """

    filled: bool = False
    sourced_on: date | None = None
    approved_on: date | None = None
    sourced: bool = False


@dataclass(frozen=True, slots=True)
class Basics:
    """The customer's own fields: how many of those wanted are filled, and their source as in ``Part``."""

    filled: int = 0
    wanted: int = 0
    sourced_on: date | None = None
    sourced: bool = False


@dataclass(frozen=True, slots=True)
class DecidingPosition:
    """A D, A, E or I position: who holds it (None: empty) and how the level is known.

    ``rated_on`` and ``has_evidence`` are those of the newest rating of the holder's level.
    """

    title: str
    name: str | None = None
    rated_on: date | None = None
    has_evidence: bool = False


@dataclass(frozen=True, slots=True)
class Profile:
    """What is known of a customer. ``contacts`` counts the people listed, whatever their role."""

    basics: Basics = Basics()
    positions: Sequence[DecidingPosition] = ()
    contacts: int = 0
    parts: Mapping[SectionKind, Part] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class PartScore:
    """Points earned of those required; ``reason`` says why some are missing."""

    kind: SectionKind
    earned: float
    required: float
    reason: Reason

    @property
    def missing(self) -> float:
        return self.required - self.earned


@dataclass(frozen=True, slots=True)
class Completeness:
    """``value`` is 0–100; None when the method requires nothing of this grade."""

    value: float | None
    parts: tuple[PartScore, ...]
    next_step: Text | None
    method: Method = field(repr=False)

    @property
    def why(self) -> Why:
        return _why(self.parts, self.next_step, self.method)

    @property
    def missing(self) -> tuple[PartScore, ...]:
        """Parts that could earn more, largest first."""
        return tuple(
            sorted((part for part in self.parts if part.missing > 0), key=lambda part: -part.missing)
        )


@dataclass(frozen=True, slots=True)
class _Step:
    """Something to do for ``gain`` points; what is already there costs least (``effort`` 1)."""

    gain: float
    effort: int
    text: Text


_CHECK, _FIND, _WRITE = 1, 2, 4


def completeness(
    profile: Profile, grade: Grade | None, today: date, method: Method = STANDARD
) -> Completeness:
    """Calculation 8: 100 · earned / required over the parts that the grade requires.

    S and A need all parts; B basics, organisation, buying and vendors; C, and who has no grade yet,
    basics and one contact. The method gives the contact no weight of its own: it takes that of the
    organisation. Unsourced earns nothing; expired (source or approval older than
    ``method.stale_days``) earns half. Basics earn in proportion to the fields filled. Organisation
    earns the mean over the deciding positions: 1 for a level with evidence, ½ when that is stale
    (``method.stale_people_days``), 0 without evidence, unrated or empty.
    """
    scored: list[tuple[PartScore, list[_Step]]] = []
    for kind in PARTS:
        points = method.points(kind)
        if kind is SectionKind.ORGANISATION and not method.requires(kind, grade):
            scored.append(_contact(profile, points))
        elif not method.requires(kind, grade):
            continue
        elif kind is SectionKind.BASICS:
            scored.append(_basics(profile.basics, points, today, method))
        elif kind is SectionKind.ORGANISATION:
            scored.append(_organisation(profile.positions, points, today, method))
        else:
            scored.append(_text(kind, profile.parts.get(kind, Part()), points, today, method))
    parts = tuple(part for part, _ in scored)
    required = sum(part.required for part in parts)
    value = 100 * sum(part.earned for part in parts) / required if required else None
    steps = [step for _, own in scored for step in own if step.gain > 0]
    best = max(steps, key=lambda step: round(step.gain / step.effort, 9), default=None)
    next_step = None
    if best:
        rise = 100 * best.gain / required
        next_step = Text("{step} Completeness rises by {rise:.1f} points.", step=best.text, rise=rise)
    return Completeness(value, parts, next_step, method)


def _why(parts: Sequence[PartScore], next_step: Text | None, method: Method) -> Why:
    rule = Text(
        "Points earned of the points that the grade requires. What has no source earns nothing; what is "
        "older than {days} days, or {people} days for ratings of people, earns half.",
        days=method.stale_days,
        people=method.stale_people_days,
    )
    inputs = tuple(
        (
            NAMES[part.kind],
            Text(
                "{earned:g} of {required:g}, {reason}",
                earned=round(part.earned, 1),
                required=part.required,
                reason=REASONS[part.reason],
            ),
        )
        for part in parts
    )
    return Why(rule, inputs, next_step)


def _value(sourced_on: date | None, sourced: bool, approved_on: date | None, limit: date) -> float:
    """What a filled part is worth: 1, ½ expired, 0 unsourced."""
    if sourced_on is None and not sourced:
        return 0.0
    dates = [day for day in (sourced_on, approved_on) if day is not None]
    return 0.5 if any(day < limit for day in dates) else 1.0


_REASON_OF = {0.0: Reason.UNSOURCED, 0.5: Reason.EXPIRED, 1.0: Reason.COMPLETE}


def _text(
    kind: SectionKind, part: Part, points: float, today: date, method: Method
) -> tuple[PartScore, list[_Step]]:
    name = NAMES[kind]
    if not part.filled:
        write = Text("Write “{part}” and cite a source.", part=name)
        return PartScore(kind, 0.0, points, Reason.EMPTY), [_Step(points, _WRITE, write)]
    value = _value(part.sourced_on, part.sourced, part.approved_on, _limit(today, method.stale_days))
    gain = points * (1 - value)
    step = _Step(gain, _CHECK, _mend(name, value))
    return PartScore(kind, points * value, points, _REASON_OF[value]), [step]


def _basics(basics: Basics, points: float, today: date, method: Method) -> tuple[PartScore, list[_Step]]:
    kind, name = SectionKind.BASICS, NAMES[SectionKind.BASICS]
    share = min(1.0, basics.filled / basics.wanted) if basics.wanted else 0.0
    if not share:
        fill = Text("Fill in the customer's basics and cite a source.")
        return PartScore(kind, 0.0, points, Reason.EMPTY), [_Step(points, _WRITE, fill)]
    value = _value(basics.sourced_on, basics.sourced, None, _limit(today, method.stale_days))
    steps = [_Step(points * share * (1 - value), _CHECK, _mend(name, value))]
    if share < 1:
        gain = points * value / basics.wanted
        steps.append(_Step(gain, _CHECK, Text("Fill in one more basic field.")))
    reason = Reason.PARTLY if share < 1 and value == 1 else _REASON_OF[value]
    return PartScore(kind, points * share * value, points, reason), steps


def _organisation(
    positions: Sequence[DecidingPosition], points: float, today: date, method: Method
) -> tuple[PartScore, list[_Step]]:
    kind = SectionKind.ORGANISATION
    if not positions:
        place = Text("Put the first decision seat (D, A, E or I) on the map.")
        return PartScore(kind, 0.0, points, Reason.EMPTY), [_Step(points, _WRITE, place)]
    limit = _limit(today, method.stale_people_days)
    values = [_position_value(position, limit) for position in positions]
    first = min(range(len(values)), key=lambda place: _position_rank(positions[place], values[place]))
    gain = points * (1 - values[first]) / len(positions)
    steps = [_position_step(positions[first], values[first], gain)]
    earned = points * sum(values) / len(values)
    if not any(position.name for position in positions):
        reason = Reason.EMPTY
    elif all(value == values[0] for value in values):
        reason = _REASON_OF[values[0]]
    else:
        reason = Reason.PARTLY
    return PartScore(kind, earned, points, reason), steps


def _position_value(position: DecidingPosition, limit: date) -> float:
    if position.name is None or position.rated_on is None or not position.has_evidence:
        return 0.0
    return 1.0 if position.rated_on >= limit else 0.5


def _position_rank(position: DecidingPosition, value: float) -> float:
    """What is gained here for one unit of effort, the most first."""
    return (value - 1) / (_FIND if position.name is None else _CHECK)


def _position_step(position: DecidingPosition, value: float, gain: float) -> _Step:
    if position.name is None:
        text = Text(
            "Find out who holds the seat “{title}” and rate them with evidence.",
            title=position.title,
        )
        return _Step(gain, _FIND, text)
    if value:
        text = Text("Rate {name} again, the level is stale.", name=position.name)
    else:
        text = Text("Rate {name} with evidence.", name=position.name)
    return _Step(gain, _CHECK, text)


def _contact(profile: Profile, points: float) -> tuple[PartScore, list[_Step]]:
    kind = SectionKind.ORGANISATION
    if profile.contacts:
        return PartScore(kind, points, points, Reason.COMPLETE), []
    add = Text("Add one contact of this customer.")
    return PartScore(kind, 0.0, points, Reason.EMPTY), [_Step(points, _CHECK, add)]


def _mend(name: Text, value: float) -> Text:
    if value:
        return Text("Check “{part}” again, it has expired.", part=name)
    return Text("Cite a source for “{part}”.", part=name)


def _limit(today: date, days: int) -> date:
    """The oldest day that is not stale yet."""
    return today - timedelta(days=days)
