"""Text as it is searched."""

from __future__ import annotations

import pytest

from app.folding import fold, holds_all


@pytest.mark.parametrize(
    ("typed", "folded"),
    [
        ("Río Claro", "rio claro"),
        ("ＡＢＢ", "abb"),
        ("Straße", "strasse"),
        ("  北岭\u3000银行 ", "北岭 银行"),
    ],
)
def test_case_accents_width_and_blanks_fold(typed: str, folded: str) -> None:
    assert fold(typed) == folded


def test_every_word_must_occur_in_any_order() -> None:
    text = fold("Río Claro Fibra · América Latina")
    assert holds_all(text, "fibra RIO")
    assert holds_all(text, "  ")
    assert not holds_all(text, "rio norte")
