"""Which entries of the calendar are in sight."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.labels import label
from app.queries.calendar import ActivityEntry, Entry
from app.queries.calendar_entry import Option
from app.queries.conflicts import record_key
from app.text import tr
from app.tokens import SPACE
from models.values import Dimension
from views.plan.colours import ColourBy, stripe_icon
from views.theme import theme
from views.widgets.buttons import Chip
from views.widgets.fields import ChoiceField
from views.widgets.flow import FlowLayout
from views.widgets.layout import hairline
from views.widgets.text import set_tooltip

COLOURS_WIDTH = 196


@dataclass(frozen=True)
class Filter:
    """No ``dimensions`` are all of them; ``owner`` None is everyone. ``about`` are keys of the only
    entries to keep, None for all."""

    activities: bool = True
    items: bool = True
    dimensions: frozenset[Dimension] = frozenset()
    owner: str | None = None
    about: frozenset[str] | None = None

    def keeps(self, entry: Entry) -> bool:
        if not (self.activities if isinstance(entry, ActivityEntry) else self.items):
            return False
        if self.dimensions and entry.dimension not in self.dimensions:
            return False
        if self.about is not None and record_key(entry.key) not in self.about:
            return False
        return self.owner is None or entry.owner == self.owner


class FilterBar(QWidget):
    """Chips, a choice of owner, and what the colours mean; ``changed(Filter)``.

    ``narrow(name, keys)`` keeps only what is about somebody, until their chip is pressed.
    """

    changed = Signal(object)
    colours_wanted = Signal(object)
    """The colours shall mean this ``ColourBy``."""
    widened = Signal()
    """What was about somebody alone is about everybody again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.activities, self.items = Chip(tr("Activities"), on=True), Chip(tr("Plan items"), on=True)
        self.dimensions = {one: Chip(label(one)) for one in Dimension}
        theme().changed.connect(self._paint_stripes)
        self._paint_stripes()
        self.owner = ChoiceField("", [], empty=tr("Everyone's"))
        self.owner.editor.setAccessibleName(tr("Owner"))
        self.owner.setMaximumWidth(180)
        self.colours = ChoiceField(
            "",
            [
                (ColourBy.DIMENSION, tr("Colours: dimension")),
                (ColourBy.OWNER, tr("Colours: owner")),
                (ColourBy.CUSTOMER, tr("Colours: customer")),
            ],
        )
        self.colours.editor.setAccessibleName(tr("What the colours mean"))
        self.colours.setFixedWidth(theme().size(COLOURS_WIDTH))
        self.colours.set_value(ColourBy.DIMENSION)
        self.colours.committed.connect(self.colours_wanted)
        self._about: frozenset[str] | None = None
        self.about = Chip("", on=True)
        self.about.hide()
        self.about.clicked.connect(self.widen)
        chips = (self.activities, self.items, *self.dimensions.values())
        line = hairline(vertical=True)
        line.setFixedHeight(20)
        flow = FlowLayout(self, SPACE.s)
        for part in (self.about, *chips[:2], line, *chips[2:], self.owner, self.colours):
            flow.addWidget(part)
        for chip in chips:
            chip.toggled.connect(lambda _: self.changed.emit(self.filter()))
        self.owner.committed.connect(lambda _: self.changed.emit(self.filter()))

    def set_owners(self, owners: tuple[Option, ...]) -> None:
        """Offer these of our people; whoever is chosen stays."""
        self.owner.set_choices([(one.key, one.name) for one in owners])

    def filter(self) -> Filter:
        chosen = frozenset(one for one, chip in self.dimensions.items() if chip.isChecked())
        return Filter(
            self.activities.isChecked(), self.items.isChecked(), chosen, self.owner.value(), self._about
        )

    def _paint_stripes(self) -> None:
        """Each dimension shows the stripe that its bars wear."""
        for one, chip in self.dimensions.items():
            picture, size = stripe_icon(theme().tokens.dimension(one))
            chip.setIcon(picture)
            chip.setIconSize(size)

    def narrow(self, name: str, keys: frozenset[str]) -> None:
        """Keep only the entries of these keys; ``name`` says whom they are about."""
        self._about = keys
        self.about.setText(tr("Only {name} ×", name=name).replace("&", "&&"))
        set_tooltip(self.about, tr("Show everything again"))
        self.about.setChecked(True)
        self.about.show()
        self.changed.emit(self.filter())

    def keep_about(self, keys: frozenset[str]) -> None:
        """Other entries are about them now; says nothing."""
        self._about = keys

    def widen(self) -> None:
        """Keep what is about anybody."""
        if self._about is None:
            return
        self._about = None
        self.about.hide()
        self.changed.emit(self.filter())
        self.widened.emit()

    def show_all(self) -> None:
        """Nothing is filtered away any more."""
        self.activities.setChecked(True)
        self.items.setChecked(True)
        for chip in self.dimensions.values():
            chip.setChecked(False)
        self.owner.set_value(None)
        self._about = None
        self.about.hide()
        self.changed.emit(self.filter())
