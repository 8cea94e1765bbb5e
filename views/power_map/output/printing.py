"""Printing the map, with a preview: whole on one page, or over as many as it takes to be read."""

from __future__ import annotations

from PySide6.QtCore import QMarginsF, QRectF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog, QPrintPreviewWidget
from PySide6.QtWidgets import QToolBar, QWidget

from app.power_map.captions import neutral_title
from app.text import tr
from views.power_map.output.sheet import Sheet
from views.power_map.output.tiling import paint_tiles, tiling_of

INCH = 25.4


class MapPrint(QPrintPreviewDialog):
    """Shows how ``sheet`` will be printed; the toolbar turns from one page to many."""

    def __init__(self, sheet: Sheet, parent: QWidget | None = None) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(neutral_title(sheet.power_map))
        printer.setCreator("")
        printer.setPageLayout(page_of(sheet))
        super().__init__(printer, parent)
        self._sheet, self._printer = sheet, printer
        self.setWindowTitle(tr("Print the map"))
        self.resize(1100, 760)
        bar = self.findChild(QToolBar)
        assert bar is not None
        self.over_pages = bar.addAction(tr("Over several pages"))
        self.over_pages.setCheckable(True)
        self.over_pages.setToolTip(tr("Cards at a size to read; the pages are cut and glued together"))
        self.over_pages.toggled.connect(self._turn)
        self.paintRequested.connect(self.paint)

    def paint(self, printer: QPrinter) -> None:
        """Draw all pages."""
        painter = QPainter(printer)
        try:
            if self.over_pages.isChecked():
                self._paint_pages(painter, printer)
            else:
                self._paint_page(painter, printer)
        finally:
            painter.end()

    def _paint_page(self, painter: QPainter, printer: QPrinter) -> None:
        room = QRectF(printer.pageLayout().paintRectPixels(printer.resolution()))
        scale = min(room.width() / self._sheet.size.width(), room.height() / self._sheet.size.height())
        painter.translate((room.width() - self._sheet.size.width() * scale) / 2, 0)
        painter.scale(scale, scale)
        self._sheet.paint(painter)

    def _paint_pages(self, painter: QPainter, printer: QPrinter) -> None:
        """The paper as it is chosen; which way it lies follows from the map."""
        layout = printer.pageLayout()
        size = layout.pageSize().size(QPageSize.Unit.Millimeter)
        tiling = tiling_of(self._sheet, (size.width(), size.height()))
        margins = layout.margins(QPageLayout.Unit.Millimeter)
        dots = printer.resolution() / INCH
        painter.translate(-margins.left() * dots, -margins.top() * dots)
        paint_tiles(painter, self._sheet, tiling, dots, printer.newPage)

    def _turn(self, over_pages: bool) -> None:
        layout = page_of(self._sheet, self._printer.pageLayout().pageSize())
        if over_pages:
            size = layout.pageSize().size(QPageSize.Unit.Millimeter)
            tiling = tiling_of(self._sheet, (size.width(), size.height()))
            layout.setOrientation(_lying(tiling.is_landscape))
        self._printer.setPageLayout(layout)
        preview = self.findChild(QPrintPreviewWidget)
        assert preview is not None
        preview.updatePreview()


def page_of(sheet: Sheet, size: QPageSize | None = None) -> QPageLayout:
    """A page, A4 unless given, that lies like the sheet."""
    page = size or QPageSize(QPageSize.PageSizeId.A4)
    margins = QMarginsF(10, 10, 10, 10)
    lying = _lying(sheet.size.width() > sheet.size.height())
    return QPageLayout(page, lying, margins, QPageLayout.Unit.Millimeter)


def _lying(landscape: bool) -> QPageLayout.Orientation:
    return QPageLayout.Orientation.Landscape if landscape else QPageLayout.Orientation.Portrait
