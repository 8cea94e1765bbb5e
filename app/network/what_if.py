"""What if: the figures of a network before and after some suppositions, and what they would need."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from app.method.key_relationship import Contribution, KeyRelationship
from app.network.changes import Becomes, Joins, Leaves, Supposition, TakesSeat, apply, describe
from app.network.coverage import Coverage, coverage
from app.network.plain import Draft, Habits, Network, Person
from app.network.weak_points import weak_points
from app.network.weakness import WeakPoint
from app.text import Text
from models.values import Closeness


@dataclass(frozen=True)
class Figures:
    """``key`` is K (0–100, None without a position that counts), ``gap`` ≥ 0, both of calculation 4."""

    score: KeyRelationship
    coverage: Coverage

    @property
    def key(self) -> float | None:
        return self.score.value

    @property
    def gap(self) -> float:
        return self.score.gap

    @property
    def red(self) -> bool:
        return self.score.is_red

    @property
    def needs_coach(self) -> bool:
        return self.score.needs_coach


@dataclass(frozen=True, slots=True)
class ChangedPosition:
    """What a position does before and after; None where it is not there."""

    before: Contribution | None
    after: Contribution | None


@dataclass(frozen=True)
class Outcome:
    """What the suppositions lead to. ``network`` is the one after them, ``said`` they as sentences.

    ``items`` are drafts of what would have to be done to get there.
    """

    network: Network = field(repr=False)
    said: tuple[Text, ...]
    before: Figures
    after: Figures
    positions: tuple[ChangedPosition, ...]
    appeared: tuple[WeakPoint, ...]
    vanished: tuple[WeakPoint, ...]
    items: tuple[Draft, ...]


def figures(network: Network) -> Figures:
    """K, gap, flags and coverage of a network as it is."""
    return Figures(network.score, coverage(network))


def suppose(network: Network, changes: Sequence[Supposition], habits: Habits | None = None) -> Outcome:
    """What becomes of the figures and the weak points if ``changes`` came true, one after the other.

    Raises:
        UserError: a person, seat or department of a change is not in the network (any more).
    """
    after, said, items = network, [], []
    for change in changes:
        said.append(describe(after, change))
        before, after = after, apply(after, [change])
        items += _needs(before, after, change)
    weak, weak_after = weak_points(network, habits), weak_points(after, habits)
    about, about_after = {each.about for each in weak}, {each.about for each in weak_after}
    return Outcome(
        after,
        tuple(said),
        figures(network),
        figures(after),
        _changed(network, after),
        tuple(each for each in weak_after if each.about not in about),
        tuple(each for each in weak if each.about not in about_after),
        tuple(items),
    )


def _changed(before: Network, after: Network) -> tuple[ChangedPosition, ...]:
    old = {each.position.key: each for each in before.score.contributions}
    new = {each.position.key: each for each in after.score.contributions}
    return tuple(
        ChangedPosition(old.get(key), new.get(key))
        for key in dict.fromkeys([*old, *new])
        if old.get(key) != new.get(key)
    )


def _needs(before: Network, after: Network, change: Supposition) -> list[Draft]:
    """What would have to be done so that the change comes true, or to be ready for it."""
    match change:
        case Becomes():
            return _raise(before, change)
        case Leaves():
            return _replace(before, change)
        case TakesSeat(person=None):
            seat = next(place for place in before.places if place.key == change.seat)
            return [Draft(Text("Find out who takes the seat “{title}” next", title=seat.title))]
        case TakesSeat():
            person = after.person[change.person or ""]
            seat = next(place for place in after.places if place.key == change.seat)
            title = Text("Talk with {name} about the seat “{title}”", name=person.name, title=seat.title)
            wanted = person.target if person.target and person.target.score > person.level.score else None
            return [Draft(title, person.key, person.level, wanted, person.department)]
        case Joins():
            title = Text("Meet {name} when they join", name=change.name)
            return [Draft(title, None, None, None, change.department)]


def _raise(before: Network, change: Becomes) -> list[Draft]:
    person = before.person[change.person]
    found = []
    if change.level is not None and change.level.score > person.level.score:
        title = Text(
            "Raise {name} from level {before} to {after}",
            name=person.name,
            before=person.level.score,
            after=change.level.score,
        )
        found.append(Draft(title, person.key, person.level, change.level, person.department))
    if change.level is not None and change.level.score < person.level.score:
        title = Text("Keep {name} at level {level}", name=person.name, level=person.level.score)
        found.append(Draft(title, person.key, person.level, person.level, person.department))
    if change.closeness is not None and _may_be_planned(person, change.closeness):
        title = Text(
            "Bring the closeness with {name} from {before} to {after}",
            name=person.name,
            before=person.closeness.score,
            after=change.closeness.score,
        )
        found.append(Draft(title, person.key, None, None, person.department))
    return found


def _may_be_planned(person: Person, closeness: Closeness) -> bool:
    """More closeness; nobody is asked for private contact who wants none (row 34)."""
    if person.no_private_activities and closeness.score > Closeness.WORKING.score:
        return False
    return closeness.score > person.closeness.score


def _replace(before: Network, change: Leaves) -> list[Draft]:
    person = before.person[change.person]
    held = [
        place
        for place in before.places
        if place.holder and place.holder.key == person.key and place.key != person.key
    ]
    if not held:
        title = Text("Find out who takes over from {name}", name=person.name)
        return [Draft(title, person.key, None, None, person.department)]
    return [
        Draft(
            Text("Find out who follows {name} in the seat “{title}”", name=person.name, title=seat.title),
            person.key,
            None,
            None,
            person.department,
        )
        for seat in held
    ]
