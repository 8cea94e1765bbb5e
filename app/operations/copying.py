"""People from a list, and copies of people."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.operations import department as departments
from app.operations import influence
from app.operations.rating import rate
from app.operations.records import LONGEST_TEXT, find
from app.operations.stakeholder import add_person
from models.customer import Customer
from models.department import Department
from models.influence import InfluenceLine
from models.stakeholder import Stakeholder
from models.values import LineKind, RatingKind, Role

Naming = Callable[[str], str]
"""The name of a copy, made of the name."""


@dataclass(frozen=True, slots=True)
class Listed:
    """A line of a list of people, as it comes from a workbook."""

    name: str
    title: str | None = None
    department: str | None = None
    role: Role | None = None


def add_listed(
    session: Session,
    customer: str,
    people: Sequence[Listed],
    *,
    department: str | None = None,
    manager: str | None = None,
) -> list[str]:
    """Add the people of a list; returns their keys in that order.

    A department is found by its name, whatever its case, and added where it is missing; who names none
    comes to ``department``. Roles become ratings of today.

    Raises:
        UserError: a name is too long, or department or manager are of another customer.
    """
    find(session, Customer, customer)
    found = {
        name.casefold(): key
        for name, key in session.execute(
            select(Department.name, Department.key)
            .where(Department.customer_key == customer)
            .order_by(Department.key.desc())
        )
    }
    added = []
    for each in people:
        home = department
        if each.department:
            wanted = each.department.casefold()
            if wanted not in found:
                found[wanted] = departments.add_department(session, customer, each.department)
                session.flush()
            home = found[wanted]
        key = add_person(session, customer, each.name, title=each.title, department=home, manager=manager)
        if each.role is not None:
            rate(session, key, RatingKind.ROLE, each.role)
        added.append(key)
    return added


def copy_people(session: Session, people: Sequence[str], customer: str, naming: Naming) -> list[str]:
    """Add copies of ``people`` at ``customer``; returns their keys in that order.

    A copy has the name (at the same customer what ``naming`` makes of it), the title
    our contact and whether private activities are welcome. Department and manager come along within one
    customer; lines of all kinds among the copied run among the copies too. Ratings, seats, activities,
    addresses and notes are about the one person and stay there.

    Raises:
        UserError: somebody is no longer there.
    """
    copies: dict[str, str] = {}
    for key in people:
        person = find(session, Stakeholder, key)
        same = person.customer_key == customer
        made = Stakeholder(
            customer_key=customer,
            department_key=person.department_key if same else None,
            contact_key=person.contact_key,
            name=_shortened(naming, person.name) if same else person.name,
            title=person.title,
            no_private_activities=person.no_private_activities,
        )
        session.add(made)
        session.flush()
        copies[key] = made.key
    for key, copy in copies.items():
        manager = influence.manager_of(session, key)
        above = copies.get(manager or "")
        if above is None and find(session, Stakeholder, key).customer_key == customer:
            above = manager
        if above is not None:
            influence.set_manager(session, copy, above)
    _copy_lines(session, copies)
    return list(copies.values())


def _copy_lines(session: Session, copies: Mapping[str, str]) -> None:
    """Lines among the copied, those of reporting apart, run among the copies."""
    for key in copies:
        lines = session.scalars(
            select(InfluenceLine)
            .where(InfluenceLine.from_key == key, InfluenceLine.kind != LineKind.REPORTS_TO)
            .order_by(InfluenceLine.key)
        )
        for line in lines.all():
            if line.to_key in copies:
                influence.connect(
                    session,
                    copies[key],
                    copies[line.to_key],
                    line.kind,
                    strength=line.strength,
                    note=line.note,
                )


def _shortened(naming: Naming, name: str) -> str:
    """What ``naming`` makes of ``name``, which is cut where the whole would be too long."""
    room = LONGEST_TEXT - len(naming(""))
    return naming(name[: max(0, room)])
