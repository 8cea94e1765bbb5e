"""The blocks of a document as strips that are never cut: a heading, a paragraph, a row of a table.

Plain text only, in pixels of 1/96 inch; painters scale it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QTextLayout, QTextOption

from app.reception.document import Block, Cell, Document, Heading, Table, Words
from app.tokens import PRINTED
from views.theme import theme

HEADINGS = {1: 22, 2: 15, 3: 12}
ABOVE = {1: 0.0, 2: 18.0, 3: 10.0}
BELOW = {1: 4.0, 2: 6.0, 3: 4.0}
BESIDE_WORDS = 12.0
"""Between a paragraph and the table below it."""
BODY, COMPACT = 13, 11
PADDING, GUTTER = 5.0, 10.0


@dataclass(frozen=True)
class Piece:
    """Words set in a column: lines of text at ``left`` and ``top`` within their strip."""

    text: QTextLayout
    left: float
    top: float
    ink: str


@dataclass(frozen=True)
class Strip:
    """``above`` is left free before it unless a page begins; ``keeps`` the next strip on its page.

    ``rule`` is the colour of the line below it, "" for none. ``repeats`` is what stands above it again
    on a new page: the headings of its table.
    """

    pieces: tuple[Piece, ...]
    height: float
    above: float = 0
    keeps: bool = False
    rule: str = ""
    repeats: Strip | None = None

    def paint(self, painter: QPainter, width: float) -> None:
        """Draw it with its corner at the origin."""
        for piece in self.pieces:
            painter.setPen(QColor(piece.ink))
            piece.text.draw(painter, QPointF(piece.left, piece.top))
        if self.rule:
            painter.setPen(QPen(QColor(self.rule), 0.75))
            painter.drawLine(QPointF(0, self.height), QPointF(width, self.height))


def strips(document: Document, width: float) -> Iterator[Strip]:
    """The document as strips of ``width``."""
    size = COMPACT if document.compact else BODY
    before: Block | None = None
    for block in document.blocks:
        match block:
            case Heading():
                text, tall = _set(block.text, font(HEADINGS[block.rank], strong=True), width)
                piece = Piece(text, 0, 0, PRINTED.ink)
                yield Strip((piece,), tall + BELOW[block.rank], ABOVE[block.rank], keeps=True)
            case Words():
                text, tall = _set(block.text, font(size), width)
                yield Strip((Piece(text, 0, 0, PRINTED.ink_2 if block.quiet else PRINTED.ink),), tall + 4)
            case Table():
                apart = BESIDE_WORDS if isinstance(before, Words) else 0.0
                for strip in _table(block, size, width):
                    yield replace(strip, above=apart)
                    apart = 0.0
        before = block


def _table(table: Table, size: int, width: float) -> Iterator[Strip]:
    total = sum(table.widths)
    columns = [width * one / total for one in table.widths]
    head = None
    if table.headings:
        cells = tuple(Cell(one) for one in table.headings)
        head = _row(cells, columns, font(size - 2, strong=True), font(size - 2), heading=True)
        yield head
    for place, cells in enumerate(table.rows, 1):
        strip = _row(cells, columns, font(size), font(size - 1))
        yield replace(strip, keeps=table.whole and place < len(table.rows), repeats=head)


def _row(
    cells: tuple[Cell, ...], columns: list[float], body: QFont, small: QFont, *, heading: bool = False
) -> Strip:
    pieces: list[Piece] = []
    strong = QFont(body)
    strong.setWeight(font(BODY, strong=True).weight())
    left, height, place = 0.0, 0.0, 0
    for cell in cells:
        wide = sum(columns[place : place + cell.span])
        top = PADDING
        for words, look, ink in (
            (cell.text, strong if cell.strong else body, PRINTED.ink_2 if heading else PRINTED.ink),
            (cell.more, small, PRINTED.ink_2),
        ):
            if words:
                text, tall = _set(words, look, wide - GUTTER)
                pieces.append(Piece(text, left, top, ink))
                top += tall
        height = max(height, top + PADDING)
        left += wide
        place += cell.span
    rule = PRINTED.line_strong if heading else PRINTED.line
    return Strip(tuple(pieces), max(height, 2 * PADDING + body.pixelSize()), keeps=heading, rule=rule)


def _set(text: str, look: QFont, width: float) -> tuple[QTextLayout, float]:
    """``text`` broken into lines of ``width``, and how high they are."""
    layout = QTextLayout(text.replace("\n", "\u2028"), look)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    top = 0.0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 1.0))
        line.setPosition(QPointF(0, top))
        top += line.height()
    layout.endLayout()
    return layout, top


def font(pixels: int, *, strong: bool = False) -> QFont:
    """The interface font in the size of the paper, whatever the zoom of the window."""
    made = theme().font(strong=strong, figures=True)
    made.setPixelSize(pixels)
    return made
