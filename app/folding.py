"""Text as it is searched: without case, accents and width, so that "rio" finds "Río"."""

from __future__ import annotations

import unicodedata


def fold(text: str) -> str:
    """``text`` in lower case, accents and full-width forms taken off, blanks collapsed."""
    split = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(sign for sign in split if not unicodedata.combining(sign))
    return " ".join(unicodedata.normalize("NFC", bare).split())


def holds_all(folded: str, query: str) -> bool:
    """Whether every word of ``query`` occurs somewhere in the ``folded`` text; an empty query does."""
    return all(word in folded for word in fold(query).split())
