"""Which words of a text were changed: for showing a difference, not for storing one."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher

WORD = re.compile(r"[\u3400-\u9fff\u3040-\u30ff]|\w+|\s+|[^\w\s]")
MOST_WORDS = 1_500
"""Longer texts are only compared from both ends, which takes no time."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of text, ``changed`` or common to both sides."""

    text: str
    changed: bool


def changed_words(before: str, after: str) -> tuple[tuple[Piece, ...], tuple[Piece, ...]]:
    """Both texts in pieces, those that the other side does not have marked; joined they are the texts.

    >>> changed_words("Director of buying", "Director of sales")[1]
    (Piece(text='Director of ', changed=False), Piece(text='sales', changed=True))
    """
    old, new = WORD.findall(before), WORD.findall(after)
    start = _common(old, new)
    end = _common(old[start:][::-1], new[start:][::-1])
    middle_old, middle_new = old[start : len(old) - end], new[start : len(new) - end]
    lefts, rights = [Piece("".join(old[:start]), False)], [Piece("".join(old[:start]), False)]
    if max(len(middle_old), len(middle_new)) > MOST_WORDS:
        lefts.append(Piece("".join(middle_old), True))
        rights.append(Piece("".join(middle_new), True))
    else:
        for kind, a, b, c, d in SequenceMatcher(None, middle_old, middle_new, autojunk=False).get_opcodes():
            lefts.append(Piece("".join(middle_old[a:b]), kind != "equal"))
            rights.append(Piece("".join(middle_new[c:d]), kind != "equal"))
    tail = Piece("".join(old[len(old) - end :]), False)
    return _joined([*lefts, tail]), _joined([*rights, tail])


def excerpt(pieces: tuple[Piece, ...], lead: int = 24) -> tuple[Piece, ...]:
    """The pieces on one line, from a few characters (``lead``) before the first change on."""
    flat = tuple(Piece(" ".join(piece.text.split("\n")), piece.changed) for piece in pieces)
    if len(flat) > 1 and not flat[0].changed and len(flat[0].text) > lead:
        return (Piece("…" + flat[0].text[-lead:], False), *flat[1:])
    return flat


def _common(one: list[str], other: list[str]) -> int:
    """How many words two lists begin with together."""
    count = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        count += 1
    return count


def _joined(pieces: list[Piece]) -> tuple[Piece, ...]:
    found: list[Piece] = []
    for piece in pieces:
        if not piece.text:
            continue
        if found and found[-1].changed == piece.changed:
            found[-1] = Piece(found[-1].text + piece.text, piece.changed)
        else:
            found.append(piece)
    return tuple(found)
