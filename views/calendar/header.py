"""Above the calendar: what is in sight, in which mode, and what is filtered."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QWidget

from app.text import tr
from app.tokens import SPACE
from views.calendar.filters import FilterBar
from views.calendar.legend import Legend
from views.calendar.modes import Mode, mode_name, step_names
from views.theme import theme
from views.widgets.buttons import Chip, button, icon_button
from views.widgets.layout import column, row
from views.widgets.text import ElidedLabel, set_tooltip

TITLE = 150
"""Room for what is in sight, beside the modes."""


class CalendarHeader(QWidget):
    """Says what the user wants of the calendar as a whole."""

    step_wanted = Signal(int)
    """Months, weeks, days or years to go on; 0 goes to today."""
    new_wanted = Signal()
    mode_wanted = Signal(object)
    undated_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.previous = icon_button("chevron-left", "", lambda: self.step_wanted.emit(-1))
        self.next = icon_button("chevron-right", "", lambda: self.step_wanted.emit(1))
        self.today = button(tr("Go to today"), lambda: self.step_wanted.emit(0), kind="quiet")
        self.title = ElidedLabel("", "title")
        self.modes = {mode: Chip(mode_name(mode), on=mode is Mode.MONTH) for mode in Mode}
        group = QButtonGroup(self)
        for mode, chip in self.modes.items():
            group.addButton(chip)
            set_tooltip(chip, tr("{mode} (press {letter})", mode=mode_name(mode), letter=mode.value))
            chip.toggled.connect(lambda on, mode=mode: self.mode_wanted.emit(mode) if on else None)
        self.new = button(tr("Plan something"), self.new_wanted.emit, kind="primary", icon="plus")
        self.filters = FilterBar()
        self.legend = Legend()
        self._switch: QWidget | None = None
        self.undated = button("", self.undated_wanted.emit, kind="quiet")
        self.undated.hide()
        self._where = row(self.previous, self.next, self.title, self.today, None, space=SPACE.s)
        self._how = row(None, row(*self.modes.values(), space=SPACE.xs), self.new, space=SPACE.s)
        self._first = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._first.setSpacing(SPACE.s)
        self._first.addLayout(self._where, 1)
        self._first.addLayout(self._how)
        self._second = row(self.filters, self.undated)
        self._second.setStretchFactor(self.filters, 1)
        margins = (SPACE.l, SPACE.s, SPACE.l, SPACE.s)
        column(self._first, self._second, self.legend, margins=margins, parent=self)
        theme().changed.connect(self._arrange)

    def minimumSizeHint(self) -> QSize:
        """Where there is no room for both, the modes stand below what is in sight."""
        least = super().minimumSizeHint()
        lines = (self._where, self._how, self._second)
        width = max(line.minimumSize().width() for line in lines) + 2 * SPACE.l
        return QSize(min(width, least.width()), least.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Stand the modes beside what is in sight, or below it."""
        needed = self._where.minimumSize().width() + theme().size(TITLE) + self._how.sizeHint().width()
        beside = needed <= self.width() - 2 * SPACE.l
        self._first.setDirection(
            QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        )

    def add_switch(self, switch: QWidget) -> None:
        """Place what turns within the list at the beginning of the second row."""
        self._switch = switch
        self._second.insertWidget(0, switch, 1)
        switch.hide()

    def add_deed(self, deed: QWidget) -> None:
        """Place a quiet deed of the page at the end of the second row."""
        self._second.addWidget(deed)

    @property
    def mode(self) -> Mode:
        return next(mode for mode, chip in self.modes.items() if chip.isChecked())

    def show_mode(self, mode: Mode) -> None:
        """Let the chip of ``mode`` be on; ``mode_wanted`` tells when it was not."""
        self.modes[mode].setChecked(True)

    def show_days(self, days: bool) -> None:
        """Whether the mode shows days: only then one steps through them, and filters what is on them."""
        for part in (self.previous, self.next, self.today, self.filters):
            part.setVisible(days)
        if self._switch is not None:
            self._switch.setVisible(not days)
        if not days:
            self.undated.hide()
            self.legend.show_names(())

    def show_title(self, mode: Mode, title: str) -> None:
        """Say what is in sight, and what the buttons beside it do."""
        self.title.setText(title)
        self.title.updateGeometry()
        for made, name in zip((self.previous, self.next), step_names(mode), strict=True):
            made.setAccessibleName(name)
            set_tooltip(made, name)

    def show_undated(self, count: int) -> None:
        """Say that there are items which stand on no day."""
        text = tr("{count} without a due date", count=count)
        self.undated.setText(tr("One item without a due date") if count == 1 else text)
        self.undated.setVisible(count > 0)
