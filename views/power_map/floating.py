"""What floats over the canvas besides the filters: score, zoom, legend."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from app.formats import listing, number
from app.labels import label
from app.method.key_relationship import KeyRelationship
from app.network.next_step import next_step
from app.text import tr
from app.tokens import SPACE, Tokens
from models.values import Closeness, Level, LineKind, Power, Role
from views.power_map.drawing import paint_closeness, paint_flag, paint_no_private, paint_power
from views.power_map.line_pens import line_pen
from views.theme import theme
from views.widgets.badges import Badge
from views.widgets.buttons import button, icon_button
from views.widgets.layout import column, row
from views.widgets.score_badge import ScoreBadge, Why
from views.widgets.text import PlainLabel, set_tooltip


class ScorePanel(QFrame):
    """K and gap, with their reasons and warnings."""

    plan_wanted = Signal(object)
    """The ``Draft`` of the cheapest next step is to become a plan item."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("popover")
        self.key_score = ScoreBadge("K", tr("Key relationship"))
        self._gap = PlainLabel("", "quiet")
        self._warning = PlainLabel("", "bad")
        figures = row(self.key_score, None, self._gap, space=SPACE.m)
        margins = (SPACE.m, SPACE.xs, SPACE.m, SPACE.s)
        self._box = column(figures, self._warning, space=0, margins=margins, parent=self)

    def add(self, widget: QWidget) -> None:
        """Something more about the map as a whole, below the figures."""
        self._box.addWidget(widget)

    def show_score(self, score: KeyRelationship) -> None:
        why, draft = score.why, next_step(score)
        self.key_score.set_score(
            score.value,
            Why(
                str(why.rule),
                [(str(what), str(value)) for what, value in why.inputs],
                str(why.next_step) if why.next_step is not None else "",
                partial(self.plan_wanted.emit, draft) if draft is not None else None,
            ),
        )
        self._gap.setText(tr("Gap {gap}", gap=number(score.gap)))
        if score.is_red:
            self._warning.setText(_against(score))
            names = listing(holder.name for holder in score.opposed)
            set_tooltip(self._warning, tr("Decide, and are against us: {names}", names=names))
        elif score.needs_coach:
            self._warning.setText(tr("We have no coach here"))
            set_tooltip(self._warning, tr("S and A customers need at least one coach."))
        else:
            self._warning.setText("")
        self._warning.setVisible(bool(self._warning.text()))
        self.adjustSize()


def _against(score: KeyRelationship) -> str:
    """Who of those that decide is against us, in a sentence."""
    if len(score.opposed) > 1:
        return tr("{count} who decide are against us", count=len(score.opposed))
    holder = score.opposed[0]
    roles = {each.position.role for each in score.contributions if each.position.holder == holder}
    if Role.DECIDER not in roles:
        return tr("An approver is against us")
    return tr("A decision maker is against us")


class ZoomBar(QFrame):
    """Zoom out, the zoom itself (a click goes to 100 %), zoom in, fit, and whether there is a mini map."""

    zoom_in = Signal()
    zoom_out = Signal()
    whole = Signal()
    fit = Signal()
    mini_map_wanted = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("popover")
        self._percent = button("100 %", self.whole.emit, kind="quiet")
        self._percent.setFixedWidth(theme().size(68))
        set_tooltip(self._percent, tr("Zoom to 100 % (1)"))
        self.mini_map = icon_button("compass", tr("Overview of the map"), checkable=True)
        self.mini_map.setChecked(True)
        self.mini_map.toggled.connect(self.mini_map_wanted)
        row(
            icon_button("zoom-out", tr("Zoom out (−)"), self.zoom_out.emit),
            self._percent,
            icon_button("zoom-in", tr("Zoom in (+)"), self.zoom_in.emit),
            icon_button("maximize", tr("Show the whole map (0)"), self.fit.emit),
            self.mini_map,
            space=2,
            margins=SPACE.xs,
            parent=self,
        )

    def show_zoom(self, zoom: float) -> None:
        self._percent.setText(tr("{percent} %", percent=round(zoom * 100)))


