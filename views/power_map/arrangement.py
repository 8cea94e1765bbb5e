"""Where the cards of a map stand: the automatic layout, and the user's own placement over it."""

from __future__ import annotations

from dataclasses import dataclass

from app.layout.tree import Layout, Node, Spacing, arrange_tree
from app.queries.power_map import MapLine, PersonCard, PowerMap, SeatCard
from models.values import LineKind

CARD_WIDTH = 236.0
CARD_HEIGHT = 84.0
SPACING = Spacing(between=28, below=52, padding=14, header=24, stack=14)

BESIDE = SPACING.between / 2
RISE = SPACING.below / 2

Card = PersonCard | SeatCard


@dataclass(frozen=True, slots=True)
class Entry:
    """How a reporting line comes to a card: from above, turning ``rise`` map units over its top, or
    from the side (``beside``), where other cards stand above. ``around`` is where it goes down when
    others stand right below the manager; None: straight down.
    """

    rise: float = RISE
    beside: bool = False
    around: float | None = None


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
    outer = _Outer(layout)
    for card in cards(power_map):
        manager = power_map.person.get(manager_of(card) or "")
        apart = manager is not None and card.department != manager.department
        if card.key in layout.beside:
            found[card.key] = Entry(RISE + (SPACING.padding if apart else 0), beside=True)
        elif manager is not None and apart and manager.key in layout.positions:
            name = SPACING.header + SPACING.padding if card.department is not None else 0
            found[card.key] = Entry(RISE + name, around=outer.gutter(manager.key))
    return found


class _Outer:
    """Where lines leave a department whose other people stand below the manager."""

    def __init__(self, layout: Layout) -> None:
        self._places = layout.positions
        self._groups = {key: group for group in layout.groups for key in group.members}
        self._gutters: dict[str, float | None] = {}

    def gutter(self, manager: str) -> float | None:
        """The middle of the gap left of the manager's department; None where the way down is free."""
        if manager not in self._gutters:
            self._gutters[manager] = self._find(manager)
        return self._gutters[manager]

    def _find(self, manager: str) -> float | None:
        group = self._groups.get(manager)
        if group is None:
            return None
        x, y = self._places[manager]
        middle = x + CARD_WIDTH / 2
        others = (self._places[key] for key in group.members)
        blocked = any(left < middle < left + CARD_WIDTH and top > y for left, top in others)
        return group.box.x - BESIDE if blocked else None
