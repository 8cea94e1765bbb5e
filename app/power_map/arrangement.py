"""What an arranged map consists of. Lengths are map units; a place is a top left corner."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from functools import cached_property

from app.layout.plain import Box
from app.power_map.perspective import WHOLE, Perspective
from app.queries.power_map import MapLine, PersonCard, Place, SeatCard
from models.values import Level, Role, Signature

CARD_WIDTH = 236.0
CARD_HEIGHT = 78.0
CARD = (CARD_WIDTH, CARD_HEIGHT)
ECHO = (CARD_WIDTH, 34.0)


@dataclass(frozen=True, slots=True)
class FoldCard:
    """A folded department with all below it: how many people, and how many of them at each level.

    Of a ``plain`` one no levels are known.
    """

    key: str
    department: str
    name: str
    people: int
    levels: tuple[tuple[Level, int], ...]
    empty_seats: int
    manager: str | None
    blocks: bool
    role: Role | None = None
    plain: bool = False


Card = PersonCard | SeatCard | FoldCard


class AreaKind(Enum):
    """What a region behind the cards is."""

    DEPARTMENT = "department"
    CELL = "cell"
    COLUMN = "column"
    LOOSE = "loose"
    RING = "ring"


@dataclass(frozen=True, slots=True)
class Area:
    """A region behind cards.

    ``key`` is the department, the buying step, or "column:row" of a cell; ``part`` tells parts of one
    department apart. A ring is the ellipse in its box. Whoever stands in a ``stressed`` one matters most.
    """

    kind: AreaKind
    key: str
    box: Box
    title: str = ""
    relevance: int | None = None
    part: int = 1
    count: int = 0
    stressed: bool = False


@dataclass(frozen=True, slots=True)
class Tick:
    """A column or row of an axis: from ``start`` to ``end``; ``member`` is the value it stands for."""

    text: str
    start: float
    end: float
    key: str = ""


@dataclass(frozen=True, slots=True)
class Axis:
    title: str
    ticks: tuple[Tick, ...]


@dataclass(frozen=True, slots=True)
class Echo:
    """A card that stands elsewhere takes part here too."""

    key: str
    area: str
    place: Place


@dataclass(frozen=True, slots=True)
class Note:
    """What a lens says on a card besides: its influence (0–100), what it signs, whether it stands out."""

    significance: float | None = None
    signs: tuple[Signature, ...] = ()
    warns: bool = False


NOTHING_MORE = Note()


@dataclass(frozen=True, slots=True)
class Entry:
    """How a reporting line comes to a card.

    It leaves the manager downwards, or to the left and down at x = ``around`` when others stand right
    below. It turns ``drop`` map units below the manager, or ``rise`` over the card where that is None.
    It enters the card from above, or comes down ``aside`` left of the card: into its left side, or
    ``over`` cards that stand there.
    """

    rise: float = 14.0
    drop: float | None = None
    around: float | None = None
    aside: float | None = None
    over: bool = False


class Routing(Enum):
    """How lines are drawn: as in organisation charts, straight, or only those of who is looked at."""

    CHART = "chart"
    STRAIGHT = "straight"
    ON_DEMAND = "on_demand"


@dataclass(frozen=True)
class Arrangement:
    """Where everything stands. ``cards`` are those in sight, in the order of the map.

    ``stands_for`` names the fold card in which a card is hidden. ``lines`` run between cards in
    sight; those of hidden people end at their fold card. ``entries`` are for ``Routing.CHART``.
    """

    cards: tuple[Card, ...]
    positions: Mapping[str, Place]
    bounds: Box
    areas: tuple[Area, ...] = ()
    lines: tuple[MapLine, ...] = ()
    echoes: tuple[Echo, ...] = ()
    across: Axis | None = None
    down: Axis | None = None
    entries: Mapping[str, Entry] = field(default_factory=dict)
    routing: Routing = Routing.STRAIGHT
    stands_for: Mapping[str, str] = field(default_factory=dict)
    perspective: Perspective = WHOLE
    notes: Mapping[str, Note] = field(default_factory=dict)

    @cached_property
    def card(self) -> Mapping[str, Card]:
        return {card.key: card for card in self.cards}
