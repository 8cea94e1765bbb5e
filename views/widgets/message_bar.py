"""The bar at the foot of a window: what happened, and the one thing to do about it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QWidget

from app.text import tr
from app.tokens import SPACE
from views.icons import picture
from views.theme import theme
from views.widgets.buttons import button, icon_button
from views.widgets.layout import row
from views.widgets.text import ElidedLabel, PlainLabel, set_property

STAYS_MS = 8_000


class MessageBar(QFrame):
    """Shows one sentence. What went well leaves by itself; what went wrong stays until dismissed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bar")
        self._picture = PlainLabel()
        self._label = ElidedLabel()
        self._action = button("", self.press_action, kind="quiet")
        self._deed: Callable[[], Any] | None = None
        self._tone = ""
        dismiss = icon_button("x", tr("Dismiss"), self.hide)
        box = row(
            self._picture,
            self._label,
            self._action,
            None,
            dismiss,
            space=SPACE.s,
            margins=(SPACE.m, 2),
            parent=self,
        )
        box.setStretch(1, 0)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.hide)
        theme().changed.connect(self._paint_picture)
        self.hide()

    @property
    def text(self) -> str:
        """The sentence shown, or "" when the bar is away."""
        return self._label.text() if not self.isHidden() else ""

    def say(self, text: str, action: str = "", deed: Callable[[], Any] | None = None) -> None:
        """What happened, with an action such as "Undo"; leaves after eight seconds."""
        self._show(text, "", action, deed)
        self._timer.start(STAYS_MS)

    def warn(self, text: str, action: str = "", deed: Callable[[], Any] | None = None) -> None:
        """What did not happen and what to do; stays."""
        self._show(text, "warn", action, deed)

    def _show(self, text: str, tone: str, action: str, deed: Callable[[], Any] | None) -> None:
        self._timer.stop()
        self._deed, self._tone = deed, tone
        self._label.setText(text)
        self._label.updateGeometry()
        self._action.setText(action.replace("&", "&&"))
        self._action.setVisible(bool(action and deed))
        set_property(self, "tone", tone)
        self._paint_picture()
        self.show()
        self.setAccessibleName(text)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def _paint_picture(self) -> None:
        tokens = theme().tokens
        name, ink = ("circle-alert", tokens.warn) if self._tone else ("circle-check", tokens.good)
        self._picture.setPixmap(picture(name, 16, ink))

    def press_action(self) -> None:
        """Do what the action offers, and leave."""
        deed = self._deed
        self.hide()
        if deed is not None:
            deed()
