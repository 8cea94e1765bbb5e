"""Where the cards of a map stand: the automatic layout, and the user's own placement over it."""

from __future__ import annotations

from app.layout.tree import Layout, Node, Spacing, arrange_tree
from app.queries.power_map import PersonCard, PowerMap, SeatCard

CARD_WIDTH = 216.0
CARD_HEIGHT = 84.0
SPACING = Spacing(between=28, below=52, padding=14, header=24, stack=14)

Card = PersonCard | SeatCard


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
