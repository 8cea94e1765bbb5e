"""Actions: every deed of the window with its text, icon and shortcut, in one place."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtGui import QAction, QKeySequence, QUndoStack
from PySide6.QtWidgets import QWidget

from app.text import tr
from views.attempt import attempt
from views.icons import set_icon
from views.widgets.text import plain_tooltip


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

    def __init__(self, owner: QWidget, stack: QUndoStack) -> None:
        super().__init__(owner)
        self._stack = stack
        self.setShortcut(QKeySequence(QKeySequence.StandardKey.Undo))
        set_icon(self, "undo-2")
        self.triggered.connect(lambda: attempt(owner, stack.undo))
        stack.indexChanged.connect(self._name)
        self._name()

    def _name(self) -> None:
        step = self._stack.undoText()
        self.setText(tr("Undo: {step}", step=step.replace("&", "&&")) if step else tr("Undo"))
        self.setToolTip(plain_tooltip(tr("Undo: {step}", step=step) if step else tr("Nothing to undo")))
        self.setEnabled(self._stack.canUndo())


class RedoAction(QAction):
    """Redo, named after the step that it repeats."""

    def __init__(self, owner: QWidget, stack: QUndoStack) -> None:
        super().__init__(owner)
        self._stack = stack
        self.setShortcuts([QKeySequence("Ctrl+Y"), QKeySequence("Ctrl+Shift+Z")])
        set_icon(self, "redo-2")
        self.triggered.connect(lambda: attempt(owner, stack.redo))
        stack.indexChanged.connect(self._name)
        self._name()

    def _name(self) -> None:
        step = self._stack.redoText()
        self.setText(tr("Redo: {step}", step=step.replace("&", "&&")) if step else tr("Redo"))
        self.setToolTip(plain_tooltip(tr("Redo: {step}", step=step) if step else tr("Nothing to redo")))
        self.setEnabled(self._stack.canRedo())
