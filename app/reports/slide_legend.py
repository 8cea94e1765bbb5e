"""What colours, letters and lines of a slide mean: chips with words below the map."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from app.labels import label
from app.layout.plain import Box
from app.power_map.arrangement import Arrangement, Routing
from app.power_map.perspective import Lens
from app.reports.letters import width
from app.reports.slide_cards import CHIP, Cards
from app.reports.slide_shapes import MIDDLE, Look, Run, Shapes, Wording, mixed
from app.text import Text
from app.tokens import PRINTED, TYPE
from models.values import Level, LineKind, Role

ROW = 28.0
SIGN, WORDS, BETWEEN = CHIP + 2, 6.0, 20.0
PALE = 0.55
"""How strong the ink of lines is that are not the skeleton."""

MARKS: Mapping[str, Text] = {
    "●": Text("Closeness, 0 to 4"),
    "▮": Text("Power, 1 to 5"),
    "›": Text("Level wanted"),
    "✓": Text("Reached through the plan"),
    "◆": Text("Tie to a rival, −2 to +2"),
    "✦": Text("Our contact"),
}
"""What the signs of a card mean, in the words of the legend on paper."""
OF_INFLUENCE: Mapping[str, Text] = {"◎": Text("Influence, 0 to 100")}
"""What only the lens of influence writes."""


@dataclass(frozen=True)
class _Mark:
    sign: str
    words: Text


Member = Level | Role | LineKind | _Mark


@dataclass(frozen=True)
class _Place:
    member: Member
    x: float
    y: float
    wide: float


class SlideLegend:
    """The legend of ``made`` in rows of at most ``room`` map units; none for a plain or empty map."""

    def __init__(self, made: Arrangement, room: float) -> None:
        self._places: list[_Place] = []
        if not made.cards or any(card.plain for card in made.cards):
            return
        lines = tuple(LineKind) if made.routing is not Routing.ON_DEMAND else ()
        told = {**MARKS, **(OF_INFLUENCE if made.perspective.lens is Lens.INFLUENCE else {})}
        marks = [_Mark(sign, words) for sign, words in told.items()]
        x = y = 0.0
        for member in (*Level, *Role, *lines, *marks):
            wide = width(_words(member), TYPE.caption) + 4
            if x + SIGN + WORDS + wide > room:
                x, y = 0.0, y + ROW
            self._places.append(_Place(member, x, y, wide))
            x += SIGN + WORDS + wide + BETWEEN

    @property
    def height(self) -> float:
        return self._places[-1].y + ROW if self._places else 0.0

    def draw(self, cards: Cards, shapes: Shapes, x: float, y: float) -> Iterator[str]:
        """Its shapes, the upper left corner at (x, y)."""
        for place in self._places:
            left, top = x + place.x, y + place.y
            if isinstance(place.member, LineKind):
                yield _stroke(place.member, shapes, left, top)
            elif isinstance(place.member, _Mark):
                sign = Run(place.member.sign, TYPE.caption, PRINTED.ink_2)
                box = Box(left, top, SIGN, CHIP)
                yield shapes.box(box, Look(preset="rect"), [sign], Wording(align=MIDDLE), "Legend")[1]
            else:
                yield cards.chip(place.member, Box(left, top, SIGN, CHIP))
            words = Box(left + SIGN + WORDS, top, place.wide, CHIP)
            run = Run(_words(place.member), TYPE.caption, PRINTED.ink_2)
            yield shapes.box(words, Look(preset="rect"), [run], name="Legend")[1]


def _words(member: Member) -> str:
    return str(member.words) if isinstance(member, _Mark) else label(member)


def line_ink(kind: LineKind) -> str:
    """The colour of lines: those that are not the skeleton are paler."""
    return {
        LineKind.REPORTS_TO: PRINTED.edge,
        LineKind.DOTTED: mixed(PRINTED.edge, PRINTED.paper, PALE),
        LineKind.INFLUENCE: mixed(PRINTED.accent, PRINTED.paper, PALE),
        LineKind.CONFLICT: PRINTED.bad,
    }[kind]


def _stroke(kind: LineKind, shapes: Shapes, x: float, y: float) -> str:
    look = Look(None, line_ink(kind), 2, kind is LineKind.DOTTED, "line")
    return shapes.box(Box(x, y + CHIP / 2, SIGN, 0), look, name="Legend")[1]
