"""Advice with ticks: what is ticked becomes plan items, all in one step. A single piece needs no tick."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from app.network.plain import Draft
from app.queries.drafts import Planned
from app.text import tr
from app.tokens import SPACE
from views.widgets.buttons import button
from views.widgets.date_field import DateField
from views.widgets.layout import column, row
from views.widgets.text import PlainLabel

DUE = timedelta(days=14)
"""When advice is due if nobody says otherwise."""


def is_planned(draft: Draft, planned: Planned) -> bool:
    return planned.holds(draft)


class Advice(QWidget):
    """A list of drafts; those in the plan already are said to be there."""

    wanted = Signal(object, object)
    """The ticked drafts, and the day when they are due."""
    plan_wanted = Signal()
    """The plan is to be seen."""

    def __init__(self, drafts: Sequence[Draft], planned: Planned, day: date) -> None:
        super().__init__()
        self.ticks: list[tuple[Draft, QCheckBox]] = []
        box = column(space=SPACE.s, parent=self)
        for draft in drafts:
            if is_planned(draft, planned):
                box.addWidget(PlainLabel(tr("In the plan: {title}", title=draft.title), "good", wrap=True))
            else:
                box.addWidget(self._line(draft))
        self.due = DateField(tr("Due on"))
        self.due.set_value(day + DUE)
        self.add = button("", self._add, icon="plus")
        if len(self.ticks) == 1:
            self.ticks[0][1].hide()
            self._put_abreast(box)
        elif self.ticks:
            box.addWidget(self.due)
            box.addLayout(row(self.add, None))
        else:
            self.add.hide()
        if len(self.ticks) < len(drafts):
            show = button(tr("Show the plan"), self.plan_wanted.emit, kind="quiet")
            box.addLayout(row(show, None))
        self._count()

    def _put_abreast(self, box: QVBoxLayout) -> None:
        """The day and the deed in one row."""
        line = row(self.due, self.add)
        line.setStretch(0, 1)
        line.setAlignment(self.add, Qt.AlignmentFlag.AlignBottom)
        box.addLayout(line)

    def _line(self, draft: Draft) -> QWidget:
        tick = QCheckBox()
        self.ticks.append((draft, tick))
        tick.setChecked(True)
        tick.setAccessibleName(str(draft.title))
        tick.toggled.connect(lambda _: self._count())
        made = QWidget()
        made.installEventFilter(self)
        made.setProperty("tick", tick)
        box = row(tick, PlainLabel(str(draft.title), wrap=True), parent=made)
        box.setAlignment(tick, Qt.AlignmentFlag.AlignTop)
        box.setStretch(1, 1)
        return made

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A click on the words ticks too."""
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonRelease:
            tick = watched.property("tick")
            if isinstance(tick, QCheckBox) and tick.isVisible():
                tick.toggle()
        return super().eventFilter(watched, event)

    @property
    def chosen(self) -> list[Draft]:
        return [draft for draft, tick in self.ticks if tick.isChecked()]

    def _count(self) -> None:
        count = len(self.chosen)
        self.add.setEnabled(count > 0)
        if len(self.ticks) == 1:
            self.add.setText(tr("Add to the plan"))
        elif count == 1:
            self.add.setText(tr("Add 1 item to the plan"))
        else:
            self.add.setText(tr("Add {count} items to the plan", count=count))

    def _add(self) -> None:
        if self.due.commit():
            self.wanted.emit(self.chosen, self.due.value())
