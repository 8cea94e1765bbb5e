"""What one does with the mouse among the hours: each gesture is an object that knows its own preview.

A gesture changes nothing but what is drawn until it is finished; then it says once what is wanted.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Protocol

from app.layout.hours import Slot
from app.layout.month_grid import Part

SNAP = timedelta(minutes=15)
MINUTE = timedelta(minutes=1)


class Wishes(Protocol):
    """Who carries out what a gesture wants."""

    def want_new_at(self, starts_at: datetime, ends_at: datetime) -> None: ...
    def want_times(self, key: str, starts_at: datetime, ends_at: datetime) -> None: ...


class Gesture:
    """From the moment where the button was pressed to the one under the pointer.

    ``exact`` goes by minutes; otherwise what is set snaps to quarters of an hour.
    """

    key = ""
    across = True
    """Whether it goes over into other days."""

    def __init__(self, start: datetime) -> None:
        self.start = self.at = start
        self.exact = False

    def marked(self) -> tuple[datetime, datetime] | None:
        """The time to mark as chosen."""
        return None

    def preview(self, slot: Slot) -> Slot:
        """``slot`` as it would be, should the gesture finish now."""
        return slot

    def finish(self, wishes: Wishes) -> None:
        """Say what is wanted; nothing when nothing has moved."""

    @property
    def least(self) -> timedelta:
        """The shortest time that can be set."""
        return MINUTE if self.exact else SNAP

    def _snapped(self, moment: datetime) -> datetime:
        """The nearest quarter of an hour, or the moment itself."""
        return moment if self.exact else floor(moment + SNAP / 2)


class Create(Gesture):
    """Dragging over empty hours of a day plans something then."""

    across = False

    def marked(self) -> tuple[datetime, datetime]:
        begin = self.start if self.exact else floor(self.start)
        if self.at < begin:
            return self._snapped(self.at), begin + (timedelta() if self.exact else SNAP)
        return begin, max(self._snapped(self.at), begin + self.least)

    def finish(self, wishes: Wishes) -> None:
        wishes.want_new_at(*self.marked())


class Move(Gesture):
    """Dragging a block moves its activity, across days too; its length stays."""

    def __init__(self, start: datetime, slot: Slot) -> None:
        super().__init__(start)
        self.key, self._slot = slot.key, slot

    def preview(self, slot: Slot) -> Slot:
        if slot.key != self.key or self.at == self.start:
            return slot
        begin = self._snapped(self._slot.starts_at + (self.at - self.start))
        return replace(slot, starts_at=begin, ends_at=begin + (self._slot.ends_at - self._slot.starts_at))

    def finish(self, wishes: Wishes) -> None:
        new = self.preview(self._slot)
        if new != self._slot:
            wishes.want_times(self.key, new.starts_at, new.ends_at)


class Resize(Gesture):
    """Dragging the upper or lower edge of a block lets it begin or end at another time."""

    def __init__(self, start: datetime, slot: Slot, part: Part) -> None:
        super().__init__(start)
        self.key, self._slot, self._part = slot.key, slot, part

    def preview(self, slot: Slot) -> Slot:
        if slot.key != self.key or self.at == self.start:
            return slot
        if self._part is Part.BEGINNING:
            return replace(slot, starts_at=min(self._snapped(self.at), self._slot.ends_at - self.least))
        return replace(slot, ends_at=max(self._snapped(self.at), self._slot.starts_at + self.least))

    def finish(self, wishes: Wishes) -> None:
        new = self.preview(self._slot)
        if new != self._slot:
            wishes.want_times(self.key, new.starts_at, new.ends_at)


def floor(moment: datetime, step: timedelta = SNAP) -> datetime:
    """The last full ``step`` of the day up to a moment."""
    midnight = moment.replace(hour=0, minute=0, second=0, microsecond=0)
    return midnight + (moment - midnight) // step * step
