"""How wide text is, roughly, where no fonts can be asked; and text that fits."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

NARROW, USUAL, CAPITAL, BROAD, SQUARE = 0.33, 0.58, 0.7, 0.92, 1.0
"""Widths in em."""
SMALLEST = 0.75
"""Letters are made smaller down to this share of their size before text is cut."""
STRONG = 1.1
"""Bold letters are that much wider."""
TOLERABLE = 0.01
"""What rounding adds to a width."""
THIN = frozenset("iljtfrI.,:;'’|!()[]{} ·-")
WIDE = frozenset("mwMW@%—…")


@lru_cache(maxsize=4096)
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


def fitted(text: str, room: float, size: float, *, strong: bool = False) -> tuple[float, str]:
    """The size, at most ``size``, at which ``text`` has room in one line, and that line.

    Its end is replaced by … where even ``SMALLEST`` of the size is too wide for ``room``.
    """
    line = " ".join(text.split())
    size *= min(1.0, max(SMALLEST, room / (width(line, size, strong=strong) or 1.0)))
    if width(line, size, strong=strong) <= room + TOLERABLE:
        return size, line
    left, kept = room - width("…", size, strong=strong), []
    for sign in line:
        left -= width(sign, size, strong=strong)
        if left < 0:
            break
        kept.append(sign)
    return size, "".join(kept).rstrip() + "…"
