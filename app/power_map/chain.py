"""The decision chain: the customer's buying steps as columns, seats and their holders in them."""

from __future__ import annotations

from collections.abc import Sequence

from app.layout.chain import Stop, arrange_chain
from app.power_map.arrangement import CARD, ECHO, Area, AreaKind, Arrangement, Axis, Card, Echo, Routing, Tick
from app.power_map.belonging import drawn_lines
from app.power_map.perspective import Perspective
from app.queries.power_map import PersonCard, PowerMap, SeatCard
from app.text import tr

LOOSE = "loose"


def chain(power_map: PowerMap, cards: Sequence[Card], perspective: Perspective) -> Arrangement:
    """Who takes part in which step: holders of seats, empty seats, and apart those in no step yet.

    Only who has a role or a seat is shown. Within a column the weightier roles come first.
    """
    taking_part = [
        card for card in cards if isinstance(card, PersonCard | SeatCard) and card.role is not None
    ]
    taking_part.sort(key=lambda card: -card.role.weight if card.role else 0)
    order = {step.key: place for place, step in enumerate(power_map.steps)}
    stops = [
        Stop(card.key, tuple(sorted(order[step] for step in steps_of(power_map, card))))
        for card in taking_part
    ]
    made = arrange_chain(
        stops, len(order), card=CARD, echo=ECHO, gap=12, padding=14, header=0, deep=7, caption=30
    )
    steps = power_map.steps
    areas = [
        Area(AreaKind.COLUMN, step.key, box, step.name) for step, box in zip(steps, made.columns, strict=True)
    ]
    if made.loose is not None:
        areas.append(Area(AreaKind.LOOSE, LOOSE, made.loose, tr("In no step yet")))
    return Arrangement(
        cards=tuple(taking_part),
        positions=made.positions,
        bounds=made.bounds,
        areas=tuple(areas),
        lines=tuple(drawn_lines(power_map, taking_part)),
        echoes=tuple(Echo(echo.key, steps[echo.column].key, echo.place) for echo in made.echoes),
        across=Axis(
            tr("Buying steps"),
            tuple(
                Tick(step.name, box.x, box.right, step.key)
                for step, box in zip(steps, made.columns, strict=True)
            ),
        ),
        routing=Routing.ON_DEMAND,
        perspective=perspective,
    )


def steps_of(power_map: PowerMap, card: Card) -> tuple[str, ...]:
    """The buying steps that a person's seats, or an empty seat, take part in."""
    if isinstance(card, SeatCard):
        return card.steps
    if isinstance(card, PersonCard):
        return tuple(dict.fromkeys(step for key in card.seats for step in power_map.seat[key].steps))
    return ()
