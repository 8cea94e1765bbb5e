"""A sheet over many pages of paper, with cut marks, and a first page that shows how they hang."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QLineF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from app.layout.plain import Box
from app.power_map.tiles import BORDER, FOOT, GLUE, Tile, Tiling, plan_tiles
from app.text import tr
from app.tokens import TYPE, Tokens
from views.power_map.output.picture import Tell, saved
from views.power_map.output.sheet import Sheet
from views.power_map.painting.card_painting import Detail
from views.power_map.painting.drawing import font

MARK = 5.0
"""Millimetres: the length of a cut mark."""
PIXELS = 96 / 25.4
"""Per millimetre, as on a screen: how large letters of the plan have to be."""
PLAN_TOP = 34.0
"""Millimetres: where the plan begins on the first page."""
OTHER_LETTERS = 3.2
"""Millimetres: the height of letters beside the map."""
NAME_OPACITY = 0.4
CUT = 0.3
"""Millimetres: the outlines on the plan."""

NextPage = Callable[[], object]


def tiling_of(sheet: Sheet, paper: tuple[float, float]) -> Tiling:
    """How ``sheet`` hangs on pages of ``paper`` (mm, upright)."""
    inked = [Box(rect.x(), rect.y(), rect.width(), rect.height()) for rect in sheet.inked()]
    return plan_tiles(sheet.size.width(), sheet.size.height(), paper, inked)


def paint_tiles(
    painter: QPainter,
    sheet: Sheet,
    tiling: Tiling,
    dots: float,
    next_page: NextPage,
    tell: Tell | None = None,
) -> None:
    """Draw the plan and then every tile on a page of its own; ``dots`` are device units in 1 mm."""
    painter.scale(dots, dots)
    paper = painter.transform()
    _paint_plan(painter, sheet, tiling)
    for number, tile in enumerate(tiling.tiles, 1):
        if tell is not None:
            tell(number, len(tiling.tiles))
        next_page()
        painter.setTransform(paper)
        _paint_tile(painter, sheet, tiling, tile)


# -- one tile ------------------------------------------------------------------------------------


def _paint_tile(painter: QPainter, sheet: Sheet, tiling: Tiling, tile: Tile) -> None:
    room = QRectF(BORDER, BORDER, tile.part.width * tiling.scale, tile.part.height * tiling.scale)
    goes_on = room.adjusted(
        0, 0, GLUE if tile.column < tiling.columns - 1 else 0, GLUE if tile.row < tiling.rows - 1 else 0
    )
    part = QRectF(tile.part.x, tile.part.y, goes_on.width() / tiling.scale, goes_on.height() / tiling.scale)
    with saved(painter):
        painter.setClipRect(goes_on)
        _look(painter, part, goes_on)
        sheet.paint(painter, within=part, zoom=tiling.scale * PIXELS)
    _paint_cuts(painter, room, sheet.tokens)
    text = tr(
        "{tile} · {number} of {count} · {title}",
        tile=tile.name,
        number=tiling.tiles.index(tile) + 1,
        count=len(tiling.tiles),
        title=sheet.title,
    )
    foot = QRectF(BORDER, tiling.page[1] - BORDER - FOOT, tiling.page[0] - 2 * BORDER, FOOT)
    _write(painter, foot, text, sheet.tokens.ink_2, Qt.AlignmentFlag.AlignRight)


def _look(painter: QPainter, part: QRectF, room: QRectF) -> None:
    """From now on draw in map units, ``part`` of the map into ``room``."""
    scale = room.width() / part.width()
    painter.translate(room.x() - part.x() * scale, room.y() - part.y() * scale)
    painter.scale(scale, scale)


def _paint_cuts(painter: QPainter, room: QRectF, tokens: Tokens) -> None:
    """Two short lines at each corner, outside the picture."""
    painter.setPen(QPen(QColor(tokens.ink), 0.15))
    for x, out_x in ((room.left(), -1), (room.right(), 1)):
        for y, out_y in ((room.top(), -1), (room.bottom(), 1)):
            painter.drawLine(QLineF(x + out_x, y, x + out_x * (1 + MARK), y))
            painter.drawLine(QLineF(x, y + out_y, x, y + out_y * (1 + MARK)))


# -- the plan ------------------------------------------------------------------------------------


def _paint_plan(painter: QPainter, sheet: Sheet, tiling: Tiling) -> None:
    """The whole map small, the cuts over it, and what to do."""
    width, height = tiling.page
    head = QRectF(BORDER, BORDER, width - 2 * BORDER, 7)
    _write(painter, head, sheet.title, sheet.tokens.ink, Qt.AlignmentFlag.AlignLeft, strong=True)
    said = tr(
        "{count} sheets, {columns} across and {rows} down. Cut at the marks on the left and on top, then"
        " glue each sheet over the edge of the one before it.",
        count=len(tiling.tiles),
        columns=tiling.columns,
        rows=tiling.rows,
    )
    below = QRectF(BORDER, BORDER + 8, width - 2 * BORDER, PLAN_TOP - BORDER - 10)
    _write(painter, below, said, sheet.tokens.ink_2, Qt.AlignmentFlag.AlignLeft, wraps=True)
    across, down = tiling.columns * tiling.tile[0], tiling.rows * tiling.tile[1]
    room = QSizeF(width - 2 * BORDER, height - PLAN_TOP - BORDER)
    scale = min(room.width() / across, room.height() / down)
    zoom = scale * PIXELS
    with saved(painter):
        painter.translate(BORDER, PLAN_TOP)
        painter.scale(scale, scale)
        sheet.paint(painter, detail=Detail.at(zoom), zoom=zoom)
    with saved(painter):
        painter.translate(BORDER, PLAN_TOP)
        paint_cuts(painter, sheet, tiling, scale, CUT)


def paint_cuts(painter: QPainter, sheet: Sheet, tiling: Tiling, scale: float, thick: float) -> None:
    """Outlines (``thick``) and names of all pages over a picture of the map, ``scale`` times its size."""
    whole = QRectF(0, 0, sheet.size.width() * scale, sheet.size.height() * scale)
    width, height = (length * scale for length in tiling.tile)
    for tile in tiling.tiles:
        cell = QRectF(tile.column * width, tile.row * height, width, height)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(sheet.tokens.accent), thick))
        painter.drawRect(cell)
        _paint_name(painter, tile.name, cell.intersected(whole), sheet.tokens)


def _paint_name(painter: QPainter, name: str, room: QRectF, tokens: Tokens) -> None:
    """Large and pale in the middle of ``room``."""
    letters = min(room.width() / (len(name) + 1), room.height() / 3)
    with saved(painter):
        painter.setOpacity(NAME_OPACITY)
        _write(painter, room, name, tokens.accent, Qt.AlignmentFlag.AlignHCenter, letters, strong=True)


def _write(
    painter: QPainter,
    rect: QRectF,
    text: str,
    ink: str,
    align: Qt.AlignmentFlag,
    letters: float = OTHER_LETTERS,
    *,
    strong: bool = False,
    wraps: bool = False,
) -> None:
    """``text``, ``letters`` millimetres high: one line, shortened to the width of ``rect``, or wrapped."""
    with saved(painter):
        painter.translate(rect.topLeft())
        painter.scale(letters / TYPE.body, letters / TYPE.body)
        size = rect.size() * (TYPE.body / letters)
        painter.setFont(font(TYPE.body, strong=strong))
        painter.setPen(QColor(ink))
        room = QRectF(0, 0, size.width(), size.height())
        if wraps:
            painter.drawText(room, align | Qt.TextFlag.TextWordWrap, text)
            return
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(size.width()) + 1)
        painter.drawText(room, align | Qt.AlignmentFlag.AlignVCenter, shown)
