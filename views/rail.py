"""The rail at the left: one icon a page."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QToolButton, QWidget

from app.tokens import SPACE
from views.icons import picture
from views.opening import RAIL
from views.pages import PageEntry
from views.theme import theme
from views.widgets.buttons import icon_button
from views.widgets.layout import column
from views.widgets.text import PlainLabel

BUTTON = 40


class Rail(QWidget):
    """Emits ``chosen(page id)``. A page outside the rail lights the entry it belongs to, if any."""

    chosen = Signal(str)

    def __init__(self, entries: Sequence[PageEntry], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(RAIL)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QToolButton] = {}
        self._mark = PlainLabel()
        self._mark.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._mark.setFixedSize(BUTTON, BUTTON)
        box = column(self._mark, space=SPACE.xs, margins=(SPACE.s, SPACE.s), parent=self)
        for number, entry in enumerate(entries, 1):
            if entry.at_foot:
                box.addStretch(1)
            box.addWidget(self._add(entry, number))
        if not any(entry.at_foot for entry in entries):
            box.addStretch(1)
        theme().changed.connect(self._paint_mark)
        self._paint_mark()

    def light(self, page: str) -> None:
        """Show which page is open."""
        self._group.setExclusive(False)
        for name, button in self._buttons.items():
            button.setChecked(name == page)
        self._group.setExclusive(True)

    def _add(self, entry: PageEntry, number: int) -> QToolButton:
        button = icon_button(entry.icon, f"{entry.title}  (Ctrl+{number})", checkable=True, size=20)
        button.setAccessibleName(str(entry.title))
        button.setFixedSize(BUTTON, BUTTON)
        button.setIconSize(QSize(20, 20))
        button.clicked.connect(lambda: self.chosen.emit(entry.id))
        self._group.addButton(button)
        self._buttons[entry.id] = button
        return button

    def _paint_mark(self) -> None:
        self._mark.setPixmap(picture("sprout", 24, theme().tokens.accent))
