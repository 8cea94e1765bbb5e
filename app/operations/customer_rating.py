"""Rating customers (calculations 5 and 6): every opinion is kept with its evidence; the newest counts."""

from __future__ import annotations

from datetime import date

from sqlalchemy.orm import Session

from app.errors import UserError
from app.operations import deletion
from app.operations.occurrence import row_key
from app.operations.rating import rating_day
from app.operations.records import assign, find, tidy
from app.text import Text
from app.transactions import author
from models.customer import Customer
from models.partnership import CustomerRating
from models.values import CustomerRatingKind


def rate_customer(
    session: Session,
    customer: str,
    kind: CustomerRatingKind,
    value: float,
    *,
    rated_on: date | None = None,
    evidence: str | None = None,
    activity: str | None = None,
) -> str:
    """Add an opinion about ``customer`` and return its key; ``rated_on`` is today unless given.

    An opinion without evidence is kept: whoever reads it sees that it has none.

    Raises:
        UserError: the value is out of the range of ``kind``, the day lies in the future, or the activity
            is another customer's.
    """
    find(session, Customer, customer)
    low, high = kind.range
    if not low <= value <= high:
        raise UserError(
            Text("This rating goes from {low:g} to {high:g}. Choose a number in between.", low=low, high=high)
        )
    rating = CustomerRating(
        customer_key=customer,
        kind=kind,
        value=float(value),
        rated_on=rating_day(session, rated_on),
        author=author(session) or None,
        evidence=tidy(evidence),
    )
    session.add(rating)
    session.flush()
    assign(session, CustomerRating, rating.key, activity_key=row_key(session, activity))
    return rating.key


def delete_customer_ratings(session: Session, *ratings: str) -> None:
    """Delete opinions that were slips; the newest of those that remain counts."""
    deletion.delete(session, CustomerRating, *ratings)
