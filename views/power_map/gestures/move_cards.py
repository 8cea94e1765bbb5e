"""Dragging cards: to a place of their own, onto a manager, into a department, onto an empty seat."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt

from app.power_map.arrangement import AreaKind
from app.text import tr
from views.power_map.area_item import AreaItem
from views.power_map.card_item import CardItem
from views.power_map.gestures.gesture import Gesture, Surface

_FREE = Qt.KeyboardModifier.AltModifier


class MoveCards(Gesture):
    """The selected cards follow the pointer; where it lets go decides what happens.

    Over another person: they report to that one. Over an empty seat: the one who is dragged takes it.
    In the rectangle of another department: they move there. Elsewhere, and with Alt everywhere: they
    stay where they are put.
    """

    cursor = Qt.CursorShape.ClosedHandCursor

    def __init__(self, canvas: Surface, start: QPointF) -> None:
        super().__init__(canvas, start)
        self.scene.settle()
        self._items = self.scene.selected_cards()
        self._keys = {item.key for item in self._items}
        self._people = [item.key for item in self._items if item.is_person]
        self._places = [item.pos() for item in self._items]
        self._target: CardItem | AreaItem | None = None
        for item in self._items:
            item.setZValue(5)
            item.set_hovered(False)
        canvas.lift(self._keys)

    def move(self, point: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        for item, place in zip(self._items, self._places, strict=True):
            item.setPos(place + point - self.start)
        self.scene.reroute(self._keys)
        self._aim(None if modifiers & _FREE else self._target_at(point))
        self.canvas.hint(self._said(), point)

    def finish(self, point: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        self.move(point, modifiers)
        target, edits = self._target, self.canvas.edits
        places = {item.key: (item.pos().x(), item.pos().y()) for item in self._items}
        self._end()
        if isinstance(target, AreaItem):
            done = edits.move_to_department(self._people, target.area.key)
        elif target is None:
            done = edits.place(places)
        elif target.is_person:
            done = edits.hang_under(self._people, target.key)
        else:
            done = edits.assign_holder(target.key, self._people[0])
        if not done:
            self._put_back()

    def cancel(self) -> None:
        self._end()
        self._put_back()

    def _target_at(self, point: QPointF) -> CardItem | AreaItem | None:
        if not self._people:
            return None
        card = self.scene.card_at(point, besides=self._keys)
        if card is not None:
            takes_seat = not card.is_person and len(self._people) == 1
            return card if card.is_person or takes_seat else None
        group = self.scene.area_at(point)
        if group is None or group.area.kind is not AreaKind.DEPARTMENT:
            return None
        if len(self._people) < len(self._items):
            return None
        power_map = self.scene.power_map
        assert power_map is not None
        at_home = all(power_map.person[key].department == group.area.key for key in self._people)
        return None if at_home else group

    def _said(self) -> str:
        """What letting go here would do."""
        target = self._target
        if target is None:
            return ""
        if isinstance(target, AreaItem):
            return tr("Move to {department}", department=target.area.title)
        if target.is_person:
            return tr("Report to {manager}", manager=target.title)
        return tr("Take the seat {seat}", seat=target.title)

    def _aim(self, target: CardItem | AreaItem | None) -> None:
        if target is not self._target:
            for item, on in ((self._target, False), (target, True)):
                if item is not None:
                    item.set_target(on)
            self._target = target

    def _end(self) -> None:
        self._aim(None)
        self.canvas.hint("", self.start)
        self.canvas.lift(())
        for item in self._items:
            item.setZValue(2)

    def _put_back(self) -> None:
        for item, place in zip(self._items, self._places, strict=True):
            item.setPos(place)
        self.scene.reroute(self._keys)
