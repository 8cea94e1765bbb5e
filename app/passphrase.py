"""How hard a passphrase is to guess, roughly: enough to warn of the weak ones."""

from __future__ import annotations

import math
import string
from enum import Enum, auto

from app.text import Text

FAIR_BITS = 40
STRONG_BITS = 60
_RUNS = (string.ascii_lowercase, string.digits, "qwertyuiop", "asdfghjkl", "zxcvbnm")
_COMMON = ("password", "passwort", "contraseña", "letmein", "iloveyou", "admin", "welcome", "loam")


class Strength(Enum):
    WEAK = auto()
    FAIR = auto()
    STRONG = auto()


SAID = {
    Strength.WEAK: Text("Weak: it can be guessed in a short time. Several unusual words are better."),
    Strength.FAIR: Text("Fair: it stops the curious. Another word or two make it strong."),
    Strength.STRONG: Text("Strong."),
}


def strength(passphrase: str) -> Strength:
    """Strength by the number of equally long random texts, in bits.

    Signs that repeat or follow the alphabet, the digits or the keyboard count little, and so do the
    words that everybody takes.
    """
    bits = _bits(passphrase)
    if bits < FAIR_BITS:
        return Strength.WEAK
    return Strength.FAIR if bits < STRONG_BITS else Strength.STRONG


def _bits(passphrase: str) -> float:
    plain = passphrase.casefold()
    for word in _COMMON:
        plain = plain.replace(word, word[0])
    counted = sum(
        0.2 if place and _follows(plain[place - 1], sign) else 1.0 for place, sign in enumerate(plain)
    )
    return counted * math.log2(_pool(passphrase)) if plain else 0.0


def _follows(one: str, other: str) -> bool:
    return one == other or any(one + other in run or other + one in run for run in _RUNS)


def _pool(passphrase: str) -> int:
    """How many signs there are of the kinds that occur."""
    kinds = (
        (str.islower, 26),
        (str.isupper, 26),
        (str.isdigit, 10),
        (lambda sign: sign.isascii() and not sign.isalnum(), 33),
        (lambda sign: not sign.isascii() and not sign.islower() and not sign.isupper(), 1000),
    )
    return max(2, sum(size for is_one, size in kinds if any(is_one(sign) for sign in passphrase)))
