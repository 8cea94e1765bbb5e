"""The button in the header that says as whom one acts, and turns it with one click."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from app.text import tr
from views.acting import ROLES, act_as, acting_words, role_name
from views.icons import set_icon
from views.preferences import Preferences, acting_role
from views.widgets.buttons import GAP
from views.widgets.text import set_tooltip


class RoleButton(QToolButton):
    """Follows the preference; its menu offers both roles."""

    def __init__(self, chosen: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chosen = chosen
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolButtonStyle(self.toolButtonStyle().ToolButtonTextBesideIcon)
        set_icon(self, "user", gap=GAP)
        self.setIconSize(QSize(16 + GAP, 16))
        menu = QMenu(self)
        group = QActionGroup(menu)
        self._entries = {}
        for role in ROLES:
            entry = menu.addAction(role_name(role), lambda role=role: act_as(role))
            entry.setCheckable(True)
            group.addAction(entry)
            self._entries[role] = entry
        self.setMenu(menu)
        chosen.chosen.connect(self._heed)
        self._say()

    def _heed(self, preference: str) -> None:
        """A method of this object: it outlives no window, as the preferences do."""
        if preference == "role":
            self._say()

    def _say(self) -> None:
        role = acting_role(self._chosen)
        self.setText(role_name(role))
        words = acting_words(role)
        self.setAccessibleName(words)
        about = tr("A manager approves, verifies, returns and cancels plan items.")
        set_tooltip(self, f"{words}\n{about}")
        self._entries[role].setChecked(True)
