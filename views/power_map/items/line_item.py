"""All lines of one kind as one item: thousands of lines cost one call.

Paths are made when a line comes near enough to be seen as one; from afar all are straight strokes.
"""

from __future__ import annotations

import itertools
from collections.abc import Collection, Iterable, Iterator, Mapping

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPainterPathStroker
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from app.layout.plain import Edges
from app.power_map.arrangement import CARD_HEIGHT, CARD_WIDTH, Entry, Routing
from app.queries.power_map import MapLine, Place
from models.values import LineKind
from views.power_map.painting.line_pens import WIDTHS, Weight, line_pen, plain_pen
from views.power_map.painting.line_routes import PLAIN, SWING, Way, box_around, edges_of, path_of, way
from views.theme import theme

REACH = 6.0
FAR = 0.3
"""Below this zoom all lines are strokes a pixel wide."""

AROUND = SWING + 40
"""Map units around the cards within which all lines run, also those through the gaps beside departments."""


class LinesItem(QGraphicsItem):
    """The lines of ``kind``; the scene tells it where the cards stand."""

    def __init__(self, kind: LineKind) -> None:
        super().__init__()
        self.kind = kind
        self._lines: dict[str, MapLine] = {}
        self._at: dict[str, list[str]] = {}
        self._places: Mapping[str, Place] = {}
        self._entries: Mapping[str, Entry] = {}
        self._ways: dict[str, Way] | None = None
        self._boxes: dict[str, Edges] | None = None
        self._paths: dict[str, QPainterPath] = {}
        self._pieces: dict[str, list[QLineF]] = {}
        self._far: list[QLineF] | None = None
        self._floating: frozenset[str] = frozenset()
        self._bounds = QRectF()
        self._strong: frozenset[str] = frozenset()
        self._rest = Weight.PLAIN
        self._routing = Routing.CHART
        self.setZValue(1 if kind is LineKind.REPORTS_TO else 0.5)
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)

    def set_lines(self, lines: Iterable[MapLine], routing: Routing = Routing.CHART) -> None:
        """Show these lines; ``reroute`` then says where."""
        shown = {line.key: line for line in lines}
        if (shown, routing) == (self._lines, self._routing):
            return
        self._lines, self._routing = shown, routing
        self._forget()
        self._at = {}
        for line in self._lines.values():
            self._at.setdefault(line.source, []).append(line.key)
            self._at.setdefault(line.target, []).append(line.key)

    def reroute(
        self,
        places: Mapping[str, Place],
        entries: Mapping[str, Entry],
        moved: Collection[str] | None = None,
    ) -> None:
        """The cards stand at ``places`` (top left corners); since the last time only ``moved`` ones moved.

        ``entries`` say how reporting lines come to a card. Both are read again while painting.
        """
        if moved is None:
            if (places, entries) != (self._places, self._entries):
                self._places, self._entries = places, entries
                self._forget()
            self._cover(_around(places.values()))
            return
        self._places, self._entries = places, entries
        touched = {key for card in moved for key in self._at.get(card, ())}
        for key in touched:
            self._paths.pop(key, None)
            self._pieces.pop(key, None)
        if self._ways is not None:
            found = dict(self._find(touched))
            self._ways |= found
            if self._boxes is not None:
                self._boxes |= {key: box_around(found[key]) for key in found}
        if not touched <= self._floating:
            self._far = None
            self._cover(self._bounds.united(_around(places[card] for card in moved if card in places)))
            self.update()

    def _forget(self) -> None:
        """Nothing is known of any way any more."""
        self._ways = self._boxes = self._far = None
        self._paths.clear()
        self._pieces.clear()
        self.update()

    def _cover(self, bounds: QRectF) -> None:
        if bounds != self._bounds:
            self.prepareGeometryChange()
            self._bounds = bounds

    def emphasise(self, keys: Collection[str], *, others_recede: bool) -> None:
        """Draw these lines in ink: they belong to what is looked at."""
        mine = frozenset(self._lines.keys() & keys)
        rest = Weight.RECEDING if others_recede else Weight.PLAIN
        if (mine, rest) != (self._strong, self._rest):
            self._strong, self._rest = mine, rest
            self.update()

    def line_at(self, point: QPointF, reach: float) -> MapLine | None:
        """The line that passes within ``reach`` map units of ``point``."""
        x, y = point.x(), point.y()
        stroker = QPainterPathStroker()
        stroker.setWidth(2 * reach)
        for key in self._near((x - reach, y - reach, x + reach, y + reach)):
            shown = self._routing is not Routing.ON_DEMAND or key in self._strong
            if shown and stroker.createStroke(self._path(key)).contains(point):
                return self._lines[key]
        return None

    def middle_of(self, key: str) -> QPointF:
        return self._path(key).pointAtPercent(0.5)

    def boundingRect(self) -> QRectF:
        return self._bounds

    def shape(self) -> QPainterPath:
        return QPainterPath()

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        zoom = option.levelOfDetailFromTransform(painter.worldTransform())
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self._routing is not Routing.ON_DEMAND:
            if zoom < FAR:
                self._paint_far(painter)
            else:
                self._paint_near(painter, edges_of(option.exposedRect), zoom)

    def paint_strong(self, painter: QPainter, zoom: float) -> None:
        """The lines that are looked at; they lie over those of all kinds."""
        self._paint_lines(painter, self._strong - self._floating, zoom)

    def lift(self, cards: Collection[str]) -> None:
        """Lines at these cards are left out until ``lift(())``; ``paint_floating`` draws them."""
        self._floating = frozenset(key for card in cards for key in self._at.get(card, ()))
        self._far = None
        self.update()

    def paint_floating(self, painter: QPainter, zoom: float) -> None:
        """Only the lines that were left out, strong."""
        self._paint_lines(painter, self._floating, zoom)

    def _paint_lines(self, painter: QPainter, keys: frozenset[str], zoom: float) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for key in keys & self._all_ways().keys():
            strength = self._lines[key].strength
            painter.setPen(line_pen(self.kind, theme().tokens, strength, Weight.STRONG, zoom))
            painter.drawPath(self._path(key))

    def _paint_far(self, painter: QPainter) -> None:
        """Thousands of strokes in a moment."""
        pen = plain_pen(line_pen(self.kind, theme().tokens, weight=self._rest), 1.0)
        pen.setWidth(0)
        smooth = painter.testRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(pen)
        painter.drawLines(self._from_afar())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, smooth)

    def _paint_near(self, painter: QPainter, exposed: Edges, zoom: float) -> None:
        """Only what may lie in sight."""
        tokens = theme().tokens
        pens = {
            strength: plain_pen(line_pen(self.kind, tokens, strength, self._rest, zoom), zoom)
            for strength in WIDTHS
        }
        for key in self._near(exposed):
            if key in self._strong or key in self._floating:
                continue
            pen = pens[self._lines[key].strength]
            painter.setPen(pen)
            if pen.widthF() * zoom < 1 or pen.style() is Qt.PenStyle.CustomDashLine:
                painter.drawPath(self._path(key))
            else:
                painter.drawLines(self._flat(key))

    # -- where lines run -------------------------------------------------------------------------

    def _near(self, region: Edges) -> Iterator[str]:
        """Keys of the lines that may pass through ``region``."""
        if self._boxes is None:
            self._boxes = {key: box_around(found) for key, found in self._all_ways().items()}
        left, top, right, bottom = region
        for key, box in self._boxes.items():
            if box[0] < right and left < box[2] and box[1] < bottom and top < box[3]:
                yield key

    def _all_ways(self) -> dict[str, Way]:
        """Of the lines whose cards are both in sight."""
        if self._ways is None:
            self._ways = dict(self._find(self._lines))
        return self._ways

    def _find(self, keys: Iterable[str]) -> Iterator[tuple[str, Way]]:
        places, entries = self._places, self._entries
        for key in keys:
            line = self._lines[key]
            source, target = places.get(line.source), places.get(line.target)
            if source is not None and target is not None:
                entry = entries.get(line.source, PLAIN)
                yield key, way(self.kind, _card_at(source), _card_at(target), entry, self._routing)

    def _path(self, key: str) -> QPainterPath:
        path = self._paths.get(key)
        if path is None:
            path = self._paths[key] = path_of(self.kind, self._all_ways()[key], self._routing)
        return path

    def _flat(self, key: str) -> list[QLineF]:
        """The path in straight pieces: the outline of a thick curve is dear, thick strokes are not."""
        pieces = self._pieces.get(key)
        if pieces is None:
            polygons = self._path(key).toSubpathPolygons()
            pieces = self._pieces[key] = [
                QLineF(start, end)
                for polygon in polygons
                for start, end in itertools.pairwise(polygon.toList())
            ]
        return pieces

    def _from_afar(self) -> list[QLineF]:
        """All lines as straight strokes: corner to corner, curves from end to end, without marks."""
        if self._far is None:
            self._far = []
            for key, found in self._all_ways().items():
                if key not in self._floating:
                    points = (found.points[0], found.points[-1]) if found.curved else found.points
                    self._far += [QLineF(*start, *end) for start, end in itertools.pairwise(points)]
        return self._far


