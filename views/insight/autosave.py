"""Saves a section while it is being written: soon after a pause, and at once when one leaves it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from app.operations.insight import write
from app.prose import clean
from app.queries.insight import SectionFact
from app.text import Text
from views.attempt import attempt
from views.insight.editor import SectionEditor

if TYPE_CHECKING:
    from app.workspace import Workspace

SAVES_AFTER_MS = 700
PAUSE_MS = 4_000
"""Typing after this long a pause is an undo step of its own."""


class Autosave(QObject):
    """Keeps ``editor`` and the book in step; ``saved`` is whether all that was typed is stored."""

    saved = Signal(bool)

    def __init__(self, workspace: Workspace, editor: SectionEditor) -> None:
        super().__init__(editor)
        self._workspace = workspace
        self._editor = editor
        self._section: str | None = None
        self._stored = ""
        self._text = Text("Write")
        self._burst = 0
        self._since_typing = QElapsedTimer()
        self._timer = QTimer(self, singleShot=True, interval=SAVES_AFTER_MS)
        self._timer.timeout.connect(self.flush)
        editor.textChanged.connect(self._hear_typing)
        editor.settle.connect(self.flush)

    @property
    def pending(self) -> bool:
        """Something was typed that is not stored yet."""
        return (
            self._section is not None
            and not self._editor.isReadOnly()
            and clean(self._editor.toPlainText()) != self._stored
        )

    def attach(self, section: SectionFact | None, text: Text) -> None:
        """Write into ``section`` from now on; ``text`` names the undo step.

        For the section that is being written already, what was typed and not stored is stored first.
        """
        stored = clean(section.text) if section is not None else ""
        same = section is not None and section.key == self._section
        if same and self.pending:
            self._stored = stored
            return
        self.flush()
        if not same or stored != self._stored:
            self._burst += 1
        self._section = section.key if section is not None else None
        self._stored = stored
        self._text = text
        self._editor.show_text(self._stored)
        self._timer.stop()

    def flush(self) -> None:
        """Store what was typed, now."""
        self._timer.stop()
        section = self._section
        if section is None or not self.pending:
            return
        typed = clean(self._editor.toPlainText())
        merge = f"insight {section} {self._burst}"

        def store() -> None:
            before, self._stored = self._stored, typed
            try:
                self._workspace.edit_merging(merge, self._text, write, section, typed)
            except Exception:
                self._stored = before
                raise

        self.saved.emit(attempt(self._editor, store))

    def _hear_typing(self) -> None:
        if not self.pending:
            return
        if not self._since_typing.isValid() or self._since_typing.elapsed() > PAUSE_MS:
            self._burst += 1
        self._since_typing.start()
        self._timer.start()
        self.saved.emit(False)
