"""Rating people: every opinion is kept with its evidence; the newest counts."""

from __future__ import annotations

from datetime import date
from enum import Enum

from sqlalchemy.orm import Session

from app.errors import UserError
from app.operations import deletion
from app.operations.occurrence import row_key
from app.operations.records import find, tidy
from app.text import Text
from app.transactions import author, today
from models.rating import Rating
from models.stakeholder import Stakeholder
from models.values import Confidence, RatingKind


def rate(
    session: Session,
    stakeholder: str,
    kind: RatingKind,
    value: Enum,
    *,
    rated_on: date | None = None,
    confidence: Confidence | None = None,
    evidence: str | None = None,
    quote: str | None = None,
    activity: str | None = None,
    source: str | None = None,
    plan_item: str | None = None,
) -> str:
    """Add a rating of a person and return its key; ``rated_on`` is today unless given.

    Raises:
        UserError: the person is not there, or the date lies in the future.
    """
    find(session, Stakeholder, stakeholder)
    if not isinstance(value, kind.scale):
        raise TypeError(f"{kind} is rated on {kind.scale.__name__}, not {value!r}")
    day = rating_day(session, rated_on)
    rating = Rating(
        stakeholder_key=stakeholder,
        kind=kind,
        value=value.value,
        rated_on=day,
        author=author(session) or None,
        confidence=confidence,
        evidence=tidy(evidence),
        quote=tidy(quote),
        activity_key=row_key(session, activity),
        source_key=source,
        plan_item_key=plan_item,
    )
    session.add(rating)
    return rating.key


def delete_ratings(session: Session, *ratings: str) -> None:
    """Delete ratings that were slips; the newest of those that remain counts."""
    deletion.delete(session, Rating, *ratings)


def rating_day(session: Session, day: date | None) -> date:
    """The day of an opinion, today where none is given.

    Raises:
        UserError: it lies in the future.
    """
    if day is not None and day > today(session):
        raise UserError(Text("A rating cannot be dated in the future. Choose today or an earlier day."))
    return day or today(session)
