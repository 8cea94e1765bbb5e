"""Above the calendar: which month, month or agenda, and what is in sight."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from app.formats import month
from app.text import language, tr
from app.tokens import SPACE
from views.plan.calendar.filters import FilterBar
from views.widgets.buttons import Chip, button, icon_button
from views.widgets.layout import column, row
from views.widgets.text import PlainLabel


class CalendarHeader(QWidget):
    """Says what the user wants of the calendar as a whole."""

    step_wanted = Signal(int)
    """Months to go on; 0 goes to today."""
    new_wanted = Signal()
    agenda_wanted = Signal(bool)
    undated_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.previous = icon_button("chevron-left", tr("Previous month"), lambda: self.step_wanted.emit(-1))
        self.next = icon_button("chevron-right", tr("Next month"), lambda: self.step_wanted.emit(1))
        self.today = button(tr("Go to today"), lambda: self.step_wanted.emit(0), kind="quiet")
        self.title = PlainLabel("", "title")
        self.month_chip, self.agenda_chip = Chip(tr("Month view"), on=True), Chip(tr("Agenda"))
        group = QButtonGroup(self)
        for chip in (self.month_chip, self.agenda_chip):
            group.addButton(chip)
        self.agenda_chip.toggled.connect(self.agenda_wanted)
        self.new = button(tr("Plan something"), self.new_wanted.emit, kind="primary", icon="plus")
        self.filters = FilterBar()
        self.undated = button("", self.undated_wanted.emit, kind="quiet")
        self.undated.hide()
        first = row(
            self.previous,
            self.next,
            self.title,
            self.today,
            None,
            self.month_chip,
            self.agenda_chip,
            self.new,
        )
        second = row(self.filters, None, self.undated)
        column(first, second, margins=(SPACE.l, SPACE.s, SPACE.l, SPACE.s), parent=self)

    def show_month(self, day: date) -> None:
        """Name the month of ``day``."""
        self.title.setText(month_title(day))

    def show_undated(self, count: int) -> None:
        """Say that there are items which stand on no day."""
        text = tr("{count} without a due date", count=count)
        self.undated.setText(tr("One item without a due date") if count == 1 else text)
        self.undated.setVisible(count > 0)


def month_title(day: date) -> str:
    """A month in full: "March 2026", "marzo 2026", "2026年3月"."""
    if language() == "zh_CN":
        return month(day)
    name = QLocale(language()).standaloneMonthName(day.month)
    return f"{name[:1].upper()}{name[1:]} {day.year}"
