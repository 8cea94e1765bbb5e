"""Where the arrow keys lead from a card."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum

from PySide6.QtCore import QPointF

from app.power_map.arrangement import Arrangement, Routing
from app.power_map.belonging import manager_of

Places = Mapping[str, QPointF]


class Way(Enum):
    UP = (0, -1)
    DOWN = (0, 1)
    LEFT = (-1, 0)
    RIGHT = (1, 0)


def neighbour(made: Arrangement, places: Places, key: str, way: Way) -> str | None:
    """The card that ``way`` leads to: up the manager, down the first report, sideways a colleague.

    Where the tree has nobody, and in the lenses that are no tree, the nearest card in that direction;
    None where there is none.
    """
    if made.routing is not Routing.CHART:
        return _nearest(places, [other for other in places if other != key], places[key], way)
    above = {card.key: manager_of(card) for card in made.cards}
    here = places[key]
    if way is Way.UP and above.get(key) in places:
        return above[key]
    if way is Way.DOWN:
        reports = [other for other, manager in above.items() if manager == key]
        if reports:
            return min(reports, key=lambda other: (places[other].y(), places[other].x()))
    if way in (Way.LEFT, Way.RIGHT) and above.get(key) is not None:
        colleagues = [other for other, manager in above.items() if manager == above[key] and other != key]
        found = _nearest(places, colleagues, here, way)
        if found is not None and abs(places[found].y() - here.y()) < 1:
            return found
    return _nearest(places, [other for other in above if other != key], here, way)


def first(places: Places) -> str | None:
    """The card at the top, where the keyboard begins."""
    return min(places, key=lambda key: (places[key].y(), places[key].x()), default=None)


def _nearest(places: Places, keys: list[str], here: QPointF, way: Way) -> str | None:
    """Ahead and not too far aside; what is aside counts threefold."""
    x, y = way.value

    def cost(key: str) -> float:
        dx, dy = places[key].x() - here.x(), places[key].y() - here.y()
        ahead, aside = (dx * x, abs(dy)) if x else (dy * y, abs(dx))
        return ahead + 3 * aside if ahead > 1 else float("inf")

    found = min(keys, key=cost, default=None)
    return found if found is not None and cost(found) < float("inf") else None
