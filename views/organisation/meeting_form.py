"""Planning a meeting in one breath: when, which way, what it is called; the template says the rest."""

from __future__ import annotations

from datetime import datetime, time

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from app.labels import label
from app.text import tr
from app.tokens import SPACE
from models.values import VisitDirection
from views.widgets.buttons import Chip, button
from views.widgets.date_field import DateField
from views.widgets.fields import LineField
from views.widgets.layout import column, row
from views.widgets.text import PlainLabel

WIDTH = 360
BEGINS = time(9)


class MeetingForm(QWidget):
    """``planned(title, starts_at, direction)`` when it is said; a popover around it is closed then."""

    planned = Signal(str, object, object)

    def __init__(
        self, heading: str, deed: str, title: str, direction: VisitDirection | None, *, asks_direction: bool
    ) -> None:
        """``title`` and ``direction`` are proposed; ``deed`` is what the button says."""
        super().__init__()
        self.setFixedWidth(WIDTH)
        self.title = LineField(tr("Title"))
        self.title.set_value(title)
        self.day = DateField(tr("On"))
        self.ways = {each: Chip(label(each), on=each is direction) for each in VisitDirection}
        self._group = QButtonGroup(self)
        ways = QWidget()
        line = row(*self.ways.values(), None, parent=ways)
        line.setContentsMargins(0, 0, 0, 0)
        for chip in self.ways.values():
            self._group.addButton(chip)
        ways.setVisible(asks_direction)
        about = PlainLabel(
            tr("It begins at 9:00; purpose, preparation and agenda come from the template of its kind."),
            "caption",
            wrap=True,
        )
        self.plan = button(deed, self.finish, kind="primary")
        column(
            PlainLabel(heading, "section"),
            ways,
            self.day,
            self.title,
            about,
            row(None, self.plan),
            space=SPACE.m,
            margins=SPACE.s,
            parent=self,
        )
        self.setFocusProxy(self.day)
        for field in (self.title, self.day):
            field.editor.returnPressed.connect(self.finish)

    @property
    def direction(self) -> VisitDirection | None:
        return next((way for way, chip in self.ways.items() if chip.isChecked()), None)

    def finish(self) -> None:
        """Say it when it can be read; a missing day is said beside the field."""
        try:
            day = self.day.value()
        except ValueError as error:
            self.day.complain(str(error))
            return
        if day is None:
            self.day.complain(tr("Choose a day."))
            self.day.setFocus()
            return
        self.planned.emit(self.title.value(), datetime.combine(day, BEGINS), self.direction)
        self.window().close()
