"""For which days one plans."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from app.method.months import months_later
from app.text import tr

DAY = timedelta(days=1)
MOST_YEARS = 3
"""A plan reaches no further than anybody can foresee."""


def periods(today: date) -> Sequence[tuple[tuple[date, date], str]]:
    """What is offered on ``today``, each with its name; the first one is usual."""
    quarter_end = months_later(date(today.year, 3 * ((today.month - 1) // 3) + 1, 1), 3) - DAY
    return (
        ((today, months_later(today, 12) - DAY), tr("The next 12 months")),
        ((today, months_later(today, 6) - DAY), tr("The next 6 months")),
        ((today, quarter_end), tr("The rest of this quarter")),
        ((today, date(today.year, 12, 31)), tr("The rest of this year")),
        ((date(today.year + 1, 1, 1), date(today.year + 1, 12, 31)), tr("The next calendar year")),
    )


def complaint(first: date | None, last: date | None, today: date) -> str:
    """What is wrong with a plan from ``first`` to ``last``; "" when nothing is."""
    if first is None or first < today:
        return tr("A plan begins today or later.")
    if last is None or last < first:
        return tr("Choose a day that is not before the first one.")
    if last > months_later(today, 12 * MOST_YEARS):
        return tr("A plan reaches {years} years ahead at most.", years=MOST_YEARS)
    return ""
