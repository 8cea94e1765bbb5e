"""What each of us would have to do in each month: what there is already, and what is ticked."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from app.formats import FORMATS, month
from app.planning.strip import Strip
from app.text import language, tr
from app.tokens import SPACE, TYPE
from views.theme import colour, theme
from views.widgets.text import plain_tooltip

NAME, ROW, HEAD = 128, 26, 18
MOST_ROWS = 4
GAP = 4
NUMBER, BAR = 26, 8


class LoadStrip(QWidget):
    """People under one another, months side by side; a bar says how full a month is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._strip: Strip | None = None
        self._names: Mapping[str, str] = {}
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.update)

    def show_strip(self, strip: Strip, names: Mapping[str, str]) -> None:
        """Show ``strip``; ``names`` of our people by key."""
        self._strip, self._names = strip, names
        self.setAccessibleName(self.said())
        self.setVisible(bool(strip.owners))
        self.updateGeometry()
        self.update()

    def said(self) -> str:
        """All of it in words."""
        if self._strip is None:
            return ""
        return "\n".join(
            self._cell_said(owner, at)
            for owner in self._strip.owners
            for at in self._strip.months
            if self._strip.total(owner, at)
        )

    def sizeHint(self) -> QSize:
        rows = min(MOST_ROWS, len(self._strip.owners)) if self._strip else 0
        return QSize(600, theme().size(HEAD + ROW * rows))

    def minimumSizeHint(self) -> QSize:
        return QSize(300, self.sizeHint().height())

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            found = self._at(QPointF(event.pos()))
            QToolTip.showText(
                event.globalPos(), plain_tooltip(self._cell_said(*found) if found else ""), self
            )
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        strip = self._strip
        if strip is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme().font(TYPE.caption, figures=True))
        for place, at in enumerate(strip.months):
            cell = self._cell(-1, place)
            painter.setPen(colour("ink_3"))
            painter.drawText(
                cell.adjusted(NUMBER + GAP, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, _month_name(at)
            )
        for row, owner in enumerate(strip.owners[:MOST_ROWS]):
            painter.setFont(theme().font(TYPE.caption, figures=True))
            name = self._name(owner)
            line = self._cell(row, 0)
            area = QRectF(0, line.top(), theme().size(NAME) - SPACE.s, line.height())
            painter.setPen(colour("ink_2"))
            shown = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, int(area.width()))
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
            for place, at in enumerate(strip.months):
                self._paint_cell(painter, self._cell(row, place), strip, owner, at)

    def _paint_cell(self, painter: QPainter, cell: QRectF, strip: Strip, owner: str | None, at: date) -> None:
        """A number, and a bar beside it: what there is in grey, what comes with the ticks in the accent."""
        before, added = strip.before.get((owner, at), 0), strip.added.get((owner, at), 0)
        bar = QRectF(cell.left() + NUMBER, cell.center().y() - BAR / 2, cell.width() - NUMBER, BAR)
        unit = bar.width() / strip.most
        painter.setPen(Qt.PenStyle.NoPen)
        for ink, left, width in (
            ("sunken", bar.left(), bar.width()),
            ("ink_3", bar.left(), unit * before),
            ("accent", bar.left() + unit * before, unit * added),
        ):
            painter.setBrush(colour(ink))
            painter.drawRect(QRectF(left, bar.top(), width, bar.height()))
        painter.setPen(colour("ink" if before + added else "ink_3"))
        painter.setFont(theme().font(TYPE.caption, figures=True, strong=bool(added)))
        number = QRectF(cell.left(), cell.top(), NUMBER - SPACE.xs, cell.height())
        painter.drawText(
            number, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, f"{before + added}"
        )

    def _cell(self, row: int, place: int) -> QRectF:
        assert self._strip is not None
        left = theme().size(NAME)
        width = (self.width() - left) / len(self._strip.months)
        height, head = theme().size(ROW), theme().size(HEAD)
        if row < 0:
            return QRectF(left + width * place, 0, width, head)
        return QRectF(
            left + width * place + GAP, head + height * row + GAP, width - 2 * GAP, height - 2 * GAP
        )

    def _at(self, point: QPointF) -> tuple[str | None, date] | None:
        if self._strip is None:
            return None
        for row, owner in enumerate(self._strip.owners[:MOST_ROWS]):
            for place, at in enumerate(self._strip.months):
                if self._cell(row, place).contains(point):
                    return owner, at
        return None

    def _name(self, owner: str | None) -> str:
        return self._names.get(owner or "", "") or tr("Nobody yet")

    def _cell_said(self, owner: str | None, at: date) -> str:
        assert self._strip is not None
        return tr(
            "{name}, {month}: {before} already, {added} more with what is ticked.",
            name=self._name(owner),
            month=month(at),
            before=self._strip.before.get((owner, at), 0),
            added=self._strip.added.get((owner, at), 0),
        )


def _month_name(at: date) -> str:
    return FORMATS[language()].months[at.month - 1]
