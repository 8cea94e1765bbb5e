"""What floats over the canvas besides the filters: score, zoom, legend."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLayout, QWidget

from app.formats import listing, number
from app.method.key_relationship import KeyRelationship
from app.network.next_step import next_step
from app.text import tr
from app.tokens import SPACE
from models.values import Role
from views.theme import theme
from views.widgets.buttons import button, icon_button
from views.widgets.layout import column, row
from views.widgets.score_badge import ScoreBadge, Why
from views.widgets.text import PlainLabel, set_tooltip


class ScorePanel(QFrame):
    """K and gap, with their reasons and warnings."""

    plan_wanted = Signal(object)
    """The ``Draft`` of the cheapest next step is to become a plan item."""
    resized = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("popover")
        self.key_score = ScoreBadge("K", tr("Key relationship"))
        self._gap = PlainLabel("", "quiet")
        self._warning = PlainLabel("", "bad")
        self.supposed = PlainLabel(tr("Supposed"), "warn")
        self.supposed.hide()
        figures = row(self.key_score, self.supposed, None, self._gap, space=SPACE.m)
        margins = (SPACE.m, SPACE.xs, SPACE.m, SPACE.s)
        self._box = column(figures, self._warning, space=0, margins=margins, parent=self)
        self._box.setSizeConstraint(QLayout.SizeConstraint.SetFixedSize)

    def add(self, widget: QWidget) -> None:
        """Something more about the map as a whole, below the figures."""
        self._box.addWidget(widget)

    def show_score(self, score: KeyRelationship, *, supposed: bool = False) -> None:
        """``supposed``: that of a map which is only supposed, and says so."""
        self.supposed.setVisible(supposed)
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words that come into sight take their room a moment later: the corner is arranged again then."""
        super().resizeEvent(event)
        self.resized.emit()


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
