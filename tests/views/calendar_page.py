"""The calendar as a user works in it: with mouse and keyboard, by days and entries."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListWidget, QPushButton

from app.queries.calendar import ActivityEntry, PlanEntry
from app.queries.calendar_entry import ActivityDetails, PlanDetails, entry_details
from app.workspace import Workspace
from tests.views.calendars import Keys
from views.calendar.agenda import TITLE
from views.calendar.plan_page import CalendarPage, PlanPage
from views.calendar.view import CalendarView
from views.plan.quick_editor import QuickEditor

LEFT = Qt.MouseButton.LeftButton


class CalendarHand:
    """Does what a person does, on a ``CalendarView`` that is shown."""

    def __init__(self, calendar: CalendarView) -> None:
        self.calendar = calendar
        self.month = calendar.month

    def drag_days(self, first: date, last: date) -> QuickEditor:
        """Drag over empty days; the quick editor opens."""
        aside = QPoint(20, 0)
        self.drag(self.empty_point(first) - aside, self.empty_point(last) + aside)
        return self.editor

    def drag_bar(self, key: str, to: date, release: bool = True) -> None:
        box = self.month.bar_box(key)
        assert box is not None
        start = QPoint(round(box.left() + min(box.width() / 2, 60)), round(box.center().y()))
        first = self.month.grid.day_at(start.x(), start.y(), self.month.weeks)
        by = self.month.day_box(to).center() - self.month.day_box(first).center()
        self.drag(start, start + by.toPoint(), release)

    def drag_end(self, key: str, to: date) -> None:
        """Drag the right end of a bar into the day ``to``."""
        box = self.month.bar_box(key)
        assert box is not None
        start = QPointF(box.right() - 2, box.center().y()).toPoint()
        self.drag(start, QPoint(round(self.month.day_box(to).center().x()), start.y()))

    def drag(self, start: QPoint, end: QPoint, release: bool = True) -> None:
        QTest.mousePress(self.month, LEFT, pos=start)
        QTest.mouseMove(self.month, (start + end) / 2)
        QTest.mouseMove(self.month, end)
        if release:
            QTest.mouseRelease(self.month, LEFT, pos=end)

    def click(self, key: str) -> None:
        box = self.month.bar_box(key)
        assert box is not None
        QTest.mouseClick(self.month, LEFT, pos=box.center().toPoint())

    def press(self, *keys: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        for key in keys:
            QTest.keyClick(self.month, key, held)

    def press_button(self, text: str) -> None:
        """Press a button of the inspector."""
        panel = self.calendar.panel
        assert panel is not None
        QApplication.processEvents()
        [found] = [one for one in panel.findChildren(QPushButton) if one.text() == text and one.isVisible()]
        QTest.mouseClick(found, LEFT)

    @property
    def editor(self) -> QuickEditor:
        editor = self.calendar.quick_editor
        assert editor is not None
        return editor

    @property
    def day_list(self) -> QListWidget:
        popup = QApplication.activePopupWidget()
        assert popup is not None
        found = popup.findChild(QListWidget)
        assert isinstance(found, QListWidget)
        return found

    def empty_point(self, day: date) -> QPoint:
        """A point of a day where no bar is: beside its number."""
        box = self.month.day_box(day)
        return QPointF(box.center().x(), box.top() + 8).toPoint()


def details(workspace: Workspace, key: str) -> ActivityDetails | PlanDetails:
    """What the book says of an entry."""
    found = workspace.ask(entry_details, key, workspace.today())
    assert found is not None
    return found


def visit(workspace: Workspace, keys: Keys) -> ActivityEntry:
    found = details(workspace, keys.visit)
    assert isinstance(found, ActivityDetails)
    return found.entry


def item(workspace: Workspace, keys: Keys) -> PlanEntry:
    found = details(workspace, keys.item)
    assert isinstance(found, PlanDetails)
    return found.entry


def titles(page: PlanPage | CalendarPage) -> list[str]:
    """The lines of the agenda, which are those of the month."""
    model = page.calendar.model
    return [model.index(row, TITLE).data() for row in range(model.rowCount())]


class HoursHand:
    """Does what a person does among the hours of a ``CalendarView`` that is shown in week or day."""

    def __init__(self, calendar: CalendarView) -> None:
        self.calendar = calendar
        self.hours = calendar.hours

    def point(self, moment: datetime, share: float = 0.85) -> QPoint:
        """Where a moment lies, ``share`` of its day's width from the left."""
        grid, hours = self.hours.grid, self.hours
        day = (moment.date() - hours.first).days
        y = grid.y(moment.hour * 60 + moment.minute)
        assert grid.top <= y < grid.height, "the moment is scrolled out of sight"
        return QPointF(grid.left(day) + share * grid.column, y + 0.6).toPoint()

    def drag(
        self,
        start: QPoint,
        end: QPoint,
        *,
        held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
        release: bool = True,
    ) -> None:
        port = self.hours.viewport()
        QTest.mousePress(port, LEFT, held, start)
        for at in ((start + end) / 2, end):
            self._move(at, held)
        if release:
            QTest.mouseRelease(port, LEFT, held, end)

    def _move(self, at: QPoint, held: Qt.KeyboardModifier) -> None:
        """``QTest.mouseMove`` knows no keys that are held."""
        port = self.hours.viewport()
        place = QPointF(at)
        moved = QMouseEvent(
            QEvent.Type.MouseMove,
            place,
            port.mapToGlobal(place),
            Qt.MouseButton.NoButton,
            LEFT,
            held,
        )
        QApplication.sendEvent(port, moved)

    def drag_block(self, key: str, by: QPoint, **more) -> None:
        """Drag a block by its middle."""
        box = self.hours.box(key)
        assert box is not None
        middle = box.center().toPoint()
        self.drag(middle, middle + by, **more)

    def drag_edge(self, key: str, to: datetime, *, upper: bool = False) -> None:
        """Drag an edge of a block to a moment."""
        box = self.hours.box(key)
        assert box is not None
        y = box.top() + 1 if upper else box.bottom() - 1
        self.drag(QPointF(box.center().x(), y).toPoint(), self.point(to))

    def press(self, *keys: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        for key in keys:
            QTest.keyClick(self.hours, key, held)

    def minutes(self, count: float) -> int:
        """Pixels that so many minutes are high."""
        return round(self.hours.grid.hour * count / 60)
