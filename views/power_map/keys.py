"""What the keys do on the map."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent

from views.power_map.canvas import MapCanvas
from views.power_map.walking import Way, first, neighbour

if TYPE_CHECKING:
    from views.power_map.deeds import Deeds

Key = Qt.Key
_WAYS = {Key.Key_Up: Way.UP, Key.Key_Down: Way.DOWN, Key.Key_Left: Way.LEFT, Key.Key_Right: Way.RIGHT}
_PAN = 80
_CONTROL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_ALT = Qt.KeyboardModifier.AltModifier


class MapKeys:
    """Handles the keys that the canvas passes on; a key that it knows is accepted."""

    def __init__(self, canvas: MapCanvas, deeds: Deeds) -> None:
        self._canvas = canvas
        self._deeds = deeds
        canvas.key_pressed.connect(self.press)

    def press(self, event: QKeyEvent) -> None:
        deed = self._deed(event)
        if deed is not None:
            event.accept()
            deed()

    def _deed(self, event: QKeyEvent) -> Callable[[], object] | None:
        key, modifiers = Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in _WAYS:
            way = _WAYS[key]
            return (lambda: self._pan(way)) if modifiers & _CONTROL else (lambda: self._walk(way))
        canvas, deeds = self._canvas, self._deeds
        plain: dict[Key, Callable[[], object]] = {
            Key.Key_Plus: canvas.zoom_in,
            Key.Key_Equal: canvas.zoom_in,
            Key.Key_Minus: canvas.zoom_out,
            Key.Key_0: canvas.fit,
            Key.Key_1: lambda: canvas.set_zoom(1.0),
            Key.Key_Return: self._enter,
            Key.Key_Enter: self._enter,
            Key.Key_F2: deeds.rename,
            Key.Key_Delete: deeds.delete,
            Key.Key_Backspace: deeds.delete,
            Key.Key_N: deeds.add_below,
            Key.Key_L: canvas.start_connecting,
        }
        if modifiers in (Qt.KeyboardModifier.NoModifier, _SHIFT) and key in (Key.Key_Plus, Key.Key_Equal):
            return canvas.zoom_in
        combined: dict[tuple[Qt.KeyboardModifier, Key], Callable[[], object]] = {
            (_SHIFT, Key.Key_N): deeds.add_beside,
            (_ALT, Key.Key_N): deeds.add_above,
            (_CONTROL, Key.Key_A): deeds.select_all,
            (_CONTROL, Key.Key_V): deeds.paste,
            (_CONTROL, Key.Key_F): deeds.find,
        }
        if modifiers == Qt.KeyboardModifier.NoModifier:
            return plain.get(key)
        return combined.get((modifiers, key))

    def _enter(self) -> None:
        if self._canvas.connecting is not None:
            self._canvas.finish_connecting()
        else:
            self._deeds.open()

    def _pan(self, way: Way) -> None:
        x, y = way.value
        self._canvas.scroll_by(QPoint(x * _PAN, y * _PAN))

    def _walk(self, way: Way) -> None:
        scene = self._canvas.map_scene
        places = {key: item.pos() for key, item in scene.cards.items()}
        selected = scene.selected_cards()
        if scene.power_map is None or not places:
            return
        if selected:
            goal = neighbour(scene.arrangement, places, selected[-1].key, way)
        else:
            goal = first(places)
        if goal is not None:
            scene.select([goal])
            self._canvas.bring_into_sight(goal)
