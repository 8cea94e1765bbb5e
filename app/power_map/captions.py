"""Sentences that stand on every picture of a map, whatever draws it."""

from __future__ import annotations

from app.formats import day, number
from app.power_map.arrangement import FoldCard
from app.power_map.perspective import LENS_NAMES, Perspective
from app.queries.power_map import PowerMap
from app.text import tr


def subtitle(power_map: PowerMap, perspective: Perspective) -> str:
    """What the map is and of which day; of a plain one nothing that says why it was made."""
    if power_map.plain:
        return tr("Organisation on {day}", day=day(power_map.day))
    score = power_map.score.value
    return tr(
        "Power map ({lens}) on {day} · K {key} · gap {gap} · internal",
        lens=LENS_NAMES[perspective.lens],
        day=day(power_map.day),
        key=number(score) if score is not None else "–",
        gap=number(power_map.score.gap),
    )


def neutral_title(power_map: PowerMap) -> str:
    """What the properties of a file say it is: never whose."""
    return tr("Organisation") if power_map.plain else tr("Power map")


def fold_count(card: FoldCard) -> str:
    """How many people and empty seats a folded department has."""
    people = tr("{count} people", count=card.people) if card.people != 1 else tr("1 person")
    if not card.empty_seats:
        return people
    if card.empty_seats == 1:
        return joined(people, tr("1 empty seat"))
    return joined(people, tr("{count} empty seats", count=card.empty_seats))


def joined(*parts: str) -> str:
    """What there is of ``parts``, with dots between."""
    return " · ".join(part for part in parts if part)
