"""What layouts take and give: people, distances, rectangles. Plain numbers in scene units."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from app.layout.stacking import Stacking

Edges = tuple[float, float, float, float]
"""Left, top, right, bottom: a rectangle where many are made in little time."""


@dataclass(frozen=True, slots=True)
class Node:
    """A person or an empty seat.

    ``parent`` is the key of the one reported to; a key that is not among the nodes counts as none.
    ``group`` is the department. ``pinned`` is the top left corner that a person chose for it.
    """

    key: str
    width: float
    height: float
    parent: str | None = None
    group: str | None = None
    pinned: tuple[float, float] | None = None


@dataclass(frozen=True, slots=True)
class Spacing:
    """Distances, and how large teams stack.

    ``below`` separates generations, ``within`` those inside a department, where no name stands between.
    More than ``crowd`` leaves of one parent stand in a block, ``stack`` apart. While the whole is wider
    than ``wide`` and than ``shape`` times its height, teams stack tighter and smaller ones do, too.
    """

    between: float = 24
    below: float = 56
    padding: float = 12
    header: float = 28
    stack: float = 12
    within: float = 56
    crowd: int = 6
    wide: float = 1800
    shape: float = 2.2

    def stackings(self) -> list[Stacking]:
        """How teams may stand, the roomiest first."""
        indent = self.between / 2
        return [
            Stacking(crowd, aspect, self.between, self.stack, indent)
            for crowd, aspect in ((self.crowd, 1.6), (self.crowd // 2, 0.9), (1, 0.25))
        ]

    def extent(self, size: tuple[float, float]) -> float:
        """The height of the screen's shape around a map of some width and height: less shows larger."""
        return max(size[0] / self.shape, size[1])

    def department_stacking(self) -> Stacking:
        """How departments stand that all hang from one person."""
        return Stacking(self.crowd, 1.6, self.between, self.between, 0)


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle; ``x`` and ``y`` are its top left corner."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        return self.x + self.width

    @property
    def bottom(self) -> float:
        return self.y + self.height

    @property
    def edges(self) -> Edges:
        return self.x, self.y, self.right, self.bottom


@dataclass(frozen=True, slots=True)
class GroupBox:
    """The rectangle of those members of a department who hang together, header included."""

    group: str
    box: Box
    members: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Layout:
    """Top left corners by key, in the order given; department rectangles; what surrounds it all.

    ``beside`` are those who stand in a block: their line comes down in the gap left of the card
    (``between / 2`` away) and enters it from the side, for others may stand above.
    """

    positions: Mapping[str, tuple[float, float]]
    groups: tuple[GroupBox, ...]
    bounds: Box
    beside: frozenset[str] = frozenset()
    gutters: Mapping[str, float] = field(default_factory=dict)


def overlap(one: Edges, other: Edges) -> bool:
    """Whether two rectangles share more than an edge."""
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def around(edges: Sequence[Edges]) -> Box:
    """The smallest rectangle around some."""
    left, top = min([each[0] for each in edges]), min([each[1] for each in edges])
    right, bottom = max([each[2] for each in edges]), max([each[3] for each in edges])
    return Box(left, top, right - left, bottom - top)
