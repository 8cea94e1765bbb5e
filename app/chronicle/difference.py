"""Which words of a text changed, so that a long text is not read twice."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

_WORDS = re.compile(r"[\u3400-\u9fff]|[^\W\u3400-\u9fff]+|\s+|[^\w\s]")
LONG = 4_000
"""Words above which texts are set against each other as a whole."""
SHORT = 60
"""Characters up to which a value is read at a glance."""
NOTHING = "–"
AROUND = 12
"""Words left standing on either side of a change."""


class Fate(StrEnum):
    SAME = "same"
    GONE = "gone"
    NEW = "new"


@dataclass(frozen=True)
class Piece:
    """A stretch of words; "…" stands for words that did not change and are left out."""

    text: str
    fate: Fate


def told(before: str, after: str) -> list[Piece]:
    """How a change of a value reads: short values as "before → after", long texts word by word."""
    if max(len(before), len(after)) > SHORT or "\n" in before + after:
        return difference(before, after)
    gone = (before, Fate.GONE) if before else (NOTHING, Fate.SAME)
    new = (after, Fate.NEW) if after else (NOTHING, Fate.SAME)
    return _pieces([gone, (" → ", Fate.SAME), new])


def difference(before: str, after: str) -> list[Piece]:
    """``before`` and ``after`` as one text, in pieces: what stayed, what went, what came.

    Words are compared, Chinese sign by sign. Long stretches that stayed are shortened.
    """
    old, new = _WORDS.findall(before), _WORDS.findall(after)
    if max(len(old), len(new)) > LONG:
        return _pieces([(before, Fate.GONE), (after, Fate.NEW)])
    found: list[tuple[str, Fate]] = []
    steps = SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
    for place, (tag, i1, i2, j1, j2) in enumerate(steps):
        if tag == "equal":
            found.append((_shortened(old[i1:i2], place > 0, place < len(steps) - 1), Fate.SAME))
        else:
            found += [("".join(old[i1:i2]), Fate.GONE), ("".join(new[j1:j2]), Fate.NEW)]
    return _pieces(found)


def _shortened(words: list[str], before: bool, after: bool) -> str:
    head = AROUND if before else 0
    tail = AROUND if after else 0
    if len(words) <= 2 * (head + tail):
        return "".join(words)
    return "".join([*words[:head], " … ", *(words[-tail:] if tail else [])])


def _pieces(parts: list[tuple[str, Fate]]) -> list[Piece]:
    return [Piece(text, fate) for text, fate in parts if text]
