"""Whom we reach: departments by rank, each cell with people contacted of people listed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QSizePolicy, QWidget

from app.formats import day
from app.labels import label
from app.queries.relationship import RANKS, Cell, Listed, Matrix, MatrixRow
from app.text import tr
from app.tokens import RADIUS, SPACE, TYPE
from models.values import Level, Rank
from views.theme import theme
from views.widgets.badges import Badge
from views.widgets.buttons import LineButton
from views.widgets.layout import column, scrolling
from views.widgets.popover import Popover
from views.widgets.text import ElidedLabel, PlainLabel, set_tooltip

CELL_WIDTH, CELL_HEIGHT = 88, 28
LIST_WIDTH, LIST_HEIGHT = 340, 320
PALE = 0.28
DOT = 3.5


class CellButton(QAbstractButton):
    """People contacted of people listed, filled by their share; a dot and a number are our supporters."""

    def __init__(self, cell: Cell, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cell, self.name = cell, name
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        said = tr(
            "{name}: {contacted} of {listed} contacted, {supporters} support us",
            name=name,
            contacted=cell.contacted,
            listed=len(cell.people),
            supporters=cell.supporters,
        )
        self.setAccessibleName(said)
        set_tooltip(self, said)

    def sizeHint(self) -> QSize:
        return QSize(theme().size(CELL_WIDTH), theme().size(CELL_HEIGHT))

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, tokens, cell = QPainter(self), theme().tokens, self.cell
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.hover if self.underMouse() else tokens.sunken))
        painter.drawRoundedRect(box, RADIUS - 2, RADIUS - 2)
        if cell.contacted:
            fill = QColor(tokens.general)
            fill.setAlphaF(PALE)
            painter.setBrush(fill)
            share = cell.contacted / len(cell.people)
            painter.drawRoundedRect(
                QRectF(box.left(), box.top(), max(6.0, box.width() * share), box.height()),
                RADIUS - 2,
                RADIUS - 2,
            )
        if self.hasFocus():
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, RADIUS - 2, RADIUS - 2)
        painter.setFont(theme().font(strong=bool(cell.contacted), figures=True))
        painter.setPen(QColor(tokens.ink if cell.contacted else tokens.ink_2))
        words = box.adjusted(8, 0, -8, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, f"{cell.contacted}/{len(cell.people)}")
        if cell.supporters:
            self._paint_supporters(painter, words)

    def _paint_supporters(self, painter: QPainter, box: QRectF) -> None:
        tokens, count = theme().tokens, str(self.cell.supporters)
        painter.setFont(theme().font(TYPE.caption, strong=True, figures=True))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, count)
        wide = painter.fontMetrics().horizontalAdvance(count)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.level(Level.EXCLUSIVE).edge))
        middle = box.center()
        middle.setX(box.right() - wide - 4 - DOT)
        painter.drawEllipse(middle, DOT, DOT)


class CoverageMatrix(QWidget):
    """Departments by rank. A cell lists its people; who is pressed there is ``chosen``."""

    def __init__(self, chosen: Callable[[str], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chosen = chosen
        self._days = 0
        self.cells: dict[tuple[str | None, Rank | None], CellButton] = {}
        self._made: list[QWidget] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SPACE.xs)
        self._grid.setVerticalSpacing(SPACE.xs)
        self._grid.setColumnStretch(0, 1)

    def show_matrix(self, matrix: Matrix, days: int) -> None:
        """Show another matrix; ``days`` are those in which a contact counts."""
        for widget in self._made:
            self._grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        for line in range(self._grid.rowCount()):
            self._grid.setRowMinimumHeight(line, 0)
        self._made, self.cells, self._days = [], {}, days
        ranks = RANKS if matrix.has_unranked else RANKS[:-1]
        for place, rank in enumerate(ranks):
            name = label(rank) if rank is not None else tr("No rank yet")
            heading = PlainLabel(name, "caption")
            heading.setContentsMargins(SPACE.s, 0, 0, 0)
            self._grid.setColumnMinimumWidth(place + 2, theme().size(CELL_WIDTH))
            self._put(heading, 0, place + 2)
        for line, each in enumerate(matrix.rows, start=1):
            name = each.name or tr("No department")
            self._put(ElidedLabel(name), line, 0)
            self._put(_relevance(each), line, 1)
            self._grid.setRowMinimumHeight(line, theme().size(CELL_HEIGHT))
            if not any(cell.people for cell in each.cells):
                self._put(PlainLabel(tr("nobody is listed"), "caption"), line, 2, len(ranks))
            for place, (rank, cell) in enumerate(zip(ranks, each.cells, strict=False), start=2):
                if not cell.people:
                    continue
                title = (
                    name if rank is None else tr("{department}, {rank}", department=name, rank=label(rank))
                )
                made = CellButton(cell, title)
                made.clicked.connect(lambda _=False, made=made: self.list_people(made))
                self._put(made, line, place)
                self.cells[each.key, rank] = made

    def list_people(self, cell: CellButton) -> Popover:
        """Open the list of the people of a cell, those contacted first."""
        content = QWidget()
        content.setFixedWidth(theme().size(LIST_WIDTH))
        lines = QWidget()
        box = column(space=0, parent=lines)
        popover = Popover(content, cell)
        for person in sorted(cell.cell.people, key=lambda one: (not one.contacts, one.met or date.min)):
            box.addWidget(self._line(person, popover))
        heading = PlainLabel(cell.name, "section", wrap=True)
        rule = PlainLabel(
            tr("Contacted counts who was met in the last {days} days.", days=self._days), "caption"
        )
        area = scrolling(lines)
        area.setFixedHeight(min(lines.sizeHint().height(), theme().size(LIST_HEIGHT)))
        column(heading, rule, area, space=SPACE.s, margins=SPACE.s, parent=content)
        popover.open()
        return popover

    def _line(self, person: Listed, popover: Popover) -> LineButton:
        when = _when(person)

        def go() -> None:
            popover.close()
            self._chosen(person.key)

        line = LineButton(tr("{name}: {what}", name=person.name, what=when), go)
        line.body.addWidget(Badge(person.level, what=tr("Level")))
        line.body.addWidget(ElidedLabel(person.name, "strong" if person.contacts else ""), 1)
        line.body.addWidget(PlainLabel(when, "caption"))
        return line

    def _put(self, widget: QWidget, line: int, at: int, columns: int = 1) -> None:
        self._grid.addWidget(widget, line, at, 1, columns)
        self._made.append(widget)


def _relevance(each: MatrixRow) -> QWidget:
    dots = PlainLabel("●" * (each.relevance or 0), "caption")
    dots.setContentsMargins(0, 0, SPACE.m, 0)
    if each.relevance:
        set_tooltip(dots, tr("Relevance {count} of 3", count=each.relevance))
    return dots


def _when(person: Listed) -> str:
    return tr("met {day}", day=day(person.met)) if person.met is not None else tr("never met")
