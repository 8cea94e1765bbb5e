"""The map as it would look in a network that is only supposed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from app.network.plain import Network, Person
from app.queries.power_map import PersonCard, PowerMap


def supposed_map(power_map: PowerMap, network: Network) -> PowerMap:
    """``power_map`` with people, seats, lines and score of ``network``, which came from it by suppositions.

    Who is not in the network is not on the map either, and the other way round: somebody who only joins
    by supposition has no card.
    """
    known = network.person
    sitting = {
        place.key: place.holder.key
        for place in network.places
        if place.holder is not None and place.key != place.holder.key
    }
    seats = tuple(
        replace(
            seat,
            holder=sitting.get(seat.key),
            reports_to=seat.reports_to if seat.reports_to in known else None,
        )
        for seat in power_map.seats
    )
    held: dict[str, list[str]] = {}
    for seat in seats:
        if seat.holder is not None:
            held.setdefault(seat.holder, []).append(seat.key)
    return replace(
        power_map,
        people=tuple(
            card if card.left else _card(card, known[card.key], held.get(card.key, ()), network)
            for card in power_map.people
            if card.left or card.key in known
        ),
        seats=seats,
        lines=tuple(line for line in power_map.lines if line.source in known and line.target in known),
        score=network.score,
    )


def _card(card: PersonCard, person: Person, seats: Sequence[str], network: Network) -> PersonCard:
    return replace(
        card,
        role=person.role,
        level=person.level,
        target=person.target,
        closeness=person.closeness,
        age=person.age,
        stale=person.stale,
        manager=network.manager.get(card.key),
        seats=tuple(seats),
    )
