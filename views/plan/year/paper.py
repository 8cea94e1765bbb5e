"""The year strip on paper: A4, lying, as many pages as the rows take, the heading on each."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QPageLayout, QPageSize, QPainter, QPdfWriter

from app.errors import UserError
from app.formats import day
from app.layout.year import YearGrid, pages
from app.queries.year_strip import YearStrip
from app.text import Text, tr
from app.tokens import PRINTED, TYPE
from views.plan.year.legend import paint_legend
from views.plan.year.painting import YearPicture, draw_elided, paint_year
from views.theme import theme

MARGIN_MM = 10
DOTS_PER_PIXEL_DPI = 96
"""Lengths on paper are those of a screen of so many dots per inch."""
TITLE, FOOT = 54.0, 26.0
NAME, SUM, LINE, HEAD, TOTALS = 208.0, 132.0, 36.0, 44.0, 38.0
PDF_DPI = 1200


@cache
def paper_font(pixels: int, strong: bool) -> QFont:
    """The interface font in lengths of the paper, which has no zoom."""
    made = theme().font(pixels, strong=strong, figures=True)
    made.setPixelSize(pixels)
    return made


@dataclass(frozen=True)
class YearPaper:
    """``strip`` on pages of ``size`` (in pixels of 96 dpi, without margins)."""

    strip: YearStrip
    title: str
    subtitle: str
    today: date
    size: QSizeF

    @property
    def pages(self) -> tuple[range, ...]:
        """The rows of each page."""
        room = self.size.height() - TITLE - HEAD - TOTALS - FOOT
        return pages([row.depth for row in self.strip.rows], max(1, int(room // LINE)))

    def paint(self, painter: QPainter, number: int) -> None:
        """Draw page ``number``, 0 the first."""
        rows, wide = self.pages[number], self.size.width()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(PRINTED.ink))
        draw_elided(painter, QRectF(0, 0, wide, 28), self.title, paper_font(TYPE.title, True))
        painter.setPen(QColor(PRINTED.ink_2))
        draw_elided(painter, QRectF(0, 27, wide, 18), self.subtitle, paper_font(TYPE.body, False))
        painter.save()
        painter.translate(0, TITLE)
        grid = YearGrid(
            wide,
            HEAD + len(rows) * LINE + TOTALS,
            len(rows),
            head=HEAD,
            name=NAME,
            sum=SUM,
            line=LINE,
            foot=TOTALS,
        )
        view = YearPicture(self.strip, grid, self.today, PRINTED, paper_font, first=rows.start)
        paint_year(painter, view)
        painter.restore()
        self._paint_foot(painter, number)

    def _paint_foot(self, painter: QPainter, number: int) -> None:
        foot = QRectF(0, self.size.height() - FOOT + 6, self.size.width(), FOOT - 6)
        paint_legend(painter, foot.adjusted(0, 0, -240, 0), PRINTED, paper_font)
        said = tr(
            "As of {day} · page {page} of {pages}",
            day=day(self.today),
            page=number + 1,
            pages=len(self.pages),
        )
        painter.setFont(paper_font(TYPE.caption, False))
        painter.setPen(QColor(PRINTED.ink_3))
        painter.drawText(foot, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, said)


def page_layout() -> QPageLayout:
    """A4, lying."""
    margins = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
    lying = QPageLayout.Orientation.Landscape
    return QPageLayout(QPageSize(QPageSize.PageSizeId.A4), lying, margins, QPageLayout.Unit.Millimeter)


def room_of(layout: QPageLayout) -> QSizeF:
    """What is left of a page without its margins, in pixels of 96 dpi."""
    return QSizeF(layout.paintRectPixels(DOTS_PER_PIXEL_DPI).size())


def paint_pages(painter: QPainter, paper: YearPaper, dpi: int, new_page: Callable[[], bool]) -> None:
    """Draw all pages with a painter whose origin is the corner within the margins."""
    painter.scale(dpi / DOTS_PER_PIXEL_DPI, dpi / DOTS_PER_PIXEL_DPI)
    for number in range(len(paper.pages)):
        if number:
            new_page()
        paper.paint(painter, number)


def write_pdf(paper: YearPaper, path: Path) -> None:
    """Write all pages to ``path``; the old file stays until the new one is whole.

    Raises:
        UserError: the file cannot be written.
    """
    try:
        with TemporaryDirectory(dir=path.parent, prefix=".loam-") as folder:
            beside = Path(folder) / path.name
            writer = QPdfWriter(str(beside))
            writer.setCreator("")
            writer.setTitle(paper.title)
            writer.setResolution(PDF_DPI)
            writer.setPageLayout(page_layout())
            painter = QPainter(writer)
            paint_pages(painter, paper, PDF_DPI, writer.newPage)
            painter.end()
            beside.replace(path)
    except OSError as error:
        raise UserError(
            Text("“{file}” cannot be written. Choose another folder or close the file.", file=path.name)
        ) from error
