"""The entry that is chosen, with its form in the inspector."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.queries.calendar_entry import entry_details, options
from app.tokens import SPACE
from views.plan.panel import EntryPanel
from views.plan.panels import panel_for
from views.widgets.inspector import Inspector
from views.widgets.layout import column
from views.widgets.text import PlainLabel

if TYPE_CHECKING:
    from app.workspace import Workspace
    from views.navigation import Navigator


class Chosen(QObject):
    """Fills ``inspector`` with the form of what is picked, and folds it when that is gone."""

    gone = Signal()
    """Nothing is chosen any more."""
    renamed = Signal(str)
    """What is chosen stands under another key now: an occurrence of a series that was changed."""
    leave = Signal()
    """Escape was pressed in the form."""
    delete_wanted = Signal(str)

    def __init__(
        self,
        workspace: Workspace,
        navigator: Navigator,
        inspector: Inspector,
        clashes_of: Callable[[str], list[str]],
    ) -> None:
        """``clashes_of(key)`` says in sentences who is expected elsewhere at the same time."""
        super().__init__(inspector)
        self._clashes_of = clashes_of
        self._clashes: PlainLabel | None = None
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
            self.panel.renamed.connect(self._follow)
            self.refresh()
            self._clashes = PlainLabel("", "warn", wrap=True)
            holder = QWidget()
            around = column(self._clashes, margins=(SPACE.l, 0, SPACE.l, SPACE.s))
            column(around, self.panel, space=0, parent=holder)
            self._inspector.set_content(self.panel.heading, holder)
            self.show_clashes()
        self._inspector.unfold()
        if edit:
            self.panel.setFocus()

    def refresh(self) -> None:
        """Ask the book again; what is not there any more is no longer chosen."""
        if self.panel is None:
            return
        details = self._workspace.ask(entry_details, self.panel.key, self._workspace.today())
        if details is None:
            if not self.panel.storing:
                self.close()
        else:
            if details.entry.key != self.panel.key:
                self.panel.key = details.entry.key
                self.renamed.emit(self.panel.key)
            self.panel.show_details(details, self._workspace.ask(options, details.entry.customer))
            self.show_clashes()

    @property
    def said(self) -> str:
        """What is said of clashes, "" when there are none."""
        return self._clashes.text() if self._clashes is not None else ""

    def show_clashes(self) -> None:
        """Say who of those who take part is expected elsewhere at the same time."""
        if self._clashes is not None:
            self._clashes.setText("\n".join(self._clashes_of(self.key)))
            self._clashes.setVisible(bool(self._clashes.text()))

    def _follow(self, key: str) -> None:
        self.refresh()
        self.renamed.emit(key)

    def close(self) -> None:
        """Choose nothing."""
        self.panel = self._clashes = None
        self._inspector.fold()
        self.gone.emit()
