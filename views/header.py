"""The header of the window: where am I, how is it, find a customer, undo."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QToolButton, QWidget

from app.tokens import SPACE
from views.page import Page
from views.theme import theme
from views.widgets.layout import row
from views.widgets.text import ElidedLabel, PlainLabel

HEIGHT = 52
NAME = 240
"""Room that the name of the page keeps, however much is said beside it."""


class _Name(ElidedLabel):
    def minimumSizeHint(self) -> QSize:
        wide = min(self.sizeHint().width(), theme().size(NAME))
        return QSize(wide, super().minimumSizeHint().height())


class Header(QWidget):
    """Shows the page it is given; the buttons at its end belong to the window."""

    def __init__(
        self,
        finder: QWidget | None,
        actions: list[QAction],
        note: str = "",
        role: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """``note`` is said of the whole book, such as "Reading only"; ``role`` says as whom one acts."""
        super().__init__(parent)
        self.setObjectName("header")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(HEIGHT)
        self._title = _Name(tone="title")
        self._badges: QWidget | None = None
        self._row = row(self._title, space=SPACE.m, margins=(SPACE.xl, 0, SPACE.m, 0), parent=self)
        self._row.addStretch(1)
        if note:
            self._row.addWidget(PlainLabel(note, "warn"))
        for widget in (finder, role):
            if widget is not None:
                self._row.addWidget(widget)
        buttons = row(space=0)
        self._row.addLayout(buttons)
        for action in actions:
            button = QToolButton()
            button.setDefaultAction(action)
            button.setIconSize(QSize(20, 20))
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            buttons.addWidget(button)

    @property
    def title(self) -> str:
        return self._title.text()

    def show_page(self, page: Page) -> None:
        """Say where we are, with the page's badges."""
        self._title.setText(page.title())
        self._title.updateGeometry()
        badges = page.header_widget()
        if badges is self._badges:
            return
        if self._badges is not None:
            self._row.removeWidget(self._badges)
            self._badges.hide()
        if badges is not None:
            self._row.insertWidget(1, badges)
            badges.show()
        self._badges = badges
