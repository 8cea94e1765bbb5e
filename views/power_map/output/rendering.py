"""The map as a file: SVG, PNG or vector PDF, always whole, without a window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QImage, QImageWriter, QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgGenerator

from app.errors import UserError
from app.exchange.map_sheets import LARGEST
from app.power_map.captions import neutral_title
from app.power_map.perspective import WHOLE, Perspective
from app.power_map.tiles import Paper
from app.queries.power_map import PowerMap
from app.text import Text
from app.tokens import DARK, LIGHT, PRINTED
from views.power_map.output.picture import Tell
from views.power_map.output.sheet import Sheet
from views.power_map.output.tiling import paint_tiles, tiling_of

PNG_SCALE = 2.0
PNG_PIXELS = 120_000_000
"""A larger picture is scaled down instead of cut off."""
WORKBOOK_PIXELS = 8_000_000
SVG_DPI = 96
PDF_DPI = 72
PDF_LONGEST = 14_400.0
"""Points: the longest edge that a PDF page may have."""
PRINT_DPI = 1_200


def render_map(
    power_map: PowerMap,
    path: Path,
    *,
    theme: str = "light",
    title: str | None = None,
    perspective: Perspective = WHOLE,
    tiled: Paper | None = None,
    tell: Tell | None = None,
) -> None:
    """Write the whole map to ``path``; its ending (.svg, .png, .pdf) says how.

    ``title`` stands above the map, the customer's name when None. ``tiled``: a PDF of many pages of
    that paper, to be glued together. ``tell`` hears how far it is. Needs a ``QGuiApplication``; any
    thread will do.

    Raises:
        UserError: another ending, tiles of something that has no pages, or the file cannot be written.
        Cancelled: from ``tell``; no file is left behind.
    """
    ending = path.suffix.lower()
    write = _write_tiles(tiled) if tiled is not None and ending == ".pdf" else _WRITERS.get(ending)
    if write is None:
        raise UserError(
            Text("“{file}” cannot be drawn. Choose a name that ends in .svg, .png or .pdf.", file=path.name)
        )
    if tiled is not None and ending != ".pdf":
        raise UserError(Text("Only a PDF has sheets. Choose a name that ends in .pdf, or no tiles."))
    tokens = DARK if theme == "dark" else LIGHT if ending != ".pdf" else PRINTED
    sheet = Sheet(power_map, perspective, tokens=tokens, title=title)
    try:
        with TemporaryDirectory(dir=path.parent, prefix=".loam-") as folder:
            beside = Path(folder) / path.name
            write(beside, sheet, tell)
            beside.replace(path)
    except OSError as error:
        raise _not_written(path) from error


def _write_svg(path: Path, sheet: Sheet, tell: Tell | None) -> None:
    svg = QSvgGenerator()
    svg.setFileName(str(path))
    svg.setResolution(SVG_DPI)
    svg.setSize(sheet.size.toSize())
    svg.setViewBox(QRectF(0, 0, sheet.size.width(), sheet.size.height()))
    svg.setTitle(neutral_title(sheet.power_map))
    svg.setDescription("")
    _draw(svg, lambda painter: sheet.paint(painter, tell=tell), path)


def _write_png(path: Path, sheet: Sheet, tell: Tell | None) -> None:
    if not map_image(sheet, PNG_PIXELS, tell).save(str(path)):
        raise _not_written(path)


def map_image(sheet: Sheet, pixels: float, tell: Tell | None = None) -> QImage:
    """``sheet`` at ``PNG_SCALE``, smaller where it would have more than ``pixels``."""
    scale = min(PNG_SCALE, (pixels / (sheet.size.width() * sheet.size.height())) ** 0.5)
    image = QImage((sheet.size * scale).toSize(), QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.scale(image.width() / sheet.size.width(), image.height() / sheet.size.height())
    try:
        sheet.paint(painter, tell=tell)
    finally:
        painter.end()
    return image


def map_png(power_map: PowerMap) -> bytes:
    """The whole organisation as a PNG of at most ``LARGEST`` bytes, for a sheet of a workbook."""
    sheet, pixels = Sheet(power_map, tokens=PRINTED), float(WORKBOOK_PIXELS)
    while True:
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        QImageWriter(buffer, QByteArray(b"png")).write(map_image(sheet, pixels))
        data = bytes(buffer.data().data())
        if len(data) <= LARGEST:
            return data
        pixels *= 0.9 * LARGEST / len(data)


def _write_pdf(path: Path, sheet: Sheet, tell: Tell | None) -> None:
    scale = min(0.75, PDF_LONGEST / max(sheet.size.width(), sheet.size.height()))
    pdf = _pdf(path, sheet, sheet.size * scale, PDF_DPI * 10)

    def scaled(painter: QPainter) -> None:
        painter.scale(scale * 10, scale * 10)
        sheet.paint(painter, tell=tell)

    _draw(pdf, scaled, path)


def _write_tiles(paper: Paper) -> Writer:
    def write(path: Path, sheet: Sheet, tell: Tell | None) -> None:
        tiling = tiling_of(sheet, paper.size)
        points = QSizeF(*tiling.page) * (72 / 25.4)
        pdf = _pdf(path, sheet, points, PRINT_DPI)
        _draw(
            pdf,
            lambda painter: paint_tiles(painter, sheet, tiling, PRINT_DPI / 25.4, pdf.newPage, tell),
            path,
        )

    return write


def _pdf(path: Path, sheet: Sheet, points: QSizeF, resolution: int) -> QPdfWriter:
    """A PDF that says nothing about who made it."""
    pdf = QPdfWriter(str(path))
    size = QPageSize(points, QPageSize.Unit.Point, "map", QPageSize.SizeMatchPolicy.ExactMatch)
    layout = QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))
    pdf.setPageLayout(layout)
    pdf.setResolution(resolution)
    pdf.setTitle(neutral_title(sheet.power_map))
    pdf.setCreator("")
    return pdf


def _draw(device: QSvgGenerator | QPdfWriter, paint: Callable[[QPainter], None], path: Path) -> None:
    painter = QPainter()
    if not painter.begin(device):
        raise _not_written(path)
    try:
        paint(painter)
    finally:
        painter.end()


def _not_written(path: Path) -> UserError:
    return UserError(Text("“{file}” could not be written. Choose another folder.", file=path.name))


Writer = Callable[[Path, Sheet, Tell | None], None]
_WRITERS: dict[str, Writer] = {".svg": _write_svg, ".png": _write_png, ".pdf": _write_pdf}
