"""Week and day by keyboard: arrows by days and half-hours, T, N, Enter, Delete, Escape.

With Ctrl they move the chosen entry, with Shift and Ctrl they make it longer or shorter.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

QUARTER = timedelta(minutes=15)
DAY = timedelta(days=1)
SIDEWAYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
ALONG = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class Days(Protocol):
    """What the keys do something to."""

    today: date
    current: date
    selected: str

    @property
    def busy(self) -> bool: ...
    def abandon(self) -> None: ...
    def go_to(self, day: date) -> None: ...
    def walk(self, slots: int) -> None: ...
    def turn(self, steps: int) -> None: ...
    def move_selected(self, by: timedelta) -> None: ...
    def stretch_selected(self, by: timedelta) -> None: ...
    def open_here(self) -> None: ...
    def new_here(self) -> None: ...
    def pick(self, key: str) -> None: ...
    def want_delete(self) -> None: ...


def press_key(days: Days, event: QKeyEvent) -> bool:
    """Do what a key means; False when it means nothing here."""
    key = Qt.Key(event.key())
    control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
    if key in SIDEWAYS or key in ALONG:
        return _arrow(days, key, control, shift)
    if control or shift:
        return False
    if key == Qt.Key.Key_Escape and days.busy:
        days.abandon()
        return True
    return _press(days, key)


def _arrow(days: Days, key: Qt.Key, control: bool, shift: bool) -> bool:
    by = DAY * SIDEWAYS[key] if key in SIDEWAYS else QUARTER * ALONG[key]
    if control:
        (days.stretch_selected if shift else days.move_selected)(by)
    elif shift:
        return False
    elif key in SIDEWAYS:
        days.go_to(days.current + by)
    else:
        days.walk(ALONG[key])
    return True


def _press(days: Days, key: Qt.Key) -> bool:
    match key:
        case Qt.Key.Key_PageUp:
            days.turn(-1)
        case Qt.Key.Key_PageDown:
            days.turn(1)
        case Qt.Key.Key_T:
            days.go_to(days.today)
        case Qt.Key.Key_N:
            days.new_here()
        case Qt.Key.Key_Return | Qt.Key.Key_Enter:
            days.open_here()
        case Qt.Key.Key_Delete | Qt.Key.Key_Backspace:
            days.want_delete()
        case Qt.Key.Key_Escape if days.selected:
            days.pick("")
        case _:
            return False
    return True
