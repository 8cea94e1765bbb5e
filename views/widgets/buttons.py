"""Buttons: the deed of a page, the rest, quiet ones, icons, chips."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from views.icons import set_icon
from views.widgets.text import set_tooltip


def button(
    text: str,
    pressed: Callable[[], Any] | None = None,
    *,
    kind: str = "",
    icon: str | None = None,
    parent: QWidget | None = None,
) -> QPushButton:
    """A button that says the deed. ``kind``: "" · "primary" (one on a page) · "quiet" · "danger"."""
    made = QPushButton(text.replace("&", "&&"), parent)
    made.setAutoDefault(False)
    if kind:
        made.setProperty("kind", kind)
    if icon:
        set_icon(made, icon, {"primary": "on_accent", "quiet": "accent", "danger": "bad"}.get(kind))
    if pressed is not None:
        made.clicked.connect(lambda: pressed())
    return made


def icon_button(
    name: str,
    text: str,
    pressed: Callable[[], Any] | None = None,
    *,
    checkable: bool = False,
    size: int = 16,
    parent: QWidget | None = None,
) -> QToolButton:
    """A button that shows icon ``name``; ``text`` is its tooltip and accessible name."""
    made = QToolButton(parent)
    set_icon(made, name)
    made.setIconSize(QSize(size, size))
    made.setAccessibleName(text)
    made.setCheckable(checkable)
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    set_tooltip(made, text)
    if pressed is not None:
        made.clicked.connect(lambda: pressed())
    return made


class Chip(QPushButton):
    """A filter that is on or off; ``toggled(bool)`` is its signal."""

    def __init__(self, text: str, *, on: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(text.replace("&", "&&"), parent)
        self.setProperty("kind", "chip")
        self.setCheckable(True)
        self.setChecked(on)
        self.setAutoDefault(False)
