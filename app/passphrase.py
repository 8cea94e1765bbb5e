"""How hard a passphrase is to guess, roughly: enough to warn of the weak ones."""

from __future__ import annotations

import math
import re
import string
from enum import Enum, auto

from app.text import Text

FAIR_BITS = 35
STRONG_BITS = 60
WORD_BITS = 16
"""What a word of four letters is worth: it is one of some 65,000."""
CHINESE_BITS = 5
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

    Words count less than as many random letters. Signs that repeat or follow the alphabet, the digits
    or the keyboard count little, and so do the words that everybody takes.
    """
    bits = _bits(passphrase)
    if bits < FAIR_BITS:
        return Strength.WEAK
    return Strength.FAIR if bits < STRONG_BITS else Strength.STRONG


def _bits(passphrase: str) -> float:
    plain = passphrase.casefold()
    for word in _COMMON:
        plain = plain.replace(word, word[0])
    pool = math.log2(_pool(passphrase))
    return sum(_bits_of_part(part, pool) for part in re.findall(r"[^\W\d_]+|[\W\d_]+", plain))


def _bits_of_part(part: str, pool: float) -> float:
    """A stretch of letters is likely a word, and words are fewer than their letters would make."""
    if ord(max(part)) >= 0x2E80:
        return len(set(part)) * CHINESE_BITS
    counted = sum(
        0.2 if place and _follows(part[place - 1], sign) else 1.0 for place, sign in enumerate(part)
    )
    if part.isspace():
        return counted
    bits = counted * pool
    return min(bits, WORD_BITS + 2 * (len(part) - 4)) if part.isalpha() and len(part) >= 4 else bits


def _follows(one: str, other: str) -> bool:
    return one == other or any(one + other in run or other + one in run for run in _RUNS)


def _pool(passphrase: str) -> int:
    """How many signs there are of the kinds that occur."""
    kinds = (
        (str.islower, 26),
        (str.isupper, 26),
        (str.isdigit, 10),
        (lambda sign: not sign.isalnum(), 33),
    )
    return max(2, sum(size for is_one, size in kinds if any(is_one(sign) for sign in passphrase)))