class StrongLines(QGraphicsItem):
    """The strong lines of all kinds, over all others."""

    def __init__(self, kinds: Collection[LinesItem]) -> None:
        super().__init__()
        self._kinds = kinds
        self._bounds = QRectF()
        self.setZValue(1.2)

    def follow(self) -> None:
        """The lines were routed anew."""
        around = QRectF()
        for item in self._kinds:
            around = around.united(item.boundingRect())
        if around != self._bounds:
            self.prepareGeometryChange()
            self._bounds = around

    def boundingRect(self) -> QRectF:
        return self._bounds

    def shape(self) -> QPainterPath:
        return QPainterPath()

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        zoom = option.levelOfDetailFromTransform(painter.worldTransform())
        for item in self._kinds:
            if item.isVisible():
                item.paint_strong(painter, zoom)


def _card_at(place: Place) -> Edges:
    x, y = place
    return x, y, x + CARD_WIDTH, y + CARD_HEIGHT


def _around(places: Iterable[Place]) -> QRectF:
    """What lines between cards at ``places`` do not leave."""
    listed = list(places)
    if not listed:
        return QRectF()
    across, down = zip(*listed, strict=True)
    corner = QPointF(min(across), min(down))
    return QRectF(corner, QPointF(max(across) + CARD_WIDTH, max(down) + CARD_HEIGHT)).adjusted(
        -AROUND, -AROUND, AROUND, AROUND
    )
