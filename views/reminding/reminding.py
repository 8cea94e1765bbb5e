"""Looks every half-minute for what to remind of, and sums the day up once in the morning."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from app.clock import on_the_wall
from app.queries.reminders import reminders
from app.queries.today.page import today_page
from app.reminding import Reminder, due, is_morning, summary, words
from app.text import tr
from views.attempt import attempt
from views.preferences import preferences
from views.reminding.outlets import Outlet, outlet

if TYPE_CHECKING:
    from views.main_window import MainWindow

EVERY_MS = 30_000
LATEST = timedelta(days=1)
"""After a longer absence one is not reminded of what came up meanwhile."""


class Reminding(QObject):
    """Reminds of what is in the book of ``window`` while that is open; preferences say whether and how."""

    def __init__(self, window: MainWindow, where: Outlet | None = None) -> None:
        super().__init__(window)
        self._window = window
        self._where = where
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self._tick)

    def start(self) -> None:
        """Look now, and then every half-minute."""
        self._timer.start()
        self._tick()

    def look(self) -> None:
        """Remind of what has become due since the last look."""
        chosen = preferences()
        if not (chosen.reminds and self._window.isVisible()):
            return
        now = on_the_wall(self._window.workspace.clock)
        workspace = self._window.workspace
        after = max(chosen.reminded_at or now - LATEST, now - LATEST)
        ahead = workspace.ask(reminders, now, workspace.author, chosen.usual_reminder)
        chosen.reminded_at = now
        for reminder in due(ahead, after, now):
            self._remind(reminder, now)
        if is_morning(now, chosen.summed_up_on, chosen.working_hours[0]):
            chosen.summed_up_on = now.date()
            self._sum_up()

    def bring_up(self) -> None:
        """Bring the window up, from wherever it is."""
        self._window.setWindowState(self._window.windowState() & ~self._window.windowState().WindowMinimized)
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()

    def _remind(self, reminder: Reminder, now: datetime) -> None:
        def go() -> None:
            self.bring_up()
            self._window.navigator.open_customer(reminder.customer, "plan", reminder.key)

        said = words(reminder, now, with_names=preferences().reminders_name)
        self._outlet().show(reminder.title, said, go)

    def _sum_up(self) -> None:
        def go() -> None:
            self.bring_up()
            self._window.navigator.open_page("today")

        workspace = self._window.workspace
        found = workspace.ask(today_page, workspace.today(), workspace.author, workspace.role)
        said = summary(sum(entry.first <= found.day <= entry.last for entry in found.agenda), found.needs)
        if said:
            self._outlet().show(tr("Today"), said, go)

    def _outlet(self) -> Outlet:
        """Made when there is something to say."""
        if self._where is None:
            self._where = outlet(self._window, self.bring_up)
        return self._where

    def _tick(self) -> None:
        if not attempt(self._window, self.look):
            self._timer.stop()
