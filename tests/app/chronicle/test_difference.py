"""Which words of a text changed."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.chronicle.difference import Fate, difference, told


def test_only_the_words_that_changed_are_marked() -> None:
    pieces = difference("The tender opens in March.", "The tender closes in March.")
    assert [(p.text, p.fate) for p in pieces] == [
        ("The tender ", Fate.SAME),
        ("opens", Fate.GONE),
        ("closes", Fate.NEW),
        (" in March.", Fate.SAME),
    ]


def test_short_values_read_from_before_to_after() -> None:
    assert "".join(p.text for p in told("Lima", "Quito")) == "Lima → Quito"
    assert "".join(p.text for p in told("", "Quito")) == "– → Quito"
    assert "".join(p.text for p in told("Lima", "")) == "Lima → –"


def test_chinese_is_compared_sign_by_sign() -> None:
    pieces = difference("三月开标", "四月开标")
    assert [(p.text, p.fate) for p in pieces] == [
        ("三", Fate.GONE),
        ("四", Fate.NEW),
        ("月开标", Fate.SAME),
    ]


def test_long_stretches_that_stayed_are_shortened() -> None:
    text = "word " * 500
    pieces = difference(f"{text}old", f"{text}new")
    assert len(pieces[0].text) < 100
    assert "…" in pieces[0].text


@given(st.text(max_size=60), st.text(max_size=60))
def test_the_pieces_make_both_texts_again(before: str, after: str) -> None:
    pieces = difference(before, after)
    if "…" not in "".join(p.text for p in pieces):
        assert "".join(p.text for p in pieces if p.fate is not Fate.NEW) == before
        assert "".join(p.text for p in pieces if p.fate is not Fate.GONE) == after
