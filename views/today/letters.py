"""A letter for each deed on a page: the one that is underlined does it."""

from __future__ import annotations

from collections.abc import Sequence
from string import ascii_lowercase


def letters_for(deeds: Sequence[str]) -> list[str]:
    """A letter a–z for each of ``deeds``, of its own words where one is free; "" when all are taken."""
    free = dict.fromkeys(ascii_lowercase)
    found = []
    for deed in deeds:
        own = (letter for letter in deed.lower() if letter in free)
        letter = next(own, None) or next(iter(free), "")
        free.pop(letter, None)
        found.append(letter)
    return found


def with_letter(deed: str, letter: str) -> str:
    """``deed`` for a button, ``letter`` underlined: within it, or behind it where it has no such letter."""
    place = deed.lower().find(letter) if letter else -1
    if place >= 0:
        before, rest = deed[:place], deed[place:]
        return f"{before.replace('&', '&&')}&{rest[0]}{rest[1:].replace('&', '&&')}"
    plain = deed.replace("&", "&&")
    return f"{plain} (&{letter.upper()})" if letter else plain
