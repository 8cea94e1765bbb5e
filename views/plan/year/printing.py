"""Printing the year strip, with a preview."""

from __future__ import annotations

from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QWidget

from app.text import tr
from views.plan.year.paper import YearPaper, page_layout, paint_pages, room_of


class YearPrint(QPrintPreviewDialog):
    """Shows how ``paper`` will be printed, on whatever page the user chooses there."""

    def __init__(self, paper: YearPaper, parent: QWidget | None = None) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(paper.title)
        printer.setCreator("")
        printer.setPageLayout(page_layout())
        super().__init__(printer, parent)
        self._paper, self._printer = paper, printer
        self.setWindowTitle(tr("Print the year"))
        self.resize(1100, 760)
        self.paintRequested.connect(self.paint)

    def paint(self, printer: QPrinter) -> None:
        """Draw all pages."""
        paper = YearPaper(
            self._paper.strip,
            self._paper.title,
            self._paper.subtitle,
            self._paper.today,
            room_of(printer.pageLayout()),
        )
        painter = QPainter(printer)
        try:
            paint_pages(painter, paper, printer.resolution(), printer.newPage)
        finally:
            painter.end()
