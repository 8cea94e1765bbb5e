"""The month by keyboard: arrows, Page up and Page down, T, N, Enter, Delete, Escape.

With Ctrl arrows move the chosen entry, with Shift and Ctrl they make it longer or shorter.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

BOTH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7}


class Month(Protocol):
    """What the keys do something to."""

    today: date
    current: date
    selected: str

    @property
    def busy(self) -> bool: ...
    def abandon(self) -> None: ...
    def go_to(self, day: date) -> None: ...
    def open_day(self) -> None: ...
    def pick(self, key: str) -> None: ...
    def stretch_selected(self, days: int) -> None: ...
    def turn(self, months: int) -> None: ...
    def want_delete(self) -> None: ...
    def want_new(self, first: date, last: date) -> None: ...
    def want_shift(self, key: str, days: int) -> None: ...


def press_key(month: Month, event: QKeyEvent) -> bool:
    """Do what a key means; False when it means nothing here."""
    key, held = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if key in STEPS and held == Qt.KeyboardModifier.ControlModifier and month.selected:
        month.want_shift(month.selected, STEPS[key])
    elif key in STEPS and held == BOTH:
        month.stretch_selected(STEPS[key])
    elif held:
        return False
    elif key in STEPS:
        month.go_to(month.current + timedelta(days=STEPS[key]))
    elif key == Qt.Key.Key_Escape and month.busy:
        month.abandon()
    else:
        return _press(month, key)
    return True


def _press(month: Month, key: Qt.Key) -> bool:
    match key:
        case Qt.Key.Key_PageUp:
            month.turn(-1)
        case Qt.Key.Key_PageDown:
            month.turn(1)
        case Qt.Key.Key_T:
            month.go_to(month.today)
        case Qt.Key.Key_N:
            month.want_new(month.current, month.current)
        case Qt.Key.Key_Return | Qt.Key.Key_Enter:
            month.open_day()
        case Qt.Key.Key_Delete | Qt.Key.Key_Backspace:
            month.want_delete()
        case Qt.Key.Key_Escape if month.selected:
            month.pick("")
        case _:
            return False
    return True


def months_from(day: date, months: int) -> date:
    """The same day of another month, or its last day where there is no such day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    following = date(year + (month + 1) // 12, (month + 1) % 12 + 1, 1)
    last = (following - timedelta(days=1)).day
    return date(year, month + 1, min(day.day, last))
