"""The year strip on the screen: it scrolls, heads and names stay; cells lead to their month."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QToolTip, QWidget

from app.layout.year import YearGrid
from app.queries.year_strip import YearStrip
from app.text import tr
from views.plan.year.legend import screen_font
from views.plan.year.painting import YearPicture, cell_words, paint_year, row_name
from views.theme import theme
from views.widgets.text import plain_tooltip

NAMES = ((1500, 300), (1000, 220), (0, 168))
"""From which width of the window on the names of rows are how wide."""
SUM, LINE, HEAD, FOOT = 132, 38, 44, 40


class StripView(QAbstractScrollArea):
    """Shows a ``YearStrip``; says which cell or row is wanted."""

    cell_wanted = Signal(object, object)
    """The month of a row (``About``, first day) shall be shown."""
    about_wanted = Signal(object)
    """Only this row (``About``) shall be shown."""
    step_wanted = Signal(int)
    """Years to go on; 0 goes to today."""
    new_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.setAccessibleName(tr("Year"))
        self.strip: YearStrip | None = None
        self.today = date.min
        self.current = (0, 0)
        self.grid = YearGrid(1, 1, 0)
        theme().changed.connect(self._arrange)
        self.verticalScrollBar().valueChanged.connect(self._arrange)

    def show_strip(self, strip: YearStrip, today: date, month: date) -> None:
        """Show ``strip``; the current cell stays in its row, in the column of ``month``."""
        self.strip, self.today = strip, today
        start = month.replace(day=1)
        place = strip.months.index(start) if start in strip.months else self.current[1]
        self.current = (min(self.current[0], max(0, len(strip.rows) - 1)), place)
        self._arrange()
        self._tell()

    @property
    def month(self) -> date | None:
        """The first day of the current month."""
        return self.strip.months[max(0, self.current[1])] if self.strip is not None else None

    def _arrange(self) -> None:
        size, box = theme().size, self.viewport().size()
        self.grid = YearGrid(
            box.width(),
            box.height(),
            len(self.strip.rows) if self.strip is not None else 0,
            head=size(HEAD),
            name=size(next(name for wide, name in NAMES if box.width() >= wide)),
            sum=size(SUM),
            line=size(LINE),
            foot=size(FOOT),
            scroll=self.verticalScrollBar().value(),
        )
        bar = self.verticalScrollBar()
        bar.setRange(0, round(self.grid.overflow))
        bar.setPageStep(round(self.grid.bottom - self.grid.head))
        bar.setSingleStep(round(self.grid.line))
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Heads stay; ``_arrange`` moves the rows."""

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.strip is None:
            return
        current = self.current if self.hasFocus() and self.strip.rows else None
        view = YearPicture(self.strip, self.grid, self.today, theme().tokens, screen_font, current=current)
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), theme().tokens.paper)
        paint_year(painter, view)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        at = self.grid.place_at(event.position().x(), event.position().y())
        if at is not None and event.button() is Qt.MouseButton.LeftButton:
            self._go(at)
            self._open()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = self.grid.place_at(event.position().x(), event.position().y())
        shape = Qt.CursorShape.PointingHandCursor if at else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Left: (0, -1),
            Qt.Key.Key_Right: (0, 1),
            Qt.Key.Key_Up: (-1, 0),
            Qt.Key.Key_Down: (1, 0),
        }
        key = Qt.Key(event.key())
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier or self.strip is None:
            super().keyPressEvent(event)
        elif key in steps:
            row, place = self.current
            self._go((row + steps[key][0], place + steps[key][1]))
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.step_wanted.emit(1 if key is Qt.Key.Key_PageDown else -1)
        elif key is Qt.Key.Key_T:
            self.step_wanted.emit(0)
        elif key is Qt.Key.Key_N:
            self.new_wanted.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open()
        else:
            super().keyPressEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and self.strip is not None:
            at = self.grid.place_at(event.pos().x(), event.pos().y())
            QToolTip.showText(event.globalPos(), plain_tooltip(self._words(at) if at else ""), self)
            return True
        return super().viewportEvent(event)

    def _words(self, at: tuple[int, int]) -> str:
        assert self.strip is not None
        row = self.strip.rows[at[0]]
        return row_name(row) if at[1] < 0 else cell_words(row, at[1], self.strip.months)

    def _go(self, at: tuple[int, int]) -> None:
        """Make a cell (or a row's name, month −1) the current one and bring it into sight."""
        assert self.strip is not None
        if not self.strip.rows:
            return
        row = min(max(at[0], 0), len(self.strip.rows) - 1)
        self.current = (row, min(max(at[1], -1), len(self.strip.months) - 1))
        bar, grid = self.verticalScrollBar(), self.grid
        if grid.top(row) < grid.head:
            bar.setValue(round(row * grid.line))
        elif grid.top(row) + grid.line > grid.bottom:
            bar.setValue(round((row + 1) * grid.line - (grid.bottom - grid.head)))
        self._tell()
        self.viewport().update()

    def _open(self) -> None:
        if self.strip is None or not self.strip.rows:
            return
        row, place = self.current
        about = self.strip.rows[row].about
        if place < 0:
            self.about_wanted.emit(about)
        else:
            self.cell_wanted.emit(about, self.strip.months[place])

    def _tell(self) -> None:
        if self.strip is not None and self.strip.rows:
            self.setAccessibleDescription(self._words(self.current))


def point_of(view: StripView, row: int, month: int) -> QPointF:
    """The middle of a cell, on the viewport."""
    left, top, width, height = view.grid.cell(row, month)
    return QPointF(left + width / 2, top + height / 2)
