"""What a right click in the calendar offers."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Protocol

from PySide6.QtWidgets import QMenu, QWidget

from app.queries.calendar import Entry
from app.text import tr
from views.icons import icon

if TYPE_CHECKING:

    class Calendar(Protocol):
        def pick(self, key: str, edit: bool = False) -> None: ...
        def delete(self, key: str) -> None: ...
        def ask_new(self, first: date, last: date) -> None: ...


def entry_menu(calendar: Calendar, entry: Entry | None, day: date) -> QMenu:
    """Deeds on ``entry``, or on the empty ``day``."""
    assert isinstance(calendar, QWidget)
    menu = QMenu(calendar)
    if entry is not None:
        menu.addAction(icon("pencil"), tr("Edit"), lambda: calendar.pick(entry.key, edit=True))
        menu.addAction(icon("trash-2"), tr("Delete"), lambda: calendar.delete(entry.key))
        menu.addSeparator()
    menu.addAction(icon("plus"), tr("Plan something on this day"), lambda: calendar.ask_new(day, day))
    menu.aboutToHide.connect(menu.deleteLater)
    return menu
