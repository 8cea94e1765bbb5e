"""The form in which something is supposed."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.network.changes import Becomes, Leaves, Supposition, TakesSeat
from app.network.plain import Network
from app.text import tr
from app.tokens import SPACE
from models.values import Closeness, Level
from views.widgets.buttons import button
from views.widgets.fields import ChoiceField
from views.widgets.layout import column, row


class Sort(Enum):
    """What can be supposed."""

    LEAVES = "leaves"
    CHANGES = "changes"
    SEAT = "seat"


class Supposing(QWidget):
    """What, who, and to what; ``wanted`` comes with the supposition."""

    wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._network: Network | None = None
        self.sort = ChoiceField(
            tr("What if"),
            [
                (Sort.CHANGES, tr("somebody changes their mind")),
                (Sort.LEAVES, tr("somebody leaves")),
                (Sort.SEAT, tr("a seat goes to somebody")),
            ],
        )
        self.seat = ChoiceField(tr("Seat"), [])
        self.person = ChoiceField(tr("Who"), [])
        self.holder = ChoiceField(tr("Goes to"), [], empty=tr("Nobody"))
        self.level = ChoiceField(tr("Becomes level"), Level, empty=tr("As it is"))
        self.closeness = ChoiceField(tr("Closeness becomes"), Closeness, empty=tr("As it is"))
        self.suppose = button(tr("Suppose it"), self._suppose, icon="plus")
        self.sort.set_value(Sort.CHANGES)
        for field in (self.sort, self.seat, self.person, self.level, self.closeness):
            field.committed.connect(lambda _: self._follow())
        column(
            self.sort,
            self.seat,
            self.person,
            self.holder,
            row(self.level, self.closeness),
            row(self.suppose, None),
            space=SPACE.s,
            parent=self,
        )
        self.level.set_value(Level.SUPPORT)
        self._follow()

    def show_network(self, network: Network) -> None:
        """Offer who and what is on this map."""
        if self._network == network:
            return
        self._network = network
        people = _by_weight(network)
        seats = [
            (
                place.key,
                tr("{title} · {name}", title=place.title, name=place.holder.name)
                if place.holder is not None
                else place.title,
            )
            for place in network.places
            if place.key not in network.person
        ]
        for field, choices in ((self.person, people), (self.holder, people), (self.seat, seats)):
            kept = field.value()
            known = [key for key, _ in choices]
            field.set_choices(choices)
            field.set_value(
                kept if kept in known else None if field is self.holder else next(iter(known), None)
            )
        self._follow()

    def offer(self, people: Sequence[str]) -> None:
        """Begin with the first of these."""
        if self._network is not None and people and people[0] in self._network.person:
            self.person.set_value(people[0])
            self._follow()

    def offer_seat(self, seat: str) -> None:
        """Begin with somebody who takes this seat."""
        self.sort.set_value(Sort.SEAT)
        self.seat.set_value(seat)
        self._follow()
        self.holder.setFocus()

    def _follow(self) -> None:
        """Only the fields that the sort asks for are there."""
        sort = self.sort.value()
        self.seat.setVisible(sort is Sort.SEAT)
        self.holder.setVisible(sort is Sort.SEAT)
        self.person.setVisible(sort is not Sort.SEAT)
        self.level.setVisible(sort is Sort.CHANGES)
        self.closeness.setVisible(sort is Sort.CHANGES)
        self.suppose.setEnabled(self._supposition() is not None)

    def _supposition(self) -> Supposition | None:
        person, seat = self.person.value(), self.seat.value()
        level, closeness = self.level.value(), self.closeness.value()
        match self.sort.value():
            case Sort.LEAVES if person is not None:
                return Leaves(person)
            case Sort.CHANGES if person is not None and (level or closeness):
                return Becomes(person, level, closeness)
            case Sort.SEAT if seat is not None:
                return TakesSeat(seat, self.holder.value())
        return None

    def _suppose(self) -> None:
        supposition = self._supposition()
        if supposition is not None:
            self.wanted.emit(supposition)


def _by_weight(network: Network) -> list[tuple[str, str]]:
    """Everybody to choose from: whose role weighs most comes first; the title tells namesakes apart."""
    weights = network.method.role_weights
    ordered = sorted(
        network.people, key=lambda each: (-weights[each.role] if each.role else 0.0, each.name.casefold())
    )
    return [
        (each.key, tr("{name} · {title}", name=each.name, title=each.title) if each.title else each.name)
        for each in ordered
    ]
