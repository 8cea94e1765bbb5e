"""Power maps in a few words, without a book."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from app.method.key_relationship import key_relationship
from app.queries.power_map import DepartmentNode, MapLine, PersonCard, PowerMap, SeatCard, StepNode
from models.values import Closeness, Level, LineKind, Role

DAY = date(2026, 3, 2)


def person(key: str, **more: Any) -> PersonCard:
    """Somebody called like their key; ``more`` are other fields of the card."""
    fields: dict[str, Any] = {
        "title": "",
        "department": None,
        "department_name": "",
        "role": None,
        "level": Level.NEUTRAL,
        "target": None,
        "closeness": Closeness.UNKNOWN,
        "power": None,
        "rank": None,
        "contact": None,
        "contact_name": "",
        "age": None,
        "stale": False,
        "has_evidence": False,
        "no_private_activities": False,
        "left": False,
        "manager": None,
        "seats": (),
        "placement": None,
    }
    return PersonCard(key=key, name=key, **(fields | more))


def seat(key: str, role: Role = Role.APPROVER, **more: Any) -> SeatCard:
    """A seat with the title of its key, empty unless ``more`` says otherwise."""
    fields: dict[str, Any] = {
        "department": None,
        "department_name": "",
        "reports_to": None,
        "target": None,
        "holder": None,
        "placement": None,
    }
    return SeatCard(key=key, title=key, role=role, **(fields | more))


def line(source: str, target: str, kind: LineKind = LineKind.INFLUENCE) -> MapLine:
    return MapLine(f"{source}-{kind.value}-{target}", kind, source, target, None)


def power_map(
    people: Iterable[PersonCard],
    seats: Iterable[SeatCard] = (),
    *,
    departments: Iterable[tuple[str, str | None]] = (),
    lines: Iterable[MapLine] = (),
    steps: Iterable[str] = (),
) -> PowerMap:
    """A map with a reporting line for everyone who has a manager."""
    everyone = tuple(people)
    reporting = (
        line(each.key, each.manager, LineKind.REPORTS_TO) for each in everyone if each.manager is not None
    )
    return PowerMap(
        customer="customer",
        name="Cordillera Telecom",
        day=DAY,
        people=everyone,
        seats=tuple(seats),
        departments=tuple(DepartmentNode(key, key, parent, None) for key, parent in departments),
        lines=(*reporting, *lines),
        team={},
        score=key_relationship(()),
        steps=tuple(StepNode(key, key) for key in steps),
    )
