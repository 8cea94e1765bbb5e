"""Where the user is, how to get elsewhere, and the way back."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

CUSTOMER = "customer"
"""The page id of one customer's page."""

REMEMBERED = 100


@dataclass(frozen=True)
class Place:
    """A page, and for the customer page whose, which tab, and the record in sight."""

    page: str
    customer: str | None = None
    tab: str | None = None
    focus: str | None = None


class Navigator(QObject):
    """Pages ask it to go somewhere; the window listens to ``moved`` and shows the place."""

    moved = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._places: list[Place] = []
        self._at = -1

    @property
    def place(self) -> Place | None:
        return self._places[self._at] if self._places else None

    @property
    def can_go_back(self) -> bool:
        return self._at > 0

    @property
    def can_go_forward(self) -> bool:
        return self._at < len(self._places) - 1

    def open_page(self, page: str, focus: str | None = None) -> None:
        """Show page ``page`` (an id of ``views.pages``), record ``focus`` in sight."""
        self.go(Place(page, focus=focus))

    def open_customer(self, key: str, tab: str | None = None, focus: str | None = None) -> None:
        """Show customer ``key``; ``tab`` None keeps the tab that is open."""
        if tab is None and self.place is not None and self.place.page == CUSTOMER:
            tab = self.place.tab
        self.go(Place(CUSTOMER, key, tab, focus))

    def go(self, place: Place) -> None:
        """Show ``place``, and remember where we were."""
        if place != self.place:
            self._places[self._at + 1 :] = [place]
            del self._places[:-REMEMBERED]
            self._at = len(self._places) - 1
        self.moved.emit(place)

    def note_tab(self, tab: str) -> None:
        """The user changed the tab of the customer in sight: remember it as a place of its own."""
        place = self.place
        if place is not None and place.page == CUSTOMER and place.tab != tab:
            self.go(Place(CUSTOMER, place.customer, tab))

    def back(self) -> None:
        if self.can_go_back:
            self._at -= 1
            self.moved.emit(self._places[self._at])

    def forward(self) -> None:
        if self.can_go_forward:
            self._at += 1
            self.moved.emit(self._places[self._at])
