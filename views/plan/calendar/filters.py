"""Which entries of the calendar are in sight."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from app.labels import label
from app.queries.calendar import ActivityEntry, Entry
from app.queries.calendar_entry import Option
from app.text import tr
from app.tokens import SPACE
from models.values import Dimension
from views.theme import theme
from views.widgets.buttons import Chip
from views.widgets.fields import ChoiceField
from views.widgets.layout import hairline, row

STRIPE_WIDTH, ICON_SIZE = 4, 12


@dataclass(frozen=True)
class Filter:
    """No ``dimensions`` are all of them; ``owner`` None is everyone."""

    activities: bool = True
    items: bool = True
    dimensions: frozenset[Dimension] = frozenset()
    owner: str | None = None

    def keeps(self, entry: Entry) -> bool:
        if not (self.activities if isinstance(entry, ActivityEntry) else self.items):
            return False
        if self.dimensions and entry.dimension not in self.dimensions:
            return False
        return self.owner is None or entry.owner == self.owner


class FilterBar(QWidget):
    """Chips and a choice of owner; ``changed(Filter)``."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.activities, self.items = Chip(tr("Activities"), on=True), Chip(tr("Plan items"), on=True)
        self.dimensions = {one: Chip(label(one)) for one in Dimension}
        theme().changed.connect(self._paint_stripes)
        self._paint_stripes()
        self.owner = ChoiceField("", [], empty=tr("Everyone's"))
        self.owner.editor.setAccessibleName(tr("Owner"))
        self.owner.setMaximumWidth(180)
        chips = (self.activities, self.items, *self.dimensions.values())
        line = hairline(vertical=True)
        line.setFixedHeight(20)
        row(*chips[:2], line, *chips[2:], self.owner, None, space=SPACE.s, parent=self)
        for chip in chips:
            chip.toggled.connect(lambda _: self.changed.emit(self.filter()))
        self.owner.committed.connect(lambda _: self.changed.emit(self.filter()))

    def set_owners(self, owners: tuple[Option, ...]) -> None:
        """Offer these of our people; whoever is chosen stays."""
        self.owner.set_choices([(one.key, one.name) for one in owners])

    def filter(self) -> Filter:
        chosen = frozenset(one for one, chip in self.dimensions.items() if chip.isChecked())
        return Filter(self.activities.isChecked(), self.items.isChecked(), chosen, self.owner.value())

    def _paint_stripes(self) -> None:
        """Each dimension shows the stripe that its bars wear."""
        for one, chip in self.dimensions.items():
            pixmap = QPixmap(2 * STRIPE_WIDTH, ICON_SIZE)
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            painter.fillRect(0, 0, STRIPE_WIDTH, ICON_SIZE, QColor(theme().tokens.dimension(one)))
            painter.end()
            chip.setIcon(QIcon(pixmap))
            chip.setIconSize(pixmap.size())

    def show_all(self) -> None:
        """Nothing is filtered away any more."""
        self.activities.setChecked(True)
        self.items.setChecked(True)
        for chip in self.dimensions.values():
            chip.setChecked(False)
        self.owner.set_value(None)
        self.changed.emit(self.filter())
