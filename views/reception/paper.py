"""A document on pages: for the preview, the printer and PDF alike, in pixels of 1/96 inch."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter

from app.reception.document import Document
from app.text import Text
from app.tokens import PRINTED
from views.reception.typesetting import Strip, font, strips

DOTS = 96
MARGIN, FOOT = 48.0, 28.0
FOOT_SIZE = 11
RESOLUTION = 300

Placed = tuple[float, Strip]


class Paper:
    """Pages of one document; ``page_size`` in pixels of 1/96 inch. Needs a ``QGuiApplication``."""

    def __init__(self, document: Document) -> None:
        self.document = document
        size = QPageSize(QPageSize.PageSizeId.A4).size(QPageSize.Unit.Inch) * DOTS
        self.page_size: QSizeF = size.transposed() if document.landscape else size
        self._width = self.page_size.width() - 2 * MARGIN
        self.pages = paginate(strips(document, self._width), self.page_size.height() - 2 * MARGIN - FOOT)

    def paint_page(self, painter: QPainter, number: int) -> None:
        """Draw page ``number`` (from 0) with its corner at the origin."""
        painter.fillRect(QRectF(0, 0, self.page_size.width(), self.page_size.height()), QColor(PRINTED.paper))
        for top, strip in self.pages[number]:
            painter.save()
            painter.translate(MARGIN, MARGIN + top)
            strip.paint(painter, self._width)
            painter.restore()
        self._paint_foot(painter, number)

    def _paint_foot(self, painter: QPainter, number: int) -> None:
        painter.save()
        painter.setFont(font(FOOT_SIZE))
        painter.setPen(QColor(PRINTED.ink_3))
        box = QRectF(MARGIN, self.page_size.height() - MARGIN - FOOT, self._width, FOOT)
        language, count = self.document.language, len(self.pages)
        page = Text("Page {page} of {pages}", page=number + 1, pages=count).say(language)
        metrics = painter.fontMetrics()
        room = int(self._width - metrics.horizontalAdvance(page)) - 24
        foot = metrics.elidedText(self.document.foot, Qt.TextElideMode.ElideRight, room)
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, foot)
        painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom, page)
        painter.restore()

    def page_layout(self) -> QPageLayout:
        """For a printer: the whole sheet, lying as the document does."""
        landscape, portrait = QPageLayout.Orientation.Landscape, QPageLayout.Orientation.Portrait
        lying = landscape if self.document.landscape else portrait
        return QPageLayout(QPageSize(QPageSize.PageSizeId.A4), lying, QMarginsF())

    def print_to(self, device: QPagedPaintDevice, resolution: int) -> None:
        """Draw all pages on ``device``, of ``resolution`` dots an inch.

        Raises:
            OSError: the device takes no painting.
        """
        painter = QPainter()
        if not painter.begin(device):
            raise OSError("this device cannot be painted on")
        try:
            for number in range(len(self.pages)):
                if number:
                    device.newPage()
                painter.save()
                painter.scale(resolution / DOTS, resolution / DOTS)
                self.paint_page(painter, number)
                painter.restore()
        finally:
            painter.end()

    def save_pdf(self, path: Path) -> None:
        """Write it as PDF, beside the target first and then moved over it.

        Raises:
            OSError: it cannot be written there.
        """
        with TemporaryDirectory(dir=path.parent, prefix=".loam-") as folder:
            beside = Path(folder) / path.name
            writer = QPdfWriter(str(beside))
            writer.setTitle(self.document.title)
            writer.setCreator("")
            writer.setResolution(RESOLUTION)
            writer.setPageLayout(self.page_layout())
            self.print_to(writer, RESOLUTION)
            del writer  # it holds the file
            beside.replace(path)


def paginate(found: Iterable[Strip], height: float) -> list[list[Placed]]:
    """Strips on pages of ``height``: none is cut, headings stay with what follows, and where a table
    goes on its headings stand again. There is one page at least.
    """
    pages: list[list[Placed]] = [[]]
    top = 0.0
    together: list[Strip] = []
    for strip in found:
        together.append(strip)
        if strip.keeps:
            continue
        tall = sum(one.height + one.above for one in together)
        if pages[-1] and top + tall > height:
            pages.append([])
            top = 0.0
            if together[0].repeats is not None:
                together.insert(0, together[0].repeats)
        for one in together:
            top += one.above if pages[-1] else 0.0
            pages[-1].append((top, one))
            top += one.height
        together = []
    pages[-1] += [(top, one) for one in together]
    return pages
