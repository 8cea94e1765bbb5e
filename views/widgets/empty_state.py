"""What an empty page shows: one picture in outline, one sentence, one button."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.tokens import SPACE
from views.icons import picture
from views.theme import theme
from views.widgets.buttons import button
from views.widgets.layout import column, row
from views.widgets.text import PlainLabel

PICTURE = 48
WIDTH = 420


class EmptyState(QWidget):
    """Says what to do first."""

    def __init__(
        self,
        icon: str,
        sentence: str,
        action: str = "",
        deed: Callable[[], Any] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self._picture = PlainLabel()
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._sentence = PlainLabel(sentence, "quiet", wrap=True)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._sentence.setFixedWidth(WIDTH)
        middle = column(self._picture, self._sentence, space=SPACE.l)
        self.button = button(action, deed, kind="primary")
        middle.addLayout(row(None, self.button, None))
        self.button.setVisible(bool(action))
        column(None, row(None, middle, None), None, margins=SPACE.xl, parent=self)
        theme().changed.connect(self._paint_picture)
        self._paint_picture()

    def set_sentence(self, sentence: str) -> None:
        self._sentence.setText(sentence)

    def _paint_picture(self) -> None:
        self._picture.setPixmap(picture(self._icon, PICTURE, theme().tokens.ink_3))
