"""The one place that asks what time it is (ruff TID251 bans it elsewhere)."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Protocol


class Clock(Protocol):
    def now(self) -> datetime:
        """The present moment, aware, in UTC."""

    def today(self) -> date:
        """The user's calendar day."""


def on_the_wall(clock: Clock) -> datetime:
    """The present moment as the user's clock shows it, without a zone, as activities are stored."""
    return datetime.combine(clock.today(), clock.now().astimezone().time())


class SystemClock:
    def now(self) -> datetime:
        return datetime.now(UTC)

    def today(self) -> date:
        return date.today()


class FixedClock:
    """A clock that stands until moved; for tests, demos and ``--today``.

    Examples:
        >>> clock = FixedClock(datetime(2026, 3, 2, 9, tzinfo=UTC))
        >>> clock.advance(minutes=5); clock.now().minute
        5
    """

    def __init__(self, now: datetime) -> None:
        self._now = now

    def now(self) -> datetime:
        return self._now

    def today(self) -> date:
        return self._now.date()

    def set(self, now: datetime) -> None:
        self._now = now

    def advance(self, **delta: float) -> None:
        self._now += timedelta(**delta)
