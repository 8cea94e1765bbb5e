"""All lines of one kind as one item: thousands of lines cost one call."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from enum import Enum

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPainterPathStroker, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from app.power_map.arrangement import Entry, Routing
from app.queries.power_map import MapLine
from app.tokens import Tokens
from models.values import LineKind
from views.power_map.line_routes import PLAIN, pieces_of, route, strokes_of
from views.theme import theme

WIDTHS = {None: 1.25, 1: 1.25, 2: 2.0, 3: 3.0}
REACH = 6.0
FAR = 0.3
"""Below this zoom all lines are strokes a pixel wide."""

LONG = 2500.0
"""Map units: a longer line is drawn in pieces, those in sight only."""

Way = tuple[QPainterPath, QRectF]


class Weight(Enum):
    """How much a line says at the moment."""

    RECEDING = "receding"
    PLAIN = "plain"
    STRONG = "strong"


FAINT = {
    (LineKind.DOTTED, Weight.PLAIN): 0.5,
    (LineKind.INFLUENCE, Weight.PLAIN): 0.45,
    (LineKind.CONFLICT, Weight.PLAIN): 0.8,
    (LineKind.DOTTED, Weight.RECEDING): 0.12,
    (LineKind.INFLUENCE, Weight.RECEDING): 0.12,
    (LineKind.CONFLICT, Weight.RECEDING): 0.2,
    (LineKind.REPORTS_TO, Weight.RECEDING): 0.6,
}
"""Opacity. Reporting lines are the skeleton; the others wait until somebody is looked at."""


def line_pen(
    kind: LineKind,
    tokens: Tokens,
    strength: int | None = None,
    weight: Weight = Weight.PLAIN,
    zoom: float = 1.0,
) -> QPen:
    """How a line of ``kind`` is drawn: a stronger one is thicker, none is thinner than a pixel."""
    ink = {
        LineKind.REPORTS_TO: tokens.ink if weight is Weight.STRONG else tokens.edge,
        LineKind.DOTTED: tokens.ink if weight is Weight.STRONG else tokens.edge,
        LineKind.INFLUENCE: tokens.accent,
        LineKind.CONFLICT: tokens.bad,
    }[kind]
    colour = QColor(ink)
    colour.setAlphaF(FAINT.get((kind, weight), 1.0))
    width = WIDTHS[strength] + (0.75 if weight is Weight.STRONG else 0)
    pen = QPen(colour, max(width, (1.6 if weight is Weight.STRONG else 1.0) / max(zoom, 0.05)))
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if kind is LineKind.DOTTED:
        pen.setDashPattern([4, 4])
    return pen


class LinesItem(QGraphicsItem):
    """The lines of ``kind``; the scene tells it when cards moved."""

    def __init__(self, kind: LineKind) -> None:
        super().__init__()
        self.kind = kind
        self._lines: dict[str, MapLine] = {}
        self._at: dict[str, list[str]] = {}
        self._ways: dict[str, Way] = {}
        self._pieces: dict[str, list[Way]] = {}
        self._far: list[QLineF] | None = None
        self._floating: frozenset[str] = frozenset()
        self._bounds = QRectF()
        self._strong: frozenset[str] = frozenset()
        self._rest = Weight.PLAIN
        self._routing = Routing.CHART
        self.setZValue(1 if kind is not LineKind.REPORTS_TO else 0.5)
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)

    def set_lines(self, lines: Iterable[MapLine], routing: Routing = Routing.CHART) -> None:
        """Show these lines; those that are new have no way until ``reroute``."""
        self._routing = routing
        self._lines = {line.key: line for line in lines}
        self._at = {}
        for line in self._lines.values():
            self._at.setdefault(line.source, []).append(line.key)
            self._at.setdefault(line.target, []).append(line.key)
        for key in [key for key in self._ways if key not in self._lines]:
            del self._ways[key]
            self._pieces.pop(key, None)

    def reroute(
        self,
        rect_of: Callable[[str], QRectF | None],
        entries: Mapping[str, Entry],
        moved: Collection[str] | None = None,
    ) -> None:
        """Find the ways anew between the cards; of lines at ``moved`` cards only, if given."""
        if moved is None:
            touched: Iterable[str] = self._lines
        else:
            touched = {key for card in moved for key in self._at.get(card, ())}
            if not touched:
                return
        dirty = QRectF()
        for key in touched:
            line = self._lines[key]
            if key in self._ways:
                dirty = dirty.united(self._ways.pop(key)[1])
                self._pieces.pop(key, None)
            source, target = rect_of(line.source), rect_of(line.target)
            if source is not None and target is not None:
                entry = entries.get(line.source, PLAIN)
                path = route(self.kind, source, target, entry, self._routing)
                around = path.controlPointRect().adjusted(-6, -6, 6, 6)
                self._ways[key] = path, around
                dirty = dirty.united(around)
        if moved is None or not self._floating:
            self._far = None
        if not self._bounds.contains(dirty):
            self.prepareGeometryChange()
            self._bounds = self._bounds.united(dirty)
        self.update(dirty)

    def emphasise(self, keys: Collection[str], *, others_recede: bool) -> None:
        """Draw these lines in ink: they belong to what is looked at."""
        mine = frozenset(self._lines.keys() & keys)
        rest = Weight.RECEDING if others_recede else Weight.PLAIN
        if (mine, rest) != (self._strong, self._rest):
            self._strong, self._rest = mine, rest
            self.update()

    def line_at(self, point: QPointF, reach: float) -> MapLine | None:
        """The line that passes within ``reach`` map units of ``point``."""
        near = QRectF(point.x() - reach, point.y() - reach, 2 * reach, 2 * reach)
        stroker = QPainterPathStroker()
        stroker.setWidth(2 * reach)
        shown = self._strong if self._routing is Routing.ON_DEMAND else self._ways.keys()
        for key in shown & self._ways.keys():
            path, around = self._ways[key]
            if around.intersects(near) and stroker.createStroke(path).contains(point):
                return self._lines[key]
        return None

    def middle_of(self, key: str) -> QPointF:
        return self._ways[key][0].pointAtPercent(0.5)

    def boundingRect(self) -> QRectF:
        return self._bounds

    def shape(self) -> QPainterPath:
        return QPainterPath()

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        tokens = theme().tokens
        zoom = option.levelOfDetailFromTransform(painter.worldTransform())
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self._routing is Routing.ON_DEMAND:
            self._paint_lines(painter, (self._strong & self._ways.keys()) - self._floating, zoom)
            return
        pens = {strength: line_pen(self.kind, tokens, strength, self._rest, zoom) for strength in WIDTHS}
        if zoom < FAR:
            hairline = QPen(pens[None])
            hairline.setWidth(0)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
            painter.setPen(hairline)
            painter.drawLines(self._from_afar())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        else:
            self._paint_near(painter, option.exposedRect, pens)
        self._paint_lines(painter, (self._strong & self._ways.keys()) - self._floating, zoom)

    def lift(self, cards: Collection[str]) -> None:
        """Lines at these cards are left out until ``lift(())``; ``paint_floating`` draws them."""
        self._floating = frozenset(key for card in cards for key in self._at.get(card, ()))
        self._far = None
        self.update()

    def paint_floating(self, painter: QPainter, zoom: float) -> None:
        """Only the lines that were left out, strong."""
        self._paint_lines(painter, self._floating & self._ways.keys(), zoom)

    def _paint_lines(self, painter: QPainter, keys: Collection[str], zoom: float) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for key in keys:
            strength = self._lines[key].strength
            painter.setPen(line_pen(self.kind, theme().tokens, strength, Weight.STRONG, zoom))
            painter.drawPath(self._ways[key][0])

    def _paint_near(self, painter: QPainter, exposed: QRectF, pens: Mapping[int | None, QPen]) -> None:
        """Only what lies in sight: a long line far away costs more than a card."""
        for key, (path, around) in self._ways.items():
            if around.intersects(exposed) and key not in self._strong and key not in self._floating:
                painter.setPen(pens[self._lines[key].strength])
                if max(around.width(), around.height()) < LONG:
                    painter.drawPath(path)
                else:
                    self._paint_pieces(painter, key, path, exposed)

    def _paint_pieces(self, painter: QPainter, key: str, path: QPainterPath, exposed: QRectF) -> None:
        pieces = self._pieces.get(key)
        if pieces is None:
            pieces = self._pieces[key] = pieces_of(path)
        for piece, around in pieces:
            if around.intersects(exposed):
                painter.drawPath(piece)

    def _from_afar(self) -> list[QLineF]:
        """All lines as straight strokes without thickness: thousands of them are drawn in a moment."""
        if self._far is None:
            ways = (path for key, (path, _) in self._ways.items() if key not in self._floating)
            self._far = [stroke for path in ways for stroke in strokes_of(path)]
        return self._far
