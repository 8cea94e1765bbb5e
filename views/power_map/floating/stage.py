"""The canvas edge to edge, or the table, and what floats in the corners."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QWidget

from app.text import tr
from app.tokens import SPACE
from views.power_map.canvas.canvas import MapCanvas
from views.power_map.canvas.viewport import ABOVE, BELOW
from views.power_map.floating.axes import ACROSS, DOWN, AxisStrip
from views.power_map.floating.filters import FilterBar
from views.power_map.floating.floating import ScorePanel, ZoomBar
from views.power_map.floating.focus_bar import FocusBar
from views.power_map.floating.legend import Legend
from views.power_map.floating.lens_bar import LensBar
from views.power_map.floating.mini_map import MiniMap
from views.power_map.floating.people_table import PeopleTable
from views.power_map.time.time_bar import TimeBar
from views.widgets.buttons import icon_button
from views.widgets.layout import row
from views.widgets.text import PlainLabel


class Stage(QWidget):
    """Holds the map and its table twin; one of them is in sight."""

    def __init__(self, canvas: MapCanvas) -> None:
        super().__init__()
        self.canvas = canvas
        canvas.setParent(self)
        self.table = PeopleTable(canvas.map_scene, canvas.edits.rename, self)
        self.table.hide()
        self.across = AxisStrip(canvas, self, down=False)
        self.down = AxisStrip(canvas, self, down=True)
        self.lenses = LensBar(self)
        self.filters = FilterBar(self)
        self.score = ScorePanel(self)
        self.zoom_bar = ZoomBar(self)
        self.legend = Legend(canvas.map_scene, self)
        self.mini_map = MiniMap(canvas, self)
        self.focus = FocusBar(canvas.map_scene, self)
        self.time_bar = TimeBar(self)
        self.more = PlainLabel(tr("The map goes on. Press 0 to see all of it."), "quiet", parent=self)
        self.more.setObjectName("popover")
        self.more.setContentsMargins(SPACE.m, SPACE.s, SPACE.m, SPACE.s)
        self.more.hide()
        self.unfold = icon_button("panel-right-open", tr("Show the panel"))
        self._unfold = QFrame(self)
        self._unfold.setObjectName("popover")
        row(self.unfold, margins=SPACE.xs, parent=self._unfold)
        self._unfold.hide()
        for changing in (self.score, self.legend, self.mini_map, self.focus):
            changing.resized.connect(self.arrange)
        self.time_bar.resized.connect(self.arrange)
        self.filters.resized.connect(self.arrange)
        self.filters.table_wanted.connect(self._turn)
        canvas.naming.sight_wanted.connect(lambda: self.filters.table.setChecked(False))
        bar = self.zoom_bar
        bar.zoom_in.connect(canvas.zoom_in)
        bar.zoom_out.connect(canvas.zoom_out)
        bar.whole.connect(lambda: canvas.set_zoom(1.0))
        bar.fit.connect(canvas.fit)
        bar.mini_map_wanted.connect(self.mini_map.set_wanted)
        canvas.partial.connect(self.more.setVisible)
        canvas.zoomed.connect(bar.show_zoom)

    def offer_unfolding(self, folded: bool) -> None:
        """The inspector was folded away: show the button that brings it back."""
        self._unfold.setVisible(folded)
        self.arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def arrange(self) -> None:
        """Put everything in its corner; what has no room beside the filters goes below them."""
        edge = SPACE.m
        for widget in (self.lenses, self.filters, self.score, self.zoom_bar, self.legend, self._unfold):
            widget.adjustSize()
        right, bottom = self.width() - edge, self.height() - edge
        self.lenses.move(edge, edge)
        self.filters.move(self.lenses.geometry().right() + 1 + SPACE.s, edge)
        if not self._unfold.isHidden():
            self._unfold.move(right - self._unfold.width(), edge)
            right -= self._unfold.width() + SPACE.s
        beside = self.filters.geometry().right() + SPACE.s <= right - self.score.width()
        top = edge if beside else self.filters.geometry().bottom() + SPACE.s
        self.score.move(right - self.score.width() if beside else edge, top)
        bottom -= self._arrange_time(bottom)
        self.zoom_bar.move(self.width() - edge - self.zoom_bar.width(), bottom - self.zoom_bar.height())
        self.mini_map.move(
            self.width() - edge - self.mini_map.width(),
            self.zoom_bar.y() - SPACE.s - self.mini_map.height(),
        )
        self.legend.move(edge, bottom - self.legend.height())
        self.more.adjustSize()
        self.more.move((self.width() - self.more.width()) // 2, bottom - self.more.height())
        self.canvas.setGeometry(self.rect())
        above = max(self.filters.geometry().bottom(), self.score.geometry().bottom())
        if not self.focus.isHidden():
            self.focus.adjustSize()
            left = edge if beside else self.score.geometry().right() + SPACE.s
            self.focus.move(left, self.filters.geometry().bottom() + SPACE.s)
            above = max(above, self.focus.geometry().bottom())
        self._arrange_axes(above + 1 + SPACE.xs)
        below = above + edge
        self.table.setGeometry(0, below, self.width(), bottom - below)

    def _arrange_time(self, bottom: int) -> int:
        """Time at the foot, as wide as the stage when it is open; how much room it takes there."""
        bar = self.time_bar
        bar.adjustSize()
        if not bar.is_open:
            room = self.zoom_bar.width() + SPACE.s if not self.zoom_bar.isHidden() else 0
            bar.move(self.width() - SPACE.m - room - bar.width(), bottom - bar.height())
            self.canvas.below = BELOW
            return bar.height() + SPACE.s if self.canvas.isHidden() else 0
        bar.resize(self.width() - 2 * SPACE.m, bar.height())
        bar.move(SPACE.m, bottom - bar.height())
        self.canvas.below = BELOW + bar.height() + SPACE.s
        return bar.height() + SPACE.s

    def _arrange_axes(self, top: int) -> None:
        """Strips below what floats and at the left; the canvas keeps that room free when it fits."""
        across, down = self.across.axis is not None, self.down.axis is not None
        shown = not self.canvas.isHidden()
        self.across.setVisible(across and shown)
        self.down.setVisible(down and shown)
        self.across.stand(QRect(0, top, self.width(), ACROSS))
        under = top + (ACROSS if across else 0)
        self.down.stand(QRect(0, under, DOWN, self.height() - under))
        self.canvas.above = max(ABOVE, top) + (ACROSS if across else 0) + self.canvas.banner
        self.canvas.beside = DOWN if down else 0
        self.canvas.headings = QRect(0, top, self.width(), ACROSS)

    def take_keyboard(self) -> None:
        """The keyboard goes to the map, or to the table in its place."""
        (self.table if self.canvas.isHidden() else self.canvas).setFocus()

    def _turn(self, to_table: bool) -> None:
        self.table.setVisible(to_table)
        for widget in (self.canvas, self.zoom_bar, self.legend):
            widget.setVisible(not to_table)
        self.mini_map.follow()
        self.arrange()
        self.take_keyboard()
