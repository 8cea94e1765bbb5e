"""The entry that is chosen, with its form in the inspector."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.queries.calendar_entry import entry_details, options
from views.plan.panel import EntryPanel
from views.plan.panels import panel_for
from views.widgets.inspector import Inspector

if TYPE_CHECKING:
    from app.workspace import Workspace
    from views.navigation import Navigator


class Chosen(QObject):
    """Fills ``inspector`` with the form of what is picked, and folds it when that is gone."""

    gone = Signal()
    """Nothing is chosen any more."""
    leave = Signal()
    """Escape was pressed in the form."""
    delete_wanted = Signal(str)

    def __init__(self, workspace: Workspace, navigator: Navigator, inspector: Inspector) -> None:
        super().__init__(inspector)
        self._workspace, self._navigator, self._inspector = workspace, navigator, inspector
        self.panel: EntryPanel | None = None

    @property
    def key(self) -> str:
        """The key of what is chosen, "" for nothing."""
        return self.panel.key if self.panel is not None else ""

    def pick(self, key: str, edit: bool = False) -> None:
        """Show the entry ``key``, "" for none; ``edit`` puts the cursor into its form."""
        details = self._workspace.ask(entry_details, key, self._workspace.today()) if key else None
        if details is None:
            self.close()
            return
        if self.panel is None or self.panel.key != key:
            self.panel = panel_for(details, self._workspace, self._navigator)
            self.panel.leave.connect(self.leave)
            self.panel.delete_wanted.connect(self.delete_wanted)
            self.refresh()
            self._inspector.set_content(self.panel.heading, self.panel)
        self._inspector.unfold()
        if edit:
            self.panel.setFocus()

    def refresh(self) -> None:
        """Ask the book again; what is not there any more is no longer chosen."""
        if self.panel is None:
            return
        details = self._workspace.ask(entry_details, self.panel.key, self._workspace.today())
        if details is None:
            self.close()
        else:
            self.panel.show_details(details, self._workspace.ask(options, details.entry.customer))

    def close(self) -> None:
        """Choose nothing."""
        self.panel = None
        self._inspector.fold()
        self.gone.emit()
