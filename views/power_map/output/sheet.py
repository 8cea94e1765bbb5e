"""A map as it goes out: paper, title, map and legend, in map units."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from app.power_map.arrangement import Arrangement
from app.power_map.captions import subtitle
from app.power_map.lenses import arrange
from app.power_map.perspective import WHOLE, Perspective
from app.queries.power_map import PowerMap
from app.tokens import LIGHT, TYPE, Tokens
from views.power_map.output.paper_legend import PaperLegend
from views.power_map.output.picture import Picture, Tell, saved
from views.power_map.painting.card_painting import Detail
from views.power_map.painting.drawing import draw_elided, font

MARGIN = 48.0
HEADER = 64.0
FOOTER = 24.0
"""Between the map and its legend."""
NARROWEST = 640.0
"""So that title and legend have room beside a map of one person."""


class Sheet:
    """``power_map`` on paper, looked at like ``perspective``; its upper left corner is at (0, 0).

    ``made`` is the arrangement, where somebody has it already. ``title`` stands above the map, the
    customer's name when None. Needs a ``QGuiApplication``.
    """

    def __init__(
        self,
        power_map: PowerMap,
        perspective: Perspective = WHOLE,
        *,
        made: Arrangement | None = None,
        tokens: Tokens = LIGHT,
        title: str | None = None,
    ) -> None:
        self.power_map, self.tokens = power_map, tokens
        self.title = title or power_map.name
        self.picture = Picture(made or arrange(power_map, perspective))
        self._said = subtitle(power_map, self.picture.made.perspective)
        inner = self.picture.size
        wide = max(inner.width(), NARROWEST)
        self._legend = PaperLegend(self.picture.made, wide)
        foot = FOOTER + self._legend.height if self._legend.height else 0.0
        self._legend_top = MARGIN + HEADER + inner.height() + FOOTER
        self.size = QSizeF(wide + 2 * MARGIN, HEADER + inner.height() + foot + 2 * MARGIN)

    def inked(self) -> Iterator[QRectF]:
        """Where something stands."""
        wide = self.size.width() - 2 * MARGIN
        metrics = QFontMetricsF(font(TYPE.title, strong=True))
        yield QRectF(MARGIN, MARGIN - 12, min(wide, metrics.horizontalAdvance(self.title)), HEADER)
        if self._legend.height:
            yield QRectF(MARGIN, self._legend_top, min(wide, NARROWEST), self._legend.height)
        for rect in self.picture.inked():
            yield rect.translated(MARGIN, MARGIN + HEADER)

    def paint(
        self,
        painter: QPainter,
        *,
        within: QRectF | None = None,
        detail: Detail = Detail.FULL,
        zoom: float = 1.0,
        tell: Tell | None = None,
    ) -> None:
        """Draw what touches ``within`` (None: everything). ``zoom`` is pixels per map unit."""
        tokens, whole = self.tokens, QRectF(0, 0, self.size.width(), self.size.height())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(whole if within is None else whole.intersected(within), QColor(tokens.paper))
        width = whole.width() - 2 * MARGIN
        painter.setPen(QColor(tokens.ink))
        painter.setFont(font(TYPE.title, strong=True))
        draw_elided(painter, QRectF(MARGIN, MARGIN - 12, width, 30), self.title)
        painter.setPen(QColor(tokens.ink_2))
        painter.setFont(font(TYPE.body))
        draw_elided(painter, QRectF(MARGIN, MARGIN + 18, width, 22), self._said)
        with saved(painter):
            painter.translate(MARGIN, self._legend_top)
            self._legend.paint(painter, tokens)
        seen = within.translated(-MARGIN, -MARGIN - HEADER) if within is not None else None
        with saved(painter):
            painter.translate(MARGIN, MARGIN + HEADER)
            self.picture.paint(painter, tokens, detail, zoom, seen, tell)
