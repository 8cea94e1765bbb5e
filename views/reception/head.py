"""The head of a reception: what it is, where it stands on its way, and the next step."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from app.formats import day_of_week, short_day
from app.labels import label
from app.queries.reception import ReceptionDetails
from app.text import Text, tr
from app.tokens import SPACE, TYPE
from models.values import RECEPTION_STEPS, ActivityState, ReceptionState
from views.acting import act_as_manager
from views.theme import theme
from views.widgets.buttons import button, icon_button
from views.widgets.layout import column, row
from views.widgets.text import ElidedLabel, set_tooltip

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

WAY = tuple(ReceptionState)
DOT, GAP, AIR = 5, 8, 22
MOST_TOLD = 20


class ReceptionHead(QWidget):
    """``step`` takes the reception to a state; the others are the deeds of its buttons."""

    def __init__(
        self,
        step: Callable[[ReceptionState], None],
        programme: Callable[[], object],
        run_sheet: Callable[[], object],
        open_activity: Callable[[], None],
        drop: Callable[[], None],
        leave: Callable[[], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._step, self._open_activity, self._drop = step, open_activity, drop
        self._state: ReceptionState | None = None
        self._needs_summary = False
        self.title = ElidedLabel("", "title")
        self.about = ElidedLabel("", "quiet")
        self.way = StateWay()
        self.next = button("", self._go_on, kind="primary")
        self.programme = button(tr("Programme…"), programme, icon="printer")
        self.run_sheet = button(tr("Run sheet…"), run_sheet)
        self.more = icon_button("ellipsis", tr("More"), self.offer)
        back = icon_button("arrow-left", tr("All receptions"), leave)
        words = column(self.title, self.about, space=0)
        top = row(back, words, self.programme, self.run_sheet, self.next, self.more, space=SPACE.s)
        top.setStretch(1, 1)
        self.since = ElidedLabel("", "warn")
        self.closed = ElidedLabel("", "caption")
        self.act = button(tr("Act as manager"), act_as_manager, icon="user")
        self.show_closed(None)
        way = row(self.way, self.since, self.closed, self.act)
        column(top, way, space=SPACE.s, margins=(SPACE.l, SPACE.m, SPACE.l, SPACE.s), parent=self)

    def show_details(self, details: ReceptionDetails) -> None:
        agenda = details.agenda
        self._state = details.state
        self.title.setText(agenda.title)
        days = day_of_week(agenda.first)
        if agenda.last != agenda.first:
            days = f"{days} – {day_of_week(agenda.last)}"
        off = details.activity_state is ActivityState.CANCELLED
        parts = (
            label(details.activity_state) if off else "",
            agenda.customer,
            label(details.kind),
            days,
            agenda.place,
        )
        self.about.setText(" · ".join(part for part in parts if part))
        self.about.set_tone("bad" if off else "quiet")
        for each in (self.title, self.about):
            each.updateGeometry()
        stands = details.state is not None
        self.way.setVisible(stands)
        self.more.setVisible(stands)
        for printed in (self.next, self.programme, self.run_sheet):
            printed.setVisible(stands and bool(agenda.lines))
        if details.state is None:
            return
        days_of = {
            ReceptionState.REQUESTED: details.requested_on,
            ReceptionState.APPROVED: details.approved_on,
        }
        self.way.show_state(details.state, {state: on for state, on in days_of.items() if on})
        forward = _forward(details.state)
        self.next.setVisible(forward is not None and bool(agenda.lines))
        self._needs_summary = details.state is ReceptionState.EXECUTED and not details.has_summary
        if self._needs_summary:
            self.next.setText(tr("Write the summary…"))
        else:
            self.next.setText(step_name(forward) if forward else "")

    def show_changes(self, changes: Sequence[Text]) -> None:
        """What the agenda says otherwise than when it was approved."""
        count = len(changes)
        one, many = (
            tr("One line changed since the approval"),
            tr("{count} lines changed since the approval", count=count),
        )
        self.since.setText("" if not changes else one if count == 1 else many)
        self.since.setVisible(bool(changes))
        told = "\n".join(str(change) for change in changes[:MOST_TOLD])
        set_tooltip(self.since, told)
        self.since.setAccessibleDescription(told)

    def show_closed(self, why: Text | None) -> None:
        """Why the next step is closed to who acts now, None while it is open."""
        self.next.setEnabled(why is None)
        self.next.setAccessibleDescription(str(why or ""))
        set_tooltip(self.next, str(why or ""))
        self.closed.setText(str(why or ""))
        self.closed.updateGeometry()
        for part in (self.closed, self.act):
            part.setVisible(why is not None)

    def offer(self) -> QMenu:
        """The menu of what is done less often."""
        menu = QMenu(self)
        if self._state is not None:
            for to in RECEPTION_STEPS[self._state]:
                if WAY.index(to) < WAY.index(self._state):
                    words = tr("Back to “{state}”", state=label(to))
                    entry: QAction = menu.addAction(words.replace("&", "&&"))
                    entry.triggered.connect(lambda _=False, to=to: self._step(to))
        menu.addAction(tr("Open the activity")).triggered.connect(lambda: self._open_activity())
        menu.addSeparator()
        menu.addAction(tr("No reception any more")).triggered.connect(lambda: self._drop())
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))
        return menu

    def _go_on(self) -> None:
        forward = _forward(self._state) if self._state is not None else None
        if self._needs_summary:
            self._open_activity()
        elif forward is not None:
            self._step(forward)


def step_name(to: ReceptionState) -> str:
    """What the button says that takes a reception to ``to``."""
    return {
        ReceptionState.REQUESTED: tr("Request the reception"),
        ReceptionState.PLANNED: tr("Mark as planned"),
        ReceptionState.APPROVED: tr("Approve the agenda"),
        ReceptionState.EXECUTED: tr("Mark as carried out"),
        ReceptionState.SUMMARISED: tr("Mark as summarised"),
    }[to]


def _forward(state: ReceptionState) -> ReceptionState | None:
    place = WAY.index(state) + 1
    return WAY[place] if place < len(WAY) else None


class StateWay(QWidget):
    """The five states beside one another on one line; the one where the reception is stands out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = ReceptionState.REQUESTED
        self._days: Mapping[ReceptionState, date] = {}
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def show_state(self, state: ReceptionState, days: Mapping[ReceptionState, date]) -> None:
        """``days`` says when it came to a state, where that is known."""
        self._state, self._days = state, days
        self.setAccessibleName(tr("State: {state}", state=label(state)))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme().size(480), theme().size(24))

    minimumSizeHint = sizeHint

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, tokens = QPainter(self), theme().tokens
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        here, radius, middle = WAY.index(self._state), float(theme().size(DOT)), self.height() / 2
        left = radius + 1
        for place, state in enumerate(WAY):
            if place:
                painter.setPen(QPen(QColor(tokens.accent if place <= here else tokens.line_strong), 2))
                painter.drawLine(QPointF(left, middle), QPointF(left + AIR, middle))
                left += AIR + radius + GAP
            reached = place <= here
            painter.setPen(QPen(QColor(tokens.accent if reached else tokens.edge), 1.5))
            painter.setBrush(QColor(tokens.accent) if reached else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QPointF(left, middle), radius, radius)
            if place < here:
                painter.setPen(QPen(QColor(tokens.on_accent), 1.5))
                tick = [QPointF(-2.2, 0.2), QPointF(-0.6, 1.9), QPointF(2.4, -1.8)]
                painter.drawPolyline([QPointF(left, middle) + point for point in tick])
            left += radius + GAP
            ink = tokens.ink if place == here else tokens.ink_2 if reached else tokens.ink_3
            left = self._say(painter, left, label(state), ink, strong=place == here)
            if state in self._days and reached:
                left = self._say(painter, left + 4, short_day(self._days[state]), tokens.ink_3)
            left += GAP

    def _say(self, painter: QPainter, left: float, words: str, ink: str, *, strong: bool = False) -> float:
        painter.setFont(theme().font(TYPE.caption, strong=strong))
        painter.setPen(QColor(ink))
        wide = QFontMetricsF(painter.font()).horizontalAdvance(words)
        box = QRectF(left, 0, wide + 2, self.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
        return left + wide
