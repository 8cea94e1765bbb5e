"""Calculation 7: the three dimensions together, R, always with their minimum."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from app.method.advice import Advice
from app.method.parameters import STANDARD, Band, Method
from app.method.why import Why
from app.text import Text
from models.values import Dimension, Grade, MarketType

ORDER = (Dimension.KEY, Dimension.ORGANISATIONAL, Dimension.GENERAL)
NAMES: Mapping[Dimension, Text] = {
    Dimension.KEY: Text("Key relationship"),
    Dimension.ORGANISATIONAL: Text("Organisational relationship"),
    Dimension.GENERAL: Text("General relationship"),
}
LETTERS: Mapping[Dimension, str] = {
    Dimension.KEY: "K",
    Dimension.ORGANISATIONAL: "O",
    Dimension.GENERAL: "G",
}
BANDS: Mapping[Band, Text] = {
    Band.STRONG: Text("strong"),
    Band.SOUND: Text("sound"),
    Band.WEAK: Text("weak"),
    Band.POOR: Text("poor"),
}


@dataclass(frozen=True)
class ThreeDimensions:
    """``value`` is R, 0–100; None while none of the three is known.

    ``scores`` are K, O and G (0–100, None: not known yet), ``weights`` their shares of 1. ``minimum`` is
    the lowest of the three, the heavier one of equals; one that is not known is the lowest.
    """

    value: float | None
    scores: Mapping[Dimension, float | None]
    weights: Mapping[Dimension, float]
    minimum: Dimension
    advice: Callable[[], Mapping[Dimension, Advice]] = field(repr=False)
    kind: Text = field(repr=False)
    method: Method = field(repr=False)

    @property
    def lowest(self) -> float | None:
        """The score of ``minimum``, None while it is not known."""
        return self.scores[self.minimum]

    @property
    def band(self) -> Band | None:
        return None if self.value is None else self.method.band(self.value)

    @property
    def next_advice(self) -> Advice | None:
        """What raises R most for one unit of effort."""
        useful = [each for each in self.advice().values() if self.weights[each.dimension] > 0]
        return max(useful, key=lambda each: each.worth * self.weights[each.dimension], default=None)

    @property
    def why(self) -> Why:
        rule = Text(
            "R = {key:.2f}·K + {organisational:.2f}·O + {general:.2f}·G, {kind}. It is always read with its "
            "minimum: a strong side does not carry a weak one. What is not known counts 0.",
            key=self.weights[Dimension.KEY],
            organisational=self.weights[Dimension.ORGANISATIONAL],
            general=self.weights[Dimension.GENERAL],
            kind=self.kind,
        )
        best, step = self.next_advice, None
        if best is not None:
            step = Text("{step} R rises by {gain:.1f}.", step=best.text, gain=self._rise(best))
        inputs = tuple((NAMES[each], self._input(each)) for each in ORDER)
        return Why(rule, (*inputs, (Text("Minimum"), NAMES[self.minimum])), step)

    def _rise(self, advice: Advice) -> float:
        return advice.gain * self.weights[advice.dimension]

    def _input(self, dimension: Dimension) -> Text:
        score = self.scores[dimension]
        if score is None:
            return Text("not known yet: 0")
        return Text(
            "{score:.1f} × {weight:.2f} = {points:.1f}",
            score=score,
            weight=self.weights[dimension],
            points=score * self.weights[dimension],
        )


def three_dimensions(
    scores: Mapping[Dimension, float | None],
    method: Method = STANDARD,
    *,
    grade: Grade | None = None,
    market_type: MarketType | None = None,
    advice: Callable[[], Mapping[Dimension, Advice]] = dict,
) -> ThreeDimensions:
    """Calculation 7 from unrounded K, O and G (0–100).

    The weights are those of saline-alkali customers, else those of strategic (S) customers, else the
    usual ones, brought to a sum of 1. A dimension that is not known counts 0: R is never better for
    not knowing. ``advice`` gives the cheapest step of each dimension that has one, when somebody asks.
    """
    prefix, kind = _weighing(grade, market_type)
    percent = {each: float(getattr(method, f"{prefix}_{each.value}")) for each in ORDER}
    total = sum(percent.values()) or 1.0
    weights = {each: part / total for each, part in percent.items()}
    found = {each: scores.get(each) for each in ORDER}
    known = [score for score in found.values() if score is not None]
    return ThreeDimensions(
        sum(percent[each] * (score or 0.0) for each, score in found.items()) / total if known else None,
        found,
        weights,
        min(ORDER, key=lambda each: (_or_nothing(found[each]), -weights[each])),
        advice,
        kind,
        method,
    )


def _or_nothing(score: float | None) -> float:
    return -1.0 if score is None else score


def _weighing(grade: Grade | None, market_type: MarketType | None) -> tuple[str, Text]:
    """The first part of the weights' names in the method, and for whom they are."""
    if market_type is MarketType.SALINE_ALKALI:
        return "saline", Text("the weights of saline-alkali customers")
    if grade is Grade.STRATEGIC:
        return "strategic", Text("the weights of strategic customers")
    return "overall", Text("the usual weights")
