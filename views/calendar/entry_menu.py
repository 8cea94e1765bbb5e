"""What a right click in the calendar offers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING, Protocol

from PySide6.QtWidgets import QMenu, QWidget

from app.queries.calendar import Entry
from app.text import tr
from views.attempt import attempt
from views.icons import icon

if TYPE_CHECKING:

    class Calendar(Protocol):
        def pick(self, key: str, edit: bool = False) -> None: ...
        def delete(self, key: str) -> None: ...
        def ask_new(self, first: date, last: date) -> None: ...
        def export(self, *keys: str) -> None: ...


Deed = tuple[str, Callable[[], object]]


def entry_menu(calendar: Calendar, entry: Entry | None, deeds: Sequence[Deed], day: date) -> QMenu:
    """The ``deeds`` that ``entry`` allows, or what one can do on the empty ``day``."""
    assert isinstance(calendar, QWidget)
    menu = QMenu(calendar)
    if entry is not None:
        for text, deed in deeds:
            menu.addAction(text.replace("&", "&&"), lambda deed=deed: attempt(calendar, deed))
        menu.addAction(icon("pencil"), tr("Edit"), lambda: calendar.pick(entry.key, edit=True))
        menu.addAction(icon("trash-2"), tr("Delete"), lambda: calendar.delete(entry.key))
        menu.addAction(icon("upload"), tr("Export to a calendar file…"), lambda: calendar.export(entry.key))
        menu.addSeparator()
    menu.addAction(icon("plus"), tr("Plan something on this day"), lambda: calendar.ask_new(day, day))
    menu.aboutToHide.connect(menu.deleteLater)
    return menu
