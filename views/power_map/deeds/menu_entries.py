"""Entries of the map's menus."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from views.icons import set_icon


def entry(menu: QMenu, text: str, deed: Callable[[], Any], keys: str = "", icon: str = "") -> QAction:
    """An entry; ``keys`` are only told, the canvas listens to them itself."""
    made = menu.addAction(text.replace("&", "&&"))
    if keys:
        shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
        made.setText(f"{made.text()}\t{shown}")
    if icon:
        set_icon(made, icon)
    made.triggered.connect(lambda: deed())
    return made


def submenu(menu: QMenu, text: str) -> QMenu:
    """A menu within ``menu``."""
    return menu.addMenu(text.replace("&", "&&"))
