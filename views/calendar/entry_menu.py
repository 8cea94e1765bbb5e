"""What a right click in the calendar offers."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Protocol

from PySide6.QtWidgets import QMenu, QWidget

from app.queries.calendar import Entry
from app.text import tr
from views.icons import icon
from views.plan.step_menu import add_next_steps

if TYPE_CHECKING:
    from app.workspace import Workspace

    class Calendar(Protocol):
        def pick(self, key: str, edit: bool = False) -> None: ...
        def delete(self, key: str) -> None: ...
        def ask_new(self, first: date, last: date) -> None: ...
        def export(self, *keys: str) -> None: ...


def entry_menu(calendar: Calendar, workspace: Workspace, entry: Entry | None, day: date) -> QMenu:
    """What ``entry`` allows, or what one can do on the empty ``day``."""
    assert isinstance(calendar, QWidget)
    menu = QMenu(calendar)
    if entry is not None:
        add_next_steps(menu, calendar, workspace, entry)
        menu.addAction(icon("pencil"), tr("Edit"), lambda: calendar.pick(entry.key, edit=True))
        menu.addAction(icon("trash-2"), tr("Delete"), lambda: calendar.delete(entry.key))
        menu.addAction(icon("upload"), tr("Export to a calendar file…"), lambda: calendar.export(entry.key))
        menu.addSeparator()
    menu.addAction(icon("plus"), tr("Plan something on this day"), lambda: calendar.ask_new(day, day))
    menu.aboutToHide.connect(menu.deleteLater)
    return menu
