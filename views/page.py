"""What a page is to the window around it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from views.attempt import attempt

if TYPE_CHECKING:
    from app.changes import ChangeSet
    from app.workspace import Workspace
    from views.navigation import Navigator


class Page(QWidget):
    """A page (or a customer's tab): fills itself in ``refresh``, which the base calls when it must.

    ``refresh`` runs when the page is first shown, and after changes to ``tables`` while it is in
    sight; changes while it is out of sight are gathered and cost one refresh when it is shown again.
    Constructors build widgets and ask nothing.
    """

    tables: frozenset[str] | None = None
    """Tables whose changes concern this page; None for all."""

    header_changed = Signal()
    """The title or the header's badges are different now."""

    def __init__(self, workspace: Workspace, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.navigator = navigator
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._stale = True
        workspace.changed.connect(self._hear)

    def title(self) -> str:
        """Where am I, for the header."""
        raise NotImplementedError

    def header_widget(self) -> QWidget | None:
        """Badges beside the title: made once by the page, kept by the page."""
        return None

    def refresh(self, change_set: ChangeSet | None) -> None:
        """Ask and show. ``change_set`` is the one change since the last refresh, None for anything."""

    def open_record(self, key: str) -> None:
        """Bring the record ``key`` into sight and select it."""

    def help_text(self) -> str:
        """What one does on this page and how, for F1."""
        return ""

    def open_place(self, customer: str | None, tab: str | None, focus: str | None) -> None:
        """Go to a place within the page; the window calls it after showing the page."""
        if focus:
            self.ensure_fresh()
            self.open_record(focus)

    def ensure_fresh(self) -> None:
        """Refresh now if something changed since the last time."""
        if self._stale:
            self._stale = False
            self.refresh(None)

    def mark_stale(self) -> None:
        """What is shown no longer holds, for instance because another customer is open."""
        self._stale = True
        if self.isVisible():
            self.ensure_fresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # PySide aborts the process when a TypeError leaves a virtual method.
        attempt(self, self.ensure_fresh)

    def _hear(self, change_set: ChangeSet) -> None:
        if self.tables is not None and self.tables.isdisjoint(change_set.tables):
            return
        if not self.isVisible():
            self._stale = True
        elif self._stale:
            self.ensure_fresh()
        else:
            self.refresh(change_set)
