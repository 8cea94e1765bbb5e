"""Sentences that several parts of this folder say."""

from __future__ import annotations

from decimal import Decimal

from app.formats import exact_amount
from app.queries.care import GiftYear
from app.text import tr


def quality_scale() -> tuple[tuple[int, str], ...]:
    """How good an activity was, 1–5."""
    return (
        (1, tr("1 · wasted")),
        (2, tr("2 · poor")),
        (3, tr("3 · fair")),
        (4, tr("4 · good")),
        (5, tr("5 · excellent")),
    )


def over_limit(name: str, year: GiftYear, more: Decimal = Decimal(0)) -> str:
    """That gifts to somebody come to more than the method allows in a year, ``more`` included."""
    return tr(
        "Gifts to {name} in {year} come to {spent}; the limit is {limit}.",
        name=name,
        year=str(year.year),
        spent=exact_amount(year.spent + more, year.currency),
        limit=exact_amount(year.limit, year.currency),
    )
