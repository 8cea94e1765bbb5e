"""The picture of a power map. It is handed a new map after every change and updates by key."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

from PySide6.QtCore import QEasingCurve, QObject, QPointF, QRectF, QVariantAnimation, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGraphicsScene

from app.layout.plain import Box
from app.power_map.arrangement import NOTHING_MORE, AreaKind, Arrangement, Entry
from app.power_map.lenses import arrange
from app.power_map.perspective import WHOLE, Lens, Perspective
from app.queries.power_map import MapLine, PowerMap
from models.values import LineKind, Role
from views.power_map.items.area_item import AreaItem
from views.power_map.items.card_item import CardItem
from views.power_map.items.dots_item import DotsItem
from views.power_map.items.echo_item import EchoItem
from views.power_map.items.line_item import REACH, LinesItem, StrongLines
from views.power_map.items.overlay import NOTHING, Overlay, OverlayItem
from views.power_map.painting.card_painting import Detail
from views.power_map.painting.card_words import NOBODY
from views.power_map.painting.drawing import RECT
from views.theme import motion_ms, theme

MANY = 300
"""Cards that move at once without an animation."""


class MapScene(QGraphicsScene):
    """Cards, lines and areas of one ``PowerMap``, looked at through a ``Perspective``.

    Selection and cards' items survive ``show_map``; a selected line is ``line``.
    """

    chosen = Signal()
    """Other cards or another line are selected now, or what was selected is gone. (Qt's own
    ``selectionChanged`` also comes while the scene is being destroyed.)"""
    shown = Signal()
    """Another map is shown, or the same one in another way."""
    marked = Signal()
    """Another overlay is shown, or none."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.power_map: PowerMap | None = None
        self.arrangement = Arrangement((), {}, Box(0, 0, 0, 0))
        self.overlay = NOTHING
        self.line: MapLine | None = None
        self.bounds = QRectF()
        self._cards: dict[str, CardItem] = {}
        self._areas: dict[tuple[AreaKind, str, int], AreaItem] = {}
        self._echoes: list[EchoItem] = []
        self._marks = OverlayItem()
        self._dots = DotsItem(self._cards)
        self.addItem(self._marks)
        self.addItem(self._dots)
        self._stood_for: Mapping[str, str] = {}
        self._wanted: Collection[str] | None = None
        self._lines = {kind: LinesItem(kind) for kind in LineKind}
        self._strong_lines = StrongLines(self._lines.values())
        for item in (*self._lines.values(), self._strong_lines):
            self.addItem(item)
        self._entries: Mapping[str, Entry] = {}
        self._places: dict[str, tuple[float, float]] = {}
        self._looked_at: str | None = None
        self._floating: list[CardItem] = []
        self._far = False
        self._motion = QVariantAnimation(self)
        self._motion.setStartValue(0.0)
        self._motion.setEndValue(1.0)
        self._motion.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._motion.valueChanged.connect(self._step)
        self._way: dict[str, tuple[QPointF, QPointF]] = {}
        theme().changed.connect(self.update)

    # -- showing ---------------------------------------------------------------------------------

    def show_map(
        self,
        power_map: PowerMap,
        perspective: Perspective = WHOLE,
        *,
        animate: bool = False,
        as_it_stands: bool = False,
    ) -> None:
        """Show ``power_map`` from now on; with ``animate``, cards glide to where they now stand.

        ``as_it_stands``: a network is not laid out again.
        """
        before = self._selection()
        stands = self.arrangement.positions if as_it_stands else None
        self.power_map = power_map
        made = self.arrangement = arrange(power_map, perspective, stands)
        self._entries = made.entries
        places = {key: QPointF(x, y) for key, (x, y) in made.positions.items()}
        self._show_cards(made, places)
        self._show_areas(made)
        self._show_echoes(made)
        for kind, item in self._lines.items():
            item.set_lines((line for line in made.lines if line.kind is kind), made.routing)
        margin = 400
        box = made.bounds
        self.bounds = QRectF(box.x, box.y, box.width, box.height)
        self.setSceneRect(self.bounds.adjusted(-margin, -margin, margin, margin))
        self._dots.cover(self.sceneRect())
        self._move_to(places, animate)
        kept = {line.key: line for line in power_map.lines}
        self.line = kept.get(self.line.key) if self.line else None
        self._emphasise()
        self.show_overlay(self.overlay)
        self.shown.emit()
        if self._selection() != before:
            self.chosen.emit()

    def show_overlay(self, overlay: Overlay | None) -> None:
        """Mark cards and ways; None takes the marks away."""
        before, self.overlay = self.overlay, overlay or NOTHING
        touched = self.overlay.touched
        for key, item in self._cards.items():
            item.set_mark(self.overlay.marks.get(key))
        rects = {key: self._cards[key].rect() for key in touched if key in self._cards}
        self._marks.show_overlay(self.overlay, rects)
        self._dim()
        if self.overlay is not before:
            self.marked.emit()

    def look_from(self, zoom: float) -> None:
        """The view is at ``zoom``, pixels per map unit: from afar cards are dots."""
        far = Detail.at(zoom) is Detail.DOT
        if far != self._far:
            self._far = far
            for item in self._cards.values():
                item.set_far(far)

    def _renew_dots(self) -> None:
        if self._far:
            self._dots.update()

    def settle(self) -> None:
        """End a running movement at once."""
        if self._motion.state() is QVariantAnimation.State.Running:
            self._motion.stop()
            self._step(1.0)

    def _show_cards(self, made: Arrangement, places: Mapping[str, QPointF]) -> None:
        """Who comes into sight comes out of the fold card that stood for them."""
        before = {key: item.pos() for key, item in self._cards.items()}
        rivals = self.power_map.rivals if self.power_map is not None else NOBODY
        for key in [key for key in self._cards if key not in made.card]:
            self.removeItem(self._cards.pop(key))
        for card in made.cards:
            item = self._cards.get(card.key)
            if item is None:
                item = self._cards[card.key] = CardItem(card)
                if self._far:
                    item.set_far(True)
                item.setPos(before.get(self._stood_for.get(card.key, ""), places[card.key]))
                self.addItem(item)
            item.set_card(card, made.notes.get(card.key, NOTHING_MORE), rivals)
        self._stood_for = made.stands_for

    def _show_areas(self, made: Arrangement) -> None:
        shown = {(area.kind, area.key, area.part): area for area in made.areas}
        for key in [key for key in self._areas if key not in shown]:
            self.removeItem(self._areas.pop(key))
        for key, area in shown.items():
            item = self._areas.get(key)
            if item is None:
                item = self._areas[key] = AreaItem(area)
                self.addItem(item)
            else:
                item.set_area(area)

    def _show_echoes(self, made: Arrangement) -> None:
        for item in self._echoes:
            self.removeItem(item)
        self._echoes = [EchoItem(echo, made.card[echo.key]) for echo in made.echoes]
        for item in self._echoes:
            self.addItem(item)

    # -- moving ----------------------------------------------------------------------------------

    def _move_to(self, places: Mapping[str, QPointF], animate: bool) -> None:
        self._motion.stop()
        moving = {
            key: (self._cards[key].pos(), place)
            for key, place in places.items()
            if self._cards[key].pos() != place
        }
        self._way = moving
        if animate and moving and len(moving) <= MANY and motion_ms():
            self.reroute()
            self._motion.setDuration(motion_ms())
            self._motion.start()
            return
        for key, (_, end) in moving.items():
            self._cards[key].setPos(end)
        self._way = {}
        self.reroute()

    def glide(self, places: Mapping[str, QPointF]) -> None:
        """Cards go to these places; lines follow."""
        self._move_to({key: place for key, place in places.items() if key in self._cards}, animate=True)

    def _step(self, share: float) -> None:
        for key, (start, end) in self._way.items():
            if key in self._cards:
                self._cards[key].setPos(start + (end - start) * share)
        self.reroute(self._way)
        if self.overlay is not NOTHING:
            self.show_overlay(self.overlay)
        if share >= 1:
            self._way = {}

    def reroute(self, moved: Collection[str] | None = None) -> None:
        """Lines follow the cards; only those at ``moved`` cards, if given."""
        if moved is None:
            self._places = {key: (item.x(), item.y()) for key, item in self._cards.items()}
        else:
            self._places |= {
                key: (self._cards[key].x(), self._cards[key].y()) for key in moved if key in self._cards
            }
        for item in self._lines.values():
            item.reroute(self._places, self._entries, moved)
        self._strong_lines.follow()
        self._renew_dots()

    def lift(self, keys: Collection[str]) -> None:
        """Leave these cards and their lines out of the picture: the view draws them over a still one."""
        self._floating = [self._cards[key] for key in keys if key in self._cards]
        for item in self._cards.values():
            item.floating = False
        for item in self._floating:
            item.floating = True
        for lines in self._lines.values():
            lines.lift(keys)
        self.update()

    def paint_floating(self, painter: QPainter, zoom: float) -> None:
        """What was left out, and what it would land on."""
        for area in self.areas:
            if area.target:
                area.paint_target(painter)
        for lines in self._lines.values():
            if lines.isVisible():
                lines.paint_floating(painter, zoom)
        for card in self._cards.values():
            if card.target:
                card.paint_floating(painter, zoom)
        for card in self._floating:
            card.paint_floating(painter, zoom)

    # -- finding ---------------------------------------------------------------------------------

    @property
    def cards(self) -> Mapping[str, CardItem]:
        """The items of all cards by key."""
        return self._cards

    @property
    def areas(self) -> Iterable[AreaItem]:
        return self._areas.values()

    def card_at(self, point: QPointF, besides: Collection[str] = (), margin: float = 0) -> CardItem | None:
        """The card at ``point``, or within ``margin`` of it, that is not one of ``besides``."""
        near = QRectF(point.x() - margin, point.y() - margin, 2 * margin + 0.1, 2 * margin + 0.1)
        found = [
            item
            for item in self.items(near)
            if isinstance(item, CardItem)
            and item.key not in besides
            and RECT.adjusted(-margin, -margin, margin, margin).contains(point - item.pos())
        ]
        return found[0] if found else None

    def area_at(self, point: QPointF) -> AreaItem | None:
        """The department, cell or column at ``point``."""
        found = (item for item in self.areas if item.area.kind is not AreaKind.RING)
        return next((item for item in found if item.rect().contains(point)), None)

    def echo_at(self, point: QPointF) -> EchoItem | None:
        """The further appearance of a card at ``point``."""
        return next((item for item in self._echoes if item.rect().contains(point)), None)

    def line_at(self, point: QPointF, zoom: float) -> MapLine | None:
        """The line within a few pixels of ``point``."""
        reach = REACH / max(zoom, 0.05)
        for item in sorted(self._lines.values(), key=lambda item: item.zValue()):
            found = item.line_at(point, reach) if item.isVisible() else None
            if found is not None and self.power_map is not None and found.key not in self.power_map.seat:
                return found
        return None

    def middle_of(self, line: MapLine) -> QPointF:
        """Where a line is half way."""
        return self._lines[line.kind].middle_of(line.key)

    def heart(self) -> QPointF:
        """Where the map is looked at first: who is focused on, else the highest of those who decide; the
        upper middle of a grid, the middle of the network. Cards that still glide count where they will be.
        Without cards the middle of the sheet."""
        made = self.arrangement
        if not made.positions:
            return self.bounds.center()
        middles = {key: RECT.translated(*place).center() for key, place in made.positions.items()}
        if made.perspective.focus in middles:
            return middles[made.perspective.focus]
        if made.perspective.lens in (Lens.ORGANISATION, Lens.CHAIN):
            deciding = [card.key for card in made.cards if card.role in (Role.DECIDER, Role.APPROVER)]
            high = [middles[key] for key in deciding or middles]
            return min(high, key=lambda place: (place.y(), place.x()))
        x = sum(place.x() for place in middles.values()) / len(middles)
        y = sum(place.y() for place in middles.values()) / len(middles)
        return QPointF(x, y if made.perspective.lens is Lens.INFLUENCE else self.bounds.top())

    # -- selecting -------------------------------------------------------------------------------

    def selected_cards(self) -> list[CardItem]:
        """Selected cards in the order of the map."""
        return [item for item in self._cards.values() if item.isSelected()]

    def selected_people(self) -> list[str]:
        """Keys of the selected people."""
        return [item.key for item in self.selected_cards() if item.is_person]

    def select(self, keys: Iterable[str], line: MapLine | None = None) -> None:
        """Select these cards, or a line, and nothing else."""
        wanted = set(keys)
        before = {item.key for item in self.selected_cards()}, self.line
        for key, item in self._cards.items():
            item.setSelected(key in wanted)
        self.line = line
        if (wanted & self._cards.keys(), line) != before:
            self._emphasise()
            self._renew_dots()
            self.chosen.emit()

    def _selection(self) -> tuple[set[str], str | None]:
        """Keys of the selected cards, and of the selected line."""
        return {item.key for item in self.selected_cards()}, self.line.key if self.line else None

    def dim_except(self, keys: Collection[str] | None) -> None:
        """Fade all cards but these; None fades none."""
        self._wanted = keys
        self._dim()

    def _dim(self) -> None:
        wanted, overlay = self._wanted, self.overlay
        touched = overlay.touched if overlay.dims_others else None
        for key, item in self._cards.items():
            left_out = wanted is not None and key not in wanted
            item.set_dimmed(left_out or (touched is not None and key not in touched))
        self._renew_dots()

    def look_at(self, key: str | None) -> None:
        """The pointer is over a card: its lines stand out as those of what is selected do."""
        if key != self._looked_at:
            self._looked_at = key
            self._emphasise()

    def show_kinds(self, kinds: Collection[LineKind]) -> None:
        """Show lines of these kinds only; reporting lines are always there."""
        for kind, item in self._lines.items():
            item.setVisible(kind is LineKind.REPORTS_TO or kind in kinds)

    def _emphasise(self) -> None:
        if self.power_map is None:
            return
        people = {item.key for item in self.selected_cards()} | {self._looked_at}
        strong = frozenset(
            line.key
            for line in self.arrangement.lines
            if line.source in people or line.target in people or line == self.line
        )
        for item in self._lines.values():
            item.emphasise(strong, others_recede=bool(strong))
