"""Moving the selected cards by keyboard: what dragging them that way would do."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt

from app.power_map.arrangement import FoldCard
from app.power_map.perspective import Lens
from app.text import tr
from views.power_map.canvas.canvas import MapCanvas
from views.power_map.canvas.landings import landings
from views.power_map.deeds.walking import Way
from views.power_map.items.area_item import AreaItem
from views.power_map.items.card_item import CardItem

STEP = 14.0
"""Map units that a card moves at a time."""


def nudge(canvas: MapCanvas, way: Way) -> None:
    """Organisation: a little that way. Grids and chain: into the next cell or buying step that way."""
    items = canvas.map_scene.selected_cards()
    if not items or not canvas.may_edit() or not canvas.proposal_gives_way():
        return
    canvas.map_scene.settle()
    match canvas.lens:
        case Lens.ORGANISATION:
            _place(canvas, items, way)
        case Lens.INFLUENCE:
            canvas.say(tr("The network places its cards itself. Draw a line with L."))
        case _:
            _move_over(canvas, items, way)


def _place(canvas: MapCanvas, items: list[CardItem], way: Way) -> None:
    x, y = way.value
    shift = QPointF(x * STEP, y * STEP)
    places = {item.key: item.pos() + shift for item in items if not isinstance(item.card, FoldCard)}
    if places:
        merge = "nudge " + " ".join(sorted(places))
        canvas.edits.place({key: (place.x(), place.y()) for key, place in places.items()}, merge)


def _move_over(canvas: MapCanvas, items: list[CardItem], way: Way) -> None:
    landing_places = landings(canvas, items)
    here = canvas.map_scene.area_at(items[-1].rect().center())
    area = _next_area(canvas, here, way) if here is not None else None
    landing = landing_places.into(area, Qt.KeyboardModifier.NoModifier) if area is not None else None
    if area is None or landing is None:
        return
    shift = area.rect().center() - items[-1].rect().center()
    for item in items:
        item.setPos(item.pos() + shift)
    if not landing.deed():
        canvas.map_scene.glide({item.key: item.pos() - shift for item in items})


def _next_area(canvas: MapCanvas, here: AreaItem, way: Way) -> AreaItem | None:
    """The nearest area of the same lens that begins where ``here`` ends."""
    x, y = way.value
    middle = here.rect().center()
    found = []
    for area in canvas.map_scene.areas:
        to = area.rect().center() - middle
        ahead, aside = (to.x() * x, abs(to.y())) if x else (to.y() * y, abs(to.x()))
        if area is not here and ahead > 1 and aside < ahead:
            found.append((ahead + 2 * aside, area.area.key, area))
    return min(found, key=lambda each: each[:2])[2] if found else None
