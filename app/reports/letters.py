"""How wide text is, roughly, where no fonts can be asked; and text that fits."""

from __future__ import annotations

import unicodedata

NARROW, USUAL, CAPITAL, BROAD, SQUARE = 0.33, 0.58, 0.7, 0.92, 1.0
"""Widths in em."""
STRONG = 1.1
"""Bold letters are that much wider."""
THIN = frozenset("iljtfrI.,:;'’|!()[]{} ·-")
WIDE = frozenset("mwMW@%—…")


def em(sign: str) -> float:
    """The width of one character in em."""
    if unicodedata.combining(sign):
        return 0.0
    if unicodedata.east_asian_width(sign) in ("W", "F"):
        return SQUARE
    if sign in THIN:
        return NARROW
    if sign in WIDE:
        return BROAD
    return CAPITAL if sign.isupper() else USUAL


def width(text: str, size: float, *, strong: bool = False) -> float:
    """How wide ``text`` is in letters of ``size``, in the same unit."""
    return sum(map(em, text)) * size * (STRONG if strong else 1.0)


def fitted(text: str, room: float, size: float, *, strong: bool = False) -> str:
    """``text`` in one line, its end replaced by … where it is wider than ``room``."""
    line = " ".join(text.split())
    if width(line, size, strong=strong) <= room:
        return line
    left, kept = room - width("…", size, strong=strong), []
    for sign in line:
        left -= width(sign, size, strong=strong)
        if left < 0:
            break
        kept.append(sign)
    return "".join(kept).rstrip() + "…"
