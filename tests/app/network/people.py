"""Small networks for the tests, and random ones."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from hypothesis import strategies as st

from app.method.key_relationship import Holder, Position
from app.network.plain import Department, Link, Network, Person
from models.values import Closeness, Grade, Level, LineKind, Role

TODAY = date(2026, 3, 2)


def person(name: str, level: str = "n", closeness: str = "0", **more: Any) -> Person:
    """Somebody whose key is the name."""
    return Person(name, name, level=Level(level), closeness=Closeness(closeness), **more)


def line(source: str, target: str, kind: LineKind = LineKind.REPORTS_TO, strength: int | None = None) -> Link:
    return Link(source, target, kind, strength)


def seat(title: str, role: str, holder: Person | None = None, target: Level | None = None) -> Position:
    """A seat whose key is its title."""
    held = None
    if holder:
        held = Holder(
            holder.key,
            holder.name,
            holder.level,
            holder.closeness,
            holder.rated_target,
            TODAY if holder.age is not None else None,
            holder.has_evidence,
        )
    return Position(Role(role), title, held, target, title)


def network(
    people: Sequence[Person],
    lines: Sequence[Link] = (),
    seats: Sequence[Position] = (),
    departments: Sequence[Department] = (),
    grade: Grade | None = None,
) -> Network:
    return Network(tuple(people), tuple(lines), tuple(departments), tuple(seats), grade, day=TODAY)


@st.composite
def networks(draw: st.DrawFn, most: int = 7) -> Network:
    """Up to ``most`` people with all kinds of lines: circles, lines to oneself, doubles and conflicts."""
    count = draw(st.integers(0, most))
    names = [chr(ord("A") + number) for number in range(count)]
    people = [
        replace(
            person(name, draw(st.sampled_from(["3", "2", "1", "0", "-1", "n"]))),
            closeness=draw(st.sampled_from(Closeness)),
            stale=draw(st.booleans()),
        )
        for name in names
    ]
    if not names:
        return network([])
    one = st.sampled_from(names)
    lines = draw(
        st.lists(
            st.builds(Link, one, one, st.sampled_from(LineKind), st.sampled_from([None, 1, 2, 3])),
            max_size=14,
        )
    )
    seats = draw(st.lists(st.tuples(st.sampled_from(Role), st.none() | one), max_size=4))
    places = [
        seat(f"Seat {number}", role.value, people[names.index(holder)] if holder else None)
        for number, (role, holder) in enumerate(seats)
    ]
    return network(people, lines, places, grade=draw(st.none() | st.sampled_from(Grade)))
