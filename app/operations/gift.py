"""Gifts (row 43). The limit of the year is shown, never enforced: who gives answers for it."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from sqlalchemy.orm import Session

from app.errors import UserError
from app.operations import deletion
from app.operations.activity import usual_owner
from app.operations.moments import require_day
from app.operations.occurrence import row_key
from app.operations.records import assign, find, require_name
from app.text import Text
from app.transactions import today
from models.aftermath import Gift
from models.customer import Customer


def give(
    session: Session,
    customer: str,
    title: str,
    *,
    person: str | None = None,
    value: Decimal | None = None,
    currency: str | None = None,
    given_on: date | None = None,
    giver: str | None = None,
    activity: str | None = None,
    notes: str | None = None,
) -> str:
    """Note a gift and return its key; given today, in the customer's currency, unless said otherwise.

    Raises:
        UserError: no title, a value below 0, a day out of reach, or a person of another customer.
    """
    found = find(session, Customer, customer)
    gift = Gift(
        customer_key=customer,
        title=require_name(title),
        given_on=require_day(given_on or today(session)),
        currency=currency or found.currency if value is not None else None,
    )
    session.add(gift)
    session.flush()
    set_gift_fields(
        session,
        gift.key,
        stakeholder_key=person,
        activity_key=row_key(session, activity),
        giver_key=giver or usual_owner(session, found),
        value=value,
        notes=notes,
    )
    return gift.key


def set_gift_fields(session: Session, key: str, /, **fields: Any) -> None:
    """Set plain fields: title, stakeholder_key, giver_key, activity_key, given_on, value, currency, notes.

    Raises:
        UserError: an empty title, a value below 0, a day out of reach, or a person of another customer.
    """
    if fields.get("given_on") is not None:
        require_day(fields["given_on"])
    if (fields.get("value") or 0) < 0:
        raise UserError(Text("The value of a gift is 0 or more. Write what it cost."))
    gift = assign(session, Gift, key, **fields)
    if gift.value is not None and gift.currency is None:
        gift.currency = find(session, Customer, gift.customer_key).currency


def delete_gifts(session: Session, *keys: str) -> None:
    """Delete gifts that were noted by mistake."""
    deletion.delete(session, Gift, *keys)
