"""Days that matter to a customer or to one of its people."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from app.operations import deletion
from app.operations.moments import require_day
from app.operations.records import assign, find, require_name
from models.aftermath import MemorableDate
from models.customer import Customer


def remember(
    session: Session,
    customer: str,
    title: str,
    day: date,
    *,
    person: str | None = None,
    lunar: bool = False,
    yearly: bool = True,
) -> str:
    """Note a day, given in the solar calendar, and return its key.

    Raises:
        UserError: no title, a day out of reach, or a person of another customer.
    """
    find(session, Customer, customer)
    made = MemorableDate(
        customer_key=customer, title=require_name(title), day=require_day(day), lunar=lunar, yearly=yearly
    )
    session.add(made)
    session.flush()
    set_date_fields(session, made.key, stakeholder_key=person)
    return made.key


def set_date_fields(session: Session, key: str, /, **fields: Any) -> None:
    """Set plain fields: title, day, lunar, yearly, stakeholder_key, notes.

    Raises:
        UserError: an empty title, a day out of reach, or a person of another customer.
    """
    if fields.get("day") is not None:
        require_day(fields["day"])
    assign(session, MemorableDate, key, **fields)


def forget_dates(session: Session, *keys: str) -> None:
    """Delete days to remember."""
    deletion.delete(session, MemorableDate, *keys)
