"""What the keys do on the map."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent

from app.power_map.perspective import Lens
from views.power_map.canvas.canvas import MapCanvas
from views.power_map.deeds.aligning import Align
from views.power_map.deeds.nudging import nudge
from views.power_map.deeds.walking import Way, first, neighbour

if TYPE_CHECKING:
    from views.power_map.deeds.deeds import Deeds

Key = Qt.Key
Deed = Callable[[], object]
_WAYS = {Key.Key_Up: Way.UP, Key.Key_Down: Way.DOWN, Key.Key_Left: Way.LEFT, Key.Key_Right: Way.RIGHT}
_ALIGN = {Way.LEFT: Align.LEFT, Way.UP: Align.TOP, Way.RIGHT: Align.ACROSS, Way.DOWN: Align.DOWN}
_TURNS = {Key.Key_PageDown: 1, Key.Key_PageUp: -1}
_DEGREES = {Key.Key_1: 1, Key.Key_2: 2, Key.Key_3: 3}
_PAN = 80
_PLAIN = Qt.KeyboardModifier.NoModifier
_CONTROL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_ALT = Qt.KeyboardModifier.AltModifier


class MapKeys:
    """Handles the keys that the canvas passes on; a key that it knows is accepted."""

    def __init__(self, canvas: MapCanvas, deeds: Deeds) -> None:
        self._canvas = canvas
        self._deeds = deeds
        self._here = ""
        canvas.key_pressed.connect(self.press)

    def press(self, event: QKeyEvent) -> None:
        deed = self._deed(event)
        if deed is not None:
            event.accept()
            deed()

    def lens_of(self, event: QKeyEvent) -> Lens | None:
        """The lens that Ctrl+Page Down or Ctrl+Page Up turns to: the next, or the one before, all around."""
        turn = _TURNS.get(Key(event.key()))
        if turn is None or _modifiers(event) != _CONTROL:
            return None
        lenses = list(Lens)
        return lenses[(lenses.index(self._canvas.lens) + turn) % len(lenses)]

    def _deed(self, event: QKeyEvent) -> Deed | None:
        key, modifiers = Key(event.key()), _modifiers(event)
        if key in _WAYS:
            return self._on_arrow(_WAYS[key], modifiers)
        lens = self.lens_of(event)
        if lens is not None:
            return partial(self._deeds.looking.through, lens)
        if key in (Key.Key_Plus, Key.Key_Equal) and modifiers in (_PLAIN, _SHIFT):
            return self._canvas.zoom_in
        if modifiers == _PLAIN and self._deeds.looking.focus is not None and key in _DEGREES:
            return partial(self._deeds.looking.reach, _DEGREES[key])
        seeing = self._looking().get((modifiers, key))
        if seeing is not None:
            return seeing
        editing = self._editing().get((modifiers, key))
        return partial(self._edit, editing) if editing is not None else None

    def _edit(self, deed: Deed) -> None:
        if self._canvas.may_edit():
            deed()

    def _on_arrow(self, way: Way, modifiers: Qt.KeyboardModifier) -> Deed | None:
        match modifiers:
            case Qt.KeyboardModifier.NoModifier:
                return lambda: self._walk(way)
            case Qt.KeyboardModifier.ControlModifier:
                return lambda: self._pan(way)
            case Qt.KeyboardModifier.ShiftModifier:
                return lambda: nudge(self._canvas, way)
            case _ if modifiers == _CONTROL | _SHIFT:
                return partial(self._edit, lambda: self._deeds.align(_ALIGN[way]))
            case _ if modifiers == _ALT | _SHIFT:
                return lambda: self._walk(way, and_keep=True)
        return None

    def _looking(self) -> dict[tuple[Qt.KeyboardModifier, Key], Deed]:
        """What changes nothing in the book."""
        canvas, deeds = self._canvas, self._deeds
        return {
            (_PLAIN, Key.Key_Minus): canvas.zoom_out,
            (_PLAIN, Key.Key_0): canvas.fit,
            (_PLAIN, Key.Key_1): lambda: canvas.set_zoom(1.0),
            (_PLAIN, Key.Key_Return): self._enter,
            (_PLAIN, Key.Key_Enter): self._enter,
            (_PLAIN, Key.Key_Escape): deeds.escape,
            (_PLAIN, Key.Key_F): deeds.looking.focus_on_selected,
            (_PLAIN, Key.Key_Period): deeds.looking.fold_selected,
            (_CONTROL, Key.Key_A): deeds.select_all,
            (_CONTROL, Key.Key_C): deeds.transfer.copy,
            (_CONTROL | _SHIFT, Key.Key_C): deeds.outlet.copy,
            (_CONTROL, Key.Key_F): deeds.find,
        }

    def _editing(self) -> dict[tuple[Qt.KeyboardModifier, Key], Deed]:
        deeds = self._deeds
        return {
            (_PLAIN, Key.Key_F2): deeds.rename,
            (_PLAIN, Key.Key_Delete): deeds.delete,
            (_PLAIN, Key.Key_Backspace): deeds.delete,
            (_PLAIN, Key.Key_L): self._canvas.connecting.start,
            (_PLAIN, Key.Key_N): deeds.add_below,
            (_SHIFT, Key.Key_N): deeds.add_beside,
            (_ALT, Key.Key_N): deeds.add_above,
            (_SHIFT, Key.Key_F2): deeds.steps.rename_selected,
            (_CONTROL, Key.Key_V): deeds.transfer.paste,
            (_CONTROL, Key.Key_D): deeds.transfer.duplicate,
        }

    def _enter(self) -> None:
        if self._canvas.connecting.source is not None:
            self._canvas.connecting.finish()
        else:
            self._deeds.open()

    def _pan(self, way: Way) -> None:
        x, y = way.value
        self._canvas.scroll_by(QPoint(x * _PAN, y * _PAN))

    def _walk(self, way: Way, *, and_keep: bool = False) -> None:
        """Select the card that lies that way, besides those that are selected with ``and_keep``."""
        scene = self._canvas.map_scene
        scene.settle()
        places = {key: item.pos() for key, item in scene.cards.items()}
        selected = [item.key for item in scene.selected_cards()]
        if scene.power_map is None or not places:
            return
        if selected:
            here = self._here if self._here in selected else selected[-1]
            goal = neighbour(scene.arrangement, places, here, way)
        else:
            goal = first(places)
        if goal is not None:
            self._here = goal
            scene.select([*selected, goal] if and_keep else [goal])
            self._canvas.bring_into_sight(goal)


def _modifiers(event: QKeyEvent) -> Qt.KeyboardModifier:
    return event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
