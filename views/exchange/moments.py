"""Moments that a workbook tells."""

from __future__ import annotations

from datetime import date, datetime


def written_on(text: str) -> date | None:
    """The day of an ISO moment that a workbook tells; None where it is not one."""
    try:
        return datetime.fromisoformat(text).date()
    except ValueError:
        return None
