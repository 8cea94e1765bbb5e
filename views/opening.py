"""What is seen while a book is being opened: the window's surfaces, at once, and nothing on them."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.text import tr
from views.preferences import Preferences
from views.theme import colour

RAIL = 56
DESIGN_SIZE = (1366, 768)


class Opening(QWidget):
    """Stands where the main window will stand, until that is there."""

    seen = Signal()
    """It was painted for the first time: what takes long may begin."""

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self._was_seen = False
        self.setWindowTitle(tr("Loam"))
        self.resize(*DESIGN_SIZE)
        self.restoreGeometry(preferences.state("window"))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour("paper"))
        painter.fillRect(0, 0, RAIL, self.height(), colour("sunken"))
        if not self._was_seen:
            self._was_seen = True
            QTimer.singleShot(0, self.seen.emit)
