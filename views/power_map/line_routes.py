"""The way of a line between two cards."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from math import atan2, cos, pi, sin

from PySide6.QtCore import QLineF, QPointF, QRectF
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

PLAIN = Entry()


def route(
    kind: LineKind,
    source: QRectF,
    target: QRectF,
    entry: Entry = PLAIN,
    routing: Routing = Routing.CHART,
) -> QPainterPath:
    """The path of a line from card ``source`` to card ``target``, its mark included.

    Reporting lines to a manager above run down and across, as organisation charts do, and come to
    the card as ``entry`` says; all others are curves from edge to edge, influence with an arrow
    head, a conflict with a cross. Where lines are not routed as in charts, all run straight.
    """
    if routing is not Routing.CHART:
        return _straight(kind, source, target)
    if kind is LineKind.REPORTS_TO and source.top() - target.bottom() >= SPACING.within / 2:
        return _elbow(source, target, entry)
    start, end = _edges(source, target)
    path = _curve(start, end, source, target)
    if kind is LineKind.INFLUENCE:
        _add_arrow(path, end, _incoming(end, target))
    elif kind is LineKind.CONFLICT:
        _add_cross(path, path.pointAtPercent(0.5))
    return path


def _straight(kind: LineKind, source: QRectF, target: QRectF) -> QPainterPath:
    """From edge to edge on the way between the middles; a reporting line has a dot at the manager."""
    start, end = edge_towards(source, target.center()), edge_towards(target, source.center())
    path = QPainterPath(start)
    path.lineTo(end)
    if kind is LineKind.INFLUENCE:
        _add_arrow(path, end, atan2(end.y() - start.y(), end.x() - start.x()))
    elif kind is LineKind.CONFLICT:
        _add_cross(path, (start + end) / 2)
    elif kind is LineKind.REPORTS_TO:
        path.addEllipse(end, 3, 3)
    return path


def edge_towards(rect: QRectF, point: QPointF) -> QPointF:
    """Where the way from the middle of ``rect`` to ``point`` crosses its edge."""
    middle = rect.center()
    away = point - middle
    shares = [1.0]
    if away.x():
        shares.append(rect.width() / 2 / abs(away.x()))
    if away.y():
        shares.append(rect.height() / 2 / abs(away.y()))
    return middle + away * min(shares)


def _elbow(source: QRectF, target: QRectF, entry: Entry) -> QPainterPath:
    first, *others = elbow(_edges_of(source), _edges_of(target), entry)
    path = QPainterPath(QPointF(*first))
    for corner in others:
        path.lineTo(*corner)
    return path


def _edges_of(rect: QRectF) -> Edges:
    return rect.left(), rect.top(), rect.right(), rect.bottom()


def _edges(source: QRectF, target: QRectF) -> tuple[QPointF, QPointF]:
    """Where the line leaves one card and reaches the other.

    The middles of the facing edges; for cards above each other with others between, both right edges.
    """
    dx = target.center().x() - source.center().x()
    dy = target.center().y() - source.center().y()
    if abs(dx) < source.width() / 2 and abs(dy) > 2 * source.height():
        side = QPointF(0, 12 if dy > 0 else -12)
        return (
            QPointF(source.right(), source.center().y()) + side,
            QPointF(target.right(), target.center().y()) - side,
        )
    if abs(dx) - source.width() / 2 > abs(dy) - source.height() / 2:
        if dx > 0:
            return QPointF(source.right(), source.center().y()), QPointF(target.left(), target.center().y())
        return QPointF(source.left(), source.center().y()), QPointF(target.right(), target.center().y())
    shift = QPointF(BESIDE_EACH_OTHER if dy > 0 else -BESIDE_EACH_OTHER, 0)
    if dy > 0:
        start, end = QPointF(source.center().x(), source.bottom()), QPointF(target.center().x(), target.top())
    else:
        start, end = QPointF(source.center().x(), source.top()), QPointF(target.center().x(), target.bottom())
    return start + shift, end + shift


def _curve(start: QPointF, end: QPointF, source: QRectF, target: QRectF) -> QPainterPath:
    path = QPainterPath(start)
    out, back = _outgoing(start, source), _outgoing(end, target)
    reach = max(28.0, min(120.0, (end - start).manhattanLength() / 3))
    if out == back:
        reach = BESIDE * 2
    path.cubicTo(start + out * reach, end + back * reach, end)
    return path


def _outgoing(point: QPointF, card: QRectF) -> QPointF:
    """The direction away from the card at a point of its edge."""
    if point.x() <= card.left():
        return QPointF(-1, 0)
    if point.x() >= card.right():
        return QPointF(1, 0)
    return QPointF(0, -1) if point.y() <= card.top() else QPointF(0, 1)


def _incoming(point: QPointF, card: QRectF) -> float:
    out = _outgoing(point, card)
    return atan2(-out.y(), -out.x())


def _add_arrow(path: QPainterPath, tip: QPointF, angle: float) -> None:
    for side in (pi - 0.45, pi + 0.45):
        path.moveTo(tip)
        path.lineTo(tip + QPointF(cos(angle + side), sin(angle + side)) * ARROW)


def _add_cross(path: QPainterPath, middle: QPointF) -> None:
    for slope in (1, -1):
        path.moveTo(middle + QPointF(-CROSS, -CROSS * slope))
        path.lineTo(middle + QPointF(CROSS, CROSS * slope))


def strokes_of(path: QPainterPath) -> list[QLineF]:
    """``path`` seen from afar: its straight parts, and curves from end to end."""
    strokes = []
    pen = QPointF()
    place, count = 0, path.elementCount()
    while place < count:
        element = path.elementAt(place)
        if element.isCurveTo():
            place += 2
            element = path.elementAt(place)
        point = QPointF(element.x, element.y)
        if not element.isMoveTo():
            strokes.append(QLineF(pen, point))
        pen = point
        place += 1
    return strokes


def pieces_of(path: QPainterPath, length: float = 400.0) -> list[tuple[QPainterPath, QRectF]]:
    """``path`` as polylines of about ``length`` map units, each with a rectangle around it."""
    pieces = []
    for polygon in path.toSubpathPolygons():
        points = list(_close_together(polygon.toList(), length / 4))
        for start in range(0, len(points) - 1, 4):
            part = points[start : start + 5]
            piece = QPainterPath(part[0])
            for point in part[1:]:
                piece.lineTo(point)
            pieces.append((piece, piece.boundingRect().adjusted(-6, -6, 6, 6)))
    return pieces


def _close_together(points: list[QPointF], distance: float) -> Iterator[QPointF]:
    """``points`` with more between where they are further apart than ``distance``."""
    yield points[0]
    for before, point in itertools.pairwise(points):
        steps = max(1, round((point - before).manhattanLength() / distance))
        for step in range(1, steps + 1):
            yield before + (point - before) * (step / steps)
