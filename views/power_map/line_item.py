"""All lines of one kind as one item: thousands of lines cost one call."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPainterPathStroker, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from app.queries.power_map import MapLine
from app.tokens import Tokens
from models.values import LineKind
from views.power_map.arrangement import Entry
from views.power_map.line_routes import STRAIGHT, route
from views.theme import theme

WIDTHS = {None: 1.25, 1: 1.25, 2: 2.0, 3: 3.0}
REACH = 6.0


def line_pen(kind: LineKind, tokens: Tokens, strength: int | None = None) -> QPen:
    """How a line of ``kind`` is drawn; a stronger one is thicker."""
    ink = {
        LineKind.REPORTS_TO: tokens.edge,
        LineKind.DOTTED: tokens.edge,
        LineKind.INFLUENCE: tokens.accent,
        LineKind.CONFLICT: tokens.bad,
    }[kind]
    pen = QPen(QColor(ink), WIDTHS[strength])
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
        self._paths: dict[str, QPainterPath] = {}
        self._merged: dict[int | None, QPainterPath] | None = None
        self._bounds = QRectF()
        self._strong: frozenset[str] = frozenset()
        self.setZValue(1 if kind is not LineKind.REPORTS_TO else 0.5)
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)

    @property
    def lines(self) -> dict[str, MapLine]:
        return self._lines

    def set_lines(self, lines: Iterable[MapLine]) -> None:
        """Show these lines; those that are new have no way until ``reroute``."""
        self._lines = {line.key: line for line in lines}
        for key in [key for key in self._paths if key not in self._lines]:
            del self._paths[key]
        self._changed()

    def reroute(
        self,
        rects: Mapping[str, QRectF],
        entries: Mapping[str, Entry],
        moved: Collection[str] | None = None,
    ) -> None:
        """Find the ways anew between the cards' ``rects``; of lines at ``moved`` cards only, if given."""
        for key, line in self._lines.items():
            if moved is None or line.source in moved or line.target in moved or key not in self._paths:
                source, target = rects.get(line.source), rects.get(line.target)
                if source is not None and target is not None:
                    self._paths[key] = route(self.kind, source, target, entries.get(line.source, STRAIGHT))
                else:
                    self._paths.pop(key, None)
        self._changed()

    def emphasise(self, keys: frozenset[str]) -> None:
        """Draw these lines in ink: they belong to what is selected."""
        mine = keys & self._lines.keys()
        if mine != self._strong:
            self._strong = frozenset(mine)
            self.update()

    def line_at(self, point: QPointF, reach: float) -> MapLine | None:
        """The line that passes within ``reach`` map units of ``point``."""
        near = QRectF(point.x() - reach, point.y() - reach, 2 * reach, 2 * reach)
        for key, path in self._paths.items():
            if path.controlPointRect().adjusted(-1, -1, 1, 1).intersects(near):
                stroker = QPainterPathStroker()
                stroker.setWidth(2 * reach)
                if stroker.createStroke(path).contains(point):
                    return self._lines[key]
        return None

    def middle_of(self, key: str) -> QPointF:
        return self._paths[key].pointAtPercent(0.5)

    def boundingRect(self) -> QRectF:
        return self._bounds

    def shape(self) -> QPainterPath:
        return QPainterPath()

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        tokens = theme().tokens
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for strength, path in self._by_strength().items():
            painter.setPen(line_pen(self.kind, tokens, strength))
            painter.drawPath(path)
        for key in self._strong:
            if key in self._paths:
                pen = line_pen(self.kind, tokens, self._lines[key].strength)
                pen.setWidthF(pen.widthF() + 1.25)
                if self.kind in (LineKind.REPORTS_TO, LineKind.DOTTED):
                    pen.setColor(QColor(tokens.ink))
                painter.setPen(pen)
                painter.drawPath(self._paths[key])

    def _by_strength(self) -> dict[int | None, QPainterPath]:
        if self._merged is None:
            self._merged = {}
            for key, path in self._paths.items():
                self._merged.setdefault(self._lines[key].strength, QPainterPath()).addPath(path)
        return self._merged

    def _changed(self) -> None:
        self.prepareGeometryChange()
        self._merged = None
        bounds = QRectF()
        for path in self._paths.values():
            bounds = bounds.united(path.controlPointRect())
        self._bounds = bounds.adjusted(-12, -12, 12, 12)
        self.update()
