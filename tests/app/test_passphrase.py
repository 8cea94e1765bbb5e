"""How strong a passphrase is."""

from __future__ import annotations

import pytest

from app.passphrase import Strength, strength


@pytest.mark.parametrize("text", ["", "loam", "password1", "1234567890123", "aaaaaaaaaaaaaaaa", "qwertyui12"])
def test_what_everybody_takes_is_weak(text: str) -> None:
    assert strength(text) is Strength.WEAK


@pytest.mark.parametrize("text", ["Kranich Ofen Tulpe 7", "correct horse battery staple", "hG7#kQ2!vN"])
def test_several_words_are_strong(text: str) -> None:
    assert strength(text) is Strength.STRONG


def test_a_longer_passphrase_is_never_weaker() -> None:
    order = list(Strength)
    text = "Kranich Ofen Tulpe"
    found = [order.index(strength(text[:length])) for length in range(len(text))]
    assert found == sorted(found)


def test_two_words_are_fair() -> None:
    assert strength("Kranich Ofen") is Strength.FAIR
    assert strength("春江潮水连海平") is Strength.FAIR
