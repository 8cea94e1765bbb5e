"""Sentences with values, said and stored."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from app.formats import MonthName
from app.history import decode_text, encode_text
from app.text import Text


@pytest.mark.parametrize(
    ("language", "said"), [("en", "−1 rises by 2.5, to 0.75"), ("es", "−1 rises by 2,5, to 0,75")]
)
def test_numbers_in_a_sentence_are_written_as_the_language_does(language: str, said: str) -> None:
    sentence = Text("{before} rises by {rise:.1f}, to {after}", before=-1, rise=2.46, after=Decimal("0.75"))
    assert sentence.say(language) == said


def test_a_month_in_a_stored_sentence_reads_well_in_every_language() -> None:
    source, values = encode_text(
        Text("{step}.", step=Text("Plan {month}", month=MonthName(date(2026, 3, 9))))
    )
    read = decode_text(source, values)
    assert [read.say(language) for language in ("en", "zh_CN", "es")] == [
        "Plan Mar 2026.",
        "制定2026年3月的计划.",
        "Planificar mar 2026.",
    ]
