"""Buttons: the deed of a page, the rest, quiet ones, icons, chips."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QToolButton, QWidget

from app.tokens import SPACE
from views.icons import set_icon
from views.widgets.layout import row
from views.widgets.text import set_tooltip

GAP = 4


class Button(QPushButton):
    """A button that Enter presses as Space does, when it has the keyboard."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text.replace("&", "&&"), parent)
        self.setAutoDefault(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


def button(
    text: str,
    pressed: Callable[[], Any] | None = None,
    *,
    kind: str = "",
    icon: str | None = None,
    parent: QWidget | None = None,
) -> Button:
    """A button that says the deed. ``kind``: "" · "primary" (one on a page) · "quiet" · "danger"."""
    made = Button(text, parent)
    if kind:
        made.setProperty("kind", kind)
    if icon:
        ink = {"primary": "on_accent", "quiet": "accent", "danger": "bad"}.get(kind)
        set_icon(made, icon, ink, gap=GAP)
        made.setIconSize(QSize(16 + GAP, 16))
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


class Chip(Button):
    """A filter that is on or off; ``toggled(bool)`` is its signal."""

    def __init__(self, text: str, *, on: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setProperty("kind", "chip")
        self.setCheckable(True)
        self.setChecked(on)


class LineButton(Button):
    """A row of a list that can be pressed: put words and badges into ``line.body``."""

    def __init__(
        self,
        name: str,
        pressed: Callable[[], Any] | None = None,
        parent: QWidget | None = None,
        *,
        wraps: bool = False,
    ) -> None:
        """``name`` is what screen readers say. Words that wrap may need more height than they hint at."""
        super().__init__(parent=parent)
        self.setObjectName("line")
        self.setAccessibleName(name)
        tall = QSizePolicy.Policy.Minimum if wraps else QSizePolicy.Policy.Fixed
        self.setSizePolicy(QSizePolicy.Policy.Preferred, tall)
        self.body = row(margins=(SPACE.s, 6), parent=self)
        if pressed is not None:
            self.clicked.connect(lambda: pressed())

    def sizeHint(self) -> QSize:
        return self.body.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self.body.minimumSize()
