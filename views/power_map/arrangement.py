"""Where the cards of a map stand: the automatic layout, and the user's own placement over it."""

from __future__ import annotations

from dataclasses import dataclass

from app.layout.tree import Layout, Node, Spacing, arrange_tree
from app.queries.power_map import MapLine, PersonCard, PowerMap, SeatCard
from models.values import LineKind

CARD_WIDTH = 216.0
CARD_HEIGHT = 84.0
SPACING = Spacing(between=28, below=52, padding=14, header=24, stack=14)

BESIDE = SPACING.between / 2
RISE = SPACING.below / 2

Card = PersonCard | SeatCard


@dataclass(frozen=True, slots=True)
class Entry:
    """How a reporting line comes to a card: from above, turning ``rise`` map units over its top, or
    from the side (``beside``), where other cards stand above."""

    rise: float = RISE
    beside: bool = False


def cards(power_map: PowerMap) -> list[Card]:
    """What stands on the map: the people who are there, and the empty seats."""
    return [*power_map.present, *power_map.empty_seats]


def manager_of(card: Card) -> str | None:
    """The key of the person that a card hangs under."""
    return card.manager if isinstance(card, PersonCard) else card.reports_to


def arrange(power_map: PowerMap) -> Layout:
    """Places of all cards and rectangles of departments, in map units."""
    return arrange_tree(
        (
            Node(
                card.key,
                CARD_WIDTH,
                CARD_HEIGHT,
                parent=manager_of(card),
                group=card.department,
                pinned=card.placement,
            )
            for card in cards(power_map)
        ),
        SPACING,
    )


def drawn_lines(power_map: PowerMap) -> list[MapLine]:
    """All lines, and one from each empty seat to the person that it reports to (its key is the seat's)."""
    return [
        *power_map.lines,
        *(
            MapLine(seat.key, LineKind.REPORTS_TO, seat.key, seat.reports_to, None)
            for seat in power_map.empty_seats
            if seat.reports_to is not None
        ),
    ]


def entries(power_map: PowerMap, layout: Layout) -> dict[str, Entry]:
    """How the reporting line comes to each card that is special: clear of the departments' names."""
    found = {}
    for card in cards(power_map):
        manager = power_map.person.get(manager_of(card) or "")
        apart = manager is not None and card.department != manager.department
        if card.key in layout.beside:
            found[card.key] = Entry(RISE + (SPACING.padding if apart else 0), beside=True)
        elif apart and card.department is not None:
            found[card.key] = Entry(RISE + SPACING.header + SPACING.padding)
    return found
