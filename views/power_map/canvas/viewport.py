"""Looking at the map: zooming, panning, fitting."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QTransform,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QGraphicsView, QWidget

from app.power_map.arrangement import AreaKind
from views.power_map.items.scene import MapScene
from views.theme import theme

SMALLEST, LARGEST = 0.06, 2.5
STEP = 1.2
LEGIBLE = 0.35
"""The smallest zoom at which names can be read."""
CLOSE, CLOSER = 0.42, 0.6
"""Between these is the zoom of the first look at a map that is too large to be read as a whole: the
nearest that shows all of its width or height."""
BORDER = 12
ABOVE, BELOW = 52, 46
"""Room for what floats over the canvas."""


class MapViewport(QGraphicsView):
    """Shows ``map_scene`` at a zoom that stays until it is changed."""

    zoomed = Signal(float)
    looked = Signal()
    """Another part of the map is in sight, or at another zoom."""
    partial = Signal(bool)
    """The first look shows a part of the map only; False once the user looks elsewhere."""

    def __init__(self, scene: MapScene, parent: QWidget | None = None) -> None:
        super().__init__(scene, parent)
        self.map_scene = scene
        self._first = True
        self._floats = False
        self.above, self.below, self.beside = ABOVE, BELOW, 0
        self.banner = 0
        """Pixels of what else floats above the map."""
        self.headings = QRect()
        """Where the names of columns stand over the canvas."""
        self._still: QPixmap | None = None
        self._still_of = self._sight()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setResizeAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        for bar in (self.horizontalScrollBar(), self.verticalScrollBar()):
            bar.valueChanged.connect(self.looked)
        self.zoomed.connect(scene.look_from)
        self.zoomed.connect(self.looked)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.SmartViewportUpdate)

    @property
    def zoom(self) -> float:
        """Pixels per map unit."""
        return self.transform().m11()

    def set_zoom(self, zoom: float, anchor: QPoint | None = None) -> None:
        """Zoom; the map at ``anchor`` (viewport pixels, the middle when None) stays where it is."""
        self._look_elsewhere()
        zoom = max(SMALLEST, min(zoom, LARGEST))
        anchor = anchor if anchor is not None else self.viewport().rect().center()
        point = self.mapToScene(anchor)
        self.resetTransform()
        self.scale(zoom, zoom)
        self.scroll_by(self.mapFromScene(point) - anchor)
        self.zoomed.emit(self.zoom)

    def zoom_in(self) -> None:
        self.set_zoom(self.zoom * STEP)

    def zoom_out(self) -> None:
        self.set_zoom(self.zoom / STEP)

    def fit(self) -> None:
        """The whole map in sight, at most at 100 %."""
        self._look_elsewhere()
        bounds = self.map_scene.bounds
        if bounds.isEmpty():
            return
        room = self._room()
        share = min(room.width() / bounds.width(), room.height() / bounds.height(), 1.0)
        self.resetTransform()
        self.scale(max(share, SMALLEST), max(share, SMALLEST))
        self._bring(bounds.center(), room.center())
        self.zoomed.emit(self.zoom)

    def first_look(self) -> None:
        """The whole map where its names can be read, else those who decide, at a zoom that shows names.

        It holds for other sizes of the window, until the user looks elsewhere.
        """
        self.fit()
        partial = self.zoom < LEGIBLE
        if partial:
            room, bounds = self._room(), self.map_scene.bounds
            one_way = max(room.width() / bounds.width(), room.height() / bounds.height())
            self.set_zoom(max(CLOSE, min(one_way, CLOSER)))
            self._begin_at(self.map_scene.heart())
        self._first = True
        self.partial.emit(partial)

    def look_again(self) -> None:
        """Other things float over the canvas now: the first look is taken anew, if it still holds."""
        if self._first:
            self.first_look()

    def _begin_at(self, heart: QPointF) -> None:
        """Bring ``heart`` to the upper middle of what is free, without emptiness beyond the map's edges."""
        room, bounds = self._room(), self.map_scene.bounds
        width, height = room.width() / self.zoom, room.height() / self.zoom
        left = _within(heart.x() - width / 2, width, bounds.left(), bounds.right())
        top = _within(heart.y() - height / 3, height, bounds.top(), bounds.bottom())
        self._bring(QPointF(left, top), room.topLeft())

    def _look_elsewhere(self) -> None:
        if self._first:
            self._first = False
            self.partial.emit(False)

    def centre_on(self, key: str) -> None:
        """Bring a card to the middle, legible."""
        self._look_elsewhere()
        if self.zoom < 0.6:
            self.set_zoom(0.8)
        self._bring(self.map_scene.cards[key].rect().center(), self.viewport().rect().center())

    def centre_on_group(self, department: str) -> None:
        """Bring a department to the middle, legible; where it stands in parts, its largest."""
        found = [
            item.rect()
            for item in self.map_scene.areas
            if item.area.kind is AreaKind.DEPARTMENT and item.area.key == department
        ]
        if found:
            self._look_elsewhere()
            if self.zoom < 0.6:
                self.set_zoom(0.8)
            largest = max(found, key=lambda rect: rect.width() * rect.height())
            self._bring(largest.center(), self.viewport().rect().center())

    def bring_to_middle(self, point: QPointF) -> None:
        """Move the map so that ``point`` is in the middle of what is in sight."""
        self._look_elsewhere()
        self._bring(point, self.viewport().rect().center())

    def bring_into_sight(self, key: str) -> None:
        """Scroll as far as needed to see a card."""
        item = self.map_scene.cards.get(key)
        if item is not None:
            self.ensureVisible(item.rect(), BORDER + self.beside, BORDER + self.above)

    def scroll_by(self, pixels: QPoint) -> None:
        self._look_elsewhere()
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        across.setValue(across.value() + pixels.x())
        down.setValue(down.value() + pixels.y())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.look_again()

    def lift(self, keys: Collection[str]) -> None:
        """Cards that are being dragged move over a still picture of all others; () ends that."""
        self.map_scene.lift(keys)
        self._floats, self._still = bool(keys), None
        self.viewport().update()

    def refresh(self) -> None:
        """What floats has moved."""
        if self._floats:
            self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._floats:
            super().paintEvent(event)
            return
        if self._still is None or self._still_of != self._sight():
            self._still, self._still_of = self._picture(), self._sight()
        painter = QPainter(self.viewport())
        painter.drawPixmap(0, 0, self._still)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setTransform(self.viewportTransform(), combine=True)
        self.map_scene.paint_floating(painter, self.zoom)
        painter.end()

    def _sight(self) -> tuple[QTransform, QSize]:
        return self.viewportTransform(), self.viewport().size()

    def _picture(self) -> QPixmap:
        """What is in sight without what floats."""
        ratio = self.viewport().devicePixelRatioF()
        made = QPixmap((QSizeF(self.viewport().size()) * ratio).toSize())
        made.setDevicePixelRatio(ratio)
        made.fill(QColor(theme().tokens.paper))
        painter = QPainter(made)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.render(painter, QRectF(self.viewport().rect()), self.viewport().rect())
        painter.end()
        return made

    def _room(self) -> QRect:
        """What is free of floating things."""
        edge = BORDER
        return (
            self.viewport().rect().adjusted(edge + self.beside, edge + self.above, -edge, -edge - self.below)
        )

    def _bring(self, point: QPointF, pixel: QPoint) -> None:
        self.scroll_by(self.mapFromScene(point) - pixel)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A wheel zooms, a touchpad pans; Ctrl always zooms."""
        touchpad = event.phase() is not Qt.ScrollPhase.NoScrollPhase and not event.pixelDelta().isNull()
        if touchpad and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.scroll_by(-event.pixelDelta())
        elif event.angleDelta().y():
            factor = STEP ** (event.angleDelta().y() / 120)
            self.set_zoom(self.zoom * factor, event.position().toPoint())

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QNativeGestureEvent):
            if event.gestureType() is Qt.NativeGestureType.ZoomNativeGesture:
                self.set_zoom(self.zoom * (1 + event.value()), event.position().toPoint())
            return True
        return super().viewportEvent(event)


def _within(start: float, length: float, first: float, last: float) -> float:
    """``start``, moved so that ``length`` from there stays between ``first`` and ``last``; the middle of
    both where it is longer."""
    if length >= last - first:
        return (first + last - length) / 2
    return min(max(start, first), last - length)
