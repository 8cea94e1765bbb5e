"""The way of a line between two cards.

Where it runs is plain numbers (``Way``), so that thousands are found in a moment; ``route`` and
``path_of`` make a path of one.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import atan2, cos, pi, sin
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath

from app.layout.plain import Edges
from app.power_map.arrangement import Entry, Routing
from app.power_map.elbows import elbow
from app.power_map.organisation import BESIDE, SPACING
from models.values import LineKind

ARROW = 15.0
CROSS = 8.0
BESIDE_EACH_OTHER = 24.0
"""Map units between the ends of lines up and lines down at the same edge."""
SWING = 120.0
"""Map units: how far a curve leaves the rectangle around its two cards, at most."""

PLAIN = Entry()
Point = tuple[float, float]


class Way(NamedTuple):
    """Where a line runs: through the corners ``points``, or ``curved`` along the cubic curve of four."""

    points: Sequence[Point]
    curved: bool = False


def way(
    kind: LineKind, source: Edges, target: Edges, entry: Entry = PLAIN, routing: Routing = Routing.CHART
) -> Way:
    """The way of a line from card ``source`` to card ``target``.

    Reporting lines to a manager above run down and across, as organisation charts do, and come to
    the card as ``entry`` says; all others are curves from edge to edge. Where lines are not routed as
    in charts, all run straight.
    """
    if routing is not Routing.CHART:
        return Way((_edge_towards(source, _middle(target)), _edge_towards(target, _middle(source))))
    if kind is LineKind.REPORTS_TO and source[1] - target[3] >= SPACING.within / 2:
        return Way(elbow(source, target, entry))
    return Way(_curve(source, target), curved=True)


def route(
    kind: LineKind,
    source: QRectF,
    target: QRectF,
    entry: Entry = PLAIN,
    routing: Routing = Routing.CHART,
) -> QPainterPath:
    """The path of a line from card ``source`` to card ``target``, its mark included.

    Influence has an arrow head, a conflict a cross, and a straight reporting line a dot at the manager.
    """
    return path_of(kind, way(kind, edges_of(source), edges_of(target), entry, routing), routing)


def path_of(kind: LineKind, found: Way, routing: Routing = Routing.CHART) -> QPainterPath:
    """A way as a path, its mark included."""
    points = found.points
    path = QPainterPath(QPointF(*points[0]))
    if found.curved:
        path.cubicTo(*points[1], *points[2], *points[3])
    else:
        for point in points[1:]:
            path.lineTo(*point)
    _add_mark(path, kind, found, routing)
    return path


def box_around(found: Way) -> Edges:
    """A rectangle that a way and its mark do not leave."""
    across, down = zip(*found.points, strict=True)
    return min(across) - ARROW, min(down) - ARROW, max(across) + ARROW, max(down) + ARROW


def edges_of(rect: QRectF) -> Edges:
    """Left, top, right and bottom."""
    left, top, width, height = rect.x(), rect.y(), rect.width(), rect.height()
    return left, top, left + width, top + height


def edge_towards(rect: QRectF, point: QPointF) -> QPointF:
    """Where the way from the middle of ``rect`` to ``point`` crosses its edge."""
    return QPointF(*_edge_towards(edges_of(rect), (point.x(), point.y())))


# -- where it runs -------------------------------------------------------------------------------


def _middle(card: Edges) -> Point:
    return (card[0] + card[2]) / 2, (card[1] + card[3]) / 2


def _edge_towards(card: Edges, point: Point) -> Point:
    x, y = _middle(card)
    across, down = point[0] - x, point[1] - y
    share = min(
        1.0,
        (card[2] - x) / abs(across) if across else 1.0,
        (card[3] - y) / abs(down) if down else 1.0,
    )
    return x + across * share, y + down * share


def _curve(source: Edges, target: Edges) -> tuple[Point, Point, Point, Point]:
    """Start, end, and between them the two points that pull the curve away from the cards."""
    start, end = _ends(source, target)
    out, back = _outgoing(start, source), _outgoing(end, target)
    reach = max(28.0, min(SWING, (abs(end[0] - start[0]) + abs(end[1] - start[1])) / 3))
    if out == back:
        reach = BESIDE * 2
    return (
        start,
        (start[0] + out[0] * reach, start[1] + out[1] * reach),
        (end[0] + back[0] * reach, end[1] + back[1] * reach),
        end,
    )


def _ends(source: Edges, target: Edges) -> tuple[Point, Point]:
    """Where the line leaves one card and reaches the other.

    The middles of the facing edges; for cards above each other with others between, both right edges.
    """
    left, top, right, bottom = source
    (x, y), (to_x, to_y) = _middle(source), _middle(target)
    dx, dy = to_x - x, to_y - y
    width, height = right - left, bottom - top
    if abs(dx) < width / 2 and abs(dy) > 2 * height:
        side = 12 if dy > 0 else -12
        return (right, y + side), (target[2], to_y - side)
    if abs(dx) - width / 2 > abs(dy) - height / 2:
        return ((right, y), (target[0], to_y)) if dx > 0 else ((left, y), (target[2], to_y))
    if dy > 0:
        return (x + BESIDE_EACH_OTHER, bottom), (to_x + BESIDE_EACH_OTHER, target[1])
    return (x - BESIDE_EACH_OTHER, top), (to_x - BESIDE_EACH_OTHER, target[3])


def _outgoing(point: Point, card: Edges) -> Point:
    """The direction away from the card at a point of its edge."""
    if point[0] <= card[0]:
        return -1, 0
    if point[0] >= card[2]:
        return 1, 0
    return (0, -1) if point[1] <= card[1] else (0, 1)


# -- marks ---------------------------------------------------------------------------------------


def _add_mark(path: QPainterPath, kind: LineKind, found: Way, routing: Routing) -> None:
    before, tip = found.points[-2], found.points[-1]
    if kind is LineKind.INFLUENCE:
        angle = atan2(tip[1] - before[1], tip[0] - before[0])
        for side in (pi - 0.45, pi + 0.45):
            path.moveTo(*tip)
            path.lineTo(tip[0] + cos(angle + side) * ARROW, tip[1] + sin(angle + side) * ARROW)
    elif kind is LineKind.CONFLICT:
        x, y = _half_way(found)
        for slope in (CROSS, -CROSS):
            path.moveTo(x - CROSS, y - slope)
            path.lineTo(x + CROSS, y + slope)
    elif kind is LineKind.REPORTS_TO and routing is not Routing.CHART:
        path.addEllipse(QPointF(*tip), 3, 3)


def _half_way(found: Way) -> Point:
    """Where the mark of a conflict stands; a curve leaves both its cards alike."""
    (x, y), (to_x, to_y) = found.points[0], found.points[-1]
    if not found.curved:
        return (x + to_x) / 2, (y + to_y) / 2
    (pull_x, pull_y), (push_x, push_y) = found.points[1:3]
    return (x + 3 * pull_x + 3 * push_x + to_x) / 8, (y + 3 * pull_y + 3 * push_y + to_y) / 8
