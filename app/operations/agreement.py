"""Strategic agreements 战略合作协议 and the projects that they lock (row 41)."""

from __future__ import annotations

from typing import Any

from sqlalchemy.orm import Session

from app.operations import deletion
from app.operations.moments import require_span
from app.operations.records import assign, find, require_amount, require_name
from models.customer import Customer
from models.partnership import Agreement, AgreementProject
from models.values import AgreementKind


def add_agreement(
    session: Session, /, customer: str, title: str, kind: AgreementKind = AgreementKind.SOFT, **fields: Any
) -> str:
    """Add an agreement, not signed yet unless ``fields`` say so, and return its key.

    Raises:
        UserError: no title, or a field that cannot be (see ``set_agreement_fields``).
    """
    find(session, Customer, customer)
    added = Agreement(customer_key=customer, title=require_name(title), kind=kind)
    session.add(added)
    session.flush()
    set_agreement_fields(session, added.key, **fields)
    return added.key


def set_agreement_fields(session: Session, /, agreement: str, **fields: Any) -> None:
    """Set plain fields: title, kind, exclusive, signed_on, starts_on, ends_on, notes, activity_key.

    Raises:
        UserError: an empty title, a day out of reach, an end before the beginning, or an activity of
            another customer.
    """
    row = assign(session, Agreement, agreement, **fields)
    require_span(row.starts_on, row.ends_on)
    require_span(row.signed_on, None)


def delete_agreements(session: Session, *agreements: str) -> None:
    """Delete agreements with the projects that they lock."""
    deletion.delete(session, Agreement, *agreements)


def add_project(session: Session, /, agreement: str, name: str, **fields: Any) -> str:
    """Add a project that an agreement locks and return its key.

    Raises:
        UserError: no name, or a field that cannot be (see ``set_project_fields``).
    """
    find(session, Agreement, agreement)
    added = AgreementProject(agreement_key=agreement, name=require_name(name))
    session.add(added)
    session.flush()
    set_project_fields(session, added.key, **fields)
    return added.key


def set_project_fields(session: Session, /, project: str, **fields: Any) -> None:
    """Set plain fields: name, amount (in the customer's currency), due_on, notes.

    Raises:
        UserError: an empty name, a negative amount, or a day out of reach.
    """
    require_amount(fields.get("amount"))
    row = assign(session, AgreementProject, project, **fields)
    require_span(row.due_on, None)


def delete_projects(session: Session, *projects: str) -> None:
    """Delete projects from their agreements."""
    deletion.delete(session, AgreementProject, *projects)
