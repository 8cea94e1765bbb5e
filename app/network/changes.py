"""Suppositions: somebody leaves, changes their mind, takes a seat, joins. Each gives another network."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TypeAlias

from app.errors import UserError
from app.method.key_relationship import Holder, Position
from app.network.plain import Link, Network, Person
from app.text import Text
from models.values import Closeness, Level, LineKind, Role


@dataclass(frozen=True, slots=True)
class Leaves:
    """The person leaves the customer: lines go, seats stay empty."""

    person: str


@dataclass(frozen=True, slots=True)
class Becomes:
    """The person comes to stand at ``level``; None leaves level or closeness as it is."""

    person: str
    level: Level | None = None
    closeness: Closeness | None = None


@dataclass(frozen=True, slots=True)
class TakesSeat:
    """The seat goes to ``person``; with None it becomes empty."""

    seat: str
    person: str | None


@dataclass(frozen=True, slots=True)
class Joins:
    """Somebody new; ``key`` must be new too. ``role`` is theirs while they hold no seat."""

    key: str
    name: str
    department: str | None = None
    manager: str | None = None
    role: Role | None = None
    level: Level = Level.NOT_CONTACTED
    closeness: Closeness = Closeness.UNKNOWN


Supposition: TypeAlias = Leaves | Becomes | TakesSeat | Joins


def apply(network: Network, changes: Iterable[Supposition]) -> Network:
    """The network as it would be, one change after the other; ``network`` stays as it is.

    Raises:
        UserError: a person, seat or department of a change is not in the network (any more).
    """
    for change in changes:
        match change:
            case Leaves():
                network = _leaves(network, change)
            case Becomes():
                network = _becomes(network, change)
            case TakesSeat():
                network = _takes(network, change)
            case Joins():
                network = _joins(network, change)
    return network


def describe(network: Network, change: Supposition) -> Text:
    """The change as a sentence; ``network`` is the one before it. Raises UserError as ``apply`` does."""
    match change:
        case Leaves():
            return Text("{name} leaves.", name=_person(network, change.person).name)
        case Becomes(level=None):
            return Text(
                "The closeness with {name} becomes {closeness}.",
                name=_person(network, change.person).name,
                closeness=change.closeness.score if change.closeness else 0,
            )
        case Becomes() if change.level and change.closeness:
            person = _person(network, change.person)
            return Text(
                "{name} goes from level {before} to {after}, closeness {closeness}.",
                name=person.name,
                before=person.level.score,
                after=change.level.score,
                closeness=change.closeness.score,
            )
        case Becomes():
            person = _person(network, change.person)
            return Text(
                "{name} goes from level {before} to {after}.",
                name=person.name,
                before=person.level.score,
                after=change.level.score if change.level else person.level.score,
            )
        case TakesSeat(person=None):
            return Text("The seat “{title}” becomes empty.", title=_seat(network, change.seat).title)
        case TakesSeat():
            return Text(
                "{name} takes the seat “{title}”.",
                name=_person(network, change.person or "").name,
                title=_seat(network, change.seat).title,
            )
        case Joins():
            return Text("{name} joins.", name=change.name)


def _leaves(network: Network, change: Leaves) -> Network:
    gone = _person(network, change.person).key
    return replace(
        network,
        people=tuple(person for person in network.people if person.key != gone),
        links=tuple(link for link in network.links if gone not in (link.source, link.target)),
        places=tuple(
            replace(place, holder=None) if _held_by(place, gone) else place
            for place in network.places
            if place.key != gone
        ),
    )


def _becomes(network: Network, change: Becomes) -> Network:
    before = _person(network, change.person)
    after = replace(before, closeness=change.closeness or before.closeness)
    if change.level is not None:
        after = replace(after, level=change.level, age=0, stale=False, has_evidence=True)
    return replace(
        network,
        people=tuple(after if person.key == after.key else person for person in network.people),
        places=tuple(
            replace(place, holder=_holder(network, after)) if _held_by(place, after.key) else place
            for place in network.places
        ),
    )


def _takes(network: Network, change: TakesSeat) -> Network:
    """Who takes a seat has no position of their own beside it; who loses the last one may get one."""
    seat = _seat(network, change.seat)
    after = None if change.person is None else _person(network, change.person)
    holder = None if after is None else _holder(network, after)
    places = [
        replace(place, holder=holder) if place.key == seat.key else place
        for place in network.places
        if after is None or place.key != after.key
    ]
    before = network.person.get(seat.holder.key) if seat.holder else None
    if before and not any(_held_by(place, before.key) for place in places):
        places += _own_position(network, before)
    touched = {person.key for person in (before, after) if person}
    return replace(
        network,
        people=tuple(
            _seated(network, person, places) if person.key in touched else person for person in network.people
        ),
        places=tuple(places),
    )


def _joins(network: Network, change: Joins) -> Network:
    if change.department is not None and change.department not in network.department:
        raise UserError(Text("This department is no longer on the map. Choose another one."))
    if change.key in network.person:
        raise UserError(Text("{name} is on the map already.", name=network.person[change.key].name))
    target = network.method.role_targets.get(change.role) if change.role else None
    person = Person(
        change.key,
        change.name,
        department=change.department,
        role=change.role,
        level=change.level,
        closeness=change.closeness,
        target=None if target is None else Level(str(target)),
        age=None if change.level is Level.NOT_CONTACTED else 0,
        rated_role=change.role,
    )
    links = network.links
    if change.manager is not None:
        manager = _person(network, change.manager).key
        links = (*links, Link(change.key, manager, LineKind.REPORTS_TO))
    return replace(
        network,
        people=(*network.people, person),
        links=links,
        places=(*network.places, *_own_position(network, person)),
    )


def _person(network: Network, key: str) -> Person:
    person = network.person.get(key)
    if person is None:
        raise UserError(Text("This person is no longer on the map. Take the change out and try again."))
    return person


def _seat(network: Network, key: str) -> Position:
    """A seat by its key; the position of a person without a seat is none."""
    for place in network.places:
        if place.key == key and key not in network.person:
            return place
    raise UserError(Text("This seat is no longer on the map. Take the change out and try again."))


def _held_by(place: Position, person: str) -> bool:
    return place.holder is not None and place.holder.key == person


def _holder(network: Network, person: Person) -> Holder:
    rated_on = None if person.age is None else network.day - timedelta(days=person.age)
    return Holder(
        person.key,
        person.name,
        person.level,
        person.closeness,
        person.rated_target,
        rated_on,
        person.has_evidence,
    )


def _own_position(network: Network, person: Person) -> list[Position]:
    role = person.rated_role
    if role is None or role is Role.SUPPORTING:
        return []
    return [Position(role, person.title or person.name, _holder(network, person), None, person.key)]


def _seated(network: Network, person: Person, places: list[Position]) -> Person:
    """The person with role and target of the weightiest seat held."""
    weights = network.method.role_weights
    held = [place for place in places if _held_by(place, person.key) and place.key != person.key]
    seat = max(held, key=lambda place: weights[place.role], default=None)
    role = seat.role if seat else person.rated_role
    wanted = network.method.role_targets.get(role) if role else None
    target = (
        person.rated_target
        or (seat.target if seat else None)
        or (None if wanted is None else Level(str(wanted)))
    )
    return replace(person, role=role, target=target)
