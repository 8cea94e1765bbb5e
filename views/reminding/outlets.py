"""Where a reminder is shown: beside the clock of the system, or in the message bar."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QSystemTrayIcon, QWidget

from app.text import tr
from views.attempt import message_bar
from views.icons import icon

STAYS_MS = 15_000


class Outlet(Protocol):
    def show(self, title: str, words: str, deed: Callable[[], Any]) -> None:
        """Show a reminder; a click on it does ``deed``."""


class Tray(QObject):
    """An icon in the tray of the system. A click on it, or on what it says last, does what that is about."""

    def __init__(self, bring_up: Callable[[], Any], parent: QObject) -> None:
        super().__init__(parent)
        self._deed = self._bring_up = bring_up
        self._menu = QMenu()
        self._open = self._menu.addAction(tr("Open Loam"), bring_up)
        self._icon = QSystemTrayIcon(icon("sprout", "accent"), self)
        self._icon.setToolTip(tr("Loam"))
        self._icon.setContextMenu(self._menu)
        self._icon.messageClicked.connect(lambda: self._deed())
        self._icon.activated.connect(self._press)
        self._icon.show()

    def show(self, title: str, words: str, deed: Callable[[], Any]) -> None:
        self._deed = deed
        self._open.setText(tr("Open Loam"))
        self._icon.showMessage(title, words, self._icon.icon(), STAYS_MS)

    def _press(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.Trigger:
            self._bring_up()


class Bar:
    """The message bar of ``window``."""

    def __init__(self, window: QWidget) -> None:
        self._window = window

    def show(self, title: str, words: str, deed: Callable[[], Any]) -> None:
        bar = message_bar(self._window)
        if bar is not None:
            bar.say(" · ".join((title, *words.split("\n"))), tr("Show it"), deed)


def outlet(window: QWidget, bring_up: Callable[[], Any]) -> Outlet:
    """The tray where the system has one, else the message bar."""
    return Tray(bring_up, window) if QSystemTrayIcon.isSystemTrayAvailable() else Bar(window)
