"""Bringing what an answer speaks of into sight."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF

from views.power_map.canvas.canvas import MapCanvas

MARGIN = 24
SMALLEST = 0.3
"""The zoom below which a group of cards is no longer brought into sight as a whole."""


def bring_into_sight(canvas: MapCanvas, keys: Sequence[str]) -> None:
    """Move the map as little as needed to see these cards together; zoom out where they need it."""
    cards = [canvas.map_scene.cards[key] for key in keys if key in canvas.map_scene.cards]
    if len(cards) == 1:
        canvas.centre_on(cards[0].key)
        return
    around = QRectF()
    for card in cards:
        around = around.united(card.rect())
    edge = MARGIN
    room = (
        canvas.viewport()
        .rect()
        .adjusted(edge + canvas.beside, edge + canvas.above, -edge, -edge - canvas.below)
    )
    if not cards or room.contains(canvas.mapFromScene(around).boundingRect()):
        return
    share = min(room.width() / around.width(), room.height() / around.height())
    if share < canvas.zoom:
        canvas.set_zoom(max(share, SMALLEST))
    canvas.scroll_by(canvas.mapFromScene(around.center()) - room.center())
