"""Painting the year strip: the same on the screen and on paper.

Upper line of a cell: contacts, round. Lower line: plan items, diamonds in the colour of their
dimension. Filled is done, outlined is ahead, outlined with a point in the colour of what is late.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from app.formats import FORMATS, month
from app.labels import short
from app.layout.year import YearGrid, places
from app.queries.year_strip import Mark, RowKind, Stand, YearRow, YearStrip
from app.text import language, tr
from app.tokens import TYPE, Tokens
from views.plan.bar_painting import blend

SIZE, GAP, PAD = 9.0, 4.0, 7.0
INDENT = 16.0
ALIGN = Qt.AlignmentFlag
MIDDLE = ALIGN.AlignVCenter
ORDER = {Stand.LATE: 0, Stand.DONE: 1, Stand.AHEAD: 2}


@dataclass(frozen=True)
class YearPicture:
    """What is to be drawn: ``rows`` of ``strip`` lie at ``grid``'s rows from ``first`` on.

    ``current`` is (row, month) of the cell that has the keyboard. ``font(pixels, strong)`` gives fonts:
    paper has no zoom of type.
    """

    strip: YearStrip
    grid: YearGrid
    today: date
    tokens: Tokens
    font: Callable[[int, bool], QFont]
    first: int = 0
    current: tuple[int, int] | None = None

    @property
    def this_month(self) -> int | None:
        """The place of the present month, None when it is not in sight."""
        start = self.today.replace(day=1)
        return self.strip.months.index(start) if start in self.strip.months else None


def paint_year(painter: QPainter, view: YearPicture) -> None:
    """Draw heading, rows in sight, and totals."""
    tokens, grid = view.tokens, view.grid
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(QRectF(0, 0, grid.width, grid.height), QColor(tokens.paper))
    painter.save()
    painter.setClipRect(QRectF(0, grid.head, grid.width, grid.bottom - grid.head))
    for row in grid.visible():
        paint_row(painter, view, row, view.strip.rows[view.first + row])
    painter.restore()
    paint_head(painter, view)
    paint_totals(painter, view)
    if view.current is not None and view.current[0] in grid.visible():
        row, place = view.current
        box = QRectF(*grid.cell(row, place)) if place >= 0 else QRectF(0, grid.top(row), grid.name, grid.line)
        painter.setPen(QPen(QColor(tokens.accent), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setClipRect(QRectF(0, grid.head, grid.width, grid.bottom - grid.head))
        painter.drawRect(box.adjusted(1, 1, -1, -1))
        painter.setClipping(False)


def paint_head(painter: QPainter, view: YearPicture) -> None:
    """The names of the months, the year where one begins."""
    tokens, grid = view.tokens, view.grid
    painter.fillRect(QRectF(0, 0, grid.width, grid.head), QColor(tokens.paper))
    names = FORMATS[language()].months
    for place, first in enumerate(view.strip.months):
        box = QRectF(grid.left(place), 0, grid.column, grid.head)
        now = place == view.this_month
        if now:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.accent))
            painter.drawRoundedRect(box.adjusted(6, grid.head - 25, -6, -5), 10, 10)
        painter.setFont(view.font(TYPE.caption, True))
        painter.setPen(QColor(tokens.on_accent if now else tokens.ink_2))
        lower = box.adjusted(0, grid.head - 25, 0, -5)
        painter.drawText(lower, ALIGN.AlignCenter, names[first.month - 1])
        if place == 0 or first.month == 1:
            painter.setFont(view.font(TYPE.caption, False))
            painter.setPen(QColor(tokens.ink_3))
            painter.drawText(box.adjusted(0, 0, 0, -25), ALIGN.AlignCenter, str(first.year))
    painter.setFont(view.font(TYPE.caption, True))
    painter.setPen(QColor(tokens.ink_2))
    sums = QRectF(grid.left(grid.months) + PAD, grid.head - 25, grid.sum - 2 * PAD, 20)
    painter.drawText(sums, MIDDLE | ALIGN.AlignLeft, tr("Done"))
    _line(painter, 0, grid.head - 0.5, grid.width, tokens.line_strong)


def paint_row(painter: QPainter, view: YearPicture, place: int, row: YearRow) -> None:
    """One row: name, cells, how much of it is done."""
    tokens, grid = view.tokens, view.grid
    top = grid.top(place)
    heading = row.about.kind in (RowKind.DEPARTMENT, RowKind.WHOLE)
    ground = blend(tokens.sunken, tokens.paper, 0.75) if heading else tokens.raised
    painter.fillRect(QRectF(0, top, grid.width, grid.line), QColor(ground))
    if view.this_month is not None:
        now = QRectF(grid.left(view.this_month), top, grid.column, grid.line)
        painter.fillRect(now, QColor(blend(tokens.accent_soft, ground, 0.55)))
    for month_place, cell in enumerate(row.cells):
        paint_cell(painter, view, QRectF(*grid.cell(place, month_place)), cell)
    _paint_name(painter, view, QRectF(0, top, grid.name, grid.line), row)
    _paint_sum(painter, view, QRectF(grid.left(grid.months), top, grid.sum, grid.line), row)
    _line(painter, 0, round(top + grid.line) - 0.5, grid.width, tokens.line)


def paint_cell(painter: QPainter, view: YearPicture, box: QRectF, cell: Iterable[Mark]) -> None:
    """The marks of a month: contacts above, plan items below."""
    marks = sorted(cell, key=lambda mark: (ORDER[mark.stand], str(mark.dimension), mark.key))
    contacts = [mark for mark in marks if mark.dimension is None]
    items = [mark for mark in marks if mark.dimension is not None]
    for line, some in ((box.top() + box.height() * 0.31, contacts), (box.top() + box.height() * 0.69, items)):
        if some:
            _paint_marks(painter, view, QRectF(box.left() + PAD, line - 8, box.width() - 2 * PAD, 16), some)


def _paint_marks(painter: QPainter, view: YearPicture, room: QRectF, marks: Sequence[Mark]) -> None:
    at = places(len(marks), room.width(), SIZE, GAP)
    middle = room.center().y()
    if at is not None:
        for left, mark in zip(at, marks, strict=True):
            paint_mark(painter, room.left() + left, middle, mark, view.tokens)
        return
    painter.setFont(view.font(TYPE.caption, False))
    metrics, left = QFontMetricsF(painter.font()), room.left()
    for stand, count in sorted(Counter(mark.stand for mark in marks).items(), key=lambda one: ORDER[one[0]]):
        wide = SIZE + 2 + metrics.horizontalAdvance(str(count))
        if left + wide > room.right() + 4:
            return
        kinds = {mark.dimension for mark in marks if mark.stand is stand}
        sample = next(mark for mark in marks if mark.stand is stand)
        paint_mark(painter, left, middle, sample, view.tokens, plain=len(kinds) > 1)
        painter.setPen(QColor(view.tokens.bad if stand is Stand.LATE else view.tokens.ink))
        painter.drawText(QRectF(left + SIZE + 2, room.top(), wide, room.height()), MIDDLE, str(count))
        left += wide + GAP


def paint_mark(
    painter: QPainter, left: float, middle: float, mark: Mark, tokens: Tokens, *, plain: bool = False
) -> None:
    """One mark; ``plain`` when it stands for items of several dimensions."""
    own = tokens.ink_2 if plain or mark.dimension is None else tokens.dimension(mark.dimension)
    ink = QColor(tokens.bad if mark.stand is Stand.LATE else own)
    painter.setPen(QPen(ink, 1.4))
    painter.setBrush(ink if mark.stand is Stand.DONE else QColor(tokens.raised))
    centre, half = QPointF(left + SIZE / 2, middle), SIZE / 2
    if mark.dimension is None:
        painter.drawEllipse(centre, half - 0.5, half - 0.5)
    else:
        corners = ((0, -half), (half, 0), (0, half), (-half, 0))
        painter.drawPolygon(QPolygonF([centre + QPointF(x, y) for x, y in corners]))
    if mark.stand is Stand.LATE:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawEllipse(centre, 1.6, 1.6)


def _paint_name(painter: QPainter, view: YearPicture, box: QRectF, row: YearRow) -> None:
    tokens = view.tokens
    heading = row.about.kind in (RowKind.DEPARTMENT, RowKind.WHOLE)
    room = box.adjusted(PAD + 5 + row.depth * INDENT, 0, -PAD, 0)
    if row.grade is not None:
        painter.setFont(view.font(TYPE.caption, True))
        painter.setPen(QColor(tokens.ink_3))
        painter.drawText(room, MIDDLE, short(row.grade))
        room.setLeft(room.left() + 18)
    note = row.note
    upper = QRectF(room.left(), room.top() + 3, room.width(), room.height() / 2 - 2) if note else room
    painter.setPen(QColor(tokens.ink))
    draw_elided(painter, upper, row_name(row), view.font(TYPE.body, heading))
    if note:
        lower = QRectF(room.left(), room.center().y() - 1, room.width(), room.height() / 2 - 2)
        painter.setPen(QColor(tokens.ink_3))
        draw_elided(painter, lower, note, view.font(TYPE.caption, False))


def _paint_sum(painter: QPainter, view: YearPicture, box: QRectF, row: YearRow) -> None:
    """ "7 of 12" over a bar that is as full; how many are late."""
    tokens = view.tokens
    done, late = row.count(Stand.DONE), row.count(Stand.LATE)
    whole = done + late + row.count(Stand.AHEAD)
    if not whole:
        return
    room = box.adjusted(PAD, 0, -PAD, 0)
    upper = QRectF(room.left(), room.top() + 4, room.width(), 16)
    painter.setPen(QColor(tokens.ink))
    draw_elided(painter, upper, tr("{done} of {all}", done=done, all=whole), view.font(TYPE.caption, False))
    if late:
        painter.setPen(QColor(tokens.bad))
        painter.setFont(view.font(TYPE.caption, True))
        painter.drawText(upper, MIDDLE | ALIGN.AlignRight, tr("{count} late", count=late))
    bar = QRectF(room.left(), room.top() + room.height() * 0.69 - 2, room.width(), 4)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tokens.line))
    painter.drawRoundedRect(bar, 2, 2)
    parts = ((late + done, tokens.bad), (done, tokens.accent))
    for count, colour in parts:
        if count:
            painter.setBrush(QColor(colour))
            painter.drawRoundedRect(
                QRectF(bar.left(), bar.top(), bar.width() * count / whole, bar.height()), 2, 2
            )


def paint_totals(painter: QPainter, view: YearPicture) -> None:
    """What all rows hold together, each thing once."""
    tokens, grid, row = view.tokens, view.grid, view.strip.totals
    whole = QRectF(0, grid.bottom, grid.width, grid.foot)
    painter.fillRect(whole, QColor(tokens.paper))
    _line(painter, 0, grid.bottom - 0.5, grid.width, tokens.line_strong)
    painter.setPen(QColor(tokens.ink))
    name = QRectF(PAD + 5, grid.bottom, grid.name - 2 * PAD, grid.foot)
    draw_elided(painter, name, tr("Together"), view.font(TYPE.body, True))
    for place, cell in enumerate(row.cells):
        done = sum(mark.stand is Stand.DONE for mark in cell)
        if cell:
            painter.setFont(view.font(TYPE.caption, False))
            painter.setPen(QColor(tokens.ink_2))
            box = QRectF(*grid.total(place)).adjusted(PAD, 0, 0, 0)
            said = tr("{done} of {all}", done=done, all=len(cell))
            painter.drawText(box, MIDDLE | ALIGN.AlignLeft, said)
    _paint_sum(painter, view, QRectF(grid.left(grid.months), grid.bottom, grid.sum, grid.foot), row)


def row_name(row: YearRow) -> str:
    """What the head of a row says."""
    return tr("The customer as a whole") if row.about.kind is RowKind.WHOLE else row.about.name


def cell_words(row: YearRow, place: int, months: Sequence[date]) -> str:
    """A cell in words: "Ana Ruiz, Mar 2026: 2 done, 1 ahead, 1 late"."""
    counts = Counter(mark.stand for mark in row.cells[place])
    return tr(
        "{name}, {month}: {done} done, {ahead} ahead, {late} late",
        name=row_name(row),
        month=month(months[place]),
        done=counts[Stand.DONE],
        ahead=counts[Stand.AHEAD],
        late=counts[Stand.LATE],
    )


def draw_elided(painter: QPainter, room: QRectF, words: str, font: QFont) -> None:
    """One line that ends in … where the room does."""
    painter.setFont(font)
    text = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, max(0.0, room.width()))
    painter.drawText(room, MIDDLE | ALIGN.AlignLeft, text)


def _line(painter: QPainter, left: float, y: float, right: float, colour: str) -> None:
    painter.setPen(QPen(QColor(colour), 1))
    painter.drawLine(QPointF(left, y), QPointF(right, y))
