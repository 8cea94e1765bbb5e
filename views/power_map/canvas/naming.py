"""Names typed right on the map: of people, seats, folded departments, buying steps."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, QPointF, QRect, QRectF, QSize, Signal

from app.power_map.arrangement import FoldCard, Tick
from app.power_map.perspective import Lens
from app.text import tr
from views.attempt import message_bar
from views.power_map.canvas.name_editor import NameEditor
from views.power_map.canvas.viewport import MapViewport
from views.power_map.edits import MapEdits

_HEIGHT = 24
_EDGE = 16


class Naming(QObject):
    """One editor over ``canvas``; what is typed becomes one edit."""

    sight_wanted = Signal()
    """A name is to be typed on the canvas, which is hidden."""

    def __init__(self, canvas: MapViewport, edits: MapEdits) -> None:
        super().__init__(canvas)
        self._canvas, self._edits = canvas, edits
        self._scene = canvas.map_scene
        self.editor = NameEditor(canvas.viewport())
        self._heading_editor: NameEditor | None = None

    def rename(self, key: str) -> None:
        """Type the name of a card where it stands."""
        item = self._scene.cards[key]
        self._canvas.bring_into_sight(key)
        place = self._pixels(item.rect()).translated(4, 2)
        place.setHeight(_HEIGHT)
        card = item.card
        if isinstance(card, FoldCard):
            department = card.department
            self._start(
                place, item.title, tr("Name"), lambda text: self._edits.rename_department(department, text)
            )
        else:
            self._start(place, item.title, tr("Name"), lambda text: self._edits.rename(key, text))

    def add_near(self, side: str, key: str) -> None:
        """Type the name of somebody new "below", "beside" or "above" a person."""
        self._canvas.bring_into_sight(key)
        rect = self._pixels(self._scene.cards[key].rect())
        places = {
            "below": rect.bottomLeft() + QPoint(16, 8),
            "beside": rect.topRight() + QPoint(12, 0),
            "above": rect.topLeft() - QPoint(-16, 36),
        }
        hint = {
            "below": tr("Name of a report"),
            "beside": tr("Name of a colleague"),
            "above": tr("Name of a manager in between"),
        }[side]
        self._start(
            QRect(places[side], rect.size() / 4),
            "",
            hint,
            lambda text: not text.strip() or self._edits.add_near(side, key, text, self.select_new),
        )

    def add_at(self, point: QPointF | None = None) -> None:
        """Type the name of somebody new. They stand at ``point`` where cards can be placed by hand."""
        pixel = (
            self._canvas.mapFromScene(point) if point is not None else self._canvas.viewport().rect().center()
        )
        by_hand = self._scene.arrangement.perspective.lens is Lens.ORGANISATION
        place = (point.x(), point.y()) if point is not None and by_hand else None
        self._start(
            QRect(pixel, QSize(200, 28)),
            "",
            tr("Name of a person"),
            lambda text: not text.strip() or self._edits.add_person(text, self.select_new, place=place),
        )

    def rename_step(self, step: str) -> None:
        """Type the name of a buying step over its heading."""
        tick = next((tick for tick in self._ticks() if tick.key == step), None)
        if tick is not None:
            self._start(
                self._at_heading(tick.start, tick.end),
                tick.text,
                tr("Name of the step"),
                lambda text: self._edits.rename_step(step, text),
                self.heading_editor,
            )

    def add_step(self, before: str | None = None) -> None:
        """Type the name of a new buying step, before another one or at the end."""
        ticks = self._ticks()
        beside = next((tick for tick in ticks if tick.key == before), None)
        end = ticks[-1].end if ticks else self._scene.bounds.left()
        start = beside.start if beside is not None else end
        self._start(
            self._at_heading(start, start + 200),
            "",
            tr("Name of the step"),
            lambda text: not text.strip() or self._edits.add_step(text, before, then=self._reveal_step),
            self.heading_editor,
        )

    def _reveal_step(self, step: str) -> None:
        """Scroll sideways as far as needed to see the column of a step; rather its beginning than its end."""
        tick = next((tick for tick in self._ticks() if tick.key == step), None)
        if tick is not None:
            self._scene.settle()
            view = self._canvas
            start, end = (view.mapFromScene(QPointF(x, 0)).x() for x in (tick.start, tick.end))
            first, last = _EDGE + view.beside, view.viewport().width() - _EDGE
            aside = start - first if start < first else min(max(end - last, 0), start - first)
            if aside:
                view.scroll_by(QPoint(aside, 0))

    def select_new(self, key: str) -> None:
        """Select a card that came to be; say so where this lens does not show it."""
        if key in self._scene.cards:
            self._scene.select([key])
            self._canvas.bring_into_sight(key)
            return
        bar, power_map = message_bar(self._canvas), self._scene.power_map
        if bar is not None and power_map is not None and key in power_map.person:
            name = power_map.person[key].name
            bar.say(tr("{name} is on the map. This lens shows them once they have a role.", name=name))

    def abandon(self) -> None:
        """What is being typed belongs to another map: nothing comes of it."""
        for editor in (self.editor, self._heading_editor):
            if editor is not None:
                editor.abandon()

    @property
    def heading_editor(self) -> NameEditor:
        """The editor over the headings of columns, which float over the canvas."""
        if self._heading_editor is None:
            around = self._canvas.parentWidget() or self._canvas
            self._heading_editor = NameEditor(around, back=self._canvas)
        return self._heading_editor

    def _start(
        self, rect: QRect, text: str, hint: str, done: Callable[[str], bool], editor: NameEditor | None = None
    ) -> None:
        """Open an editor, unless nothing can be edited now."""
        closed, bar = self._edits.closed, message_bar(self._canvas)
        if closed is None:
            if self._canvas.isHidden():
                self.sight_wanted.emit()
            (editor or self.editor).start(rect, text, hint, done)
        elif bar is not None:
            bar.warn(str(closed))

    def _ticks(self) -> tuple[Tick, ...]:
        across = self._scene.arrangement.across
        return across.ticks if across is not None else ()

    def _at_heading(self, start: float, end: float) -> QRect:
        """The strip of headings between two x of the map, as far as it is in sight: close above the map,
        or where it stays while the map goes on beyond it."""
        view, room = self._canvas, self._canvas.viewport().rect()
        left = max(room.left() + 4, view.mapFromScene(QPointF(start, 0)).x() + 4)
        right = min(room.right() - 4, view.mapFromScene(QPointF(end, 0)).x() - 4)
        left = min(left, room.right() - 204)
        home = view.headings
        top = max(home.top(), view.mapFromScene(self._scene.bounds.topLeft()).y() - home.height())
        return QRect(left, top + 1, max(right - left, 120), home.height() - 2)

    def _pixels(self, rect: QRectF) -> QRect:
        return self._canvas.mapFromScene(rect).boundingRect()
