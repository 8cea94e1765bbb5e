"""The panel at the right of a page: what is known about the selected thing. It folds away."""

from __future__ import annotations

from PySide6.QtCore import QEasingCurve, QPropertyAnimation, Qt, Signal
from PySide6.QtWidgets import QScrollArea, QWidget

from app.text import tr
from app.tokens import SPACE
from views.theme import motion_ms
from views.widgets.buttons import icon_button
from views.widgets.layout import column, row, scrolling
from views.widgets.text import ElidedLabel

WIDTH = 320


class Inspector(QWidget):
    """Put it last in a row. ``set_content(title, widget)`` fills it; ``fold()`` and ``unfold()`` move it."""

    folded = Signal(bool)

    def __init__(self, width: int = WIDTH, *, open_: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("inspector")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._width = width
        self._open = open_
        self._title = ElidedLabel(tone="section")
        self._content: QScrollArea | None = None
        close = icon_button("panel-right-close", tr("Fold the panel away"), self.fold)
        self._inner = QWidget(self)
        self._inner.setFixedWidth(width - 1)
        head = row(self._title, None, close, margins=(SPACE.l, SPACE.s, SPACE.s, SPACE.s))
        self._body = column(head, space=0, parent=self._inner)
        box = column(self._inner, parent=self)
        box.setContentsMargins(1, 0, 0, 0)
        self.setMinimumWidth(0)
        self.setMaximumWidth(width if open_ else 0)
        if not open_:
            self.hide()
        self._motion = QPropertyAnimation(self, b"maximumWidth", self)
        self._motion.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._motion.finished.connect(lambda: self.setVisible(self._open))

    @property
    def is_open(self) -> bool:
        return self._open

    def set_content(self, title: str, content: QWidget) -> None:
        """Show ``content`` under ``title`` in place of what was there, which is deleted."""
        self.set_title(title)
        if self._content is not None:
            self._body.removeWidget(self._content)
            self._content.hide()
            self._content.deleteLater()
        self._content = scrolling(content)
        self._body.addWidget(self._content, 1)

    def release(self) -> None:
        """Take the content out alive, to be shown again later with ``set_content``."""
        if self._content is not None:
            self._content.takeWidget()

    def set_title(self, title: str) -> None:
        """Another title over the same content."""
        self._title.setText(title)
        self._title.updateGeometry()

    def fold(self) -> None:
        self._move(False)

    def unfold(self) -> None:
        self._move(True)

    def _move(self, open_: bool) -> None:
        if open_ == self._open:
            return
        self._open = open_
        self.show()
        self._motion.stop()
        self._motion.setDuration(motion_ms())
        self._motion.setStartValue(self.maximumWidth())
        self._motion.setEndValue(self._width if open_ else 0)
        self._motion.start()
        self.folded.emit(not open_)
