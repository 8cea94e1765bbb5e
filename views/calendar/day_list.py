"""All entries of one day, for days that have more than fit."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from app.formats import day_of_week
from app.queries.calendar import ActivityEntry, Entry
from app.tokens import SPACE
from views.icons import icon
from views.plan.bar_painting import KIND_ICONS, PLAN_ICON, bar_text
from views.plan.showing import Showing
from views.widgets.layout import column
from views.widgets.text import PlainLabel, plain_tooltip

WIDTH = 300
TALLEST = 12
KEY = Qt.ItemDataRole.UserRole


class DayList(QWidget):
    """``opened(key)`` comes on Enter and on a click."""

    opened = Signal(str)

    def __init__(
        self, day: date, entries: Sequence[Entry], showing: Showing, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        heading = day_of_week(day)
        self.list = QListWidget()
        self.list.setAccessibleName(heading)
        self.list.setFrameShape(QListWidget.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for entry in entries:
            name = KIND_ICONS[entry.kind] if isinstance(entry, ActivityEntry) else PLAN_ICON
            line = QListWidgetItem(icon(name, entry.dimension.value if entry.dimension else None), "")
            line.setText(bar_text(entry, showing.with_customer))
            line.setToolTip(plain_tooltip(showing.describe(entry)))
            line.setData(KEY, entry.key)
            self.list.addItem(line)
        self.list.setCurrentRow(0)
        height = self.list.sizeHintForRow(0) if entries else 0
        self.list.setFixedSize(WIDTH, height * min(len(entries), TALLEST) + 4)
        self.list.itemActivated.connect(self._open)
        self.list.itemClicked.connect(self._open)
        self.setFocusProxy(self.list)
        about = PlainLabel(showing.about_day(day), "quiet", wrap=True)
        about.setVisible(bool(about.text()))
        column(PlainLabel(heading, "section"), about, self.list, margins=SPACE.s, parent=self)

    def _open(self, line: QListWidgetItem) -> None:
        self.opened.emit(line.data(KEY))