class Legend(QFrame):
    """What colours, letters and lines mean; folds to one button."""

    resized = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("popover")
        self._button = button(tr("Legend"), self.toggle, kind="quiet", icon="info")
        self._body = QWidget()
        columns = row(self._levels(), self._roles(), self._marks(), space=SPACE.xl)
        columns.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._body.setLayout(columns)
        self._body.hide()
        head = row(self._button, None)
        column(self._body, head, space=SPACE.s, margins=SPACE.xs, parent=self)

    def toggle(self) -> None:
        opening = self._body.isHidden()
        self._body.setVisible(opening)
        margin = SPACE.m if opening else SPACE.xs
        self.layout().setContentsMargins(margin, margin, margin, SPACE.xs)
        self.adjustSize()
        self.resized.emit()

    def _levels(self) -> QWidget:
        return _grid(tr("Level"), [(Badge(level), label(level)) for level in Level])

    def _roles(self) -> QWidget:
        return _grid(tr("Decision role"), [(Badge(role), label(role)) for role in Role])

    def _marks(self) -> QWidget:
        lines = [(_Sample(partial(_paint_line, kind)), label(kind)) for kind in LineKind]
        marks = [
            (_Sample(_paint_closeness), tr("Closeness, 0 to 4")),
            (_Sample(_paint_power), tr("Power, 1 to 5")),
            (_Sample(_paint_private), tr("No private activities")),
            (_Sample(_paint_blocking), tr("Decides, and is against us")),
        ]
        return _grid(tr("Lines and marks"), [*lines, *marks])


def _grid(title: str, lines: list[tuple[QWidget, str]]) -> QWidget:
    made = QWidget()
    grid = QGridLayout(made)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(SPACE.s)
    grid.setVerticalSpacing(SPACE.xs)
    grid.addWidget(PlainLabel(title, "caption"), 0, 0, 1, 2)
    for place, (sign, text) in enumerate(lines, 1):
        grid.addWidget(sign, place, 0, Qt.AlignmentFlag.AlignLeft)
        grid.addWidget(PlainLabel(text), place, 1)
    grid.setRowStretch(len(lines) + 1, 1)
    return made


class _Sample(QWidget):
    """A sign as it stands on the map. ``paint`` draws in ink of ``Tokens`` around the middle line."""

    def __init__(self, paint: Callable[[QPainter, Tokens, float], object]) -> None:
        super().__init__()
        self._paint = paint
        self.setFixedSize(QSize(40, 20))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint(painter, theme().tokens, self.height() / 2)


def _paint_line(kind: LineKind, painter: QPainter, tokens: Tokens, middle: float) -> None:
    painter.setPen(line_pen(kind, tokens, 2))
    painter.drawLine(QPointF(2, middle), QPointF(36, middle))
    if kind is LineKind.INFLUENCE:
        for side in (-4, 4):
            painter.drawLine(QPointF(36, middle), QPointF(29, middle + side))
    if kind is LineKind.CONFLICT:
        for side in (-4, 4):
            painter.drawLine(QPointF(15, middle - side), QPointF(23, middle + side))


def _paint_closeness(painter: QPainter, tokens: Tokens, middle: float) -> None:
    paint_closeness(painter, Closeness.WORKING, tokens, 1, middle)


def _paint_power(painter: QPainter, tokens: Tokens, middle: float) -> None:
    paint_power(painter, Power.CONSIDERABLE, tokens, 1, middle)


def _paint_private(painter: QPainter, tokens: Tokens, middle: float) -> None:
    paint_no_private(painter, tokens, 2, middle)


def _paint_blocking(painter: QPainter, tokens: Tokens, middle: float) -> None:
    painter.translate(0, 15)
    paint_flag(painter, tokens, 2)
