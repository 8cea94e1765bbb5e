"""Moments as people read them."""

from __future__ import annotations

from datetime import date, datetime

from app.formats import day


def moment(at: datetime) -> str:
    """A moment with a time zone, in the computer's: "2 Mar 2026, 09:00"."""
    local = at.astimezone()
    return f"{day(local.date())}, {local:%H:%M}"


def written_on(text: str) -> date | None:
    """The day of an ISO moment that a workbook tells; None where it is not one."""
    try:
        return datetime.fromisoformat(text).date()
    except ValueError:
        return None
