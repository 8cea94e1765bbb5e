"""What floats beside a day: the editor of something new, and the list of a day with many entries."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QObject, QRect
from PySide6.QtWidgets import QWidget

from app.queries.calendar import Entry
from views.calendar.day_list import DayList
from views.plan.quick_editor import QuickEditor
from views.plan.showing import Showing
from views.widgets.popover import Popover


class Floating(QObject):
    """Holds one thing at a time, anchored where ``place(day)`` says: a widget and a box within it."""

    def __init__(self, place: Callable[[date], tuple[QWidget, QRect]], parent: QObject) -> None:
        super().__init__(parent)
        self._place = place
        self._popover: Popover | None = None

    @property
    def editor(self) -> QuickEditor | None:
        """The editor of something new, while it is open."""
        return self._popover.findChild(QuickEditor) if self._popover is not None else None

    def list_day(
        self, day: date, entries: Sequence[Entry], showing: Showing, opened: Callable[[str], None]
    ) -> None:
        """List ``entries``; ``opened(key)`` comes when one is chosen."""
        listed = DayList(day, entries, showing)

        def choose(key: str) -> None:
            self.close()
            opened(key)

        listed.opened.connect(choose)
        self.show(listed, day)

    def show(self, content: QWidget, day: date) -> None:
        """Let ``content`` float beside ``day`` and take the keyboard."""
        holder, box = self._place(day)
        anchor = QWidget(holder)
        anchor.setGeometry(box)
        self._popover = popover = Popover(content, anchor)
        popover.destroyed.connect(anchor.deleteLater)
        popover.destroyed.connect(self._forget)
        popover.open()
        content.setFocus()

    def close(self) -> None:
        if self._popover is not None:
            self._popover.close()

    def _forget(self) -> None:
        self._popover = None
