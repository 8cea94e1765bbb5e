"""The whole map, small: where one is on it, and a way to get elsewhere."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QFrame, QWidget

from app.power_map.arrangement import AreaKind, Card
from app.queries.power_map import PersonCard
from app.text import tr
from app.tokens import Tokens
from models.values import Level
from views.power_map.canvas.viewport import MapViewport
from views.power_map.items.area_item import area_rect
from views.power_map.painting.drawing import RECT
from views.theme import theme

WIDTH, HEIGHT = 180, 116
"""Pixels, at most."""
MARGIN = 6
LEAST_DOT = 2.5


class MiniMap(QFrame):
    """In sight while it is wanted and the map is larger than the window. Drag on it to move there.

    The picture is made anew when somebody stands elsewhere or at another level; moving on the map
    repaints the frame only.
    """

    resized = Signal()
    """It appears, goes, or has another size."""

    def __init__(self, canvas: MapViewport, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("popover")
        self.setAccessibleName(tr("Overview of the map"))
        self._canvas = canvas
        self._picture: QPixmap | None = None
        self._drawn: object = None
        self._wanted = True
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.hide()
        canvas.looked.connect(self.follow)
        canvas.map_scene.shown.connect(self._renew)
        theme().changed.connect(self._dress)

    def set_wanted(self, on: bool) -> None:
        """Bring it back, or fold it away."""
        self._wanted = on
        self.follow()

    @property
    def in_sight(self) -> QRectF:
        """The part of the map that the canvas shows, in map units."""
        return self._canvas.mapToScene(self._canvas.viewport().rect()).boundingRect()

    def follow(self) -> None:
        """Another part of the map may be in sight."""
        bounds = self._canvas.map_scene.bounds
        larger = not bounds.isEmpty() and not self.in_sight.adjusted(-1, -1, 1, 1).contains(bounds)
        shown = self._wanted and larger and not self._canvas.isHidden()
        if shown == self.isHidden():
            self.setVisible(shown)
            self.resized.emit()
        self.update()

    def _dress(self) -> None:
        """Colours, or the size of type, are others."""
        self._picture = None
        self._renew()

    def _renew(self) -> None:
        bounds = self._canvas.map_scene.bounds
        if not bounds.isEmpty():
            scale = min(theme().size(WIDTH) / bounds.width(), theme().size(HEIGHT) / bounds.height(), 0.25)
            size = QSize(round(bounds.width() * scale), round(bounds.height() * scale))
            whole = size.expandedTo(QSize(24, 24)) + QSize(2 * MARGIN, 2 * MARGIN)
            if whole != self.size():
                self.setFixedSize(whole)
                self.resized.emit()
        drawn = self._what_is_drawn()
        if drawn != self._drawn:
            self._picture, self._drawn = None, drawn
        self.follow()

    # -- painting --------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._picture is None:
            self._picture = self._painted()
        tokens = theme().tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawPixmap(MARGIN, MARGIN, self._picture)
        room = QRectF(self.rect()).adjusted(3, 3, -3, -3)
        frame = self._to_pixels(self.in_sight).intersected(room)
        outside = QPainterPath()
        outside.addRect(room)
        outside.addRect(frame)
        shade = QColor(tokens.paper)
        shade.setAlpha(140)
        painter.fillPath(outside, shade)
        painter.setPen(QPen(QColor(tokens.accent), 1.5))
        painter.drawRoundedRect(frame, 2, 2)

    def _what_is_drawn(self) -> object:
        """Pictures of which this is equal look the same."""
        made = self._canvas.map_scene.arrangement
        return self.size(), made.positions, made.areas, [_level(card) for card in made.cards]

    def _painted(self) -> QPixmap:
        """Areas and cards, without the frame."""
        ratio = self.devicePixelRatioF()
        inside = self.size() - QSize(2 * MARGIN, 2 * MARGIN)
        made = QPixmap(inside * ratio)
        made.setDevicePixelRatio(ratio)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.translate(-MARGIN, -MARGIN)
        self._paint_map(painter, theme().tokens)
        painter.end()
        return made

    def _paint_map(self, painter: QPainter, tokens: Tokens) -> None:
        arrangement = self._canvas.map_scene.arrangement
        painter.setBrush(QColor(tokens.line))
        for area in arrangement.areas:
            if area.kind is not AreaKind.RING:
                painter.drawRect(self._to_pixels(area_rect(area)).adjusted(0.5, 0.5, -0.5, -0.5))
        bounds, scale = self._canvas.map_scene.bounds, self._scale
        width, height = max(RECT.width() * scale, LEAST_DOT), max(RECT.height() * scale, LEAST_DOT)
        inks = {level: QColor(_ink(level, tokens)) for level in {_level(card) for card in arrangement.cards}}
        for card in arrangement.cards:
            x, y = arrangement.positions[card.key]
            place = QRectF(
                (x - bounds.x()) * scale + MARGIN, (y - bounds.y()) * scale + MARGIN, width, height
            )
            painter.fillRect(place, inks[_level(card)])

    @property
    def _scale(self) -> float:
        """Pixels per map unit."""
        bounds = self._canvas.map_scene.bounds
        return (self.width() - 2 * MARGIN) / max(1.0, bounds.width())

    def _to_pixels(self, rect: QRectF) -> QRectF:
        bounds, scale = self._canvas.map_scene.bounds, self._scale
        return QRectF(
            (rect.x() - bounds.x()) * scale + MARGIN,
            (rect.y() - bounds.y()) * scale + MARGIN,
            rect.width() * scale,
            rect.height() * scale,
        )

    # -- moving ----------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._move_to(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._move_to(event)

    def _move_to(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            bounds = self._canvas.map_scene.bounds
            place = (event.position() - QPointF(MARGIN, MARGIN)) / self._scale
            self._canvas.bring_to_middle(bounds.topLeft() + place)


def _level(card: Card) -> Level | None:
    """The level that the colour of a card tells; of seats and folded departments none."""
    return card.level if isinstance(card, PersonCard) and not card.plain else None


def _ink(level: Level | None, tokens: Tokens) -> str:
    """The colour of a level; who was not met, and what has none, have that of edges."""
    return (tokens.level(level).fill if level is not None else None) or tokens.edge
