"""The network of influence: all of it by force, or one person's surroundings in rings."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache

from app.layout.force import NetworkLayout, arrange_network
from app.layout.plain import around
from app.layout.rings import arrange_rings
from app.power_map.arrangement import CARD, Area, AreaKind, Arrangement, Card, Routing
from app.power_map.belonging import drawn_lines, surroundings
from app.power_map.perspective import Perspective
from app.queries.power_map import MapLine, PersonCard, PowerMap
from app.text import tr
from models.values import LineKind

PULL = {LineKind.INFLUENCE: 1.5, LineKind.REPORTS_TO: 1.0, LineKind.DOTTED: 0.7, LineKind.CONFLICT: 0.4}
"""How strongly a line of unknown strength holds two people together."""

GAP = 36.0
"""Between cards, in map units."""
IN_A_ROW = 12
Place = tuple[float, float]


def influence(
    power_map: PowerMap,
    cards: Sequence[Card],
    perspective: Perspective,
    stands: Mapping[str, Place] | None = None,
) -> Arrangement:
    """Arrange the people by the lines between them; with a focus, in rings around that person.

    With ``stands``, places in map units, nothing is laid out: people stay where they stand, and who
    stands nowhere yet comes below them.
    """
    people = [card for card in cards if isinstance(card, PersonCard)]
    lines = drawn_lines(power_map, people)
    focus = perspective.focus
    if focus is not None and any(card.key == focus for card in people):
        return _around(people, lines, focus, perspective)
    keys = tuple(card.key for card in people)
    if stands:
        made = _as_they_stand(keys, stands)
    else:
        made = _network(keys, tuple((line.source, line.target, weight(line)) for line in lines))
    return Arrangement(
        cards=tuple(people),
        positions=made.positions,
        bounds=made.bounds,
        lines=tuple(lines),
        routing=Routing.STRAIGHT,
        perspective=perspective,
    )


@lru_cache(maxsize=4)
def _network(keys: tuple[str, ...], edges: tuple[tuple[str, str, float], ...]) -> NetworkLayout:
    """The same people and lines are laid out once: a rating or a name moves nobody."""
    return arrange_network(keys, edges, card=CARD, gap=GAP)


def _as_they_stand(keys: Sequence[str], stands: Mapping[str, Place]) -> NetworkLayout:
    width, height = CARD
    left = min(x for x, _ in stands.values())
    below = max(y for _, y in stands.values()) + height + GAP
    places = {key: stands[key] for key in keys if key in stands}
    for number, key in enumerate(key for key in keys if key not in stands):
        down, across = divmod(number, IN_A_ROW)
        places[key] = left + across * (width + GAP), below + down * (height + GAP)
    return NetworkLayout(places, around([(x, y, x + width, y + height) for x, y in places.values()]))


def weight(line: MapLine) -> float:
    """How strongly a line holds its two people together."""
    return PULL[line.kind] * (0.5 + 0.25 * (line.strength or 2))


def _around(
    people: Sequence[Card], lines: Sequence[MapLine], focus: str, perspective: Perspective
) -> Arrangement:
    degrees = surroundings(lines, focus, perspective.degrees)
    made = arrange_rings(
        focus,
        degrees,
        [(line.source, line.target) for line in lines if {line.source, line.target} <= degrees.keys()],
        card=CARD,
        gap=28,
    )
    names = (tr("First degree"), tr("Second degree"), tr("Third degree"))
    rings = (
        Area(AreaKind.RING, str(degree), made.ring(degree), names[degree - 1])
        for degree in range(1, len(made.radii) + 1)
    )
    return Arrangement(
        cards=tuple(card for card in people if card.key in degrees),
        positions=made.positions,
        bounds=made.bounds,
        areas=tuple(rings),
        lines=tuple(lines),
        routing=Routing.STRAIGHT,
        perspective=perspective,
    )
