"""Whose or which customer's the colours in sight are."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.text import tr
from app.tokens import TYPE
from views.plan.colours import STRIPE_WIDTH, SWATCH
from views.theme import theme
from views.widgets.text import set_tooltip

HEIGHT = 18
GAP, APART = 6, 18


class Legend(QWidget):
    """One line of names with their stripes; what does not fit is counted, and told by the tooltip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.names: tuple[tuple[str, str], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Colours"))
        self.hide()

    def sizeHint(self) -> QSize:
        return QSize(100, theme().size(HEIGHT))

    def show_names(self, names: Sequence[tuple[str, str]]) -> None:
        """(name, ``#RRGGBB``) in order; nothing hides the line."""
        self.names = tuple(names)
        self.setVisible(bool(names))
        said = "\n".join(name for name, _ in names)
        set_tooltip(self, said)
        self.setAccessibleDescription(said)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, tokens = QPainter(self), theme().tokens
        font = theme().font(TYPE.caption)
        painter.setFont(font)
        metrics = QFontMetricsF(font)
        left, end = 0.0, float(self.width())
        for place, (name, colour) in enumerate(self.names):
            rest = len(self.names) - place
            more = tr("+{count} more", count=rest)
            wide = STRIPE_WIDTH + GAP + metrics.horizontalAdvance(name)
            room = end if rest == 1 else end - APART - metrics.horizontalAdvance(more)
            painter.setPen(QColor(tokens.ink_2))
            if left + wide > room:
                painter.drawText(
                    QRectF(left, 0, end - left, self.height()), Qt.AlignmentFlag.AlignVCenter, more
                )
                return
            stripe = QRectF(left, (self.height() - SWATCH) / 2, STRIPE_WIDTH, SWATCH)
            painter.fillRect(stripe, QColor(colour))
            words = QRectF(left + STRIPE_WIDTH + GAP, 0, wide, self.height())
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, name)
            left += wide + APART
