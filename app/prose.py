"""Written text: how many words it has, and what of pasted text may come in."""

from __future__ import annotations

import re

_CJK = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_WORD = re.compile(rf"[{_CJK}]|[^\W_{_CJK}]+(?:[’'.\-][^\W_{_CJK}]+)*")
_INVISIBLE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ue000-\uf8ff\ufdd0-\ufdef\ufeff\ufffe\uffff]"
)
_LINE_END = re.compile("\r\n|[\r\u2028\u2029]")


def word_count(text: str) -> int:
    """Words of ``text``; a Chinese character counts as one, as word processors count."""
    return sum(1 for _ in _WORD.finditer(text))


def clean(text: str) -> str:
    """Plain text as it is kept: lines end in a line feed, no control characters, no hard blanks.

    Nothing that is seen is taken away, and blanks at the ends stay: somebody may be typing there.
    """
    return _INVISIBLE.sub("", _LINE_END.sub("\n", text).replace("\u00a0", " "))
