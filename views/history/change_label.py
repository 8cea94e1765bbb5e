"""A changed value: what went is struck through, what came is marked. Painted, so never markup."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.chronicle.difference import Fate, Piece
from views.theme import theme

LONGEST = 3_000
"""Signs of a text that are laid out; the rest is left out with an ellipsis."""


class ChangeLabel(QWidget):
    """Shows pieces of a ``difference``, wrapped to its width."""

    def __init__(self, pieces: Sequence[Piece], spoken: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pieces = _cut(pieces)
        self.setAccessibleName(spoken)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def text(self) -> str:
        """The words shown, gone and new ones alike."""
        return "".join(piece.text for piece in self._pieces)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(self._layout(width).boundingRect().height() + 1)

    def sizeHint(self) -> QSize:
        return QSize(160, self.heightForWidth(max(self.width(), 160)))

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.fontMetrics().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QColor(theme().tokens.ink))
        self._layout(self.width()).draw(painter, QPointF(0, 0))

    def _layout(self, width: int) -> QTextLayout:
        layout = QTextLayout(self.text.replace("\n", "\u2028"), self.font())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setFormats(self._formats())
        layout.beginLayout()
        height = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, height))
            height += line.height() + 1
        layout.endLayout()
        return layout

    def _formats(self) -> list[QTextLayout.FormatRange]:
        tokens = theme().tokens
        formats, start = [], 0
        for piece in self._pieces:
            length = len(piece.text.encode("utf-16-le")) // 2
            form = QTextCharFormat()
            if piece.fate is Fate.GONE:
                form.setFontStrikeOut(True)
                form.setForeground(QColor(tokens.ink_3))
            elif piece.fate is Fate.NEW:
                form.setBackground(QColor(tokens.accent_soft))
            made = QTextLayout.FormatRange()
            made.start, made.length, made.format = start, length, form
            formats.append(made)
            start += length
        return formats


def _cut(pieces: Sequence[Piece]) -> list[Piece]:
    kept: list[Piece] = []
    room = LONGEST
    for piece in pieces:
        if len(piece.text) > room:
            return [*kept, Piece(piece.text[:room] + "…", piece.fate)]
        kept.append(piece)
        room -= len(piece.text)
    return kept
