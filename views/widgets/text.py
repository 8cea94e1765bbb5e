"""Text on the screen. What people typed is never markup: every label and tooltip is plain."""

from __future__ import annotations

import re
from html import escape

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

_LONG_WORD = re.compile(r"(\S{12})(?=\S{12})")
_MAY_BREAK = "\\1\u200b"


class PlainLabel(QLabel):
    """A label that shows its text as it was typed.

    ``tone`` is a role of the style sheet: "", "quiet", "caption", "lead", "strong", "section", "title",
    "figure", "warn", "bad" or "good".
    """

    def __init__(
        self, text: str = "", tone: str = "", *, wrap: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self.setText(text)
        if tone:
            self.setProperty("tone", tone)

    def set_tone(self, tone: str) -> None:
        set_property(self, "tone", tone)


class WrappedLabel(PlainLabel):
    """Lines of what people wrote: an address or a name without blanks breaks where the room ends."""

    def __init__(self, text: str = "", tone: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, tone, wrap=True, parent=parent)

    def setText(self, text: str) -> None:
        super().setText(_LONG_WORD.sub(_MAY_BREAK, text))
        self.setAccessibleName(text)


class ElidedLabel(PlainLabel):
    """One line that ends in … where there is no room; the whole text is then its tooltip."""

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance("…"), super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        width = self.fontMetrics().horizontalAdvance(self.text()) + 2
        return QSize(width, super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        set_tooltip(self, self.text() if self._shown() != self.text() else "")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        align = self.alignment() | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self.contentsRect(), align, self._shown())

    def _shown(self) -> str:
        line = " ".join(self.text().split())
        return self.fontMetrics().elidedText(line, Qt.TextElideMode.ElideRight, self.contentsRect().width())


def plain_tooltip(text: str) -> str:
    """``text`` for a tooltip, which would otherwise guess whether it is markup; wraps when long."""
    return f"<span>{escape(text).replace(chr(10), '<br>')}</span>" if text else ""


def set_tooltip(widget: QWidget, text: str) -> None:
    """A tooltip that shows ``text`` as typed."""
    widget.setToolTip(plain_tooltip(text))


def set_property(widget: QWidget, name: str, value: object) -> None:
    """Set a property that the style sheet reads, and dress the widget again."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)
        widget.update()
