"""What stands beside the table, one panel at a time: the day, its guests, the ways, the rest."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QTabBar, QWidget

from app.text import tr
from app.tokens import SPACE
from views.reception.side_panels import AboutPanel, GuestsPanel, WaysPanel
from views.reception.timeline import AgendaTimeline
from views.theme import theme
from views.widgets.layout import column, hairline, row, scrolling

TIMELINE, GUESTS, WAYS, DETAILS = range(4)
NARROWEST = 240


class Side(QWidget):
    """``turn`` brings one of ``TIMELINE``, ``GUESTS``, ``WAYS``, ``DETAILS`` into sight."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("inspector")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(theme().size(NARROWEST))
        self.tabs = QTabBar()
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        for name in (tr("Timeline"), tr("Guests"), tr("Ways"), tr("Details")):
            self.tabs.addTab(name)
        self.timeline, self.guests = AgendaTimeline(), GuestsPanel()
        self.ways, self.about = WaysPanel(), AboutPanel()
        self._day = scrolling(self.timeline)
        self._day.verticalScrollBar().valueChanged.connect(lambda _: self.timeline.update())
        panels = QStackedWidget()
        panels.addWidget(self._day)
        for panel in (self.guests, self.ways, self.about):
            panels.addWidget(scrolling(panel))
        self.tabs.currentChanged.connect(panels.setCurrentIndex)
        body = column(row(self.tabs, None, margins=(SPACE.s, 0)), hairline(), panels, space=0, parent=self)
        body.setStretch(2, 1)

    def turn(self, panel: int) -> None:
        self.tabs.setCurrentIndex(panel)

    def select(self, key: str) -> None:
        """Select a line in the timeline and bring it into sight; "" selects none."""
        self.timeline.select(key)
        box = self.timeline.box_of(key).toRect()
        if not box.isEmpty():
            self._day.ensureVisible(box.left(), box.center().y(), 0, box.height() // 2 + SPACE.xl)

    def invite(self) -> None:
        """To where one says who comes."""
        self.turn(GUESTS)
        self.guests.people.setFocus()
