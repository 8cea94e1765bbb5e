"""The map as a file: SVG, PNG or vector PDF, always whole, without a window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPageSize, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgGenerator

from app.errors import UserError
from app.formats import day, number
from app.power_map.arrangement import Arrangement
from app.power_map.lenses import arrange
from app.power_map.perspective import WHOLE, Perspective
from app.queries.power_map import PowerMap
from app.text import Text, tr
from app.tokens import DARK, LIGHT, TYPE, Tokens
from views.power_map.card_painting import Detail
from views.power_map.drawing import font
from views.power_map.picture import paint_map, size_of

MARGIN = 48.0
HEADER = 64.0
PNG_SCALE = 2.0
PNG_PIXELS = 120_000_000
"""A larger picture is scaled down instead of cut off."""
SVG_DPI = 96
PDF_DPI = 72
PDF_LONGEST = 14_400.0
"""Points: the longest edge that a PDF page may have."""


def render_map(
    power_map: PowerMap,
    path: Path,
    *,
    theme: str = "light",
    title: str | None = None,
    perspective: Perspective = WHOLE,
) -> None:
    """Write the whole map to ``path``; its ending (.svg, .png, .pdf) says how.

    ``title`` stands above the map, the customer's name when None. Needs a ``QGuiApplication``.

    Raises:
        UserError: another ending, or the file cannot be written.
    """
    write = _WRITERS.get(path.suffix.lower())
    if write is None:
        raise UserError(
            Text("“{file}” cannot be drawn. Choose a name that ends in .svg, .png or .pdf.", file=path.name)
        )
    tokens = DARK if theme == "dark" else LIGHT
    made = arrange(power_map, perspective)
    inner = size_of(made)
    size = QSizeF(max(inner.width(), 480.0) + 2 * MARGIN, inner.height() + HEADER + 2 * MARGIN)
    with TemporaryDirectory(dir=path.parent, prefix=".loam-") as folder:
        beside = Path(folder) / path.name
        name = title or power_map.name
        write(beside, size, lambda painter: _paint(painter, power_map, made, size, tokens, name))
        beside.replace(path)


Painting = Callable[[QPainter], None]


def _paint(
    painter: QPainter, power_map: PowerMap, made: Arrangement, size: QSizeF, tokens: Tokens, title: str
) -> None:
    """Paper, title and map in map units."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(QRectF(0, 0, size.width(), size.height()), QColor(tokens.paper))
    left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    width = size.width() - 2 * MARGIN
    painter.setPen(QColor(tokens.ink))
    painter.setFont(font(TYPE.title, strong=True))
    painter.drawText(QRectF(MARGIN, MARGIN - 12, width, 30), left, title)
    painter.setPen(QColor(tokens.ink_2))
    painter.setFont(font(TYPE.body))
    score = power_map.score.value
    said = tr(
        "Power map on {day} · K {key} · gap {gap}",
        day=day(power_map.day),
        key=number(score) if score is not None else "–",
        gap=number(power_map.score.gap),
    )
    painter.drawText(QRectF(MARGIN, MARGIN + 18, width, 22), left, said)
    painter.translate(MARGIN, MARGIN + HEADER)
    paint_map(painter, made, tokens, Detail.FULL)


def _write_svg(path: Path, size: QSizeF, paint: Painting) -> None:
    svg = QSvgGenerator()
    svg.setFileName(str(path))
    svg.setResolution(SVG_DPI)
    svg.setSize(size.toSize())
    svg.setViewBox(QRectF(0, 0, size.width(), size.height()))
    svg.setTitle(tr("Power map"))
    _draw(svg, paint, path)


def _write_png(path: Path, size: QSizeF, paint: Painting) -> None:
    scale = min(PNG_SCALE, (PNG_PIXELS / (size.width() * size.height())) ** 0.5)
    image = QImage((size * scale).toSize(), QImage.Format.Format_RGB32)

    def scaled(painter: QPainter) -> None:
        painter.scale(scale, scale)
        paint(painter)

    _draw(image, scaled, path)
    if not image.save(str(path)):
        raise _not_written(path)


def _write_pdf(path: Path, size: QSizeF, paint: Painting) -> None:
    scale = min(0.75, PDF_LONGEST / max(size.width(), size.height()))
    page = size * scale
    pdf = QPdfWriter(str(path))
    pdf.setPageSize(QPageSize(page, QPageSize.Unit.Point, "map", QPageSize.SizeMatchPolicy.ExactMatch))
    pdf.setPageMargins(QMarginsF(0, 0, 0, 0))
    pdf.setResolution(PDF_DPI * 10)
    pdf.setTitle(tr("Power map"))
    pdf.setCreator("Loam")

    def scaled(painter: QPainter) -> None:
        painter.scale(scale * 10, scale * 10)
        paint(painter)

    _draw(pdf, scaled, path)


def _draw(device: QSvgGenerator | QImage | QPdfWriter, paint: Painting, path: Path) -> None:
    painter = QPainter()
    if not painter.begin(device):
        raise _not_written(path)
    try:
        paint(painter)
    finally:
        painter.end()


def _not_written(path: Path) -> UserError:
    return UserError(Text("“{file}” could not be written. Choose another folder.", file=path.name))


_WRITERS = {".svg": _write_svg, ".png": _write_png, ".pdf": _write_pdf}
