"""The way of a plan item from draft to verified, with its days: where it has been, is, and goes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.formats import day
from app.labels import label
from app.text import tr
from app.tokens import SPACE, TYPE
from models.values import PlanState
from views.theme import theme

WAY = (
    PlanState.DRAFT,
    PlanState.SUBMITTED,
    PlanState.APPROVED,
    PlanState.IN_PROGRESS,
    PlanState.DONE,
    PlanState.VERIFIED,
)
LINE, DOT = 22, 5


@dataclass(frozen=True)
class Station:
    """One line of the path: ``when`` is its day and who took it there, "" where nobody knows."""

    state: PlanState
    when: str
    passed: bool
    here: bool


def stations(state: PlanState, days: Mapping[PlanState, date], approved_by: str = "") -> list[Station]:
    """The six stations; a cancelled item ends where it was cancelled."""
    way = list(WAY)
    if state is PlanState.CANCELLED:
        reached = [one for one in WAY if one in days]
        last = reached[-1] if reached else PlanState.DRAFT
        way = [*WAY[: WAY.index(last) + 1], PlanState.CANCELLED]
    at = way.index(state)
    return [
        Station(one, _when(one, days, approved_by) if place <= at else "", place < at, place == at)
        for place, one in enumerate(way)
    ]


def _when(state: PlanState, days: Mapping[PlanState, date], approved_by: str) -> str:
    on = days.get(state)
    if on is None:
        return ""
    if state is PlanState.APPROVED and approved_by:
        return tr("{day} by {name}", day=day(on), name=approved_by)
    return day(on)


class StatePath(QWidget):
    """Stations under one another on one line; the one where the item is stands out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stations: list[Station] = []
        self._late = False
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def show_path(
        self, state: PlanState, days: Mapping[PlanState, date], approved_by: str = "", late: bool = False
    ) -> None:
        """Show where an item in ``state`` has been; ``late`` reddens where it is."""
        self.stations = stations(state, days, approved_by)
        self._late = late
        words = [", ".join(part for part in (self._name(one), one.when) if part) for one in self.stations]
        here = next(place for place, one in enumerate(self.stations) if one.here)
        self.setAccessibleName(tr("State: {state}", state=words[here]))
        self.setAccessibleDescription("; ".join(words[:here]))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme().size(200), theme().size(LINE) * max(1, len(self.stations)))

    minimumSizeHint = sizeHint

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = float(theme().size(LINE))
        for place, station in enumerate(self.stations):
            self._paint(painter, station, QRectF(0, place * line, self.width(), line), place)

    def _name(self, station: Station) -> str:
        name = label(station.state)
        return tr("{state}, overdue", state=name) if station.here and self._late else name

    def _paint(self, painter: QPainter, station: Station, box: QRectF, place: int) -> None:
        tokens, radius = theme().tokens, float(theme().size(DOT))
        centre = QPointF(radius + 1, box.center().y())
        dropped = station.state is PlanState.CANCELLED
        ink = tokens.bad if dropped or (station.here and self._late) else tokens.accent
        if place:
            above = self.stations[place - 1]
            painter.setPen(QPen(QColor(tokens.accent if above.passed else tokens.line_strong), 2))
            top = QPointF(centre.x(), centre.y() - box.height() + radius + 2)
            painter.drawLine(top, QPointF(centre.x(), centre.y() - radius - 2))
        reached = station.passed or station.here
        painter.setPen(QPen(QColor(ink if reached else tokens.edge), 2 if station.here else 1.5))
        painter.setBrush(QColor(ink) if reached else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(centre, radius, radius)
        if station.passed:
            painter.setPen(QPen(QColor(tokens.on_accent), 1.5))
            tick = [QPointF(-2.2, 0.2), QPointF(-0.6, 1.9), QPointF(2.4, -1.8)]
            painter.drawPolyline([centre + point * theme().size(DOT) / DOT for point in tick])
        words = box.adjusted(2 * radius + SPACE.m, 0, 0, 0)
        painter.setFont(theme().font(TYPE.body, strong=station.here))
        painter.setPen(QColor(ink if station.here and (dropped or self._late) else _ink(station)))
        middle = Qt.AlignmentFlag.AlignVCenter
        name = self._name(station)
        painter.drawText(words, Qt.AlignmentFlag.AlignLeft | middle, name)
        room = words.width() - painter.fontMetrics().horizontalAdvance(name) - SPACE.m
        painter.setFont(theme().font(TYPE.caption, figures=True))
        painter.setPen(QColor(tokens.ink_2 if station.here else tokens.ink_3))
        when = painter.fontMetrics().elidedText(station.when, Qt.TextElideMode.ElideRight, int(room))
        painter.drawText(words, Qt.AlignmentFlag.AlignRight | middle, when)


def _ink(station: Station) -> str:
    tokens = theme().tokens
    if station.here:
        return tokens.ink
    return tokens.ink_2 if station.passed else tokens.ink_3
