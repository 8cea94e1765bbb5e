"""What only some lenses say on a card: influence as a number, what somebody signs, the names of rivals."""

from __future__ import annotations

from collections.abc import Mapping

from app.power_map.arrangement import NOTHING_MORE, Arrangement, Card, FoldCard, Note
from app.power_map.perspective import Lens
from app.queries.power_map import PersonCard, PowerMap, SeatCard
from models.values import Signature, Tie

COUNTED = 400
"""Up to so many people influence is counted while the map is arranged: a few milliseconds."""


def notes(power_map: PowerMap, made: Arrangement) -> Mapping[str, Note]:
    """The note of every card in sight that has one; none on a plain map."""
    if power_map.plain:
        return {}
    match made.perspective.lens:
        case Lens.CHAIN:
            found = {
                card.key: Note(signs=signs_of(power_map, card), warns=_warns(card)) for card in made.cards
            }
        case Lens.INFLUENCE if len(power_map.present) <= COUNTED:
            numbers = significance(power_map)
            found = {card.key: Note(significance=numbers.get(card.key)) for card in made.cards}
        case _:
            return {}
    return {key: note for key, note in found.items() if note != NOTHING_MORE}


def significance(power_map: PowerMap) -> Mapping[str, float]:
    """The influence of everybody, 0–100, by person (``app/network/centrality.py``)."""
    from app.network.centrality import influence
    from app.queries.network import network

    return {key: each.number for key, each in influence(network(power_map)).items()}


def signs_of(power_map: PowerMap, card: Card) -> tuple[Signature, ...]:
    """What an empty seat, or the seats that a person holds, sign."""
    if isinstance(card, FoldCard):
        return ()
    seats = [card] if isinstance(card, SeatCard) else [power_map.seat[key] for key in card.seats]
    signed = {each for seat in seats for each in seat.signs}
    return tuple(each for each in Signature if each in signed)


def _warns(card: Card) -> bool:
    """Takes part in the decision, and is nobody yet or against us."""
    if isinstance(card, SeatCard):
        return True
    return isinstance(card, PersonCard) and card.level.score < 0


def strongest(ties: tuple[tuple[str, Tie], ...]) -> Tie | None:
    """The tie that a card shows: the one most towards a rival, else the one most against one."""
    told = [tie for _, tie in ties if tie.score]
    towards = [tie for tie in told if tie.score > 0]
    if towards:
        return max(towards, key=lambda tie: tie.score)
    return min(told, key=lambda tie: tie.score, default=None)
