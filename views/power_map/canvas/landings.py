"""What letting go of dragged cards does: one object a lens."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt

from app.power_map.arrangement import AreaKind, FoldCard
from app.power_map.perspective import Lens
from app.queries.power_map import PersonCard, PowerMap
from app.text import tr
from views.power_map.canvas.rating_moves import Move, move_into
from views.power_map.canvas.surface import Surface
from views.power_map.canvas.taking_part import Taking, taking
from views.power_map.items.area_item import AreaItem
from views.power_map.items.card_item import CardItem

FREE = Qt.KeyboardModifier.AltModifier
TOO = Qt.KeyboardModifier.ControlModifier


@dataclass(frozen=True)
class Landing:
    """What letting go here would do.

    ``said`` stands beside the pointer, "" for nothing; ``over`` is marked as the target. ``deed`` does it
    and returns whether the cards are where they belong; else they glide back.
    """

    said: str
    deed: Callable[[], bool]
    over: CardItem | AreaItem | None = None


class Landings:
    """Where dragged cards may land in one lens; None from ``at`` means: they glide back.

    ``came_from`` are the areas in which the cards stood when they were taken, by card.
    """

    def __init__(self, canvas: Surface, items: Sequence[CardItem], came_from: Mapping[str, str]) -> None:
        self.canvas = canvas
        self.scene = canvas.map_scene
        self.items = list(items)
        self.keys = {item.key for item in items}
        self.people = [item.key for item in items if item.is_person]
        self.came_from = came_from

    def at(self, point: QPointF, modifiers: Qt.KeyboardModifier) -> Landing | None:
        """What letting go at ``point`` would do."""
        raise NotImplementedError

    def into(self, area: AreaItem, modifiers: Qt.KeyboardModifier) -> Landing | None:
        """What letting go somewhere in ``area`` would do."""
        return None

    @property
    def map(self) -> PowerMap:
        assert self.scene.power_map is not None
        return self.scene.power_map


class OrganisationLandings(Landings):
    """Over a person: they report to that one. Over an empty seat: the one who is dragged takes it. Over a
    folded department, or in the rectangle of another: they move there. Elsewhere, and with Alt everywhere:
    they stay where they are put. A folded department stands where the layout puts it; dragged onto a
    person, its heads report to that one.
    """

    def at(self, point: QPointF, modifiers: Qt.KeyboardModifier) -> Landing | None:
        landing = None
        if not modifiers & FREE:
            card = self.scene.card_at(point, besides=self.keys)
            area = self.scene.area_at(point) if card is None else None
            if card is not None:
                landing = self._on_card(card)
            elif area is not None:
                landing = self.into(area, modifiers)
        return landing or self._freely()

    def into(self, area: AreaItem, modifiers: Qt.KeyboardModifier) -> Landing | None:
        if area.area.kind is not AreaKind.DEPARTMENT or len(self.people) < len(self.items):
            return None
        return self._move_to(area.area.key, area.area.title, area)

    def _on_card(self, card: CardItem) -> Landing | None:
        edits = self.canvas.edits
        if isinstance(card.card, FoldCard):
            only_people = len(self.people) == len(self.items)
            return self._move_to(card.card.department, card.card.name, card) if only_people else None
        if card.is_person:
            below = [*self.people, *(key for item in self.items for key in self._heads(item))]
            if not below:
                return None
            said = tr("Report to {manager}", manager=card.title)
            return Landing(said, lambda: edits.hang_under(below, card.key), card)
        if len(self.people) != 1:
            return None
        said = tr("Take the seat {seat}", seat=card.title)
        return Landing(said, lambda: edits.assign_holder(card.key, self.people[0]), card)

    def _move_to(self, department: str, name: str, over: CardItem | AreaItem) -> Landing | None:
        if all(self.map.person[key].department == department for key in self.people):
            return None
        said = tr("Move to {department}", department=name)
        edits = self.canvas.edits
        return Landing(said, lambda: edits.move_to_department(self.people, department), over)

    def _freely(self) -> Landing | None:
        placed = [item for item in self.items if not isinstance(item.card, FoldCard)]
        if not placed:
            return None
        return Landing(
            "",
            lambda: self.canvas.edits.place({item.key: (item.pos().x(), item.pos().y()) for item in placed}),
        )

    def _heads(self, item: CardItem) -> list[str]:
        """Who in a folded department reports to nobody inside it."""
        if not isinstance(item.card, FoldCard):
            return []
        stands_for = self.scene.arrangement.stands_for
        inside = {key for key, fold in stands_for.items() if fold == item.key}
        return [
            person.key for person in self.map.present if person.key in inside and person.manager not in inside
        ]


class GridLandings(Landings):
    """In another cell: a rating is proposed, and asked for its evidence."""

    def at(self, point: QPointF, modifiers: Qt.KeyboardModifier) -> Landing | None:
        area = self.scene.area_at(point)
        return self.into(area, modifiers) if area is not None else None

    def into(self, area: AreaItem, modifiers: Qt.KeyboardModifier) -> Landing | None:
        people = [item.card for item in self.items if isinstance(item.card, PersonCard)]
        move: Move = move_into(self.scene.arrangement.perspective.lens, area.area.key, people)
        if move.refusal:
            return Landing(move.refusal, lambda: self._refuse(move.refusal))
        if not move.values:
            return None
        return Landing(move.said, lambda: self._propose(move), area)

    def _refuse(self, sentence: str) -> bool:
        self.canvas.say(sentence)
        return False

    def _propose(self, move: Move) -> bool:
        self.canvas.propose(move)
        return True


class InfluenceLandings(Landings):
    """Over a person: a line is drawn between the two. The layout of the network is its own."""

    def at(self, point: QPointF, modifiers: Qt.KeyboardModifier) -> Landing | None:
        card = self.scene.card_at(point, besides=self.keys)
        if card is None or not card.is_person or len(self.people) != 1:
            return None
        return Landing(tr("Connect with {name}", name=card.title), lambda: self._ask_kind(card, point), card)

    def _ask_kind(self, card: CardItem, point: QPointF) -> bool:
        self.canvas.choose_kind(self.people[0], card.key, point)
        return False


class ChainLandings(Landings):
    """In another step: the seats take part there instead, with Ctrl there too. In "no step yet": in none."""

    def at(self, point: QPointF, modifiers: Qt.KeyboardModifier) -> Landing | None:
        area = self.scene.area_at(point)
        return self.into(area, modifiers) if area is not None else None

    def into(self, area: AreaItem, modifiers: Qt.KeyboardModifier) -> Landing | None:
        loose = area.area.kind is AreaKind.LOOSE
        if area.area.kind is not AreaKind.COLUMN and not loose:
            return None
        too = bool(modifiers & TOO)
        step = None if loose else area.area.key
        found = taking(self.map, [item.card for item in self.items], step, self.came_from, too=too)
        if found.is_nothing:
            return None
        said = self._said(found, area, too)
        edits = self.canvas.edits
        return Landing(said, lambda: edits.take_part(found.who, step, found.seats, found.new), area)

    def _said(self, found: Taking, area: AreaItem, too: bool) -> str:
        if area.area.kind is AreaKind.LOOSE:
            return tr("Take part in no step")
        step = area.area.title
        if found.new:
            return tr("Get a seat and take part in {step}", step=step)
        if not any(found.seats.values()):
            return tr("Take part in {step} too", step=step) if too else tr("Take part in {step}", step=step)
        return tr("Take part in {step} instead (Ctrl: too)", step=step)


_KINDS: dict[Lens, type[Landings]] = {
    Lens.ORGANISATION: OrganisationLandings,
    Lens.POWER: GridLandings,
    Lens.CLOSENESS: GridLandings,
    Lens.INFLUENCE: InfluenceLandings,
    Lens.CHAIN: ChainLandings,
}


def landings(
    canvas: Surface, items: Sequence[CardItem], came_from: Mapping[str, str] | None = None
) -> Landings:
    """The landings of the lens that the map is looked at through.

    ``came_from`` is where the cards stand unless it is given.
    """
    scene = canvas.map_scene
    if came_from is None and scene.arrangement.perspective.lens is Lens.CHAIN:
        areas = {item.key: scene.area_at(item.rect().center()) for item in items}
        came_from = {key: area.area.key for key, area in areas.items() if area is not None}
    return _KINDS[scene.arrangement.perspective.lens](canvas, items, came_from or {})
