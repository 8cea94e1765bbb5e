"""The customer's departments."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy.orm import Session

from app.errors import UserError
from app.operations import deletion
from app.operations.records import assign, find, require_name
from app.operations.stakeholder import move_to_department, require_department
from app.text import Text
from models.customer import Customer
from models.department import Department


def add_department(
    session: Session,
    customer: str,
    name: str,
    *,
    parent: str | None = None,
    relevance: int | None = None,
    people: Sequence[str] = (),
) -> str:
    """Add a department, below ``parent`` where given, and move ``people`` to it; returns its key.

    ``relevance`` is 1–3.

    Raises:
        UserError: no name, or the parent or one of the people is of another customer.
    """
    find(session, Customer, customer)
    if parent is not None:
        require_department(session, parent, customer)
    department = Department(
        customer_key=customer, parent_key=parent, name=require_name(name), relevance=relevance
    )
    session.add(department)
    if people:
        session.flush()
        move_to_department(session, people, department.key)
    return department.key


def rename_department(session: Session, department: str, name: str) -> None:
    """Give a department another name."""
    find(session, Department, department).name = require_name(name)


def set_department_fields(session: Session, department: str, **fields: Any) -> None:
    """Set plain fields: relevance, notes."""
    assign(session, Department, department, **fields)


def change_department(
    session: Session, department: str, *, name: str, relevance: int | None, parent: str | None
) -> None:
    """Name, relevance (1–3) and the department above, at once.

    Raises:
        UserError: no name, or the parent is of another customer, or lies within the department.
    """
    rename_department(session, department, name)
    set_department_fields(session, department, relevance=relevance)
    move_department(session, department, parent)


def move_department(session: Session, department: str, parent: str | None) -> None:
    """Put a department below another one, or at the top.

    Raises:
        UserError: the parent is of another customer, or lies within the department.
    """
    moved = find(session, Department, department)
    if parent is not None:
        above: Department | None = require_department(session, parent, moved.customer_key)
        seen: set[str] = set()
        while above is not None and above.key not in seen:
            if above.key == moved.key:
                raise UserError(
                    Text(
                        "“{name}” cannot be moved into itself or into one of its own parts."
                        " Choose another department.",
                        name=moved.name,
                    )
                )
            seen.add(above.key)
            above = session.get(Department, above.parent_key) if above.parent_key else None
    moved.parent_key = parent


def delete_department(session: Session, department: str) -> None:
    """Delete a department; its people, seats and parts stay, without it."""
    deletion.delete(session, Department, department)
