"""Actions: every deed of the window with its text, icon and shortcut, in one place."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from app.text import tr
from views.attempt import attempt
from views.icons import set_icon
from views.widgets.text import plain_tooltip

if TYPE_CHECKING:
    from app.workspace import Workspace


def action(
    owner: QWidget,
    text: str,
    deed: Callable[[], Any],
    *,
    shortcut: str | QKeySequence.StandardKey | None = None,
    icon: str | None = None,
    checkable: bool = False,
    checked: bool = False,
) -> QAction:
    """An action of ``owner`` that works while its window is active; mistakes are shown, not raised."""
    made = QAction(text, owner)
    made.setCheckable(checkable)
    made.setChecked(checked)
    if shortcut is not None:
        made.setShortcut(QKeySequence(shortcut))
    if icon is not None:
        set_icon(made, icon)
    made.triggered.connect(lambda: attempt(owner, deed))
    owner.addAction(made)
    return made


class UndoAction(QAction):
    """Undo, named after the step that it takes back."""

    def __init__(self, owner: QWidget, workspace: Workspace) -> None:
        super().__init__(owner)
        self._workspace = workspace
        self.setShortcut(QKeySequence(QKeySequence.StandardKey.Undo))
        set_icon(self, "undo-2")
        self.triggered.connect(lambda: attempt(owner, workspace.undo))
        workspace.undo_stack.indexChanged.connect(self._name)
        self._name()

    def _name(self) -> None:
        step = self._workspace.undo_text()
        self.setEnabled(step is not None)
        text = tr("Undo: {text}", text=step) if step is not None else tr("Undo")
        self.setText(text.replace("&", "&&"))
        self.setToolTip(plain_tooltip(text if step is not None else tr("Nothing to undo")))


class RedoAction(QAction):
    """Redo, named after the step that it repeats."""

    def __init__(self, owner: QWidget, workspace: Workspace) -> None:
        super().__init__(owner)
        self._workspace = workspace
        self.setShortcuts([QKeySequence("Ctrl+Y"), QKeySequence("Ctrl+Shift+Z")])
        set_icon(self, "redo-2")
        self.triggered.connect(lambda: attempt(owner, workspace.redo))
        workspace.undo_stack.indexChanged.connect(self._name)
        self._name()

    def _name(self) -> None:
        step = self._workspace.redo_text()
        self.setEnabled(step is not None)
        text = tr("Redo: {text}", text=step) if step is not None else tr("Redo")
        self.setText(text.replace("&", "&&"))
        self.setToolTip(plain_tooltip(text if step is not None else tr("Nothing to redo")))
