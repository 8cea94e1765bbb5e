"""The map tab with its line of days, as a person uses it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QDeadlineTimer, QPoint, Qt
from PySide6.QtTest import QTest

from app.workspace import Workspace
from tests.views.map_page import MapPage
from views.power_map.items.overlay import NOTHING
from views.power_map.time.comparison_panel import ComparisonPanel


class TimePage(MapPage):
    """A map page with its line of days."""

    def __init__(self, workspace: Workspace, customer: str, size: tuple[int, int] = (1366, 660)) -> None:
        super().__init__(workspace, customer, size)
        self.time, self.bar = self.page.time, self.page.stage.time_bar
        self.track = self.bar.track

    def open(self) -> None:
        """Unfold time, and wait until it knows its days."""
        QTest.mouseClick(self.bar.open_button, Qt.MouseButton.LeftButton)
        self.until(lambda: bool(self.track.days.counts))

    def go(self, day: date) -> None:
        """Drag the handle to a day, and wait for its map."""
        start, end = (QPoint(round(self.track._x(each)), 18) for each in (self.track.day, day))
        QTest.mousePress(self.track, Qt.MouseButton.LeftButton, pos=start)
        QTest.mouseMove(self.track, (start + end) / 2)
        self.track._drag_to(end.x())
        QTest.mouseRelease(self.track, Qt.MouseButton.LeftButton, pos=end)
        self.until_shown(day)

    def until_shown(self, day: date) -> None:
        self.until(lambda: self.power_map.day == day)
        self.settle()

    def until(self, holds: Callable[[], bool]) -> None:
        patience = QDeadlineTimer(5000)
        while not holds():
            assert not patience.hasExpired()
            QTest.qWait(5)

    def compare(self) -> None:
        self.bar.compare.click()
        self.until(lambda: self.scene.overlay is not NOTHING)

    @property
    def list(self) -> ComparisonPanel:
        panel = self.page.inspector.panel
        assert isinstance(panel, ComparisonPanel)
        return panel

    def listed(self) -> list[str]:
        return [line.accessibleName() for line in self.list.lines if line.isVisibleTo(self.list)]
