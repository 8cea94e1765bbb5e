"""A part of a panel under a heading that folds it away."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

from app.text import tr
from app.tokens import SPACE
from views.icons import set_icon
from views.widgets.buttons import icon_button
from views.widgets.layout import SectionHeading, column
from views.widgets.text import set_tooltip


class Section(QWidget):
    """``content`` under ``title``. A click on the heading, or its arrow by keyboard, folds and unfolds."""

    def __init__(self, title: str, content: QWidget, *deeds: QWidget) -> None:
        super().__init__()
        self.content = content
        self._title = title
        self.heading = SectionHeading(title)
        self.heading.setCursor(Qt.CursorShape.PointingHandCursor)
        self.arrow = icon_button("chevron-up", title, self.turn)
        for deed in (*deeds, self.arrow):
            self.heading.add(deed)
        column(self.heading, content, space=SPACE.m, parent=self)
        self._tell()

    @property
    def is_open(self) -> bool:
        return not self.content.isHidden()

    def turn(self) -> None:
        """Fold what is open, unfold what is not."""
        self.content.setVisible(self.content.isHidden())
        self._tell()

    def unfold(self) -> None:
        if not self.is_open:
            self.turn()

    def set_note(self, note: str) -> None:
        """A few words beside the title, for instance how many there are."""
        self.heading.note.setText(note)
        self.heading.note.updateGeometry()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.heading.geometry().contains(event.position().toPoint()):
            self.turn()

    def _tell(self) -> None:
        said = (
            tr("Fold “{section}”", section=self._title)
            if self.is_open
            else tr("Unfold “{section}”", section=self._title)
        )
        set_icon(self.arrow, "chevron-up" if self.is_open else "chevron-down")
        self.arrow.setAccessibleName(said)
        set_tooltip(self.arrow, said)
