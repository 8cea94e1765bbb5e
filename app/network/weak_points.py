"""Weak points of the relationship with one customer, the gravest first."""

from __future__ import annotations

from collections.abc import Iterator

from app.network.coverage import MOST_RELEVANT
from app.network.plain import Department, Draft, Habits, Network
from app.network.weak_contacts import not_met, one_contact, same_few, unplanned
from app.network.weak_seats import empty_seats, no_coach, opposed_seats
from app.network.weak_ways import weak_ways
from app.network.weakness import Gravity, WeakKind, WeakPoint, weight
from app.text import Text
from models.values import Level


def weak_points(network: Network, habits: Habits | None = None) -> tuple[WeakPoint, ...]:
    """All weak points: by gravity, then by kind, then as on the map.

    Without ``habits`` nothing is said about the same few people and missing plan items.
    """
    found = [
        *opposed_seats(network),
        *weak_ways(network),
        *empty_seats(network),
        *no_coach(network),
        *lost_departments(network),
        *not_met(network),
        *one_contact(network),
    ]
    if habits is not None:
        found += [*same_few(network, habits), *unplanned(network, habits)]
    kinds = list(WeakKind)
    return tuple(sorted(found, key=lambda each: (-each.gravity, kinds.index(each.kind))))


def lost_departments(network: Network) -> Iterator[WeakPoint]:
    """Departments of relevance 3 in which nobody supports us."""
    for department in network.departments:
        if department.relevance != MOST_RELEVANT:
            continue
        people = [person for person in network.people if person.department == department.key]
        if not any(person.supports for person in people):
            yield _lost(network, department)


def _lost(network: Network, department: Department) -> WeakPoint:
    people = [person for person in network.people if person.department == department.key]
    nearest = max(
        people,
        key=lambda each: (each.level.score, each.closeness.score, weight(network, each)),
        default=None,
    )
    if nearest is None:
        sentence = Text("We know nobody in {department}, which matters most.", department=department.name)
        advice = Text("Find the first person to talk to in {department}.", department=department.name)
        item = Draft(advice, None, None, None, department.key)
    else:
        sentence = Text(
            "Nobody in {department}, which matters most, supports us.", department=department.name
        )
        advice = Text(
            "{name} is the nearest: level {level}, closeness {closeness}.",
            name=nearest.name,
            level=nearest.level.score,
            closeness=nearest.closeness.score,
        )
        item = Draft(
            Text("Win {name}: from level {level} to 1", name=nearest.name, level=nearest.level.score),
            nearest.key,
            nearest.level,
            Level.SUPPORT,
            department.key,
        )
    return WeakPoint(
        WeakKind.DEPARTMENT,
        Gravity.SERIOUS,
        sentence,
        Text("A department of relevance 3 needs somebody who supports us (level 1 or above)."),
        ((Text("People we know there"), str(len(people))),),
        advice,
        item,
        tuple(person.key for person in people),
        (),
        (department.key,),
    )
