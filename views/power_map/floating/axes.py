"""The names of columns and rows, which stay in sight while the map is moved under them."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.power_map.arrangement import Axis, Tick
from app.tokens import TYPE
from views.power_map.canvas.viewport import MapViewport
from views.power_map.painting.drawing import draw_elided, font
from views.theme import theme

LEAST_WORDS = 40
"""Pixels in which a name that is cut still says something."""
ACROSS, DOWN = 28, 26
"""Pixels: the height of the strip of columns, the width of that of rows."""


class AxisStrip(QWidget):
    """Shows the axis of ``canvas`` in one direction; hidden where the lens has none."""

    def __init__(self, canvas: MapViewport, parent: QWidget, *, down: bool) -> None:
        super().__init__(parent)
        self._canvas, self._down = canvas, down
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._home = QRect()
        canvas.looked.connect(self._follow)
        canvas.map_scene.shown.connect(self._follow)

    def stand(self, home: QRect) -> None:
        """``home`` is where the strip stays while the map goes on beyond it, before the map otherwise."""
        self._home = home
        self._follow()

    def _follow(self) -> None:
        """Close to the map, but never out of sight."""
        corner = self._canvas.mapFromScene(self._canvas.map_scene.bounds.topLeft())
        corner += self._canvas.geometry().topLeft()
        if self._down:
            shift = QPoint(max(0, corner.x() - self._home.right() - 1), 0)
        else:
            shift = QPoint(0, max(0, corner.y() - self._home.bottom() - 1))
        self.setGeometry(self._home.translated(shift))
        self.update()

    @property
    def axis(self) -> Axis | None:
        made = self._canvas.map_scene.arrangement
        axis = made.down if self._down else made.across
        return axis if axis is not None and axis.ticks else None

    def paintEvent(self, event: QPaintEvent) -> None:
        axis = self.axis
        if axis is None:
            return
        tokens = theme().tokens
        painter = QPainter(self)
        ground = QColor(tokens.paper)
        ground.setAlpha(235)
        painter.fillRect(self.rect(), ground)
        painter.setFont(font(TYPE.body, strong=True))
        for tick in axis.ticks:
            start, end = self._pixels(tick)
            whole = self.height() if self._down else self.width()
            painter.setPen(QColor(tokens.line_strong))
            if self._down:
                painter.drawLine(4, round(end), self.width() - 4, round(end))
            else:
                painter.drawLine(round(end), 6, round(end), self.height() - 6)
            start, end = max(start, 0.0), min(end, float(whole))
            if end - start > 16:
                painter.setPen(QColor(tokens.ink_2))
                self._write(painter, tick.text, start, end)

    def _write(self, painter: QPainter, text: str, start: float, end: float) -> None:
        """The name in the middle of what is in sight of the column or row."""
        painter.save()
        if self._down:
            painter.translate(0, end)
            painter.rotate(-90)
            rect = QRectF(4, 0, end - start - 8, self.width())
        else:
            rect = QRectF(start + 4, 0, end - start - 8, self.height())
        draw_elided(painter, rect, _fitting(text, painter, rect.width()), Qt.AlignmentFlag.AlignCenter)
        painter.restore()

    def _pixels(self, tick: Tick) -> tuple[float, float]:
        """Where a tick begins and ends on this strip."""
        transform, shift = self._canvas.viewportTransform(), self._canvas.geometry().topLeft() - self.pos()
        if self._down:
            scale, away = transform.m22(), transform.dy() + shift.y()
        else:
            scale, away = transform.m11(), transform.dx() + shift.x()
        return scale * tick.start + away, scale * tick.end + away


def _fitting(text: str, painter: QPainter, width: float) -> str:
    """A value with its name, or the value alone where there is no room for both."""
    value, _, name = text.partition(" ")
    if QFontMetricsF(painter.font()).horizontalAdvance(text) <= width:
        return text
    if name and value.lstrip("−-").isdigit():
        return value
    return text if width > LEAST_WORDS else "–"
