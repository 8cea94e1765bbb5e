"""The way of a reporting line in an organisation chart: straight pieces with right angles."""

from __future__ import annotations

from app.layout.plain import Edges
from app.power_map.arrangement import Entry
from app.power_map.organisation import OVER
from app.queries.power_map import Place

LEAST_DROP = 4.0


def elbow(card: Edges, manager: Edges, entry: Entry) -> list[Place]:
    """Corners from the edge of the manager's card to the edge of the card, which lies lower.

    It leaves the manager below, or at the left where ``entry`` leads it around others; it comes to
    the card as ``entry`` says.
    """
    left, top, right, bottom = card
    manager_left, manager_top, manager_right, manager_bottom = manager
    x, middle = (left + right) / 2, (manager_left + manager_right) / 2
    turn = manager_bottom + entry.drop if entry.drop is not None else top - entry.rise
    turn = max(turn, manager_bottom + LEAST_DROP)
    corners = [(middle, manager_bottom), (middle, turn)]
    if entry.around is not None and entry.around < manager_left:
        side = (manager_top + manager_bottom) / 2
        corners = [(manager_left, side), (entry.around, side), (entry.around, turn)]
    if entry.aside is None:
        return [*corners, (x, turn), (x, top)]
    gutter = left - entry.aside
    corners.append((gutter, turn))
    if entry.over:
        return [*corners, (gutter, top - OVER), (x, top - OVER), (x, top)]
    side = (top + bottom) / 2
    return [*corners, (gutter, side), (left, side)]
