"""A small picture of the map as it will go out, with the cuts where it is tiled."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.power_map.tiles import Paper
from app.text import tr
from views.power_map.output.sheet import Sheet
from views.power_map.output.tiling import paint_cuts, tiling_of
from views.power_map.painting.card_painting import Detail
from views.theme import theme

MARGIN = 12
CUT = 1.25


class MapPreview(QWidget):
    """Shows a sheet as large as there is room; says instead what stands in the way."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheet: Sheet | None = None
        self._tiled: Paper | None = None
        self._said = ""
        self._image: QImage | None = None
        self.setMinimumSize(theme().size(360), theme().size(280))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Preview"))

    def sizeHint(self) -> QSize:
        return QSize(theme().size(480), theme().size(360))

    def show_sheet(self, sheet: Sheet, tiled: Paper | None) -> None:
        """Draw ``sheet``; over it the pages of ``tiled``."""
        self._sheet, self._tiled, self._said, self._image = sheet, tiled, "", None
        self.update()

    def say(self, sentence: str) -> None:
        """Show a sentence in place of a picture."""
        self._sheet, self._said, self._image = None, sentence, None
        self.update()

    def image(self) -> QImage | None:
        """What is shown, None for a sentence."""
        if self._image is None and self._sheet is not None:
            self._image = self._drawn(self._sheet)
        return self._image

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._image = None

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, tokens = QPainter(self), theme().tokens
        painter.fillRect(self.rect(), QColor(tokens.sunken))
        image = self.image()
        if image is None:
            painter.setPen(QColor(tokens.ink_2))
            room = self.rect().adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._said)
            return
        size = image.size() / image.devicePixelRatio()
        place = QPointF((self.width() - size.width()) / 2, (self.height() - size.height()) / 2)
        painter.drawImage(place, image)
        painter.setPen(QPen(QColor(tokens.line_strong), 1))
        painter.drawRect(int(place.x()), int(place.y()), size.width(), size.height())

    def _drawn(self, sheet: Sheet) -> QImage:
        ratio = self.devicePixelRatioF()
        room = QSize(self.width() - 2 * MARGIN, self.height() - 2 * MARGIN)
        scale = min(room.width() / sheet.size.width(), room.height() / sheet.size.height())
        image = QImage(
            (sheet.size * scale * ratio).toSize().expandedTo(QSize(1, 1)), QImage.Format.Format_RGB32
        )
        image.setDevicePixelRatio(ratio)
        image.fill(QColor(sheet.tokens.paper))
        painter = QPainter(image)
        try:
            painter.scale(scale, scale)
            sheet.paint(painter, detail=Detail.at(scale * ratio), zoom=scale * ratio)
            painter.resetTransform()
            if self._tiled is not None:
                paint_cuts(painter, sheet, tiling_of(sheet, self._tiled.size), scale, CUT)
        finally:
            painter.end()
        return image
