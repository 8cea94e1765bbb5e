"""Where the cards of a map stand: the automatic layout, and the user's own placement over it."""

from __future__ import annotations

from dataclasses import dataclass

from app.layout.near import hang_near
from app.layout.tree import Layout, Node, Spacing, arrange_tree
from app.queries.power_map import MapLine, PersonCard, PowerMap, SeatCard
from models.values import LineKind

CARD_WIDTH = 236.0
CARD_HEIGHT = 78.0
SPACING = Spacing(between=28, below=40, padding=11, header=22, stack=12, within=28, wide=1500, shape=1.75)

BESIDE = SPACING.between / 2
RISE = SPACING.below / 2
OVER = SPACING.padding / 2
"""How far above a card a line turns to it that comes from the side over other cards."""

Card = PersonCard | SeatCard


@dataclass(frozen=True, slots=True)
class Entry:
    """How a reporting line comes to a card.

    It leaves the manager downwards, or to the left and down at x = ``around`` when others stand right
    below. It turns ``drop`` map units below the manager, or ``rise`` over the card where that is None.
    It enters the card from above, or comes down ``aside`` left of the card: into its left side, or
    ``over`` cards that stand there.
    """

    rise: float = SPACING.within / 2
    drop: float | None = None
    around: float | None = None
    aside: float | None = None
    over: bool = False


def cards(power_map: PowerMap) -> list[Card]:
    """What stands on the map: the people who are there, and the empty seats."""
    return [*power_map.present, *power_map.empty_seats]


def manager_of(card: Card) -> str | None:
    """The key of the person that a card hangs under."""
    return card.manager if isinstance(card, PersonCard) else card.reports_to


def arrange(power_map: PowerMap) -> Layout:
    """Places of all cards and rectangles of departments, in map units."""
    departments = {each.key: each.parent for each in power_map.departments if each.parent is not None}
    nodes = [
        Node(
            card.key,
            CARD_WIDTH,
            CARD_HEIGHT,
            parent=manager_of(card),
            group=card.department,
            pinned=card.placement,
        )
        for card in cards(power_map)
    ]
    return arrange_tree(hang_near(nodes, departments), SPACING)


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
        if manager is None or manager.key not in layout.positions:
            continue
        apart = card.department != manager.department
        x, _ = layout.positions[card.key]
        if card.key in layout.gutters:
            aside = x - layout.gutters[card.key]
            found[card.key] = Entry(
                drop=outer.depth(manager.key) + RISE,
                around=outer.gutter(manager.key),
                aside=aside,
                over=not outer.leads(card.key),
            )
        elif card.key in layout.beside:
            drop = outer.depth(manager.key) + RISE if apart else SPACING.within / 2
            found[card.key] = Entry(drop=drop, aside=BESIDE)
        elif apart:
            name = SPACING.header + SPACING.padding if card.department is not None else 0
            found[card.key] = Entry(RISE + name, around=outer.gutter(manager.key))
    return found


class _Outer:
    """Where lines leave a department whose other people stand below the manager."""

    def __init__(self, layout: Layout) -> None:
        self._places = layout.positions
        self._groups = {key: group for group in layout.groups for key in group.members}
        self._gutters: dict[str, float | None] = {}

    def depth(self, key: str) -> float:
        """How far below a card its department ends."""
        group = self._groups.get(key)
        return group.box.bottom - self._places[key][1] - CARD_HEIGHT if group is not None else 0.0

    def leads(self, key: str) -> bool:
        """Whether nobody of the department stands left of the card in its row."""
        group = self._groups.get(key)
        x, y = self._places[key]
        return group is None or not any(
            self._places[other][0] < x and abs(self._places[other][1] - y) < CARD_HEIGHT
            for other in group.members
        )

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
        return group.box.x - BESIDE / 2 if blocked else None
