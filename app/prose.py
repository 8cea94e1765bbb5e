"""Written text: how many words it has, and what of pasted text may come in."""

from __future__ import annotations

import re
import unicodedata

_CJK = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_WORD = re.compile(rf"[{_CJK}]|[^\W_{_CJK}]+(?:[’'.\-][^\W_{_CJK}]+)*")
_INVISIBLE = ("Cc", "Cs", "Co", "Cn")


def word_count(text: str) -> int:
    """Words of ``text``; a Chinese character counts as one, as word processors count."""
    return sum(1 for _ in _WORD.finditer(text))


def clean(text: str) -> str:
    """Plain text as it is kept: lines end in a line feed, no control characters, no hard blanks.

    Nothing that is seen is taken away, and blanks at the ends stay: somebody may be typing there.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").replace("\u2029", "\n")
    text = text.replace("\u00a0", " ").replace("\ufeff", "")
    if text.isascii() and text.isprintable():
        return text
    return "".join(sign for sign in text if sign in "\n\t" or unicodedata.category(sign) not in _INVISIBLE)
