"""The key of an occurrence that is computed: that of its series, and when it begins there."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

SIGN = "@"


class Occurrence(NamedTuple):
    """The occurrence of ``series`` that begins at ``start`` by its rule."""

    series: str
    start: datetime


def occurrence_key(series: str, start: datetime) -> str:
    """Series key, sign, start to the minute ("…@2026-03-04T09:00"); seconds follow where there are any."""
    spec = "auto" if start.second or start.microsecond else "minutes"
    return f"{series}{SIGN}{start.isoformat(timespec=spec)}"


def read_occurrence_key(key: str) -> Occurrence | None:
    """What ``occurrence_key`` has written; None for the key of anything else."""
    series, sign, start = key.partition(SIGN)
    if not sign:
        return None
    try:
        return Occurrence(series, datetime.fromisoformat(start))
    except ValueError:
        return None
