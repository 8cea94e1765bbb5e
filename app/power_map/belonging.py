"""What every lens starts from: the cards, who they report to, and the lines between them."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from app.power_map.arrangement import Card, FoldCard
from app.queries.power_map import MapLine, PersonCard, PowerMap
from models.values import LineKind


def cards(power_map: PowerMap) -> list[Card]:
    """What stands on the map: the people who are there, and the empty seats."""
    return [*power_map.present, *power_map.empty_seats]


def manager_of(card: Card) -> str | None:
    """The key of the person that a card hangs under."""
    return card.manager if isinstance(card, PersonCard | FoldCard) else card.reports_to


def drawn_lines(power_map: PowerMap, shown: Iterable[Card] | None = None) -> list[MapLine]:
    """The lines between cards that are shown (None: all), and one from each empty seat to the person
    that it reports to (its key is the seat's)."""
    lines = [
        *power_map.lines,
        *(
            MapLine(seat.key, LineKind.REPORTS_TO, seat.key, seat.reports_to, None)
            for seat in power_map.empty_seats
            if seat.reports_to is not None
        ),
    ]
    if shown is None:
        return lines
    keys = {card.key for card in shown}
    return [line for line in lines if line.source in keys and line.target in keys]


def surroundings(lines: Iterable[MapLine], centre: str, furthest: int) -> dict[str, int]:
    """Who is reached from ``centre`` over how many lines, up to ``furthest``; the centre itself is 0."""
    beside: dict[str, list[str]] = {}
    for line in lines:
        beside.setdefault(line.source, []).append(line.target)
        beside.setdefault(line.target, []).append(line.source)
    found: dict[str, int] = {centre: 0}
    edge: Collection[str] = [centre]
    for degree in range(1, furthest + 1):
        edge = dict.fromkeys(other for key in edge for other in beside.get(key, ()) if other not in found)
        found |= dict.fromkeys(edge, degree)
    return found
