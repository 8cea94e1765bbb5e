"""What one does with the mouse in the month: each gesture is an object that knows its own preview.

A gesture changes nothing but what is drawn until it is finished; then it says once what is wanted.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Protocol

from app.layout.month import Span
from app.layout.month_grid import Part


class Wishes(Protocol):
    """Who carries out what a gesture wants."""

    def want_new(self, first: date, last: date) -> None: ...
    def want_shift(self, key: str, days: int) -> None: ...
    def want_stretch(self, key: str, first: date, last: date) -> None: ...


class Gesture:
    """From the day where the button was pressed to the day under the pointer."""

    key = ""

    def __init__(self, start: date) -> None:
        self.start = self.day = start

    @property
    def days(self) -> int:
        return (self.day - self.start).days

    def marked(self) -> tuple[date, date] | None:
        """Days to mark as chosen, both included."""
        return None

    def preview(self, span: Span) -> Span:
        """``span`` as it would be, should the gesture finish now."""
        return span

    def finish(self, wishes: Wishes) -> None:
        """Say what is wanted; nothing when nothing has moved."""


class Create(Gesture):
    """Dragging over empty days plans something on them."""

    def marked(self) -> tuple[date, date]:
        return min(self.start, self.day), max(self.start, self.day)

    def finish(self, wishes: Wishes) -> None:
        wishes.want_new(*self.marked())


class Shift(Gesture):
    """Dragging a bar moves its entry by days."""

    def __init__(self, start: date, key: str) -> None:
        super().__init__(start)
        self.key = key

    def preview(self, span: Span) -> Span:
        if span.key != self.key:
            return span
        by = timedelta(days=self.days)
        return replace(span, first=span.first + by, last=span.last + by)

    def finish(self, wishes: Wishes) -> None:
        if self.days:
            wishes.want_shift(self.key, self.days)


class Stretch(Gesture):
    """Dragging an end of a bar makes its activity longer or shorter, down to one day."""

    def __init__(self, start: date, span: Span, part: Part) -> None:
        super().__init__(start)
        self.key = span.key
        self._span, self._part = span, part

    def preview(self, span: Span) -> Span:
        if span.key != self.key:
            return span
        if self._part is Part.BEGINNING:
            return replace(span, first=min(self.day, span.last))
        return replace(span, last=max(self.day, span.first))

    def finish(self, wishes: Wishes) -> None:
        new = self.preview(self._span)
        if new != self._span:
            wishes.want_stretch(self.key, new.first, new.last)
