"""Written text: counted, and cleaned when pasted."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.prose import clean, word_count


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", 0),
        ("Debt of 2.9 times EBITDA", 5),
        ("the customer's own words", 4),
        ("- **bold** point", 2),
        ("江澜移动 5G 网络", 7),
        ("señal y red", 3),
    ],
)
def test_words_are_counted_and_a_chinese_character_is_one(text: str, words: int) -> None:
    assert word_count(text) == words


def test_pasted_text_keeps_what_is_seen_and_loses_what_is_not() -> None:
    assert clean("a\r\nb\rc\u2028d") == "a\nb\nc\nd"
    assert clean("2\u00a0m\x00\x07\ufeff CNY\t✓ 😀 ") == "2 m CNY\t✓ 😀 "


@given(st.text())
def test_clean_text_stays_as_it_is(text: str) -> None:
    assert clean(clean(text)) == clean(text)
