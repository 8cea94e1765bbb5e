"""Sentences about a workbook as a whole, above its differences."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QWidget

from app.text import Text
from app.tokens import SPACE
from views.icons import picture
from views.theme import theme
from views.widgets.layout import column, row, scrolling
from views.widgets.text import PlainLabel

MOST_LINES = 3


class PlanNotes(QFrame):
    """All notes; more than a few scroll."""

    def __init__(self, notes: Sequence[Text], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons: list[PlainLabel] = []
        lines = QWidget()
        column(*map(self._line, notes), space=2, parent=lines)
        if len(notes) > MOST_LINES:
            area = scrolling(lines)
            area.setFixedHeight(theme().size(24) * MOST_LINES)
            column(area, parent=self)
        else:
            column(lines, parent=self)
        if not notes:
            self.hide()
        theme().changed.connect(self._paint)
        self._paint()

    def _line(self, note: Text) -> QWidget:
        line = QWidget()
        icon = PlainLabel()
        icon.setFixedWidth(16)
        self._icons.append(icon)
        words = row(icon, PlainLabel(str(note), "quiet", wrap=True), space=SPACE.s, parent=line)
        words.setStretch(1, 1)
        return line

    def _paint(self) -> None:
        for icon in self._icons:
            icon.setPixmap(picture("info", 16, theme().tokens.warn))
