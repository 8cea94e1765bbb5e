"""What colours, letters and lines of a map on paper mean: a strip of signs with words, in lines."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from app.power_map.arrangement import Arrangement
from app.tokens import TYPE, Tokens
from views.power_map.painting.drawing import BEGIN, font
from views.power_map.painting.legend_signs import Sign, sign_groups

ROW = 28.0
BETWEEN = 22.0
WORDS = 7.0


class PaperLegend:
    """The legend of ``made`` in lines that are at most ``width`` map units wide; empty for a plain map."""

    def __init__(self, made: Arrangement, width: float) -> None:
        self._metrics = QFontMetricsF(font(TYPE.caption))
        self._lines: list[list[Sign]] = []
        for group in sign_groups(made):
            self._break(group.signs, width)

    @property
    def height(self) -> float:
        return ROW * len(self._lines)

    def paint(self, painter: QPainter, tokens: Tokens) -> None:
        """Draw it with its upper left corner at (0, 0)."""
        for number, line in enumerate(self._lines):
            x = 0.0
            for sign in line:
                painter.save()
                painter.translate(x, number * ROW)
                sign.paint(painter, tokens, ROW / 2)
                painter.restore()
                painter.setPen(QColor(tokens.ink_2))
                painter.setFont(font(TYPE.caption))
                words = QRectF(x + sign.width + WORDS, number * ROW, self._length(sign), ROW)
                painter.drawText(words, BEGIN, sign.text)
                x += sign.width + WORDS + self._length(sign) + BETWEEN

    def _break(self, group: Sequence[Sign], width: float) -> None:
        """Put a group into lines of its own."""
        x = width
        for sign in group:
            wide = sign.width + WORDS + self._length(sign)
            if x + wide > width:
                self._lines.append([])
                x = 0.0
            self._lines[-1].append(sign)
            x += wide + BETWEEN

    def _length(self, sign: Sign) -> float:
        return self._metrics.horizontalAdvance(sign.text) + 2
