"""Periods of assessment: quarters of the calendar year, stored as "2026-Q4"."""

from __future__ import annotations

import re
from datetime import date

from app.errors import UserError
from app.text import Spoken, Text

_QUARTER = re.compile(r"(\d{4})-Q([1-4])")


def quarter_of(day: date) -> str:
    """The quarter in which ``day`` lies."""
    return f"{day.year:04}-Q{(day.month + 2) // 3}"


def require_quarter(period: str) -> str:
    """``period`` when it is a quarter. Raises UserError when it is not."""
    if _QUARTER.fullmatch(period) is None:
        raise UserError(Text("“{period}” is no quarter. Write it as 2026-Q4.", period=period))
    return period


def period_name(period: str) -> str | Spoken:
    """What people call it: "Q4 2026"; what is no quarter is called as it is written."""
    found = _QUARTER.fullmatch(period)
    if found is None:
        return period
    return Text("Q{quarter} {year}", quarter=found[2], year=found[1])
