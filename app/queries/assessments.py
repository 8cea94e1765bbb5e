"""Assessments that were taken: the three dimensions of a customer, period by period."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.history import decode_text, encode_text
from app.method.three_dimensions import ORDER
from app.method.why import Why
from app.text import Text
from models.customer import Customer
from models.partnership import Assessment
from models.values import Dimension, Grade, MarketType


@dataclass(frozen=True)
class PastAssessment:
    """What was reckoned then, on ``taken_on``; scores are 0–100, None where they were not known.

    ``overall`` is R, ``coverage`` in per cent. ``reasons`` say why, without a next step; an assessment
    that came by workbook has none.
    """

    key: str
    period: str
    taken_on: date
    author: str
    grade: Grade | None
    market_type: MarketType | None
    scores: Mapping[Dimension, float | None]
    overall: float | None
    gap: float | None
    coverage: float | None
    notes: str
    reasons: Mapping[Dimension, Why] = field(repr=False)

    @property
    def minimum(self) -> Dimension | None:
        """The lowest of the three, None while none was known."""
        if all(score is None for score in self.scores.values()):
            return None
        return min(ORDER, key=lambda each: -1.0 if self.scores[each] is None else self.scores[each] or 0.0)


def assessments(session: Session, customer: str) -> tuple[PastAssessment, ...]:
    """All assessments of a customer, oldest period first."""
    rows = session.scalars(
        select(Assessment)
        .where(Assessment.customer_key == customer)
        .order_by(Assessment.period, Assessment.taken_on, Assessment.key)
    )
    return tuple(
        PastAssessment(
            row.key,
            row.period,
            row.taken_on,
            row.author or "",
            row.grade,
            row.market_type,
            {
                Dimension.KEY: row.key_score,
                Dimension.ORGANISATIONAL: row.organisational,
                Dimension.GENERAL: row.general,
            },
            row.overall,
            row.gap,
            row.coverage,
            row.notes or "",
            _reasons(row.inputs),
        )
        for row in rows
    )


def before(taken: Sequence[PastAssessment], period: str) -> PastAssessment | None:
    """The newest of ``taken``, oldest period first, that is of an earlier period than ``period``."""
    return next((each for each in reversed(taken) if each.period < period), None)


def unassessed(session: Session, period: str) -> int:
    """How many customers have no assessment of ``period``."""
    done = select(Assessment.customer_key).where(Assessment.period == period)
    return session.scalar(select(func.count(Customer.key)).where(Customer.key.not_in(done))) or 0


def stored_reasons(reasons: Mapping[Dimension, Why]) -> dict[str, Any]:
    """Rule and inputs of each dimension as JSON, to be read in any language later."""
    return {
        dimension.value: {
            "rule": _encoded(why.rule),
            "inputs": [[_encoded(label), _encoded(value)] for label, value in why.inputs],
        }
        for dimension, why in reasons.items()
    }


def _reasons(stored: Any) -> dict[Dimension, Why]:
    return {
        Dimension(name): Why(
            _decoded(each["rule"]),
            tuple((_decoded(label), _decoded(value)) for label, value in each["inputs"]),
        )
        for name, each in (stored or {}).items()
    }


def _encoded(said: Text | str) -> Any:
    return list(encode_text(said if isinstance(said, Text) else Text("{words}", words=said)))


def _decoded(stored: Any) -> Text:
    source, values = stored
    return decode_text(source, values)
