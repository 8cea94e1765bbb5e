"""Joint innovation centres 联合创新中心, their topics, results and property (row 42)."""

from __future__ import annotations

from typing import Any

from sqlalchemy.orm import Session

from app.operations import deletion
from app.operations.moments import require_span
from app.operations.records import assign, find, require_name
from models.customer import Customer
from models.partnership import InnovationCentre, InnovationTopic


def add_centre(session: Session, /, customer: str, name: str, **fields: Any) -> str:
    """Add a centre, not open yet unless ``fields`` say so, and return its key.

    Raises:
        UserError: no name, or a field that cannot be (see ``set_centre_fields``).
    """
    find(session, Customer, customer)
    added = InnovationCentre(customer_key=customer, name=require_name(name))
    session.add(added)
    session.flush()
    set_centre_fields(session, added.key, **fields)
    return added.key


def set_centre_fields(session: Session, /, centre: str, **fields: Any) -> None:
    """Set plain fields: name, opened_on, closed_on, ip_terms, notes.

    Raises:
        UserError: an empty name, a day out of reach, or a closing before the opening.
    """
    row = assign(session, InnovationCentre, centre, **fields)
    require_span(row.opened_on, row.closed_on)


def delete_centres(session: Session, *centres: str) -> None:
    """Delete centres with their topics."""
    deletion.delete(session, InnovationCentre, *centres)


def add_topic(session: Session, /, centre: str, title: str, **fields: Any) -> str:
    """Add what a centre works on and return its key.

    Raises:
        UserError: no title, or a field that cannot be (see ``set_topic_fields``).
    """
    find(session, InnovationCentre, centre)
    added = InnovationTopic(centre_key=centre, title=require_name(title))
    session.add(added)
    session.flush()
    set_topic_fields(session, added.key, **fields)
    return added.key


def set_topic_fields(session: Session, /, topic: str, **fields: Any) -> None:
    """Set plain fields: title, result, ip (whose the property is), finished_on.

    Raises:
        UserError: an empty title, or a day out of reach.
    """
    row = assign(session, InnovationTopic, topic, **fields)
    require_span(row.finished_on, None)


def delete_topics(session: Session, *topics: str) -> None:
    """Delete topics of centres."""
    deletion.delete(session, InnovationTopic, *topics)
