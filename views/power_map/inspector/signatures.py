"""Who signs what in the customer's buying, and what nobody signs."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.formats import listing
from app.labels import label
from app.queries.power_map import PowerMap
from app.text import tr
from models.values import Signature
from views.widgets.buttons import LineButton
from views.widgets.layout import column
from views.widgets.text import ElidedLabel, PlainLabel


@dataclass(frozen=True)
class Signing:
    """``cards`` are those of the holders and of the empty seats that sign; ``missing``: nobody can sign."""

    signature: Signature
    said: str
    cards: tuple[str, ...]
    missing: bool


def signing(power_map: PowerMap) -> list[Signing]:
    """Each signature with those who give it, in the order in which a purchase needs them."""
    found = []
    for signature in Signature:
        seats = [seat for seat in power_map.seats if signature in seat.signs]
        holders = dict.fromkeys(seat.holder for seat in seats if seat.holder in power_map.person)
        people = [power_map.person[key].name for key in holders if key is not None]
        empty = [seat.key for seat in seats if seat.empty]
        vacant = [tr("{seat} (empty)", seat=power_map.seat[key].title) for key in empty]
        said = listing([*people, *vacant]) or tr("Nobody yet")
        cards = (*(key for key in holders if key is not None), *empty)
        found.append(Signing(signature, said, cards, not people))
    return found


class SignatureLines(QWidget):
    """One line a signature; pressing it selects who signs."""

    chosen = Signal(object)
    """Keys of the cards of those who sign."""

    def __init__(self, given: Iterable[Signing]) -> None:
        super().__init__()
        box = column(space=0, parent=self)
        for each in given:
            name = label(each.signature)
            line = LineButton(tr("{what}: {value}", what=name, value=each.said))
            line.body.addWidget(PlainLabel(name))
            line.body.addStretch(1)
            line.body.addWidget(ElidedLabel(each.said, "warn" if each.missing else "quiet"))
            line.setEnabled(bool(each.cards))
            line.clicked.connect(lambda _=False, cards=each.cards: self.chosen.emit(cards))
            box.addWidget(line)
