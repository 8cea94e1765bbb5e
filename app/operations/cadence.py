"""Cadences: a contact is due so many weeks after the last one."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from app.errors import UserError
from app.operations import deletion
from app.operations.moments import require_day
from app.operations.records import assign, find
from app.text import Text
from models.activity import Cadence
from models.customer import Customer
from models.values import ActivityKind

FEWEST_WEEKS, MOST_WEEKS = 1, 260


def add_cadence(
    session: Session,
    customer: str,
    kind: ActivityKind,
    weeks: int,
    *,
    person: str | None = None,
    owner: str | None = None,
    starts_on: date | None = None,
) -> str:
    """An activity of ``kind`` is due every ``weeks`` weeks (1–260); returns the key.

    ``person`` is whom to contact, None anybody at the customer. Nothing is due before ``starts_on``.
    Without ``owner`` it belongs to the customer's account manager.

    Raises:
        UserError: too few or too many weeks, a day out of reach, or a person of another customer.
    """
    found = find(session, Customer, customer)
    cadence = Cadence(customer_key=customer, kind=kind, weeks=_weeks(weeks))
    session.add(cadence)
    session.flush()
    set_cadence(
        session, cadence.key, stakeholder_key=person, owner_key=owner or found.owner_key, starts_on=starts_on
    )
    return cadence.key


def set_cadence(session: Session, key: str, /, **fields: Any) -> None:
    """Set its fields: kind, weeks (1–260), stakeholder_key, owner_key, starts_on.

    Raises:
        UserError: as ``add_cadence``.
    """
    if "weeks" in fields:
        _weeks(fields["weeks"])
    if fields.get("starts_on") is not None:
        require_day(fields["starts_on"])
    assign(session, Cadence, key, **fields)


def delete_cadence(session: Session, *keys: str) -> None:
    """Nothing is due by them any more."""
    deletion.delete(session, Cadence, *keys)


def _weeks(weeks: int) -> int:
    if not FEWEST_WEEKS <= weeks <= MOST_WEEKS:
        raise UserError(Text("Choose between {least} and {most} weeks.", least=FEWEST_WEEKS, most=MOST_WEEKS))
    return weeks
