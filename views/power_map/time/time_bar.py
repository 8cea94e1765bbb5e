"""Time at the foot of the map: a button, or the line of days with what is shown of it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QWidget

from app.formats import day as written
from app.text import tr
from app.tokens import SPACE
from views.power_map.time.time_track import TimeTrack
from views.widgets.buttons import button, icon_button
from views.widgets.layout import column, row
from views.widgets.text import ElidedLabel


class TimeBar(QFrame):
    """Folded to a button until it is wanted. It shows a state and says what the user wants; the state
    itself is ``TimeTravel``'s."""

    opened = Signal()
    closed = Signal()
    compare_wanted = Signal()
    compare_ended = Signal()
    today_wanted = Signal()
    resized = Signal()
    """It takes another place than before."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("popover")
        self.is_open = False
        self.track = TimeTrack()
        self.open_button = button(tr("Earlier days"), self.opened.emit, kind="quiet", icon="history")
        self.words = ElidedLabel("", "strong")
        self.compare = button(
            tr("Compare with…"), self.compare_wanted.emit, kind="quiet", icon="arrow-left-right"
        )
        self.end_compare = button(tr("Stop comparing"), self.compare_ended.emit, kind="quiet", icon="x")
        self.today = button(tr("Back to today"), self.today_wanted.emit, icon="rotate-ccw")
        back = icon_button("chevron-left", tr("To the change before (←)"), self.track.step_back)
        on = icon_button("chevron-right", tr("To the next change (→)"), self.track.step_on)
        close = icon_button("x", tr("Fold time away"), self.closed.emit)
        self._body = QWidget()
        said = row(self.words, self.compare, self.end_compare, self.today, close, space=SPACE.s)
        said.setStretchFactor(self.words, 1)
        days = row(back, self.track, on, space=SPACE.xs)
        days.setStretchFactor(self.track, 1)
        column(said, days, space=0, margins=(SPACE.m, SPACE.xs, SPACE.s, 2), parent=self._body)
        self._body.hide()
        column(self.open_button, self._body, space=0, margins=SPACE.xs, parent=self)
        self.track.day_wanted.connect(self._forget_words)

    def fold(self, away: bool) -> None:
        """Show the button only, or the line of days with the keyboard on it."""
        if self.is_open is not away:
            return
        self.is_open = not away
        self._body.setVisible(self.is_open)
        self.open_button.setVisible(away)
        margin = SPACE.xs if away else 0
        self.layout().setContentsMargins(margin, margin, margin, margin)
        self.resized.emit()
        if self.is_open:
            self.track.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_state(self, day: date, since: date | None, words: str) -> None:
        """The handles stand on ``day`` and ``since``; ``words`` say what the map shows."""
        self.track.show_day(day, since)
        self.words.setText(words)
        self.compare.setVisible(since is None)
        self.end_compare.setVisible(since is not None)
        self.today.setVisible(day != self.track.days.last)

    def _forget_words(self, day: date) -> None:
        """At once while dragging, though the map of that day takes a moment."""
        self.words.setText(written(day))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.is_open:
            (self.today_wanted if not self.today.isHidden() else self.closed).emit()
        else:
            super().keyPressEvent(event)
