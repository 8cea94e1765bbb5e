"""A section of the settings: cards under one another, as wide as one reads."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.tokens import SPACE
from views.theme import theme
from views.widgets.layout import column, row, scrolling

WIDTH = 720


class Section(QWidget):
    """Fill ``body``; ``refresh`` shows what the book says now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        inner = QWidget()
        inner.setMaximumWidth(theme().size(WIDTH))
        self.body = column(space=SPACE.l, parent=inner)
        around = QWidget()
        box = row(inner, None, margins=SPACE.xl, parent=around)
        box.setStretch(0, 100)
        column(scrolling(around), parent=self)

    def refresh(self) -> None:
        """Ask the book and show."""
