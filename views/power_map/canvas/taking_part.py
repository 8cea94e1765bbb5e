"""Which seats of which cards come to take part in a buying step."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from app.operations.buying import NewSeat
from app.power_map.arrangement import Card
from app.power_map.chain import steps_of
from app.queries.power_map import PersonCard, PowerMap, SeatCard
from app.text import tr
from models.values import Role


@dataclass(frozen=True)
class Taking:
    """``who`` are the cards that change; by seat the steps that it leaves; seats that are new."""

    who: tuple[str, ...]
    seats: dict[str, tuple[str, ...]]
    new: tuple[NewSeat, ...]

    @property
    def is_nothing(self) -> bool:
        return not self.who


def taking(
    power_map: PowerMap,
    cards: Sequence[Card],
    step: str | None,
    came_from: Mapping[str, str],
    *,
    too: bool = False,
) -> Taking:
    """What it takes that ``cards`` take part in ``step`` (None: in none at all) instead, or there ``too``.

    ``came_from`` is the step that a card was taken from: the seats go that take part in it. From elsewhere
    the weightiest seat comes, and a person without a seat gets one.
    """
    who: list[str] = []
    seats: dict[str, tuple[str, ...]] = {}
    new: list[NewSeat] = []
    for card in cards:
        if step is None:
            changed = leaving(power_map, card, steps_of(power_map, card))
        else:
            origin = came_from.get(card.key, "")
            here = leaving(power_map, card, [origin] if origin != step else [])
            changed = here or dict.fromkeys(_weightiest(power_map, card), ())
            if origin == step:
                continue
            if too or not here:
                coming = [key for key in changed if step not in power_map.seat[key].steps]
                changed = dict.fromkeys(coming, ())
            if isinstance(card, PersonCard) and not card.seats:
                title = card.title or tr("New seat")
                new.append(NewSeat(card.key, title, card.role or Role.INFLUENCER))
                who.append(card.key)
        seats |= changed
        who += [card.key] if changed else []
    return Taking(tuple(who), seats, tuple(new))


def leaving(power_map: PowerMap, card: Card, steps: Collection[str]) -> dict[str, tuple[str, ...]]:
    """By seat of a card which of ``steps`` it takes part in."""
    found = {key: tuple(step for step in power_map.seat[key].steps if step in steps) for key in _seats(card)}
    return {key: gone for key, gone in found.items() if gone}


def _seats(card: Card) -> tuple[str, ...]:
    if isinstance(card, SeatCard):
        return (card.key,)
    return card.seats if isinstance(card, PersonCard) else ()


def _weightiest(power_map: PowerMap, card: Card) -> list[str]:
    return sorted(_seats(card), key=lambda key: -power_map.seat[key].role.weight)[:1]
