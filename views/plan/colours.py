"""What the colours of the calendar mean: the dimension, whose it is, or with which customer."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import Enum

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap

from app.queries.calendar import Entry
from app.queries.calendar_entry import Option
from app.text import tr
from app.tokens import Tokens
from views.theme import theme

STRIPE_WIDTH, SWATCH = 4, 12


class ColourBy(Enum):
    """What has a colour of its own."""

    DIMENSION = "dimension"
    OWNER = "owner"
    CUSTOMER = "customer"


@dataclass(frozen=True)
class Colours:
    """``places`` are those of owners or customers in the list of all, by key: they keep their colours
    whatever is in sight."""

    by: ColourBy = ColourBy.DIMENSION
    places: dict[str, int] = field(default_factory=dict)

    @classmethod
    def of_list(cls, by: ColourBy, listed: Sequence[Option]) -> Colours:
        """Colours for owners or customers, given all of them."""
        return cls(by, {one.key: place for place, one in enumerate(listed)})

    def own(self, entry: Entry, tokens: Tokens) -> str:
        """The colour of an entry, ``#RRGGBB``; a grey for what belongs to none."""
        if self.by is ColourBy.DIMENSION:
            return tokens.dimension(entry.dimension) if entry.dimension else tokens.ink_3
        place = self.places.get((entry.owner if self.by is ColourBy.OWNER else entry.customer) or "")
        return tokens.ink_3 if place is None else tokens.category(place)

    def legend(self, entries: Iterable[Entry]) -> list[tuple[str, str]]:
        """(name, colour) of owners or customers that ``entries`` mention, by name; () for dimensions,
        which the filters show."""
        if self.by is ColourBy.DIMENSION:
            return []
        tokens = theme().tokens
        by_owner = self.by is ColourBy.OWNER
        found = {
            (one.owner_name or tr("Nobody yet")) if by_owner else one.customer_name: self.own(one, tokens)
            for one in entries
        }
        return sorted(found.items(), key=lambda item: item[0].casefold())


def stripe_icon(colour: str) -> tuple[QIcon, QSize]:
    """The stripe that bars of a colour wear, as the icon of a chip, and its size."""
    pixmap = QPixmap(2 * STRIPE_WIDTH, SWATCH)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.fillRect(0, 0, STRIPE_WIDTH, SWATCH, QColor(colour))
    painter.end()
    return QIcon(pixmap), pixmap.size()
