"""What a supposition marks on the map: each card that it is about says so."""

from __future__ import annotations

from collections.abc import Iterable

from app.labels import short
from app.network.changes import Becomes, Supposition, TakesSeat
from app.network.plain import Network, Person
from app.text import tr
from views.power_map.items.overlay import Mark, Overlay, Tone


def marks_of(before: Network, after: Network, changes: Iterable[Supposition]) -> Overlay:
    """Levels as they would change, who takes a seat, and which seat would be empty."""
    marks: dict[str, Mark] = {}
    for change in changes:
        if isinstance(change, Becomes) and change.person in after.person:
            marks[change.person] = _changed(before.person[change.person], after.person[change.person])
        elif isinstance(change, TakesSeat) and change.person in after.person:
            place = next(each for each in after.places if each.key == change.seat)
            marks[str(change.person)] = Mark(tr("Supposed: {title}", title=place.title))
    held = {place.key for place in before.places if place.holder is not None}
    for place in after.places:
        if place.holder is None and place.key in held:
            marks[place.key] = Mark(tr("Supposed: empty"), Tone.BAD)
    return Overlay(marks)


def _changed(before: Person, after: Person) -> Mark:
    if before.level is after.level:
        return Mark(
            tr(
                "Supposed: closeness {before} → {after}",
                before=short(before.closeness),
                after=short(after.closeness),
            )
        )
    better = after.level.score > before.level.score
    said = tr("Supposed: {before} → {after}", before=short(before.level), after=short(after.level))
    return Mark(said, Tone.GOOD if better else Tone.BAD)
