"""Above the table: the days, and what can be done to the agenda as a whole."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTabBar, QWidget

from app.formats import short_day_of_week
from app.queries.reception import ReceptionDetails
from app.reception.agenda import Agenda, span
from app.text import tr
from app.tokens import SPACE
from views.reception.beginnings import Beginnings
from views.reception.edits import span_of_day
from views.widgets.buttons import Chip, button
from views.widgets.layout import row
from views.widgets.text import set_tooltip


class AgendaTools(QWidget):
    """``turned(day)`` comes when another day is chosen; the buttons' deeds are the editor's."""

    turned = Signal(object)

    def __init__(self, beginnings: Beginnings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.days = QTabBar()
        self.days.setExpanding(False)
        self.days.setDrawBase(False)
        self.days.setAccessibleName(tr("Days"))
        self.days.currentChanged.connect(lambda place: self.turned.emit(self.days.tabData(place)))
        self.move_here = button("", kind="quiet")
        self.fit = button("", kind="quiet")
        set_tooltip(self.fit, tr("The calendar says other times than the agenda."))
        self.insert = button(tr("Insert above"), kind="quiet")
        set_tooltip(self.insert, tr("A quarter of an hour before the chosen line; what follows moves. (Ins)"))
        self.pushes = Chip(tr("Push what follows"))
        set_tooltip(self.pushes, tr("When a line becomes longer or later, what follows it moves along."))
        row(
            self.days,
            None,
            self.move_here,
            self.fit,
            self.insert,
            beginnings,
            self.pushes,
            margins=(SPACE.l, 0, SPACE.s, SPACE.s),
            parent=self,
        )

    def show_days(self, days: Sequence[date], current: date) -> None:
        self.days.blockSignals(True)
        while self.days.count():
            self.days.removeTab(0)
        for place, day in enumerate(days):
            self.days.addTab(short_day_of_week(day))
            self.days.setTabData(place, day)
        self.days.setCurrentIndex(days.index(current))
        self.days.blockSignals(False)

    def offer_mending(self, details: ReceptionDetails) -> None:
        """Where calendar and agenda say different days or times, one click makes them agree."""
        off, times = days_off(details.agenda), span_of_day(details)
        self.move_here.setText(tr("Move the agenda to {day}", day=short_day_of_week(details.agenda.first)))
        self.move_here.setVisible(off != 0)
        self.fit.setVisible(times is not None and not off)
        if times is not None:
            self.fit.setText(tr("Set the calendar to {times}", times=span(*times)))


def days_off(agenda: Agenda) -> int:
    """By how many days the whole agenda lies beside its activity, which was moved; 0 for not at all."""
    if not agenda.days or any(agenda.first <= day <= agenda.last for day in agenda.days):
        return 0
    return (agenda.first - agenda.days[0]).days
