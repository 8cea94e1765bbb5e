"""Every lens on the same people."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from app.power_map.arrangement import Arrangement, Card
from app.power_map.belonging import cards, drawn_lines, surroundings
from app.power_map.notes import notes
from app.power_map.organisation import organisation
from app.power_map.perspective import WHOLE, Lens, Perspective
from app.queries.power_map import PowerMap


def arrange(
    power_map: PowerMap,
    perspective: Perspective = WHOLE,
    stands: Mapping[str, tuple[float, float]] | None = None,
) -> Arrangement:
    """Where everything on ``power_map`` stands, looked at like that.

    A focus on somebody who is not on the map is none. With ``stands`` a network is not laid out again:
    its people stay at these places.
    """
    made = _arranged(power_map, _in_focus(power_map, perspective), perspective, stands)
    return replace(made, notes=notes(power_map, made))


def _arranged(
    power_map: PowerMap,
    shown: list[Card],
    perspective: Perspective,
    stands: Mapping[str, tuple[float, float]] | None,
) -> Arrangement:
    match perspective.lens:
        case Lens.ORGANISATION:
            return organisation(power_map, shown, perspective)
        case Lens.POWER | Lens.CLOSENESS:
            from app.power_map.grid import grid

            return grid(power_map, shown, perspective)
        case Lens.INFLUENCE:
            from app.power_map.influence import influence

            return influence(power_map, shown, perspective, stands)
        case Lens.CHAIN:
            from app.power_map.chain import chain

            return chain(power_map, shown, perspective)


def _in_focus(power_map: PowerMap, perspective: Perspective) -> list[Card]:
    everyone = cards(power_map)
    if not any(card.key == perspective.focus for card in everyone):
        return everyone
    assert perspective.focus is not None
    near = surroundings(drawn_lines(power_map), perspective.focus, perspective.degrees)
    return [card for card in everyone if card.key in near]
